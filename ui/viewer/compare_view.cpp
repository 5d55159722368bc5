#include "viewer/compare_view.h"

#include "parts/icons.h"
#include "parts/in_background.h"
#include "settings/theme.h"
#include "viewer/compare_cell.h"
#include "viewer/compare_words.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int footHeight = 60; // logical pixels under each photo, near enough to choose the columns by

} // namespace

CompareView::CompareView(PhotoSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Photos beside each other"));
    m_pool.setMaxThreadCount(2);
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(design::spacing, 0, design::spacing, design::spacing);
    column->setSpacing(design::spacing);
    column->addWidget(buildHead());
    m_cells = new QGridLayout;
    m_cells->setSpacing(design::spacing);
    column->addLayout(m_cells, 1);
    connect(&m_session.photos(), &PhotoList::photoChanged, this, &CompareView::onPhotoChanged);
    connect(&m_session.thumbnails(), &Thumbnails::arrived, this, [this](PhotoId id) {
        for (Shown &shown : m_shown) {
            const PhotoItem *item = m_session.photos().find(id);
            if (shown.id == id && item && !shown.cell->view()->hasPhoto() && shown.edit.changesNothing())
                shown.cell->view()->showStandIn(m_session.thumbnails().find(id), {item->found.width, item->found.height});
        }
    });
}

CompareView::~CompareView()
{
    for (Shown &shown : m_shown)
        shown.loading.request_stop();
}

QAction *CompareView::addKeyAction(const QString &objectName, const QString &text, const QKeySequence &key, std::function<void()> triggered)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [triggered = std::move(triggered)] { triggered(); });
    addAction(action);
    return action;
}

void CompareView::buildActions()
{
    for (int stars = 0; stars <= 5; ++stars) {
        const QString text = stars == 0 ? tr("No stars") : tr("%n star(s)", nullptr, stars);
        addKeyAction(QStringLiteral("compareStars%1Action").arg(stars), text, QKeySequence(Qt::Key_0 + stars), [this, stars] { m_session.setStars({focused()}, stars); });
    }
    addKeyAction(QStringLiteral("comparePickAction"), tr("Pick"), QKeySequence(Qt::Key_P), [this] { m_session.setMark({focused()}, library::Mark::Pick); });
    addKeyAction(QStringLiteral("compareRejectAction"), tr("Reject"), QKeySequence(Qt::Key_X), [this] { m_session.setMark({focused()}, library::Mark::Reject); });
    addKeyAction(QStringLiteral("compareUnmarkAction"), tr("Take the mark away"), QKeySequence(Qt::Key_U), [this] { m_session.setMark({focused()}, library::Mark::None); });

    m_link = addKeyAction(QStringLiteral("compareLinkAction"), tr("Linked"), QKeySequence(Qt::Key_L), [] {});
    m_link->setCheckable(true);
    m_link->setChecked(true);
    m_link->setToolTip(tr("Zoom and move all photos together, by the same share of each (L)"));
    connect(m_link, &QAction::toggled, this, [this](bool linked) {
        if (linked && !m_shown.empty())
            onPlaceChanged(m_shown[focusedIndex()].cell);
    });
    m_originals = addKeyAction(QStringLiteral("compareOriginalsAction"), tr("Originals"), QKeySequence(Qt::Key_O), [] {});
    m_originals->setCheckable(true);
    m_originals->setToolTip(tr("Show the photos as they were taken, without the edits that you accepted (O)"));
    connect(m_originals, &QAction::toggled, this, [this] {
        for (Shown &shown : m_shown)
            refreshCell(shown);
    });
    m_swap = addKeyAction(QStringLiteral("compareSwapAction"), tr("Swap"), QKeySequence(Qt::Key_S), [this] { swapFocused(); });
    m_swap->setToolTip(tr("Exchange the photo with the focus and the next one (S)"));
    const auto onFocused = [this](auto act) {
        if (!m_shown.empty())
            act(m_shown[focusedIndex()].cell->view());
    };
    QAction *fit = addKeyAction(QStringLiteral("compareFitAction"), tr("Fit"), QKeySequence(Qt::Key_F), [onFocused] { onFocused([](PhotoView *view) { view->fit(); }); });
    fit->setToolTip(tr("Show the photos whole (F)"));
    QAction *full =
        addKeyAction(QStringLiteral("compareFullSizeAction"), tr("100 %"), QKeySequence(Qt::Key_Z), [onFocused] { onFocused([](PhotoView *view) { view->toggleFullSize(); }); });
    full->setToolTip(tr("One pixel of the photo is one of the screen; again to fit (Z)"));
    QAction *larger = addKeyAction(QStringLiteral("compareZoomInAction"), tr("Zoom in"), {}, [onFocused] { onFocused([](PhotoView *view) { view->zoomBy(1.25); }); });
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::Key_Plus)});
    QAction *smaller = addKeyAction(QStringLiteral("compareZoomOutAction"), tr("Zoom out"), {}, [onFocused] { onFocused([](PhotoView *view) { view->zoomBy(0.8); }); });
    smaller->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Minus), QKeySequence(Qt::Key_Minus)});
}

