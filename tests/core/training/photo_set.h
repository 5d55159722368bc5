/// A small generated data set: squares whose red grows with the score, among noise.
#pragma once

#include "common/files.h"
#include "image/rgb_image.h"
#include "support/fill.h"

#include <QDir>
#include <QString>

#include <string>

namespace support {

inline constexpr int photoSetSize = 48;

/// Squares whose red grows with the score, among noise.
inline pawtrait::image::RgbImage redPicture(const std::string &name, int score)
{
    pawtrait::image::RgbImage picture(72, 64);
    for (std::size_t k = 0; k < picture.bytes.size(); ++k) {
        const int noise = static_cast<int>(fillBits(name, k / 12) >> 58);
        picture.bytes[k] = static_cast<std::uint8_t>(k % 3 == 0 ? noise + score * 18 / 10 : 2 * noise);
    }
    return picture;
}

/// Writes `count` such photos in the contest's layout, train.csv with 12 flags that mean nothing and train/; false when writing failed.
inline bool writeContestSet(const QString &folder, int count)
{
    const QDir dir(folder);
    dir.mkpath(QStringLiteral("train"));
    QByteArray table = "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n";
    for (int i = 0; i < count; ++i) {
        const int score = 5 + static_cast<int>(fillBits("contest set/score", i) % 90);
        const QString name = QStringLiteral("train/g%1.jpg").arg(i);
        if (!pawtrait::image::toQImage(redPicture("contest set/pixel " + std::to_string(i), score)).save(dir.filePath(name), "JPG", 95))
            return false;
        table += 'g' + QByteArray::number(i);
        for (int f = 0; f < 12; ++f)
            table += fillBits("contest set/flag " + std::to_string(f), i) % 2 == 0 ? ",1" : ",0";
        table += ',' + QByteArray::number(score) + '\n';
    }
    return static_cast<bool>(pawtrait::writeFile(dir.filePath(QStringLiteral("train.csv")), table));
}

/// Writes photos/, table.csv, train.csv, oof_reference.csv into `folder`; the table's path, empty when writing failed.
/// Every sixth photo is not of natural sampling; neighbours in pairs share a group; half have the teacher's prediction.
inline QString writePhotoSet(const QString &folder)
{
    const QDir dir(folder);
    dir.mkpath(QStringLiteral("photos"));
    QByteArray table = "file,Pawpularity,sampling,group,the_id\n", teacher = "Id,blend_amean\n";
    for (int i = 0; i < photoSetSize; ++i) {
        const int score = 5 + static_cast<int>(fillBits("photo set/score", i) % 90);
        const pawtrait::image::RgbImage picture = redPicture("photo set/pixel " + std::to_string(i), score);
        const QString name = QStringLiteral("photos/p%1.png").arg(i);
        if (!pawtrait::image::toQImage(picture).save(dir.filePath(name)))
            return {};
        const QByteArray id = i % 2 == 0 ? "id" + QByteArray::number(i) : QByteArray();
        table += name.toUtf8() + ',' + QByteArray::number(score) + (i % 6 == 5 ? ",by_level," : ",natural,") + QByteArray::number(i / 2) + ',' + id + '\n';
        if (!id.isEmpty())
            teacher += id + ',' + QByteArray::number(0.5 * score + 20) + '\n';
    }
    QByteArray flags = "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n";
    for (int i = 0; i < 200; ++i) {
        flags += "r" + QByteArray::number(i);
        const bool face = fillBits("photo set/face", i) % 2 == 0;
        for (int f = 0; f < 12; ++f)
            flags += f == 2 ? (face ? ",1" : ",0") : fillBits("photo set/flag " + std::to_string(f), i) % 3 == 0 ? ",1" : ",0";
        flags += ',' + QByteArray::number(40 + (face ? 6 : 0) + static_cast<int>(fillBits("photo set/rest", i) % 11)) + '\n';
    }
    const bool written = pawtrait::writeFile(dir.filePath(QStringLiteral("table.csv")), table) && pawtrait::writeFile(dir.filePath(QStringLiteral("train.csv")), flags)
                         && pawtrait::writeFile(dir.filePath(QStringLiteral("oof_reference.csv")), teacher);
    return written ? dir.filePath(QStringLiteral("table.csv")) : QString();
}

} // namespace support
