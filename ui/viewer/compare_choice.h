#pragma once

#include "photos/photo_session.h"

namespace pawtrait::ui {

/// Which photos a wish to compare means.
struct CompareChoice {
    std::vector<PhotoId> ids; ///< two to CompareView::most; empty: nothing can be compared
    QString remark;           ///< a sentence where not all selected photos are taken
    QString whyNot;           ///< a sentence where nothing can be compared
};

/// `selected` in the order shown. One photo is compared with the best other one of its group.
CompareChoice photosToCompare(PhotoSession &session, const std::vector<PhotoId> &selected);

} // namespace pawtrait::ui
