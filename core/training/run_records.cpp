#include "training/run_records.h"

#include "common/files.h"
#include "dataset/table.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pawtrait::training {

namespace {

using nlohmann::json;

constexpr qint64 mostReportBytes = 100'000'000, mostTableBytes = 1'000'000'000, partBytes = 8'000'000, mostLogBytes = 65'536;
constexpr int mostFold = 10'000;
constexpr double mostPoints = 1e6; // what a damaged file may say without a chart going astray
constexpr std::size_t mostFolds = 10'000, mostSentences = 1000, mostFeatures = 10'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

template <class Number>
bool read(QByteArrayView cell, Number &number)
{
    const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return fault == std::errc() && end == cell.data() + cell.size();
}

bool isUsable(double value)
{
    return std::isfinite(value) && std::abs(value) <= mostPoints;
}

/// fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second
std::optional<MeasuredRow> rowOf(QByteArrayView line)
{
    constexpr std::size_t columns = 8;
    std::array<QByteArrayView, columns> cells;
    for (std::size_t i = 0; i < columns; ++i) {
        const qsizetype comma = line.indexOf(',');
        if ((comma < 0) != (i + 1 == columns))
            return std::nullopt;
        cells[i] = comma < 0 ? line : line.first(comma);
        line = comma < 0 ? QByteArrayView() : line.sliced(comma + 1);
    }
    MeasuredRow row;
    if (!read(cells[0], row.fold) || !read(cells[1], row.epoch) || !read(cells[2], row.step) || !read(cells[4], row.loss) || !read(cells[5], row.rmse))
        return std::nullopt;
    if ((!cells[6].isEmpty() && !read(cells[6], row.learningRate)) || (!cells[7].isEmpty() && !read(cells[7], row.photosPerSecond)))
        return std::nullopt;
    const bool isTest = cells[3] == QByteArrayView("validation") || cells[3] == QByteArrayView("test");
    if (!isTest && cells[3] != QByteArrayView("train"))
        return std::nullopt;
    row.isTest = isTest;
    constexpr int mostEpochs = 1'000'000, mostSteps = 100'000'000;
    if (row.fold < 0 || row.fold > mostFold || row.epoch < 0 || row.epoch > mostEpochs || row.step < 0 || row.step > mostSteps || !isUsable(row.loss) || !isUsable(row.rmse) ||
        !isUsable(row.learningRate) || !isUsable(row.photosPerSecond))
        return std::nullopt;
    return row;
}

std::optional<double> numberAt(const json &root, const char *place)
{
    const json::json_pointer pointer(place);
    if (!root.is_object() || !root.contains(pointer) || !root[pointer].is_number())
        return std::nullopt;
    const double value = root[pointer].get<double>();
    return isUsable(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> wholeAt(const json &root, const char *place)
{
    const auto value = numberAt(root, place);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

QString textOf(const json &value)
{
    constexpr qsizetype mostLetters = 2000;
    return value.is_string() ? QString::fromStdString(value.get<std::string>()).left(mostLetters) : QString();
}

FoldReport foldOf(const json &row)
{
    FoldReport fold;
    fold.round = wholeAt(row, "/round").value_or(0);
    fold.fold = wholeAt(row, "/fold").value_or(0);
    fold.fitted = wholeAt(row, "/fitted").value_or(0);
    fold.tested = wholeAt(row, "/tested").value_or(0);
    fold.rmse = numberAt(row, "/rmse");
    fold.constantRmse = numberAt(row, "/constant_rmse");
    fold.bestEpoch = wholeAt(row, "/best_epoch");
    fold.epochs = wholeAt(row, "/epochs");
    fold.networkRmse = numberAt(row, "/network_rmse");
    fold.svrRmse = numberAt(row, "/svr_rmse");
    fold.stoppedEarly = row.is_object() && row.contains("stopped_early") && row["stopped_early"].is_boolean() && row["stopped_early"].get<bool>();
    return fold;
}

/// Entries without a name or a share are left out; shares that are more than a whole together are none.
std::vector<FeatureGain> importanceOf(const json &rows)
{
    constexpr qsizetype mostLetters = 200;
    constexpr double rounding = 1e-3;
    std::vector<FeatureGain> importance;
    double all = 0;
    for (const json &row : rows) {
        if (!row.is_object() || importance.size() == mostFeatures)
            continue;
        const auto text = [&](const char *key) {
            QString words = row.contains(key) ? textOf(row[key]).left(mostLetters).simplified() : QString();
            words.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
            return words;
        };
        FeatureGain gain{text("feature"), text("source"), numberAt(row, "/share_of_gain").value_or(0)};
        if (gain.name.isEmpty() || gain.share <= 0)
            continue;
        all += gain.share;
        importance.push_back(std::move(gain));
    }
    if (all > 1 + rounding)
        return {};
    std::stable_sort(importance.begin(), importance.end(), [](const FeatureGain &a, const FeatureGain &b) { return a.share > b.share; });
    return importance;
}

/// The sentence in the report is in the language of training: it is made anew of its numbers, where they are there.
QString stoppedEarlyOf(const json &root, const RunReport &report, const QString &runFolder)
{
    const auto folds = wholeAt(root, "/stopped_early/folds"), planned = wholeAt(root, "/stopped_early/folds_planned");
    if (!folds || !planned)
        return root.contains("/stopped_early/words"_json_pointer) ? textOf(root["/stopped_early/words"_json_pointer]) : QString();
    EarlyEnd early{*folds, *planned};
    const auto cut = std::find_if(report.folds.begin(), report.folds.end(), [](const FoldReport &fold) { return fold.stoppedEarly && fold.epochs; });
    const auto recipe = recipeOfRun(runFolder);
    if (cut != report.folds.end() && recipe) {
        early.cutFold = cut->fold;
        early.epochs = *cut->epochs;
        early.epochsPlanned = recipe->epochs;
    }
    return inWords(early);
}

} // namespace

MetricsReader::MetricsReader(QString runFolder) : m_path(std::move(runFolder) + QStringLiteral("/metrics.csv")) {}

Result<MetricsReader::News> MetricsReader::readMore()
{
    News news;
    QFile file(m_path);
    if (!file.exists())
        return news;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, tr("Cannot read %1: check its permissions.").arg(quotedName(m_path)), file.errorString()};
    if (file.size() < m_offset) {
        m_offset = 0;
        m_rows = 0;
        news.beginsAnew = true;
    }
    if (!file.seek(m_offset))
        return Error{ErrorKind::Unreadable, tr("Cannot read %1: check its permissions.").arg(quotedName(m_path)), file.errorString()};
    while (m_rows < mostRows) {
        const QByteArray part = file.read(partBytes);
        const qsizetype end = part.lastIndexOf('\n') + 1; // a line that is being written is read the next time
        if (end == 0) {
            if (part.size() == partBytes) // a line of 8 MB is none
                m_rows = mostRows;
            break;
        }
        for (qsizetype begin = 0; begin < end && m_rows < mostRows;) {
            const qsizetype stop = part.indexOf('\n', begin);
            const qsizetype length = stop - begin - (stop > begin && part[stop - 1] == '\r');
            if (auto row = rowOf(QByteArrayView(part).sliced(begin, length))) {
                news.rows.push_back(*row);
                ++m_rows;
            }
            begin = stop + 1;
        }
        m_offset += end;
        if (!file.seek(m_offset))
            break;
    }
    return news;
}

Result<std::vector<OutOfFoldRow>> readOutOfFold(const QString &runFolder, int *leftOut)
{
    const QString path = runFolder + QStringLiteral("/oof.csv");
    const auto bytes = readFile(path, mostTableBytes);
    if (!bytes)
        return bytes.error();
    const auto table = dataset::parseCsv(*bytes, path);
    if (!table)
        return table.error();
    const int id = table->column(QLatin1String("Id")), truth = table->column(QLatin1String("Pawpularity")), fold = table->column(QLatin1String("fold")),
              prediction = table->column(QLatin1String("prediction")), natural = table->column(QLatin1String("natural"));
    std::vector<OutOfFoldRow> rows;
    QSet<QString> seen;
    for (const QStringList &cells : table->rows) {
        if (id < 0 || truth < 0 || fold < 0 || prediction < 0)
            break;
        const auto number = [&](int column) { return dataset::decimalNumber(cells[column], table->separator); };
        const auto score = number(truth), predicted = number(prediction), part = number(fold);
        if (!score || !predicted || !part || !isUsable(*score) || !isUsable(*predicted) || *part < 0 || *part > mostFold || seen.contains(cells[id]))
            continue;
        seen.insert(cells[id]);
        rows.push_back({cells[id], *score, *predicted, static_cast<int>(*part), natural < 0 || cells[natural] != QLatin1String("0")});
    }
    if (rows.empty())
        return Error{ErrorKind::Invalid, tr("Cannot use %1: it holds no out-of-fold predictions. Resume the run first.").arg(quotedName(path)), {}};
    if (leftOut)
        *leftOut = static_cast<int>(table->rows.size() - rows.size());
    return rows;
}

QString inWords(const EarlyEnd &early)
{
    QString text = tr("This run was stopped early: %1 of %2 folds are in its numbers, which hold for their photos alone.").arg(early.folds).arg(early.foldsPlanned);
    if (early.cutFold)
        text += QLatin1Char(' ') + tr("Fold %1 ended after %2 of %3 epochs.").arg(*early.cutFold + 1).arg(early.epochs).arg(early.epochsPlanned);
    return text;
}

QString RunReport::doesNotBeatConstant() const
{
    if (!constantRmse || pooled.rmse < *constantRmse)
        return {};
    return tr("This run does not beat the constant: saying the mean score for every photo has an RMSE of %1, this run %2. Do not use its model; train longer, on more photos, or "
              "with another recipe.")
        .arg(*constantRmse, 0, 'f', 3)
        .arg(pooled.rmse, 0, 'f', 3);
}

Result<RunReport> readReport(const QString &runFolder)
{
    const QString path = runFolder + QStringLiteral("/report.json");
    const auto bytes = readFile(path, mostReportBytes);
    if (!bytes)
        return bytes.error();
    constexpr int mostDepth = 32;
    const json root = json::parse(
        bytes->begin(), bytes->end(), [](int depth, json::parse_event_t, json &) { return depth < mostDepth; }, false);
    const auto rmse = numberAt(root, "/pooled/rmse");
    if (!rmse)
        return Error{ErrorKind::Corrupt, tr("Cannot use %1: it is damaged, or not the report of a run.").arg(quotedName(path)), {}};
    RunReport report;
    report.pooled = {*rmse, numberAt(root, "/pooled/mae").value_or(0), numberAt(root, "/pooled/pearson").value_or(0), numberAt(root, "/pooled/spearman").value_or(0),
                     numberAt(root, "/pooled/r2").value_or(0)};
    if (root.contains("rounds") && root["rounds"].is_array() && root["rounds"].size() > 1)
        report.meanOfRoundsRmse = numberAt(root, "/mean_over_rounds/rmse");
    report.rmseLow = numberAt(root, "/bootstrap_95/rmse/low");
    report.rmseHigh = numberAt(root, "/bootstrap_95/rmse/high");
    report.constantRmse = numberAt(root, "/constant/rmse");
    report.flagsOnlyRmse = numberAt(root, "/flags_only/rmse");
    if (const auto weight = numberAt(root, "/blend/weights/network"); weight && *weight >= 0 && *weight <= 1) {
        report.networkWeight = weight;
        report.networkRmse = numberAt(root, "/heads/network/rmse");
        report.svrRmse = numberAt(root, "/heads/svr/rmse");
    }
    report.photos = wholeAt(root, "/photos").value_or(0);
    report.photosMeasured = wholeAt(root, "/photos_natural").value_or(0);
    if (root.contains("photos_refused") && root["photos_refused"].is_array()) {
        for (const json &sentence : root["photos_refused"]) {
            if (static_cast<std::size_t>(report.refused.size()) < mostSentences && sentence.is_string())
                report.refused.append(textOf(sentence));
        }
    }
    if (root.contains("folds") && root["folds"].is_array()) {
        for (const json &row : root["folds"]) {
            if (report.folds.size() < mostFolds)
                report.folds.push_back(foldOf(row));
        }
    }
    if (root.contains("importance") && root["importance"].is_array())
        report.importance = importanceOf(root["importance"]);
    report.stoppedEarly = stoppedEarlyOf(root, report, runFolder);
    return report;
}

QString readLogEnd(const QString &runFolder)
{
    QFile file(runFolder + QStringLiteral("/run.log"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > mostLogBytes)
        file.seek(file.size() - mostLogBytes);
    QString text = QString::fromUtf8(file.read(mostLogBytes));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return text;
}

} // namespace pawtrait::training
