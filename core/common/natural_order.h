#pragma once

#include <QString>
#include <QStringList>

namespace pawtrait {

/// Names in the order people expect: "photo 2" before "photo 10", upper and lower case alike. Two names are compared by
/// their keys with QString's operator<; equal keys only for names that differ in case or leading zeros.
QString naturalKey(const QString &name);

/// By naturalKey, then by the names themselves.
void sortNaturally(QStringList &names);

} // namespace pawtrait
