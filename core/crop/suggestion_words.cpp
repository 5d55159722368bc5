#include "crop/suggestion_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::crop {

namespace {

using image::PixelRect;
using Outcome = Suggestions::Outcome;

constexpr double visibleCut = 0.05; // of a side: less is no reason

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::crop", text);
}

} // namespace

QString noteOf(Outcome outcome, int leastShortSide)
{
    switch (outcome) {
    case Outcome::NoRoom: return tr("No reliable gain: the animal fills the photo, there is no room for a crop.");
    case Outcome::TooSmall: return tr("No reliable gain: every crop would have fewer than %1 pixels on its short side.").arg(leastShortSide);
    case Outcome::Unsteady: return tr("No reliable gain: what looked better did not stay so when the frame was moved a little.");
    case Outcome::NothingBetter: return tr("No reliable gain: no crop looked clearly better to a head that did not choose it.");
    case Outcome::NoAnimal: return tr("No animal was found: draw a box around it.");
    case Outcome::NotMeasured:
        return tr("No gain can be shown: what this model thinks of crops was not measured, or is not worth enough; its card says which. A shape can still be asked for.");
    case Outcome::Running:
    case Outcome::Better: break;
    }
    return {};
}

QStringList reasonsOf(const PixelRect &rect, int width, int height)
{
    struct Cut {
        double share;
        QString words;
    };
    QStringList reasons;
    if (static_cast<double>(rect.width) * rect.height <= 0.85 * width * height)
        reasons.append(tr("closer"));
    const double left = static_cast<double>(rect.x) / width, right = static_cast<double>(width - rect.right()) / width;
    const double above = static_cast<double>(rect.y) / height, below = static_cast<double>(height - rect.bottom()) / height;
    std::vector<Cut> cuts;
    const auto add = [&cuts](double one, double other, const QString &oneWords, const QString &otherWords, const QString &both) {
        if (std::min(one, other) >= visibleCut) {
            cuts.push_back({one + other, both});
            return;
        }
        cuts.push_back({one, oneWords});
        cuts.push_back({other, otherWords});
    };
    add(left, right, tr("less empty space left"), tr("less empty space right"), tr("less empty space left and right"));
    add(above, below, tr("less empty space above"), tr("less empty space below"), tr("less empty space above and below"));
    std::stable_sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.share > b.share; });
    for (std::size_t i = 0; i < 2; ++i) {
        if (cuts[i].share >= visibleCut)
            reasons.append(cuts[i].words);
    }
    return reasons.isEmpty() ? QStringList{tr("edges trimmed a little")} : reasons;
}

QString gainInWords(const Gain &gain, const scoring::CropEvidence &evidence)
{
    const auto withSign = [](int points) { return points > 0 ? QStringLiteral("+%1").arg(points) : points < 0 ? QStringLiteral("\u2212%1").arg(-points) : QStringLiteral("0"); };
    //: %1 to %3 are points with their sign, %4 heads of 4
    return tr("about %1 (%2 to %3); %4 of 4 independent heads agree")
        .arg(withSign(gain.points), withSign(gain.low), withSign(gain.high))
        .arg(std::min(3L, std::lround(4 * evidence.agree)));
}

QString framingInWords()
{
    return tr("In 7,569 listings framing explained almost nothing of the score. A crop can still make a better picture.");
}

} // namespace pawtrait::crop
