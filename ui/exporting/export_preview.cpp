#include "exporting/export_preview.h"

#include "exporting/preview_ground.h"
#include "parts/in_background.h"

#include <QPainter>

namespace pawtrait::ui {

namespace {

constexpr int side = 900;         // pixels, for screens of up to twice the usual density
constexpr int soonMs = 60;        // a wheel over a combo box asks many times
constexpr int keptSearches = 200; // a few hundred bytes each

QString shapeKey(const QString &file, const exporting::Preset &preset)
{
    return QStringLiteral("%1 %2 %3").arg(preset.width).arg(preset.height).arg(file);
}

} // namespace

struct ExportPreview::Made {
    std::shared_ptr<const image::Photo> photo;
    exporting::Preview preview;
};

ExportPreview::ExportPreview(std::shared_ptr<const scoring::PhotoScorer> scorer, const image::DecodeLimits &limits, QWidget *parent)
    : QWidget(parent), m_scorer(std::move(scorer)), m_limits(limits)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview of the file"));
    setMinimumSize(220, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ExportPreview::begin);
}

ExportPreview::~ExportPreview()
{
    m_stop.request_stop();
}

void ExportPreview::show(const ExportPhoto &photo, WhichCrop crop, const exporting::Preset &applied)
{
    if (photo.id == m_photo.id && crop == m_crop && applied == m_preset && m_message.isEmpty())
        return; // shown, or soon
    if (photo.id != m_photo.id) {
        m_picture = {};
        m_exportSize = {};
    }
    m_photo = photo;
    m_crop = crop;
    m_preset = applied;
    m_isReady = false;
    m_stop.request_stop();
    m_message.clear();
    m_soon.start();
    update();
}

void ExportPreview::clear(const QString &text)
{
    m_soon.stop();
    m_stop.request_stop();
    m_picture = {};
    m_exportSize = {};
    m_isReady = false;
    m_message = text;
    update();
}

void ExportPreview::begin()
{
    m_stop.request_stop();
    m_stop = StopSource();
    const bool accepted = !m_photo.edit.changesNothing();
    if (m_crop == WhichCrop::Whole || accepted || m_crop == WhichCrop::Accepted || !m_scorer)
        return render(m_crop == WhichCrop::Whole ? crop::Edit() : m_photo.edit, true);
    const QString key = shapeKey(m_photo.file, m_preset);
    if (const auto known = m_best.constFind(key); known != m_best.constEnd())
        return render(*known, true);
    render({}, false); // the whole photo while the crop is looked for
    inBackground(
        m_pool, this,
        [scorer = m_scorer, file = m_photo.file, animal = m_photo.animal, preset = m_preset, limits = m_limits, stop = m_stop.get_token()] {
            return exporting::bestEditFor(*scorer, file, preset, exporting::CropSearch{.subject = animal, .limits = limits}, stop);
        },
        [this, key, stop = m_stop.get_token()](const Result<crop::Edit> &edit) {
            if (stop.stop_requested())
                return;
            if (!edit) {
                clear(edit.error().userText);
                emit shown(edit.error().userText);
                return;
            }
            if (m_best.size() >= keptSearches)
                m_best.clear();
            m_best.insert(key, *edit);
            render(*edit, true);
        });
}

void ExportPreview::render(const crop::Edit &edit, bool isLast)
{
    const auto decoded = m_decodedFile == m_photo.file ? m_decoded : nullptr;
    inBackground(
        m_pool, this,
        [decoded, edit, file = m_photo.file, preset = m_preset, limits = m_limits, stop = m_stop.get_token()]() -> Result<Made> {
            Made made;
            made.photo = decoded;
            if (!made.photo) {
                auto photo = image::decodeFile(file, {side, limits}, stop);
                if (!photo)
                    return photo.error();
                made.photo = std::make_shared<const image::Photo>(*std::move(photo));
            }
            auto preview = exporting::previewOf(*made.photo, edit, preset, side);
            if (!preview)
                return preview.error();
            made.preview = *std::move(preview);
            return made;
        },
        [this, isLast, file = m_photo.file, stop = m_stop.get_token()](const Result<Made> &made) {
            if (stop.stop_requested())
                return;
            if (!made) {
                clear(made.error().userText);
                emit shown(made.error().userText);
                return;
            }
            m_decoded = made->photo;
            m_decodedFile = file;
            m_picture = image::toQImage(made->preview.pixels);
            m_exportSize = {made->preview.width, made->preview.height};
            m_isReady = isLast;
            update();
            emit shown(isLast ? made->preview.notes.join(QLatin1Char(' ')) : tr("Looking for the best crop..."));
        });
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect target = paintPreviewGround(painter, *this, m_message, m_picture.size());
    if (target.isEmpty())
        return;
    painter.setOpacity(m_isReady ? 1 : 0.55);
    painter.drawImage(target, m_picture.scaled(target.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace pawtrait::ui
