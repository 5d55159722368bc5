#pragma once

#include <QHash>
#include <QString>

namespace pawtrait::ui {

/// What the Train panel remembers between two starts: the runs' folder, the data, which data a run was made with. A small JSON file;
/// one that is damaged counts as empty. Window thread.
class TrainMemory {
public:
    /// `file` empty: nothing is kept.
    explicit TrainMemory(QString file);

    QString runsFolder() const { return m_runsFolder; } ///< empty: none was chosen
    QString data() const { return m_data; }
    QString weights() const { return m_weights; } ///< a file; empty: beside the default model
    QString dataOfRun(const QString &run) const { return m_dataOfRun.value(run); }

    void setRunsFolder(const QString &folder);
    void setData(const QString &path);
    void setWeights(const QString &file);
    void setDataOfRun(const QString &run, const QString &path);
    void forgetRun(const QString &run);

private:
    void write() const;

    QString m_file, m_runsFolder, m_data, m_weights;
    QHash<QString, QString> m_dataOfRun; ///< by the run's folder
};

} // namespace pawtrait::ui
