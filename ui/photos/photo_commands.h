#pragma once

#include "photos/photo_list_model.h"

#include <QUndoCommand>

namespace pawtrait::ui {

/// One answer to one flag for one or more photos.
class AnswerFlagCommand : public QUndoCommand {
public:
    AnswerFlagCommand(PhotoListModel &model, const std::vector<PhotoId> &ids, int flag, scoring::FlagAnswer answer);
    void undo() override;
    void redo() override;
    /// False: the photos have this answer already.
    bool changesSomething() const;

private:
    struct Change {
        PhotoId id;
        scoring::Flags before, after;
    };
    PhotoListModel &m_model;
    std::vector<Change> m_changes;
};

/// Photos leave the list (never the disk).
class RemovePhotosCommand : public QUndoCommand {
public:
    RemovePhotosCommand(PhotoListModel &model, std::vector<PhotoId> ids);
    void undo() override;
    void redo() override;

private:
    PhotoListModel &m_model;
    std::vector<PhotoId> m_ids;
    std::vector<std::pair<int, PhotoItem>> m_taken;
};

} // namespace pawtrait::ui
