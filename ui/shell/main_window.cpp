#include "shell/main_window.h"

#include "image/decode.h"
#include "photos/photo_commands.h"
#include "photos/photo_delegate.h"
#include "shell/dialogs.h"
#include "shell/incoming.h"
#include "viewer/photo_view.h"
#include "viewer/score_panel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace pawtrait::ui {

namespace {

/// A paw, painted from the palette so that it fits light and dark.
class Paw : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {112, 104}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor colour = palette().color(QPalette::WindowText);
        colour.setAlphaF(0.22f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.translate(width() / 2.0, height() / 2.0);
        painter.drawEllipse(QPointF(-38, -2), 11, 15);
        painter.drawEllipse(QPointF(-14, -30), 12, 17);
        painter.drawEllipse(QPointF(14, -30), 12, 17);
        painter.drawEllipse(QPointF(38, -2), 11, 15);
        painter.drawEllipse(QPointF(0, 24), 28, 23);
    }
};

/// Runs `work` on the pool and hands its result to `done` on the window thread, unless `owner` is gone by then.
template <class Work, class Done>
void inBackground(QObject *owner, Work work, Done done)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        done(watcher->future().takeResult());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<scoring::EmbeddingCache> cache, QString pictureFolder, QWidget *parent)
    : QMainWindow(parent), m_pictureFolder(std::move(pictureFolder)), m_service(std::move(cache))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Pawtrait"));
    setAcceptDrops(true);
    resize(1280, 800);
    m_order.setSourceModel(&m_photos);
    m_order.setSortRole(PhotoListModel::ScoreRole);
    m_order.setDynamicSortFilter(true);
    build();
    buildActions();
    connect(&m_service, &ScoringService::photosFound, this, &MainWindow::onPhotosFound);
    connect(&m_service, &ScoringService::photosFinished, this, [this](std::vector<FinishedPhoto> photos) { m_photos.finish(std::move(photos)); });
    connect(&m_service, &ScoringService::modelOpened, this, &MainWindow::onModelOpened);
    connect(&m_service, &ScoringService::modelFailed, this, &MainWindow::onModelFailed);
    connect(&m_service, &ScoringService::busyChanged, this, &MainWindow::refreshStatus);
    connect(&m_photos, &PhotoListModel::countsChanged, this, &MainWindow::refreshStatus);
    connect(&m_photos, &PhotoListModel::dataChanged, this, &MainWindow::refreshPanel);
    connect(&m_photos, &PhotoListModel::rowsInserted, this, [this] {
        m_pages->setCurrentIndex(1);
        if (!m_strip->currentIndex().isValid())
            m_strip->setCurrentIndex(m_order.index(0, 0));
    });
    connect(&m_photos, &PhotoListModel::rowsRemoved, this, [this] { m_pages->setCurrentIndex(m_photos.rowCount() > 0 ? 1 : 0); });
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_strip->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::refreshPanel);
    refreshStatus();
}

MainWindow::~MainWindow()
{
    m_viewStop.request_stop();
    disconnect(m_strip->selectionModel(), nullptr, this, nullptr);
    disconnect(&m_photos, nullptr, this, nullptr);
    disconnect(&m_service, nullptr, this, nullptr);
}

void MainWindow::build()
{
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    m_notice->hide();
    column->addWidget(m_notice);

    m_view = new PhotoView;
    m_view->setObjectName(QStringLiteral("photoView"));
    m_strip = new QListView;
    m_strip->setObjectName(QStringLiteral("photoListView"));
    m_strip->setAccessibleName(tr("Photos"));
    m_strip->setModel(&m_order);
    m_strip->setItemDelegate(new PhotoDelegate(m_strip));
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setUniformItemSizes(true);
    m_strip->setMouseTracking(true);
    m_strip->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setFrameShape(QFrame::NoFrame);
    QStyleOptionViewItem cell;
    cell.fontMetrics = m_strip->fontMetrics();
    m_strip->setFixedHeight(m_strip->itemDelegate()->sizeHint(cell, {}).height() + m_strip->horizontalScrollBar()->sizeHint().height() + 4);

    auto *middle = new QWidget;
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_view, 1);
    stack->addWidget(m_strip);
    m_panel = new ScorePanel;
    m_panel->setObjectName(QStringLiteral("scorePanel"));
    m_panel->setMinimumWidth(280);
    connect(m_panel, &ScorePanel::answered, this, [this](int flag, scoring::FlagAnswer answer) {
        auto command = std::make_unique<AnswerFlagCommand>(m_photos, selectedIds(), flag, answer);
        if (command->changesSomething())
            m_undo.push(command.release());
        refreshPanel();
    });
    connect(m_panel, &ScorePanel::cardAsked, this, [this] {
        if (const auto scorer = m_service.scorer())
            makeCardDialog(scorer->card(), this)->open();
    });
    auto *splitter = new QSplitter;
    splitter->addWidget(middle);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({960, 320});

    m_pages = new QStackedWidget;
    m_pages->addWidget(buildEmptyState());
    m_pages->addWidget(splitter);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    buildStatusBar();
}

