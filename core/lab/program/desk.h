#pragma once

#include "figure/protocol.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace gradus::lab::program {

/// Where requests wait between the thread that reads and the one that computes. Of runs the newest alone waits.
class Desk {
public:
    /// What is answered in the order of asking, before any run.
    using Question = std::variant<figure::PythonRequest, figure::ChoicesRequest>;
    using Work = std::variant<figure::RunRequest, Question>;

    /// `dropped` is told of every run that will not be computed; called from the reading thread.
    explicit Desk(std::function<void(figure::RequestId)> dropped)
        : m_dropped(std::move(dropped))
    {
    }

    /// Reading thread: the run that is waiting is dropped, the one that is being computed asked to stop.
    void put(figure::RunRequest run);
    void put(Question question);
    void stop(figure::RequestId id);
    /// No more requests: the computing thread is asked to stop. Waits for it up to `patience`; whether it did.
    bool close(std::chrono::milliseconds patience);

    /// Computing thread: the next piece of work, nothing once the desk is closed. The piece before it is then done.
    [[nodiscard]] std::optional<Work> take();
    /// Whether the current run was asked to stop.
    [[nodiscard]] bool stopAsked() const { return m_stopAsked.load(std::memory_order_relaxed); }

private:
    std::function<void(figure::RequestId)> m_dropped;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<figure::RunRequest> m_waiting;
    std::deque<Question> m_questions;
    figure::RequestId m_current = 0; ///< 0 while no run is computed
    bool m_closed = false, m_finished = false;
    std::atomic<bool> m_stopAsked = false;
};

} // namespace gradus::lab::program
