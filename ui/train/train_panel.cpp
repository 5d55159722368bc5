#include "train/train_panel.h"

#include "parts/icons.h"
#include "parts/in_background.h"
#include "scoring/photo_scorer.h"
#include "settings/theme.h"
#include "train/blend_dialog.h"
#include "train/run_list_view.h"
#include "train/run_view.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pawtrait::ui {

namespace {

constexpr int followMs = 500;
constexpr int roomForThreeLetters = 150; ///< below so many letters' width, the setup is shown when it is asked for

QString droppedData(const QMimeData *mime)
{
    if (!mime->hasUrls() || mime->urls().size() != 1 || !mime->urls().front().isLocalFile())
        return {};
    const QFileInfo info(mime->urls().front().toLocalFile());
    return info.isDir() || info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 ? info.absoluteFilePath() : QString();
}

} // namespace

TrainPanel::TrainPanel(const Places &places, QWidget *parent) : QWidget(parent), m_places(places), m_memory(places.memory), m_service(places.givesWay)
{
    build();
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, &TrainPanel::followOthers);
    connect(&m_service, &TrainingService::changed, this, [this] {
        m_table.setJobs(m_service);
        refreshState();
    });
    connect(&m_service, &TrainingService::folderMade, this, [this](const QString &folder) {
        m_sawStatus = false;
        m_memory.setDataOfRun(folder, m_service.running()->data);
        m_table.setJobs(m_service);
        m_list->select({folder});
        m_toSelect = QStringList(folder); // a run of a moment has ended before the list has it
        refresh();
    });
    connect(&m_service, &TrainingService::statusChanged, this, [this] {
        // A run that goes on has cut metrics.csv back to its checkpoint by its first step: its curves are read anew.
        if (!m_sawStatus && m_service.running()->hasStatus) {
            m_sawStatus = true;
            if (shownFolder() == m_service.running()->folder)
                loadSelected();
        }
        refreshState();
    });
    connect(&m_service, &TrainingService::measured, this, &TrainPanel::followOthers);
    connect(&m_service, &TrainingService::ended, this, &TrainPanel::onEnded);
    connect(&m_loader, &RunLoader::listed, this, &TrainPanel::onListed);
    connect(&m_loader, &RunLoader::loaded, this, [this](const std::vector<RunData> &runs, const RunPair &pair) {
        m_view->setRuns(runs, pair);
        refreshState();
    });
    refreshState();
}

TrainPanel::~TrainPanel() = default;

