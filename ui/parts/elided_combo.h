#pragma once

#include <QComboBox>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace pawtrait::ui {

/// A combo box as wide as the entry that it shows; where there is less room the entry ends with an ellipsis instead of in the middle of a letter.
class ElidedCombo : public QComboBox {
public:
    /// At least as wide as `leastCharacters`.
    explicit ElidedCombo(int leastCharacters, QWidget *parent = nullptr) : QComboBox(parent)
    {
        setMinimumContentsLength(leastCharacters);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override
    {
        const QSize least = QComboBox::sizeHint();
        const int frame = least.width() - minimumContentsLength() * fontMetrics().horizontalAdvance(QLatin1Char('X'));
        return {std::max(least.width(), frame + fontMetrics().horizontalAdvance(currentText())), least.height()};
    }

    /// What is drawn: the whole entry, or its beginning.
    QString shownText() const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const int width = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        return fontMetrics().elidedText(currentText(), Qt::ElideRight, width - 2); // the style keeps a pixel free on both sides
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        option.currentText = shownText();
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace pawtrait::ui
