#pragma once

#include "common/result.h"
#include "common/stop_token.h"
#include "explore/explore_data.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pawtrait::ui {

/// Reads and computes a data set off the window thread; the newest wish wins.
class ExploreLoader : public QObject {
    Q_OBJECT

public:
    explicit ExploreLoader(QObject *parent = nullptr);
    ~ExploreLoader() override;

    void open(const QString &path);
    void compute(dataset::DataSet set);
    void cancel();

signals:
    /// `text` says what is being done; total 0: not known.
    void progressed(const QString &text, qint64 done, qint64 total);
    void loaded(std::shared_ptr<const pawtrait::ui::ExploreData> data);
    /// A sentence; empty after cancel().
    void failed(const QString &text);

private:
    using Outcome = Result<std::shared_ptr<const ExploreData>>;
    using Reading = std::function<Result<dataset::DataSet>(const Progress &, const StopToken &)>;
    void start(Reading reading);

    std::optional<StopSource> m_stop;
    quint64 m_run = 0;
};

} // namespace pawtrait::ui
