#include "library/photo_rows.h"

#include "common/files.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pawtrait::library {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

/// An edit of ours takes about 200 bytes.
constexpr qsizetype longestEdit = 4096;
constexpr int mostPixels = 1'000'000; // of a side

scoring::Flags unpacked(qint64 bits)
{
    scoring::Flags flags{};
    for (int i = 0; i < scoring::flagCount; ++i) {
        const auto answer = static_cast<int>(bits >> (2 * i) & 3);
        flags[static_cast<std::size_t>(i)] = answer <= 2 ? static_cast<scoring::FlagAnswer>(answer) : scoring::FlagAnswer::NotLookedAt;
    }
    return flags;
}

bool isSound(const image::PixelRect &box)
{
    return box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 && box.x <= mostPixels && box.y <= mostPixels && box.width <= mostPixels && box.height <= mostPixels;
}

/// Nothing when it is not four whole numbers of a box.
std::optional<image::PixelRect> boxFrom(const QString &text)
{
    const QStringList parts = text.left(64).split(QLatin1Char(' '));
    std::array<int, 4> number{};
    bool ok = parts.size() == 4;
    for (std::size_t i = 0; ok && i < number.size(); ++i)
        number[i] = parts[static_cast<qsizetype>(i)].toInt(&ok);
    const image::PixelRect box{number[0], number[1], number[2], number[3]};
    return ok && isSound(box) ? std::optional(box) : std::nullopt;
}

} // namespace

QString selectPhotos()
{
    return QStringLiteral(
        "SELECT p.id, p.path, p.flags, p.stars, p.mark, p.hand_group, p.listed, p.edit, p.animal, p.size, p.modified_ms, p.content_key, p.width, p.height, p.taken, "
        "s.value, s.low, s.high, s.percentile FROM photos p LEFT JOIN scores s ON s.photo = p.id AND s.model = ? ");
}

qint64 packed(const scoring::Flags &flags)
{
    qint64 bits = 0;
    for (int i = 0; i < scoring::flagCount; ++i)
        bits |= static_cast<qint64>(flags[static_cast<std::size_t>(i)]) << (2 * i);
    return bits;
}

// Somebody may have edited the file by hand, so each value is brought into its range.
UserState stateFrom(const QSqlQuery &row, int first, std::optional<Error> *problem)
{
    UserState state;
    state.flags = unpacked(row.value(first).toLongLong());
    state.stars = std::clamp(row.value(first + 1).toInt(), 0, 5);
    state.mark = static_cast<Mark>(std::clamp(row.value(first + 2).toInt(), 0, 2));
    state.handGroup = row.value(first + 3).toLongLong();
    state.listed = row.value(first + 4).toBool();
    const QByteArray json = row.value(first + 5).toByteArray();
    if (!json.isEmpty()) {
        auto edit = crop::editFromJson(json.left(longestEdit));
        if (edit)
            state.edit = *edit;
        else if (problem)
            *problem = Error{ErrorKind::Invalid, tr("The kept crop of %1 cannot be read, so the photo is shown as it is. Crop the photo again."), edit.error().logText};
    }
    if (const QString kept = row.value(first + 6).toString(); !kept.isEmpty()) {
        state.animal = boxFrom(kept);
        if (!state.animal && problem)
            *problem = Error{ErrorKind::Invalid, tr("The kept box around the animal in %1 cannot be read, so the program looks for the animal itself. Draw the box again."),
                             kept.left(64)};
    }
    return state;
}

PhotoRecord recordFrom(const QSqlQuery &row)
{
    PhotoRecord record;
    record.id = row.value(0).toLongLong();
    record.path = row.value(1).toString();
    std::optional<Error> problem;
    record.state = stateFrom(row, 2, &problem);
    if (problem)
        record.problem = problem->userText.arg(quotedName(record.path));
    record.found.stamp = {row.value(9).toLongLong(), row.value(10).toLongLong()};
    record.found.contentKey = row.value(11).toByteArray();
    record.found.width = std::max(row.value(12).toInt(), 0);
    record.found.height = std::max(row.value(13).toInt(), 0);
    if (!row.isNull(14))
        record.found.taken = QDateTime::fromString(row.value(14).toString(), Qt::ISODate);
    if (!row.isNull(15)) {
        record.score.emplace();
        record.score->value = row.value(15).toDouble();
        record.score->low = row.value(16).toDouble();
        record.score->high = row.value(17).toDouble();
        record.score->percentile = row.value(18).toDouble();
    }
    return record;
}

bool isSound(const UserState &state)
{
    return state.stars >= 0 && state.stars <= 5 && state.mark <= Mark::Reject && state.handGroup >= 0 &&
        std::all_of(state.flags.begin(), state.flags.end(), [](scoring::FlagAnswer answer) { return answer <= scoring::FlagAnswer::Yes; }) &&
        (state.edit.changesNothing() || crop::editFromJson(crop::editToJson(state.edit))) && (!state.animal || isSound(*state.animal));
}

bool isSound(const scoring::Score &score)
{
    return std::isfinite(score.value) && std::isfinite(score.low) && std::isfinite(score.high) && std::isfinite(score.percentile);
}

QVariant groupOrNull(qint64 handGroup)
{
    return handGroup == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(handGroup);
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))) : QVariant(QMetaType(QMetaType::QString));
}

QVariant orNull(const crop::Edit &edit)
{
    return edit.changesNothing() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(QString::fromUtf8(crop::editToJson(edit)));
}

QVariant orNull(const std::optional<image::PixelRect> &animal)
{
    return animal ? QVariant(QStringLiteral("%1 %2 %3 %4").arg(animal->x).arg(animal->y).arg(animal->width).arg(animal->height)) : QVariant(QMetaType(QMetaType::QString));
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace pawtrait::library
