#include "photos/photos_panel.h"

#include "image/decode.h"
#include "network/device.h"
#include "parts/in_background.h"
#include "parts/tabbed_column.h"
#include "parts/score_words.h"
#include "photos/filter_bar.h"
#include "photos/photo_cells.h"
#include "suggest/batch_bar.h"
#include "suggest/crop_bar.h"
#include "suggest/suggest_controller.h"
#include "suggest/suggestion_panel.h"
#include "viewer/photo_loader.h"
#include "viewer/photo_view.h"
#include "viewer/score_panel.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

enum Page { EmptyPage, PhotosPage };
enum Middle { LargeMiddle, GridMiddle, NoMatchMiddle };

constexpr int settleMs = 5000;

} // namespace

PhotosPanel::PhotosPanel(PhotoSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("photosPanel"));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &PhotosPanel::refreshPanel);
    m_keep.setSingleShot(true);
    m_keep.setInterval(500);
    connect(&m_keep, &QTimer::timeout, this, &PhotosPanel::keepWindowState);
    m_loader = new PhotoLoader(this);
    build();
    buildActions();

    PhotoOrder &order = m_session.order();
    connect(&order, &QAbstractItemModel::layoutChanged, this, &PhotosPanel::onOrderChanged);
    connect(&m_session.photos(), &PhotoList::countsChanged, this, &PhotosPanel::refreshPages);
    connect(&m_session.photos(), &PhotoList::photoChanged, this, [this](PhotoId id) {
        const QModelIndex index = m_session.order().indexOf(id);
        if (id == m_shown || (index.isValid() && m_strip->selectionModel()->isSelected(index)))
            refreshSoon();
    });
    connect(&m_session, &PhotoSession::userActs, this, [this] { m_userChose = true; }); // what is worked on stays in sight
    connect(&m_session, &PhotoSession::restored, this, &PhotosPanel::restoreWindowState);
    connect(&m_session, &PhotoSession::recentFoldersChanged, this, &PhotosPanel::refreshRecentFolders);
    connect(&m_session.scoring(), &ScoringService::modelOpened, this, [this] {
        m_panel->setCard(m_session.scorer()->card());
        refreshSoon();
    });
    connect(m_loader, &PhotoLoader::loaded, this, [this](const QString &file, const LoadedPhoto &photo) {
        m_suggest->setLoaded(file, photo);
        const int row = m_session.order().rowOf(m_shown);
        if (row >= 0 && row + 1 < m_session.order().rowCount())
            m_loader->prefetch(m_session.order().itemAt(row + 1)->file);
    });
    connect(m_loader, &PhotoLoader::failed, this, [this](const QString &, const QString &reason) { m_view->showMessage(reason); });
    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhotosPanel::onCurrentChanged);
    connect(m_strip->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotosPanel::refreshSoon);
    refreshRecentFolders();
    refreshPages();
    refreshActions();
    if (m_session.scorer())
        m_panel->setCard(m_session.scorer()->card());
    if (m_session.isRestored())
        restoreWindowState();
}

PhotoCells *PhotosPanel::cells() const
{
    return isGridShown() ? m_grid : m_strip;
}

bool PhotosPanel::isGridShown() const
{
    return m_gridAction->isChecked();
}

void PhotosPanel::setGroupBy(library::GroupBy by)
{
    m_filterBar->setGroupBy(by);
    m_session.order().setGrouped(by != library::GroupBy::Nothing);
}

void PhotosPanel::setLimits(const image::DecodeLimits &limits)
{
    m_loader->setLimits(limits);
    m_suggest->service().setLimits(limits);
}

void PhotosPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_filterBar = new FilterBar;
    m_filterBar->setObjectName(QStringLiteral("filterBar"));
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const PhotoFilter &filter) {
        m_session.order().setFilter(filter);
        refreshPages();
        m_keep.start();
    });
    connect(m_filterBar, &FilterBar::sortChanged, this, [this](SortBy sortBy) {
        m_session.order().setSortBy(sortBy);
        cells()->scrollTo(cells()->currentIndex());
        m_keep.start();
    });
    connect(m_filterBar, &FilterBar::groupChanged, this, &PhotosPanel::groupByAsked);
    connect(m_filterBar, &FilterBar::searchLeft, this, [this] { cells()->setFocus(); });

    m_view = new PhotoView;
    m_view->setObjectName(QStringLiteral("photoView"));
    m_strip = new PhotoCells(m_session.order(), m_session.thumbnails(), CellLayout::Kind::Strip);
    m_strip->setObjectName(QStringLiteral("photoStripView"));
    m_strip->setFixedHeight(m_strip->sizeHint().height());
    m_grid = new PhotoCells(m_session.order(), m_session.thumbnails(), CellLayout::Kind::Grid);
    m_grid->setObjectName(QStringLiteral("photoGridView"));
    QItemSelectionModel *own = m_grid->selectionModel();
    m_grid->setSelectionModel(m_strip->selectionModel());
    delete own;
    for (PhotoCells *view : {m_strip, m_grid}) {
        connect(view, &PhotoCells::viewChanged, this, [this](const std::vector<PhotoId> &ids) { m_session.setVisible(ids); });
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    connect(m_grid, &PhotoCells::openAsked, this, [this] {
        m_cameFromGrid = true;
        m_gridAction->setChecked(false);
    });
    connect(m_strip, &PhotoCells::openAsked, this, [this] { m_view->toggleFullSize(); });

    m_large = new QWidget;
    auto *stack = new QVBoxLayout(m_large);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_view, 1);
    auto *cropBar = new CropBar;
    cropBar->hide();
    stack->addWidget(cropBar);
    stack->addWidget(m_strip);
    m_noMatch = buildNoMatchPage();
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_large);
    m_middle->addWidget(m_grid);
    m_middle->addWidget(m_noMatch);

    m_panel = new ScorePanel;
    m_panel->setObjectName(QStringLiteral("scorePanel"));
    connect(m_panel, &ScorePanel::answered, this, [this](int flag, scoring::FlagAnswer answer) {
        m_session.answerFlag(selectedIds(), flag, answer);
        refreshPanel(); // also when it changed nothing: the buttons show what is
    });
    connect(m_panel, &ScorePanel::starsAsked, this, [this](int stars) { m_session.setStars(selectedIds(), stars); });
    connect(m_panel, &ScorePanel::markAsked, this, [this](library::Mark mark) { m_session.setMark(selectedIds(), mark); });
    connect(m_panel, &ScorePanel::cardAsked, this, &PhotosPanel::cardAsked);

    m_suggestions = new SuggestionPanel;
    m_suggestions->setObjectName(QStringLiteral("suggestionPanel"));
    m_side = new TabbedColumn;
    m_side->setObjectName(QStringLiteral("sideColumn"));
    m_side->addPage(tr("Score"), tr("Score, stars, marks and flags of the photo"), m_panel);
    m_side->addPage(tr("Crop and mend"), tr("Suggested crops, and what else could be mended (S)"), m_suggestions);
    auto *batchBar = new BatchBar;
    m_suggest = new SuggestController(m_session, {*m_view, *m_suggestions, *cropBar, *batchBar}, this);
    connectSuggestions();

    m_splitter = new QSplitter;
    m_splitter->setObjectName(QStringLiteral("photosSplitter"));
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({960, 320});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_keep.start(); });

    m_pages = new QStackedWidget;
    m_pages->addWidget(buildEmptyPage());
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_filterBar);
    pageColumn->addWidget(batchBar);
    pageColumn->addWidget(m_splitter, 1);
    m_pages->addWidget(page);
    column->addWidget(m_pages);
}

void PhotosPanel::refreshPages()
{
    const bool any = m_session.photos().counts().listed > 0;
    const bool first = any && m_pages->currentIndex() == EmptyPage;
    m_pages->setCurrentIndex(any ? PhotosPage : EmptyPage);
    const bool noMatch = any && m_session.order().rowCount() == 0;
    m_middle->setCurrentIndex(noMatch ? NoMatchMiddle : isGridShown() ? GridMiddle : LargeMiddle);
    if (first) {
        m_userChose = false; // the best of the new ones is looked at
        m_follows = true; // a view that gets the focus makes its first cell the current one
        cells()->setFocus();
        m_follows = false;
    }
    refreshActions();
}

