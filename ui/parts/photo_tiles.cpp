#include "parts/photo_tiles.h"

#include "image/decode.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QPainter>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pawtrait::ui {

namespace {

constexpr int fileRole = Qt::UserRole + 1;

QImage onTile(const QImage &picture, const QColor &ground)
{
    QImage tile(PhotoTiles::side, PhotoTiles::side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    if (picture.isNull()) {
        painter.fillRect(tile.rect().adjusted(8, 8, -8, -8), ground);
        return tile;
    }
    const QImage small = picture.scaled(PhotoTiles::side, PhotoTiles::side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage((PhotoTiles::side - small.width()) / 2, (PhotoTiles::side - small.height()) / 2, small);
    return tile;
}

} // namespace

PhotoTiles::PhotoTiles(QWidget *parent) : QListWidget(parent), m_pool(std::make_unique<QThreadPool>())
{
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setIconSize(QSize(side, side));
    setUniformItemSizes(true);
    setWordWrap(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit photoAsked(item->data(fileRole).toString()); });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QListWidgetItem *item = itemAt(place);
        if (!item)
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("photoTilesMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open in the score view"), this, [this, file = item->data(fileRole).toString()] { emit photoAsked(file); });
        menu->popup(viewport()->mapToGlobal(place));
    });
    m_pool->setMaxThreadCount(2);
}

PhotoTiles::~PhotoTiles()
{
    if (m_stop)
        m_stop->request_stop();
    m_pool->clear();
    m_pool->waitForDone();
}

void PhotoTiles::clearPhotos()
{
    if (m_stop)
        m_stop->request_stop();
    m_pool->clear();
    m_stop.emplace();
    clear();
}

bool PhotoTiles::addPhoto(const QString &file, const QString &words, const QString &toolTip)
{
    if (!m_stop)
        m_stop.emplace();
    QColor ground = palette().color(QPalette::Text);
    ground.setAlphaF(0.12F);
    auto *item = new QListWidgetItem(QIcon(QPixmap::fromImage(onTile({}, ground))), words, this);
    item->setData(fileRole, file);
    item->setToolTip(toolTip);
    const bool isThere = QFileInfo(file).isFile();
    if (isThere)
        load(count() - 1, file);
    return isThere;
}

QString PhotoTiles::fileOf(int row) const
{
    return item(row) ? item(row)->data(fileRole).toString() : QString();
}

void PhotoTiles::load(int row, const QString &file)
{
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, row, stop = m_stop->get_token()] {
        watcher->deleteLater();
        if (stop.stop_requested() || watcher->isCanceled() || !item(row))
            return;
        const QImage picture = watcher->result();
        if (picture.isNull())
            item(row)->setToolTip(item(row)->toolTip() + QLatin1Char('\n') + tr("The photo cannot be opened."));
        else
            item(row)->setIcon(QIcon(QPixmap::fromImage(onTile(picture, {}))));
    });
    watcher->setFuture(QtConcurrent::run(m_pool.get(), [file, stop = m_stop->get_token()] {
        image::DecodeOptions options;
        options.enoughForShortSide = side;
        const auto photo = image::decodeFile(file, options, stop);
        return photo ? image::toQImage(photo->pixels).scaled(2 * side, 2 * side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : QImage();
    }));
}

} // namespace pawtrait::ui
