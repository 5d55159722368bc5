#pragma once

#include "explore/explore_data.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSpinBox;

namespace pawtrait::ui {

class PhotoTiles;

/// Which photos the grid shows: five for each of the scores 10, 20 ... 100 (fewer where there are fewer), or up to 60 of a
/// selection, drawn by `seed`; ascending by score.
std::vector<std::size_t> drawSamples(const ExploreData &data, const Selection &selection, std::uint64_t seed);

/// Photos of a data set at each level of the score, or of what is selected.
class PhotoSamples : public QWidget {
    Q_OBJECT

public:
    explicit PhotoSamples(QWidget *parent = nullptr);

    void show(std::shared_ptr<const ExploreData> explored, Selection selection);
    /// Places in the training table, as shown.
    const std::vector<std::size_t> &shown() const { return m_places; }

signals:
    void photoAsked(const QString &path);

private:
    void draw();

    std::shared_ptr<const ExploreData> m_data;
    Selection m_selection;
    std::vector<std::size_t> m_places;
    QLabel *m_words;
    QSpinBox *m_seed;
    PhotoTiles *m_list;
};

} // namespace pawtrait::ui