QWidget *CompareView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(design::spacing, design::spacing, 0, 0);
    row->setSpacing(design::spacing);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("compareVerdictLabel"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_verdict->setFont(large);
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("compareDetailLabel"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_verdict);
    words->addWidget(m_detail);
    row->addLayout(words, 1);

    const auto named = [this](const char *name) { return findChild<QAction *>(QLatin1String(name)); };
    QWidget *last = nullptr;
    for (QAction *action : {m_originals, m_link, m_swap, named("compareFitAction"), named("compareFullSizeAction")}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().replace(QLatin1String("Action"), QLatin1String("Button")));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(action, &QAction::changed, button, [button, action] { button->setHidden(!action->isVisible()); }); // a button outside a tool bar does not do so itself
        last = button;
    }
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeCompareButton"));
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Back to the photos"));
    close->setToolTip(tr("Back to the photos (Esc)"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &CompareView::closeAsked);
    row->addWidget(close, 0, Qt::AlignTop);
    setTabOrder(last, close);
    return head;
}

void CompareView::compare(const std::vector<PhotoId> &ids, const QString &remark)
{
    clear();
    m_remark = remark;
    m_place = {};
    m_originals->setChecked(false);
    for (const PhotoId id : ids) {
        if (m_session.photos().find(id) && m_shown.size() < most)
            addCell(id);
    }
    layOut();
    refreshWords();
    if (m_shown.empty())
        return;
    setFocused(m_shown.front().id);
    m_shown.front().cell->setFocus(Qt::OtherFocusReason);
}

void CompareView::clear()
{
    while (!m_shown.empty())
        removeCell(m_shown.size() - 1);
}

void CompareView::addCell(PhotoId id)
{
    auto *cell = new CompareCell;
    connect(cell, &CompareCell::starsAsked, this, [this, id](int stars) { m_session.setStars({id}, stars); });
    connect(cell, &CompareCell::markAsked, this, [this, id](library::Mark mark) { m_session.setMark({id}, mark); });
    connect(cell, &CompareCell::gotFocus, this, [this, id] { setFocused(id); });
    connect(cell, &CompareCell::focusMoveAsked, this, [this, cell](int columns, int rows) { moveFocus(cell, columns, rows); });
    connect(cell->view(), &PhotoView::placeChanged, this, [this, cell] { onPlaceChanged(cell); });
    m_shown.push_back({id, cell, {}, {}});
    const PhotoItem *item = m_session.photos().find(id);
    cell->view()->showStandIn(m_session.thumbnails().find(id), {item->found.width, item->found.height});
    refreshCell(m_shown.back());
    if (item->user.edit.changesNothing() || m_originals->isChecked())
        load(m_shown.back()); // refreshCell loads where the edit is another one
}

void CompareView::removeCell(std::size_t index)
{
    m_shown[index].loading.request_stop();
    m_shown[index].cell->hide();
    m_shown[index].cell->deleteLater(); // it may be the one whose signal is handled
    m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(index));
}

void CompareView::refreshCell(Shown &shown)
{
    const PhotoItem *item = m_session.photos().find(shown.id);
    const crop::Edit accepted = item->user.edit;
    const bool edited = !accepted.changesNothing() && !m_originals->isChecked();
    const QString form = accepted.changesNothing() ? QString() : edited ? tr("edited") : tr("original");
    shown.cell->showItem(*item, form, edited ? tr("You see the photo with the edit that you accepted. The score is that of the photo as it was taken.") : QString());
    if (const crop::Edit wanted = edited ? accepted : crop::Edit(); wanted != shown.edit) {
        shown.edit = wanted;
        load(shown);
    }
    m_originals->setVisible(std::any_of(m_shown.begin(), m_shown.end(), [this](const Shown &each) { return !m_session.photos().find(each.id)->user.edit.changesNothing(); }));
}

void CompareView::load(Shown &shown)
{
    shown.loading.request_stop();
    shown.loading = StopSource();
    const PhotoItem *item = m_session.photos().find(shown.id);
    inBackground(
        m_pool, this, [file = item->file, edit = shown.edit, limits = m_limits, stop = shown.loading.get_token()] { return loadPhoto(file, edit, limits, stop); },
        [this, cell = shown.cell, stop = shown.loading.get_token()](Result<LoadedPhoto> photo) {
            if (stop.stop_requested())
                return; // another form, or the cell is gone
            if (!photo)
                return cell->view()->showMessage(photo.error().userText);
            cell->view()->showPhoto(*std::move(photo));
            cell->view()->setPlace(m_link->isChecked() ? m_place : PhotoView::Place());
        });
}

