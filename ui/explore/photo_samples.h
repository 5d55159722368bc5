#pragma once

#include "common/stop_token.h"
#include "explore/explore_data.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QSpinBox;
class QThreadPool;

namespace pawtrait::ui {

/// Which photos the grid shows: five for each of the scores 10, 20 ... 100 (fewer where there are fewer), or up to 60 of a
/// selection, drawn by `seed`; ascending by score.
std::vector<std::size_t> drawSamples(const ExploreData &data, const Selection &selection, std::uint64_t seed);

/// Photos of a data set at each level of the score, or of what is selected.
class PhotoSamples : public QWidget {
    Q_OBJECT

public:
    explicit PhotoSamples(QWidget *parent = nullptr);
    ~PhotoSamples() override;

    void show(std::shared_ptr<const ExploreData> explored, Selection selection);
    /// Places in the training table, as shown.
    const std::vector<std::size_t> &shown() const { return m_places; }

signals:
    void photoAsked(const QString &path);

private:
    void draw();
    void load(int item, const QString &file);

    std::shared_ptr<const ExploreData> m_data;
    Selection m_selection;
    std::vector<std::size_t> m_places;
    QLabel *m_words;
    QSpinBox *m_seed;
    QListWidget *m_list;
    std::unique_ptr<QThreadPool> m_pool;
    std::optional<StopSource> m_stop; ///< of the thumbnails under way
};

} // namespace pawtrait::ui
