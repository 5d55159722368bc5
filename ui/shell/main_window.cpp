#include "shell/main_window.h"

#include "explore/explore_panel.h"
#include "help/help_window.h"
#include "parts/icons.h"
#include "photos/photos_panel.h"
#include "prompts/prompts_panel.h"
#include "settings/theme.h"
#include "shell/incoming.h"
#include "shell/photo_room.h"
#include "shell/problems_dialog.h"
#include "train/train_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

constexpr int mentionMs = 6000;

} // namespace

MainWindow::MainWindow(const PhotoSession::Places &places, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_session(places), m_promptList(settings), m_prompts(places.embeddings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    resize(1280, 800);
    setMinimumSize(820, 520);
    connect(&m_session, &PhotoSession::said, this, &MainWindow::say);
    connect(&m_session, &PhotoSession::recentFoldersChanged, this, &MainWindow::refreshRecentFolders);
    connect(&m_session.scoring(), &ScoringService::modelOpened, this, [this] {
        m_modelFailed = m_lacksModel = false;
        showModel();
    });
    connect(&m_session.scoring(), &ScoringService::modelFailed, this, [this] {
        m_modelFailed = m_lacksModel = true;
        showModel();
    });
    connect(&m_session.scoring(), &ScoringService::busyChanged, this, &MainWindow::refreshStatus);
    connect(&m_session.photos(), &PhotoList::countsChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &PhotoSession::mentioned, this, [this](const QString &text) { statusBar()->showMessage(text, mentionMs); });
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySetting);
    m_undo.addStack(&m_session.undoStack());
    m_undo.addStack(&m_promptList.undoStack());
    m_undo.setActiveStack(&m_session.undoStack());
    m_prompts.setWeights(m_settings.value(Setting::ClipWeights));
    m_prompts.setDevice([this] { return m_settings.device(); });
    build();
    for (const Setting setting : {Setting::ScoringThreads, Setting::GroupBy, Setting::WriteSidecars})
        applySetting(setting);
}

MainWindow::~MainWindow()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.scoring(), nullptr, this, nullptr);
    disconnect(&m_session.photos(), nullptr, this, nullptr);
    disconnect(&m_prompts, nullptr, this, nullptr);
    delete m_promptsPanel; // before what it shows
    delete m_photoRoom;    // before the session that it shows
}

void MainWindow::build()
{
    setWindowTitle(tr("Pawtrait"));
    buildNotice();
    m_panels = new QStackedWidget;
    m_photosPanel = new PhotosPanel(m_session);
    connect(m_photosPanel, &PhotosPanel::openPhotosAsked, this, &MainWindow::openFiles);
    connect(m_photosPanel, &PhotosPanel::openFolderAsked, this, &MainWindow::openFolder);
    connect(m_photosPanel, &PhotosPanel::recentFolderAsked, this, [this](const QString &folder) { addPaths({folder}); });
    connect(m_photosPanel, &PhotosPanel::cardAsked, this, [this] { showHelp(QStringLiteral("model-card")); });
    connect(m_photosPanel, &PhotosPanel::said, this, &MainWindow::say);
    connect(m_photosPanel, &PhotosPanel::groupByAsked, this, [this](library::GroupBy by) { m_settings.setGroupBy(by); });
    m_undo.addStack(&m_photosPanel->frameSteps());
    m_photoRoom = new PhotoRoom(m_photosPanel, m_session, m_settings);
    connect(m_photoRoom, &PhotoRoom::said, this, &MainWindow::say);
    m_panels->addWidget(m_photoRoom);
    m_explorePanel = new ExplorePanel;
    m_explorePanel->setObjectName(QStringLiteral("explorePanel"));
    connect(m_explorePanel, &ExplorePanel::said, this, &MainWindow::say);
    connect(m_explorePanel, &ExplorePanel::photoAsked, this, [this](const QString &path) {
        findChild<QAction *>(QStringLiteral("photosPanelAction"))->trigger();
        addPaths({path});
    });
    m_panels->addWidget(m_explorePanel);
    buildTrainPanel();
    m_panels->addWidget(m_trainPanel);
    buildPromptsPanel();
    m_panels->addWidget(m_promptsPanel);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_panels, 1);
    setCentralWidget(central);
    buildStatusBar();
    buildBar();
    buildMenus();
    m_photoRoom->setLimits(m_settings.decodeLimits());
    m_promptsPanel->setLimits(m_settings.decodeLimits());
    m_photosPanel->setGroupBy(m_settings.grouping().by);
    showModel();
}

