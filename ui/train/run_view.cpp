#include "train/run_view.h"

#include "parts/chart_view.h"
#include "parts/chart_wall.h"
#include "parts/photo_tiles.h"
#include "train/report_view.h"
#include "train/train_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr std::size_t mostWorst = 24;
constexpr int redrawMs = 250;

bool hasRounds(const RunData &run)
{
    return run.recipe && run.recipe->kind == training::Recipe::Kind::FrozenHeads;
}

bool hasTrees(const RunData &run)
{
    return run.recipe && run.recipe->kind == training::Recipe::Kind::BoostedTrees;
}

bool hasNoCurves(const RunData &run)
{
    return run.rows.empty() && run.recipe && run.recipe->kind == training::Recipe::Kind::Mean;
}

} // namespace

void RunView::showNothing(const QString &text)
{
    m_runs.clear();
    m_pair = {};
    m_row.reset();
    m_running.reset();
    m_empty->setText(text);
    m_states->setCurrentIndex(0);
}

void RunView::continueFrom(const RunView &other)
{
    m_tabs->setCurrentIndex(other.m_tabs->currentIndex());
    m_smoothing->setValue(other.m_smoothing->value());
    m_logarithmic->setChecked(other.m_logarithmic->isChecked());
    m_training->setChecked(other.m_training->isChecked());
}

void RunView::setRuns(std::vector<RunData> runs, RunPair pair)
{
    m_runs = std::move(runs);
    m_pair = std::move(pair);
    if (m_runs.empty())
        return showNothing(m_empty->text());
    const bool isOne = m_runs.size() == 1;
    QStringList names;
    for (const RunData &run : m_runs)
        names.append(run.name);
    m_name->setText(isOne ? names.front() : tr("%n runs laid over one another", nullptr, static_cast<int>(m_runs.size())));
    m_name->setToolTip(names.join(QLatin1Char('\n')));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, isOne);
    if (isOne) {
        m_report->setRun(m_runs.front());
        fillWorst();
        const RunData &run = m_runs.front();
        m_log->setPlainText((run.log.isEmpty() ? QString() : run.log + QLatin1Char('\n')) + (run.recipe ? QString::fromUtf8(training::recipeToJson(*run.recipe)) : QString()));
    }
    m_curvePages->setCurrentIndex(0);
    m_enlargedCurve.reset();
    refreshPair();
    refreshWarning();
    refreshLegend();
    drawCurves();
    m_states->setCurrentIndex(1);
}

void RunView::append(const QString &folder, const std::vector<training::MeasuredRow> &rows, bool beginsAnew)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunData &shown) { return shown.folder == folder; });
    if (run == m_runs.end())
        return;
    const std::size_t before = run->rows.size();
    if (beginsAnew)
        run->rows.clear();
    run->rows.insert(run->rows.end(), rows.begin(), rows.end());
    if (before == 0 || (!rows.empty() && before > 0 && run->rows[before - 1].fold != rows.back().fold))
        refreshLegend();
    drawCurvesSoon();
}

