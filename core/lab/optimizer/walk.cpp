#include "lab/optimizer/walk.h"

#include "figure/error.h"

#include <c10/core/InferenceMode.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

constexpr std::int64_t stepsAtOnce = 64; // between two looks at whether to stop

void store(const at::Tensor& kept, std::vector<Pair>& all)
{
    if (!kept.defined())
        return;
    const double* numbers = kept.data_ptr<double>();
    all.push_back({numbers[0], numbers[1]});
}

} // namespace

bool isNear(const Pair& place)
{
    return std::abs(place[0]) <= farAway && std::abs(place[1]) <= farAway;
}

Walk walk(const Surface& surface, const Route& route, const MakeStepper& make, Context& context)
{
    const c10::InferenceMode noGraph; // saves more than NoGradGuard does
    at::Tensor p = at::empty({2}, at::kDouble);
    p.mutable_grad() = at::zeros({2}, at::kDouble);
    double* place = p.data_ptr<double>();
    double* grad = p.grad().data_ptr<double>();
    place[0] = route.start[0];
    place[1] = route.start[1];
    const std::unique_ptr<Stepper> stepper = make(p);

    Walk made;
    made.places.push_back(route.start);
    made.losses.push_back(surface.value(route.start));
    for (std::int64_t step = 0; step < route.steps && made.leftAt == 0; ++step) {
        if (step % stepsAtOnce == 0)
            context.checkpoint();
        const Pair fresh = surface.gradient({place[0], place[1]});
        for (std::size_t axis = 0; axis < 2; ++axis)
            grad[axis] = route.zeroGrad ? fresh[axis] : grad[axis] + fresh[axis];
        const Pair seen{grad[0], grad[1]};
        if (route.rate)
            stepper->setRate(route.rate(step));
        stepper->step();
        if (!isNear({place[0], place[1]}))
            made.leftAt = step + 1;
        const Pair next{place[0], place[1]};
        const double loss = surface.value(next);
        if (!std::isfinite(next[0]) || !std::isfinite(next[1]) || !std::isfinite(loss))
            break;
        made.grads.push_back(seen);
        made.places.push_back(next);
        made.losses.push_back(loss);
        store(stepper->gradAvg(), made.gradAvgs);
        store(stepper->sqrAvg(), made.sqrAvgs);
    }
    if (made.grads.empty())
        throw figure::Error(
            GRADUS_TEXT("optimizer", "The first step leads to no finite place: take a smaller learning rate or another start."));
    return made;
}

Walk walk(const Surface& surface, const Route& route, Method method, const Hyper& hyper, Context& context)
{
    Walk made = walk(
        surface, route, [&](const at::Tensor& p) { return torchStepper(method, hyper, p); }, context);
    made.method = method;
    return made;
}

} // namespace gradus::lab::optimizer
