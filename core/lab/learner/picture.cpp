#include "lab/learner/picture.h"

#include "lab/learner/told.h"

namespace gradus::lab::loop {

void addLanes(const Run& run, const Timeline& timeline, Canvas& canvas)
{
    figure::Content before = emptyLanes(run, timeline);
    if (const std::optional<std::size_t> raise = run.trace.firstRaise())
        for (std::size_t tick = 0; tick < timeline.ticks().size(); ++tick)
            if (timeline.ticks()[tick].moment == static_cast<std::int64_t>(*raise))
                before = lanesOf(run, timeline, static_cast<std::int64_t>(tick));
    canvas.answer("lanes", GRADUS_TEXT("loop", "who is called when"), lanesOf(run, timeline), std::move(before)).columnSpan = 2;
    canvas.newRow();
}

std::int64_t startOf(const Run& run, const Timeline& timeline)
{
    const auto& moments = run.trace.moments();
    for (std::size_t moment = 0; moment < moments.size(); ++moment)
        if (moments[moment].caught)
            return timeline.frameOf(moment);
    const std::optional<std::size_t> next = run.trace.afterRaise();
    return next ? timeline.frameOf(*next) : static_cast<std::int64_t>(timeline.frames().size()) - 1;
}

figure::Text frameName()
{
    return GRADUS_TEXT("loop", "event");
}

figure::Figure pictureOf(const Setting& setting, const Scene& scene)
{
    Canvas canvas;
    switch (setting.show) {
    case Show::Lanes:
        paintLanes(setting, scene, canvas);
        break;
    case Show::Steps:
        paintSteps(setting, scene, canvas);
        break;
    case Show::Events:
        paintEvents(setting, scene, canvas);
        break;
    case Show::State:
        paintState(setting, scene, canvas);
        break;
    case Show::Tweaks:
        paintTweaks(setting, scene, canvas);
        break;
    case Show::Memory:
        paintMemory(setting, scene, canvas);
        break;
    case Show::Attributes:
        paintAttributes(setting, scene, canvas);
        break;
    case Show::Cancel:
        paintCancel(setting, scene, canvas);
        break;
    case Show::Losses:
        paintLosses(setting, scene, canvas);
        break;
    case Show::Order:
        paintOrder(setting, scene, canvas);
        break;
    case Show::Plain:
        paintPlain(setting, scene, canvas);
        break;
    case Show::Dispatch:
        paintDispatch(setting, scene, canvas);
        break;
    case Show::Getattr:
        paintGetattr(setting, scene, canvas);
        break;
    case Show::Totals:
        paintTotals(setting, scene, canvas);
        break;
    }
    canvas.note(noteOn(setting, scene));
    figure::Figure figure = canvas.take();
    for (Told& told : tell(setting, scene))
        figure.readouts.push_back(std::move(told.readout));
    return figure;
}

} // namespace gradus::lab::loop
