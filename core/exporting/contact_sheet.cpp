#include "exporting/contact_sheet.h"

#include "exporting/sheet_layout.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pawtrait::exporting {

namespace {

constexpr int unitsPerInch = 254; // a unit is a tenth of a millimetre
constexpr int pngDotsPerInch = 150;

const QColor ink(0x22, 0x22, 0x22), quietInk(0x66, 0x66, 0x66), line(0xDD, 0xDD, 0xDD), band(0x9C, 0xC3, 0xE6), accent(0x00, 0x72, 0xB2), star(0xE6, 0x9F, 0x00);

QString tr(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("pawtrait::exporting", text, note, count);
}

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

/// One line that can be drawn: no control or direction characters.
QString printable(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4())
        out += QChar::isPrint(c) ? QString::fromUcs4(&c, 1) : QStringLiteral("?");
    return out;
}

QString fileNameOnly(const QString &name)
{
    return printable(name.mid(std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\'))) + 1));
}

/// `height` of the letters in units.
QFont font(double height, bool bold = false)
{
    QFont made = QGuiApplication::font();
    made.setPixelSize(std::max(1, whole(height)));
    made.setBold(bold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

/// Draws one line, cut in its middle where it is too long; returns the width that it took.
double drawLine(QPainter &painter, const QFont &letters, const QColor &colour, const QRectF &area, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(letters);
    painter.setPen(colour);
    const QFontMetricsF metrics(letters);
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, area.width());
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

/// The score on its scale 1..100: a band from low to high, a mark at the value.
void drawRange(QPainter &painter, const QRectF &area, const scoring::Score &score)
{
    const auto at = [&area](double value) { return area.left() + (std::clamp(value, 1.0, 100.0) - 1) / 99 * area.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawRect(area);
    painter.setBrush(band);
    painter.drawRect(QRectF(QPointF(at(score.low), area.top()), QPointF(at(score.high), area.bottom())));
    painter.setBrush(accent);
    painter.drawRect(QRectF(at(score.value) - 2.5, area.top() - 4, 5, area.height() + 8));
}

void drawStars(QPainter &painter, QPointF corner, double size, int stars)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        QPolygonF shape;
        for (int corners = 0; corners < 10; ++corners) {
            const double radius = corners % 2 == 0 ? size / 2 : size / 5, angle = corners * std::numbers::pi / 5;
            shape.append(corner + QPointF(size * (i * 1.1 + 0.5) + radius * std::sin(angle), size / 2 - radius * std::cos(angle)));
        }
        painter.setBrush(i < stars ? star : line);
        painter.drawPolygon(shape);
    }
}

/// std::nullopt when text can be drawn.
std::optional<Error> cannotDraw()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorKind::Internal, tr("The sheet cannot be drawn: the program was started without Qt's graphics. Report this."), QStringLiteral("no QGuiApplication")};
    if (QFontDatabase::families().isEmpty())
        return Error{ErrorKind::NotFound, tr("The sheet cannot be drawn: there are no fonts on this computer. Install some, for example the package fonts-dejavu-core."), {}};
    return std::nullopt;
}

Error drawingFailed(const char *what)
{
    return {ErrorKind::OutOfMemory, tr("The sheet cannot be drawn: there is not enough memory. Close other programs and try again."), QLatin1String(what)};
}

} // namespace

ContactSheet::ContactSheet(std::vector<SheetGroup> groups, SheetOptions options)
    : m_groups(std::move(groups)), m_options(std::move(options)), m_pages(sheetPages(m_groups, m_options))
{}

ContactSheet::~ContactSheet() = default;

int ContactSheet::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

