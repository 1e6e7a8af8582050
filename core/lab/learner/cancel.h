#pragma once

#include "lab/learner/events.h"

#include <exception>
#include <string>
#include <utility>

namespace gradus::lab::loop {

/// Raised by a callback to leave a stage of the loop. Caught by that stage as `Cancelled<Stage::…>`.
class Cancel : public std::exception {
public:
    explicit Cancel(Stage stage)
        : m_name(cancelName(stage))
    {
    }
    [[nodiscard]] const char* what() const noexcept override { return m_name.c_str(); }

private:
    std::string m_name;
};

template <Stage stage> class Cancelled final : public Cancel {
public:
    Cancelled()
        : Cancel(stage)
    {
    }
};

using CancelFit = Cancelled<Stage::Fit>;

[[noreturn]] inline void raise(Stage stage)
{
    switch (stage) {
    case Stage::Epoch:
        throw Cancelled<Stage::Epoch>();
    case Stage::Train:
        throw Cancelled<Stage::Train>();
    case Stage::Validate:
        throw Cancelled<Stage::Validate>();
    case Stage::Batch:
        throw Cancelled<Stage::Batch>();
    case Stage::Backward:
        throw Cancelled<Stage::Backward>();
    case Stage::Step:
        throw Cancelled<Stage::Step>();
    case Stage::Fit:
        break;
    }
    throw CancelFit();
}

/// An attribute that neither the object nor what it delegates to has.
class AttributeError : public std::exception {
public:
    AttributeError(const std::string& object, const std::string& attribute)
        : m_words("'" + object + "' object has no attribute '" + attribute + "'")
    {
    }
    [[nodiscard]] const char* what() const noexcept override { return m_words.c_str(); }

private:
    std::string m_words;
};

} // namespace gradus::lab::loop
