#include "suggest/suggestion_batch.h"

#include <algorithm>

namespace pawtrait::ui {

int reliableCard(const crop::Suggestions &found)
{
    const auto card = std::find_if(found.cards.begin(), found.cards.end(), [](const crop::Suggestion &each) { return each.gain && each.gain->reliable; });
    return card == found.cards.end() ? -1 : static_cast<int>(card - found.cards.begin());
}

SuggestionBatch::SuggestionBatch(SuggestionService &service, QObject *parent) : QObject(parent), m_service(service) {}

void SuggestionBatch::start(std::vector<SuggestionQuestion> questions)
{
    m_service.cancelLater();
    m_waiting.assign(questions.begin(), questions.end());
    m_worthALook.clear();
    m_total = static_cast<int>(m_waiting.size());
    m_failed = m_noAnimal = 0;
    m_wasCancelled = false;
    m_wasStarted = true;
    m_isRunning = false;
    next();
}

void SuggestionBatch::cancel()
{
    if (!m_isRunning)
        return;
    m_service.cancelLater();
    m_total = done();
    m_isRunning = false;
    m_waiting.clear();
    m_wasCancelled = true;
    emit finished();
}

void SuggestionBatch::next()
{
    m_isRunning = !m_waiting.empty();
    emit progressed();
    if (!m_isRunning) {
        emit finished();
        return;
    }
    const SuggestionQuestion question = m_waiting.front();
    m_waiting.pop_front();
    m_service.lookLater(question, [this, question](const SuggestionAnswer *answer, const QString &) {
        if (!answer)
            ++m_failed;
        else if (reliableCard(answer->found) >= 0)
            m_worthALook.push_back(question);
        else if (answer->found.outcome == crop::Suggestions::Outcome::NoAnimal)
            ++m_noAnimal;
        next();
    });
}

QString SuggestionBatch::summary() const
{
    const int found = static_cast<int>(m_worthALook.size());
    if (m_wasCancelled && m_total == 0)
        return tr("Stopped before a photo was looked at.");
    QString text = found == 0 ? tr("None of %n photo(s) has a crop with a reliable gain. They can be cropped by hand all the same.", nullptr, m_total)
                              : tr("%1 of %n photo(s) have a crop worth looking at; for the others there is no reliable gain.", nullptr, m_total).arg(found);
    if (m_noAnimal > 0)
        text += QLatin1Char(' ') + tr("On %n photo(s) no animal was found: draw a box around it there.", nullptr, m_noAnimal);
    if (m_failed > 0)
        text += QLatin1Char(' ') + tr("%n photo(s) could not be looked at.", nullptr, m_failed);
    return m_wasCancelled ? tr("Stopped.") + QLatin1Char(' ') + text : text;
}

} // namespace pawtrait::ui
