/// The room `prompts`: how well photos go with words. PromptList holds the words, PromptService compares off the window thread,
/// PromptsPanel shows; the words and the service outlive the panel (which is made anew in another language).
#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

namespace pawtrait::ui {

/// The words that photos are compared with, kept in the settings; every change can be undone. Window thread.
class PromptList : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 40;
    static constexpr int longest = 100; ///< characters; CLIP reads 77 tokens

    /// `settings` outlive it.
    explicit PromptList(Settings &settings, QObject *parent = nullptr);

    const QStringList &prompts() const { return m_prompts; }
    QUndoStack &undoStack() { return m_undo; }
    bool isDefault() const;

    // Each one undoable action. Empty: done, or nothing to do; else a sentence why not.
    QString add(const QString &text);
    QString rename(int place, const QString &text);
    void remove(const QList<int> &places);
    void reset(); ///< to the notebook's 11

signals:
    void changed();

private:
    friend class PromptsCommand;
    QString refusal(const QString &text, int place) const;
    void push(const QString &words, QStringList after);
    void apply(const QStringList &prompts);

    Settings &m_settings;
    QStringList m_prompts;
    QUndoStack m_undo;
};

} // namespace pawtrait::ui
