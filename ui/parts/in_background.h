#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace pawtrait::ui {

/// Runs `work` on a pool and hands its result to `done` on the window thread, unless `owner` is gone by then.
template <class Work, class Done>
void inBackground(QThreadPool &pool, QObject *owner, Work work, Done done)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)]() mutable {
        done(watcher->future().takeResult());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

template <class Work, class Done>
void inBackground(QObject *owner, Work work, Done done)
{
    inBackground(*QThreadPool::globalInstance(), owner, std::move(work), std::move(done));
}

} // namespace pawtrait::ui
