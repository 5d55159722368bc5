#pragma once

#include "exporting/crop_for_preset.h"
#include "exporting/export_choices.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace pawtrait::ui {

/// One photo as an export would write it, made off the window thread. Window thread.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(std::shared_ptr<const scoring::PhotoScorer> scorer, const image::DecodeLimits &limits, QWidget *parent = nullptr);
    ~ExportPreview() override;

    /// Soon; `applied` is the preset with the choices in it.
    void show(const ExportPhoto &photo, WhichCrop crop, const exporting::Preset &applied);
    void clear(const QString &text);

    QSize exportSize() const { return m_exportSize; } ///< empty: not known yet
    bool isReady() const { return m_isReady; }
    QSize sizeHint() const override { return {480, 420}; }

signals:
    /// `text`: what is done to the photo, or what is looked for, or why there is no preview.
    void shown(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Made;
    void begin();
    void render(const crop::Edit &edit, bool isLast);

    std::shared_ptr<const scoring::PhotoScorer> m_scorer;
    image::DecodeLimits m_limits;
    ExportPhoto m_photo;
    WhichCrop m_crop = WhichCrop::Best;
    exporting::Preset m_preset;
    QTimer m_soon;
    StopSource m_stop;
    QThreadPool m_pool;                            ///< one thread
    QHash<QString, crop::Edit> m_best;             ///< found already, by file and shape
    std::shared_ptr<const image::Photo> m_decoded; ///< of m_decodedFile
    QString m_decodedFile;

    QImage m_picture;
    QSize m_exportSize;
    QString m_message;
    bool m_isReady = false;
};

} // namespace pawtrait::ui
