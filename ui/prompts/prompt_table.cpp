#include "prompts/prompt_table.h"

#include "settings/theme.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <cmath>

namespace pawtrait::ui {

namespace {

constexpr int pictureSide = 72;
constexpr int photoWidth = 84;

QString number(double value, int decimals = 3)
{
    const double shown = std::abs(value) < 0.5 * std::pow(10, -decimals) ? 0 : value; // no -0.000
    return QLocale().toString(shown, 'f', decimals);
}

QString withSign(double value)
{
    return (value >= 0 ? QStringLiteral("+") : QString()) + number(value);
}

class HeatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto shade = index.data(PromptTableModel::ShadeRole).value<QColor>();
        const QColor text = shade.isValid() ? HeatScale::textOn(shade) : option.palette.color(QPalette::Disabled, QPalette::Text);
        const QRect cell = option.rect.adjusted(0, 0, -1, -1); // a hair of ground between the cells
        if (shade.isValid())
            painter->fillRect(cell, shade);
        painter->setPen(text);
        painter->setFont(option.font);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        if (!(option.state & QStyle::State_Selected))
            return;
        painter->setPen(QPen(text, 2));
        painter->drawRect(cell.adjusted(2, 2, -2, -2));
    }
};

/// A picture above each column and the file's name below it.
class PhotoHeader final : public QHeaderView {
public:
    PhotoHeader(const PromptTableModel &model, const Thumbnails &thumbnails, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model), m_thumbnails(thumbnails)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setDefaultSectionSize(photoWidth);
        setMouseTracking(true);
    }

    QSize sectionSizeFromContents(int) const override { return {photoWidth, pictureSide + fontMetrics().height() + 3 * design::spacing / 2}; }
    QSize sizeHint() const override { return {photoWidth, sectionSizeFromContents(0).height()}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (!m_model.matrix() || section >= m_model.columnCount())
            return;
        const int photo = m_model.photoAt(section);
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Base));
        QRect frame(rect.left() + (rect.width() - pictureSide) / 2, rect.top() + design::spacing / 2, pictureSide, pictureSide);
        const QImage picture = m_thumbnails.find(m_model.idOf(photo));
        if (picture.isNull()) {
            painter->fillRect(frame, palette().color(QPalette::AlternateBase));
        } else {
            const QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
            const QRect place(frame.left() + (frame.width() - size.width()) / 2, frame.top() + (frame.height() - size.height()) / 2, size.width(), size.height());
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawImage(place, picture);
        }
        const QRect words(rect.left() + 3, frame.bottom() + 1 + design::spacing / 2, rect.width() - 6, fontMetrics().height());
        painter->setPen(palette().color(QPalette::Text));
        const QString name = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(words, Qt::AlignCenter, fontMetrics().elidedText(name, Qt::ElideMiddle, words.width()));
        painter->restore();
    }

private:
    const PromptTableModel &m_model;
    const Thumbnails &m_thumbnails;
};

} // namespace

void PromptTableModel::show(std::shared_ptr<const PromptMatrix> matrix)
{
    beginResetModel();
    const QString sortedBy = m_matrix ? m_matrix->prompts.value(m_prompt) : QString();
    if (m_matrix && matrix != m_matrix)
        m_firstId += m_matrix->photos.size();
    m_matrix = std::move(matrix);
    m_prompt = m_matrix && !sortedBy.isEmpty() ? static_cast<int>(m_matrix->prompts.indexOf(sortedBy)) : -1;
    m_order = m_matrix ? photosBy(*m_matrix, m_prompt, m_ascending) : std::vector<int>();
    if (m_matrix)
        m_scale = photoScale(*m_matrix, m_colours);
    endResetModel();
}

void PromptTableModel::setOrder(int prompt, bool ascending)
{
    if (!m_matrix || (prompt == m_prompt && ascending == m_ascending))
        return;
    beginResetModel();
    m_prompt = prompt;
    m_ascending = ascending;
    m_order = photosBy(*m_matrix, prompt, ascending);
    endResetModel();
}

void PromptTableModel::setColours(HeatColours colours, bool dark)
{
    m_colours = colours;
    m_dark = dark;
    if (!m_matrix)
        return;
    m_scale = photoScale(*m_matrix, colours);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PromptTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : static_cast<int>(m_matrix->prompts.size());
}

int PromptTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_matrix ? 0 : static_cast<int>(m_order.size());
}

QString PromptTableModel::words(int photo, int prompt) const
{
    const QString name = m_matrix->photos[static_cast<std::size_t>(photo)].name, word = m_matrix->prompts[prompt];
    const double value = m_matrix->at(photo, prompt);
    if (!std::isfinite(value))
        return m_matrix->errors[static_cast<std::size_t>(photo)];
    if (!m_matrix->canCompareWithinWord())
        return tr("%1 and \"%2\": cosine %3").arg(name, word, number(value, 4));
    return tr("%1 and \"%2\": cosine %3, %4 from the mean of this word over these photos").arg(name, word, number(value, 4), withSign(m_matrix->fromMean(photo, prompt)));
}

QVariant PromptTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_matrix || !index.isValid())
        return {};
    const int photo = photoAt(index.column()), prompt = index.row();
    const double value = m_matrix->at(photo, prompt);
    switch (role) {
    case Qt::DisplayRole: return std::isfinite(value) ? number(value) : QStringLiteral("\u2013");
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return words(photo, prompt);
    case ShadeRole: {
        const QColor shade = m_scale.colour(m_colours == HeatColours::WithinWord ? m_matrix->fromMean(photo, prompt) : value, m_dark);
        return shade.alpha() > 0 ? QVariant(shade) : QVariant();
    }
    default: return {};
    }
}

