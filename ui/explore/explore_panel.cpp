#include "explore/explore_panel.h"

#include "explore/chart_builders.h"
#include "explore/explore_loader.h"
#include "explore/photo_samples.h"
#include "explore/report.h"
#include "explore/selection_table.h"
#include "parts/chart_view.h"
#include "parts/chart_wall.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QtConcurrentRun>

#include <cmath>
#include <functional>

namespace pawtrait::ui {

namespace {

enum State { Empty, Loading, Failed, Shown };

constexpr int bootstrapResamples = 2000;

/// As the window's other whole numbers: "9,912".
QString whole(auto count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString flagChartName(int flag)
{
    return QStringLiteral("flag") + QString::fromLatin1(dataset::flagNames()[static_cast<std::size_t>(flag)]).remove(QLatin1Char(' '));
}

/// The flag that a chart's name tells; -1: none.
int flagOfChart(const QString &name)
{
    for (int flag = 0; flag < 12; ++flag) {
        if (name == flagChartName(flag))
            return flag;
    }
    return -1;
}

const QString columnPrefix = QStringLiteral("column");

/// A chart of the wall: built off the window thread, shown as soon as it is there.
struct ChartPlan {
    QString name;
    std::function<Chart(const ExploreData &)> make;
    bool wide = false;
};

std::vector<ChartPlan> plannedCharts(const ExploreData &data)
{
    std::vector<ChartPlan> plans{{QStringLiteral("score"), [](const ExploreData &d) { return scoreChart(d, {.bins = 32, .density = true}); }}, {QStringLiteral("qq"), qqChart}};
    const auto columns = static_cast<std::size_t>(data.moreNames().size()); // in sight for those who have just asked for them
    for (std::size_t column = 0; column < columns; ++column)
        plans.push_back({columnPrefix + QString::number(column), [column](const ExploreData &d) { return columnChart(d, column); }});
    if (columns > 0)
        plans.push_back({QStringLiteral("columnCorrelation"), [](const ExploreData &d) { return columnCorrelationChart(d); }, true});
    if (data.has(Field::Width)) {
        plans.push_back({QStringLiteral("width"), widthChart});
        plans.push_back({QStringLiteral("height"), heightChart});
        plans.push_back({QStringLiteral("ratio"), ratioChart});
    }
    if (data.has(Field::AreaShare)) {
        plans.push_back({QStringLiteral("areaShare"), areaChart});
        plans.push_back({QStringLiteral("centreOffset"), offsetChart});
    }
    for (int flag = 0; flag < 12 && data.hasFlags(); ++flag)
        plans.push_back({flagChartName(flag), [flag](const ExploreData &d) { return flagChart(d, flag); }});
    if (data.hasFlags())
        plans.push_back({QStringLiteral("correlation"), [](const ExploreData &d) { return correlationChart(d); }, true});
    return plans;
}

/// The further column that a chart's name tells; -1: none.
int columnOfChart(const QString &name)
{
    bool isColumn = false;
    const int column = name.startsWith(columnPrefix) ? name.mid(columnPrefix.size()).toInt(&isColumn) : 0;
    return isColumn ? column : -1;
}

QString droppedPath(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1 || !data->urls().front().isLocalFile())
        return {};
    const QString path = data->urls().front().toLocalFile();
    const QFileInfo info(path);
    return info.isDir() || info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 ? path : QString();
}

} // namespace

ExplorePanel::ExplorePanel(QWidget *parent) : QWidget(parent), m_loader(new ExploreLoader(this))
{
    build();
    connect(m_loader, &ExploreLoader::progressed, this, &ExplorePanel::showLoading);
    connect(m_loader, &ExploreLoader::failed, this, &ExplorePanel::showFailure);
    connect(m_loader, &ExploreLoader::loaded, this, &ExplorePanel::showData);
}

ExplorePanel::~ExplorePanel() = default;

void ExplorePanel::continueFrom(const ExplorePanel &other)
{
    m_pathAnswer = other.m_pathAnswer;
    if (other.m_data) {
        m_path = other.m_path;
        showData(other.m_data);
        select(other.m_selection);
    } else if (!other.m_path.isEmpty() && other.m_states->currentIndex() == Loading) {
        open(other.m_path);
    }
}

void ExplorePanel::openAndSelect(const QString &path, const QStringList &ids, const QString &words)
{
    open(path);
    m_idsToSelect = ids;
    m_wordsToSelect = words;
}

void ExplorePanel::open(const QString &path)
{
    m_idsToSelect.clear();
    m_columnsToAdd = {};
    m_path = path;
    showLoading(tr("Reading %1").arg(QFileInfo(path).fileName()), 0, 0);
    m_loader->open(path);
}

void ExplorePanel::showRows(dataset::DataSet set)
{
    m_path.clear();
    m_idsToSelect.clear();
    m_columnsToAdd = {};
    showLoading(tr("Computing"), 0, 0);
    m_loader->compute(std::move(set));
}

void ExplorePanel::addColumns(MoreColumns more)
{
    if (m_states->currentIndex() == Loading || !m_data) {
        m_columnsToAdd = std::move(more);
        return;
    }
    const Selection selected = m_selection; // of the same rows
    showData(m_data->with(more));
    select(selected);
}

void ExplorePanel::ask(Ask what)
{
    const QString path = m_pathAnswer ? m_pathAnswer(what)
        : what == Ask::DataFolder     ? QFileDialog::getExistingDirectory(this, tr("Open a folder with train.csv"), m_path)
                                      : QFileDialog::getOpenFileName(this, tr("Open a table"), m_path, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        open(path);
}

void ExplorePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExplorePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(droppedPath(event->mimeData()));
}

void ExplorePanel::showLoading(const QString &text, qint64 done, qint64 total)
{
    m_loadingLabel->setText(text);
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_states->setCurrentIndex(Loading);
}

void ExplorePanel::showFailure(const QString &text)
{
    if (text.isEmpty()) { // cancelled: what was there before stays
        m_states->setCurrentIndex(m_data ? Shown : Empty);
        return;
    }
    m_failedLabel->setText(text);
    m_states->setCurrentIndex(Failed);
}

void ExplorePanel::showData(std::shared_ptr<const ExploreData> explored)
{
    m_data = m_columnsToAdd.isEmpty() ? std::move(explored) : explored->with(m_columnsToAdd);
    m_columnsToAdd = {};
    ++m_dataRun;
    m_selection = {};
    ++m_selectionRun;
    m_title->setText(m_data->set().name);
    m_title->setToolTip(m_data->set().name);
    m_chartPages->setCurrentIndex(0);
    fillWall();
    m_overview->setHtml(overviewHtml(*m_data));
    m_states->setCurrentIndex(Shown);
    updateSelection();
}

ChartView *ExplorePanel::addChart(const QString &name, Chart chart, bool wide)
{
    auto *view = new ChartView(name);
    view->setChart(std::move(chart));
    connectChart(view);
    connect(view, &ChartView::enlargeAsked, this, [this, name] { enlarge(name); });
    m_charts.insert(name, view);
    m_wall->add(view, wide);
    return view;
}

void ExplorePanel::connectChart(ChartView *view)
{
    connect(view, &ChartView::rangeSelected, this, [this](Field field, double from, double to, bool closed) { select(m_data->inRange(field, from, to, closed)); });
    connect(view, &ChartView::subsetSelected, this, [this](const Subset &subset) { select(m_data->ofSubset(subset)); });
    connect(view, &ChartView::flagsSelected, this, [this](int first, int second) { select(m_data->withFlags(first, second)); });
    connect(view, &ChartView::clearAsked, this, &ExplorePanel::clearSelection);
    connect(view, &ChartView::said, this, &ExplorePanel::said);
}

void ExplorePanel::fillWall()
{
    m_charts.clear();
    m_wall->clear();
    const auto plans = std::make_shared<const std::vector<ChartPlan>>(plannedCharts(*m_data));
    auto *watcher = new QFutureWatcher<Chart>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, plans, run = m_dataRun](int place) {
        const ChartPlan &plan = (*plans)[static_cast<std::size_t>(place)];
        if (run == m_dataRun)
            addChart(plan.name, watcher->resultAt(place), plan.wide);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run = m_dataRun] {
        watcher->deleteLater();
        if (run == m_dataRun)
            finishWall();
    });
    watcher->setFuture(QtConcurrent::run([plans, explored = m_data](QPromise<Chart> &promise) {
        for (const ChartPlan &plan : *plans)
            promise.addResult(plan.make(*explored));
    }));
}

