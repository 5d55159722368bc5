#pragma once

#include "photos/photo_item.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace pawtrait::ui {

class PhotoView;
class StarBar;

/// One of the photos beside each other: the photo, under it its score with range, name, stars and mark. Takes the focus as a whole.
class CompareCell : public QWidget {
    Q_OBJECT

public:
    explicit CompareCell(QWidget *parent = nullptr);

    /// `shown`: which form of an edited photo is seen; empty for one that is as it was taken.
    void showItem(const PhotoItem &item, const QString &shown, const QString &shownToolTip);
    PhotoView *view() const { return m_view; }
    /// The one that keys act on has a frame.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }

signals:
    void gotFocus();
    void focusMoveAsked(int columns, int rows);
    void starsAsked(int stars);
    void markAsked(pawtrait::library::Mark mark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFoot();
    QToolButton *addMark(const QString &objectName, const QString &text, const QString &toolTip, library::Mark mark);

    PhotoView *m_view = nullptr;
    QBoxLayout *m_foot = nullptr; ///< words, then stars and marks: below them where the cell is narrow
    QLabel *m_value = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_form = nullptr;
    StarBar *m_stars = nullptr;
    QToolButton *m_pick = nullptr;
    QToolButton *m_reject = nullptr;
    bool m_isCurrent = false;
};

} // namespace pawtrait::ui
