#pragma once

#include "crop/edit.h"

#include <QWidget>

class QBoxLayout;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace pawtrait::ui {

/// Below the photo while it is cropped by hand: size, angle, what the model says of the frame, and the ways out.
class CropBar : public QWidget {
    Q_OBJECT

public:
    explicit CropBar(QWidget *parent = nullptr);

    void showFrame(const image::PixelRect &frame, double angle);
    /// Score and gain in words; `warning`: something about the frame itself, may be empty.
    void showWords(const QString &score, const QString &gain, const QString &warning);

    QSize minimumSizeHint() const override;

signals:
    void angleChanged(double degrees);
    void acceptAsked();
    void cancelAsked();
    void resetAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_size = nullptr, *m_score = nullptr, *m_gain = nullptr, *m_warning = nullptr;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_angle = nullptr;
    QPushButton *m_reset = nullptr;
    QBoxLayout *m_controls = nullptr;
};

} // namespace pawtrait::ui
