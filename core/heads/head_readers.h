/// Inside the room `heads`: what each kind of head offers to readHead(), and checks that fits share.
#pragma once

#include "heads/head.h"

namespace pawtrait::heads {

/// A fault in what a fit was given; for a person it is a defect of the table or the recipe.
Error invalidFit(const QString &userText);

/// Sizes agree, there is a row, every value is finite.
Result<void> checkFit(const Matrix &x, std::span<const double> y);

/// Finite and in range; gamma only where it is used.
Result<void> checkSvrOptions(const SvrOptions &options, bool usesGamma);

/// Bytes of a tensor: F32 when each value survives it (features of a network do), else F64, so reading back is exact.
network::TensorToWrite exactTensor(std::string name, std::vector<std::int64_t> shape, std::vector<double> values);

Result<std::shared_ptr<const Head>> readRidge(const network::Safetensors &file, const std::string &prefix, int inputCount);
Result<std::shared_ptr<const Head>> readLogistic(const network::Safetensors &file, const std::string &prefix, int inputCount);
Result<std::shared_ptr<const Head>> readSvr(const network::Safetensors &file, const std::string &prefix, int inputCount);

} // namespace pawtrait::heads
