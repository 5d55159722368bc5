#pragma once

#include "common/stop_token.h"

#include <QListWidget>

#include <memory>
#include <optional>

class QThreadPool;

namespace pawtrait::ui {

/// Photos as tiles with a line of words below each, read off the window thread. Enter, a double click or the right click's menu
/// asks for one to be opened. Window thread.
class PhotoTiles : public QListWidget {
    Q_OBJECT

public:
    static constexpr int side = 112; ///< of a tile's picture, logical pixels

    explicit PhotoTiles(QWidget *parent = nullptr);
    ~PhotoTiles() override;

    /// Takes all away; what is being read is dropped.
    void clearPhotos();
    /// A file that is not there has an empty tile; whether it is there.
    bool addPhoto(const QString &file, const QString &words, const QString &toolTip);
    QString fileOf(int row) const;

signals:
    void photoAsked(const QString &path);

private:
    void load(int row, const QString &file);

    std::unique_ptr<QThreadPool> m_pool;
    std::optional<StopSource> m_stop; ///< of the pictures under way
};

} // namespace pawtrait::ui
