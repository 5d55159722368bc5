/// The program's one icon set: 24 x 24 line drawings in resources/icons, coloured by the palette when they are painted.
///
///     action->setIcon(icon(Icon::Star));
#pragma once

#include <QIcon>

namespace pawtrait::ui {

enum class Icon {
    Photos,
    Explore,
    Train,
    Prompts,
    Settings,
    Help,
    Star,
    StarFilled,
    Pick,
    Reject,
    Heat,
    Crop,
    Compare,
    Export,
    Grid,
    Strip,
    Filter,
    Sort,
    Folder,
    Undo,
    Redo,
    Problem,
    Panel,
    Fit,
    FullSize,
    Close,
    Check,
    Reset,
    Search,
    Up,
    Down
};

inline constexpr int iconCount = static_cast<int>(Icon::Down) + 1;

/// Drawn from its SVG at the size and scale that is asked for, in the application palette's ButtonText (HighlightedText
/// when selected, the disabled group's ButtonText when disabled) of that moment: a new theme needs no new icons. Window thread.
QIcon icon(Icon which);

/// The paw, in its own colours: for windows and the task bar.
QIcon applicationIcon();

} // namespace pawtrait::ui
