#pragma once

#include "crop/edit.h"
#include "photos/photo_item.h"

namespace pawtrait::ui {

/// What the user accepted for this photo; changes nothing where that was nothing.
inline crop::Edit acceptedEdit(const PhotoItem &)
{
    return {};
}

} // namespace pawtrait::ui
