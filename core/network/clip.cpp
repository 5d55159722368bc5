#include "network/engine.h"

namespace pawtrait::network {

Result<std::shared_ptr<const ClipNetwork>> openClip(const QString &safetensors, const Device &device)
{
    const auto loaded = engine();
    if (!loaded)
        return loaded.error();
    return (*loaded)->openClip(safetensors, device);
}

} // namespace pawtrait::network
