#include "desk.h"

#include <utility>

namespace gradus::lab::program {

void Desk::put(figure::RunRequest run)
{
    std::optional<figure::RunRequest> old;
    {
        const std::lock_guard lock(m_mutex);
        old = std::exchange(m_waiting, std::move(run));
        if (m_current != 0)
            m_stopAsked = true;
    }
    m_changed.notify_all();
    if (old)
        m_dropped(old->id);
}

void Desk::put(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(question));
    }
    m_changed.notify_all();
}

void Desk::stop(figure::RequestId id)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_current == id)
            m_stopAsked = true;
        if (!m_waiting || m_waiting->id != id)
            return;
        m_waiting.reset();
    }
    m_dropped(id);
}

bool Desk::close(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_stopAsked = true;
    m_changed.notify_all();
    return m_changed.wait_for(lock, patience, [this] { return m_finished; });
}

std::optional<Desk::Work> Desk::take()
{
    std::unique_lock lock(m_mutex);
    m_current = 0;
    m_stopAsked = m_closed;
    m_changed.wait(lock, [this] { return m_closed || m_waiting || !m_questions.empty(); });
    if (m_closed) {
        m_finished = true;
        m_changed.notify_all();
        return std::nullopt;
    }
    if (!m_questions.empty()) {
        Work work = std::move(m_questions.front());
        m_questions.pop_front();
        return work;
    }
    m_current = m_waiting->id;
    Work work = *std::exchange(m_waiting, std::nullopt);
    return work;
}

} // namespace gradus::lab::program
