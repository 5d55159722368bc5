#include "photos/photo_commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace pawtrait::ui {

AnswerFlagCommand::AnswerFlagCommand(PhotoListModel &model, const std::vector<PhotoId> &ids, int flag, scoring::FlagAnswer answer) : m_model(model)
{
    setText(QCoreApplication::translate("pawtrait::photos", "answer \"%1\"").arg(scoring::flagDescriptions()[static_cast<std::size_t>(flag)].title));
    for (const PhotoId id : ids) {
        const PhotoItem *item = model.find(id);
        if (!item)
            continue;
        scoring::Flags after = item->flags;
        scoring::setFlag(after, flag, answer);
        m_changes.push_back({id, item->flags, after});
    }
}

void AnswerFlagCommand::undo()
{
    for (const Change &change : m_changes)
        m_model.setFlags(change.id, change.before);
}

void AnswerFlagCommand::redo()
{
    for (const Change &change : m_changes)
        m_model.setFlags(change.id, change.after);
}

bool AnswerFlagCommand::changesSomething() const
{
    return std::any_of(m_changes.begin(), m_changes.end(), [](const Change &change) { return change.before != change.after; });
}

RemovePhotosCommand::RemovePhotosCommand(PhotoListModel &model, std::vector<PhotoId> ids) : m_model(model), m_ids(std::move(ids))
{
    setText(QCoreApplication::translate("pawtrait::photos", "remove from list"));
}

void RemovePhotosCommand::undo()
{
    m_model.restore(std::move(m_taken));
    m_taken.clear();
}

void RemovePhotosCommand::redo()
{
    m_taken = m_model.take(m_ids);
}

} // namespace pawtrait::ui
