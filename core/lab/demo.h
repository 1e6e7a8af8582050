#pragma once

#include "figure/declaration.h"
#include "figure/error.h"
#include "figure/figure.h"
#include "lab/store.h"

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace gradus::lab {

/// Thrown by Context::checkpoint when the run was asked to stop.
class Stopped : public std::runtime_error {
public:
    Stopped()
        : std::runtime_error("stopped")
    {
    }
};

/// What a running demo may ask of its surroundings. One run at a time, on one thread.
class Context {
public:
    virtual ~Context() = default;
    /// "cpu" or "cuda". Random numbers are drawn on the CPU from the seed and go to the device afterwards.
    [[nodiscard]] virtual const std::string& device() const = 0;
    /// Call at least every 20 ms of work. Throws Stopped.
    virtual void checkpoint() = 0;
    virtual void progress(double fraction, const figure::Text& doing) = 0;
    /// Shows an unfinished figure.
    virtual void partial(const figure::Figure& figure) = 0;
    /// What was computed before and need not be again.
    [[nodiscard]] virtual Store& store() = 0;
};

/// A declaration and a function. `run` is pure: same arguments, same figure (measured readouts excepted). All three take
/// complete, checked arguments and throw figure::Error for a combination they can't take.
struct Demo {
    figure::Declaration declaration;
    std::function<figure::Figure(const figure::Arguments&, Context&)> run;
    /// A Python script that computes the same with PyTorch and prints each comparable readout as `id = value`, a line each.
    std::function<std::string(const figure::Arguments&)> python;
    /// What a dependent choice may be under these arguments (the layers of the user's own model); empty where no parameter
    /// depends on others. Throws as `run` does.
    std::function<std::vector<figure::Choice>(const std::string& parameter, const figure::Arguments&, Context&)> choices = {};
};

/// All demos: one function for each file in demos/ (demos/matmul_ladder.cpp defines `Demo matmul_ladder()`); the list is written
/// by CMake.
[[nodiscard]] const std::vector<Demo>& demos();
[[nodiscard]] const Demo* findDemo(const std::string& id);

} // namespace gradus::lab
