#include "lab/demo.h"
#include "lab/quietcontext.h"
#include "lab/tensortext.h"
#include "randomsettings.h"

#include <torch/types.h>

#include <ATen/TensorIndexing.h>
#include <c10/util/Exception.h>

#include <QTest>

#include <cmath>
#include <set>

using namespace gradus;
using figure::Arguments;
using figure::Figure;
using figure::TensorGrid;

namespace {

const lab::Demo& demo()
{
    return *lab::findDemo("broadcasting");
}

Figure shown(const Arguments& arguments)
{
    lab::QuietContext context("cpu");
    return demo().run(arguments, context);
}

Figure shownPreset(const QString& preset, const Arguments& given = {})
{
    return shown(figure::complete(demo().declaration, preset.toStdString(), given));
}

QString words(const Figure& figure, const char* readout)
{
    const figure::Readout* found = figure.readout(readout);
    return found != nullptr ? QString::fromStdString(figure::formatReadout(*found)) : QStringLiteral("(none)");
}

const TensorGrid& grid(const Figure& figure, const std::string& panel)
{
    return std::get<TensorGrid>(figure.panel(panel)->content);
}

std::string text(const Arguments& arguments, const char* id)
{
    return std::get<std::string>(arguments.at(id));
}

std::int64_t whole(const Arguments& arguments, const char* id)
{
    return std::get<std::int64_t>(arguments.at(id));
}

/// A tensor of the argument's shape and type; the numbers do not matter.
at::Tensor blank(const Arguments& arguments, const char* id)
{
    const lab::TensorText read = lab::readTensor(id, text(arguments, id), whole(arguments, "n"));
    const auto* literal = std::get_if<lab::TensorLiteral>(&read);
    const std::string dtype = literal != nullptr ? literal->dtype : "float32";
    return at::ones(lab::shapeOf(read), dtype == "bool" ? at::kBool : dtype == "int64" ? at::kLong : at::kFloat);
}

at::Tensor changed(const Arguments& arguments)
{
    using at::indexing::None;
    using at::indexing::Slice;
    const at::Tensor a = blank(arguments, "a");
    const std::string change = text(arguments, "change");
    const std::int64_t dim = whole(arguments, "dim");
    if (change == "t")
        return a.t();
    if (change == "unsqueeze")
        return a.unsqueeze(dim);
    if (change == "column")
        return a.index({Slice(), None});
    if (change == "row")
        return a.index({None, Slice()});
    if (change == "expand_as")
        return a.expand(blank(arguments, "b").sizes());
    if (change == "squeeze")
        return a.squeeze();
    return change == "squeeze_dim" ? a.squeeze(dim) : a;
}

/// What LibTorch says to the same setting, asked directly: a shape, or its message.
QString saidByTorch(const Arguments& arguments)
{
    try {
        at::Tensor left = changed(arguments);
        const std::string operation = text(arguments, "operation");
        for (const char* id : {"b", "c"}) {
            if (operation == "none" || text(arguments, id).empty())
                continue;
            const at::Tensor right = blank(arguments, id);
            left = operation == "add" ? left + right
                : operation == "sub"  ? left - right
                : operation == "mul"  ? left * right
                : operation == "gt"   ? left > right
                                      : left == right;
        }
        return QString::fromStdString(figure::formatShape(left.sizes().vec()));
    } catch (const c10::Error& error) {
        return QString::fromUtf8(error.what_without_backtrace());
    }
}

double operated(const std::string& operation, double left, double right)
{
    if (operation == "add")
        return double(float(left) + float(right));
    if (operation == "sub")
        return double(float(left) - float(right));
    if (operation == "mul")
        return double(float(left) * float(right));
    return operation == "gt" ? double(left > right) : double(left == right);
}

std::vector<Arguments> randomArguments(int count)
{
    randomsettings::Maker maker(7);
    std::vector<Arguments> all;
    for (int index = 0; index < count; ++index)
        all.push_back(maker.next(demo().declaration));
    return all;
}

QByteArray described(const Arguments& arguments)
{
    std::string all;
    for (const auto& [id, value] : arguments)
        all += id + "=" + figure::formatValue(value) + " ";
    return QByteArray::fromStdString(all);
}

/// Stops at the n-th checkpoint.
class Stopping : public lab::Context {
public:
    explicit Stopping(int after)
        : m_left(after)
    {
    }
    [[nodiscard]] const std::string& device() const override { return m_device; }
    void checkpoint() override
    {
        if (m_left-- == 0)
            throw lab::Stopped();
    }
    void progress(double /*fraction*/, const figure::Text& /*doing*/) override { }
    void partial(const Figure& /*figure*/) override { }
    [[nodiscard]] lab::Store& store() override { return m_store; }

private:
    int m_left;
    lab::Store m_store;
    std::string m_device = "cpu";
};

} // namespace

class BroadcastingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presets_answerTheirQuestions_data()
    {
        QTest::addColumn<QString>("right"); // as a learner might type it
        QTest::addColumn<QString>("wrong");

        QTest::newRow("transpose-strides") << u"(1, 3)"_qs << u"(3, 1)"_qs;
        QTest::newRow("elementwise") << u"160"_qs << u"220"_qs;
        QTest::newRow("all-greater") << u"False"_qs << u"True"_qs;
        QTest::newRow("rank0-item") << u"()"_qs << u"(1,)"_qs;
        QTest::newRow("12-plus-1") << u"(2,)"_qs << u"error"_qs;
        QTest::newRow("12-plus-123") << u"Error"_qs << u"2x3"_qs;
        QTest::newRow("rules") << u"4x2x3"_qs << u"error"_qs;
        QTest::newRow("expand-as") << u"10, 20, 30"_qs << u"20, 20, 20"_qs;
        QTest::newRow("unsqueeze") << u"3, 2"_qs << u"2, 3"_qs;
        QTest::newRow("none-index") << u"3x1"_qs << u"1x3"_qs;
        QTest::newRow("storage-strip") << u"1, 2, 3, 4, 5, 6"_qs << u"1, 4, 2, 5, 3, 6"_qs;
        QTest::newRow("vec3-mat33") << u"to each row"_qs << u"to each column"_qs;
        QTest::newRow("expand-memory") << u"12"_qs << u"48"_qs;
        QTest::newRow("mse-squeeze-bug") << u"200x200"_qs << u"200x1"_qs;
        QTest::newRow("squeeze-dim") << u"()"_qs << u"1"_qs;
    }

    void presets_answerTheirQuestions()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        const figure::Preset* preset = demo().declaration.preset(QTest::currentDataTag());
        QVERIFY(preset != nullptr);
        const Figure figure = shownPreset(QString::fromUtf8(QTest::currentDataTag()));
        const figure::Readout* outcome = figure.readout(preset->prediction.readout);
        QVERIFY(outcome != nullptr);
        QVERIFY(
            figure::agrees(preset->prediction, figure::normalisePrediction(preset->prediction, right.toStdString()), *outcome));
        QVERIFY(
            !figure::agrees(preset->prediction, figure::normalisePrediction(preset->prediction, wrong.toStdString()), *outcome));
    }

    void everyPresetIsAsked() { QCOMPARE(demo().declaration.presets.size(), std::size_t{15}); }

    void presets_differ()
    {
        std::set<std::string> titles;
        for (const figure::Preset& preset : demo().declaration.presets)
            titles.insert(figure::english(preset.title));
        QCOMPARE(titles.size(), std::size_t{15});
    }

    void unknownPair_showsTorchsOwnMessage()
    {
        const Figure figure = shownPreset(u"12-plus-123"_qs);
        const auto& error = std::get<figure::Paragraph>(figure.panel("error")->content);
        QCOMPARE(QString::fromStdString(figure::english(error.text)),
                 u"The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0"_qs);
        QCOMPARE(error.tone, figure::Tone::Error);
        QVERIFY(figure.panel("error")->answer);
    }

    void beforeTheTurn_anErrorLooksLikeAResult()
    {
        const auto outline = [](const Figure& figure) {
            std::vector<std::string> all;
            for (const figure::Panel& panel : figure::concealed(figure).panels)
                all.push_back(panel.id + std::to_string(panel.row) + std::to_string(panel.column)
                              + std::to_string(panel.content.index()) + std::to_string(panel.columnSpan));
            return all;
        };
        QCOMPARE(outline(shownPreset(u"12-plus-123"_qs)), outline(shownPreset(u"12-plus-1"_qs)));
    }

    void expandAs_readsTheSameMemoryWithStrideZero_data()
    {
        QTest::addColumn<qlonglong>("n");
        for (const qlonglong n : {2, 4, 100, 300})
            QTest::addRow("%lld", n) << n;
    }

    void expandAs_readsTheSameMemoryWithStrideZero()
    {
        QFETCH(qlonglong, n);
        const Figure figure = shownPreset(u"expand-memory"_qs, {{"n", std::int64_t{n}}});
        QCOMPARE(words(figure, "stride"), u"(0, 1)"_qs);
        QCOMPARE(words(figure, "same_memory"), u"True"_qs);
        QCOMPARE(words(figure, "bytes"), u"12 B"_qs);
        QCOMPARE(std::get<double>(figure.readout("copied_bytes")->value), double(n * 12));
        const TensorGrid& result = grid(figure, "result");
        for (std::size_t cell = 0; cell < result.roles.size(); ++cell)
            QCOMPARE(result.roles[cell], cell < 3 ? figure::CellRole::Stored : figure::CellRole::Stretched);
    }

    void unsqueezeAndNone_areTheSame()
    {
        for (const char* change : {"column", "row"})
            for (const char* a : {"[10, 20, 30]", "(1,)", "2×3", "n×1×2"}) {
                const Figure figure = shownPreset(u"none-index"_qs, {{"change", std::string(change)}, {"a", std::string(a)}});
                QCOMPARE(words(figure, "equal"), u"True"_qs);
                QCOMPARE(grid(figure, "result"), [&] {
                    TensorGrid beside = grid(figure, "beside");
                    beside.joiner = "→";
                    beside.frameCells = grid(figure, "result").frameCells;
                    return beside;
                }());
            }
    }

    void forgottenSqueeze_givesEveryPair()
    {
        for (const std::int64_t n : {2, 3, 200}) {
            const Figure figure = shownPreset(u"mse-squeeze-bug"_qs, {{"n", n}});
            QCOMPARE(words(figure, "shape"), u"%1×%1"_qs.arg(n));
            const double loss = std::get<double>(figure.readout("value")->value);
            const double expected = double(n * n - 1) / 6; // the mean of (i - j)² over all pairs
            QVERIFY(std::abs(loss - expected) <= 1e-5 * expected);
            QCOMPARE(words(figure, "squeezed_value"), u"0"_qs);
            QCOMPARE(grid(figure, "squeezed").shape, figure::Shape{n});
            for (const figure::Link& link : figure.links)
                if (link.from == "squeezed")
                    for (std::size_t cell = 0; cell < link.cells.size(); ++cell)
                        QCOMPARE(grid(figure, link.to).values[std::size_t(link.cells[cell])], double(cell + 1));
        }
    }

    void squeeze_dropsTheBatchOfOne()
    {
        const Figure one = shownPreset(u"squeeze-dim"_qs);
        QCOMPARE(words(one, "shape"), u"()"_qs);
        QCOMPARE(words(one, "beside"), u"1"_qs);
        const Figure four = shownPreset(u"squeeze-dim"_qs, {{"n", std::int64_t{4}}});
        QCOMPARE(words(four, "shape"), u"4"_qs);
        QCOMPARE(words(four, "beside"), u"4"_qs);
    }

    void code_isNotGivenAwayBeforeTheTurn()
    {
        const Figure hidden = figure::concealed(shownPreset(u"all-greater"_qs));
        for (const figure::Panel& panel : hidden.panels) {
            QVERIFY(panel.title.source.find('>') == std::string::npos);
            if (const auto* cells = std::get_if<TensorGrid>(&panel.content))
                QVERIFY(cells->joiner.empty());
        }
        for (const char* preset : {"none-index", "rank0-item"})
            for (const figure::Panel& panel : figure::concealed(shownPreset(QString::fromUtf8(preset))).panels) {
                QVERIFY(panel.title.source.find("None") == std::string::npos);
                QVERIFY(panel.title.source.find("item") == std::string::npos);
            }
    }

    void anySetting_agreesWithTorch()
    {
        int errors = 0;
        int results = 0;
        for (const Arguments& arguments : randomArguments(400)) {
            const Figure figure = shown(arguments);
            const bool failed = words(figure, "shape") == u"error"_qs;
            ++(failed ? errors : results);
            const QString said = failed ? words(figure, "error") : words(figure, "shape");
            if (said != saidByTorch(arguments))
                qWarning("%s", described(arguments).constData());
            QCOMPARE(said, saidByTorch(arguments));
        }
        QVERIFY(errors > 30);
        QVERIFY(results > 200);
    }

    void anySetting_hasTrueValuesAndLinks()
    {
        for (const Arguments& arguments : randomArguments(400)) {
            const Figure figure = shown(arguments);
            const std::string problem = figure::problem(figure);
            if (!problem.empty())
                qWarning("%s%s", described(arguments).constData(), problem.c_str());
            QCOMPARE(problem, std::string());
            QCOMPARE(figure::problem(figure::concealed(figure)), std::string());
            QVERIFY(figure.timeLine.frames <= 64);
            checkValues(figure, arguments);
            for (const figure::Link& link : figure.links)
                if (link.offsets.empty() && (link.to.starts_with("memory_") || link.to == "a") && link.from != "squeezed"
                    && text(arguments, "operation") == "none")
                    checkLink(figure, link);
        }
    }

    void sameArguments_sameFigure()
    {
        for (const Arguments& arguments : randomArguments(100))
            QVERIFY(shown(arguments) == shown(arguments));
    }

    void otherSeed_otherNumbers()
    {
        const Arguments random{{"a", std::string("n×n")}, {"fill", std::string("random")}, {"n", std::int64_t{9}}};
        Arguments other = random;
        other["seed"] = std::int64_t{2};
        QVERIFY(grid(shownPreset(u"storage-strip"_qs, random), "a") != grid(shownPreset(u"storage-strip"_qs, other), "a"));
    }

    void stop_isHonouredAtEveryCheckpoint()
    {
        const Arguments arguments = figure::complete(demo().declaration, "mse-squeeze-bug", {});
        int checkpoints = 0;
        for (;; ++checkpoints) {
            Stopping context(checkpoints);
            try {
                demo().run(arguments, context);
                break;
            } catch (const lab::Stopped&) {
            }
        }
        QVERIFY(checkpoints >= 3);
    }

    void badSettings_areRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("c");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("says");

        QTest::newRow("no b") << u"[1]"_qs << u""_qs << u""_qs << u"add"_qs << u"There is no b"_qs;
        QTest::newRow("idle b") << u"[1]"_qs << u"[1]"_qs << u""_qs << u"none"_qs << u"b has no part"_qs;
        QTest::newRow("c compared") << u"[1]"_qs << u"[1]"_qs << u"[1]"_qs << u"gt"_qs << u"c takes part only"_qs;
        QTest::newRow("empty a") << u" "_qs << u"[1]"_qs << u""_qs << u"add"_qs << u"a is empty"_qs;
        QTest::newRow("ragged") << u"[[1], [1, 2]]"_qs << u"[1]"_qs << u""_qs << u"add"_qs << u"different lengths"_qs;
        QTest::newRow("nan") << u"[1]"_qs << u"[nan]"_qs << u""_qs << u"add"_qs << u"b takes numbers from"_qs;
        QTest::newRow("words") << u"hello"_qs << u"[1]"_qs << u""_qs << u"add"_qs << u"is no tensor"_qs;
        QTest::newRow("too large") << u"1000×1000"_qs << u"[1]"_qs << u""_qs << u"add"_qs << u"too large"_qs;
        QTest::newRow("result too large") << u"1000×1"_qs << u"1×1000"_qs << u""_qs << u"add"_qs << u"1000×1000"_qs;
        QTest::newRow("result of three too large")
            << u"100×1×1"_qs << u"100×1"_qs << u"(100,)"_qs << u"add"_qs << u"100×100×100"_qs;
    }

    void badSettings_areRefusedWithASentence()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, c);
        QFETCH(QString, operation);
        QFETCH(QString, says);
        const Arguments arguments = figure::complete(
            demo().declaration, "",
            {{"a", a.toStdString()}, {"b", b.toStdString()}, {"c", c.toStdString()}, {"operation", operation.toStdString()}});
        try {
            shown(arguments);
            QFAIL("it ran");
        } catch (const figure::Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(demo().python(arguments)), figure::Error);
    }

