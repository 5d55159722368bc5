#include "shell/main_window.h"

#include "photos/photos_panel.h"
#include "shell/dialogs.h"
#include "shell/incoming.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace pawtrait::ui {

MainWindow::MainWindow(const PhotoSession::Places &places, QWidget *parent) : QMainWindow(parent), m_session(places)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Pawtrait"));
    setAcceptDrops(true);
    resize(1280, 800);
    setMinimumSize(760, 480);
    build();
    buildMenus();
    connect(&m_session, &PhotoSession::said, this, &MainWindow::say);
    connect(&m_session, &PhotoSession::recentFoldersChanged, this, &MainWindow::refreshRecentFolders);
    connect(&m_session.scoring(), &ScoringService::modelOpened, this, &MainWindow::onModelOpened);
    connect(&m_session.scoring(), &ScoringService::modelFailed, this, [this] { m_device->setText(tr("No model")); });
    connect(&m_session.scoring(), &ScoringService::busyChanged, this, &MainWindow::refreshStatus);
    connect(&m_session.photos(), &PhotoList::countsChanged, this, &MainWindow::refreshStatus);
    refreshStatus();
}

MainWindow::~MainWindow()
{
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(&m_session.scoring(), nullptr, this, nullptr);
    disconnect(&m_session.photos(), nullptr, this, nullptr);
    delete m_photosPanel; // before the session that it shows
}

void MainWindow::build()
{
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildNotice(central);
    column->addWidget(m_notice);
    m_panels = new QStackedWidget;
    m_photosPanel = new PhotosPanel(m_session);
    connect(m_photosPanel, &PhotosPanel::openPhotosAsked, this, &MainWindow::openFiles);
    connect(m_photosPanel, &PhotosPanel::openFolderAsked, this, &MainWindow::openFolder);
    connect(m_photosPanel, &PhotosPanel::recentFolderAsked, this, [this](const QString &folder) { addPaths({folder}); });
    connect(m_photosPanel, &PhotosPanel::cardAsked, this, &MainWindow::showCard);
    connect(m_photosPanel, &PhotosPanel::said, this, &MainWindow::say);
    m_panels->addWidget(m_photosPanel);
    column->addWidget(m_panels, 1);
    setCentralWidget(central);
    buildStatusBar();
}

void MainWindow::buildNotice(QWidget *parent)
{
    m_notice = new QWidget(parent);
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
    close->setText(QStringLiteral("\u00d7"));
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
    connect(m_problems, &QToolButton::clicked, this, [this] { makeProblemsDialog(m_session.photos(), [this](std::vector<PhotoId> ids) { m_session.retry(ids); }, this)->open(); });
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
    m_device->setText(tr("Opening the model..."));
    m_session.openModel(std::move(open));
}

void MainWindow::addPaths(const QStringList &paths)
{
    m_session.addPaths(paths);
}

void MainWindow::onModelOpened()
{
    const auto scorer = m_session.scorer();
    m_device->setText(tr("%1 \u2013 %2").arg(scorer->card().name, scorer->device().cuda ? scorer->device().name : tr("CPU")));
    m_device->setToolTip(scorer->device().name + QLatin1Char('\n') + scorer->device().reason);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const PhotoList::Counts &counts = m_session.photos().counts();
    const bool busy = m_session.scoring().isBusy();
    m_progressText->setText(counts.listed == 0 ? QString() : tr("%1 of %n photo(s) scored", nullptr, counts.listed).arg(QLocale().toString(counts.scored)));
    m_progress->setVisible(busy);
    m_progress->setRange(0, std::max(1, counts.listed));
    m_progress->setValue(counts.listed - counts.waiting);
    m_cancel->setVisible(busy);
    m_problems->setVisible(counts.failed > 0);
    m_problems->setText(tr("%n problem(s)", nullptr, counts.failed));
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
    if (m_session.scoring().isBusy() && askClose() == CloseAnswer::KeepScoring) {
        event->ignore();
        return;
    }
    m_session.scoring().cancel();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.checkFiles(); // something may have happened to them in another program
}

} // namespace pawtrait::ui