void PhotosPanel::onOrderChanged()
{
    // The photo that was looked at stays the current one wherever it moves; when it is gone, what took its place follows.
    refreshPages();
    PhotoOrder &order = m_session.order();
    QItemSelectionModel *selection = m_strip->selectionModel();
    if (!m_userChose && order.rowCount() > 0) { // the best photo is looked at until somebody looks at another or does something
        m_follows = true;
        selection->setCurrentIndex(order.index(0), QItemSelectionModel::ClearAndSelect);
        m_follows = false;
        cells()->scrollTo(order.index(0));
    } else if (!selection->currentIndex().isValid() && order.rowCount() > 0) {
        const QModelIndex wanted = order.indexOf(m_wanted);
        selection->setCurrentIndex(wanted.isValid() ? wanted : order.index(0), QItemSelectionModel::ClearAndSelect);
    } else if (order.rowCount() == 0) {
        onCurrentChanged();
    } else if (m_sinceRestored.isValid() && m_sinceRestored.elapsed() < settleMs) { // groups and scores of the last time are still taking their places
        cells()->scrollTo(cells()->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
    refreshSoon();
}

std::vector<PhotoId> PhotosPanel::selectedIds() const
{
    std::vector<PhotoId> ids;
    QModelIndexList indexes = m_strip->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : indexes)
        ids.push_back(static_cast<PhotoId>(index.internalId()));
    if (ids.empty() && current())
        ids.push_back(current()->id);
    return ids;
}

const PhotoItem *PhotosPanel::current() const
{
    const QModelIndex index = m_strip->currentIndex();
    return index.isValid() ? m_session.photos().find(static_cast<PhotoId>(index.internalId())) : nullptr;
}

bool PhotosPanel::lookAt(PhotoId id)
{
    const QModelIndex index = m_session.order().indexOf(id);
    if (!index.isValid())
        return false;
    m_userChose = true; // also when it is the current one already
    m_gridAction->setChecked(false);
    m_strip->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_strip->scrollTo(index, QAbstractItemView::PositionAtCenter);
    refreshSoon();
    return true;
}

void PhotosPanel::onCurrentChanged()
{
    const PhotoItem *item = current();
    m_userChose = m_userChose || !m_follows;
    refreshSoon();
    m_keep.start();
    if (item && item->id == m_shown)
        return;
    m_explainStop.request_stop();
    m_explainStop = StopSource();
    m_explained = 0;
    if (!item) {
        m_shown = 0;
        m_loader->stop();
        m_view->clear();
        m_suggest->setPhoto(nullptr);
        return;
    }
    m_shown = item->id;
    m_wanted = item->id;
    m_view->showStandIn(m_session.thumbnails().find(item->id), {item->found.width, item->found.height});
    m_suggest->setPhoto(item);
    if (isGridShown())
        m_loader->stop(); // loaded when the large photo is asked for
    else
        m_loader->load(item->file);
}

void PhotosPanel::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void PhotosPanel::refreshPanel()
{
    const PhotoItem *item = current();
    std::vector<const PhotoItem *> selected;
    for (const PhotoId id : selectedIds())
        selected.push_back(m_session.photos().find(id));
    QString beside; // how it stands to the best of its animal
    if (item && item->group >= 0 && m_session.scorer() && item->state == PhotoItem::State::Scored && m_session.order().isGrouped()) {
        const PhotoItem *best = nullptr;
        int others = 0;
        for (const PhotoOrder::Span &span : m_session.order().spans()) {
            if (span.group != item->group)
                continue;
            for (int row = span.first; row < span.first + span.count; ++row) {
                const PhotoItem *other = m_session.order().itemAt(row);
                if (other->state != PhotoItem::State::Scored || other == item)
                    continue;
                ++others;
                if (!best || other->score.value > best->score.value)
                    best = other;
            }
        }
        if (others > 0)
            beside = pairWords(item->score.value, best->score.value, best->name, m_session.scorer()->compare(item->score.value, best->score.value));
    }
    m_panel->showPhotos(item, selected, beside);
    m_suggest->setPhoto(item);
    if (item && item->id == m_shown && !m_view->hasPhoto()) {
        if (const QImage thumbnail = m_session.thumbnails().find(item->id); !thumbnail.isNull() && !isGridShown())
            m_view->showStandIn(thumbnail, {item->found.width, item->found.height});
    }
    if (m_heat->isChecked() && item && item->state == PhotoItem::State::Scored && m_explained != item->id)
        explainCurrent();
    refreshActions();
}

void PhotosPanel::explainCurrent()
{
    const PhotoItem *item = current();
    const auto scorer = m_session.scorer();
    if (!m_heat->isChecked() || !item || !scorer || item->state != PhotoItem::State::Scored || isGridShown()) {
        m_explained = 0;
        m_view->setExplanation(std::nullopt);
        return;
    }
    m_explained = item->id;
    inBackground(
        this,
        [file = item->file, scorer, stop = m_explainStop.get_token()]() -> Result<scoring::Explanation> {
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
                emit said(explanation.error().userText);
        });
}

void PhotosPanel::showGrid(bool grid)
{
    if (grid)
        m_suggest->leaveKeeping();
    refreshPages();
    if (!grid && current())
        m_loader->load(current()->file);
    cells()->scrollTo(cells()->currentIndex(), QAbstractItemView::PositionAtCenter);
    cells()->setFocus();
    if (m_heat->isChecked())
        explainCurrent();
    m_keep.start();
}

bool PhotosPanel::goBack()
{
    if (m_suggest->leaveMode())
        return true;
    if (!m_cameFromGrid || isGridShown())
        return false;
    m_cameFromGrid = false;
    m_gridAction->setChecked(true);
    return true;
}

void PhotosPanel::keepWindowState()
{
    if (!m_restored)
        return;
    const PhotoFilter filter = m_filterBar->filter();
    const PhotoItem *item = current();
    const QJsonObject state{
        {QStringLiteral("current"), item ? item->file : QString()},
        {QStringLiteral("sort"), static_cast<int>(m_filterBar->sortBy())},
        {QStringLiteral("grid"), isGridShown()},
        {QStringLiteral("cellWidth"), m_grid->cellWidth()},
        {QStringLiteral("panel"), m_panelAction->isChecked()},
        {QStringLiteral("tab"), m_side->current()},
        {QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())},
        {QStringLiteral("filter"), QJsonObject{{QStringLiteral("scoreFrom"), filter.scoreFrom},
                                               {QStringLiteral("scoreTo"), filter.scoreTo},
                                               {QStringLiteral("stars"), filter.minimumStars},
                                               {QStringLiteral("marks"), static_cast<int>(filter.marks)},
                                               {QStringLiteral("flag"), filter.flag},
                                               {QStringLiteral("answer"), static_cast<int>(filter.answer)},
                                               {QStringLiteral("text"), filter.text}}},
    };
    m_session.keepWindowState(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void PhotosPanel::restoreWindowState()
{
    const QJsonObject state = QJsonDocument::fromJson(m_session.windowState()).object(); // nonsense gives the defaults
    const auto whole = [](const QJsonObject &object, const char *name, int standard, int least, int most) {
        const int value = object.value(QLatin1String(name)).toInt(standard);
        return value < least || value > most ? standard : value;
    };
    m_filterBar->setSortBy(static_cast<SortBy>(whole(state, "sort", 0, 0, 4)));
    const QJsonObject kept = state.value(QLatin1String("filter")).toObject();
    PhotoFilter filter;
    filter.scoreFrom = whole(kept, "scoreFrom", 1, 1, 100);
    filter.scoreTo = whole(kept, "scoreTo", 100, filter.scoreFrom, 100);
    filter.minimumStars = whole(kept, "stars", 0, 0, 5);
    filter.marks = static_cast<PhotoFilter::Marks>(whole(kept, "marks", 0, 0, 4));
    filter.flag = whole(kept, "flag", -1, -1, scoring::flagCount - 1);
    filter.answer = static_cast<scoring::FlagAnswer>(whole(kept, "answer", static_cast<int>(scoring::FlagAnswer::Yes), 0, 2));
    filter.text = kept.value(QLatin1String("text")).toString();
    m_filterBar->setFilter(filter);
    m_grid->setCellWidth(whole(state, "cellWidth", 180, 120, 400));
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QLatin1String("splitter")).toString().toLatin1()));
    m_panelAction->setChecked(state.value(QLatin1String("panel")).toBool(true));
    m_side->setCurrent(whole(state, "tab", 0, 0, 1));
    m_gridAction->setChecked(state.value(QLatin1String("grid")).toBool(false));
    const QModelIndex current = m_session.order().indexOf(m_session.photos().idOfFile(state.value(QLatin1String("current")).toString()));
    if (current.isValid()) {
        m_strip->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
        cells()->scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
    m_restored = true;
    m_sinceRestored.start();
}

} // namespace pawtrait::ui
