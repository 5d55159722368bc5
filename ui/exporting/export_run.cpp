#include "exporting/export_run.h"

#include <QtConcurrent>

#include <mutex>

namespace pawtrait::ui {

namespace {

constexpr int deliveryMs = 40;

}

struct ExportRun::Mailbox {
    std::mutex mutex;
    std::vector<std::pair<int, Result<exporting::Exported>>> results;
    bool isLast = false;
};

ExportRun::ExportRun(QObject *parent) : QObject(parent)
{
    m_delivery.setInterval(deliveryMs);
    connect(&m_delivery, &QTimer::timeout, this, &ExportRun::deliver);
}

ExportRun::~ExportRun()
{
    m_stop.request_stop();
}

StopToken ExportRun::stopToken()
{
    if (m_stop.stop_requested())
        m_stop = StopSource();
    return m_stop.get_token();
}

void ExportRun::start(std::vector<exporting::ExportJob> jobs, exporting::ExportOptions options)
{
    m_mailbox = std::make_shared<Mailbox>();
    m_running = true;
    // The work keeps the mailbox alive and knows nothing of this object.
    (void)QtConcurrent::run([jobs = std::move(jobs), options = std::move(options), mailbox = m_mailbox, stop = stopToken()] {
        exporting::exportPhotos(
            jobs, options,
            [&mailbox](int index, Result<exporting::Exported> result) {
                const std::lock_guard lock(mailbox->mutex);
                mailbox->results.emplace_back(index, std::move(result));
            },
            stop);
        const std::lock_guard lock(mailbox->mutex);
        mailbox->isLast = true;
    });
    m_delivery.start();
}

void ExportRun::cancel()
{
    m_stop.request_stop();
}

void ExportRun::deliver()
{
    std::vector<std::pair<int, Result<exporting::Exported>>> results;
    bool isLast = false;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        results.swap(m_mailbox->results);
        isLast = m_mailbox->isLast;
    }
    for (const auto &[index, result] : results)
        emit photoDone(index, result);
    if (isLast) {
        m_delivery.stop();
        m_running = false;
        emit finished();
    }
}

} // namespace pawtrait::ui
