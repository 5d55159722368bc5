#include "heads/xgboost_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <dlfcn.h>

namespace pawtrait::heads {

namespace {

constexpr const char *libraryName = "libxgboost.so";
constexpr int knownMajor = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

/// It brings an OpenMP runtime of its own, and LibTorch has another: each keeps to its own (RTLD_DEEPBIND). Sanitizers do not allow
/// that flag.
constexpr int openFlags = RTLD_NOW | RTLD_LOCAL
#if !defined(PAWTRAIT_SANITIZED)
    | RTLD_DEEPBIND
#endif
    ;

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/xgboost");
}

Error unusable(const QString &why, const QString &log)
{
    return {ErrorKind::Device,
            tr("%1 Boosted trees need it to be fitted; everything else works without. Run packaging/setup.sh and build again, or put \"%2\" of XGBoost %3 into the folder %4.")
                .arg(why, QLatin1String(libraryName))
                .arg(knownMajor)
                .arg(QDir::toNativeSeparators(userFolder())),
            log};
}

template <class Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

/// Its notes would go to the standard output of a command.
void noNotes(const char *) {}

} // namespace

Result<XgboostLibrary> openXgboostLibrary(const QStringList &files)
{
    void *library = nullptr;
    QString reasons;
    for (const QString &file : files) {
        library = dlopen(QFile::encodeName(file).constData(), openFlags);
        if (library)
            break;
        const char *reason = dlerror();
        reasons += QString::fromLocal8Bit(reason ? reason : "") + QLatin1Char('\n');
    }
    if (!library)
        return unusable(tr("XGBoost's library is not here."), reasons.trimmed());
    XgboostLibrary functions{};
    void (*version)(int *, int *, int *) = nullptr;
    int (*registerLog)(void (*)(const char *)) = nullptr;
    const bool isWhole = find(library, "XGBGetLastError", functions.lastError) && find(library, "XGDMatrixCreateFromMat_omp", functions.createMatrix) &&
        find(library, "XGDMatrixFree", functions.freeMatrix) && find(library, "XGDMatrixSetFloatInfo", functions.setFloats) &&
        find(library, "XGBoosterCreate", functions.createBooster) && find(library, "XGBoosterFree", functions.freeBooster) &&
        find(library, "XGBoosterSetParam", functions.setParameter) && find(library, "XGBoosterUpdateOneIter", functions.updateOneRound) &&
        find(library, "XGBoosterEvalOneIter", functions.evaluateOneRound) && find(library, "XGBoosterSlice", functions.slice) &&
        find(library, "XGBoosterSaveModelToBuffer", functions.saveToBuffer) && find(library, "XGBoostVersion", version) && find(library, "XGBRegisterLogCallback", registerLog);
    int major = 0, minor = 0, patch = 0;
    if (isWhole)
        version(&major, &minor, &patch);
    if (major != knownMajor) {
        dlclose(library);
        return unusable(
            isWhole ? tr("XGBoost's library here is version %1.%2, which this program does not know.").arg(major).arg(minor) : tr("XGBoost's library here is not whole."), {});
    }
    registerLog(noNotes);
    return functions;
}

Result<const XgboostLibrary *> xgboostLibrary()
{
    static const Result<XgboostLibrary> once =
        openXgboostLibrary({userFolder() + QLatin1Char('/') + QLatin1String(libraryName), QLatin1String(libraryName)}); // the second by the program's run path
    if (!once)
        return once.error();
    return &*once;
}

} // namespace pawtrait::heads
