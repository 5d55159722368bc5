#pragma once

#include "suggest/suggestion_service.h"

#include <deque>

namespace pawtrait::ui {

/// Looks for crops of many photos in the background, one after the other. Window thread.
class SuggestionBatch : public QObject {
    Q_OBJECT

public:
    explicit SuggestionBatch(SuggestionService &service, QObject *parent = nullptr);

    void start(std::vector<SuggestionQuestion> questions);
    /// What was found stays.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    bool wasStarted() const { return m_wasStarted; }
    int total() const { return m_total; }
    int done() const { return m_total - static_cast<int>(m_waiting.size()) - (m_isRunning ? 1 : 0); }
    /// With a reliable gain, in the order they were asked for.
    const std::vector<SuggestionQuestion> &worthALook() const { return m_worthALook; }
    /// "12 of 214 photos have a crop worth looking at; for the others there is no reliable gain."
    QString summary() const;

signals:
    void progressed();
    void finished();

private:
    void next();

    SuggestionService &m_service;
    std::deque<SuggestionQuestion> m_waiting;
    std::vector<SuggestionQuestion> m_worthALook;
    int m_total = 0, m_failed = 0, m_noAnimal = 0;
    bool m_isRunning = false, m_wasCancelled = false, m_wasStarted = false;
};

/// The first card with a reliable gain; -1: none.
int reliableCard(const crop::Suggestions &found);

} // namespace pawtrait::ui
