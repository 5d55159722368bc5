#include "common/natural_order.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pawtrait {

QString naturalKey(const QString &name)
{
    // Other scripts' digits are letters here.
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    QString key;
    key.reserve(name.size() + 8);
    for (qsizetype i = 0; i < name.size();) {
        if (!isDigit(name[i])) {
            key.append(name[i++].toCaseFolded());
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && isDigit(name[end]))
            ++end;
        while (i + 1 < end && name[i] == QLatin1Char('0'))
            ++i;
        // A number stands where digits stand among characters; the longer one is the larger one.
        key.append(QLatin1Char('0'));
        key.append(QChar(static_cast<char16_t>(std::min<qsizetype>(end - i, 0xFFF))));
        key.append(QStringView(name).mid(i, end - i));
        i = end;
    }
    return key;
}

void sortNaturally(QStringList &names)
{
    std::vector<std::pair<QString, QString>> keyed;
    keyed.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : std::as_const(names))
        keyed.emplace_back(naturalKey(name), name);
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), names.begin(), [](const auto &pair) { return pair.second; });
}

} // namespace pawtrait
