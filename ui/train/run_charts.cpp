#include "train/run_charts.h"

#include "scoring/flags.h"
#include "statistics/summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace pawtrait::ui {

namespace {

constexpr std::size_t mostPlaces = 600, fewMarks = 40, mostFliers = 200, manyPoints = 400, mostFeatures = 20;

QString tr(const char *text, const char *hint = nullptr, int count = -1)
{
    return QCoreApplication::translate("pawtrait::ui::train", text, hint, count);
}

struct Series {
    std::vector<double> x, y;
};

double valueOf(const training::MeasuredRow &row, Curve curve)
{
    switch (curve) {
    case Curve::Loss: return row.loss;
    case Curve::Rmse: return row.rmse;
    case Curve::LearningRate: return row.learningRate;
    case Curve::Speed: break;
    }
    return row.photosPerSecond;
}

/// Neighbours averaged, so that a run of a million steps is drawn like a short one.
Series thinned(const Series &series)
{
    if (series.x.size() <= mostPlaces)
        return series;
    Series few;
    for (std::size_t place = 0; place < mostPlaces; ++place) {
        const std::size_t first = place * series.x.size() / mostPlaces, last = (place + 1) * series.x.size() / mostPlaces;
        double x = 0, y = 0;
        for (std::size_t i = first; i < last; ++i) {
            x += series.x[i];
            y += series.y[i];
        }
        few.x.push_back(x / static_cast<double>(last - first));
        few.y.push_back(y / static_cast<double>(last - first));
    }
    return few;
}

/// By fold: training steps, tests.
std::map<int, std::pair<Series, Series>> seriesOf(const CurveRun &run, Curve curve)
{
    int steps = run.stepsInEpoch;
    for (const training::MeasuredRow &row : *run.rows)
        steps = std::max(steps, row.step);
    std::map<int, std::pair<Series, Series>> folds;
    for (const training::MeasuredRow &row : *run.rows) {
        const double value = valueOf(row, curve);
        if ((curve == Curve::LearningRate || curve == Curve::Speed) && (row.isTest || value <= 0))
            continue;
        Series &series = row.isTest ? folds[row.fold].second : folds[row.fold].first;
        series.x.push_back(row.epoch + (steps > 0 ? static_cast<double>(row.step) / steps : 1.0));
        series.y.push_back(value);
    }
    return folds;
}

ChartLine lineOf(const QString &name, Series series, Hue hue, bool dashed)
{
    ChartLine line;
    line.name = name;
    line.hasMarks = !dashed && series.x.size() <= fewMarks;
    line.x = std::move(series.x);
    line.y = std::move(series.y);
    line.hue = hue;
    line.dashed = dashed;
    line.isRead = true;
    return line;
}

/// A feature's name and kind in the user's language; of kinds that are not known, as the run says them.
ChartAmount amountOf(const training::FeatureGain &gain)
{
    ChartAmount amount{gain.name, gain.source, 100 * gain.share, Hue::Gray};
    if (gain.source == QLatin1String("prompt")) {
        //: the kind of a feature: how well a photo goes with a word
        amount.group = tr("word");
        amount.hue = Hue::Blue;
    } else if (gain.source == QLatin1String("flag")) {
        //: the kind of a feature: one of the 12 answers about a photo
        amount.group = tr("flag");
        amount.hue = Hue::Orange;
        if (const int flag = scoring::flagFromName(gain.name); flag >= 0)
            amount.name = scoring::flagDescriptions()[static_cast<std::size_t>(flag)].title;
    } else if (gain.source == QLatin1String("network")) {
        //: the kind of a feature: all that a network sees of a photo
        amount.group = tr("network");
        amount.hue = Hue::Green;
    }
    return amount;
}

struct CurveWords {
    QString key, title, label;
};

CurveWords wordsOf(Curve curve)
{
    switch (curve) {
    case Curve::Loss: return {QStringLiteral("loss"), tr("Loss"), tr("Loss")};
    case Curve::Rmse: return {QStringLiteral("rmse"), tr("RMSE, points"), tr("RMSE (points)")};
    case Curve::LearningRate: return {QStringLiteral("learning_rate"), tr("Learning rate"), tr("Learning rate")};
    case Curve::Speed: break;
    }
    return {QStringLiteral("photos_per_second"), tr("Photos per second"), tr("Photos per second")};
}

} // namespace

std::vector<double> smoothed(std::span<const double> values, double smoothing)
{
    std::vector<double> out;
    out.reserve(values.size());
    double average = 0, weight = 1;
    for (const double value : values) {
        average = smoothing * average + (1 - smoothing) * value;
        weight *= smoothing;
        out.push_back(average / (1 - weight));
    }
    return out;
}

