/// safetensors files, read through a memory map with every check that an untrusted file needs; never executes anything.
/// Format: https://github.com/huggingface/safetensors (8 bytes header length, JSON header, data).
#pragma once

#include "common/result.h"

#include <QMap>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace pawtrait::network {

enum class DataType { F64, F32, F16, BF16, I64, I32, U8 };

struct TensorInfo {
    std::string name;
    DataType type = DataType::F32;
    std::vector<std::int64_t> shape;
    std::int64_t elementCount() const;
};

/// An open file; the bytes it hands out live as long as it does. Read-only, any thread.
class Safetensors {
public:
    /// Refuses, with a sentence naming file and tensor: a header over 100 MB or not JSON, duplicate names, offsets out of
    /// the file, out of order, overlapping or with holes, a shape that does not fit its bytes, NaN or infinity.
    static Result<Safetensors> open(const QString &path);

    const QString &path() const;
    /// In file order.
    const std::vector<TensorInfo> &tensors() const;
    const TensorInfo *find(const std::string &name) const;
    /// Raw little-endian bytes of a tensor that find() knows.
    std::span<const std::byte> bytes(const std::string &name) const;
    /// Converted from F64, F32, F16 or BF16; row-major. Error for an unknown name, an integer type, or a shape other than
    /// `shape` (an empty `shape` accepts any).
    Result<std::vector<float>> floats(const std::string &name, const std::vector<std::int64_t> &shape = {}) const;
    Result<std::vector<double>> doubles(const std::string &name, const std::vector<std::int64_t> &shape = {}) const;
    const QMap<QString, QString> &metadata() const;

private:
    struct Data;
    explicit Safetensors(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// What a writer is given: F64 or F32 values.
struct TensorToWrite {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<double> values;
    DataType type = DataType::F64; ///< F64 or F32
};

/// Values that lie in memory already, little-endian; they are read while the file is written.
struct BytesToWrite {
    std::string name;
    std::vector<std::int64_t> shape;
    DataType type = DataType::F32;
    std::span<const std::byte> bytes;
};

/// Writes atomically; tensors keep their order; the same input gives the same bytes.
Result<void> writeSafetensors(const QString &path, const std::vector<TensorToWrite> &tensors, const QMap<QString, QString> &metadata = {});
Result<void> writeSafetensors(const QString &path, const std::vector<BytesToWrite> &tensors, const QMap<QString, QString> &metadata = {});

} // namespace pawtrait::network
