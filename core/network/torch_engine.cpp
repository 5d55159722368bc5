#include "network/clip_tower.h"
#include "network/convolutional_network.h"
#include "network/engine.h"
#include "network/kernel_matrix.h"
#include "network/token_network.h"
#include "network/trainable_plan.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

namespace pawtrait::network {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

CudaState loadCuda()
{
    Dl_info torch{};
    if (!dladdr(reinterpret_cast<void *>(&at::globalContext), &torch) || !torch.dli_fname)
        return {false, tr("The place of LibTorch is not known.")};
    const QString library = QFileInfo(QString::fromLocal8Bit(torch.dli_fname)).absolutePath() + QStringLiteral("/libtorch_cuda.so");
    if (!QFile::exists(library))
        return {false, tr("The parts for NVIDIA graphics cards are not installed (packaging/setup.sh --gpu brings them).")};
    if (!dlopen(QFile::encodeName(library).constData(), RTLD_NOW | RTLD_GLOBAL))
        return {false, tr("The parts for NVIDIA graphics cards could not be loaded: %1").arg(QString::fromLocal8Bit(dlerror()))};
    try {
        if (at::globalContext().hasCUDA() && at::detail::getCUDAHooks().deviceCount() > 0)
            return {true, tr("An NVIDIA graphics card was found.")};
    } catch (const std::exception &e) {
        return {false, tr("The NVIDIA driver does not answer: %1").arg(QString::fromUtf8(e.what()).section(QLatin1Char('\n'), 0, 0))};
    }
    return {false, tr("No NVIDIA graphics card or driver was found.")};
}

void setThreads(int threads)
{
    at::set_num_threads(threads);
}

constexpr Engine torchEngine{loadCuda, setThreads, openConvolutionalNetwork, openTokenNetwork, makeTrainable, makeTrainable, openClipNetwork, fillRbfKernel};

} // namespace

} // namespace pawtrait::network

extern "C" __attribute__((visibility("default"))) const pawtrait::network::Engine *pawtrait_engine()
{
    return &pawtrait::network::torchEngine;
}
