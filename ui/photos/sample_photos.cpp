#include "photos/sample_photos.h"

#include "common/files.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

namespace pawtrait::ui {

namespace {

enum class Kind { Dog, Cat };

struct Drawing {
    const char *folder, *name;
    Kind kind;
    QColor fur, ground;
    double size;        ///< of the head, as a share of the picture's height
    QPointF centre;     ///< shares
    double light;       ///< 1: daylight
};

void paintGround(QPainter &painter, const QSize &size, const QColor &ground, quint32 seed)
{
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, ground.lighter(150));
    sky.setColorAt(1, ground.darker(125));
    painter.fillRect(QRect({0, 0}, size), sky);
    QRandomGenerator random(seed);
    painter.setPen(Qt::NoPen);
    for (int spot = 0; spot < 60; ++spot) {
        QColor colour = random.bounded(2) == 0 ? ground.lighter(130) : ground.darker(130);
        colour.setAlpha(50);
        painter.setBrush(colour);
        const double radius = size.height() * (0.01 + 0.07 * random.bounded(1.0));
        painter.drawEllipse(QPointF(random.bounded(size.width()), random.bounded(size.height())), radius, radius * 0.8);
    }
}

void paintEye(QPainter &painter, const QPointF &at, double unit, const QColor &iris)
{
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, unit * 0.17, unit * 0.19);
    painter.setBrush(iris);
    painter.drawEllipse(at, unit * 0.11, unit * 0.13);
    painter.setBrush(QColor(20, 18, 16));
    painter.drawEllipse(at, unit * 0.06, unit * 0.09);
    painter.setBrush(Qt::white);
    painter.drawEllipse(at + QPointF(unit * 0.03, -unit * 0.04), unit * 0.025, unit * 0.025);
}

void paintHead(QPainter &painter, const Drawing &drawing, double unit)
{
    const bool dog = drawing.kind == Kind::Dog;
    painter.setPen(Qt::NoPen);
    painter.setBrush(drawing.fur.darker(115));
    painter.drawEllipse(QPointF(0, unit * 1.25), unit * 0.85, unit * 0.75); // the body behind
    painter.setBrush(drawing.fur.darker(dog ? 150 : 110));
    for (const int side : {-1, 1}) {
        if (dog) {
            painter.drawEllipse(QPointF(side * unit * 0.92, unit * 0.1), unit * 0.27, unit * 0.62);
        } else {
            QPainterPath ear;
            ear.moveTo(side * unit * 0.9, -unit * 0.25);
            ear.lineTo(side * unit * 0.72, -unit * 1.25);
            ear.lineTo(side * unit * 0.15, -unit * 0.75);
            painter.drawPath(ear);
        }
    }
    QRadialGradient fur(QPointF(-unit * 0.3, -unit * 0.4), unit * 1.6);
    fur.setColorAt(0, drawing.fur.lighter(118));
    fur.setColorAt(1, drawing.fur.darker(118));
    painter.setBrush(fur);
    painter.drawEllipse(QPointF(0, 0), unit * 0.98, unit * 0.92);
    painter.setBrush(drawing.fur.lighter(150));
    painter.drawEllipse(QPointF(0, unit * 0.42), unit * (dog ? 0.48 : 0.36), unit * (dog ? 0.42 : 0.28));
    for (const int side : {-1, 1})
        paintEye(painter, QPointF(side * unit * 0.4, -unit * 0.12), unit, dog ? QColor(92, 58, 28) : QColor(120, 150, 70));
    painter.setBrush(dog ? QColor(45, 36, 40) : QColor(200, 120, 120));
    painter.drawEllipse(QPointF(0, unit * 0.27), unit * (dog ? 0.16 : 0.09), unit * (dog ? 0.11 : 0.07));
    painter.setPen(QPen(QColor(60, 45, 45), unit * 0.03, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const int side : {-1, 1}) {
        painter.drawArc(QRectF(side > 0 ? 0 : -unit * 0.26, unit * 0.34, unit * 0.26, unit * 0.22), 180 * 16, 180 * 16);
        for (int whisker = -1; whisker <= 1 && !dog; ++whisker)
            painter.drawLine(QPointF(side * unit * 0.3, unit * (0.42 + 0.06 * whisker)), QPointF(side * unit * 0.95, unit * (0.4 + 0.16 * whisker)));
    }
}

QImage draw(const Drawing &drawing, quint32 seed)
{
    QImage picture(960, 720, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, picture.size(), drawing.ground, seed);
    painter.translate(drawing.centre.x() * picture.width(), drawing.centre.y() * picture.height());
    paintHead(painter, drawing, drawing.size * picture.height() / 2);
    painter.resetTransform();
    if (drawing.light < 1)
        painter.fillRect(picture.rect(), QColor(8, 8, 24, static_cast<int>(255 * (1 - drawing.light))));
    return picture;
}

} // namespace

Result<void> drawSamplePhotos(const QString &folder)
{
    const Drawing drawings[] = {
        {"Bruno", "Bruno close", Kind::Dog, QColor(122, 82, 54), QColor(150, 165, 180), 0.78, {0.5, 0.5}, 1},
        {"Bruno", "Bruno in the garden", Kind::Dog, QColor(122, 82, 54), QColor(96, 150, 90), 0.42, {0.62, 0.6}, 1},
        {"Bruno", "Bruno in the evening", Kind::Dog, QColor(122, 82, 54), QColor(90, 80, 110), 0.5, {0.4, 0.55}, 0.5},
        {"Mia", "Mia close", Kind::Cat, QColor(206, 138, 62), QColor(190, 170, 150), 0.72, {0.48, 0.55}, 1},
        {"Mia", "Mia on the sofa", Kind::Cat, QColor(206, 138, 62), QColor(110, 110, 140), 0.46, {0.55, 0.5}, 1},
        {"Mia", "Mia far away", Kind::Cat, QColor(206, 138, 62), QColor(92, 140, 92), 0.2, {0.7, 0.65}, 1},
    };
    quint32 seed = 1;
    for (const Drawing &drawing : drawings) {
        const QString path = QStringLiteral("%1/%2/%3.png").arg(folder, QLatin1String(drawing.folder), QLatin1String(drawing.name));
        ++seed;
        if (QFileInfo::exists(path))
            continue;
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        draw(drawing, seed).save(&buffer, "PNG");
        if (auto written = writeFile(path, png); !written)
            return written;
    }
    return {};
}

} // namespace pawtrait::ui
