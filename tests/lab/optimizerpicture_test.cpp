#include "figure/codec.h"
#include "figure/error.h"
#include "optimizerrun.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

using namespace gradus;
using namespace gradus::lab::optimizer;
using namespace optimizerrun;

namespace {

constexpr double exact = 1e-12;

/// Any value that a parameter takes, now and then an extreme one.
class Chance {
public:
    figure::Value operator()(const figure::IntegerParameter& kind)
    {
        return kind.minimum + std::int64_t(whole(std::size_t(kind.maximum - kind.minimum + 1)));
    }
    figure::Value operator()(const figure::RealParameter& kind)
    {
        if (whole(8) == 0)
            return whole(2) == 0 ? kind.minimum : kind.maximum;
        return kind.logarithmic ? std::exp(between(std::log(kind.minimum), std::log(kind.maximum)))
                                : between(kind.minimum, kind.maximum);
    }
    figure::Value operator()(const figure::SwitchParameter&) { return whole(2) == 0; }
    figure::Value operator()(const figure::ChoiceParameter& kind) { return kind.choices[whole(kind.choices.size())].id; }
    figure::Value operator()(const figure::PointParameter& kind)
    {
        return figure::Point{between(kind.minimum.x, kind.maximum.x), between(kind.minimum.y, kind.maximum.y)};
    }
    figure::Value operator()(const figure::SubsetParameter& kind) { return some(kind.choices); }
    figure::Value operator()(const figure::OrderParameter& kind)
    {
        figure::Names names = some(kind.choices);
        std::shuffle(names.begin(), names.end(), m_random);
        return names;
    }
    figure::Value operator()(const figure::TensorParameter&)
    {
        constexpr std::array<const char*, 6> typed{"[0]", "[1, -1e30, 2.5]", "[3, 3, 3]", "[0., 0., 0.]", "[[1]]", "2×3"};
        return text(typed[whole(typed.size())]);
    }
    figure::Value operator()(const figure::SeedParameter&) { return std::int64_t(whole(1000)); }
    template <typename Other> figure::Value operator()(const Other&) { return std::string(); }

private:
    std::size_t whole(std::size_t count) { return m_random() % count; }
    double between(double least, double most)
    {
        return least + (most - least) * double(m_random()) / double(std::mt19937::max());
    }
    figure::Names some(const std::vector<figure::Choice>& choices)
    {
        figure::Names names;
        for (const figure::Choice& choice : choices)
            if (whole(2) == 0)
                names.push_back(choice.id);
        return names;
    }

    std::mt19937 m_random{11};
};

bool allFinite(const std::vector<double>& numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](double one) { return std::isfinite(one); });
}

/// Numbers that a panel draws: none infinite; NaN, which leaves a gap, in charts alone.
bool drawsFinite(const figure::Content& content)
{
    if (const auto* field = std::get_if<figure::Field>(&content))
        return allFinite(field->values) && std::all_of(field->paths.begin(), field->paths.end(), [](const figure::Series& path) {
                   return allFinite(path.x) && allFinite(path.y);
               });
    if (const auto* chart = std::get_if<figure::Chart>(&content))
        return std::all_of(chart->series.begin(), chart->series.end(), [](const figure::Series& series) {
            return std::none_of(series.y.begin(), series.y.end(), [](double one) { return std::isinf(one); });
        });
    if (const auto* equation = std::get_if<figure::Equation>(&content))
        return std::all_of(equation->lines.begin(), equation->lines.end(), [](const figure::EquationLine& line) {
            return std::all_of(line.terms.begin(), line.terms.end(),
                               [](const figure::Term& term) { return allFinite(term.values); });
        });
    return true;
}

/// Stops at the n-th checkpoint.
class Stopping : public lab::QuietContext {
public:
    explicit Stopping(int after)
        : QuietContext("cpu")
        , m_left(after)
    {
    }
    void checkpoint() override
    {
        if (m_left-- == 0)
            throw lab::Stopped();
    }

private:
    int m_left;
};

} // namespace

class OptimizerPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presets_answerTheirQuestions_data()
    {
        QTest::addColumn<QString>("right"); // as a learner might type it
        QTest::addColumn<QString>("wrong");

        QTest::newRow("sgd") << u"(-3.6, 0.7)"_qs << u"-4.4, 1.3"_qs;
        QTest::newRow("callback-chain") << u"l2_reg, average_grad, momentum_step"_qs << u"average_grad, l2_reg, momentum_step"_qs;
        QTest::newRow("no-zero-grad") << u"-7.6"_qs << u"-3.6"_qs;
        QTest::newRow("step-loop") << u"8"_qs << u"6"_qs;
        QTest::newRow("sgd-inplace") << u"p.data += -lr * p.grad.data"_qs << u"p.data += lr * p.grad.data"_qs;
        QTest::newRow("momentum") << u"-7.52"_qs << u"-3.92"_qs;
        QTest::newRow("ravine-ball") << u"0, 0"_qs << u"-3, 0"_qs;
        QTest::newRow("ema-betas") << u"0.99, 0.9, 0.7, 0.5"_qs << u"0.5, 0.7, 0.9, 0.99"_qs;
        QTest::newRow("rmsprop") << u"both equally far"_qs << u"y"_qs;
        QTest::newRow("sqr-avg-bars") << u"y, across"_qs << u"x, along"_qs;
        QTest::newRow("adam-vs") << u"RMSprop, momentum, Adam"_qs << u"adam, momentum, rmsprop"_qs;
        QTest::newRow("adam-equation") << u"0.1"_qs << u"0.4"_qs;
        QTest::newRow("debias-table") << u"0.58"_qs << u"3"_qs;
        QTest::newRow("eps-sweep") << u"gradient"_qs << u"equal"_qs;
        QTest::newRow("wd-decoupled") << u"Adam only"_qs << u"both"_qs;
    }

    void presets_answerTheirQuestions()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        const figure::Preset* preset = demo().declaration.preset(QTest::currentDataTag());
        QVERIFY(preset != nullptr);
        const Figure figure = shownPreset(QTest::currentDataTag());
        const figure::Readout* outcome = figure.readout(preset->prediction.readout);
        QVERIFY(outcome != nullptr);
        const auto agrees = [&](const QString& typed) {
            return figure::agrees(preset->prediction, figure::normalisePrediction(preset->prediction, typed.toStdString()),
                                  *outcome);
        };
        QVERIFY(agrees(right));
        QVERIFY(!agrees(wrong));
    }

    void everyKindOfPredictionIsAsked()
    {
        QCOMPARE(demo().declaration.presets.size(), std::size_t{15});
        std::set<std::size_t> kinds;
        for (const figure::Preset& preset : demo().declaration.presets)
            kinds.insert(preset.prediction.kind.index());
        QCOMPARE(kinds.size(), std::size_t{4}); // all but a shape
    }

    void equation_isTrueAtEveryStep_data()
    {
        QTest::addColumn<QString>("optimizer");
        for (const char* id : {"sgd", "momentum", "rmsprop"})
            QTest::addRow("%s", id) << QString::fromUtf8(id);
    }
    void equation_isTrueAtEveryStep()
    {
        QFETCH(QString, optimizer);
        const Figure figure = shownPreset("sgd", {{"optimizers", figure::Names{optimizer.toStdString()}}});
        const auto& equation = std::get<figure::Equation>(figure.panel("equation")->content);
        int checked = 0;
        for (const figure::EquationLine& line : equation.lines)
            for (std::int64_t frame = 0; frame < figure.timeLine.frames; ++frame) {
                std::vector<double> n;
                for (const figure::Term& term : line.terms)
                    if (!term.values.empty())
                        n.push_back(term.values[term.values.size() == 1 ? 0 : std::size_t(frame)]);
                const std::string& made = line.terms[0].symbol;
                const double right = made == "sqr_avg" ? n[1] * n[2] + n[3] * n[4]
                    : made == "grad_avg"               ? n[1] * n[2] + n[3]
                    : made == "step"                   ? n[1] * n[2] / (n[3] + n[4])
                                                       : n[1] - n[2] * n[3];
                QVERIFY(std::abs(n[0] - right) <= exact * std::max(1.0, std::abs(right)));
                ++checked;
            }
        QVERIFY(checked >= 30);
    }

    void divergence_isToldWithItsStep()
    {
        const Figure figure =
            shownPreset("sgd", {{"lr", 0.5}, {"condition", 10.0}, {"start", figure::Point{-4, 1}}, {"steps", std::int64_t{60}}});
        int step = 1; // y is multiplied by 1 − 0.5 · 10
        while (std::pow(4.0, step) <= farAway)
            ++step;
        QString told;
        for (const figure::Panel& panel : figure.panels)
            if (const auto* paragraph = std::get_if<figure::Paragraph>(&panel.content))
                told += QString::fromStdString(english(paragraph->text)) + u'\n';
        QVERIFY2(told.contains(u"SGD diverges: at step %1 "_qs.arg(step)), qPrintable(told));
        QCOMPARE(figure.timeLine.frames, std::int64_t{step});
    }

    void chainInTheWrongOrder_saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("missing");
        QTest::newRow("step before its stat") << u"momentum_step, average_grad"_qs << u"grad_avg"_qs;
        QTest::newRow("no squares") << u"average_grad, step_stat, adam_step"_qs << u"sqr_avg"_qs;
        QTest::newRow("no count") << u"average_grad, average_sqr_grad, adam_step"_qs << u"step"_qs;
        QTest::newRow("complete") << u"average_sqr_grad, rms_prop_step"_qs << u"(none)"_qs;
    }
    void chainInTheWrongOrder_saysWhatIsMissing()
    {
        QFETCH(QString, chain);
        QFETCH(QString, missing);
        const figure::Value callbacks = figure::parseValue(*demo().declaration.parameter("callbacks"), chain.toStdString());
        for (const char* preset : {"callback-chain", "step-loop"}) {
            const Figure figure = shownPreset(preset, {{"callbacks", callbacks}});
            QCOMPARE(words(figure, "missing"), missing);
            QCOMPARE(figure.panel("error") != nullptr, missing != u"(none)"_qs);
            QCOMPARE(figure::problem(figure), std::string());
        }
    }

    void beforeTheTurn_thePathIsNotShown()
    {
        for (const figure::Preset& preset : demo().declaration.presets) {
            const Figure hidden = figure::concealed(shownPreset(preset.id));
            QVERIFY(hidden.readouts.empty());
            for (const figure::Panel& panel : hidden.panels) {
                if (const auto* field = std::get_if<figure::Field>(&panel.content)) {
                    QVERIFY(field->paths.empty());
                    QVERIFY(field->spots.size() >= 2); // where it starts, and a minimum
                }
                QVERIFY(!std::holds_alternative<figure::Equation>(panel.content));
                if (const auto* table = std::get_if<figure::Table>(&panel.content))
                    for (const auto& row : table->rows)
                        QVERIFY(row.back().text.empty() || english(row.back().text) == "?");
            }
        }
    }

    void startOutsideTheUsualPart_isShown()
    {
        const Figure figure =
            shownPreset("sgd", {{"surface", text("rosenbrock")}, {"start", figure::Point{4.5, -3}}, {"lr", 1e-4}});
        const auto& field = std::get<figure::Field>(figure.panel("field")->content);
        QVERIFY(*field.x.maximum > 4.5);
        QVERIFY(*field.y.minimum < -3);
    }

    void badSettings_areRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no optimizer") << u"adam-vs"_qs << u"optimizers"_qs << u""_qs << u"No optimizer is chosen"_qs;
        QTest::newRow("no callback") << u"step-loop"_qs << u"callbacks"_qs << u""_qs << u"The chain is empty"_qs;
        QTest::newRow("words") << u"debias-table"_qs << u"gradients"_qs << u"hello"_qs << u"is no tensor"_qs;
        QTest::newRow("a shape") << u"debias-table"_qs << u"gradients"_qs << u"2×3"_qs << u"a row of 1 to"_qs;
        QTest::newRow("a matrix") << u"debias-table"_qs << u"gradients"_qs << u"[[1], [2]]"_qs << u"a row of 1 to"_qs;
        QTest::newRow("empty row") << u"debias-table"_qs << u"gradients"_qs << u"[]"_qs << u"gradients"_qs;
        QTest::newRow("infinite") << u"debias-table"_qs << u"gradients"_qs << u"[inf]"_qs << u"takes numbers from"_qs;
        QTest::newRow("unequal") << u"sgd-inplace"_qs << u"weights"_qs << u"[1]"_qs << u"1 weights and 3 gradients"_qs;
    }
    void badSettings_areRefusedWithASentence()
    {
        QFETCH(QString, preset);
        QFETCH(QString, id);
        QFETCH(QString, value);
        QFETCH(QString, says);
        const std::string name = id.toStdString();
        const Arguments arguments =
            figure::complete(demo().declaration, preset.toStdString(),
                             {{name, figure::parseValue(*demo().declaration.parameter(name), value.toStdString())}});
        try {
            shown(arguments);
            QFAIL("it ran");
        } catch (const figure::Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(demo().python(arguments)), figure::Error);
    }

    void anySetting_canBeDrawn()
    {
        Chance chance;
        int drawn = 0;
        for (int count = 0; count < 600; ++count) {
            Arguments arguments;
            for (const figure::Parameter& parameter : demo().declaration.parameters)
                arguments[parameter.id] = std::visit(chance, parameter.kind);
            std::string described;
            for (const auto& [id, value] : arguments)
                described += id + "=" + figure::formatValue(value) + " ";
            Figure figure;
            try {
                figure = shown(arguments);
            } catch (const figure::Error&) {
                continue; // a sentence, as it should be
            }
            ++drawn;
            QVERIFY2(figure::problem(figure).empty(), (described + figure::problem(figure)).c_str());
            QVERIFY2(figure::problem(figure::concealed(figure)).empty(), described.c_str());
            for (const figure::Panel& panel : figure.panels)
                QVERIFY2(drawsFinite(panel.content), (described + panel.id).c_str());
            for (const figure::Readout& readout : figure.readouts)
                QVERIFY2(std::holds_alternative<std::string>(readout.value) || std::isfinite(std::get<double>(readout.value)),
                         (described + readout.id).c_str());
            QVERIFY(!demo().python(arguments).empty());
        }
        QVERIFY(drawn > 300);
    }

    void sameArguments_sameFigure()
    {
        for (const figure::Preset& preset : demo().declaration.presets)
            QCOMPARE(figure::toJson(shownPreset(preset.id)).dump(), figure::toJson(shownPreset(preset.id)).dump());
    }

    void otherSeed_otherNoise()
    {
        const Arguments other{{"seed", std::int64_t{2}}};
        QVERIFY(number(shownPreset("ema-betas"), "roughness_0.5") != number(shownPreset("ema-betas", other), "roughness_0.5"));
        QVERIFY(words(shownPreset("wd-decoupled"), "end_adam") != words(shownPreset("wd-decoupled", other), "end_adam"));
    }

    void stop_isHonouredAtEveryCheckpoint()
    {
        const Arguments arguments = figure::complete(demo().declaration, "adam-vs", {{"steps", std::int64_t{500}}});
        int checkpoints = 0;
        for (;; ++checkpoints) {
            Stopping context(checkpoints);
            try {
                demo().run(arguments, context);
                break;
            } catch (const lab::Stopped&) {
            }
        }
        QVERIFY(checkpoints >= 3 * 500 / 64);
    }
};

QTEST_APPLESS_MAIN(OptimizerPictureTest)
#include "optimizerpicture_test.moc"
