/// What the tests of the library share: one in a folder, and states, findings and scores that are told apart.
#pragma once

#include "library/library.h"

#include <QTemporaryDir>
#include <QtGlobal>

namespace pawtrait::test {

using namespace pawtrait::library;

inline const QString model = QStringLiteral("model-1");

inline QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("library.sqlite"));
}

inline std::unique_ptr<Library> openIn(const QString &folder)
{
    auto opened = Library::open(folder);
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().userText + opened.error().logText));
        return nullptr;
    }
    for (const QString &notice : opened->notices)
        qWarning("%s", qPrintable(notice));
    return std::move(opened->library);
}

inline UserState stateOf(int seed)
{
    UserState state;
    state.stars = seed % 6;
    state.mark = static_cast<Mark>(seed % 3);
    for (int i = 0; i < scoring::flagCount; ++i)
        state.flags[static_cast<std::size_t>(i)] = static_cast<scoring::FlagAnswer>((seed + i) % 3);
    if (seed % 2) {
        state.edit.crop = image::PixelRect{seed, 2, 300, 200 + seed};
        state.edit.angle = 0.1 * (seed % 100);
        state.edit.whiteBalance[2] = 1.07;
    }
    if (seed % 5 == 1)
        state.animal = image::PixelRect{seed, 3, 120 + seed, 90};
    if (seed % 4 == 3)
        state.edit.canvas = crop::Canvas{0.8, crop::Canvas::Fill::EdgeColour};
    return state;
}

inline scoring::Score scoreOf(double value)
{
    scoring::Score score;
    score.value = value;
    score.low = value - 10.25;
    score.high = value + 12.5;
    score.percentile = value / 2;
    return score;
}

inline FoundPhoto foundOf(qint64 id, const QByteArray &key, double value = 40)
{
    FoundPhoto photo;
    photo.id = id;
    photo.found = {{1234 + id, 1'700'000'000'123}, key, 4000, 3000, QDateTime(QDate(2024, 5, 14), QTime(10, 32, 7))};
    photo.score = scoreOf(value);
    return photo;
}

inline QStringList pathsOf(const std::vector<PhotoRecord> &records)
{
    QStringList paths;
    for (const PhotoRecord &record : records)
        paths.append(record.path);
    return paths;
}

} // namespace pawtrait::test
