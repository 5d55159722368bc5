#include "network/engine.h"

#include <QCoreApplication>

#include <dlfcn.h>

namespace pawtrait::network {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::network", text);
}

/// Its own libraries come before the program's (RTLD_DEEPBIND): OpenCV brings the reference BLAS along, whose matrix product
/// takes ten times as long as LibTorch's. Sanitizers do not allow that flag; there the program is linked with the library.
constexpr int openFlags = RTLD_NOW | RTLD_LOCAL
#if !defined(PAWTRAIT_ENGINE_IS_LINKED)
    | RTLD_DEEPBIND
#endif
    ;

Result<const Engine *> load()
{
    void *library = dlopen(engineLibrary, openFlags); // beside the program, by its run path
    void *function = library ? dlsym(library, engineSymbol) : nullptr;
    if (!function) {
        const char *reason = dlerror();
        return Error{ErrorKind::Device, tr("LibTorch could not be loaded, so there are no scores. Set the program up again (packaging/setup.sh)."),
                     QString::fromLocal8Bit(reason ? reason : "no function")};
    }
    return reinterpret_cast<const Engine *(*)()>(function)();
}

} // namespace

Result<const Engine *> engine()
{
    static const Result<const Engine *> once = load();
    return once;
}

} // namespace pawtrait::network
