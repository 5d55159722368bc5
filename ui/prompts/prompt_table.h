#pragma once

#include "photos/thumbnails.h"
#include "prompts/prompt_matrix.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>

#include <memory>

namespace pawtrait::ui {

/// A PromptMatrix with prompts as rows and photos as columns in any order. Window thread.
class PromptTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ShadeRole = Qt::UserRole + 1 }; ///< QColor; invalid: none

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const PromptMatrix> matrix);
    void setOrder(int prompt, bool ascending); ///< see photosBy()
    void setColours(HeatColours colours, bool dark);
    const std::vector<int> &order() const { return m_order; }
    const PromptMatrix *matrix() const { return m_matrix.get(); }
    int photoAt(int column) const { return m_order[static_cast<std::size_t>(column)]; }
    /// For Thumbnails: photos of another matrix have other ids, so that a picture that comes late is not taken for theirs.
    PhotoId idOf(int photo) const { return m_firstId + static_cast<PhotoId>(photo); }
    const HeatScale &scale() const { return m_scale; }
    HeatColours colours() const { return m_colours; }
    int sortedBy() const { return m_prompt; }
    bool isAscending() const { return m_ascending; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(int photo, int prompt) const;

    std::shared_ptr<const PromptMatrix> m_matrix;
    std::vector<int> m_order;
    PhotoId m_firstId = 1;
    int m_prompt = -1;
    bool m_ascending = false;
    HeatColours m_colours = HeatColours::WithinWord;
    HeatScale m_scale;
    bool m_dark = false;
};

/// The heat map on screen: photos as columns under their pictures, which are read when they come into view. Arrow keys go through the
/// cells; Enter, a double click or a click on a picture asks for the photo; a click on a word asks for its order.
class PromptTable : public QTableView {
    Q_OBJECT

public:
    /// `thumbnailFolder`: of library::ThumbnailStore; empty: pictures are not kept.
    explicit PromptTable(const QString &thumbnailFolder, QWidget *parent = nullptr);

    PromptTableModel &shown() { return *m_model; }
    void setLimits(const image::DecodeLimits &limits) { m_thumbnails.setLimits(limits); }

signals:
    void photoAsked(const QString &file);
    void orderAsked(int prompt);
    /// What the cell under the mouse, or the current one, says.
    void cellRead(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void wantPictures();
    void askFor(int column);

    PromptTableModel *m_model;
    Thumbnails m_thumbnails;
};

/// The strip from one end of a scale to the other with its numbers.
class HeatLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);

    void show(const HeatScale &scale, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString number(double value) const;

    HeatScale m_scale;
    QString m_words;
};

} // namespace pawtrait::ui
