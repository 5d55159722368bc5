#include "viewer/compare_choice.h"

#include "viewer/compare_view.h"

#include <QCoreApplication>

namespace pawtrait::ui {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("pawtrait::compare", text, nullptr, count);
}

/// 0: it is alone.
PhotoId bestOther(PhotoSession &session, PhotoId id)
{
    const PhotoOrder &order = session.order();
    const int own = order.rowOf(id);
    const PhotoItem *best = nullptr;
    for (const PhotoOrder::Span &span : order.spans()) {
        if (own < span.first || own >= span.first + span.count || span.group < 0)
            continue;
        for (int row = span.first; row < span.first + span.count; ++row) {
            const PhotoItem *other = order.itemAt(row);
            const auto value = [](const PhotoItem &item) { return item.state == PhotoItem::State::Scored ? item.score.value : -1; };
            if (row != own && (!best || value(*other) > value(*best)))
                best = other;
        }
    }
    return best ? best->id : 0;
}

} // namespace

CompareChoice photosToCompare(PhotoSession &session, const std::vector<PhotoId> &selected)
{
    if (selected.empty())
        return {{}, {}, tr("Select two to four photos to see them beside each other.")};
    if (selected.size() == 1) {
        const PhotoId other = bestOther(session, selected.front());
        if (other == 0)
            return {{}, {}, tr("This photo is alone in its group. Select two to four photos to see them beside each other.")};
        return {{selected.front(), other}, {}, {}};
    }
    if (selected.size() > CompareView::most)
        return {{selected.begin(), selected.begin() + CompareView::most}, tr("These are the first four of %n selected photos.", static_cast<int>(selected.size())), {}};
    return {selected, {}, {}};
}

} // namespace pawtrait::ui
