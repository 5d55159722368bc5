#pragma once

#include <QPalette>

class QApplication;

namespace pawtrait::ui {

/// What all rooms measure with; logical pixels.
namespace design {
inline constexpr int spacing = 8;      ///< between parts; multiples and halves of it elsewhere
inline constexpr int radius = 6;       ///< of buttons, cards, chips
inline constexpr int iconSide = 20;    ///< in tool buttons and menus
inline constexpr int barIconSide = 24; ///< in the bar on the left
} // namespace design

enum class Theme { System, Light, Dark };

/// Neutral greys with one accent (Highlight, Link). Every text role has at least 4.5 : 1 on its ground, 3 : 1 when disabled
/// (WCAG 2.1, 1.4.3; held by tests/ui/settings/tst_theme).
QPalette lightPalette();
QPalette darkPalette();

/// By the lightness of Window beside WindowText.
bool isDark(const QPalette &palette);

/// Fusion, the palette and a small style sheet; may be called again at any time. With System the desktop's own palette decides which of the
/// two is used, now and when the desktop changes. Window thread.
void applyTheme(QApplication &application, Theme theme);

/// Whether controls may fade and glide (Qt's own do); counts at once, before or after applyTheme. Window thread.
void setReducedMotion(bool reduced);

} // namespace pawtrait::ui
