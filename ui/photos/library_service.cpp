#include "photos/library_service.h"

namespace pawtrait::ui {

LibraryService::LibraryService(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_thread = std::thread([this] { runThread(); });
}

LibraryService::~LibraryService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void LibraryService::post(std::function<void(library::Library *)> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void LibraryService::runThread()
{
    std::unique_ptr<library::Library> library;
    QStringList notices;
    if (!m_folder.isEmpty()) {
        if (auto opened = library::Library::open(m_folder)) {
            library = std::move(opened->library);
            notices = opened->notices;
        } else {
            notices = {opened.error().userText};
        }
    }
    QMetaObject::invokeMethod(this, [this, notices] { emit this->opened(notices); }, Qt::QueuedConnection);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(library.get());
        lock.lock();
    }
}

} // namespace pawtrait::ui
