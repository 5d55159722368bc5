#pragma once

#include "common/stop_token.h"
#include "training/blend.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pawtrait::ui {

class ChartView;

/// Several runs mixed: how alike they are as a heat map, each one's weight and error beside the mix's, and the mix as a model folder. Reads
/// and writes off the window thread; closing it stops what is under way. Not modal. Window thread.
class BlendDialog : public QDialog {
    Q_OBJECT

public:
    BlendDialog(const QStringList &runs, QString proposedFolder, QWidget *parent = nullptr);
    ~BlendDialog() override;

    /// Tests name the new model folder here instead of in a dialog.
    void setFolderAnswer(std::function<QString()> answer) { m_folderAnswer = std::move(answer); }

signals:
    /// The model folder was written and photos should be scored with it.
    void modelChosen(const QString &folder);

private:
    void fill(const training::Blend &blend);
    void save();

    QString m_proposed;
    std::function<QString()> m_folderAnswer;
    std::optional<training::Blend> m_blend;
    QString m_saved; ///< model folder
    StopSource m_stop;
    QLabel *m_words, *m_state;
    QTableWidget *m_table;
    ChartView *m_chart;
    QPushButton *m_save, *m_use;
};

} // namespace pawtrait::ui
