#include "settings/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>

#include <array>
#include <utility>

namespace pawtrait::ui {

namespace {

/// Fusion, whose controls neither fade nor glide where motion is to be reduced, and whose boxes and fields have an edge that is seen:
/// its own has 1.1 : 1 on dark and 2.3 : 1 on light ground, WCAG 2.1 (1.4.11) asks for 3 : 1.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        const bool moves = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
        return moves && isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit)
            drawFieldsEdge(option, painter);
        else if (element == PE_IndicatorCheckBox)
            drawEdge(option, painter, 0);
        else if (element == PE_IndicatorRadioButton)
            drawEdge(option, painter, option->rect.width() / 2.0);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin && spin->frame)
            drawFieldsEdge(option, painter);
    }

    static inline bool isMotionReduced = false;

private:
    static void drawFieldsEdge(const QStyleOption *option, QPainter *painter)
    {
        if (!(option->state & State_HasFocus)) // one with the focus has Fusion's accent; a box has it around its words
            drawEdge(option, painter, 2);
    }

    static void drawEdge(const QStyleOption *option, QPainter *painter, double radius)
    {
        if (!(option->state & State_Enabled))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::Disabled, QPalette::Text)); // 3 : 1 on window and base
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->restore();
    }
};

struct Colours {
    QRgb window, base, alternate, button, text, placeholder, tip, tipText, accent, accentText, link, visited, light, midlight, mid, dark, shadow, disabledText, disabledAccent;
};

// Greys without a tint around the photos; the accent is a calm blue that no photo of an animal is full of.
constexpr Colours darkColours{.window = 0xff1f1f20,
                              .base = 0xff18181a,
                              .alternate = 0xff1d1d1f,
                              .button = 0xff2d2d2f,
                              .text = 0xffe4e4e5,
                              .placeholder = 0xffa0a0a3,
                              .tip = 0xff36363a,
                              .tipText = 0xfff0f0f1,
                              .accent = 0xff35719d,
                              .accentText = 0xffffffff,
                              .link = 0xff7fbbe6,
                              .visited = 0xffb7a3e3,
                              .light = 0xff4a4a4d,
                              .midlight = 0xff3a3a3c,
                              .mid = 0xff2a2a2c,
                              .dark = 0xff121213,
                              .shadow = 0xff0a0a0b,
                              .disabledText = 0xff828286,
                              .disabledAccent = 0xff3a3a3c};
constexpr Colours lightColours{.window = 0xffededee,
                               .base = 0xfffbfbfb,
                               .alternate = 0xfff3f3f4,
                               .button = 0xfff5f5f6,
                               .text = 0xff1c1c1e,
                               .placeholder = 0xff626266,
                               .tip = 0xffffffff,
                               .tipText = 0xff1c1c1e,
                               .accent = 0xff2e6c9a,
                               .accentText = 0xffffffff,
                               .link = 0xff1f6090,
                               .visited = 0xff5d479c,
                               .light = 0xffffffff,
                               .midlight = 0xfff7f7f8,
                               .mid = 0xffc3c3c6,
                               .dark = 0xffa4a4a8,
                               .shadow = 0xff7b7b80,
                               .disabledText = 0xff7f7f84,
                               .disabledAccent = 0xffc3c3c6};

QPalette paletteOf(const Colours &c)
{
    using P = QPalette;
    QPalette palette;
    const std::array<std::pair<P::ColorRole, QRgb>, 20> roles{{{P::Window, c.window},
                                                               {P::WindowText, c.text},
                                                               {P::Base, c.base},
                                                               {P::AlternateBase, c.alternate},
                                                               {P::Text, c.text},
                                                               {P::PlaceholderText, c.placeholder},
                                                               {P::Button, c.button},
                                                               {P::ButtonText, c.text},
                                                               {P::BrightText, c.accentText},
                                                               {P::ToolTipBase, c.tip},
                                                               {P::ToolTipText, c.tipText},
                                                               {P::Highlight, c.accent},
                                                               {P::HighlightedText, c.accentText},
                                                               {P::Link, c.link},
                                                               {P::LinkVisited, c.visited},
                                                               {P::Light, c.light},
                                                               {P::Midlight, c.midlight},
                                                               {P::Mid, c.mid},
                                                               {P::Dark, c.dark},
                                                               {P::Shadow, c.shadow}}};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const P::ColorRole role : {P::WindowText, P::Text, P::ButtonText, P::PlaceholderText})
        palette.setColor(P::Disabled, role, QColor(c.disabledText));
    palette.setColor(P::Disabled, P::Highlight, QColor(c.disabledAccent));
    for (const P::ColorRole role : {P::HighlightedText, P::BrightText})
        palette.setColor(P::Disabled, role, QColor(c.text));
    return palette;
}

