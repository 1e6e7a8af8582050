#pragma once

#include "lab/learner/panels.h"
#include "lab/learner/scene.h"

#include "figure/figure.h"

namespace gradus::lab::loop {

[[nodiscard]] figure::Figure pictureOf(const Setting& setting, const Scene& scene);

/// Each of these puts one picture on the canvas; it sets the time line too.
void paintLanes(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintSteps(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintEvents(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintState(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintCancel(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintLosses(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintOrder(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintTweaks(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintMemory(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintAttributes(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintPlain(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintDispatch(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintGetattr(const Setting& setting, const Scene& scene, Canvas& canvas);
void paintTotals(const Setting& setting, const Scene& scene, Canvas& canvas);

/// The lanes, as wide as the figure: an answer, of which what happened up to the raise is shown before, or the empty lanes.
void addLanes(const Run& run, const Timeline& timeline, Canvas& canvas);

/// Where the time line begins: where an exception is caught or, if none is, at the event after it; or at the end.
[[nodiscard]] std::int64_t startOf(const Run& run, const Timeline& timeline);

/// What one frame of the time line is.
[[nodiscard]] figure::Text frameName();

/// What is to be said beside the picture, and where the book and fastai differ from it.
[[nodiscard]] figure::Text noteOn(const Setting& setting, const Scene& scene);

} // namespace gradus::lab::loop