void ExplorePanel::finishWall()
{
    if (!m_idsToSelect.isEmpty())
        select(m_data->withIds(m_idsToSelect, m_wordsToSelect));
    else if (!m_selection.isEmpty())
        updateSelection(); // made while charts were still to come
    m_idsToSelect.clear();
    emit dataSetShown(m_data->set().name);
}

void ExplorePanel::enlarge(const QString &name)
{
    m_enlargedName = name;
    m_scoreOptions->setVisible(name == QLatin1String("score"));
    m_rankOptions->setVisible(name == QLatin1String("correlation") || name == QLatin1String("columnCorrelation"));
    rebuildEnlarged();
    describeEnlarged();
    m_chartPages->setCurrentIndex(1);
}

void ExplorePanel::rebuildEnlarged()
{
    if (!m_data || !m_charts.contains(m_enlargedName))
        return;
    if (m_enlargedName == QLatin1String("score"))
        m_enlarged->setChart(scoreChart(*m_data, {m_bins->value(), m_wholeNumbers->isChecked(), m_density->isChecked(), m_bounded->isChecked(), m_logarithmic->isChecked()}));
    else if (m_enlargedName == QLatin1String("correlation"))
        m_enlarged->setChart(correlationChart(*m_data, m_ranks->isChecked()));
    else if (m_enlargedName == QLatin1String("columnCorrelation"))
        m_enlarged->setChart(columnCorrelationChart(*m_data, m_ranks->isChecked()));
    else
        m_enlarged->setChart(m_charts[m_enlargedName]->chart());
    updateSelection();
}

