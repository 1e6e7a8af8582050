#include "study/scheduler.h"

#include "fsrs/interval.h"
#include "fsrs/memory.h"

#include <algorithm>
#include <cmath>

namespace gradus::study {

namespace {

qint64 milliseconds(double minutes)
{
    return std::llround(minutes * 60000);
}

std::size_t index(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

/// One card at one moment, and what each rating would make of it.
class Reviewing {
public:
    Reviewing(const CardState& state, const Moment& now, const SchedulerSettings& settings, std::optional<double> fuzz)
        : m_state(state)
        , m_now(now)
        , m_settings(settings)
        , m_fuzz(fuzz)
    {
        std::optional<fsrs::Memory> before;
        if (state.reviews > 0 && state.stability > 0)
            before = fsrs::Memory{state.stability, state.difficulty};
        const auto days = static_cast<double>(elapsedDays(state.lastReviewDay, now.day));
        for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy})
            m_memory[index(rating)] = fsrs::nextMemory(settings.parameters, before, fsrs::Rating{static_cast<int>(rating)}, days);
    }

    std::array<Outcome, 4> outcomes() const { return m_state.phase == Phase::Review ? ofReview() : ofSteps(); }

private:
    // A new card, or one in the middle of its steps.
    std::array<Outcome, 4> ofSteps() const
    {
        const bool relearning = m_state.phase == Phase::Relearning;
        const Phase phase = relearning ? Phase::Relearning : Phase::Learning;
        const std::vector<double>& steps = relearning ? m_settings.relearningStepsMinutes : m_settings.learningStepsMinutes;
        const int last = static_cast<int>(steps.size()) - 1;
        const int goodDays = days(Rating::Good, 1);
        if (steps.empty()) {
            const int hardDays = days(Rating::Hard, 1);
            const int good = days(Rating::Good, hardDays + 1);
            return {inDays(Rating::Again, days(Rating::Again, 1)), inDays(Rating::Hard, hardDays), inDays(Rating::Good, good),
                    inDays(Rating::Easy, days(Rating::Easy, good + 1))};
        }

        const int step = std::clamp(m_state.phase == Phase::New ? 0 : m_state.step, 0, last); // the steps may have become fewer
        const auto minutes = [&steps](int i) { return steps[static_cast<std::size_t>(i)]; };
        double hard = minutes(step);
        if (step == 0)
            hard = last == 0 ? minutes(0) * 1.5 : (minutes(0) + minutes(1)) / 2;
        return {inMinutes(Rating::Again, phase, 0, minutes(0)), inMinutes(Rating::Hard, phase, step, hard),
                step < last ? inMinutes(Rating::Good, phase, step + 1, minutes(step + 1)) : inDays(Rating::Good, goodDays),
                inDays(Rating::Easy, days(Rating::Easy, goodDays + 1))};
    }

    std::array<Outcome, 4> ofReview() const
    {
        const qint64 previous = m_state.dueDay - m_state.lastReviewDay;
        // Fuzz may not take a card that came through below the interval it had, if without fuzz it would have grown.
        const auto longerThanBefore = [&](Rating rating) {
            return unfuzzed(rating) > static_cast<double>(previous) ? static_cast<int>(previous) + 1 : 1;
        };
        const int hard = days(Rating::Hard, longerThanBefore(Rating::Hard));
        const int good = days(Rating::Good, std::max(longerThanBefore(Rating::Good), hard + 1));
        const int easy = days(Rating::Easy, std::max(longerThanBefore(Rating::Easy), good + 1));

        Outcome again = m_settings.relearningStepsMinutes.empty()
            ? inDays(Rating::Again, days(Rating::Again, 1))
            : inMinutes(Rating::Again, Phase::Relearning, 0, m_settings.relearningStepsMinutes.front());
        ++again.state.lapses;
        return {again, inDays(Rating::Hard, hard), inDays(Rating::Good, good), inDays(Rating::Easy, easy)};
    }

    double unfuzzed(Rating rating) const
    {
        return fsrs::interval(m_settings.parameters, m_memory[index(rating)].stability, m_settings.desiredRetention);
    }

    int days(Rating rating, int lowest) const
    {
        const int highest = m_settings.maximumIntervalDays;
        return m_fuzz ? fsrs::fuzzed(unfuzzed(rating), *m_fuzz, lowest, highest)
                      : fsrs::wholeDays(unfuzzed(rating), lowest, highest);
    }

    CardState reviewed(Rating rating) const
    {
        CardState next = m_state;
        next.stability = m_memory[index(rating)].stability;
        next.difficulty = m_memory[index(rating)].difficulty;
        next.lastReviewAt = m_now.at;
        next.lastReviewDay = m_now.day;
        ++next.reviews;
        return next;
    }

    Outcome inDays(Rating rating, int count) const
    {
        CardState next = reviewed(rating);
        next.phase = Phase::Review;
        next.step = 0;
        next.dueAt = 0;
        next.dueDay = m_now.day + count;
        return {next, {.days = count}};
    }

    Outcome inMinutes(Rating rating, Phase phase, int step, double minutes) const
    {
        CardState next = reviewed(rating);
        next.phase = phase;
        next.step = step;
        next.dueAt = m_now.at + milliseconds(minutes);
        next.dueDay = 0;
        return {next, {.milliseconds = milliseconds(minutes)}};
    }

    const CardState& m_state;
    const Moment& m_now;
    const SchedulerSettings& m_settings;
    std::optional<double> m_fuzz;
    std::array<fsrs::Memory, 4> m_memory{};
};

} // namespace

std::array<Outcome, 4> outcomes(const CardState& state, const Moment& now, const SchedulerSettings& settings,
                                std::optional<double> fuzz)
{
    return Reviewing(state, now, settings, fuzz).outcomes();
}

double fuzzSeed(const QString& fullId, int reviews)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const char byte : fullId.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3;
    }
    hash += static_cast<quint64>(reviews) * 0x9e3779b97f4a7c15; // splitmix64
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    hash ^= hash >> 31;
    return static_cast<double>(hash >> 11) * 0x1p-53;
}

} // namespace gradus::study
