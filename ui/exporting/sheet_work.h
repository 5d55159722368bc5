#pragma once

#include "exporting/contact_sheet.h"
#include "exporting/export_choices.h"

namespace pawtrait::ui {

struct SheetRequest {
    std::vector<ExportPhoto> photos;
    exporting::SheetOptions options;
    QString path;           ///< ends in .pdf or .png
    bool overwrite = false; ///< an earlier sheet; photos never are
    QStringList originals;  ///< never written over
    image::DecodeLimits limits;
};

struct MadeSheet {
    QStringList paths;
    QStringList problems; ///< sentences about photos that have an empty frame
};

/// Without pictures: for the number of pages. A heading for each animal, in the order of their first photo; none when there is one.
std::vector<exporting::SheetGroup> sheetGroups(const std::vector<ExportPhoto> &photos);

/// Where each photo stands in sheetGroups(): group, place.
std::vector<std::pair<std::size_t, std::size_t>> sheetPlaces(const std::vector<ExportPhoto> &photos);

/// A photo with its edit as a JPEG, for a sheet; at most `side` pixels wide and high. Blocking.
Result<QByteArray> sheetPicture(const ExportPhoto &photo, int side, const image::DecodeLimits &limits, const StopToken &stop);

/// Pictures are made from the photos with the edits that were accepted. `progress` may come from the calling thread only. Blocking.
Result<MadeSheet> makeSheet(const SheetRequest &request, const Progress &progress, const StopToken &stop);

} // namespace pawtrait::ui
