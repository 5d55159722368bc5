#include "parts/score_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::words", text);
}

} // namespace

int wholePoints(double points)
{
    return static_cast<int>(std::lround(points));
}

QString percentileWords(double percentile)
{
    const int tenths = wholePoints(percentile / 10);
    if (percentile >= 95)
        return tr("Better than 19 of 20 listing photos");
    if (percentile < 5)
        return tr("Among the lowest of 20 listing photos");
    if (tenths == 5)
        return tr("Better than half of the listing photos");
    return tr("Better than %1 of 10 listing photos").arg(std::max(1, std::min(9, tenths)));
}

QString rangeWords(const scoring::Score &score)
{
    return tr("%1, range %2 to %3").arg(wholePoints(score.value)).arg(wholePoints(score.low)).arg(wholePoints(score.high));
}

QString coverageWords(const scoring::Score &score, double coverage)
{
    const QString share = std::abs(coverage - 2.0 / 3.0) < 0.01 ? tr("2 of 3") : tr("%1 of 100").arg(wholePoints(coverage * 100));
    //: %1 is a share such as "2 of 3", %2 and %3 are points
    return tr("%1 photos with this score lie between %2 and %3.").arg(share).arg(wholePoints(score.low)).arg(wholePoints(score.high));
}

QString shareWords(double shareRight)
{
    return tr("about %1 of 10").arg(std::clamp(wholePoints(shareRight * 10), 6, 9));
}

QString pairWords(double own, double other, const QString &name, const scoring::PairVerdict &verdict)
{
    // A name is one word to a label, which cannot wrap it: what a website made of it would be wider than the panel.
    constexpr int most = 28, kept = 13;
    const QString otherName = name.size() <= most ? name : name.left(kept) + QChar(0x2026) + name.right(kept);
    if (verdict.aboutEqual)
        return tr("About equal to %1.").arg(otherName);
    //: %1 is a file's name, %2 such as "about 7 of 10"
    return (own > other ? tr("Likely better than %1 (%2).") : tr("%1 is likely better (%2).")).arg(otherName, shareWords(verdict.shareRight));
}

QString pointsWords(double points)
{
    const double rounded = std::round(points * 10) / 10;
    if (rounded == 0)
        return QLocale().toString(0.0, 'f', 1);
    return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + QLocale().toString(std::abs(rounded), 'f', 1);
}

} // namespace pawtrait::ui
