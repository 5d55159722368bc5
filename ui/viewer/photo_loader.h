#pragma once

#include "image/decode.h"
#include "viewer/loaded_photo.h"

#include <QObject>

#include <list>

namespace pawtrait::ui {

/// Loads the photo that is looked at, and the one that is likely to come next, off the window thread. Keeps the last few, so
/// that stepping back and forth is instant. Window thread.
class PhotoLoader : public QObject {
    Q_OBJECT

public:
    explicit PhotoLoader(QObject *parent = nullptr);
    ~PhotoLoader() override;

    void setLimits(const image::DecodeLimits &limits) { m_limits = limits; }
    /// loaded() or failed() answers, at once when it is at hand; an earlier question that still runs is given up.
    void load(const QString &file);
    /// Nothing is looked at any more.
    void stop();
    /// Loaded when nothing else is to do; no signal.
    void prefetch(const QString &file);
    /// The file has changed.
    void forget(const QString &file);

signals:
    void loaded(const QString &file, const pawtrait::ui::LoadedPhoto &photo);
    void failed(const QString &file, const QString &reason);

private:
    struct Kept {
        QString file;
        LoadedPhoto photo;
    };
    void begin(const QString &file);
    const LoadedPhoto *find(const QString &file);

    std::list<Kept> m_kept; ///< the last used first
    QString m_asked;        ///< what is looked at
    QString m_next;         ///< to prefetch
    QString m_running;
    StopSource m_stop;
    image::DecodeLimits m_limits;
};

} // namespace pawtrait::ui
