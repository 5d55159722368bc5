#include "exporting/sheet_work.h"

#include "exporting/encode.h"
#include "exporting/sheet_files.h"
#include "image/resize.h"

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int pictureQuality = 88;
constexpr double dotsPerInch = 250; // of the pictures as they are printed

int pictureSide(const exporting::SheetOptions &options)
{
    const double inches = (options.landscape ? 273.0 : 186.0) / 25.4 / options.columns;
    return std::max(120, static_cast<int>(std::lround(inches * dotsPerInch)));
}

} // namespace

Result<QByteArray> sheetPicture(const ExportPhoto &photo, int side, const image::DecodeLimits &limits, const StopToken &stop)
{
    auto decoded = image::decodeFile(photo.file, {side, limits}, stop);
    if (!decoded)
        return decoded.error();
    auto edited = crop::applyEdit(*decoded, photo.edit);
    if (!edited)
        return edited.error();
    return exporting::encode(image::fitted(*edited, side), exporting::Format::Jpeg, pictureQuality);
}

std::vector<std::pair<std::size_t, std::size_t>> sheetPlaces(const std::vector<ExportPhoto> &photos)
{
    std::vector<QString> groups;
    std::vector<std::size_t> counts;
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const ExportPhoto &photo : photos) {
        const auto known = static_cast<std::size_t>(std::find(groups.begin(), groups.end(), photo.group) - groups.begin());
        if (known == groups.size()) {
            groups.push_back(photo.group);
            counts.push_back(0);
        }
        places.emplace_back(known, counts[known]++);
    }
    return places;
}

std::vector<exporting::SheetGroup> sheetGroups(const std::vector<ExportPhoto> &photos)
{
    std::vector<exporting::SheetGroup> groups;
    const auto places = sheetPlaces(photos);
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (places[i].first == groups.size())
            groups.push_back({photos[i].group, {}});
        groups[places[i].first].photos.push_back({photos[i].name, {}, photos[i].score, photos[i].stars});
    }
    if (groups.size() == 1)
        groups.front().name.clear();
    return groups;
}

Result<MadeSheet> makeSheet(const SheetRequest &request, const Progress &progress, const StopToken &stop)
{
    MadeSheet made;
    std::vector<exporting::SheetGroup> groups = sheetGroups(request.photos);
    const auto places = sheetPlaces(request.photos);
    const auto total = static_cast<qint64>(request.photos.size());
    for (std::size_t i = 0; i < request.photos.size(); ++i) {
        auto picture = sheetPicture(request.photos[i], pictureSide(request.options), request.limits, stop);
        if (stop.stop_requested())
            return cancelled();
        if (picture)
            groups[places[i].first].photos[places[i].second].thumbnail = *std::move(picture);
        else
            made.problems.append(picture.error().userText);
        progress(static_cast<qint64>(i) + 1, total);
    }
    const exporting::ContactSheet sheet(std::move(groups), request.options);
    auto paths = exporting::writeSheet(sheet, request.path, request.overwrite, request.originals, stop);
    if (!paths)
        return paths.error();
    made.paths = *std::move(paths);
    return made;
}

} // namespace pawtrait::ui
