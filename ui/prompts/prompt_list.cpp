#include "prompts/prompt_list.h"

#include "prompts/prompt_scorer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUndoCommand>

#include <algorithm>

namespace pawtrait::ui {

namespace {

/// One line of characters that can be shown: what the settings keep.
QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text.simplified()) {
        if (c.isPrint() || c.isSurrogate())
            kept.append(c);
    }
    return kept.trimmed();
}

/// The stored form; what the file holds may be anything.
QStringList readPrompts(const QString &stored)
{
    if (stored.isEmpty())
        return prompts::defaultPrompts();
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isArray())
        return prompts::defaultPrompts();
    QStringList words;
    for (const QJsonValue value : document.array()) {
        const QString word = plain(value.toString()).left(PromptList::longest);
        if (!word.isEmpty() && !words.contains(word) && words.size() < PromptList::most)
            words.append(word);
    }
    return words;
}

QString stored(const QStringList &words)
{
    return words == prompts::defaultPrompts() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

} // namespace

class PromptsCommand : public QUndoCommand {
public:
    PromptsCommand(PromptList &list, const QString &text, QStringList after) : QUndoCommand(text), m_list(list), m_before(list.prompts()), m_after(std::move(after)) {}
    void undo() override { m_list.apply(m_before); }
    void redo() override { m_list.apply(m_after); }

private:
    PromptList &m_list;
    QStringList m_before, m_after;
};

PromptList::PromptList(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings), m_prompts(readPrompts(settings.value(Setting::Prompts))) {}

bool PromptList::isDefault() const
{
    return m_prompts == prompts::defaultPrompts();
}

QString PromptList::refusal(const QString &text, int place) const
{
    if (text.isEmpty())
        return tr("Type a word or a short text.");
    if (text.size() > longest)
        return tr("This text is too long: at most %n character(s).", nullptr, longest);
    const qsizetype known = m_prompts.indexOf(text);
    if (known >= 0 && known != place)
        return tr("\"%1\" is in the list already.").arg(text);
    QStringList after = m_prompts;
    if (place < 0)
        after.append(text);
    else
        after[place] = text;
    constexpr qsizetype mostStored = 4096; // of a setting
    if (after.size() > most || stored(after).size() > mostStored)
        return tr("There is no room for more words. Remove some first.");
    return {};
}

QString PromptList::add(const QString &text)
{
    const QString word = plain(text);
    const QString problem = refusal(word, -1);
    if (problem.isEmpty())
        push(tr("add \"%1\"").arg(word), m_prompts + QStringList(word));
    return problem;
}

QString PromptList::rename(int place, const QString &text)
{
    const QString word = plain(text);
    if (place < 0 || place >= m_prompts.size() || m_prompts[place] == word)
        return {};
    const QString problem = refusal(word, place);
    if (problem.isEmpty()) {
        QStringList after = m_prompts;
        after[place] = word;
        push(tr("change \"%1\"").arg(m_prompts[place]), after);
    }
    return problem;
}

void PromptList::remove(const QList<int> &places)
{
    QStringList after;
    for (int place = 0; place < m_prompts.size(); ++place) {
        if (!places.contains(place))
            after.append(m_prompts[place]);
    }
    push(tr("remove words"), after);
}

void PromptList::reset()
{
    push(tr("reset words"), prompts::defaultPrompts());
}

void PromptList::push(const QString &words, QStringList after)
{
    if (after != m_prompts)
        m_undo.push(new PromptsCommand(*this, words, std::move(after)));
}

void PromptList::apply(const QStringList &prompts)
{
    m_prompts = prompts;
    m_settings.setValue(Setting::Prompts, stored(prompts));
    emit changed();
}

} // namespace pawtrait::ui
