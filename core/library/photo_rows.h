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
/// Five columns from `first`: flags, stars, mark, hand_group, listed.
UserState stateFrom(const QSqlQuery &row, int first);

/// Two bits a flag, the first lowest.
qint64 packed(const scoring::Flags &flags);
/// Whether all is in its range.
bool isSound(const UserState &state);
bool isSound(const scoring::Score &score);

/// NULL for none.
QVariant groupOrNull(qint64 handGroup);
QVariant orNull(const QByteArray &bytes);
QVariant orNull(const QDateTime &time);
/// Qt binds a null string as NULL.
QString notNull(const QString &text);

} // namespace pawtrait::library
