#pragma once

#include "scoring/model_card.h"
#include "scoring/score.h"

#include <QString>

namespace pawtrait::ui {

/// Points as they are shown: whole.
int wholePoints(double points);
/// "Better than 7 of 10 listing photos".
QString percentileWords(double percentile);
/// "46, range 31 to 63".
QString rangeWords(const scoring::Score &score);
/// "2 of 3 photos with this score lie between 31 and 63."
QString coverageWords(const scoring::Score &score, double coverage);
/// "about 7 of 10": a measured share of right order.
QString shareWords(double shareRight);
/// How a photo stands to the best other photo of its animal: "About equal to rex2.jpg." or "Likely better than rex2.jpg (about 7 of 10)."
QString pairWords(double own, double other, const QString &otherName, const scoring::PairVerdict &verdict);
/// "+0.4", "-1.2", "0.0".
QString pointsWords(double points);

} // namespace pawtrait::ui
