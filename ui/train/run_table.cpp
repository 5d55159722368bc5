#include "train/run_table.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace pawtrait::ui {

QString stateInWords(RunState state)
{
    switch (state) {
    case RunState::Waiting: return RunTable::tr("waits");
    case RunState::Running: return RunTable::tr("running");
    case RunState::Elsewhere: return RunTable::tr("running elsewhere");
    case RunState::Paused: return RunTable::tr("paused");
    case RunState::Stopped: return RunTable::tr("stopped");
    case RunState::Finished: return RunTable::tr("finished");
    case RunState::StoppedEarly: return RunTable::tr("stopped early");
    case RunState::Failed: break;
    }
    return RunTable::tr("failed");
}

namespace {

RunState stateOf(const training::RunSummary &run)
{
    if (run.isAtWork)
        return RunState::Elsewhere;
    if (run.isDone)
        return run.isStoppedEarly ? RunState::StoppedEarly : RunState::Finished;
    if (!run.failure.isEmpty())
        return RunState::Failed;
    return run.canGoOn ? RunState::Paused : RunState::Stopped;
}

} // namespace

void RunTable::setRuns(std::vector<training::RunSummary> runs)
{
    m_runs = std::move(runs);
    rebuild();
}

void RunTable::setJobs(const TrainingService &service)
{
    m_jobs.clear();
    if (const auto &running = service.running()) {
        Row row;
        row.run.folder = running->folder;
        row.run.recipe = running->recipe.name;
        row.run.kind = running->recipe.kind;
        row.run.folds = running->recipe.folds;
        row.run.begun = QDateTime::currentDateTime();
        row.state = RunState::Running;
        row.job = running->id;
        m_jobs.push_back(std::move(row));
    }
    for (const TrainingJob &job : service.waiting()) {
        Row row;
        row.run.folder = job.request.resume;
        row.run.recipe = job.recipe.name;
        row.run.kind = job.recipe.kind;
        row.state = RunState::Waiting;
        row.job = job.id;
        m_jobs.push_back(std::move(row));
    }
    rebuild();
}

void RunTable::setHues(QHash<QString, Hue> hues)
{
    if (hues == m_hues)
        return;
    m_hues = std::move(hues);
    if (!m_rows.empty())
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::DecorationRole});
}

void RunTable::rebuild()
{
    std::vector<Row> rows = m_jobs;
    for (const training::RunSummary &run : m_runs) {
        const auto job = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.job != 0 && row.run.folder == run.folder; });
        if (job == rows.end())
            rows.push_back({run, stateOf(run), 0});
        else
            job->run = run; // its own date and name
    }
    // The same runs in the same order keep the selection; else all is told anew.
    const auto same = [](const Row &a, const Row &b) { return a.run.folder == b.run.folder && a.job == b.job; };
    if (rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), same)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RunTable::Row *RunTable::find(const QString &folder) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return !folder.isEmpty() && row.run.folder == folder; });
    return found == m_rows.end() ? nullptr : &*found;
}

int RunTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunTable::text(const Row &row, int column) const
{
    const auto number = [](const std::optional<double> &value, int digits) { return value ? QLocale().toString(*value, 'f', digits) : QString(); };
    switch (column) {
    case NameColumn: return row.run.folder.isEmpty() ? row.run.recipe : QFileInfo(row.run.folder).fileName();
    case StateColumn: return stateInWords(row.state);
    case RmseColumn: return number(row.run.rmse, 2);
    case ConstantColumn: return number(row.run.constantRmse, 2);
    case CorrelationColumn: return number(row.run.pearson, 3);
    case RecipeColumn: return row.run.recipe;
    case BegunColumn: return row.run.begun.isValid() ? QLocale().toString(row.run.begun, QLocale::ShortFormat) : QString();
    default: return {};
    }
}

QVariant RunTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isWorse = row.run.rmse && row.run.constantRmse && *row.run.rmse >= *row.run.constantRmse;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return index.column() >= RmseColumn && index.column() <= CorrelationColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole: {
        if (index.column() != NameColumn || !m_hues.contains(row.run.folder))
            return {};
        const bool dark = QApplication::palette().color(QPalette::Base).lightness() < 128;
        return (dark ? ChartColours::darkOnes() : ChartColours::light()).of(m_hues.value(row.run.folder));
    }
    case Qt::ToolTipRole:
        if (!row.run.failure.isEmpty() && row.state == RunState::Failed)
            return row.run.failure;
        if (isWorse)
            return tr("This run does not beat the constant: its model is of no use.");
        return index.column() == NameColumn ? text(row, NameColumn) : tr("%1 of %2 folds are done.").arg(row.run.foldsDone).arg(row.run.folds);
    case FolderRole: return row.run.folder;
    case JobRole: return row.job;
    case FilterRole: return QStringList{text(row, NameColumn), text(row, StateColumn), row.run.recipe, row.run.backbone}.join(QLatin1Char(' '));
    case SortRole:
        switch (index.column()) {
        case StateColumn: return static_cast<int>(row.state);
        case RmseColumn: return row.run.rmse.value_or(1e9);
        case ConstantColumn: return row.run.constantRmse.value_or(1e9);
        case CorrelationColumn: return row.run.pearson.value_or(-2);
        case BegunColumn: return row.state == RunState::Waiting ? QDateTime::currentDateTime().addYears(1) : row.run.begun;
        default: return text(row, index.column()).toCaseFolded();
        }
    default: return {};
    }
}

QVariant RunTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case RmseColumn: return tr("Root mean squared error, out of fold, points");
        case ConstantColumn: return tr("The same error of saying the mean score for every photo");
        case CorrelationColumn: return tr("Pearson's correlation of predictions and scores");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Run");
    case StateColumn: return tr("State");
    case RmseColumn: return tr("RMSE");
    case ConstantColumn: return tr("Constant");
    case CorrelationColumn: return tr("r");
    case RecipeColumn: return tr("Recipe");
    case BegunColumn: return tr("Begun");
    default: return {};
    }
}

} // namespace pawtrait::ui
