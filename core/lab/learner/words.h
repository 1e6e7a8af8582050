#pragma once

#include <array>
#include <string_view>

/// The ids of the demo's choices, in the order of their enumerations.
namespace gradus::lab::loop {

inline constexpr std::array<std::string_view, 3> kindIds{"book", "fastai", "minimal"};
inline constexpr std::array<std::string_view, 14> showIds{"lanes",  "steps",      "events",  "state",  "tweaks",
                                                          "memory", "attributes", "cancel",  "losses", "order",
                                                          "plain",  "dispatch",   "getattr", "totals"};
inline constexpr std::array<std::string_view, 3> sortingIds{"both", "order", "run"};
inline constexpr std::array<std::string_view, 14> callbackIds{
    "TrainEval",      "ModelResetter", "Mixup",    "DoublePred",     "L2Penalty",    "GradientClip", "LRFinder",
    "TerminateOnNaN", "Recorder",      "Progress", "SetupLearnerCB", "TrackResults", "PlainResults", "MyCallback"};
inline constexpr std::string_view none = "none";

} // namespace gradus::lab::loop