private:
    /// Each cell of the result follows from the cells that its links name.
    static void checkValues(const Figure& figure, const Arguments& arguments)
    {
        const std::string operation = text(arguments, "operation");
        const figure::Panel* panel = figure.panel("result");
        if (operation == "none" || panel == nullptr || !std::holds_alternative<TensorGrid>(panel->content))
            return;
        const TensorGrid& result = grid(figure, "result");
        std::vector<double> expected;
        for (const figure::Link& link : figure.links) {
            if (link.from != "result")
                continue;
            const TensorGrid& operand = grid(figure, link.to);
            QCOMPARE(operand.shape, result.shape);
            for (std::size_t cell = 0; cell < result.values.size(); ++cell) {
                const auto source = static_cast<std::size_t>(link.cells[cell]);
                QCOMPARE(operand.values[source], operand.values[cell]); // a stretched cell repeats the stored one
                QVERIFY(operand.roles.empty() || operand.roles[source] == figure::CellRole::Stored);
                if (expected.size() <= cell)
                    expected.push_back(operand.values[source]);
                else
                    expected[cell] = operated(operation, expected[cell], operand.values[source]);
            }
        }
        QCOMPARE(result.values, expected);
    }

    static void checkLink(const Figure& figure, const figure::Link& link)
    {
        const TensorGrid& from = grid(figure, link.from);
        const TensorGrid& to = grid(figure, link.to);
        for (std::size_t cell = 0; cell < link.cells.size() && link.from != "then"; ++cell)
            QCOMPARE(from.values[cell], to.values[static_cast<std::size_t>(link.cells[cell])]);
    }
};

QTEST_APPLESS_MAIN(BroadcastingTest)
#include "broadcasting_test.moc"
