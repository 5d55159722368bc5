#pragma once

#include <QWidget>

namespace pawtrait::ui {

/// Five stars to click; a click on the last filled one takes all away. Arrow keys and 0..5 work too.
class StarBar : public QWidget {
    Q_OBJECT

public:
    explicit StarBar(QWidget *parent = nullptr);

    void setStars(int stars);
    int stars() const { return m_stars; }
    QSize sizeHint() const override;

signals:
    void starsAsked(int stars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int starAt(const QPointF &place) const;
    double starSize() const;

    int m_stars = 0;
    int m_hovered = 0;
};

} // namespace pawtrait::ui