void ExplorePanel::describeEnlarged()
{
    const auto &results = m_data->results();
    if (m_enlargedName == QLatin1String("qq") || m_enlargedName == QLatin1String("score")) {
        m_enlargedWords->setText(findingsInWords(*m_data).mid(0, 3).join(QLatin1Char('\n')));
        return;
    }
    if (const int column = columnOfChart(m_enlargedName); column >= 0) {
        m_enlargedWords->setText(columnInWords(*m_data, static_cast<std::size_t>(column)));
        return;
    }
    const int flag = flagOfChart(m_enlargedName);
    if (flag < 0) {
        m_enlargedWords->clear();
        return;
    }
    const auto &result = results.flags[static_cast<std::size_t>(flag)];
    const auto &c = result.comparison;
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    const QString words =
        tr("Mean with it %1, without %2: difference %3 points (95 % interval %4 to %5, Welch %6 after correction for 12 tests). By ranks %7, by distribution %8 (both corrected). "
           "Cohen's d %9.")
            .arg(number(c.mean1), number(c.mean0), number(c.mean1 - c.mean0), number(c.welch.low), number(c.welch.high), pWords(result.welch.benjaminiHochberg),
                 pWords(result.ranks.benjaminiHochberg), pWords(result.ks.benjaminiHochberg), QString::number(c.cohenD, 'f', 3));
    m_enlargedWords->setText(words);
    auto *watcher = new QFutureWatcher<std::pair<statistics::Interval, statistics::Interval>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, words, name = m_enlargedName, number] {
        watcher->deleteLater();
        const auto [with, without] = watcher->result();
        if (name == m_enlargedName && std::isfinite(with.low) && std::isfinite(without.low))
            m_enlargedWords->setText(
                words + QLatin1Char(' ') +
                tr("Bootstrap intervals (95 %) of the two means: %1 to %2 and %3 to %4.").arg(number(with.low), number(with.high), number(without.low), number(without.high)));
    });
    watcher->setFuture(QtConcurrent::run([explored = m_data, flag] {
        const auto &levels = explored->scoreLevels();
        return std::pair{statistics::bootstrapMean(levels, explored->levelCounts({flag, 1}), 1, bootstrapResamples),
                         statistics::bootstrapMean(levels, explored->levelCounts({flag, 0}), 2, bootstrapResamples)};
    }));
}

void ExplorePanel::select(Selection selection)
{
    m_selection = std::move(selection);
    updateSelection();
}

void ExplorePanel::clearSelection()
{
    if (!m_selection.isEmpty())
        select({});
}

