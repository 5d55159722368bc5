#include "explore/explore_loader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <new>

namespace pawtrait::ui {

ExploreLoader::ExploreLoader(QObject *parent) : QObject(parent) {}

ExploreLoader::~ExploreLoader()
{
    if (m_stop)
        m_stop->request_stop();
}

void ExploreLoader::open(const QString &path)
{
    start([path](const Progress &progress, const StopToken &stop) { return dataset::openDataSet(path, progress, stop); });
}

void ExploreLoader::compute(dataset::DataSet set)
{
    auto shared = std::make_shared<dataset::DataSet>(std::move(set));
    start([shared](const Progress &, const StopToken &) -> Result<dataset::DataSet> { return std::move(*shared); });
}

void ExploreLoader::cancel()
{
    if (m_stop)
        m_stop->request_stop();
}

void ExploreLoader::start(Reading reading)
{
    cancel();
    m_stop.emplace();
    const quint64 run = ++m_run;
    // The messages come through the watcher's queue: a loader that is gone, or has begun another run, drops them.
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::progressTextChanged, this, [this, watcher, run](const QString &text) {
        if (run == m_run)
            emit progressed(text, watcher->progressValue(), watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run != m_run)
            return;
        const Outcome outcome = watcher->result();
        if (outcome)
            emit loaded(*outcome);
        else
            emit failed(outcome.error().userText);
    });
    watcher->setFuture(QtConcurrent::run([reading = std::move(reading), stop = m_stop->get_token()](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, 1000);
        const auto report = [&](const QString &text, qint64 done, qint64 total) { promise.setProgressValueAndText(total > 0 ? static_cast<int>(999 * done / total) : 0, text); };
        const QString readingText = tr("Reading the table and the photos' sizes"), computing = tr("Computing");
        report(readingText, 0, 1);
        try {
            auto set = reading([&](qint64 done, qint64 total) { report(tr("Reading photo %1 of %2").arg(done).arg(total), done, 2 * total); }, stop);
            if (!set) {
                promise.addResult(Outcome(set.error()));
                return;
            }
            statistics::Columns columns = statistics::columnsOf(*set);
            auto results = statistics::explore(
                *set, columns, {}, [&](qint64 done, qint64 total) { report(computing, total + done, 2 * total); }, stop);
            if (!results) {
                promise.addResult(Outcome(results.error()));
                return;
            }
            promise.addResult(Outcome(std::make_shared<const ExploreData>(std::move(*set), std::move(columns), std::move(*results))));
        } catch (const std::bad_alloc &) {
            promise.addResult(
                Outcome(Error{ErrorKind::OutOfMemory, tr("There is not enough memory for this data set. Close other programs, or cut the table into smaller ones."), {}}));
        }
    }));
}

} // namespace pawtrait::ui
