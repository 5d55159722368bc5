#include "viewer/loaded_photo.h"

#include "common/files.h"
#include "image/decode.h"
#include "image/resize.h"

#include <QCoreApplication>

namespace pawtrait::ui {

namespace {

Result<LoadedPhoto> withLevels(image::RgbImage level, const StopToken &stop)
{
    LoadedPhoto loaded;
    loaded.levels.push_back(image::toQImage(level));
    while (level.width > 256 && level.height > 256) {
        if (stop.stop_requested())
            return cancelled();
        level = image::resize(level, level.width / 2, level.height / 2, image::Filter::Bilinear);
        loaded.levels.push_back(image::toQImage(level));
    }
    return loaded;
}

} // namespace

Result<LoadedPhoto> loadPhoto(const QString &file, const image::DecodeLimits &limits, const StopToken &stop)
{
    return loadPhoto(file, crop::Edit(), limits, stop);
}

Result<LoadedPhoto> loadPhoto(const QString &file, const crop::Edit &edit, const image::DecodeLimits &limits, const StopToken &stop)
{
    auto photo = image::decodeFile(file, {.limits = limits}, stop);
    if (!photo)
        return photo.error();
    if (!edit.changesNothing()) {
        auto edited = crop::applyEdit(*photo, edit);
        if (!edited) // out of memory, without the file's name
            return Error{edited.error().kind, QCoreApplication::translate("pawtrait::ui::LoadedPhoto", "Cannot show %1.", "a sentence with the reason follows").arg(quotedName(file)) + QLatin1Char(' ') + edited.error().userText, edited.error().logText};
        photo->pixels = *std::move(edited);
    }
    return withLevels(std::move(photo->pixels), stop);
}

} // namespace pawtrait::ui