void ContactSheet::drawPhoto(QPainter &painter, const SheetPhoto &photo, double x, double y) const
{
    const SheetMeasures measures = measuresFor(m_groups, m_options);
    const QRectF frame(x, y, measures.cellWidth, measures.pictureHeight);
    const QImage picture = QImage::fromData(photo.thumbnail);
    if (picture.isNull()) {
        painter.setPen(QPen(line, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        drawLine(painter, font(28 * measures.textScale), quietInk, frame.adjusted(10, 0, -10, 0), tr("no picture"), Qt::AlignHCenter);
    } else {
        const double scale = std::min(frame.width() / picture.width(), frame.height() / picture.height());
        const QSizeF size(picture.width() * scale, picture.height() * scale);
        painter.drawImage(QRectF(QPointF(frame.left(), frame.bottom() - size.height()), size), picture);
    }
    const double unit = measures.textScale;
    double top = frame.bottom() + 6 * unit;
    drawLine(painter, font(26 * unit), quietInk, QRectF(x, top, frame.width(), 34 * unit), fileNameOnly(photo.name));
    top += 34 * unit;
    const QRectF words(x, top, frame.width(), 42 * unit);
    if (photo.score) {
        const double width = drawLine(painter, font(36 * unit, true), ink, words, QString::number(whole(photo.score->value)));
        //: the range of a score, below a photo; %1 and %2 are points
        drawLine(painter, font(28 * unit), quietInk, words.adjusted(width + 14 * unit, 2 * unit, 0, 2 * unit),
                 tr("%1 to %2").arg(whole(photo.score->low)).arg(whole(photo.score->high)));
        drawRange(painter, QRectF(x, top + 46 * unit, frame.width(), 9 * unit), *photo.score);
    } else {
        drawLine(painter, font(28 * unit), quietInk, words, tr("not scored"));
    }
    if (photo.stars > 0)
        drawStars(painter, {x, top + 66 * unit}, 32 * unit, std::min(photo.stars, 5));
}

void ContactSheet::draw(QPainter &painter, int page) const
{
    const SheetMeasures measures = measuresFor(m_groups, m_options);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QRectF header(measures.margin, measures.margin, measures.pageWidth - 2 * measures.margin, 70);
    drawLine(painter, font(52, true), ink, header.adjusted(0, 0, -250, 0), printable(m_options.title));
    drawLine(painter, font(28), quietInk, header, tr("Page %1 of %2").arg(page + 1).arg(pageCount()), Qt::AlignRight);
    for (const SheetHeading &heading : m_pages[static_cast<std::size_t>(page)].headings) {
        const SheetGroup &group = m_groups[static_cast<std::size_t>(heading.group)];
        const QString name = printable(group.name);
        const QRectF area = heading.area.adjusted(0, 10, 0, -15);
        const double width = drawLine(painter, font(38, true), ink, area.adjusted(0, 0, -400, 0), heading.continued ? tr("%1, continued").arg(name) : name);
        const QString count = group.photos.size() == 1 ? tr("1 photo") : tr("%1 photos").arg(group.photos.size());
        drawLine(painter, font(28), quietInk, area.adjusted(width + 20, 3, 0, 3), count);
        painter.setPen(QPen(line, 2));
        painter.drawLine(QPointF(area.left(), area.bottom() + 4), QPointF(area.right(), area.bottom() + 4));
    }
    for (const SheetCell &cell : m_pages[static_cast<std::size_t>(page)].cells)
        drawPhoto(painter, m_groups[static_cast<std::size_t>(cell.group)].photos[static_cast<std::size_t>(cell.photo)], cell.x, cell.y);
    if (m_options.coverage > 0) {
        const QRectF footer(measures.margin, measures.pageHeight - measures.margin - 70, measures.pageWidth - 2 * measures.margin, 34);
        drawLine(painter, font(24), quietInk, footer,
                 tr("Predicted Pawpularity, 1 to 100, with its range: the true score lies in the range for about %1 of 100 photos.").arg(whole(m_options.coverage * 100)));
        drawLine(painter, font(24), quietInk, footer.translated(0, 34),
                 m_options.modelName.isEmpty() ? tr("Photos whose scores are close are about equal.")
                                               : tr("Photos whose scores are close are about equal. Model: %1.").arg(printable(m_options.modelName)));
    }
}

Result<QByteArray> ContactSheet::pdf(const StopToken &stop) const
{
    if (auto error = cannotDraw())
        return *error;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), m_options.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(printable(m_options.title));
        writer.setCreator(QStringLiteral("Pawtrait"));
        QPainter painter(&writer);
        if (!painter.isActive())
            return drawingFailed("QPdfWriter");
        for (int page = 0; page < pageCount(); ++page) {
            if (stop.stop_requested())
                return cancelled();
            if (page > 0 && !writer.newPage())
                return drawingFailed("newPage");
            draw(painter, page);
        }
    }
    return bytes;
}

std::vector<std::pair<int, int>> ContactSheet::photosOn(int page) const
{
    std::vector<std::pair<int, int>> photos;
    for (const SheetCell &cell : m_pages[static_cast<std::size_t>(page)].cells)
        photos.emplace_back(static_cast<int>(cell.group), static_cast<int>(cell.photo));
    return photos;
}

Result<QImage> ContactSheet::picture(int page, double dotsPerInch) const
{
    if (auto error = cannotDraw())
        return *error;
    const SheetMeasures measures = measuresFor(m_groups, m_options);
    const double scale = dotsPerInch / unitsPerInch;
    QImage image(whole(measures.pageWidth * scale), whole(measures.pageHeight * scale), QImage::Format_RGB32);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return drawingFailed("QImage");
    image.fill(Qt::white);
    painter.scale(scale, scale);
    draw(painter, page);
    painter.end();
    image.setColorSpace(QColorSpace::SRgb);
    image.setDotsPerMeterX(whole(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(whole(dotsPerInch / 0.0254));
    return image;
}

Result<QByteArray> ContactSheet::png(int page) const
{
    const auto image = picture(page, pngDotsPerInch);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "png"))
        return drawingFailed("png");
    return bytes;
}

} // namespace pawtrait::exporting
