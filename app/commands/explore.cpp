#include "commands/console.h"
#include "commands/open_scorer.h"
#include "common/files.h"
#include "common/large_blocks.h"
#include "dataset/duplicates.h"
#include "explore/chart_builders.h"
#include "explore/report.h"
#include "parts/chart_painter.h"
#include "parts/chart_png.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureSynchronizer>
#include <QtConcurrentRun>

namespace pawtrait::app {

namespace {

constexpr QSize chartSize(1500, 800);

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct ExploreCommand {
    std::string data;
    std::string out;
    std::string formats = "png";
    bool json = false;
    bool overwrite = false;
    bool dark = false;
    bool findDuplicates = false;
    int bootstrap = 2000;
    std::uint64_t seed = 0;
};

int failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        say(tr("Stopped."));
        return Interrupted;
    }
    say(error.userText);
    return NothingDone;
}

/// Pairs that look alike take the place of duplicates.csv, and are written in its form.
Result<QByteArray> findDuplicates(dataset::DataSet &set)
{
    QStringList files;
    for (const auto &sample : set.train.samples)
        files.append(sample.file);
    ProgressLine progress(tr("Comparing photos"));
    const auto hashes = dataset::hashPhotos(
        files, [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    if (!hashes)
        return hashes.error();
    QByteArray csv = "Id_a,Id_b,Pawpularity_a,Pawpularity_b\n";
    set.duplicates.clear();
    set.hasDuplicates = true;
    for (const auto &pair : dataset::findPairs(*hashes)) {
        const auto &a = set.train.samples[pair.first], &b = set.train.samples[pair.second];
        set.duplicates.push_back({pair.first, pair.second});
        csv += dataset::csvCell(a.id).toUtf8() + ',' + dataset::csvCell(b.id).toUtf8() + ',' + QByteArray::number(a.score, 'g', 10) + ',' + QByteArray::number(b.score, 'g', 10) +
            '\n';
    }
    return csv;
}

/// The charts of the exploration that was in the folder before: another data set may have fewer, and its own would stand among the old ones.
Result<void> removeCharts(const QDir &folder)
{
    for (const QString &key : ui::chartKeys()) {
        for (const char *ending : {".png", ".svg"}) {
            QFile file(folder.filePath(QStringLiteral("charts/") + key + QLatin1String(ending)));
            if (file.exists() && !file.remove())
                return Error{ErrorKind::WriteFailed,
                             tr("%1 of the former exploration cannot be removed. Choose another folder, or check its permissions.").arg(quotedName(file.fileName())),
                             file.errorString()};
        }
    }
    return {};
}

/// Writes the charts while the next one is drawn; the report's charts come back.
Result<std::vector<ui::ReportChart>> writeCharts(const ui::ExploreData &data, const QDir &folder, const ExploreCommand &options)
{
    std::vector<ui::Chart> charts = ui::notebookCharts(data);
    if (data.has(ui::Field::AreaShare)) {
        charts.push_back(ui::areaChart(data));
        charts.push_back(ui::offsetChart(data));
    }
    const ui::ChartColours colours = options.dark ? ui::ChartColours::darkOnes() : ui::ChartColours::light();
    const bool svg = options.formats != "png", png = options.formats != "svg";
    std::vector<ui::ReportChart> report(charts.size());
    std::vector<Result<void>> written(charts.size());
    ProgressLine progress(tr("Drawing"));
    QFutureSynchronizer<void> synchronizer;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        if (interruptToken().stop_requested()) {
            synchronizer.waitForFinished();
            return cancelled();
        }
        const QImage image = ui::chartImage(charts[i], chartSize, colours);
        const QByteArray vector = svg ? ui::chartBytes(charts[i], ui::ChartFormat::Svg, chartSize, colours) : QByteArray();
        report[i].title = charts[i].title;
        const QString base = folder.filePath(QStringLiteral("charts/") + charts[i].key);
        synchronizer.addFuture(QtConcurrent::run([&, i, image, vector, base] {
            report[i].png = ui::chartPng(image);
            if (png)
                written[i] = writeFile(base + QStringLiteral(".png"), report[i].png);
            if (svg && written[i])
                written[i] = writeFile(base + QStringLiteral(".svg"), vector);
        }));
        progress.show(static_cast<qint64>(i) + 1, static_cast<qint64>(charts.size()));
    }
    synchronizer.waitForFinished();
    for (const auto &one : written) {
        if (!one)
            return one.error();
    }
    return report;
}

void sayWarnings(const dataset::DataSet &set)
{
    for (const auto *warnings : {&set.train.warnings, &set.warnings}) {
        for (const auto &warning : *warnings)
            say(warning.text);
    }
    if (set.test) {
        for (const auto &warning : set.test->warnings)
            say(QStringLiteral("test.csv: ") + warning.text);
    }
}

int runExplore(const ExploreCommand &options)
{
    keepLargeBlocks(); // one chart's picture in the place of the last one's
    if (options.out.empty() && !options.json) {
        say(tr("Say where the results go: --out DIR, or --json for the numbers on standard output."));
        return WrongUse;
    }
    const QString out = pathText(options.out);
    if (!options.out.empty() && !options.overwrite && QFileInfo::exists(QDir(out).filePath(QStringLiteral("statistics.json")))) {
        say(tr("%1 has an exploration already. Choose another folder, or say --overwrite.").arg(quotedName(out)));
        return NothingDone;
    }
    Result<dataset::DataSet> set = [&] {
        ProgressLine progress(tr("Reading photos"));
        return dataset::openDataSet(
            pathText(options.data), [&](qint64 done, qint64 total) { progress.show(done, total); }, interruptToken());
    }();
    if (!set)
        return failed(set.error());
    sayWarnings(*set);
    QByteArray pairs;
    if (options.findDuplicates) {
        auto found = findDuplicates(*set);
        if (!found)
            return failed(found.error());
        pairs = std::move(*found);
    }
    statistics::Columns columns = statistics::columnsOf(*set);
    auto results = statistics::explore(*set, columns, {options.bootstrap, options.seed}, {}, interruptToken());
    if (!results)
        return failed(results.error());
    const QString madeBy = QStringLiteral("Pawtrait " PAWTRAIT_VERSION);
    const QByteArray json = statistics::toJson(*set, columns, *results, madeBy);
    const bool someLeftOut = set->train.refusedRows > 0;
    if (options.json && !print(json))
        return SomeFailed;
    if (!options.out.empty()) {
        const QDir folder(out);
        if (folder.exists(QStringLiteral("statistics.json"))) { // --overwrite was said
            if (auto removed = removeCharts(folder); !removed)
                return failed(removed.error());
        }
        if (auto written = writeFile(folder.filePath(QStringLiteral("statistics.json")), json); !written)
            return failed(written.error());
        if (options.findDuplicates) {
            if (auto written = writeFile(folder.filePath(QStringLiteral("duplicates.csv")), pairs); !written)
                return failed(written.error());
        }
        const ui::ExploreData data(std::move(*set), std::move(columns), std::move(*results));
        const auto charts = writeCharts(data, folder, options);
        if (!charts)
            return failed(charts.error());
        if (auto written = writeFile(folder.filePath(QStringLiteral("report.html")), ui::reportHtml(data, *charts, madeBy)); !written)
            return failed(written.error());
        if (!options.json) {
            for (const QString &finding : ui::findingsInWords(data)) {
                if (!print(finding.toUtf8() + '\n'))
                    return SomeFailed;
            }
        }
    }
    return someLeftOut ? SomeFailed : AllDone;
}

} // namespace

void addExploreCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<ExploreCommand>();
    CLI::App *command = app.add_subcommand("explore", "Describe a data set: every chart and number of the notebook");
    command->add_option("data", options->data, "A folder with train.csv, or a CSV with file and Pawpularity")->required()->type_name("DATASET");
    command->add_option("--out", options->out, "Folder for statistics.json, charts/ and report.html; made when it is not there")->type_name("DIR");
    command->add_flag("--json", options->json, "The numbers on standard output");
    command->add_option("--format", options->formats, "png, svg or both")->check(CLI::IsMember({"png", "svg", "both"}))->capture_default_str();
    command->add_flag("--dark", options->dark, "Charts on a dark ground");
    command->add_flag("--find-duplicates", options->findDuplicates, "Look for photos that are there twice; they take the place of duplicates.csv");
    command->add_option("--bootstrap", options->bootstrap, "Resamples for the intervals of the groups' means; 0: none")
        ->check(CLI::Range(0, 100'000))
        ->type_name("N")
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Of the resamples")->type_name("N")->capture_default_str();
    command->add_flag("--overwrite", options->overwrite, "Replace an exploration that is in the folder");
    command->callback([options, &chosen] { chosen = [options] { return runExplore(*options); }; });
}

} // namespace pawtrait::app
