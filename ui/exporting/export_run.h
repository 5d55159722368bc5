#pragma once

#include "exporting/export_photos.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace pawtrait::ui {

/// One export at a time, off the window thread. Results come on the window thread, in bundles. When it is destroyed the rest is
/// stopped; what was written is whole. Window thread.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(QObject *parent = nullptr);
    ~ExportRun() override;

    /// Not while one runs. Searches in the jobs should ask stopToken().
    void start(std::vector<exporting::ExportJob> jobs, exporting::ExportOptions options);
    void cancel();
    bool isRunning() const { return m_running; }
    /// Of the next start().
    StopToken stopToken();

signals:
    void photoDone(int index, const pawtrait::Result<pawtrait::exporting::Exported> &result);
    void finished();

private:
    struct Mailbox;
    void deliver();

    std::shared_ptr<Mailbox> m_mailbox; ///< shared with the work, which may outlive this
    StopSource m_stop;
    QTimer m_delivery;
    bool m_running = false;
};

} // namespace pawtrait::ui