void ExplorePanel::invertSelection()
{
    if (!m_selection.isEmpty())
        select(m_data->inverted(m_selection));
}

std::vector<ChartView *> ExplorePanel::visibleCharts() const
{
    std::vector<ChartView *> views(m_charts.begin(), m_charts.end());
    if (m_chartPages->currentIndex() == 1 || !m_enlargedName.isEmpty())
        views.push_back(m_enlarged);
    return views;
}

void ExplorePanel::updateSelection()
{
    const quint64 run = ++m_selectionRun;
    m_clear->setEnabled(!m_selection.isEmpty());
    m_invert->setEnabled(!m_selection.isEmpty());
    m_chip->setText(m_selection.isEmpty() ? tr("Drag over a chart, or click into it, to select photos.")
                                          : tr("%1: %2 of %3 photos").arg(m_selection.words, whole(m_selection.count), whole(m_data->rows())));
    m_chip->setToolTip(m_chip->text());
    updateSummary();
    m_tableModel->show(m_data, m_data->places(m_selection));
    if (m_tabs->currentWidget() == m_photos)
        m_photos->show(m_data, m_selection);
    else
        m_photosStale = true;
    std::vector<ChartView *> views = visibleCharts();
    if (m_selection.isEmpty()) {
        for (ChartView *view : views)
            view->setOverlay(std::nullopt);
        return;
    }
    auto charts = std::make_shared<std::vector<Chart>>();
    for (const ChartView *view : views)
        charts->push_back(view->chart());
    auto *watcher = new QFutureWatcher<std::vector<ChartOverlay>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run, views] {
        watcher->deleteLater();
        takeOverlays(run, watcher->result(), views);
    });
    watcher->setFuture(QtConcurrent::run([explored = m_data, charts, selection = m_selection] {
        std::vector<const Chart *> pointers;
        for (const Chart &chart : *charts)
            pointers.push_back(&chart);
        return explored->overlays(pointers, selection);
    }));
}

void ExplorePanel::showPhotosWhenAsked()
{
    if (!m_photosStale || m_tabs->currentWidget() != m_photos)
        return;
    m_photosStale = false;
    m_photos->show(m_data, m_selection);
}

void ExplorePanel::takeOverlays(quint64 run, const std::vector<ChartOverlay> &overlays, std::vector<ChartView *> views)
{
    if (run != m_selectionRun) // a later selection, or another data set, whose charts these views no longer are
        return;
    for (std::size_t i = 0; i < views.size(); ++i)
        views[i]->setOverlay(overlays[i]);
}

void ExplorePanel::updateSummary()
{
    const auto &set = m_data->set();
    const auto &score = m_data->results().score;
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    QStringList lines;
    lines.append(QStringLiteral("<b>%1</b>").arg(tr("Data set")));
    lines.append(tr("%Ln photo(s) in the table", nullptr, static_cast<int>(score.count)));
    if (set.test)
        lines.append(tr("%Ln in test.csv", nullptr, static_cast<int>(set.test->samples.size())));
    lines.append(set.photosThere > 0 ? tr("%1 photos found").arg(whole(set.photosThere)) : tr("No photos beside the table"));
    if (set.train.refusedRows > 0)
        lines.append(tr("%1 rows left out: see Overview").arg(whole(set.train.refusedRows)));
    lines.append(tr("Mean %1, SD %2, median %3").arg(number(score.mean), number(score.sd), number(score.median)));
    if (m_data->results().duplicates)
        lines.append(tr("%1 pairs are there twice").arg(whole(m_data->results().duplicates->pairs)));
    if (!m_selection.isEmpty()) {
        const statistics::BoxSummary box = m_data->scoreBox(m_selection);
        lines.append(QStringLiteral("<br><b>%1</b>").arg(tr("Selection")));
        lines.append(tr("%1 photos (%2 %)").arg(whole(m_selection.count)).arg(number(100.0 * static_cast<double>(m_selection.count) / static_cast<double>(m_data->rows()))));
        if (box.count > 0)
            lines.append(tr("Mean %1, median %2, quartiles %3 and %4").arg(number(box.mean), number(box.median), number(box.q1), number(box.q3)));
    }
    m_summary->setText(lines.join(QStringLiteral("<br>")));
}

} // namespace pawtrait::ui