void CompareView::onPhotoChanged(PhotoId id)
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [id](const Shown &shown) { return shown.id == id; });
    if (found == m_shown.end())
        return;
    if (const PhotoItem *item = m_session.photos().find(id); !item || !item->user.listed) {
        removeCell(static_cast<std::size_t>(found - m_shown.begin()));
        if (m_shown.size() < 2) {
            emit closeAsked();
            return;
        }
        layOut();
        setFocused(focused());
    } else {
        refreshCell(*found);
    }
    refreshWords();
}

void CompareView::refreshWords()
{
    std::vector<ComparedPhoto> photos;
    for (const Shown &shown : m_shown) {
        const PhotoItem *item = m_session.photos().find(shown.id);
        photos.push_back({item->name, item->state == PhotoItem::State::Scored ? std::optional(item->score.value) : std::nullopt});
    }
    if (photos.size() < 2)
        return;
    const CompareWords words = compareWords(photos, m_session.scorer().get());
    m_verdict->setText(words.verdict);
    m_detail->setText(m_remark.isEmpty() ? words.detail : words.detail + QLatin1Char(' ') + m_remark);
}

/// The number of columns that shows the most of the photos; two are always left and right.
int CompareView::bestColumns() const
{
    const int count = static_cast<int>(m_shown.size());
    if (count <= 2)
        return std::max(1, count);
    const double width = this->width(), height = this->height() - m_verdict->parentWidget()->sizeHint().height();
    int best = 2;
    double largest = 0;
    for (const int columns : {2, count}) {
        const int rows = (count + columns - 1) / columns;
        const double cellWidth = width / columns - design::spacing, cellHeight = std::max(1.0, height / rows - design::spacing - footHeight);
        double area = 0;
        for (const Shown &shown : m_shown) {
            const PhotoItem *item = m_session.photos().find(shown.id);
            const double ratio = item->found.height > 0 ? static_cast<double>(item->found.width) / item->found.height : 4.0 / 3.0;
            const double photoWidth = std::min(cellWidth, cellHeight * ratio);
            area += photoWidth * photoWidth / ratio;
        }
        if (area > largest) {
            largest = area;
            best = columns;
        }
    }
    return best;
}

void CompareView::layOut()
{
    m_columns = bestColumns();
    QWidget *before = nullptr;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        CompareCell *cell = m_shown[i].cell;
        cell->setObjectName(QStringLiteral("compareCell%1").arg(i + 1));
        m_cells->removeWidget(cell);
        const int row = static_cast<int>(i) / m_columns, column = static_cast<int>(i) % m_columns;
        m_cells->addWidget(cell, row, column);
        cell->show();
        if (before)
            setTabOrder(before, cell);
        before = cell;
    }
    const int rows = (static_cast<int>(m_shown.size()) + m_columns - 1) / std::max(1, m_columns);
    for (int i = 0; i < most; ++i) {
        m_cells->setColumnStretch(i, i < m_columns ? 1 : 0);
        m_cells->setRowStretch(i, i < rows ? 1 : 0);
    }
}

void CompareView::resizeEvent(QResizeEvent *)
{
    if (m_shown.size() > 2 && bestColumns() != m_columns)
        layOut();
}

void CompareView::onPlaceChanged(const CompareCell *from)
{
    if (m_placing || !m_link->isChecked() || indexOf(from) == m_shown.size())
        return;
    m_placing = true;
    m_place = m_shown[indexOf(from)].cell->view()->place();
    for (const Shown &shown : m_shown) {
        if (shown.cell != from)
            shown.cell->view()->setPlace(m_place);
    }
    m_placing = false;
}

void CompareView::moveFocus(const CompareCell *from, int columns, int rows)
{
    const int index = static_cast<int>(indexOf(from)) + columns + rows * m_columns;
    if (index >= 0 && index < static_cast<int>(m_shown.size()))
        m_shown[static_cast<std::size_t>(index)].cell->setFocus(Qt::TabFocusReason);
}

void CompareView::swapFocused()
{
    if (m_shown.size() < 2)
        return;
    const std::size_t index = focusedIndex(), next = (index + 1) % m_shown.size();
    std::swap(m_shown[index], m_shown[next]);
    layOut();
    refreshWords();
}

std::size_t CompareView::indexOf(const CompareCell *cell) const
{
    return static_cast<std::size_t>(std::find_if(m_shown.begin(), m_shown.end(), [cell](const Shown &shown) { return shown.cell == cell; }) - m_shown.begin());
}

std::size_t CompareView::focusedIndex() const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [this](const Shown &shown) { return shown.id == m_focused; });
    return found == m_shown.end() ? 0 : static_cast<std::size_t>(found - m_shown.begin());
}

void CompareView::setFocused(PhotoId id)
{
    m_focused = id;
    for (const Shown &shown : m_shown)
        shown.cell->setCurrent(shown.id == id);
}

PhotoId CompareView::focused() const
{
    return m_shown.empty() ? 0 : m_shown[focusedIndex()].id;
}

std::vector<PhotoId> CompareView::ids() const
{
    std::vector<PhotoId> ids;
    for (const Shown &shown : m_shown)
        ids.push_back(shown.id);
    return ids;
}

} // namespace pawtrait::ui
