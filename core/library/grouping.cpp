#include "library/grouping.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace pawtrait::library {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::library", text);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

QString folderName(const QString &folder)
{
    const QString name = folder.mid(folder.lastIndexOf(QLatin1Char('/')) + 1);
    return name.isEmpty() ? QStringLiteral("/") : name;
}

/// Cosine of two embeddings; none when one is missing, of another size or says nothing.
std::optional<double> likeness(std::span<const float> a, std::span<const float> b)
{
    if (a.empty() || a.size() != b.size())
        return std::nullopt;
    double product = 0, lengthA = 0, lengthB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += static_cast<double>(a[i]) * b[i];
        lengthA += static_cast<double>(a[i]) * a[i];
        lengthB += static_cast<double>(b[i]) * b[i];
    }
    const double cosine = product / std::sqrt(lengthA * lengthB);
    return std::isfinite(cosine) ? std::optional(cosine) : std::nullopt;
}

class Grouper {
public:
    Grouper(std::span<const GroupingPhoto> photos, const GroupingOptions &options) : m_photos(photos), m_options(options) {}

    std::vector<PhotoGroup> groups();

private:
    void add(std::vector<int> photos, const QString &name, qint64 handGroup = 0);
    void splitFolder(const QString &folder, const std::vector<int> &photos);
    std::vector<std::vector<int>> byTime(const std::vector<int> &photos) const;
    std::vector<std::vector<int>> byLook(const std::vector<int> &photos) const;

    std::span<const GroupingPhoto> m_photos;
    GroupingOptions m_options;
    std::vector<PhotoGroup> m_groups;
};

void Grouper::add(std::vector<int> photos, const QString &name, qint64 handGroup)
{
    std::sort(photos.begin(), photos.end());
    m_groups.push_back({photos.size() > 1 ? name : QString(), handGroup, std::move(photos)});
}

/// Splits photos whose time is known where the pause is too long.
std::vector<std::vector<int>> Grouper::byTime(const std::vector<int> &photos) const
{
    std::vector<std::pair<qint64, int>> order;
    for (const int photo : photos)
        order.emplace_back(m_photos[static_cast<std::size_t>(photo)].taken.toMSecsSinceEpoch(), photo);
    std::sort(order.begin(), order.end());
    std::vector<std::vector<int>> parts;
    qint64 before = 0;
    for (const auto &[time, photo] : order) {
        if (parts.empty() || time - before > qint64{1000} * m_options.gapSeconds)
            parts.emplace_back();
        parts.back().push_back(photo);
        before = time;
    }
    return parts;
}

/// Splits photos without a time, in the order given, where one looks like another animal than the one before it.
std::vector<std::vector<int>> Grouper::byLook(const std::vector<int> &photos) const
{
    std::vector<std::vector<int>> parts;
    std::span<const float> before; // of the last photo that has one: a photo not scored yet tells nothing
    for (const int photo : photos) {
        const std::span<const float> look = m_photos[static_cast<std::size_t>(photo)].look;
        if (parts.empty() || likeness(before, look).value_or(1) < m_options.sameLook)
            parts.emplace_back();
        parts.back().push_back(photo);
        if (!look.empty())
            before = look;
    }
    return parts;
}

void Grouper::splitFolder(const QString &folder, const std::vector<int> &photos)
{
    std::vector<int> timed, untimed;
    for (const int photo : photos)
        (m_photos[static_cast<std::size_t>(photo)].taken.isValid() ? timed : untimed).push_back(photo);
    const auto timedParts = byTime(timed), untimedParts = byLook(untimed);
    const bool isWhole = timedParts.size() + untimedParts.size() == 1;
    for (const std::vector<int> &part : timedParts) {
        const QDateTime begun = m_photos[static_cast<std::size_t>(part.front())].taken;
        //: %1: a folder's name, %2: day and time ("Luna, 14 May, 10:32")
        add(part, isWhole ? folderName(folder) : tr("%1, %2").arg(folderName(folder), QLocale().toString(begun, tr("d MMM, HH:mm"))));
    }
    int number = 0;
    for (const std::vector<int> &part : untimedParts) {
        ++number;
        //: %1: a folder's name, %2: which of its groups ("Luna (2)")
        add(part, number == 1 ? folderName(folder) : tr("%1 (%2)").arg(folderName(folder)).arg(number));
    }
}

std::vector<PhotoGroup> Grouper::groups()
{
    QHash<qint64, std::vector<int>> byHand;
    QHash<QString, std::vector<int>> byFolder;
    for (int i = 0; i < static_cast<int>(m_photos.size()); ++i) {
        const GroupingPhoto &photo = m_photos[static_cast<std::size_t>(i)];
        if (photo.handGroup != 0)
            byHand[photo.handGroup].push_back(i);
        else if (m_options.by == GroupBy::Nothing)
            add({i}, {});
        else
            byFolder[folderOf(photo.path)].push_back(i);
    }
    for (auto it = byHand.cbegin(); it != byHand.cend(); ++it)
        add(it.value(), {}, it.key());
    for (auto it = byFolder.cbegin(); it != byFolder.cend(); ++it) {
        if (m_options.by == GroupBy::TimeAndLook)
            splitFolder(it.key(), it.value());
        else
            add(it.value(), folderName(it.key()));
    }
    std::sort(m_groups.begin(), m_groups.end(), [](const PhotoGroup &a, const PhotoGroup &b) { return a.photos.front() < b.photos.front(); });
    return std::move(m_groups);
}

} // namespace

std::vector<PhotoGroup> groupPhotos(std::span<const GroupingPhoto> photos, const GroupingOptions &options)
{
    return Grouper(photos, options).groups();
}

} // namespace pawtrait::library
