#pragma once

#include "exporting/sheet_work.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace pawtrait::ui {

/// One page of a contact sheet as it will be, made off the window thread. Window thread.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);
    ~SheetPreview() override;

    /// Soon: that page, 0-based, held to those there are; pictures come after its lines.
    void show(const SheetRequest &request, int page);
    void clear(const QString &text);

    /// All pictures of the page are on it.
    bool isReady() const { return m_isReady; }
    QImage page() const { return m_page; }
    QSize sizeHint() const override { return {360, 480}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Made;
    void begin();

    SheetRequest m_request;
    int m_number = 0;
    QTimer m_soon;
    StopSource m_stop;
    QThreadPool m_pool;                    ///< one thread
    QHash<PhotoId, QByteArray> m_pictures; ///< empty: cannot be read
    QImage m_page;
    QString m_message;
    bool m_isReady = false;
};

} // namespace pawtrait::ui
