#pragma once

#include "network/clip.h"
#include "network/convolution_plan.h"
#include "network/token_plan.h"
#include "network/trainable.h"

namespace pawtrait::network {

struct CudaState {
    bool usable = false;
    QString reason; ///< a translated sentence
};

/// What this room asks of LibTorch. It lives in a library of its own that is loaded when it is first needed, for LibTorch takes
/// a quarter of a second to load: the window shows before that, and what needs no network never waits for it.
struct Engine {
    /// Loads CUDA's part where there is one. torch asks for its hooks once and keeps the answer, so this comes before any other question.
    CudaState (*loadCuda)();
    void (*setThreadsOfThisLane)(int threads);
    /// Checks every name and shape of the plan against the file, folds the batch norms and prepares the layers for `device`.
    Result<std::shared_ptr<const Network>> (*openConvolutional)(const Architecture &architecture, const ConvolutionPlan &plan, const QString &safetensors, const Device &device,
                                                                const OpenOptions &options);
    /// Checks every name and shape of the plan against the file and brings the weights to `device`.
    Result<std::shared_ptr<const Network>> (*openTokens)(const Architecture &architecture, const TokenPlan &plan, const QString &safetensors, const Device &device,
                                                         const OpenOptions &options);
    /// The trainable form of a plan, with weights that are not yet set.
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainableConvolutions)(const Architecture &architecture, const ConvolutionPlan &plan, const TrainableOptions &options,
                                                                           const Device &device);
    Result<std::unique_ptr<TrainableNetwork>> (*makeTrainableTokens)(const Architecture &architecture, const TokenPlan &plan, const TrainableOptions &options, const Device &device);
    Result<std::shared_ptr<const ClipNetwork>> (*openClip)(const QString &safetensors, const Device &device);
    /// `kernel` is x.rows x x.rows; see network/kernel.h.
    Result<void> (*rbfKernel)(const MatrixF &x, double gamma, MatrixF &kernel, const StopToken &stop);
};

/// Loads it at the first call; thread-safe. Error: the library is missing or does not fit this program.
Result<const Engine *> engine();

/// The library's only symbol: its `const Engine *` for this version of the program.
inline constexpr const char *engineLibrary = "libpawtrait_torch.so";
inline constexpr const char *engineSymbol = "pawtrait_engine";

} // namespace pawtrait::network