Chart curveChart(Curve curve, std::span<const CurveRun> runs, const CurveOptions &options)
{
    const CurveWords words = wordsOf(curve);
    Plot plot;
    const auto hasRounds = [](const CurveRun &run) { return run.hasRounds; };
    const bool allRounds = !runs.empty() && std::all_of(runs.begin(), runs.end(), hasRounds), someRounds = std::any_of(runs.begin(), runs.end(), hasRounds);
    const bool allTrees = !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const CurveRun &run) { return run.hasTrees; });
    plot.xLabel = allTrees ? tr("Tree") : allRounds ? tr("Round") : someRounds ? tr("Epoch or round") : tr("Epoch");
    plot.yLabel = words.label;
    plot.logarithmic = options.logarithmic && (curve == Curve::Loss || curve == Curve::Rmse);
    const bool isOne = runs.size() == 1, stepsOnly = curve == Curve::LearningRate || curve == Curve::Speed;
    std::vector<ChartLine> tests;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        bool isFirst = true;
        for (auto &[fold, both] : seriesOf(runs[r], curve)) {
            auto &[training, tested] = both;
            const Hue hue = hueOf(isOne ? fold : static_cast<int>(r));
            const QString foldName = tr("Fold %1").arg(fold + 1), name = isOne ? foldName : runs[r].name;
            const QString series = isOne ? foldName : tr("%1, fold %2").arg(runs[r].name).arg(fold + 1);
            if (!training.x.empty() && (stepsOnly || (options.showTraining && isOne))) {
                if (curve != Curve::LearningRate && options.smoothing > 0 && !runs[r].hasRounds)
                    training.y = smoothed(training.y, options.smoothing);
                ChartLine line = lineOf(stepsOnly ? (isOne ? name : series) : tr("%1, training").arg(name), thinned(training), hue, !stepsOnly);
                line.isInLegend = stepsOnly && (isOne || isFirst);
                line.hasMarks = line.x.size() == 1;
                line.isJoined = !runs[r].hasRounds;
                plot.lines.push_back(std::move(line));
            }
            if (!tested.x.empty()) {
                ChartLine line = lineOf(series, thinned(tested), hue, false);
                line.isInLegend = isOne || isFirst;
                line.isJoined = !runs[r].hasRounds;
                tests.push_back(std::move(line));
            }
            isFirst = false;
        }
    }
    for (ChartLine &line : tests) // above the training
        plot.lines.push_back(std::move(line));
    QString title = words.title;
    if (allRounds && curve == Curve::Loss) {
        title = tr("Squared error");
        plot.yLabel = tr("Squared error (points squared)");
    }
    return {words.key, title, {std::move(plot)}};
}

Chart predictionChart(const std::vector<training::OutOfFoldRow> &tested)
{
    Plot plot;
    plot.xLabel = tr("Pawpularity");
    plot.yLabel = tr("Predicted by a model that has not seen the photo");
    ChartPoints points;
    double low = 100, high = 1, sum = 0;
    for (const training::OutOfFoldRow &row : tested) {
        if (!row.natural)
            continue;
        points.x.push_back(row.truth);
        points.y.push_back(row.prediction);
        low = std::min({low, row.truth, row.prediction});
        high = std::max({high, row.truth, row.prediction});
        sum += row.truth;
    }
    points.isFaint = points.x.size() > manyPoints;
    if (!points.x.empty()) {
        const double mean = sum / static_cast<double>(points.x.size());
        plot.lines.push_back({tr("as it should be"), {low, high}, {low, high}, Hue::Gray, true, 0, {}});
        plot.lines.push_back({tr("the mean score"), {low, high}, {mean, mean}, Hue::Orange, true, 0, {}});
    }
    plot.points.push_back(std::move(points));
    return {QStringLiteral("predicted_true"), tr("Predicted over true score"), {std::move(plot)}};
}

Chart importanceChart(const std::vector<training::FeatureGain> &importance)
{
    Plot plot;
    plot.xLabel = tr("Share of gain (%)");
    plot.amountUnit = QStringLiteral("%");
    const std::size_t shown = importance.size() > mostFeatures ? mostFeatures - 1 : importance.size();
    for (std::size_t i = 0; i < shown; ++i)
        plot.amounts.push_back(amountOf(importance[i]));
    if (shown < importance.size()) {
        ChartAmount rest{tr("%n more", nullptr, static_cast<int>(importance.size() - shown)), {}, 0, Hue::Gray};
        for (std::size_t i = shown; i < importance.size(); ++i)
            rest.value += 100 * importance[i].share;
        plot.amounts.push_back(std::move(rest));
    }
    return {QStringLiteral("importance"), tr("What the trees go by"), {std::move(plot)}};
}

Chart residualChart(const std::vector<training::OutOfFoldRow> &tested)
{
    constexpr int bins = 10, width = 10;
    std::vector<std::vector<double>> residuals(bins);
    for (const training::OutOfFoldRow &row : tested) {
        if (row.natural)
            residuals[static_cast<std::size_t>(std::clamp((static_cast<int>(std::ceil(row.truth)) - 1) / width, 0, bins - 1))].push_back(row.prediction - row.truth);
    }
    Plot plot;
    plot.xLabel = tr("Pawpularity");
    plot.yLabel = tr("Prediction less score (points)");
    for (int bin = 0; bin < bins; ++bin) {
        const auto &values = residuals[static_cast<std::size_t>(bin)];
        if (values.empty())
            continue;
        ChartBox box;
        box.label = QStringLiteral("%1-%2").arg(bin * width + 1).arg((bin + 1) * width);
        box.box = statistics::boxOf(values);
        for (const double value : values) {
            if ((value < box.box.whiskerLow || value > box.box.whiskerHigh) && box.fliers.size() < mostFliers)
                box.fliers.push_back(value);
        }
        plot.boxes.push_back(std::move(box));
    }
    const double end = static_cast<double>(plot.boxes.size()) + 0.6;
    if (!plot.boxes.empty())
        plot.lines.push_back({QString(), {0.4, end}, {0, 0}, Hue::Gray, true, 0, {}});
    return {QStringLiteral("residuals"), tr("Prediction less score, by score"), {std::move(plot)}};
}

} // namespace pawtrait::ui
