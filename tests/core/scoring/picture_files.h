/// Files of one made-up picture in several formats and turns, for tests that ask whether it keeps its score.
#pragma once

#include "image/rgb_image.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QRadialGradient>
#include <QTransform>

/// Something with soft and sharp parts, not symmetric, different for each `seed`.
inline QImage madeUpPicture(int width, int height, int seed)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient light(width * 0.3, height * 0.4, width * 0.8);
    light.setColorAt(0, QColor::fromHsv((seed * 67) % 360, 90, 250));
    light.setColorAt(1, QColor::fromHsv((seed * 67 + 140) % 360, 200, 60));
    painter.fillRect(image.rect(), light);
    for (int i = 0; i < 9; ++i) {
        painter.setBrush(QColor::fromHsv((seed * 31 + i * 43) % 360, 160, 80 + 18 * i));
        painter.drawEllipse(QPointF(width * ((i * 37 + seed * 11) % 100) / 100.0, height * ((i * 53 + seed * 7) % 100) / 100.0), width * 0.02 * (i + 2), height * 0.02 * (i + 1));
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1, QImageIOHandler::Transformations turn = QImageIOHandler::TransformationNone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setTransformation(turn);
    return writer.write(image) ? bytes : QByteArray();
}

/// A TIFF whose pixels are stored so that EXIF's orientation 1..8 brings `image` back.
inline QByteArray turnedTiff(const QImage &image, int orientation)
{
    using Turn = QImageIOHandler::Transformation;
    constexpr Turn turns[] = {Turn::TransformationNone,       Turn::TransformationMirror,            Turn::TransformationRotate180, Turn::TransformationFlip,
                              Turn::TransformationFlipAndRotate90, Turn::TransformationRotate90, Turn::TransformationMirrorAndRotate90, Turn::TransformationRotate270};
    const Turn turn = turns[orientation - 1];
    QImage stored = image; // Qt: mirror or flip first, then rotate; so the other way round here
    if (turn & QImageIOHandler::TransformationRotate90)
        stored = stored.transformed(QTransform().rotate(-90));
    stored = stored.mirrored(turn & QImageIOHandler::TransformationMirror, turn & QImageIOHandler::TransformationFlip);
    return encoded(stored, "tiff", -1, turn);
}