void RunView::setState(const std::optional<TrainingService::Running> &running, const std::optional<RunTable::Row> &row)
{
    using Wish = TrainingService::Wish;
    m_running = running;
    m_row = row;
    QWidget *const focused = window()->focusWidget();
    const bool isOnButton = std::find(m_buttons.begin(), m_buttons.end(), focused) != m_buttons.end();
    const bool isOne = m_runs.size() == 1, isRunning = isOne && running.has_value();
    const RunState state = row ? row->state : RunState::Finished;
    m_progress->setVisible(isRunning);
    if (isRunning) {
        const int progress = progressOf(*running);
        m_progress->setRange(0, running->total > 0 ? 1000 : 0);
        m_progress->setValue(progress);
        m_progress->setAccessibleDescription(progressInWords(*running));
    }
    QString words;
    if (isRunning)
        words = progressInWords(*running);
    else if (isOne && row && state == RunState::Failed)
        words = row->run.failure;
    else if (isOne && row && (state == RunState::Paused || state == RunState::Stopped))
        words = state == RunState::Paused ? tr("Paused: %1 of %2 folds are done. Resume goes on where it stopped.").arg(row->run.foldsDone).arg(row->run.folds)
                                          : tr("Stopped before its end. A run of this kind cannot be resumed: start it again.");
    else if (isOne && row && state == RunState::Elsewhere)
        words = tr("Another program is at work on this run; its curves are followed.");
    else if (isOne && row && state == RunState::Waiting)
        words = tr("Waits for the run before it.");
    m_progressWords->setText(words);
    m_progressWords->setVisible(!words.isEmpty());

    const bool isFree = isRunning && running->wish == Wish::None, canGoOn = isRunning && running->canGoOn();
    const bool isHalf = isOne && row && row->run.canGoOn && (state == RunState::Paused || state == RunState::Failed);
    m_pause->setVisible(isRunning);
    m_pause->setText(canGoOn ? tr("Pause") : tr("Stop"));
    m_pause->setEnabled(isFree || (isRunning && running->wish == Wish::KeepBest));
    m_keepBest->setVisible(canGoOn || isHalf);
    m_keepBest->setEnabled(isFree || isHalf);
    m_resume->setVisible(isHalf);
    m_blend->setVisible(m_runs.size() > 1);
    m_discard->setVisible(isOne);
    m_discard->setEnabled((isRunning && running->wish != Wish::Discard) || (!isRunning && row && state != RunState::Elsewhere));
    m_use->setVisible(isOne && !isRunning && m_runs.front().hasModel);
    // Qt would move the focus to the next button, which discards the run: a second press of the space bar is soon made.
    if (isOnButton && (focused->isHidden() || !focused->isEnabled()))
        m_tabs->setFocus();
}

Chart RunView::chartOf(Curve curve) const
{
    std::vector<CurveRun> runs;
    for (const RunData &run : m_runs) {
        const bool isLive = m_running && m_running->folder == run.folder && m_running->hasStatus;
        runs.push_back({run.name, &run.rows, isLive ? m_running->status.steps : 0, hasRounds(run), hasTrees(run)});
    }
    return curveChart(curve, runs, {m_smoothing->value() / 100.0, m_logarithmic->isChecked(), m_training->isChecked()});
}

void RunView::drawCurvesSoon()
{
    if (!m_redraw.isActive())
        m_redraw.start(redrawMs);
}

void RunView::drawCurves()
{
    m_redraw.stop();
    m_smoothingWords->setText(QLocale().toString(m_smoothing->value() / 100.0, 'f', 2));
    if (m_enlargedCurve) {
        m_enlarged->setChart(chartOf(*m_enlargedCurve));
        return;
    }
    const bool hasCurves = !std::all_of(m_runs.begin(), m_runs.end(), hasNoCurves);
    for (const auto &[curve, view] : m_curves) {
        const Chart chart = chartOf(curve);
        const bool hasLines = std::any_of(chart.plots.begin(), chart.plots.end(), [](const Plot &plot) { return !plot.lines.empty(); });
        m_wall->setShown(view, hasLines || (hasCurves && (curve == Curve::Loss || curve == Curve::Rmse))); // trees know no learning rate
        view->setChart(chart);
    }
}

void RunView::enlarge(const Chart &chart)
{
    m_enlarged->setChart(chart);
    m_tabs->setCurrentIndex(0);
    m_curvePages->setCurrentIndex(1);
}

