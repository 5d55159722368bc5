#pragma once

#include <QWidget>

namespace pawtrait::ui {

/// A paw, painted from the palette so that it fits light and dark.
class Paw : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {112, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pawtrait::ui
