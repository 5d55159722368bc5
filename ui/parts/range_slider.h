#pragma once

#include <QWidget>

namespace pawtrait::ui {

/// Two handles on one scale. The mouse drags the nearer one, a double click opens the range; arrows move the upper
/// handle, with Shift the lower one, Home and End open the range. Says itself to screen readers.
class RangeSlider : public QWidget {
    Q_OBJECT

public:
    RangeSlider(int minimum, int maximum, QWidget *parent = nullptr);

    int from() const { return m_from; }
    int to() const { return m_to; }
    void setRange(int from, int to); ///< held inside the scale, from <= to
    QSize sizeHint() const override;

signals:
    void rangeChanged(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double placeOf(int value) const;
    int valueAt(double x) const;
    void moveHandle(int value);

    int m_minimum, m_maximum, m_from, m_to;
    bool m_dragsUpper = false;
};

} // namespace pawtrait::ui
