#pragma once

#include "lab/learner/value.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace gradus::lab::loop {

enum class Part { None, Train, Validate };

/// Where in the loop something happens; −1 outside of an epoch or a batch.
struct Place {
    std::int64_t epoch = -1;
    Part part = Part::None;
    std::int64_t batch = -1;
    auto operator<=>(const Place&) const = default;
};

enum class Outcome { Ran, Nothing, Raised };

/// What one callback did at an event.
struct Call {
    std::size_t callback = 0; ///< in running order
    Outcome outcome = Outcome::Nothing;
};

struct Write {
    std::string attribute; ///< "loss"; a callback's own with its name: "Recorder.losses"
    std::string value;
    std::string writer;
    double number = 0; ///< a number itself, the sum of a list; NaN for the rest
    bool broken = false; ///< NaN or infinity
};

/// A step of the training: an event, or one of the loop's own actions.
struct Moment {
    std::string name; ///< "after_pred"; "predict"
    bool event = true;
    Place place;
    std::vector<Call> calls;
    std::vector<Write> writes; ///< since the moment before
    std::string raised; ///< the exception that left it
    bool caught = false; ///< an exception ended here
};

enum class Found { Own, Learner, Nowhere };

/// A callback read an attribute.
struct Lookup {
    std::string reader, attribute;
    Found found = Found::Nowhere;
    std::string value;
    bool operator==(const Lookup&) const = default;
};

/// A batch that was begun.
struct BatchResult {
    Place place;
    double loss = 0; ///< as it stood at the batch's end
    bool hasLoss = false;
};

/// Everything that happened while a learner trained, in order.
class Trace {
public:
    /// Writes until `close` belong to this moment, later ones to the next.
    Moment& open(const std::string& name, bool event, const Place& place);
    void close() { m_open = false; }
    void write(const std::string& attribute, const Value& value, const std::string& writer);
    void look(Lookup lookup);
    void cut(const Place& place) { m_cuts.insert(place); }

    [[nodiscard]] const std::vector<Moment>& moments() const { return m_moments; }
    [[nodiscard]] Moment& current() { return m_moments.back(); }
    /// Each kind of lookup once.
    [[nodiscard]] const std::vector<Lookup>& lookups() const { return m_lookups; }
    /// Places whose stage an exception left.
    [[nodiscard]] const std::set<Place>& cuts() const { return m_cuts; }
    /// The first moment that an exception left.
    [[nodiscard]] std::optional<std::size_t> firstRaise() const;
    /// The first event after that; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> afterRaise() const;
    [[nodiscard]] std::int64_t count(const std::string& name) const;

private:
    std::vector<Moment> m_moments;
    std::vector<Write> m_pending;
    std::vector<Lookup> m_lookups;
    std::set<std::tuple<std::string, std::string, Found>> m_looked;
    std::set<Place> m_cuts;
    bool m_open = false;
};

} // namespace gradus::lab::loop
