#include "parts/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace pawtrait::ui {

namespace {

/// In the order of Icon.
constexpr std::array<const char *, iconCount> fileNames{"photos", "explore", "train",     "prompts", "settings", "help",   "star",   "star-filled", "pick", "reject", "heat",
                                                        "crop",   "compare", "export",    "grid",    "strip",    "filter", "sort",   "folder",      "undo", "redo",   "problem",
                                                        "panel",  "fit",     "full-size", "close",   "check",    "reset",  "search", "up",          "down"};

QString resourceOf(const QString &name)
{
    return QStringLiteral(":/pawtrait/icons/%1.svg").arg(name);
}

QColor colourOf(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("pawtrait-line"); }

    /// `size` in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(mode);
        const QString cacheKey = QStringLiteral("pawtrait/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb));
        QPixmap drawn;
        if (QPixmapCache::find(cacheKey, &drawn))
            return drawn;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QFile file(resourceOf(m_name));
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
            return QPixmap::fromImage(image);
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&image);
        painter.setOpacity(colour.alphaF());
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        drawn = QPixmap::fromImage(image);
        QPixmapCache::insert(cacheKey, drawn);
        return drawn;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

private:
    QString m_name;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new LineIconEngine(QString::fromLatin1(fileNames.at(static_cast<std::size_t>(which)))));
}

QIcon applicationIcon()
{
    QIcon made;
    QSvgRenderer renderer(resourceOf(QStringLiteral("pawtrait")));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap drawn(side, side);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        made.addPixmap(drawn);
    }
    return made;
}

} // namespace pawtrait::ui