void MainWindow::rebuild()
{
    const QString notice = m_noticeText->text();
    m_photosPanel->settleFrame();
    m_photosPanel->keepWindowState();
    const int shown = m_panels->currentIndex();
    delete m_promptsPanel; // first: it asks the others for photos
    m_promptsPanel = nullptr;
    delete m_photoRoom;
    m_photoRoom = nullptr;
    m_photosPanel = nullptr;
    m_explorePanel->setParent(nullptr);
    const std::unique_ptr<ExplorePanel> explored(m_explorePanel);
    m_trainPanel->setParent(nullptr); // keeps the run that is at work, and changes its words by itself
    delete takeCentralWidget();
    removeToolBar(m_bar);
    delete m_bar;
    qDeleteAll(findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));
    menuBar()->clear();
    setStatusBar(nullptr);
    build();
    m_explorePanel->continueFrom(*explored);
    m_panelGroup->actions()[shown]->trigger();
    say(notice);
}

void MainWindow::buildBar()
{
    m_bar = new QToolBar(tr("Panels"));
    m_bar->setObjectName(QStringLiteral("panelsToolBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setIconSize({design::barIconSide, design::barIconSide});
    m_bar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    addToolBar(Qt::LeftToolBarArea, m_bar);
    m_panelGroup = new QActionGroup(this);
    addPanel(QStringLiteral("photosPanelAction"), tr("Photos"), tr("Photos: scores, groups, stars and marks (Ctrl+1)"), 1, m_photoRoom)->setIcon(icon(Icon::Photos));
    addPanel(QStringLiteral("explorePanelAction"), tr("Explore"), tr("Explore: a data set's numbers and charts, linked (Ctrl+2)"), 2, m_explorePanel)->setIcon(icon(Icon::Explore));
    addPanel(QStringLiteral("trainPanelAction"), tr("Train"), tr("Train: models on your own scores, runs side by side (Ctrl+3)"), 3, m_trainPanel)->setIcon(icon(Icon::Train));
    addPanel(QStringLiteral("promptsPanelAction"), tr("Prompts"), tr("Prompts: how well photos go with words (Ctrl+4)"), 4, m_promptsPanel)->setIcon(icon(Icon::Prompts));
    m_panelGroup->actions().front()->setChecked(true);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_bar->addWidget(space);
    QAction *settings = addNamedAction(QStringLiteral("settingsAction"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    settings->setIcon(icon(Icon::Settings));
    settings->setToolTip(tr("Model, device, limits, look and language (Ctrl+,)"));
    QAction *help = addNamedAction(QStringLiteral("helpAction"), tr("Help"), QKeySequence(Qt::Key_F1), [this] { showHelp(pageOfRoom()); });
    help->setIcon(icon(Icon::Help));
    help->setToolTip(tr("What everything means (F1)"));
    m_bar->addActions({settings, help});
}

QAction *MainWindow::addPanel(const QString &objectName, const QString &text, const QString &toolTip, int number, QWidget *panel)
{
    QAction *action = addNamedAction(objectName, text, QKeySequence(Qt::CTRL | (Qt::Key_0 + number)), [this, panel] {
        m_panels->setCurrentWidget(panel);
        m_undo.setActiveStack(panel == m_promptsPanel ? &m_promptList.undoStack() : panel == m_photoRoom ? &m_photosPanel->undoStack() : &m_session.undoStack());
    });
    action->setToolTip(toolTip);
    action->setCheckable(true);
    m_panelGroup->addAction(action);
    m_bar->addAction(action);
    return action;
}

void MainWindow::applySetting(Setting setting)
{
    switch (setting) {
    case Setting::ScoringThreads:
    case Setting::DecodeMegapixels:
    case Setting::DecodeSide:
    case Setting::DecodeMemory:
    case Setting::DecodeSeconds:
        m_session.scoring().setOptions({m_settings.scoringThreads(), m_settings.decodeLimits()});
        m_session.thumbnails().setLimits(m_settings.decodeLimits());
        m_photoRoom->setLimits(m_settings.decodeLimits());
        m_promptsPanel->setLimits(m_settings.decodeLimits());
        break;
    case Setting::GroupBy:
    case Setting::GroupGap:
        m_session.setGrouping(m_settings.grouping());
        m_photosPanel->setGroupBy(m_settings.grouping().by);
        break;
    case Setting::WriteSidecars: m_session.setAlwaysWriteSidecars(m_settings.writesSidecars()); break;
    default: break; // the model, the device and the looks are the program's (model_opener.cpp, run_window.cpp); closing asks when it comes to it
    }
}

void MainWindow::buildNotice()
{
    m_notice = new QWidget;
    m_notice->setObjectName(QStringLiteral("noticeWidget"));
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(16, 6, 8, 6);
    m_noticeText = new QLabel;
    m_noticeText->setObjectName(QStringLiteral("noticeLabel"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setForegroundRole(QPalette::ToolTipText);
    m_noticeText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_noticeText, 1);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeNoticeButton"));
    close->setIcon(icon(Icon::Close));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, [this] { say({}); });
    row->addWidget(close, 0, Qt::AlignTop);
    m_notice->hide();
}

void MainWindow::buildStatusBar()
{
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("progressLabel"));
    m_progressText->setContentsMargins(8, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("scoringProgressBar"));
    m_progress->setAccessibleName(tr("Photos scored"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel = new QToolButton;
    m_cancel->setObjectName(QStringLiteral("cancelScoringButton"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop scoring; what is scored stays (Esc)"));
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_session.cancelScoring(); });
    m_problems = new QToolButton;
    m_problems->setObjectName(QStringLiteral("problemsButton"));
    m_problems->setToolTip(tr("Photos without a score, and why"));
    m_problems->setAutoRaise(true);
    connect(m_problems, &QToolButton::clicked, this, [this] {
        makeProblemsDialog(
            m_session.photos(), [this](std::vector<PhotoId> ids) { m_session.retry(ids); }, this)
            ->open();
    });
    m_device = new QLabel;
    m_device->setObjectName(QStringLiteral("deviceLabel"));
    statusBar()->addWidget(m_progressText);
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_cancel);
    statusBar()->addWidget(m_problems);
    statusBar()->addPermanentWidget(m_device);
}

void MainWindow::openModel(ScoringService::OpenModel open)
{
    m_modelFailed = false;
    m_lacksModel = true;
    m_device->setText(tr("Opening the model..."));
    m_session.openModel(std::move(open));
}

void MainWindow::addPaths(const QStringList &paths)
{
    m_session.addPaths(paths);
}

void MainWindow::showModel()
{
    const auto scorer = m_session.scorer();
    if (m_modelFailed)
        m_device->setText(tr("No model"));
    else if (!scorer)
        m_device->setText(tr("Opening the model..."));
    else
        m_device->setText(tr("%1 \u2013 %2").arg(scorer->card().name, scorer->device().cuda ? scorer->device().name : tr("CPU")));
    m_device->setToolTip(scorer && !m_modelFailed ? scorer->device().name + QLatin1Char('\n') + scorer->device().reason : QString());
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const PhotoList::Counts &counts = m_session.photos().counts();
    const bool busy = m_session.scoring().isBusy();
    m_progressText->setText(counts.listed == 0 ? QString() : tr("%1 of %Ln photo(s) scored", nullptr, counts.listed).arg(QLocale().toString(counts.scored)));
    m_progress->setVisible(busy);
    m_progress->setRange(0, std::max(1, counts.listed));
    m_progress->setValue(counts.listed - counts.waiting);
    m_cancel->setVisible(busy);
    m_problems->setVisible(counts.failed > 0);
    m_problems->setText(tr("%n problem(s)", nullptr, counts.failed));
    if (auto *explore = findChild<QAction *>(QStringLiteral("exploreListedAction")))
        explore->setEnabled(counts.listed > 0);
}

void MainWindow::say(const QString &text)
{
    m_noticeText->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::takeMime(const QMimeData &mime)
{
    const Incoming incoming = incomingFrom(mime, m_session.places().pictures);
    say(incoming.problem);
    addPaths(incoming.paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && canTake(*event->mimeData())) // photos dragged out of this window are here already
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeMime(*event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!workInProgress().isEmpty() && m_settings.asksBeforeClosing() && askClose() == CloseAnswer::KeepScoring) {
        event->ignore();
        return;
    }
    m_trainPanel->service().stopAll();
    m_session.scoring().cancel();
    m_prompts.cancel();
    m_photosPanel->cancelBatch();
    m_photosPanel->settleFrame();
    if (m_help)
        m_help->close();
    m_settings.setValue(Setting::WindowGeometry, QString::fromLatin1(saveGeometry().toBase64()));
    event->accept();
}

void MainWindow::restoreSize()
{
    const QByteArray kept = QByteArray::fromBase64(m_settings.value(Setting::WindowGeometry).toLatin1());
    if (!kept.isEmpty() && restoreGeometry(kept)) {
        setWindowState(windowState() & ~Qt::WindowFullScreen); // without its bars a first look tells nothing
        return;
    }
    const QSize free = screen()->availableSize();
    resize(QSize(1280, 800).boundedTo({free.width() * 19 / 20, free.height() * 9 / 10}).expandedTo(minimumSize())); // the desktop adds a frame
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.checkFiles(); // something may have happened to them in another program
    if (event->type() == QEvent::LanguageChange && !m_rebuilds) {
        m_rebuilds = true;
        QTimer::singleShot(0, this, [this] { // children get their events first
            m_rebuilds = false;
            rebuild();
        });
    }
}

} // namespace pawtrait::ui
