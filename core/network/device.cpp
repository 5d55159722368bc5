#include "network/device.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>
#include <malloc.h>

#include <mutex>

namespace pawtrait::network {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

/// Value of the first line "key : value" of a text file in /proc, empty when there is none.
QString procValue(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QString cpuName()
{
    const QString model = procValue(QStringLiteral("/proc/cpuinfo"), "model name");
    return model.isEmpty() ? QStringLiteral("CPU") : QStringLiteral("CPU (%1)").arg(model);
}

QString cudaName()
{
    const QDir cards(QStringLiteral("/proc/driver/nvidia/gpus"));
    for (const QString &card : cards.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString model = procValue(cards.filePath(card) + QStringLiteral("/information"), "Model");
        if (!model.isEmpty())
            return model;
    }
    return QStringLiteral("NVIDIA GPU");
}

struct CudaState {
    bool usable = false;
    QString reason;
};

/// Loads CUDA's part of torch. torch asks for its hooks once and keeps the answer, so this runs before any other question.
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

const CudaState &cudaState()
{
    static const CudaState state = loadCuda();
    return state;
}

/// Activations over 32 MB would be mapped afresh on every call (page faults cost up to 40 % of the time).
void keepLargeBlocks()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2000 << 20);
}

} // namespace

Result<Device> chooseDevice(DevicePreference preference)
{
    static std::once_flag once;
    std::call_once(once, keepLargeBlocks);
    if (preference == DevicePreference::Cpu)
        return Device{false, cpuName(), tr("The CPU was asked for.")};
    const CudaState &cuda = cudaState();
    if (cuda.usable)
        return Device{true, cudaName(), cuda.reason};
    if (preference == DevicePreference::Cuda)
        return Error{ErrorKind::Device, tr("The graphics card cannot be used. %1 Choose the CPU instead.").arg(cuda.reason), {}};
    return Device{false, cpuName(), cuda.reason};
}

void setThreadsOfThisLane(int threads)
{
    at::set_num_threads(threads);
}

} // namespace pawtrait::network
