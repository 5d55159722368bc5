#include "network/device.h"

#include "common/large_blocks.h"
#include "network/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace pawtrait::network {

namespace {

const QString nvidiaFolder = QStringLiteral("/proc/driver/nvidia/gpus");

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

QStringList nvidiaCards()
{
    return QDir(nvidiaFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QString cudaName()
{
    for (const QString &card : nvidiaCards()) {
        const QString model = procValue(QDir(nvidiaFolder).filePath(card + QStringLiteral("/information")), "Model");
        if (!model.isEmpty())
            return model;
    }
    return QStringLiteral("NVIDIA GPU");
}

const CudaState &cudaState()
{
    static const CudaState state = [] {
        const auto loaded = engine();
        return loaded ? (*loaded)->loadCuda() : CudaState{false, loaded.error().userText};
    }();
    return state;
}

} // namespace

Result<Device> chooseDevice(DevicePreference preference)
{
    keepLargeBlocks();
    if (preference == DevicePreference::Cpu)
        return Device{false, cpuName(), tr("The CPU was asked for.")};
    const CudaState &cuda = cudaState();
    if (cuda.usable)
        return Device{true, cudaName(), cuda.reason};
    if (preference == DevicePreference::Cuda)
        return Error{ErrorKind::Device, tr("The graphics card cannot be used. %1 Choose the CPU instead.").arg(cuda.reason), {}};
    return Device{false, cpuName(), cuda.reason};
}

bool hasGraphicsCard()
{
    return !nvidiaCards().isEmpty();
}

void setThreadsOfThisLane(int threads)
{
    if (const auto loaded = engine())
        (*loaded)->setThreadsOfThisLane(threads);
}

bool hasBrainFloat(const Device &device)
{
    if (device.cuda)
        return true; // every card that this LibTorch supports computes with it
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

bool isBrainFloatQuick(const Device &device)
{
    if (device.cuda)
        return true;
#if defined(__x86_64__)
    return hasBrainFloat(device) && (__builtin_cpu_supports("amx-bf16") || !__builtin_cpu_is("intel"));
#else
    return false;
#endif
}

} // namespace pawtrait::network