QVariant PromptTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_matrix)
        return {};
    if (orientation == Qt::Horizontal) {
        const auto photo = static_cast<std::size_t>(photoAt(section));
        const PromptPhoto &shown = m_matrix->photos[photo];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return shown.name;
        if (role == Qt::ToolTipRole)
            return m_matrix->errors[photo].isEmpty() ? tr("%1: click to open it in Photos").arg(shown.name) : m_matrix->errors[photo];
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == m_prompt ? (m_ascending ? QStringLiteral("%1  \u2191") : QStringLiteral("%1  \u2193")).arg(m_matrix->prompts[section]) : m_matrix->prompts[section];
    if (role == Qt::ToolTipRole) {
        const double mean = m_matrix->means[static_cast<std::size_t>(section)];
        return std::isfinite(mean) ? tr("\"%1\": click to put the photos in its order. Mean cosine over these photos: %2").arg(m_matrix->prompts[section], number(mean, 4))
                                   : QString();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && section == m_prompt) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

PromptTable::PromptTable(const QString &thumbnailFolder, QWidget *parent)
    : QTableView(parent), m_model(new PromptTableModel(this)), m_thumbnails(thumbnailFolder.isEmpty() ? nullptr : std::make_shared<library::ThumbnailStore>(thumbnailFolder))
{
    setObjectName(QStringLiteral("promptTableView"));
    setAccessibleName(tr("Photos and words"));
    setAccessibleDescription(tr("Words as rows, photos as columns, cosines as values. Enter opens the photo."));
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setHorizontalHeader(new PhotoHeader(*m_model, m_thumbnails, this));
    horizontalHeader()->setAccessibleName(tr("Photos"));
    verticalHeader()->setAccessibleName(tr("Words"));
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMaximumWidth(22 * photoWidth / 10);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: palette(base); border: none; }"));
    verticalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView { background: palette(base); } QHeaderView::section { background: palette(base); color: palette(text); border: none; padding: 0 %1px; }")
            .arg(design::spacing));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PromptTable::askFor);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &PromptTable::orderAsked);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { askFor(index.column()); });
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { emit cellRead(index.data(Qt::ToolTipRole).toString()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PromptTable::wantPictures, Qt::QueuedConnection);
    connect(&m_thumbnails, &Thumbnails::arrived, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
    fit();
}

void PromptTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * design::spacing);
    m_thumbnails.setShownSize(QSize(pictureSide, pictureSide) * devicePixelRatioF());
}

void PromptTable::wantPictures()
{
    if (!m_model->matrix())
        return;
    const int first = std::max(0, columnAt(0));
    std::vector<PhotoItem> items;
    for (int column = first; column < m_model->columnCount() && columnViewportPosition(column) < viewport()->width(); ++column) {
        PhotoItem item;
        item.id = m_model->idOf(m_model->photoAt(column));
        item.file = m_model->matrix()->photos[static_cast<std::size_t>(m_model->photoAt(column))].file;
        items.push_back(std::move(item));
    }
    std::vector<const PhotoItem *> wanted;
    for (const PhotoItem &item : items)
        wanted.push_back(&item);
    m_thumbnails.want(wanted);
    horizontalHeader()->viewport()->update();
}

void PromptTable::askFor(int column)
{
    if (m_model->matrix() && column >= 0 && column < m_model->columnCount())
        emit photoAsked(m_model->matrix()->photos[static_cast<std::size_t>(m_model->photoAt(column))].file);
}

void PromptTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PromptTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    wantPictures();
}

void PromptTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        wantPictures();
}

void PromptTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit cellRead(current.data(Qt::ToolTipRole).toString());
}

void PromptTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        askFor(currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

HeatLegend::HeatLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("heatLegend"));
}

QString HeatLegend::number(double value) const
{
    return m_scale.bothWays ? withSign(value) : ui::number(value);
}

void HeatLegend::show(const HeatScale &scale, const QString &words)
{
    m_scale = scale;
    m_words = words;
    //: what a colour scale shows, and its two ends
    const QString description = tr("%1: colours from %2 to %3").arg(words, number(scale.low), number(scale.high));
    setToolTip(description);
    setAccessibleName(description);
    updateGeometry();
    update();
}

QSize HeatLegend::sizeHint() const
{
    constexpr int strip = 15 * design::spacing;
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_words + number(m_scale.low) + number(m_scale.high)) + strip + 4 * design::spacing, metrics.height() + design::spacing / 2};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    int x = 0;
    const auto write = [&](const QString &text) {
        painter.drawText(QRect(x, 0, metrics.horizontalAdvance(text) + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text) + design::spacing;
    };
    write(m_words);
    x += design::spacing;
    write(number(m_scale.low));
    const int after = metrics.horizontalAdvance(number(m_scale.high)) + design::spacing;
    const QRect strip(x, height() / 4, std::max(0, width() - x - after), height() / 2);
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    for (const auto &[place, colour] : m_scale.stops(isDark(palette())))
        gradient.setColorAt(place, colour);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(gradient);
    painter.drawRoundedRect(strip, 3, 3);
    painter.setPen(palette().color(QPalette::WindowText));
    x = strip.right() + 1 + design::spacing;
    write(number(m_scale.high));
}

} // namespace pawtrait::ui