void TrainPanel::build()
{
    setObjectName(QStringLiteral("trainPanel"));
    setAcceptDrops(true);
    m_list = new RunListView(m_table);
    m_view = new RunView;
    m_setup = new SetupView(m_memory);
    m_showSetup = new QToolButton;
    m_showSetup->setObjectName(QStringLiteral("showSetupToolButton"));
    m_showSetup->setText(tr("New run"));
    m_showSetup->setIcon(icon(Icon::Panel));
    m_showSetup->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showSetup->setCheckable(true);
    m_showSetup->setChecked(true);
    m_showSetup->setToolTip(tr("Show or hide recipe and data of a new run"));
    connect(m_showSetup, &QToolButton::toggled, m_setup, &QWidget::setVisible);
    connect(m_showSetup, &QToolButton::clicked, this, [this] { m_hasChosenSetup = true; });
    auto *heading = new QLabel(tr("Runs"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(design::spacing, design::spacing, 0, 0);
    top->addWidget(heading, 1);
    top->addWidget(m_showSetup);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(QStringLiteral("trainSplitter"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_setup);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 2);
    const int letter = fontMetrics().averageCharWidth();
    left->setMinimumWidth(30 * letter); // a name cut short, its state and RMSE
    m_view->setMinimumWidth(44 * letter);
    m_setup->setMinimumWidth(40 * letter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({40 * letter, 90 * letter, 48 * letter});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_list->setFolder(runsFolder());
    connect(&m_loader, &RunLoader::followed, m_view, &RunView::append);
    // Queued: a filter takes rows away while it tells of the selection, and the list must not be changed meanwhile.
    connect(m_list, &RunListView::selectionChanged, this, &TrainPanel::loadSelected, Qt::QueuedConnection);
    connect(m_list, &RunListView::refreshAsked, this, &TrainPanel::refresh);
    connect(m_list, &RunListView::folderAsked, this, [this] {
        const QString folder = m_folderAnswer ? m_folderAnswer() : QFileDialog::getExistingDirectory(this, tr("Choose the folder of the runs"), runsFolder());
        if (!folder.isEmpty())
            setRunsFolder(folder);
    });
    connect(m_setup, &SetupView::startAsked, this, &TrainPanel::start);
    connect(m_view, &RunView::pauseAsked, this, [this] { m_service.pause(); });
    connect(m_view, &RunView::keepBestAsked, this, [this] {
        if (m_service.running() && m_service.running()->folder == shownFolder())
            m_service.stopAndKeepBest();
        else
            resume(true);
    });
    connect(m_view, &RunView::resumeAsked, this, [this] { resume(false); });
    connect(m_view, &RunView::discardAsked, this, &TrainPanel::discard);
    connect(m_view, &RunView::modelAsked, this, &TrainPanel::useModel);
    connect(m_view, &RunView::blendAsked, this, &TrainPanel::blend);
    connect(m_view, &RunView::photoAsked, this, &TrainPanel::photoAsked);
    connect(m_view, &RunView::said, this, &TrainPanel::said);
    connect(m_view, &RunView::exploreAsked, this, [this](const QStringList &ids) {
        const QString own = m_memory.dataOfRun(shownFolder());
        if (own.isEmpty() && m_setup->data().isEmpty())
            emit said(tr("Choose the data that the run was made with first."));
        else
            emit exploreAsked(own.isEmpty() ? m_setup->data() : own, ids, tr("Worst photos of %1").arg(QFileInfo(shownFolder()).fileName()));
    });
}

void TrainPanel::rebuild()
{
    const std::unique_ptr<QSplitter> before(m_splitter);
    const RunListView &list = *m_list;
    const RunView &view = *m_view;
    const SetupView &setup = *m_setup;
    const bool showsSetup = m_showSetup->isChecked();
    delete layout();
    before->setParent(nullptr);
    build();
    m_splitter->restoreState(before->saveState());
    m_showSetup->setChecked(showsSetup);
    m_setup->continueFrom(setup);
    m_view->continueFrom(view);
    m_list->continueFrom(list);
    refreshState();
}

QString TrainPanel::runsFolder() const
{
    return m_memory.runsFolder().isEmpty() ? m_places.runs : m_memory.runsFolder();
}

void TrainPanel::setRunsFolder(const QString &folder)
{
    m_memory.setRunsFolder(QFileInfo(folder).absoluteFilePath());
    m_list->setFolder(runsFolder());
    refresh();
}

void TrainPanel::refresh()
{
    m_loader.list(runsFolder());
}

void TrainPanel::onListed(std::vector<training::RunSummary> runs, const QString &problem)
{
    m_table.setRuns(std::move(runs));
    m_list->say(problem);
    if (!m_toSelect.isEmpty() && std::all_of(m_toSelect.begin(), m_toSelect.end(), [this](const QString &folder) { return m_table.find(folder); })) {
        m_list->select(std::exchange(m_toSelect, {}));
        if (std::exchange(m_loadsAnew, false))
            loadSelected();
    }
    refreshState();
}

QString TrainPanel::shownFolder() const
{
    return m_view->runs().size() == 1 ? m_view->runs().front().folder : QString();
}

void TrainPanel::loadSelected()
{
    const QStringList folders = m_list->selectedFolders();
    QHash<QString, Hue> hues;
    QStringList dataOf;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const QString own = m_memory.dataOfRun(folders[i]);
        dataOf.append(own.isEmpty() ? m_setup->data() : own);
        if (folders.size() > 1)
            hues.insert(folders[i], hueOf(static_cast<int>(i)));
    }
    m_table.setHues(std::move(hues));
    if (folders.isEmpty()) {
        m_loader.forget();
        m_view->showNothing({});
        refreshState();
        return;
    }
    m_loader.load(folders, dataOf);
}

void TrainPanel::refreshState()
{
    const auto &running = m_service.running();
    if (m_view->runs().empty()) {
        m_view->showNothing(
            m_table.rowCount() > 0
                ? tr("<h3>Select a run</h3><p>Its curves and its report are shown here. Select two to lay them over one another and to be told which is better.</p>")
                : tr("<h3>Train a model on your own scores</h3><p>Choose your data and a recipe on the right, press Check to see how long it takes, then Start. "
                     "Training goes on in the background while you score photos; it can be paused and resumed.</p>"));
    }
    const QString shown = shownFolder();
    const bool isShown = running && !shown.isEmpty() && running->folder == shown;
    const RunTable::Row *row = m_table.find(shown);
    m_view->setState(isShown ? running : std::nullopt, row ? std::optional(*row) : std::nullopt);
    const bool isFollowed = std::any_of(m_view->runs().begin(), m_view->runs().end(), [&](const RunData &run) {
        const RunTable::Row *each = m_table.find(run.folder);
        return each && (each->state == RunState::Running || each->state == RunState::Elsewhere);
    });
    if (isFollowed && !m_follow.isActive())
        m_follow.start();
    else if (!isFollowed)
        m_follow.stop();
}

void TrainPanel::followOthers()
{
    for (const RunData &run : m_view->runs()) {
        const RunTable::Row *row = m_table.find(run.folder);
        if (row && (row->state == RunState::Running || row->state == RunState::Elsewhere)) {
            m_loader.follow(run);
            return;
        }
    }
}

void TrainPanel::start(TrainingJob job)
{
    job.request.runsFolder = runsFolder();
    const bool waits = m_service.isBusy();
    m_service.add(std::move(job));
    if (waits)
        emit said(tr("The run waits until the one before it has ended."));
    if (!m_hasChosenSetup && width() < fontMetrics().averageCharWidth() * roomForThreeLetters)
        m_showSetup->setChecked(false);
}

void TrainPanel::resume(bool endsAtOnce)
{
    const QString folder = shownFolder();
    auto recipe = training::recipeOfRun(folder);
    if (!recipe)
        return emit said(recipe.error().userText);
    TrainingJob job;
    job.recipe = *recipe;
    job.request.resume = folder;
    job.request.runsFolder = runsFolder();
    const QString own = m_memory.dataOfRun(folder);
    job.request.data = own.isEmpty() ? m_setup->data() : own;
    if (job.request.data.isEmpty())
        return emit said(tr("Choose the data that the run was made with first, then resume it."));
    job.request.weights = m_setup->weightsFor(*recipe);
    job.request.clipWeights = m_setup->clipWeights();
    job.endsAtOnce = endsAtOnce;
    m_service.add(std::move(job));
}

bool TrainPanel::askDiscard(const QString &folder)
{
    if (m_discardAnswer)
        return m_discardAnswer(folder);
    QMessageBox box(QMessageBox::Question, tr("Discard run"),
                    tr("Delete the run \"%1\"? Its weights, curves and report are deleted from the disk. Your photos stay.").arg(QFileInfo(folder).fileName()),
                    QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("discardQuestionBox"));
    QPushButton *yes = box.addButton(tr("Delete the run"), QMessageBox::DestructiveRole);
    QPushButton *no = box.addButton(tr("Keep it"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void TrainPanel::discard()
{
    const QString folder = shownFolder();
    if (folder.isEmpty())
        return;
    if (m_modelInUse && QDir::cleanPath(m_modelInUse()).startsWith(QDir::cleanPath(folder) + QLatin1Char('/')))
        return emit said(tr("Photos are scored with this run's model. Choose another model in the settings before you discard it."));
    if (!askDiscard(folder))
        return;
    if (m_service.running() && m_service.running()->folder == folder) // it may have ended while the question was asked
        return m_service.discard();
    if (const RunTable::Row *row = m_table.find(folder); row && row->state == RunState::Waiting)
        m_service.remove(row->job);
    const auto discarded = training::discardRun(folder);
    if (!discarded)
        emit said(discarded.error().userText);
    m_memory.forgetRun(folder);
    m_list->select({});
    refresh();
}

void TrainPanel::useModel()
{
    const QString folder = shownFolder() + QStringLiteral("/model");
    inBackground(
        this, [folder] { return scoring::checkModelFolder(folder); },
        [this, folder](const Result<scoring::ModelCard> &card) {
            if (card)
                emit modelChosen(folder);
            else
                emit said(card.error().userText);
        });
}

void TrainPanel::blend()
{
    QStringList folders;
    for (const RunData &run : m_view->runs())
        folders.append(run.folder);
    auto *dialog = new BlendDialog(folders, QDir(runsFolder()).filePath(QStringLiteral("blend")), this);
    connect(dialog, &BlendDialog::modelChosen, this, &TrainPanel::modelChosen);
    if (m_folderAnswer)
        dialog->setFolderAnswer(m_folderAnswer);
    dialog->show();
}

void TrainPanel::onEnded(const TrainingService::Ended &ended)
{
    using Ending = TrainingService::Ending;
    const QString name = QFileInfo(ended.folder).fileName();
    if (ended.ending == Ending::Failed)
        emit said(ended.text);
    else if (ended.ending == Ending::Finished)
        emit said(tr("The run %1 is finished.").arg(name) + QLatin1Char(' ') + (QStringList(ended.text) + ended.warnings).join(QLatin1Char(' ')));
    else if (ended.ending == Ending::Discarded) {
        m_memory.forgetRun(ended.folder);
        m_list->select({});
        if (!ended.text.isEmpty())
            emit said(ended.text);
    }
    const QStringList selected = m_list->selectedFolders(); // before its row as a job goes
    m_table.setJobs(m_service);
    refresh();
    if (ended.ending == Ending::Discarded || !selected.contains(ended.folder))
        return;
    if (m_list->selectedFolders() == selected) {
        loadSelected();
    } else { // a short run: the list was read before it had a recipe
        m_toSelect = selected;
        m_loadsAnew = true;
    }
}

void TrainPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rebuilds) {
        m_rebuilds = true;
        QTimer::singleShot(0, this, [this] { // children get their events first
            m_rebuilds = false;
            rebuild();
        });
    }
}

void TrainPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedData(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrainPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_setup->setData(droppedData(event->mimeData()));
    m_showSetup->setChecked(true);
}

void TrainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TrainPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_hasChosenSetup && m_table.rowCount() > 0)
        m_showSetup->setChecked(width() >= fontMetrics().averageCharWidth() * roomForThreeLetters);
}

} // namespace pawtrait::ui
