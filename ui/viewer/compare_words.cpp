#include "viewer/compare_words.h"

#include "parts/score_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pawtrait::ui {

namespace {

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("pawtrait::words", text, note);
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: a list of file names: everything but the last, the last
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QLatin1String(", ")), names.back());
}

QString coinWords()
{
    return tr("A gap this small says nothing: your own eye decides.");
}

QString orderWords(double shareRight)
{
    //: %1 such as "about 7 of 10"
    return tr("Of pairs this far apart, %1 were in the right order when it was measured.").arg(shareWords(shareRight));
}

CompareWords ofTwo(const ComparedPhoto &left, const ComparedPhoto &right, const scoring::PhotoScorer &scorer)
{
    const scoring::PairVerdict verdict = scorer.compare(*left.score, *right.score);
    if (verdict.aboutEqual)
        return {tr("About equal."), coinWords()};
    //: %1 such as "about 7 of 10"
    const QString words = *left.score > *right.score ? tr("Left is likely better (%1).") : tr("Right is likely better (%1).");
    return {words.arg(shareWords(verdict.shareRight)), orderWords(verdict.shareRight)};
}

CompareWords ofSeveral(std::vector<ComparedPhoto> photos, const scoring::PhotoScorer &scorer)
{
    std::stable_sort(photos.begin(), photos.end(), [](const ComparedPhoto &a, const ComparedPhoto &b) { return *a.score > *b.score; });
    const ComparedPhoto &best = photos.front();
    QStringList equal, lower;
    double least = 1;
    for (const ComparedPhoto &other : std::span(photos).subspan(1)) {
        const scoring::PairVerdict verdict = scorer.compare(*best.score, *other.score);
        (verdict.aboutEqual ? equal : lower).append(other.name);
        if (!verdict.aboutEqual)
            least = std::min(least, verdict.shareRight);
    }
    if (lower.isEmpty())
        return {tr("All about equal."), coinWords()};
    if (equal.isEmpty()) //: %1 is a file's name, %2 such as "about 7 of 10"
        return {tr("%1 is likely the best (%2 against the nearest).").arg(best.name, shareWords(least)), orderWords(least)};
    //: %1 is a file's name, %2 one or more
    const QString verdict = tr("%1 has the highest score, but %2 cannot be told apart from it.").arg(best.name, listed(equal));
    //: %1 one or more file names, %2 such as "about 7 of 10"
    return {verdict, tr("Likely lower: %1 (%2).").arg(listed(lower), shareWords(least))};
}

} // namespace

CompareWords compareWords(std::span<const ComparedPhoto> photos, const scoring::PhotoScorer *scorer)
{
    std::vector<ComparedPhoto> scored;
    QStringList unscored;
    for (const ComparedPhoto &photo : photos) {
        if (photo.score && scorer)
            scored.push_back(photo);
        else
            unscored.append(photo.name);
    }
    if (scored.size() < 2) //: %1 one or more file names
        return {tr("Nothing to say yet."), tr("There is no score for %1.").arg(listed(unscored))};
    if (photos.size() == 2)
        return ofTwo(photos[0], photos[1], *scorer);
    CompareWords words = ofSeveral(std::move(scored), *scorer);
    if (!unscored.isEmpty()) //: %1 one or more file names
        words.detail += QLatin1Char(' ') + tr("There is no score for %1.").arg(listed(unscored));
    return words;
}

} // namespace pawtrait::ui
