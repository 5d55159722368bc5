// How the panel and its keys lead to suggestions, crops and mends.
#include "parts/icons.h"
#include "parts/tabbed_column.h"
#include "photos/photo_cells.h"
#include "photos/photos_panel.h"
#include "suggest/suggest_controller.h"
#include "suggest/suggestion_panel.h"

#include <QAction>
#include <QToolButton>

namespace pawtrait::ui {

namespace {

constexpr int suggestionsPage = 1;

} // namespace

void PhotosPanel::connectSuggestions()
{
    connect(m_side, &TabbedColumn::currentChanged, this, [this] {
        refreshSuggestionsSeen();
        m_keep.start();
    });
    connect(m_suggest, &SuggestController::photoAsked, this, &PhotosPanel::lookAt);
    connect(m_suggest, &SuggestController::modeChanged, this, &PhotosPanel::refreshSoon);
    connect(m_suggest, &SuggestController::modeChanged, this, &PhotosPanel::refreshSuggestionActions); // a key may follow at once
    connect(m_suggest, &SuggestController::modelCardAsked, this, &PhotosPanel::cardAsked);
    connect(m_suggest, &SuggestController::largePhotoAsked, this, [this] { m_gridAction->setChecked(false); });
    connect(m_suggest, &SuggestController::said, this, &PhotosPanel::said);
    connect(m_suggest, &SuggestController::focusBackAsked, this, [this] { cells()->setFocus(); });
}

const SuggestionBatch *PhotosPanel::runningBatch() const
{
    return m_suggest->batch().isRunning() ? &m_suggest->batch() : nullptr;
}

void PhotosPanel::cancelBatch()
{
    m_suggest->cancelBatch();
}

QUndoStack &PhotosPanel::frameSteps()
{
    return m_suggest->frameSteps();
}

QUndoStack &PhotosPanel::undoStack()
{
    return m_suggest->mode() == SuggestController::Mode::Crop ? m_suggest->frameSteps() : m_session.undoStack();
}

void PhotosPanel::settleFrame()
{
    m_suggest->leaveKeeping();
}

void PhotosPanel::refreshSuggestionsSeen()
{
    m_suggest->setSeen(m_side->current() == suggestionsPage && m_panelAction->isChecked());
}

void PhotosPanel::buildSuggestionActions()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_photoActions.append(line);
    const auto openTab = [this] {
        m_panelAction->setChecked(true);
        m_side->setCurrent(suggestionsPage);
    };
    QAction *crop = addKeyAction(m_photoActions, QStringLiteral("cropAction"), tr("&Crop by hand"), QKeySequence(Qt::Key_R), [this, openTab] {
        m_gridAction->setChecked(false);
        openTab();
        m_suggest->cropByHand();
    });
    crop->setIcon(icon(Icon::Crop));
    crop->setToolTip(tr("Draw the frame on the photo (R)"));
    QAction *draw = addKeyAction(m_photoActions, QStringLiteral("drawAnimalAction"), tr("&Draw the animal's box"), QKeySequence(Qt::Key_D), [this, openTab] {
        m_gridAction->setChecked(false);
        openTab();
        m_suggest->drawAnimal();
    });
    draw->setIcon(icon(Icon::Search));
    draw->setToolTip(tr("Show and change the box that no crop may cut (D)"));
    QAction *find = addKeyAction(m_photoActions, QStringLiteral("findAnimalAction"), tr("Take the animal's box awa&y"), {}, [this] {
        m_suggest->leaveMode();
        m_session.setAnimal(selectedIds(), {});
    });
    find->setToolTip(tr("The program looks for the animal itself again"));
    QAction *turn = addKeyAction(m_photoActions, QStringLiteral("turnShapeAction"), tr("&Turn the crop's shape"), QKeySequence(Qt::Key_X), [this] { m_suggest->turnShape(); });
    turn->setToolTip(tr("Upright or wide, while cropping (X)"));
    QAction *reset = addKeyAction(m_photoActions, QStringLiteral("resetEditAction"), tr("Take crop and mends awa&y"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
        m_suggest->leaveMode();
        m_session.setEdit(selectedIds(), {});
    });
    reset->setIcon(icon(Icon::Reset));
    reset->setToolTip(tr("The photo as it is in its file again (Ctrl+Shift+R)"));
    QAction *all = addKeyAction(m_photoActions, QStringLiteral("suggestForAllAction"), tr("Suggest crops for a&ll"), QKeySequence(Qt::SHIFT | Qt::Key_R), [this] {
        std::vector<PhotoId> ids = selectedIds();
        if (ids.size() < 2) { // one photo is not many: then all that are listed
            ids.clear();
            for (int row = 0; row < m_session.order().rowCount(); ++row)
                ids.push_back(m_session.order().idAt(row));
        }
        m_suggest->suggestFor(ids);
    });
    all->setIcon(icon(Icon::Photos));
    all->setToolTip(tr("Look for crops of the selected photos, or of all listed ones, in the background (Shift+R)"));
    addKeyAction(m_photoActions, QStringLiteral("reviewSuggestionsAction"), tr("Re&view suggested crops"), QKeySequence(Qt::Key_V), [this] { m_suggest->review(); });
    addKeyAction(m_viewActions, QStringLiteral("suggestionsAction"), tr("&Crop and mend"), QKeySequence(Qt::Key_S), [this, openTab] {
        openTab();
        m_suggestions->focusCards();
    });
    m_beforeAfter = addKeyAction(m_viewActions, QStringLiteral("beforeAfterAction"), tr("Before and &after"), QKeySequence(Qt::Key_Backslash),
                                 [this] { m_suggest->setBeforeAfter(m_beforeAfter->isChecked()); });
    m_beforeAfter->setCheckable(true);
    m_beforeAfter->setToolTip(tr("The photo as it is on the left of a line, with its crop and mends on the right (\\)"));
    m_suggestions->cropButton()->setDefaultAction(crop);
    m_suggestions->drawButton()->setDefaultAction(draw);
    m_suggestions->resetButton()->setDefaultAction(reset);
    m_suggestions->allButton()->setDefaultAction(all);
    m_suggestions->refit();
    m_side->refit();
}

void PhotosPanel::refreshSuggestionActions()
{
    const PhotoItem *item = current();
    const bool large = item && !isGridShown() && item->state != PhotoItem::State::Failed;
    const auto named = [this](const char *name) { return findChild<QAction *>(QLatin1String(name)); };
    named("cropAction")->setEnabled(large);
    named("drawAnimalAction")->setEnabled(large && m_session.scorer());
    bool anyEdit = false, anyBox = false;
    for (const PhotoId id : selectedIds()) {
        const library::UserState &user = m_session.photos().find(id)->user;
        anyEdit = anyEdit || !user.edit.changesNothing();
        anyBox = anyBox || user.animal;
    }
    named("findAnimalAction")->setEnabled(anyBox);
    // X has one meaning at a time, wherever the focus is: in crop mode it turns the shape and rejects nothing.
    const bool crops = m_suggest->mode() == SuggestController::Mode::Crop;
    named("turnShapeAction")->setEnabled(crops);
    named("rejectAction")->setEnabled(item && !crops);
    named("resetEditAction")->setEnabled(anyEdit);
    named("suggestForAllAction")->setEnabled(item && m_session.scorer());
    named("reviewSuggestionsAction")->setEnabled(m_suggest->canReview());
    m_beforeAfter->setEnabled(large && !item->user.edit.changesNothing());
    m_beforeAfter->setChecked(m_suggest->mode() == SuggestController::Mode::BeforeAfter);
}

} // namespace pawtrait::ui
