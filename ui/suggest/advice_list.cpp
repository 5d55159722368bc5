#include "suggest/advice_list.h"

#include "parts/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <functional>

namespace pawtrait::ui {

namespace {

using Kind = crop::Advice::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::suggest", text);
}

QString number(double value, int digits = 0)
{
    return QLocale().toString(value, 'f', digits);
}

const char *nameOf(Kind kind)
{
    static const char *const names[] = {"blurred", "dark", "bright", "blown", "lost", "flat", "small", "cutByFrame", "crooked", "colourCast"};
    return names[static_cast<int>(kind)];
}

QString mendWords(const crop::Advice &advice)
{
    switch (advice.kind) {
    case Kind::Crooked: return tr("Turn it by %1\u00b0").arg(number(advice.mend->angle, 1));
    case Kind::Dark: return tr("Brighten it by %1 stops").arg(number(advice.mend->exposure, 1));
    case Kind::Bright: return tr("Darken it by %1 stops").arg(number(-advice.mend->exposure, 1));
    case Kind::Flat: return tr("Give it more contrast");
    case Kind::ColourCast: return tr("Make the colours more neutral");
    default: return tr("Mend it");
    }
}

/// Tells when its button is pointed at or focused.
class Watch : public QObject {
public:
    Watch(QWidget *button, std::function<void(bool)> told) : QObject(button), m_told(std::move(told)) { button->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *button = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
            m_told(true);
        else if (event->type() == QEvent::Leave)
            m_told(button->hasFocus());
        else if (event->type() == QEvent::FocusOut)
            m_told(button->underMouse());
        return false;
    }

private:
    std::function<void(bool)> m_told;
};

} // namespace

QString measuredWords(const crop::Advice &advice)
{
    switch (advice.kind) {
    case Kind::Blurred: return tr("Sharpness %1; photos of pets have %2 and more.").arg(number(advice.measured), number(50));
    case Kind::Dark: return tr("Mean brightness %1 of 255; usual is %2 and more.").arg(number(advice.measured), number(advice.threshold));
    case Kind::Bright: return tr("Mean brightness %1 of 255; usual is up to %2.").arg(number(advice.measured), number(advice.threshold));
    case Kind::Blown:
    case Kind::Lost: return tr("%1 % of the animal; usual is up to %2 %.").arg(number(100 * advice.measured), number(100 * advice.threshold));
    case Kind::Flat: return tr("Spread of brightness %1; usual is %2 and more.").arg(number(advice.measured), number(advice.threshold));
    case Kind::Small:
        return advice.threshold <= 1 ? tr("%1 % of the photo; usual is %2 % and more.").arg(number(100 * advice.measured), number(100 * advice.threshold))
                                     : tr("%1 pixels; usual is %2 and more.").arg(number(advice.measured), number(advice.threshold));
    case Kind::CutByFrame: return tr("%1 of 4 edges are touched.").arg(number(advice.measured));
    case Kind::Crooked: return tr("Straight lines lean by %1\u00b0. They may be a sofa's, not the floor's.").arg(number(std::abs(advice.measured), 1));
    case Kind::ColourCast: return tr("The strongest colour has %1 times the weakest; usual is up to %2.").arg(number(advice.measured, 1), number(advice.threshold, 1));
    }
    return {};
}

AdviceList::AdviceList(QWidget *parent) : QWidget(parent)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void AdviceList::setAdvice(const std::vector<crop::Advice> &advice, const crop::Edit &edit)
{
    const auto same = [](const crop::Advice &a, const crop::Advice &b) { return a.kind == b.kind && a.measured == b.measured && a.sentence == b.sentence; };
    if (m_isFilled && edit == m_edit && std::equal(advice.begin(), advice.end(), m_advice.begin(), m_advice.end(), same))
        return; // a button with the focus keeps it
    m_isFilled = true;
    m_advice = advice;
    m_edit = edit;
    // A focused button that goes would hand the focus on to the search field, and the next key would be a letter there.
    QWidget *focused = focusWidget();
    const bool keepsFocus = focused && focused->hasFocus() && isAncestorOf(focused);
    const QString name = keepsFocus ? focused->objectName() : QString();
    if (keepsFocus)
        setFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought this
        delete item;
    }
    for (const crop::Advice &each : advice) {
        QWidget *made = row(each, edit);
        m_rows->addWidget(made);
        auto *button = keepsFocus ? made->findChild<QToolButton *>(name) : nullptr;
        if (button) {
            made->show(); // the layout would only later
            button->setFocus();
        }
    }
    if (advice.empty()) {
        auto *nothing = new QLabel(tr("Light, sharpness and level look fine."));
        nothing->setObjectName(QStringLiteral("noAdviceLabel"));
        nothing->setWordWrap(true);
        m_rows->addWidget(nothing);
    }
}

QWidget *AdviceList::row(const crop::Advice &advice, const crop::Edit &edit)
{
    auto *made = new QWidget;
    made->setObjectName(QLatin1String(nameOf(advice.kind)) + QStringLiteral("AdviceWidget"));
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *sentence = new QLabel(advice.sentence);
    sentence->setWordWrap(true);
    auto *measured = new QLabel(measuredWords(advice));
    measured->setWordWrap(true);
    measured->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(sentence);
    column->addWidget(measured);
    if (!advice.mend)
        return made;
    const bool isIn = !edit.changesNothing() && crop::withMend(edit, *advice.mend) == edit;
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(nameOf(advice.kind)) + QStringLiteral("MendButton"));
    button->setText(isIn ? tr("Take it back") : mendWords(advice));
    button->setAccessibleName(isIn ? tr("Take it back: %1").arg(mendWords(advice)) : mendWords(advice));
    button->setIcon(icon(isIn ? Icon::Undo : Icon::Check));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleDescription(advice.sentence);
    button->setToolTip(isIn ? tr("The photo without it again; Ctrl+Z does the same") : tr("Shows before and after on the photo while pointed at; a click accepts it"));
    connect(button, &QToolButton::clicked, this, [this, mend = *advice.mend, isIn] { isIn ? emit mendBackAsked(mend) : emit mendAsked(mend); });
    if (!isIn)
        new Watch(button, [this, mend = *advice.mend](bool on) { emit mendRegarded(mend, on); });
    column->addWidget(button);
    return made;
}

} // namespace pawtrait::ui
