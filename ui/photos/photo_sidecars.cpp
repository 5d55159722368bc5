// Stars and marks to and from the XMP files beside photos.
#include "library/sidecar.h"
#include "parts/in_background.h"
#include "photos/photo_session.h"

namespace pawtrait::ui {

namespace {

struct SidecarPhoto {
    PhotoId id = 0;
    QString file;
    library::SidecarMarks marks;
};

std::vector<SidecarPhoto> photosOf(const PhotoList &photos, const std::vector<PhotoId> &ids)
{
    std::vector<SidecarPhoto> chosen;
    for (const PhotoId id : ids) {
        if (const PhotoItem *item = photos.find(id))
            chosen.push_back({id, item->file, {item->user.stars, item->user.mark}});
    }
    return chosen;
}

} // namespace

void PhotoSession::writeSidecars(const std::vector<PhotoId> &ids)
{
    inBackground(
        m_sidecarPool, this,
        [photos = photosOf(m_photos, ids), stop = m_stop.get_token()] {
            QStringList problems;
            for (const SidecarPhoto &photo : photos) {
                if (stop.stop_requested())
                    break;
                if (const auto written = library::writeSidecar(photo.file, photo.marks); !written)
                    problems.append(written.error().userText);
            }
            return problems;
        },
        [this](const QStringList &problems) {
            if (!problems.isEmpty())
                emit said(problems.mid(0, 5).join(QLatin1Char('\n')));
        });
}

void PhotoSession::readSidecars(const std::vector<PhotoId> &ids)
{
    struct Read {
        std::vector<SidecarPhoto> photos;
        QStringList problems;
    };
    inBackground(
        m_sidecarPool, this,
        [photos = photosOf(m_photos, ids), stop = m_stop.get_token()] {
            Read read;
            for (const SidecarPhoto &photo : photos) {
                if (stop.stop_requested())
                    break;
                const auto marks = library::readSidecar(photo.file);
                if (!marks)
                    read.problems.append(marks.error().userText);
                else if (*marks)
                    read.photos.push_back({photo.id, photo.file, **marks});
            }
            return read;
        },
        [this](const Read &read) {
            std::vector<PhotoStateChange> changes;
            for (const SidecarPhoto &photo : read.photos) {
                const PhotoItem *item = m_photos.find(photo.id);
                PhotoStateChange change{photo.id, item->user, item->user};
                if (photo.marks.mark != library::Mark::Reject) // XMP has one number for both: a reject has no stars there
                    change.after.stars = photo.marks.stars;
                change.after.mark = photo.marks.mark;
                if (change.after != change.before)
                    changes.push_back(change);
            }
            const auto count = static_cast<int>(changes.size());
            pushChanges(tr("read stars and marks", "undo"), std::move(changes));
            emit said(read.problems.isEmpty() ? tr("%n photo(s) took over stars and marks from XMP files.", nullptr, count) : read.problems.mid(0, 5).join(QLatin1Char('\n')));
        });
}

} // namespace pawtrait::ui