/// What Fusion draws in the manner of an older decade; the rest is the palette's. %1: the text's colour as "r, g, b", %2: the accent, %3: disabled text, %4: a tip's ground, %5:
/// its text. A list widget with the property "pageList" is a list of pages.
QString styleSheet(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return QStringLiteral(R"(
QToolTip { padding: 4px 6px; border: 1px solid rgba(%1, 40); background: %4; color: %5; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QStatusBar::item { border: none; }
QToolBar { background: palette(window); border: none; padding: 4px; spacing: 4px; }
QPushButton { background: palette(button); border: 1px solid rgba(%1, 50); border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: rgba(%1, 30); }
QPushButton:pressed { background: rgba(%1, 60); }
QPushButton:default { background: %2; border-color: %2; color: palette(highlighted-text); }
QPushButton:focus { border-color: palette(link); }
QPushButton:disabled { background: palette(button); color: %3; border-color: rgba(%1, 25); }
QListWidget[pageList="true"] { background: transparent; outline: none; }
QListWidget[pageList="true"]::item { padding: 6px 8px; border-radius: 6px; }
QListWidget[pageList="true"]::item:hover { background: rgba(%1, 22); }
QListWidget[pageList="true"]::item:selected { background: %2; color: palette(highlighted-text); }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; }
QToolButton[autoRaise="false"] { background: palette(button); border-color: rgba(%1, 50); }
QToolButton:hover { background: rgba(%1, 22); }
QToolButton:pressed { background: rgba(%1, 50); }
QToolButton:checked { background: rgba(%1, 40); }
QToolButton:focus { border-color: %2; }
QToolButton::menu-indicator { image: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: rgba(%1, 60); border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: rgba(%1, 110); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: rgba(%1, 40); }
QMenu { padding: 4px; border: 1px solid rgba(%1, 45); background: palette(window); }
QMenu::item { padding: 5px 24px 5px 30px; border-radius: 4px; }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu::item:disabled { color: %3; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::separator { height: 1px; margin: 4px 8px; background: rgba(%1, 35); }
QProgressBar[textVisible="false"] { border: none; border-radius: 3px; min-height: 6px; max-height: 6px; background: rgba(%1, 35); }
QProgressBar[textVisible="false"]::chunk { border-radius: 3px; background: %2; }
)")
        .arg(QStringLiteral("%1, %2, %3").arg(text.red()).arg(text.green()).arg(text.blue()), palette.color(QPalette::Highlight).name(),
             palette.color(QPalette::Disabled, QPalette::Text).name(), palette.color(QPalette::ToolTipBase).name(), palette.color(QPalette::ToolTipText).name());
}

void use(QApplication &application, const QPalette &palette)
{
    application.setPalette(palette);
    const QString sheet = styleSheet(palette);
    if (application.styleSheet() != sheet)
        application.setStyleSheet(sheet);
    QToolTip::setPalette(palette); // tips keep a palette of their own; a new style sheet would bring a shown tip's old one back
    // Links are coloured when a label reads its text.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains(QLatin1String("<a ")))
            continue;
        const QString text = label->text();
        label->clear(); // the same text again would change nothing
        label->setText(text);
    }
}

/// The desktop's palette is what an unset application palette comes to.
QPalette desktopPalette(QApplication &application)
{
    application.setPalette(QPalette());
    return QApplication::palette();
}

/// Applies the theme again when the desktop's changes; at most one, a child of the application.
class DesktopFollower : public QObject {
public:
    explicit DesktopFollower(QApplication &application) : QObject(&application), m_application(application) { application.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Each top-level window is told of a change; one look is enough.
        if (event->type() == QEvent::ThemeChange && !m_asked) {
            m_asked = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_asked = false;
                    use(m_application, isDark(desktopPalette(m_application)) ? darkPalette() : lightPalette());
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    QApplication &m_application;
    bool m_asked = false;
};

const QString followerName = QStringLiteral("desktopThemeFollower");

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColours);
}

QPalette darkPalette()
{
    return paletteOf(darkColours);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void setReducedMotion(bool reduced)
{
    CalmStyle::isMotionReduced = reduced;
}

void applyTheme(QApplication &application, Theme theme)
{
    if (application.styleSheet().isEmpty()) // the first time
        QApplication::setStyle(new CalmStyle);
    delete application.findChild<QObject *>(followerName, Qt::FindDirectChildrenOnly);
    if (theme == Theme::System) {
        (new DesktopFollower(application))->setObjectName(followerName);
        theme = isDark(desktopPalette(application)) ? Theme::Dark : Theme::Light;
    }
    use(application, theme == Theme::Dark ? darkPalette() : lightPalette());
}

} // namespace pawtrait::ui
