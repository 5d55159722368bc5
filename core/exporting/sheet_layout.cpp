#include "exporting/sheet_layout.h"

#include <algorithm>

namespace pawtrait::exporting {

SheetMeasures measuresFor(const std::vector<SheetGroup> &groups, const SheetOptions &options)
{
    SheetMeasures measures;
    if (options.landscape)
        std::swap(measures.pageWidth, measures.pageHeight);
    for (const SheetGroup &group : groups)
        measures.hasStars = measures.hasStars || std::any_of(group.photos.begin(), group.photos.end(), [](const SheetPhoto &photo) { return photo.stars > 0; });
    const int columns = std::clamp(options.columns, 1, 12);
    measures.cellWidth = (measures.pageWidth - 2 * measures.margin - (columns - 1) * measures.gap) / columns;
    measures.textScale = std::clamp(measures.cellWidth / 330, 0.5, 1.0);
    const double textHeight = (measures.hasStars ? 155 : 115) * measures.textScale;
    const double room = measures.bodyBottom() - measures.bodyTop() - measures.headingHeight - textHeight;
    measures.pictureHeight = std::min(measures.cellWidth * 0.9, room);
    measures.cellHeight = measures.pictureHeight + textHeight;
    return measures;
}

std::vector<SheetPage> sheetPages(const std::vector<SheetGroup> &groups, const SheetOptions &options)
{
    const SheetMeasures measures = measuresFor(groups, options);
    const int columns = std::clamp(options.columns, 1, 12);
    std::vector<SheetPage> pages(1);
    double y = measures.bodyTop();
    const auto addHeading = [&](int group, bool continued) {
        if (groups[static_cast<std::size_t>(group)].name.isEmpty())
            return;
        pages.back().headings.push_back({group, continued, QRectF(measures.margin, y, measures.pageWidth - 2 * measures.margin, measures.headingHeight)});
        y += measures.headingHeight;
    };
    for (int group = 0; group < static_cast<int>(groups.size()); ++group) {
        const auto &photos = groups[static_cast<std::size_t>(group)].photos;
        for (int photo = 0; photo < static_cast<int>(photos.size()); ++photo) {
            const int column = photo % columns;
            if (column == 0) { // a new row
                const bool named = photo == 0 && !groups[static_cast<std::size_t>(group)].name.isEmpty();
                const bool fits = y + (named ? measures.headingHeight : 0) + measures.cellHeight <= measures.bodyBottom() + 0.5;
                if (!fits && !(pages.back().cells.empty() && pages.back().headings.empty())) {
                    pages.emplace_back();
                    y = measures.bodyTop();
                    addHeading(group, photo > 0);
                } else if (photo == 0) {
                    addHeading(group, false);
                }
            }
            pages.back().cells.push_back({group, photo, measures.margin + column * (measures.cellWidth + measures.gap), y});
            if (column == columns - 1 || photo + 1 == static_cast<int>(photos.size()))
                y += measures.cellHeight + measures.gap / 2;
        }
    }
    return pages;
}

} // namespace pawtrait::exporting
