/// Inside the room `library`: photos as rows of the tables.
#pragma once

#include "library/library.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace pawtrait::library {

/// Up to the WHERE, in the order that recordFrom() reads. `?` is the model whose score comes along.
QString selectPhotos();
PhotoRecord recordFrom(const QSqlQuery &row);
/// Seven columns from `first`: flags, stars, mark, hand_group, listed, edit, animal. A kept edit or box that cannot be read is left
/// out, and why is put into `problem`.
UserState stateFrom(const QSqlQuery &row, int first, std::optional<Error> *problem = nullptr);

/// Two bits a flag, the first lowest.
qint64 packed(const scoring::Flags &flags);
/// Whether all is in its range.
bool isSound(const UserState &state);
bool isSound(const scoring::Score &score);

/// NULL for none.
QVariant groupOrNull(qint64 handGroup);
QVariant orNull(const QByteArray &bytes);
QVariant orNull(const QDateTime &time);
QVariant orNull(const crop::Edit &edit);
QVariant orNull(const std::optional<image::PixelRect> &animal);
/// Qt binds a null string as NULL.
QString notNull(const QString &text);

} // namespace pawtrait::library
