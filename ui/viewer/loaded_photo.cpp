#include "viewer/loaded_photo.h"

#include "image/decode.h"
#include "image/resize.h"

namespace pawtrait::ui {

Result<LoadedPhoto> loadPhoto(const QString &file, const image::DecodeLimits &limits, const StopToken &stop)
{
    auto photo = image::decodeFile(file, {.limits = limits}, stop);
    if (!photo)
        return photo.error();
    LoadedPhoto loaded;
    image::RgbImage level = std::move(photo->pixels);
    loaded.levels.push_back(image::toQImage(level));
    while (level.width > 256 && level.height > 256) {
        if (stop.stop_requested())
            return cancelled();
        level = image::resize(level, level.width / 2, level.height / 2, image::Filter::Bilinear);
        loaded.levels.push_back(image::toQImage(level));
    }
    return loaded;
}

} // namespace pawtrait::ui
