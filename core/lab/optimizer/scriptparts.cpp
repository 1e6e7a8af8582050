#include "lab/optimizer/scriptparts.h"

#include "lab/optimizer/callbacks.h"

#include "figure/number.h"

namespace gradus::lab::optimizer {

using figure::exactText;

std::string pythonOptimizer(Method method, const Hyper& hyper)
{
    const std::string lr = "lr=" + exactText(hyper.lr);
    const std::string betas = ", betas=(" + exactText(hyper.mom) + ", " + exactText(hyper.sqrMom) + ")";
    const std::string eps = ", eps=" + exactText(hyper.eps);
    const std::string wd = hyper.wd != 0 ? ", weight_decay=" + exactText(hyper.wd) : "";
    const bool outside = hyper.decoupled && hyper.wd != 0; // which torch.optim has for Adam alone
    const auto decayed = [&](const std::string& optimizer) {
        return outside ? "Decayed(" + optimizer + ", " + exactText(hyper.wd) + ")" : optimizer;
    };
    const std::string coupled = outside ? "" : wd;
    switch (method) {
    case Method::Sgd:
        return decayed("torch.optim.SGD(params, " + lr + coupled + ")");
    case Method::Momentum:
        return decayed("torch.optim.SGD(params, " + lr + ", momentum=" + exactText(hyper.mom) + coupled + ")");
    case Method::RmsProp:
        return decayed("torch.optim.RMSprop(params, " + lr + ", alpha=" + exactText(hyper.sqrMom) + eps + coupled + ")");
    case Method::Adam:
        if (!outside)
            return "torch.optim.Adam(params, " + lr + betas + eps + wd + ")";
        [[fallthrough]];
    case Method::AdamW:
        return "torch.optim.AdamW(params, " + lr + betas + eps + ", weight_decay=" + exactText(hyper.wd) + ")";
    case Method::AdamAsPrinted:
        break;
    }
    std::string chain;
    for (const Callback callback : chainOf(method, hyper).callbacks)
        chain += (chain.empty() ? "" : ", ") + std::string(callbackIds[static_cast<std::size_t>(callback)]);
    return "Optimizer(params, [" + chain + "], " + lr + ", mom=" + exactText(hyper.mom) + ", sqr_mom=" + exactText(hyper.sqrMom)
        + eps + ", wd=" + exactText(hyper.wd) + ")";
}

const char* const bookOptimizer = R"(
class Optimizer:  # the book's: a list of callbacks for each parameter
    def __init__(self, params, cbs, **hyper):
        self.params, self.cbs, self.hyper = list(params), cbs, hyper
        self.state = {p: {} for p in self.params}

    @torch.no_grad()
    def step(self):
        for p in self.params:
            state = self.state[p]
            for cb in self.cbs:
                state.update(cb(p, **state, **self.hyper) or {})

    def zero_grad(self):
        for p in self.params:
            p.grad.zero_()
)";

const char* const decayedOptimizer = R"(
class Decayed:  # decoupled weight decay around any optimizer
    def __init__(self, opt, wd):
        self.opt, self.wd, self.state = opt, wd, opt.state

    @torch.no_grad()
    def step(self):
        for group in self.opt.param_groups:
            for p in group["params"]:
                p.mul_(1 - group["lr"] * self.wd)
        self.opt.step()

    def zero_grad(self):
        self.opt.zero_grad()
)";

const char* const walkFunction = R"(
def numbers(tensor):
    return tensor.tolist() if torch.is_tensor(tensor) else None


def walk(make, steps, zero_grad=True):
    p = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    opt = make([p])
    places, grads, avgs, sqrs = [p.tolist()], [], [], []
    for step in range(steps):
        f(*p).backward()
        grads.append(p.grad.tolist())
        opt.step()
        state = opt.state[p]
        kept = [state.get(key) for key in ("grad_avg", "exp_avg", "momentum_buffer")]
        avgs.append(next((numbers(k) for k in kept if k is not None), grads[-1]))
        kept = [state.get(key) for key in ("sqr_avg", "exp_avg_sq", "square_avg")]
        sqrs.append(next((numbers(k) for k in kept if k is not None), None))
        if zero_grad:
            opt.zero_grad()
        places.append(p.tolist())
        if not all(abs(number) <= 100 for number in places[-1]):
            break  # far off the plot
    return places, grads, avgs, sqrs


def loss(place):
    return f(*torch.tensor(place, dtype=torch.float64)).item()


def text(place):
    return ", ".join(f"{round(number, 4) + 0.0:.6g}" for number in place)
)";

} // namespace gradus::lab::optimizer
