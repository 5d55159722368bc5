/// An overview of photos to print or send: A4 pages with pictures, names, scores with their ranges, stars, and a heading for
/// each animal. Names of files only, never a path.
///
///     exporting::ContactSheet sheet(std::move(groups), {.title = title, .coverage = card.range.coverage, .modelName = card.name});
///     auto pdf = sheet.pdf(stop);
///     for (int page = 0; page < sheet.pageCount(); ++page)
///         auto picture = sheet.png(page);
#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "scoring/score.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace pawtrait::exporting {

struct SheetPhoto {
    QString name;                        ///< of the file; what is before its last / is never shown
    QByteArray thumbnail;                ///< a JPEG or PNG; empty or damaged: an empty frame
    std::optional<scoring::Score> score; ///< none: "not scored"
    int stars = 0;                       ///< 0..5; 0 draws nothing
};

struct SheetGroup {
    QString name; ///< empty: no heading
    std::vector<SheetPhoto> photos;
};

struct SheetOptions {
    QString title;
    bool landscape = false;
    int columns = 4;     ///< 1..12
    double coverage = 0; ///< share of photos whose true score lies in the range, 0..1; 0: no photo is scored
    QString modelName;   ///< that scored; may be empty
};

/// Places on one page, in tenths of a millimetre.
struct SheetPage;

/// Layout is done when it is made; drawing needs a QGuiApplication (any platform) and some font, and may be done on any thread.
class ContactSheet {
public:
    ContactSheet(std::vector<SheetGroup> groups, SheetOptions options);
    ~ContactSheet();
    ContactSheet(const ContactSheet &) = delete;
    ContactSheet &operator=(const ContactSheet &) = delete;

    /// At least 1.
    int pageCount() const;
    /// All pages. Blocking, about 10 ms a photo.
    Result<QByteArray> pdf(const StopToken &stop) const;
    /// One page, 0-based, at 150 dots an inch: the same drawing.
    Result<QByteArray> png(int page) const;
    /// The same as pixels, for a screen.
    Result<QImage> picture(int page, double dotsPerInch) const;
    /// What stands on a page, 0-based: group, and photo in it.
    std::vector<std::pair<int, int>> photosOn(int page) const;

private:
    void draw(QPainter &painter, int page) const;
    void drawPhoto(QPainter &painter, const SheetPhoto &photo, double x, double y) const;

    std::vector<SheetGroup> m_groups;
    SheetOptions m_options;
    std::vector<SheetPage> m_pages;
};

} // namespace pawtrait::exporting
