#pragma once

#include "common/stop_token.h"
#include "training/run_comparison.h"
#include "training/run_list.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace pawtrait::ui {

/// What a screen shows of one run.
struct RunData {
    QString folder; ///< absolute
    QString name;   ///< the folder's
    std::optional<training::Recipe> recipe;
    std::vector<training::MeasuredRow> rows;         ///< as they were read
    std::shared_ptr<training::MetricsReader> reader; ///< goes on behind them
    std::optional<training::RunReport> report;
    std::vector<training::OutOfFoldRow> tested; ///< empty: there are none yet
    QHash<QString, QString> fileOf;             ///< photos by Id; empty: the data is not known or gone
    QString log;
    bool hasModel = false;
};

/// Two runs side by side.
struct RunPair {
    std::optional<training::RunComparison> comparison;
    QString why;                   ///< there is none
    QStringList recipeDifferences; ///< "learning_rate: 0.0001, 0.0002"
};

/// Reads runs off the window thread; of two wishes of one kind the later wins. Window thread.
class RunLoader : public QObject {
    Q_OBJECT

public:
    explicit RunLoader(QObject *parent = nullptr);
    ~RunLoader() override;

    void list(const QString &runsFolder);
    /// `dataOf`: the data set of each run, empty where it is not known.
    void load(const QStringList &folders, const QStringList &dataOf);
    /// More rows of a run that another program is at.
    void follow(const RunData &run);
    /// Nothing under way is delivered any more but lists.
    void forget();

signals:
    /// `problem`: a sentence instead of runs.
    void listed(const std::vector<pawtrait::training::RunSummary> &runs, const QString &problem);
    void loaded(const std::vector<pawtrait::ui::RunData> &runs, const pawtrait::ui::RunPair &pair);
    void followed(const QString &folder, const std::vector<pawtrait::training::MeasuredRow> &rows, bool beginsAnew);

private:
    std::optional<StopSource> m_stop;
    quint64 m_listing = 0, m_loading = 0;
    bool m_isFollowing = false;
};

} // namespace pawtrait::ui
