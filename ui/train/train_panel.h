#pragma once

#include "train/run_loader.h"
#include "train/run_table.h"
#include "train/setup_view.h"
#include "train/train_memory.h"
#include "train/training_service.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QSplitter;
class QToolButton;

namespace pawtrait::ui {

class RunListView;
class RunView;

/// The analyst's training: runs on the left, one of them or several in the middle, a new one on the right. States: no run, a run
/// waiting, live, paused, finished, failed, several.
class TrainPanel : public QWidget {
    Q_OBJECT

public:
    struct Places {
        QString runs;   ///< where runs are made until another folder is chosen
        QString memory; ///< file of what the panel remembers; empty: nothing is kept
        bool givesWay = true; ///< of TrainingService
    };

    explicit TrainPanel(const Places &places, QWidget *parent = nullptr);
    ~TrainPanel() override;

    TrainingService &service() { return m_service; }
    void setDevice(std::function<network::DevicePreference()> device) { m_setup->setDevice(std::move(device)); }
    /// The file of CLIP's weights that the user chose; empty: the usual place.
    void setClipWeights(std::function<QString()> weights) { m_setup->setClipWeights(std::move(weights)); }
    /// Folder of the model that scores photos now: a run that holds it is not discarded.
    void setModelInUse(std::function<QString()> folder) { m_modelInUse = std::move(folder); }
    QString runsFolder() const;
    void setRunsFolder(const QString &folder);
    /// Reads the list again.
    void refresh();
    void openData(const QString &path) { m_setup->setData(path); }

    /// Tests answer "Delete this run?" here instead of in a dialog.
    void setDiscardAnswer(std::function<bool(const QString &run)> answer) { m_discardAnswer = std::move(answer); }
    void setFolderAnswer(std::function<QString()> answer) { m_folderAnswer = std::move(answer); }
    SetupView &setup() { return *m_setup; }

signals:
    void said(const QString &text);
    /// A model folder that is whole: photos should be scored with it.
    void modelChosen(const QString &folder);
    void photoAsked(const QString &path);
    void exploreAsked(const QString &data, const QStringList &ids, const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    /// The same in the language of now: the run at work, the selection, recipe and data stay.
    void rebuild();
    void start(TrainingJob job);
    void resume(bool endsAtOnce);
    void discard();
    void useModel();
    void blend();
    void onEnded(const TrainingService::Ended &ended);
    void onListed(std::vector<training::RunSummary> runs, const QString &problem);
    void loadSelected();
    void refreshState();
    void followOthers();
    QString shownFolder() const;
    bool askDiscard(const QString &folder);

    Places m_places;
    TrainMemory m_memory;
    TrainingService m_service;
    RunLoader m_loader;
    RunTable m_table;
    QTimer m_follow;
    std::function<QString()> m_modelInUse;
    std::function<bool(const QString &)> m_discardAnswer;
    std::function<QString()> m_folderAnswer;
    QStringList m_toSelect;        ///< runs that the list does not have yet
    bool m_loadsAnew = false;      ///< once they are selected: what is shown of them is from before their end
    bool m_sawStatus = false;      ///< the running run has taken a step
    bool m_hasChosenSetup = false; ///< the user showed or hid the right side
    bool m_rebuilds = false;       ///< about to

    QSplitter *m_splitter = nullptr;
    QToolButton *m_showSetup = nullptr;
    RunListView *m_list = nullptr;
    RunView *m_view = nullptr;
    SetupView *m_setup = nullptr;
};

} // namespace pawtrait::ui
