#include "exporting/sheet_preview.h"

#include "exporting/preview_ground.h"
#include "parts/in_background.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int soonMs = 80;            // a title is typed letter by letter
constexpr int pictureSide = 320;      // of a photo on the page: sharp enough for a page that fits a dialog
constexpr int mostKeptPictures = 600; // about 15 KB each
constexpr double pageInches = 297 / 25.4;

} // namespace

struct SheetPreview::Made {
    QImage page;
    QHash<PhotoId, QByteArray> pictures; ///< new ones
};

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Preview of the page"));
    setMinimumSize(220, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SheetPreview::begin);
}

SheetPreview::~SheetPreview()
{
    m_stop.request_stop();
}

void SheetPreview::show(const SheetRequest &request, int page)
{
    m_request = request;
    m_number = page;
    m_isReady = false;
    m_message.clear();
    m_stop.request_stop();
    m_soon.start();
    update();
}

void SheetPreview::clear(const QString &text)
{
    m_soon.stop();
    m_stop.request_stop();
    m_page = {};
    m_isReady = false;
    m_message = text;
    update();
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_message.isEmpty() && !m_request.photos.empty())
        m_soon.start();
}

void SheetPreview::begin()
{
    m_stop.request_stop();
    m_stop = StopSource();
    if (m_pictures.size() > mostKeptPictures)
        m_pictures.clear();
    const double dots = std::clamp(height() * devicePixelRatioF() / pageInches, 30.0, 220.0);
    const auto make = [request = m_request, number = m_number, dots, stop = m_stop.get_token()](QHash<PhotoId, QByteArray> pictures, bool fetches) -> Result<Made> {
        Made made;
        std::vector<exporting::SheetGroup> groups = sheetGroups(request.photos);
        const auto places = sheetPlaces(request.photos);
        const exporting::ContactSheet layout(groups, request.options);
        const int page = std::clamp(number, 0, layout.pageCount() - 1);
        for (const auto &[group, place] : layout.photosOn(page)) {
            const auto at = std::find(places.begin(), places.end(), std::pair(static_cast<std::size_t>(group), static_cast<std::size_t>(place)));
            const ExportPhoto &photo = request.photos[static_cast<std::size_t>(at - places.begin())];
            if (fetches && !pictures.contains(photo.id)) {
                auto picture = sheetPicture(photo, pictureSide, request.limits, stop);
                if (stop.stop_requested())
                    return cancelled();
                pictures.insert(photo.id, picture ? *std::move(picture) : QByteArray());
                made.pictures.insert(photo.id, pictures.value(photo.id));
            }
            groups[static_cast<std::size_t>(group)].photos[static_cast<std::size_t>(place)].thumbnail = pictures.value(photo.id);
        }
        auto drawn = exporting::ContactSheet(std::move(groups), request.options).picture(page, dots);
        if (!drawn)
            return drawn.error();
        made.page = *std::move(drawn);
        return made;
    };
    const auto take = [this, stop = m_stop.get_token()](const Result<Made> &made, bool isLast) {
        if (stop.stop_requested())
            return;
        if (!made)
            return clear(made.error().userText);
        m_page = made->page;
        m_pictures.insert(made->pictures);
        m_isReady = isLast;
        update();
    };
    inBackground(
        m_pool, this, [make, pictures = m_pictures] { return make(pictures, false); }, [take](const Result<Made> &made) { take(made, false); });
    inBackground(
        m_pool, this, [make, pictures = m_pictures] { return make(pictures, true); }, [take](const Result<Made> &made) { take(made, true); });
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect target = paintPreviewGround(painter, *this, m_message, m_page.size());
    if (target.isEmpty())
        return;
    painter.setBrush(QColor(0, 0, 0, 40));
    painter.drawRect(target.translated(0, 2).adjusted(-1, 0, 1, 1)); // a sheet that lies on the ground
    painter.drawImage(target, m_page.scaled(target.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace pawtrait::ui
