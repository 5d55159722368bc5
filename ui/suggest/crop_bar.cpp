#include "suggest/crop_bar.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int steps = 10; // of the slider for each degree
constexpr double mostBySlider = 15;

QLabel *words(const QString &objectName, bool quiet)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *button(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setToolTip(toolTip);
    return made;
}

} // namespace

CropBar::CropBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("cropBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    auto *said = new QHBoxLayout;
    said->setSpacing(16);
    m_size = words(QStringLiteral("cropSizeLabel"), false);
    m_score = words(QStringLiteral("cropScoreLabel"), false);
    m_gain = words(QStringLiteral("cropGainLabel"), true);
    m_warning = words(QStringLiteral("cropWarningLabel"), false);
    for (QLabel *label : {m_score, m_gain, m_warning}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }
    QFont bold = m_warning->font();
    bold.setBold(true);
    m_warning->setFont(bold);
    said->addWidget(m_size);
    said->addWidget(m_score, 3);
    said->addWidget(m_gain, 3);
    said->addWidget(m_warning, 2);
    column->addLayout(said);

    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(8);
    auto *turning = new QHBoxLayout, *ending = new QHBoxLayout;
    turning->setSpacing(8);
    ending->setSpacing(8);
    m_controls->addLayout(turning, 1);
    m_controls->addLayout(ending);
    auto *level = new QLabel(tr("Straighten"));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("cropAngleSlider"));
    m_slider->setRange(static_cast<int>(-mostBySlider * steps), static_cast<int>(mostBySlider * steps));
    m_slider->setAccessibleName(tr("Angle that the photo is turned by"));
    m_slider->setToolTip(tr("Turns the photo under the frame ([ and ])"));
    m_slider->setMinimumWidth(90);
    m_angle = new QDoubleSpinBox;
    m_angle->setObjectName(QStringLiteral("cropAngleSpinBox"));
    m_angle->setRange(-45, 45);
    m_angle->setDecimals(1);
    m_angle->setSingleStep(0.5);
    m_angle->setSuffix(QStringLiteral("\u00b0"));
    m_angle->setAccessibleName(tr("Angle in degrees"));
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { emit angleChanged(static_cast<double>(value) / steps); });
    connect(m_angle, &QDoubleSpinBox::valueChanged, this, &CropBar::angleChanged);
    m_reset = button(QStringLiteral("cropResetButton"), tr("Whole photo"), tr("The frame takes in all of the photo again, not turned (Ctrl+Z takes that back)"));
    auto *cancel = button(QStringLiteral("cropCancelButton"), tr("Cancel"), tr("Leave it as it was (Esc)"));
    auto *accept = button(QStringLiteral("cropAcceptButton"), tr("Accept"), tr("Keep this crop; the file stays as it is (Enter)"));
    accept->setDefault(true);
    connect(m_reset, &QPushButton::clicked, this, &CropBar::resetAsked);
    connect(cancel, &QPushButton::clicked, this, &CropBar::cancelAsked);
    connect(accept, &QPushButton::clicked, this, &CropBar::acceptAsked);
    turning->addWidget(level);
    turning->addWidget(m_slider, 1);
    turning->addWidget(m_angle);
    ending->addStretch(1);
    ending->addWidget(m_reset);
    ending->addWidget(cancel);
    ending->addWidget(accept);
    column->addLayout(m_controls);
}

QSize CropBar::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = 0;
    for (int i = 0; i < m_controls->count(); ++i)
        width = std::max(width, m_controls->itemAt(i)->minimumSize().width());
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

/// In a narrow window the buttons go below: no language's words are cut off.
void CropBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    int inOneRow = margins.left() + margins.right() + m_controls->spacing();
    for (int i = 0; i < m_controls->count(); ++i)
        inOneRow += m_controls->itemAt(i)->minimumSize().width();
    m_controls->setDirection(width() < inOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CropBar::showFrame(const image::PixelRect &frame, double angle)
{
    m_size->setText(tr("%1 \u00d7 %2 pixels").arg(frame.width).arg(frame.height));
    const QSignalBlocker slider(m_slider), box(m_angle);
    m_slider->setValue(static_cast<int>(std::lround(angle * steps)));
    m_angle->setValue(angle);
}

void CropBar::showWords(const QString &score, const QString &gain, const QString &warning)
{
    m_score->setText(score);
    m_gain->setText(gain);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace pawtrait::ui
