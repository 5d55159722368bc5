/// Inside the room `exporting`: where things lie on a contact sheet. Tenths of a millimetre from the page's upper left corner.
#pragma once

#include "exporting/contact_sheet.h"

#include <QRectF>

namespace pawtrait::exporting {

struct SheetHeading {
    int group = 0;
    bool continued = false; ///< the group began on an earlier page
    QRectF area;
};

struct SheetCell {
    int group = 0;
    int photo = 0;
    double x = 0; ///< upper left corner; its size is SheetMeasures'
    double y = 0;
};

struct SheetPage {
    std::vector<SheetHeading> headings;
    std::vector<SheetCell> cells;
};

/// Sizes that all pages of a sheet share.
struct SheetMeasures {
    double pageWidth = 2100;
    double pageHeight = 2970;
    double margin = 120;
    double headerHeight = 110;
    double footerHeight = 90;
    double gap = 40;
    double headingHeight = 75;
    double cellWidth = 0;
    double pictureHeight = 0;
    double cellHeight = 0; ///< picture and the text below
    double textScale = 1;  ///< of the text below a picture: narrow columns get smaller letters
    bool hasStars = false;

    double bodyTop() const { return margin + headerHeight; }
    double bodyBottom() const { return pageHeight - margin - footerHeight; }
};

SheetMeasures measuresFor(const std::vector<SheetGroup> &groups, const SheetOptions &options);

/// A heading is never the last thing on a page; a group that goes on has its heading again. At least one page.
std::vector<SheetPage> sheetPages(const std::vector<SheetGroup> &groups, const SheetOptions &options);

} // namespace pawtrait::exporting
