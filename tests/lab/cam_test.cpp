#include "figure/error.h"
#include "lab/cam/maps.h"
#include "lab/cam/shapemodel.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"
#include "lab/shapespot/pointing.h"
#include "lab/shapespot/training.h"
#include "lab/shapespot/weights.h"

#include <torch/types.h>

#include <QTest>

#include <cmath>

using namespace gradus;
using at::Tensor;
using figure::Arguments;
using figure::Figure;
using lab::cam::Method;

namespace {

const lab::Demo& demo()
{
    return *lab::findDemo("class-activation-maps");
}

/// One for all tests, so that the net is loaded once.
lab::Context& context()
{
    static lab::QuietContext quiet("cpu");
    return quiet;
}

Arguments arguments(const QString& preset, const Arguments& given = {})
{
    return figure::complete(demo().declaration, preset.toStdString(), given);
}

Figure shown(const QString& preset, const Arguments& given = {})
{
    return demo().run(arguments(preset, given), context());
}

/// The sentence that the arguments are refused with.
QString refusal(const Arguments& given)
{
    try {
        static_cast<void>(shown({}, given));
        return {};
    } catch (const figure::Error& error) {
        return QString::fromStdString(figure::english(error.text()));
    }
}

QString words(const Figure& figure, const char* readout)
{
    const figure::Readout* found = figure.readout(readout);
    return found != nullptr ? QString::fromStdString(figure::formatReadout(*found)) : QStringLiteral("(none)");
}

double number(const Figure& figure, const char* readout)
{
    return std::get<double>(figure.readout(readout)->value);
}

lab::cam::Subject subjectOf(const Arguments& given)
{
    return lab::cam::subjectFor(lab::cam::Setting(arguments({}, given)), context());
}

Tensor mapsOf(const lab::cam::Subject& subject, Method method, const std::string& layer, bool relative = false)
{
    return lab::cam::mapsOf(subject, {method, layer, relative, false}, {0, 1, 2, 3, 4}).maps;
}

std::string text(const char* words)
{
    return words;
}

bool close(const Tensor& a, const Tensor& b, double tolerance)
{
    return a.sizes() == b.sizes() && (a - b).abs().max().item<double>() <= tolerance;
}

/// Plain CAM on scenes that no training saw.
lab::shapespot::Pointing camPointing(const lab::shapespot::Net& net, std::int64_t scenes)
{
    const auto model = std::make_shared<lab::cam::ShapeModel>(net);
    const auto maps = [&](const Tensor& pictures, const Tensor& classes) {
        const at::NoGradGuard noGrad;
        const Tensor weights = net["head.weight"].index_select(0, classes);
        return at::einsum("bk,bkij->bij", {weights, model->pass(pictures, "block3", false).activations});
    };
    return lab::shapespot::measure(lab::shapespot::draw(4242, scenes, lab::shapespot::Objects::Two), maps, 0.6);
}

} // namespace

class CamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestion_hasItsPreset()
    {
        for (const char* id : {"which-layer", "needs-hook", "eval-nograd", "einsum-ckkij", "vocab", "inner-layers",
                               "gradcam-gradients", "scalar-only"})
            QVERIFY2(demo().declaration.preset(id) != nullptr, id);
    }

    void presets_answerTheirQuestions_data()
    {
        QTest::addColumn<QString>("right");
        QTest::newRow("which-layer") << u"block3"_qs;
        QTest::newRow("needs-hook") << u"1×5"_qs;
        QTest::newRow("eval-nograd") << u"eval"_qs;
        QTest::newRow("einsum-ckkij") << u"5×16×16"_qs;
        QTest::newRow("vocab") << u"cross, disk, ring, square, triangle"_qs;
        QTest::newRow("inner-layers") << u"error"_qs;
        QTest::newRow("gradcam-gradients") << u"None"_qs;
        QTest::newRow("scalar-only") << u"error"_qs;
    }

    void presets_answerTheirQuestions()
    {
        QFETCH(QString, right);
        const figure::Preset& preset = *demo().declaration.preset(QTest::currentDataTag());
        const Figure figure = shown(QTest::currentDataTag());
        QCOMPARE(figure::problem(figure), std::string());
        QCOMPARE(words(figure, preset.prediction.readout.c_str()), right);
        QVERIFY(figure::agrees(preset.prediction, right.toStdString(), *figure.readout(preset.prediction.readout)));
        QVERIFY(figure.panels.size() <= 11);
        const Figure concealed = figure::concealed(figure);
        QVERIFY(concealed.readouts.empty());
    }

    void net_isTheOneDescribed()
    {
        const lab::shapespot::Net net = lab::shapespot::shippedNet();
        std::int64_t count = 0;
        for (const lab::shapespot::Net::Part& part : lab::shapespot::Net::parts())
            count += part.trained ? net[part.name].numel() : 0;
        QCOMPARE(count, 91413);
        const lab::cam::ShapeModel model(net);
        QCOMPARE(model.lastLayer().shape, (figure::Shape{64, 16, 16}));
        QCOMPARE(model.layers().size(), std::size_t(4));
    }

    void map_isEinsum()
    {
        const lab::cam::Subject subject = subjectOf({});
        const Tensor maps = mapsOf(subject, Method::Cam, "block3");
        const at::NoGradGuard noGrad;
        const Tensor act = subject.model->pass(subject.batch, "block3", false).activations[0];
        const Tensor weight = subject.model->head()->weight;
        for (std::int64_t c = 0; c < 5; ++c)
            for (const auto& [i, j] : {std::pair<std::int64_t, std::int64_t>{0, 0}, {7, 9}, {15, 15}}) {
                double sum = 0;
                for (std::int64_t k = 0; k < 64; ++k)
                    sum += weight[c][k].item<double>() * act[k][i][j].item<double>();
                QVERIFY(std::abs(sum - maps[c][i][j].item<double>()) < 1e-4);
            }
    }

    void meanOfCamPlusBias_isTheScore()
    {
        for (const char* scene : {"scene-1", "scene-2", "scene-3"}) {
            const lab::cam::Subject subject = subjectOf({{"image", text(scene)}});
            const Tensor maps = mapsOf(subject, Method::Cam, "block3");
            QVERIFY(close(maps.mean({1, 2}) + subject.model->head()->bias, subject.scores, 1e-4));
        }
        const Figure figure = shown(u"einsum-ckkij"_qs);
        QVERIFY(std::abs(number(figure, "map_mean_plus_bias") - number(figure, "score")) < 1e-4);
        QVERIFY(std::abs(number(figure, "cell_value") - number(figure, "cell_sum")) < 1e-4);
    }

    void lastLayer_gradCamIsCamOverTheCells()
    {
        for (const char* scene : {"scene-1", "scene-4", "scene-6"}) {
            const lab::cam::Subject subject = subjectOf({{"image", text(scene)}});
            const Tensor cam = mapsOf(subject, Method::Cam, "block3"), grad = mapsOf(subject, Method::GradCam, "block3");
            QVERIFY(close(at::relu(grad), at::relu(cam) / 256, 1e-6));
        }
    }

    void relativeMaps_addUpToNothing()
    {
        const lab::cam::Subject subject = subjectOf({});
        for (const Method method : {Method::Cam, Method::GradCam}) {
            const Tensor maps = mapsOf(subject, method, "block3", true);
            QVERIFY(maps.sum(0).abs().max().item<double>() < 1e-3 * maps.abs().max().item<double>());
        }
    }

    void saliency_isTheSlopeOfTheScore()
    {
        const lab::cam::Subject subject = subjectOf({});
        const Tensor map = mapsOf(subject, Method::Saliency, "block3")[subject.category];
        QVERIFY(map.sizes() == at::IntArrayRef({64, 64}));
        const auto at = map.flatten().argmax().item<std::int64_t>();
        const at::NoGradGuard noGrad;
        double steepest = 0;
        for (std::int64_t channel = 0; channel < 3; ++channel) {
            const auto score = [&](double shift) {
                Tensor changed = subject.batch.clone();
                changed[0][channel][at / 64][at % 64] += shift;
                return subject.model->pass(changed, "stem", false).scores[0][subject.category].item<double>();
            };
            constexpr double step = 1e-2;
            steepest = std::max(steepest, std::abs(score(step) - score(-step)) / (2 * step));
        }
        QVERIFY(std::abs(steepest - map.max().item<double>()) < 0.1 * steepest);
    }

    void shippedNet_pointsWhereItShould()
    {
        const lab::shapespot::Pointing hits = camPointing(lab::shapespot::shippedNet(), 200);
        qInfo("strict %.3f  other %.3f  box %.3f  found %.3f", hits.onObject, hits.onOther, hits.inBox, hits.boxFound);
        QVERIFY(hits.onObject >= 0.70);
        QVERIFY(hits.onOther <= 0.03);
        QVERIFY(hits.inBox >= 0.95);
    }

    void randomisedFromTheTop_fallsToTheUntrainedNet()
    {
        const lab::shapespot::Net shipped = lab::shapespot::shippedNet();
        double randomisedRight = 0, untrainedRight = 0, randomisedOther = 0, untrainedOther = 0;
        constexpr int seeds = 3;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const lab::shapespot::Pointing all = camPointing(shipped.randomised(5, seed), 60);
            const lab::shapespot::Pointing chance = camPointing(lab::shapespot::Net::fresh(seed + 100), 60);
            randomisedRight += all.onObject / seeds;
            untrainedRight += chance.onObject / seeds;
            randomisedOther += all.onOther / seeds;
            untrainedOther += chance.onOther / seeds;
        }
        qInfo("randomised %.3f / %.3f  untrained %.3f / %.3f", randomisedRight, randomisedOther, untrainedRight, untrainedOther);
        QVERIFY(randomisedRight < 0.45 && std::abs(randomisedRight - randomisedOther) < 0.15);
        QVERIFY(std::abs(randomisedRight - untrainedRight) < 0.15);
        QVERIFY(close(shipped.randomised(5, 3)["block2.conv1.weight"], lab::shapespot::Net::fresh(3)["block2.conv1.weight"], 0));
        QVERIFY(!close(shipped.randomised(1, 3)["head.weight"], shipped["head.weight"], 1e-3));
        QVERIFY(close(shipped.randomised(1, 3)["block3.conv2.weight"], shipped["block3.conv2.weight"], 0));
    }

    void training_learnsAndRepeatsItself()
    {
        const lab::shapespot::Recipe recipe{7, 128, 3};
        double first = 0, last = 0;
        const auto train = [&] {
            return lab::shapespot::trained(
                recipe, [&](const lab::shapespot::Step& step) { (step.done == 0 ? first : last) = step.loss; });
        };
        const lab::shapespot::Net one = train(), other = train();
        QVERIFY(last < first);
        for (const lab::shapespot::Net::Part& part : lab::shapespot::Net::parts())
            QVERIFY2(close(one[part.name], other[part.name], 0), part.name.c_str());
    }

    void weights_surviveTheirFileAndNothingElseDoes()
    {
        const lab::shapespot::Net net = lab::shapespot::Net::fresh(5);
        const std::string bytes = lab::shapespot::weightsToBytes(net);
        const lab::shapespot::Net back = lab::shapespot::weightsFromBytes(bytes, "it");
        for (const lab::shapespot::Net::Part& part : lab::shapespot::Net::parts())
            QVERIFY(close(net[part.name], back[part.name], 0));
        std::string nan = bytes;
        nan.replace(nan.size() - 4, 4, std::string("\0\0\xc0\x7f", 4));
        std::string renamed = bytes;
        renamed.replace(renamed.find("block2"), 6, "block9");
        for (const std::string& damaged :
             {std::string(), bytes.substr(0, bytes.size() - 1), bytes + "x", bytes.substr(0, 100), nan, renamed})
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(lab::shapespot::weightsFromBytes(damaged, "it")), figure::Error);
    }

    void scenes_holdTwoDifferentShapesApart()
    {
        const lab::shapespot::Scenes scenes = lab::shapespot::draw(11, 50, lab::shapespot::Objects::Two);
        QVERIFY((scenes.labels.select(1, 0) != scenes.labels.select(1, 1)).all().item<bool>());
        QVERIFY(!(scenes.masks.select(1, 0) & scenes.masks.select(1, 1)).any().item<bool>());
        const double area = scenes.masks.to(at::kFloat).mean().item<double>();
        QVERIFY(area > 0.03 && area < 0.07);
        const lab::shapespot::Scenes again = lab::shapespot::draw(11, 50, lab::shapespot::Objects::Two);
        QVERIFY(scenes.images.equal(again.images));
    }

    void outlines_areWhereTheMasksAre()
    {
        const lab::shapespot::Scenes scenes = lab::shapespot::draw(11, 20, lab::shapespot::Objects::Two);
        for (std::int64_t index = 0; index < 20; ++index)
            for (std::int64_t object = 0; object < 2; ++object) {
                const auto lines = lab::shapespot::outlinesOf(scenes, index, object);
                const lab::shapespot::Box box = lab::shapespot::boxOf(scenes.masks[index][object]);
                const auto [left, right] = std::minmax_element(lines[0].x.begin(), lines[0].x.end());
                const auto [top, bottom] = std::minmax_element(lines[0].y.begin(), lines[0].y.end());
                QVERIFY(std::abs(*left - double(box.left)) < 1.1 && std::abs(*right - double(box.right + 1)) < 1.1);
                QVERIFY(std::abs(*top - double(box.top)) < 1.1 && std::abs(*bottom - double(box.bottom + 1)) < 1.1);
            }
    }

    void boxes_takeTheLargestPart()
    {
        Tensor map = at::zeros({6, 6});
        map[0][0] = 10;
        map.slice(0, 3, 5).slice(1, 2, 6) = 7;
        const lab::shapespot::Box box = lab::shapespot::boxAbove(map, 0.6);
        QCOMPARE(box.top, 3);
        QCOMPARE(box.bottom, 4);
        QCOMPARE(box.left, 2);
        QCOMPARE(box.right, 5);
        QCOMPARE(lab::shapespot::boxAbove(map, 0.8).bottom, 0);
        QVERIFY(lab::shapespot::boxAbove(-map, 0.5).empty());
        QCOMPARE(lab::shapespot::overlap(box, {3, 2, 4, 3}), 0.5);
        QCOMPARE(lab::shapespot::overlap(box, {0, 0, 1, 1}), 0.0);
    }

    void evalAndTrain_differAsTold()
    {
        const Figure figure = shown(u"eval-nograd"_qs);
        QVERIFY(number(figure, "eval_difference") < 1e-5);
        QVERIFY(number(figure, "train_difference") > 0.1);
        QVERIFY(number(figure, "running_mean_moved") > 0);
        QVERIFY(number(figure, "kept_bytes") > 500000);
        QCOMPARE(number(figure, "kept_bytes_no_grad"), 0.0);
        const lab::shapespot::Net before = lab::shapespot::shippedNet();
        const auto model = std::dynamic_pointer_cast<const lab::cam::ShapeModel>(subjectOf({{"training", true}}).model);
        QVERIFY(close(before["stem.norm.running_mean"], model->net()["stem.norm.running_mean"], 0));
    }

    void hook_keepsWhatElseIsGone()
    {
        const Figure figure = shown(u"needs-hook"_qs);
        QCOMPARE(number(figure, "left_bytes"), 0.0);
        QCOMPARE(number(figure, "kept_bytes"), 64 * 16 * 16 * 4.0);
        QCOMPARE(words(figure, "kept_shape"), u"1×64×16×16"_qs);
    }

    void innerLayers_haveGradCamAndNoCam()
    {
        const Figure figure = shown(u"inner-layers"_qs);
        QVERIFY(words(figure, "error").contains(u"einsum"_qs));
        QVERIFY(number(figure, "on_object") > number(figure, "chance_on_object"));
        const auto overlaid = [&](const char* panel) {
            return std::get<figure::Image>(figure.panel(panel)->content).overlay.has_value();
        };
        QVERIFY(!overlaid("cam_block2") && overlaid("cam_block3"));
        QVERIFY(overlaid("block1") && overlaid("block2") && overlaid("block3"));
    }

    void backward_runsFromOneNumber()
    {
        const Figure refused = shown(u"scalar-only"_qs);
        QCOMPARE(words(refused, "error"), u"grad can be implicitly created only for scalar outputs"_qs);
        for (const char* call : {"one", "sum"}) {
            const Figure runs = shown(u"scalar-only"_qs, {{"backward", text(call)}});
            QCOMPARE(words(runs, "outcome"), u"runs"_qs);
            QVERIFY(number(runs, "gradient_largest") > 0);
        }
    }

    void cell_canBeChosen()
    {
        const Figure figure = shown(u"einsum-ckkij"_qs, {{"cell", std::int64_t{37}}});
        QCOMPARE(words(figure, "cell"), u"2, 5"_qs);
        QVERIFY(refusal({{"show", text("cell")}, {"cell", std::int64_t{256}}}).contains(u"no cell 256"_qs));
        const figure::Parameter* cell = demo().declaration.parameter("cell");
        QVERIFY(std::holds_alternative<figure::Image>(figure.panel(cell->editedOn)->content));
    }

    void clicks_findPanelsOfTheirChoices()
    {
        const Figure classes = shown(u"vocab"_qs), layers = shown(u"which-layer"_qs);
        for (const char* name : {"cross", "disk", "ring", "square", "triangle"})
            QVERIFY(classes.panel(name) != nullptr);
        for (const char* layer : {"block1", "block2", "block3"})
            QVERIFY(layers.panel(layer) != nullptr);
    }

    void everyCombination_isAFigureOrASentence()
    {
        for (const char* show : {"classes", "layers", "cell", "gradients", "hook", "modes", "backward"})
            for (const char* method : {"cam", "gradcam", "saliency"})
                for (const char* layer : {"last", "stem"})
                    for (const char* model : {"shapespot", "untrained"}) {
                        const Arguments given{{"show", text(show)},           {"method", text(method)}, {"layer", text(layer)},
                                              {"model", text(model)},         {"training", true},       {"relative", true},
                                              {"randomise", std::int64_t{2}}, {"class", text("disk")}};
                        try {
                            const Figure figure = shown({}, given);
                            QVERIFY2(figure::problem(figure).empty(), figure::problem(figure).c_str());
                        } catch (const figure::Error& error) {
                            QVERIFY(std::string(show) == "layers" && std::string(method) == "saliency");
                        }
                    }
    }

    void wrongNames_areToldWithASentence()
    {
        QVERIFY(refusal({{"class", text("hexagon")}}).contains(u"no class “hexagon”"_qs));
        QVERIFY(refusal({{"layer", text("block4")}}).contains(u"no layer “block4”; it has block"_qs));
        QVERIFY(refusal({{"image", text("/none/x.png")}}).contains(u"no file"_qs));
        QVERIFY(refusal({{"model", text("/none/x.pt")}}).contains(u"no file"_qs));
    }
};

QTEST_GUILESS_MAIN(CamTest)
#include "cam_test.moc"