QWidget *MainWindow::buildEmptyState()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("emptyPage"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(new Paw, 0, Qt::AlignHCenter);
    auto *title = new QLabel(tr("Drop photos or a folder here"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *text = new QLabel(tr("Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMinimumWidth(420);
    text->setMaximumWidth(480);
    text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(text, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *files = new QPushButton(tr("Open photos..."));
    files->setObjectName(QStringLiteral("emptyOpenPhotosButton"));
    files->setToolTip(tr("Choose photos from a folder"));
    connect(files, &QPushButton::clicked, this, &MainWindow::openFiles);
    auto *folder = new QPushButton(tr("Open folder..."));
    folder->setObjectName(QStringLiteral("emptyOpenFolderButton"));
    folder->setToolTip(tr("Take all photos of a folder and its sub-folders"));
    connect(folder, &QPushButton::clicked, this, &MainWindow::openFolder);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void MainWindow::buildStatusBar()
{
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("progressLabel"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("scoringProgressBar"));
    m_progress->setAccessibleName(tr("Photos scored"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel = new QToolButton;
    m_cancel->setObjectName(QStringLiteral("cancelScoringButton"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop scoring; what is scored stays (Esc)"));
    connect(m_cancel, &QToolButton::clicked, this, &MainWindow::cancelWork);
    m_problems = new QToolButton;
    m_problems->setObjectName(QStringLiteral("problemsButton"));
    m_problems->setToolTip(tr("Photos without a score, and why"));
    m_problems->setAutoRaise(true);
    connect(m_problems, &QToolButton::clicked, this, [this] { makeProblemsDialog(m_photos, [this](std::vector<quint64> ids) { retry(ids); }, this)->open(); });
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
    m_service.open(std::move(open));
}

void MainWindow::addPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_service.findPhotos(paths);
}

void MainWindow::onPhotosFound(const scoring::FoundPhotos &found)
{
    QStringList problems;
    for (const Error &problem : found.problems)
        problems.append(problem.userText);
    if (found.files.isEmpty() && problems.isEmpty())
        problems.append(tr("There are no photos in there."));
    if (!problems.isEmpty())
        say(problems.join(QLatin1Char('\n')));
    std::vector<std::pair<PhotoId, QString>> jobs;
    for (const PhotoId id : m_photos.add(found.files))
        jobs.emplace_back(id, m_photos.find(id)->file);
    if (!jobs.empty())
        m_service.score(jobs);
}

void MainWindow::onModelOpened()
{
    const auto scorer = m_service.scorer();
    m_photos.setScorer(scorer);
    m_panel->setCard(scorer->card());
    m_device->setText(tr("%1 \u2013 %2").arg(scorer->card().name, scorer->device().cuda ? scorer->device().name : tr("CPU")));
    m_device->setToolTip(scorer->device().name + QLatin1Char('\n') + scorer->device().reason);
    refreshStatus();
}

void MainWindow::onModelFailed(const QString &reason)
{
    m_device->setText(tr("No model"));
    say(reason);
    refreshStatus();
}

const PhotoItem *MainWindow::current() const
{
    const QModelIndex index = m_strip->currentIndex();
    return index.isValid() ? m_photos.find(index.data(PhotoListModel::IdRole).value<PhotoId>()) : nullptr;
}

std::vector<PhotoId> MainWindow::selectedIds() const
{
    std::vector<PhotoId> ids;
    for (const QModelIndex &index : m_strip->selectionModel()->selectedIndexes())
        ids.push_back(index.data(PhotoListModel::IdRole).value<PhotoId>());
    if (ids.empty() && current())
        ids.push_back(current()->id);
    return ids;
}

void MainWindow::onCurrentChanged()
{
    refreshPanel();
    showCurrentLarge();
}

void MainWindow::refreshPanel()
{
    const PhotoItem *item = current();
    std::vector<const PhotoItem *> selected;
    for (const PhotoId id : selectedIds())
        selected.push_back(m_photos.find(id));
    m_panel->showPhotos(item, selected);
    if (item && item->id == m_shown && !m_view->hasPhoto() && !item->thumbnail.isNull())
        m_view->showStandIn(item->thumbnail, {item->width, item->height});
    if (m_heat && m_heat->isChecked() && item && item->state == PhotoItem::State::Scored && m_explained != item->id)
        explainCurrent();
}

void MainWindow::showCurrentLarge()
{
    const PhotoItem *item = current();
    m_viewStop.request_stop();
    m_viewStop = StopSource();
    m_explained = 0;
    if (!item) {
        m_shown = 0;
        m_view->clear();
        return;
    }
    m_shown = item->id;
    m_view->showStandIn(item->thumbnail, {item->width, item->height});
    const StopToken stop = m_viewStop.get_token();
    inBackground(
        this, [file = item->file, stop] { return loadPhoto(file, stop); },
        [this, id = item->id](Result<LoadedPhoto> loaded) {
            if (id != m_shown)
                return;
            if (loaded)
                m_view->showPhoto(*std::move(loaded));
            else if (loaded.error().kind != ErrorKind::Cancelled)
                m_view->showMessage(loaded.error().userText);
        });
    refreshPanel();
}

void MainWindow::explainCurrent()
{
    const PhotoItem *item = current();
    const auto scorer = m_service.scorer();
    if (!m_heat->isChecked() || !item || !scorer || item->state != PhotoItem::State::Scored) {
        m_explained = 0;
        m_view->setExplanation(std::nullopt);
        return;
    }
    m_explained = item->id;
    const StopToken stop = m_viewStop.get_token();
    inBackground(
        this,
        [file = item->file, scorer, stop]() -> Result<scoring::Explanation> {
            network::setThreadsOfThisLane(1);
            const auto photo = image::decodeFile(file, {.enoughForShortSide = scorer->enoughForShortSide(), .limits = {}}, stop);
            if (!photo)
                return photo.error();
            return scorer->explain(*photo, stop);
        },
        [this, id = item->id](Result<scoring::Explanation> explanation) {
            if (id != m_shown || !m_heat->isChecked())
                return;
            if (explanation)
                m_view->setExplanation(*std::move(explanation));
            else if (explanation.error().kind != ErrorKind::Cancelled)
                say(explanation.error().userText);
        });
}

void MainWindow::refreshStatus()
{
    const auto waiting = static_cast<int>(m_photos.idsInState(PhotoItem::State::Waiting).size());
    const auto failed = static_cast<int>(m_photos.idsInState(PhotoItem::State::Failed).size());
    const int all = m_photos.rowCount(), scored = all - waiting - failed;
    const bool busy = m_service.isBusy();
    m_progressText->setText(all == 0 ? QString() : tr("%1 of %n photos scored", nullptr, all).arg(scored));
    m_progress->setVisible(busy);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(all - waiting);
    m_cancel->setVisible(busy);
    m_problems->setVisible(failed > 0);
    m_problems->setText(tr("%n problem(s)", nullptr, failed));
}

void MainWindow::say(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void MainWindow::takeMime(const QMimeData &mime)
{
    const Incoming incoming = incomingFrom(mime, m_pictureFolder);
    say(incoming.problem);
    addPaths(incoming.paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
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
    if (m_service.isBusy() && askClose() == CloseAnswer::KeepScoring) {
        event->ignore();
        return;
    }
    m_viewStop.request_stop();
    m_service.cancel();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_strip)
        m_strip->viewport()->update();
}

} // namespace pawtrait::ui
