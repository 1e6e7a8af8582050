#pragma once

#include "demo/catalogue.h"
#include "demo/lab.h"

#include <chrono>
#include <optional>
#include <string>

namespace gradus::bench {

/// A lab of its own without a window: one run at a time, waited for.
class LabRuns {
public:
    LabRuns();

    /// Milliseconds.
    struct Run {
        double waited = 0; ///< from the request to the figure
        double computed = 0; ///< in the demo's function
    };
    /// "demo/preset?name=value&…"; nothing if there was no figure within 60 s.
    std::optional<Run> run(const std::string& place);
    /// Asks the run to stop after so many milliseconds: from asking until the lab has stopped. Nothing if it ended by itself.
    std::optional<double> stop(const std::string& place, double after);
    /// kB; 0 where it can't be told.
    [[nodiscard]] long resident() const;
    [[nodiscard]] const demo::Catalogue& catalogue() const { return m_catalogue; }

private:
    figure::RequestId begin(const std::string& place);

    demo::Catalogue m_catalogue;
    demo::Lab m_lab;
};

} // namespace gradus::bench
