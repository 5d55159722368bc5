#pragma once

#include "image/decode.h"
#include "photos/photo_session.h"
#include "viewer/loaded_photo.h"
#include "viewer/photo_view.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace pawtrait::ui {

class CompareCell;

/// Two to four photos beside each other, with what their scores say of them on top. Zoom and place are linked; keys act on the
/// photo with the focus. Photos load off the window thread, and at most these four are held. Window thread.
class CompareView : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 4;

    explicit CompareView(PhotoSession &session, QWidget *parent = nullptr);
    ~CompareView() override;

    void setLimits(const image::DecodeLimits &limits) { m_limits = limits; }
    /// Two to `most` photos; the first gets the focus. `remark`: said under the verdict, may be empty.
    void compare(const std::vector<PhotoId> &ids, const QString &remark = {});
    /// Lets go of the photos.
    void clear();

    /// In the order shown.
    std::vector<PhotoId> ids() const;
    PhotoId focused() const; ///< that keys act on; 0: none is shown

signals:
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown {
        PhotoId id = 0;
        CompareCell *cell = nullptr;
        crop::Edit edit; ///< as it is loaded or being loaded
        StopSource loading;
    };
    QWidget *buildHead();
    QAction *addKeyAction(const QString &objectName, const QString &text, const QKeySequence &key, std::function<void()> triggered);
    void buildActions();
    void addCell(PhotoId id);
    void removeCell(std::size_t index);
    void layOut();
    int bestColumns() const;
    void refreshCell(Shown &shown);
    void refreshWords();
    void load(Shown &shown);
    void onPhotoChanged(PhotoId id);
    void onPlaceChanged(const CompareCell *from);
    void moveFocus(const CompareCell *from, int columns, int rows);
    void swapFocused();
    std::size_t indexOf(const CompareCell *cell) const; ///< size(): not shown
    std::size_t focusedIndex() const;
    void setFocused(PhotoId id);

    PhotoSession &m_session;
    image::DecodeLimits m_limits;
    QThreadPool m_pool; ///< two photos at once
    std::vector<Shown> m_shown;
    PhotoId m_focused = 0; ///< keys act on it, also while a button has the focus
    int m_columns = 2;
    QString m_remark;
    PhotoView::Place m_place; ///< of all, while linked
    bool m_placing = false;

    QLabel *m_verdict = nullptr;
    QLabel *m_detail = nullptr;
    QGridLayout *m_cells = nullptr;
    QAction *m_link = nullptr;
    QAction *m_originals = nullptr;
    QAction *m_swap = nullptr;
};

} // namespace pawtrait::ui
