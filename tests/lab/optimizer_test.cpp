#include "lab/optimizer/averages.h"
#include "lab/optimizer/setting.h"
#include "optimizerrun.h"

#include <torch/autograd.h>
#include <torch/optim.h>
#include <torch/types.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace gradus;
using namespace gradus::lab::optimizer;
using namespace optimizerrun;

namespace {

constexpr double exact = 1e-12;
constexpr double stable = 1e-9;

const std::vector<SurfaceKind>& surfaceKinds()
{
    static const std::vector<SurfaceKind> all{SurfaceKind::Ravine,     SurfaceKind::Rosenbrock, SurfaceKind::Beale,
                                              SurfaceKind::Himmelblau, SurfaceKind::Bumps,      SurfaceKind::Saddle,
                                              SurfaceKind::Line};
    return all;
}

void surfaceColumn()
{
    QTest::addColumn<int>("kind");
    for (std::size_t index = 0; index < surfaceKinds().size(); ++index)
        QTest::addRow("%s", surfaceIds[index].data()) << int(index);
}

Surface fetchedSurface()
{
    QFETCH(int, kind);
    return {surfaceKinds()[std::size_t(kind)], 7, 3};
}

at::Tensor pairTensor(const Pair& pair)
{
    return at::tensor(std::vector<double>{pair[0], pair[1]}, at::kDouble);
}

/// torch::optim as a user would drive it: parameters with autograd, options said anew here.
std::unique_ptr<torch::optim::Optimizer> usersOptimizer(Method method, const at::Tensor& p, const Hyper& hyper)
{
    using namespace torch::optim;
    const std::vector<at::Tensor> all{p};
    const std::tuple<double, double> both{hyper.mom, hyper.sqrMom};
    switch (method) {
    case Method::Sgd:
        return std::make_unique<SGD>(all, SGDOptions(hyper.lr).weight_decay(hyper.wd));
    case Method::Momentum:
        return std::make_unique<SGD>(all, SGDOptions(hyper.lr).momentum(hyper.mom).weight_decay(hyper.wd));
    case Method::RmsProp:
        return std::make_unique<RMSprop>(all, RMSpropOptions(hyper.lr).alpha(hyper.sqrMom).eps(hyper.eps).weight_decay(hyper.wd));
    case Method::Adam:
        return std::make_unique<Adam>(all, AdamOptions(hyper.lr).betas(both).eps(hyper.eps).weight_decay(hyper.wd));
    default:
        return std::make_unique<AdamW>(all, AdamWOptions(hyper.lr).betas(both).eps(hyper.eps).weight_decay(hyper.wd));
    }
}

std::vector<Pair> usersPath(const Surface& surface, const Pair& start, Method method, const Hyper& hyper, int steps)
{
    at::Tensor p = pairTensor(start).requires_grad_();
    const auto optimizer = usersOptimizer(method, p, hyper);
    std::vector<Pair> places{start};
    for (int step = 0; step < steps; ++step) {
        optimizer->zero_grad();
        surface.value(p[0], p[1]).backward();
        optimizer->step();
        places.push_back({p[0].item<double>(), p[1].item<double>()});
    }
    return places;
}

Walk walkedByTheBook(const Surface& surface, const Route& route, Method method, const Hyper& hyper)
{
    lab::QuietContext context("cpu");
    return walk(
        surface, route, [&](const at::Tensor& p) { return bookStepper(chainOf(method, hyper), p); }, context);
}

double farthest(const std::vector<Pair>& one, const std::vector<Pair>& other)
{
    double most = one.size() == other.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t place = 0; place < std::min(one.size(), other.size()); ++place)
        for (std::size_t axis = 0; axis < 2; ++axis)
            most = std::max(most, std::abs(one[place][axis] - other[place][axis]));
    return most;
}

const std::vector<Method>& torchMethods()
{
    static const std::vector<Method> all{Method::Sgd, Method::Momentum, Method::RmsProp, Method::Adam, Method::AdamW};
    return all;
}

void methodColumn()
{
    QTest::addColumn<int>("method");
    for (const Method method : torchMethods())
        QTest::addRow("%s", idOf(method).data()) << int(method);
}

} // namespace

class OptimizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradient_isAutograds_data() { surfaceColumn(); }
    void gradient_isAutograds()
    {
        const Surface surface = fetchedSurface();
        std::mt19937 random(5);
        std::uniform_real_distribution<double> anywhere(-5, 5);
        for (int count = 0; count < 200; ++count) {
            const Pair place{anywhere(random), anywhere(random)};
            const at::Tensor p = pairTensor(place).requires_grad_();
            const at::Tensor loss = surface.value(p[0], p[1]);
            const at::Tensor expected = torch::autograd::grad({loss}, {p})[0];
            const Pair gradient = surface.gradient(place);
            const double size = std::max(1.0, expected.norm().item<double>());
            for (std::int64_t axis = 0; axis < 2; ++axis)
                QVERIFY(std::abs(gradient[std::size_t(axis)] - expected[axis].item<double>()) <= exact * size);
            QVERIFY(std::abs(surface.value(place) - loss.item<double>()) <= exact * std::max(1.0, loss.item<double>()));
        }
    }

    void minima_areFlatAndLow_data() { surfaceColumn(); }
    void minima_areFlatAndLow()
    {
        const Surface surface = fetchedSurface();
        for (const Pair& minimum : surface.minima()) {
            const Pair gradient = surface.gradient(minimum);
            QVERIFY(std::hypot(gradient[0], gradient[1]) < 1e-9);
            for (const Pair& beside : {Pair{0.01, 0}, Pair{-0.01, 0}, Pair{0, 0.01}, Pair{0, -0.01}})
                QVERIFY(surface.value({minimum[0] + beside[0], minimum[1] + beside[1]}) > surface.value(minimum));
            QCOMPARE(surface.distance(minimum), 0.0);
        }
    }

    void steps_areTorchsOwn_data() { methodColumn(); }
    void steps_areTorchsOwn()
    {
        QFETCH(int, method);
        const Surface surface(SurfaceKind::Ravine, 10, 1);
        const Hyper hyper{0.02, 0.9, 0.99, 1e-8, 0.1, false};
        const Pair start{-4, 1.5};
        const Walk own = walked(surface, {start, 300, true, {}}, Method(method), hyper);
        const std::vector<Pair> users = usersPath(surface, start, Method(method), hyper, 300);
        QVERIFY(farthest({own.places[0], own.places[1]}, {users[0], users[1]}) <= exact);
        QVERIFY2(farthest(own.places, users) <= stable, qPrintable(QString::number(farthest(own.places, users))));
    }

    void bookAndTorch_agree_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("wd");
        QTest::addColumn<bool>("decoupled");
        QTest::addColumn<bool>("schedule");
        for (const Method method : torchMethods())
            for (const double wd : {0.0, 0.3})
                for (const bool decoupled : {false, true})
                    for (const bool schedule : {false, true})
                        QTest::addRow("%s, wd %g%s%s", idOf(method).data(), wd, decoupled ? ", decoupled" : "",
                                      schedule ? ", under a schedule" : "")
                            << int(method) << wd << decoupled << schedule;
    }
    void bookAndTorch_agree()
    {
        QFETCH(int, method);
        QFETCH(double, wd);
        QFETCH(bool, decoupled);
        QFETCH(bool, schedule);
        const Surface surface(SurfaceKind::Ravine, 10, 1);
        const Hyper hyper{0.02, 0.9, 0.99, 1e-8, wd, decoupled};
        Route route{{-4, 1.5}, 300, true, {}};
        if (schedule)
            route.rate = [](std::int64_t step) { return 0.03 * std::cos(double(step) / 200); };
        const Walk torch = walked(surface, route, Method(method), hyper);
        const Walk book = walkedByTheBook(surface, route, Method(method), hyper);
        QCOMPARE(torch.steps(), std::size_t{300});
        QVERIFY(farthest(torch.places, book.places) <= stable);
        QVERIFY(farthest(torch.gradAvgs, keepsGradAvg(Method(method)) ? book.gradAvgs : torch.gradAvgs) <= stable);
        QVERIFY(farthest(torch.sqrAvgs, book.sqrAvgs) <= stable);
        if (schedule) {
            route.rate = {};
            QVERIFY(farthest(torch.places, walked(surface, route, Method(method), hyper).places) > 0.01);
        }
    }

    void adamFromAverages_isTheStep()
    {
        const Surface surface(SurfaceKind::Rosenbrock, 1, 1);
        const Hyper hyper{0.05, 0.9, 0.999, 1e-3, 0, false};
        const Route route{{-1.2, 1}, 50, true, {}};
        for (const Method method : {Method::Adam, Method::AdamAsPrinted}) {
            const Walk walk = walked(surface, route, method, hyper);
            for (std::size_t step = 0; step < walk.steps(); ++step) {
                const auto next = method == Method::Adam ? adamAsTorch : adamAsPrinted;
                const at::Tensor w = next(pairTensor(walk.places[step]), pairTensor(walk.gradAvgs[step]),
                                          pairTensor(walk.sqrAvgs[step]), at::full({}, double(step + 1), at::kDouble), hyper);
                for (std::int64_t axis = 0; axis < 2; ++axis)
                    QVERIFY(std::abs(w[axis].item<double>() - walk.places[step + 1][std::size_t(axis)]) <= exact);
            }
        }
    }

    void debias_ofAConstantGradient_isThatGradient()
    {
        for (const double beta : {0.0, 0.5, 0.9, 0.999})
            for (const double gradient : {3.0, -0.25})
                for (const double unbiased : averageOf(std::vector<double>(80, gradient), beta).unbiased)
                    QVERIFY(std::abs(unbiased - gradient) <= exact * 100);
        const Figure figure = shownPreset("debias-table", {{"gradients", text("[3, 3, 3, 3]")}, {"mom", 0.95}});
        QVERIFY(std::abs(number(figure, "unbias_last") - 3) <= exact * 100);
        QVERIFY(std::abs(number(figure, "avg_1") - 0.15) <= exact);
    }

    void printedAdam_firstStep_isTooLong()
    {
        for (const double beta2 : {0.9, 0.99, 0.999}) {
            const Figure figure = shownPreset("adam-equation", {{"sqr_mom", beta2}});
            const double expected = std::sqrt(1 / (1 - beta2));
            QVERIFY(std::abs(number(figure, "ratio") - expected) <= 1e-6 * expected);
            QVERIFY(std::abs(number(figure, "first_step_book") - 0.1 * expected) <= 1e-6);
        }
        QVERIFY(std::abs(number(shownPreset("adam-equation"), "ratio") - 31.6) < 0.1);
    }

    void adamW_takesDecayOffDirectly()
    {
        for (const SurfaceKind kind : {SurfaceKind::Ravine, SurfaceKind::Line, SurfaceKind::Himmelblau}) {
            const Surface surface(kind, 10, 1);
            const Hyper hyper{0.1, 0.9, 0.999, 1e-12, 0.2, false};
            const Pair start{-2, -3};
            const Route route{start, 1, true, {}};
            const Walk adam = walked(surface, route, Method::Adam, hyper);
            const Walk adamW = walked(surface, route, Method::AdamW, hyper);
            for (std::size_t axis = 0; axis < 2; ++axis) {
                const double difference = adamW.move(0, axis) - adam.move(0, axis);
                QVERIFY(std::abs(difference + hyper.lr * hyper.wd * start[axis]) <= 1e-10);
            }
        }
    }

    void decay_isTheSameInPlainSgdAlone()
    {
        const Figure figure = shownPreset("wd-decoupled");
        QVERIFY(number(figure, "apart_sgd") <= exact);
        QVERIFY(number(figure, "apart_momentum") > 0.01);
        QVERIFY(number(figure, "apart_adam") > 0.01);
        QCOMPARE(words(shownPreset("wd-decoupled", {{"wd", 0.0}}), "differs"), u"neither"_qs);
    }

    void withoutZeroGrad_gradientsAddUp()
    {
        const Surface surface(SurfaceKind::Himmelblau, 1, 1);
        const Walk walk = walked(surface, {{-1, 1}, 60, false, {}}, Method::Sgd, {0.001, 0, 0, 1e-8, 0, false});
        QVERIFY(walk.steps() > 20);
        Pair sum{};
        for (std::size_t step = 0; step < walk.steps(); ++step)
            for (std::size_t axis = 0; axis < 2; ++axis) {
                sum[axis] += surface.gradient(walk.places[step])[axis];
                QVERIFY(std::abs(walk.grads[step][axis] - sum[axis]) <= exact * std::max(1.0, std::abs(sum[axis])));
            }
    }

    void rewrittenStep_isTheSameInTheSameMemory()
    {
        const Figure figure = shownPreset("sgd-inplace");
        QCOMPARE(words(figure, "same_memory"), u"True"_qs);
        QCOMPARE(words(figure, "assigned_memory"), u"False"_qs);
        const auto numbers = [&](const char* panel) { return std::get<figure::TensorGrid>(figure.panel(panel)->content).values; };
        for (std::size_t weight = 0; weight < 3; ++weight) {
            const double expected = numbers("p")[weight] - 0.1 * numbers("grad")[weight];
            QVERIFY(std::abs(numbers("after_add")[weight] - expected) <= exact);
            QVERIFY(std::abs(numbers("after_rewritten")[weight] - expected) <= exact);
        }
    }

    void smootherAverages_followLater()
    {
        const Figure figure = shownPreset("ema-betas");
        double rough = std::numeric_limits<double>::infinity();
        for (const char* beta : {"0.5", "0.7", "0.9", "0.99"}) {
            const double now = number(figure, std::string("roughness_") + beta);
            QVERIFY(now < rough);
            rough = now;
        }
        int delay = 0;
        for (const QString& now : words(figure, "delays").split(u", "_qs)) {
            QVERIFY(now.toInt() > delay);
            delay = now.toInt();
        }
        std::set<std::string> scales;
        for (const figure::Panel& panel : figure.panels)
            if (panel.id.starts_with("beta_"))
                scales.insert(panel.scale);
        QCOMPARE(scales, std::set<std::string>{"betas"});
    }

    void chain_isTheOptimizer()
    {
        const Figure figure = shownPreset("callback-chain", {{"steps", std::int64_t{4}}});
        const Walk torch = walked(Surface(SurfaceKind::Ravine, 10, 1), {{-4, 1.5}, 4, true, {}}, Method::Momentum,
                                  {0.1, 0.9, 0.99, 1e-8, 0.1, false});
        const std::optional<figure::Value> end =
            figure::parseValue(*demo().declaration.parameter("start"), words(figure, "end").toStdString());
        const auto place = std::get<figure::Point>(*end);
        QVERIFY(std::hypot(place.x - torch.end()[0], place.y - torch.end()[1]) <= 1e-4);
    }
};

QTEST_APPLESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
