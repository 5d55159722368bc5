#include "train/run_loader.h"

#include "dataset/table.h"
#include "parts/in_background.h"
#include "training/recipe_fields.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace pawtrait::ui {

namespace {

RunData readRun(const QString &folder, const QString &data, const StopToken &stop)
{
    RunData run;
    run.folder = folder;
    run.name = QFileInfo(folder).fileName();
    if (auto recipe = training::recipeOfRun(folder))
        run.recipe = *std::move(recipe);
    run.reader = std::make_shared<training::MetricsReader>(folder);
    if (auto news = run.reader->readMore())
        run.rows = std::move(news->rows);
    if (stop.stop_requested())
        return run;
    if (auto report = training::readReport(folder))
        run.report = *std::move(report);
    if (auto tested = training::readOutOfFold(folder))
        run.tested = *std::move(tested);
    run.log = training::readLogEnd(folder);
    run.hasModel = QFile::exists(folder + QStringLiteral("/model/card.json"));
    if (data.isEmpty() || run.tested.empty() || stop.stop_requested())
        return run;
    if (const auto table = dataset::readPhotoTable(data)) {
        for (const dataset::Sample &sample : table->samples)
            run.fileOf.insert(sample.id, sample.file);
    }
    return run;
}

QStringList differencesOf(const training::Recipe &first, const training::Recipe &second)
{
    const QJsonObject a = QJsonDocument::fromJson(training::recipeToJson(first)).object(), b = QJsonDocument::fromJson(training::recipeToJson(second)).object();
    QStringList differences;
    QStringList keys = a.keys();
    for (const QString &key : b.keys()) {
        if (!a.contains(key))
            keys.append(key);
    }
    for (const QString &key : keys) {
        const QString one = training::settingText(first, key), other = training::settingText(second, key);
        if (one != other && key != QLatin1String("name"))
            differences.append(QStringLiteral("%1: %2, %3").arg(key, one.isEmpty() ? QStringLiteral("-") : one, other.isEmpty() ? QStringLiteral("-") : other));
    }
    return differences;
}

RunPair pairOf(const std::vector<RunData> &runs, const StopToken &stop)
{
    RunPair pair;
    if (runs.size() != 2)
        return pair;
    if (runs[0].recipe && runs[1].recipe)
        pair.recipeDifferences = differencesOf(*runs[0].recipe, *runs[1].recipe);
    if (runs[0].tested.empty() || runs[1].tested.empty()) {
        pair.why = RunLoader::tr("The difference of two runs can be told once both are finished.");
        return pair;
    }
    auto comparison = training::compareRuns(runs[0].tested, runs[1].tested, stop);
    if (!comparison) {
        pair.why = comparison.error().userText;
        return pair;
    }
    const auto oneRound = [](const RunData &run) { return run.report && run.report->meanOfRoundsRmse ? std::optional(run.report->pooled.rmse) : std::nullopt; };
    comparison->oneRoundFirst = oneRound(runs[0]);
    comparison->oneRoundSecond = oneRound(runs[1]);
    pair.comparison = *comparison;
    return pair;
}

} // namespace

RunLoader::RunLoader(QObject *parent) : QObject(parent) {}

RunLoader::~RunLoader()
{
    if (m_stop)
        m_stop->request_stop();
}

void RunLoader::list(const QString &runsFolder)
{
    using Runs = Result<std::vector<training::RunSummary>>;
    inBackground(
        this, [runsFolder]() -> Runs { return QFileInfo(runsFolder).isDir() ? training::listRuns(runsFolder) : Runs(std::vector<training::RunSummary>()); },
        [this, listing = ++m_listing](const Runs &runs) {
            if (listing == m_listing)
                emit listed(runs ? *runs : std::vector<training::RunSummary>(), runs ? QString() : runs.error().userText);
        });
}

void RunLoader::forget()
{
    if (m_stop)
        m_stop->request_stop();
    m_stop.emplace();
    ++m_loading;
}

void RunLoader::load(const QStringList &folders, const QStringList &dataOf)
{
    forget();
    using Loaded = std::pair<std::vector<RunData>, RunPair>;
    inBackground(
        this,
        [folders, dataOf, stop = m_stop->get_token()] {
            Loaded loaded;
            for (qsizetype i = 0; i < folders.size() && !stop.stop_requested(); ++i)
                loaded.first.push_back(readRun(folders[i], dataOf.value(i), stop));
            if (!stop.stop_requested())
                loaded.second = pairOf(loaded.first, stop);
            return loaded;
        },
        [this, loading = m_loading](const Loaded &loaded) {
            if (loading == m_loading)
                emit this->loaded(loaded.first, loaded.second);
        });
}

void RunLoader::follow(const RunData &run)
{
    if (m_isFollowing || !run.reader)
        return;
    m_isFollowing = true;
    using News = Result<training::MetricsReader::News>;
    inBackground(
        this, [reader = run.reader] { return reader->readMore(); },
        [this, folder = run.folder, loading = m_loading](const News &news) {
            m_isFollowing = false;
            if (news && loading == m_loading && (!news->rows.empty() || news->beginsAnew))
                emit followed(folder, news->rows, news->beginsAnew);
        });
}

} // namespace pawtrait::ui
