#include "train/setup_view.h"

#include "common/thread_priority.h"
#include "parts/icons.h"
#include "parts/save_path.h"
#include "prompts/prompt_scorer.h"
#include "scoring/photo_scorer.h"
#include "settings/theme.h"
#include "train/train_words.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QtConcurrentRun>

namespace pawtrait::ui {

namespace {

using Kind = training::Recipe::Kind;

/// A title above a line and a button beside it.
QWidget *pathRow(const QString &title, QLineEdit *line, QToolButton *button)
{
    auto *row = new QWidget;
    auto *label = new QLabel(title);
    label->setBuddy(line);
    line->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    button->setIcon(icon(Icon::Folder));
    auto *beside = new QHBoxLayout;
    beside->addWidget(line, 1);
    beside->addWidget(button);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(design::spacing, 0, design::spacing, 0);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addLayout(beside);
    return row;
}

} // namespace

SetupView::SetupView(TrainMemory &memory, QWidget *parent)
    : QWidget(parent),
      m_memory(memory),
      m_device([] { return network::DevicePreference::Auto; }),
      m_clipWeights([] { return QString(); }),
      m_editor(new RecipeEditor),
      m_data(new QLineEdit),
      m_weights(new QLineEdit),
      m_dataRow(nullptr),
      m_weightsRow(nullptr),
      m_trialRow(new QWidget),
      m_words(new QLabel),
      m_trialProgress(new QProgressBar),
      m_check(new QPushButton(tr("Check"))),
      m_start(new QPushButton(tr("Start")))
{
    setObjectName(QStringLiteral("setupWidget"));
    buildData();
    buildTrial();
    auto *heading = new QLabel(tr("New run"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(design::spacing, 0, 0, 0);
    m_words->setObjectName(QStringLiteral("setupWordsLabel"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(design::spacing, 0, design::spacing, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(design::spacing, 0, design::spacing, 0);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, design::spacing, 0, design::spacing);
    layout->addWidget(heading);
    layout->addWidget(m_dataRow);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_weightsRow);
    layout->addWidget(m_words);
    layout->addWidget(m_trialRow);
    layout->addLayout(buttons);
    connect(m_editor, &RecipeEditor::changed, this, &SetupView::refresh);
    connect(m_editor, &RecipeEditor::openAsked, this, [this] { ask(Ask::OpenRecipe); });
    connect(m_editor, &RecipeEditor::saveAsked, this, [this] { ask(Ask::SaveRecipe); });
    connect(m_check, &QPushButton::clicked, this, &SetupView::check);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startAsked(job()); });
    setData(m_memory.data());
    refresh();
}

SetupView::~SetupView()
{
    if (m_stop)
        m_stop->request_stop();
}

void SetupView::buildData()
{
    m_data->setObjectName(QStringLiteral("trainDataLineEdit"));
    m_data->setPlaceholderText(tr("A folder with train.csv, or a table"));
    m_data->setToolTip(tr("A folder with train.csv (Id, 12 flags, Pawpularity) and photos in train/, or a CSV with the columns file and Pawpularity"));
    connect(m_data, &QLineEdit::textChanged, this, &SetupView::refresh);
    connect(m_data, &QLineEdit::editingFinished, this, [this] { m_memory.setData(data()); });
    auto *dataButton = new QToolButton;
    dataButton->setObjectName(QStringLiteral("trainDataToolButton"));
    dataButton->setToolTip(tr("Choose the photos to learn from"));
    dataButton->setAccessibleName(dataButton->toolTip());
    dataButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(dataButton);
    menu->setObjectName(QStringLiteral("trainDataMenu"));
    menu->addAction(tr("Folder with train.csv..."), this, [this] { ask(Ask::DataFolder); })->setObjectName(QStringLiteral("chooseTrainFolderAction"));
    menu->addAction(tr("Table with file and Pawpularity..."), this, [this] { ask(Ask::DataTable); })->setObjectName(QStringLiteral("chooseTrainTableAction"));
    dataButton->setMenu(menu);
    m_dataRow = pathRow(tr("&Data"), m_data, dataButton);

    m_weights->setObjectName(QStringLiteral("trainWeightsLineEdit"));
    m_weights->setText(m_memory.weights());
    m_weights->setClearButtonEnabled(true);
    m_weights->setToolTip(tr("timm's weights of the recipe's network as .safetensors; empty: those beside the default model"));
    connect(m_weights, &QLineEdit::textChanged, this, [this] {
        m_memory.setWeights(m_weights->text().trimmed());
        refresh();
    });
    auto *weightsButton = new QToolButton;
    weightsButton->setObjectName(QStringLiteral("trainWeightsToolButton"));
    weightsButton->setToolTip(tr("Choose the network's trained weights..."));
    weightsButton->setAccessibleName(weightsButton->toolTip());
    connect(weightsButton, &QToolButton::clicked, this, [this] { ask(Ask::Weights); });
    m_weightsRow = pathRow(tr("Trained &weights"), m_weights, weightsButton);
}

void SetupView::buildTrial()
{
    m_check->setObjectName(QStringLiteral("checkRunPushButton"));
    m_check->setToolTip(tr("Try a few steps without keeping anything: how long the run takes, and how much memory"));
    m_start->setObjectName(QStringLiteral("startRunPushButton"));
    m_start->setToolTip(tr("Train in the background; a run that is at work is waited for"));
    m_start->setDefault(true);
    m_trialProgress->setObjectName(QStringLiteral("trialProgressBar"));
    m_trialProgress->setAccessibleName(tr("Checking the run"));
    m_trialProgress->setTextVisible(false);
    auto *cancel = new QToolButton;
    cancel->setObjectName(QStringLiteral("cancelTrialToolButton"));
    cancel->setText(tr("Cancel"));
    cancel->setToolTip(tr("Stop checking"));
    connect(cancel, &QToolButton::clicked, this, [this] {
        if (m_stop)
            m_stop->request_stop();
        m_stop.reset();
        ++m_trial; // what still comes is dropped
        m_trialRow->hide();
        m_words->clear();
        refresh();
    });
    auto *row = new QHBoxLayout(m_trialRow);
    row->setContentsMargins(design::spacing, 0, design::spacing, 0);
    row->addWidget(m_trialProgress, 1);
    row->addWidget(cancel);
    m_trialRow->hide();
}

void SetupView::continueFrom(const SetupView &other)
{
    m_device = other.m_device;
    m_clipWeights = other.m_clipWeights;
    m_pathAnswer = other.m_pathAnswer;
    m_data->setText(other.m_data->text());
    m_weights->setText(other.m_weights->text());
    m_editor->continueFrom(*other.m_editor);
}

void SetupView::setData(const QString &path)
{
    m_data->setText(QDir::toNativeSeparators(path));
    m_memory.setData(data());
}

QString SetupView::data() const
{
    const QString path = QDir::fromNativeSeparators(m_data->text().trimmed());
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

QString SetupView::weightsFor(const training::Recipe &recipe) const
{
    const bool needed = recipe.kind == Kind::FrozenHeads || (recipe.kind == Kind::FineTune && recipe.pretrained) || (recipe.kind == Kind::BoostedTrees && recipe.embedding);
    if (!needed)
        return {};
    const QString chosen = m_weights->text().trimmed();
    return chosen.isEmpty() ? scoring::defaultModelFolder() + QLatin1Char('/') + QString::fromStdString(recipe.backbone) + QStringLiteral(".safetensors") : chosen;
}

QString SetupView::obstacle() const
{
    if (!m_editor->isValid())
        return tr("Mend the recipe first.");
    if (data().isEmpty())
        return tr("Choose the photos to learn from: a folder with train.csv, or a table.");
    const QFileInfo info(data());
    if (!info.exists() || (info.isDir() && !QFileInfo::exists(data() + QStringLiteral("/train.csv"))))
        return info.exists() ? tr("There is no train.csv in \"%1\". Choose another folder, or a table.").arg(info.fileName())
                             : tr("\"%1\" is not there. Choose the photos to learn from.").arg(info.fileName());
    const training::Recipe &recipe = m_editor->recipe();
    if (recipe.kind == Kind::BoostedTrees && recipe.prompts) {
        if (const auto clip = prompts::findClipFiles(); !clip)
            return clip.error().userText;
    }
    const QString weights = weightsFor(recipe);
    if (weights.isEmpty() || QFileInfo::exists(weights))
        return {};
    const QString backbone = QString::fromStdString(recipe.backbone);
    return recipe.kind == Kind::FineTune ? tr("There are no trained weights of %1 here. Choose its file of weights, or untick \"Begin with trained weights\".").arg(backbone)
                                         : tr("There are no trained weights of %1 here. Choose its file of weights, or another network.").arg(backbone);
}

void SetupView::refresh()
{
    const QString why = obstacle();
    const bool needsWeights = m_editor->isValid() && !weightsFor(m_editor->recipe()).isEmpty();
    m_weights->setPlaceholderText(tr("Beside the default model"));
    m_weightsRow->setVisible(needsWeights);
    m_start->setEnabled(why.isEmpty());
    m_check->setEnabled(why.isEmpty() && !m_stop);
    if (!m_stop)
        m_words->setText(m_editor->isValid() ? why : QString()); // the recipe's own fault is said beside it
    m_words->setVisible(!m_words->text().isEmpty());
}

TrainingJob SetupView::job() const
{
    TrainingJob job;
    job.recipe = m_editor->recipe();
    job.request.data = data();
    job.request.weights = weightsFor(job.recipe);
    job.request.clipWeights = clipWeights();
    job.device = m_device();
    return job;
}

void SetupView::ask(Ask what)
{
    const auto choose = [&]() -> QString {
        if (m_pathAnswer)
            return m_pathAnswer(what);
        const QString recipes = tr("Recipes (*.json)");
        switch (what) {
        case Ask::OpenRecipe: return QFileDialog::getOpenFileName(this, tr("Open recipe"), {}, recipes);
        case Ask::SaveRecipe: return askForSavePath(window(), tr("Save recipe"), m_editor->recipe().name + QStringLiteral(".json"), recipes, QStringLiteral("json"));
        case Ask::DataFolder: return QFileDialog::getExistingDirectory(this, tr("Choose a folder with train.csv"), m_data->text());
        case Ask::DataTable: return QFileDialog::getOpenFileName(this, tr("Choose a table"), m_data->text(), tr("Tables (*.csv)"));
        case Ask::Weights: break;
        }
        return QFileDialog::getOpenFileName(this, tr("Choose trained weights"), m_weights->text(), tr("Weights (*.safetensors)"));
    };
    const QString path = choose();
    if (path.isEmpty())
        return;
    if (what == Ask::OpenRecipe)
        m_editor->open(path);
    else if (what == Ask::Weights)
        m_weights->setText(path);
    else if (what != Ask::SaveRecipe)
        setData(path);
    else if (const auto saved = m_editor->saveTo(path); !saved) {
        m_words->setText(saved.error().userText);
        m_words->show();
    }
}

void SetupView::check()
{
    using Outcome = Result<training::Trial>;
    m_stop.emplace();
    const quint64 number = ++m_trial;
    m_trialProgress->setRange(0, 0);
    m_trialRow->show();
    m_words->setText(tr("Trying a few steps..."));
    refresh();
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, number](int value) {
        if (number != m_trial)
            return;
        m_trialProgress->setRange(0, watcher->progressMaximum());
        m_trialProgress->setValue(value);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_trial)
            showTrial(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([job = job(), stop = m_stop->get_token()](QPromise<Outcome> &promise) mutable {
        const auto device = network::chooseDevice(job.device);
        if (!device) {
            promise.addResult(Outcome(device.error()));
            return;
        }
        job.request.device = *device;
        // A thread of its own: a pool's thread would keep the low priority for what comes after.
        std::jthread([&] {
            giveWayToOtherThreads();
            promise.addResult(training::tryRun(
                job.recipe, job.request,
                [&](qint64 done, qint64 total) {
                    promise.setProgressRange(0, static_cast<int>(total));
                    promise.setProgressValue(static_cast<int>(done));
                },
                stop));
        }).join();
    }));
}

void SetupView::showTrial(const Result<training::Trial> &trial)
{
    m_trialRow->hide();
    m_stop.reset();
    refresh();
    m_words->setText(trial ? trialInWords(*trial) : trial.error().userText);
    m_words->setVisible(!m_words->text().isEmpty());
}

} // namespace pawtrait::ui
