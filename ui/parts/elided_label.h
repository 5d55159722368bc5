#pragma once

#include <QLabel>
#include <QPainter>

namespace pawtrait::ui {

/// One line of plain text that is cut with an ellipsis where there is too little room.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr) : QLabel(parent), m_mode(mode) { setTextFormat(Qt::PlainText); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const QRect area = contentsRect();
        painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), fontMetrics().elidedText(text(), m_mode, area.width()));
    }

private:
    Qt::TextElideMode m_mode;
};

} // namespace pawtrait::ui
