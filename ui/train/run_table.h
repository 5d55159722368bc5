#pragma once

#include "parts/chart.h"
#include "train/training_service.h"
#include "training/run_list.h"

#include <QAbstractTableModel>
#include <QHash>

namespace pawtrait::ui {

enum class RunState { Waiting, Running, Elsewhere, Paused, Stopped, Finished, StoppedEarly, Failed };
QString stateInWords(RunState state);

/// Runs of a folder, with those that wait or are at work here on top. Window thread.
class RunTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, RmseColumn, ConstantColumn, CorrelationColumn, RecipeColumn, BegunColumn, ColumnCount };
    enum Role { FolderRole = Qt::UserRole + 1, JobRole, SortRole, FilterRole };

    struct Row {
        training::RunSummary run;
        RunState state = RunState::Finished;
        quint64 job = 0; ///< of the service; 0: none
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<training::RunSummary> runs);
    /// What waits and runs here.
    void setJobs(const TrainingService &service);
    /// Of the runs that are drawn together.
    void setHues(QHash<QString, Hue> hues);

    const std::vector<Row> &rows() const { return m_rows; }
    /// nullptr: no such run.
    const Row *find(const QString &folder) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString text(const Row &row, int column) const;

    std::vector<training::RunSummary> m_runs;
    std::vector<Row> m_jobs;
    std::vector<Row> m_rows;
    QHash<QString, Hue> m_hues;
};

} // namespace pawtrait::ui
