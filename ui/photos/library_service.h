#pragma once

#include "library/library.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pawtrait::ui {

/// The library on a thread of its own, so that no write to the disk makes the window wait. Work is done in the order it is
/// given, also what is still waiting when the window closes. Window thread.
class LibraryService : public QObject {
    Q_OBJECT

public:
    /// `folder` empty: there is no library, nothing is kept, and every answer is an error without a sentence.
    explicit LibraryService(QString folder, QObject *parent = nullptr);
    /// Finishes what was given, then ends.
    ~LibraryService() override;

    /// Runs `work(library)` there and, on the window thread, `done(result)` while this object lives. Work returns a Result.
    template <class Work, class Done>
    void ask(Work work, Done done)
    {
        post([this, work = std::move(work), done = std::move(done)](library::Library *library) mutable {
            auto result = library ? work(*library) : decltype(work(*library))(Error{ErrorKind::NotFound, {}, QStringLiteral("no library")});
            QMetaObject::invokeMethod(this, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
        });
    }

    /// Runs `work(library)`; failed() tells when it could not be done.
    template <class Work>
    void tell(Work work)
    {
        ask(std::move(work), [this](Result<void> result) {
            if (!result && !result.error().userText.isEmpty())
                emit failed(result.error().userText);
        });
    }

signals:
    /// Once, after the library was opened: sentences for the user (a damaged one set aside, a newer one read-only).
    void opened(const QStringList &notices);
    void failed(const QString &reason);

private:
    void post(std::function<void(library::Library *)> task);
    void runThread();

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(library::Library *)>> m_tasks;
    bool m_closing = false;
    std::thread m_thread; ///< last
};

} // namespace pawtrait::ui
