#pragma once

#include "common/stop_token.h"
#include "train/recipe_editor.h"
#include "train/train_memory.h"
#include "train/training_service.h"
#include "training/trial.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace pawtrait::ui {

/// A new run: recipe, data, what it will cost, Start. Window thread; the trial runs on another.
class SetupView : public QWidget {
    Q_OBJECT

public:
    enum class Ask { OpenRecipe, SaveRecipe, DataFolder, DataTable, Weights };

    explicit SetupView(TrainMemory &memory, QWidget *parent = nullptr);
    ~SetupView() override;

    RecipeEditor &editor() { return *m_editor; }
    /// Takes over recipe, data and answers of a view in another language.
    void continueFrom(const SetupView &other);
    void setData(const QString &path);
    QString data() const;
    /// The backbone's weights: the file that was chosen, else the default model's own; empty when the recipe needs none.
    QString weightsFor(const training::Recipe &recipe) const;
    void setDevice(std::function<network::DevicePreference()> device) { m_device = std::move(device); }
    /// For recipes with prompts; empty: the usual place.
    void setClipWeights(std::function<QString()> weights) { m_clipWeights = std::move(weights); }
    QString clipWeights() const { return m_clipWeights(); }
    /// In place of the file dialogs, for tests.
    void setPathAnswer(std::function<QString(Ask)> answer) { m_pathAnswer = std::move(answer); }
    /// What keeps a run from starting, as a sentence with the next step; empty: nothing.
    QString obstacle() const;

signals:
    void startAsked(const pawtrait::ui::TrainingJob &job);

private:
    void buildData();
    void buildTrial();
    void ask(Ask what);
    void check();
    void showTrial(const Result<training::Trial> &trial);
    void refresh();
    TrainingJob job() const;

    TrainMemory &m_memory;
    std::function<network::DevicePreference()> m_device;
    std::function<QString()> m_clipWeights;
    std::function<QString(Ask)> m_pathAnswer;
    RecipeEditor *m_editor;
    QLineEdit *m_data, *m_weights;
    QWidget *m_dataRow, *m_weightsRow, *m_trialRow;
    QLabel *m_words;
    QProgressBar *m_trialProgress;
    QPushButton *m_check, *m_start;
    std::optional<StopSource> m_stop; ///< of the trial under way
    quint64 m_trial = 0;
};

} // namespace pawtrait::ui