void RunView::refreshLegend()
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const ChartColours colours = isDark ? ChartColours::darkOnes() : ChartColours::light();
    const auto chip = [&](const QString &name, Hue hue) {
        return QStringLiteral("<span style=\"color:%1\">\u25CF</span>&nbsp;%2")
            .arg(colours.of(hue).name(), QString(name).toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
    };
    QStringList chips;
    if (m_runs.size() == 1) {
        std::vector<int> folds;
        for (const training::MeasuredRow &row : m_runs.front().rows) {
            if (std::find(folds.begin(), folds.end(), row.fold) == folds.end())
                folds.push_back(row.fold);
        }
        std::sort(folds.begin(), folds.end());
        for (const int fold : folds)
            chips.append(chip(tr("Fold %1").arg(fold + 1), hueOf(fold)));
        QStringList marks{tr("solid: tests, dashed: training")};
        if (hasRounds(m_runs.front()))
            marks = {tr("discs: tests, rings: training"), tr("a round is a repeat with other folds")};
        for (QString &mark : marks) {
            if (!folds.empty())
                chips.append(mark.replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
        }
    } else {
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            chips.append(chip(m_runs[i].name, hueOf(static_cast<int>(i))));
    }
    const bool isEmpty = std::all_of(m_runs.begin(), m_runs.end(), [](const RunData &run) { return run.rows.empty(); });
    const bool hasNone = std::all_of(m_runs.begin(), m_runs.end(), hasNoCurves);
    m_legend->setText(hasNone       ? tr("A run of this recipe has no curves: it does not learn in steps. Its numbers are in the report.")
                          : isEmpty ? tr("Curves appear with the first step.")
                                    : chips.join(QStringLiteral(" &nbsp; ")));
}

void RunView::refreshWarning()
{
    QStringList lines;
    if (m_runs.size() == 1 && m_runs.front().report) {
        const training::RunReport &report = *m_runs.front().report;
        for (const QString &line : {report.doesNotBeatConstant(), report.stoppedEarly}) {
            if (!line.isEmpty())
                lines.append(line);
        }
    }
    m_warning->setText(lines.join(QLatin1Char('\n')));
    m_warning->setVisible(!lines.isEmpty());
}

void RunView::refreshPair()
{
    QStringList lines;
    if (m_pair.comparison)
        lines.append(m_pair.comparison->words(m_runs[0].name, m_runs[1].name));
    else if (!m_pair.why.isEmpty())
        lines.append(m_pair.why);
    if (m_runs.size() == 2)
        lines.append(m_pair.recipeDifferences.isEmpty() ? tr("Their recipes are the same.")
                                                        : tr("Their recipes differ in: %1.").arg(m_pair.recipeDifferences.join(QStringLiteral("; "))));
    if (m_runs.size() > 2)
        lines.append(tr("Select two runs to be told which is better, and how sure that is."));
    m_pairWords->setText(lines.join(QLatin1Char('\n')));
    m_pairWords->setVisible(!lines.isEmpty());
}

void RunView::fillWorst()
{
    const RunData &run = m_runs.front();
    std::vector<const training::OutOfFoldRow *> rows;
    for (const training::OutOfFoldRow &row : run.tested) {
        if (row.natural)
            rows.push_back(&row);
    }
    const auto miss = [](const training::OutOfFoldRow *row) { return std::abs(row->prediction - row->truth); };
    const std::size_t count = std::min(mostWorst, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end(), [&](auto *a, auto *b) { return miss(a) > miss(b); });
    m_tiles->clearPhotos();
    m_worst.clear();
    int there = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const training::OutOfFoldRow &row = *rows[i];
        const QString score = QLocale().toString(row.truth, 'g', 4), said = QLocale().toString(row.prediction, 'f', 1);
        m_worst.append(row.id);
        //: %1: a photo's score, %2: what the model said
        there += m_tiles->addPhoto(run.fileOf.value(row.id), tr("%1, said %2").arg(score, said),
                                   tr("%1: score %2, predicted %3 by a model that had not seen it").arg(row.id, score, said));
    }
    QString words = count == 0 ? tr("The worst photos are known when the run is finished.")
                               : tr("The %n photo(s) that the run missed by most. A double click opens one.", nullptr, static_cast<int>(count));
    if (count > 0 && there == 0)
        words += QLatin1Char(' ') + tr("Choose the data that the run was made with to see them.");
    m_worstWords->setText(words);
    m_explore->setEnabled(count > 0);
}

} // namespace pawtrait::ui
