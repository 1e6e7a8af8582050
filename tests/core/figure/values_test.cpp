#include "figure/declaration.h"
#include "figure/error.h"
#include "figure/figure.h"
#include "figure/words.h"
#include "samples.h"

#include <QTest>

#include <cmath>

using namespace gradus::figure;

Q_DECLARE_METATYPE(Readout)
Q_DECLARE_METATYPE(Prediction)

namespace {

const Declaration& declaration()
{
    static const Declaration sample = samples::declaration();
    return sample;
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void english_fillsPlaces_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");

        QTest::newRow("none") << u"50 % of %1"_qs << QStringList{} << u"50 % of %1"_qs;
        QTest::newRow("in order") << u"%1 and %2"_qs << QStringList{u"a"_qs, u"b"_qs} << u"a and b"_qs;
        QTest::newRow("turned, twice") << u"%2 %1 %2"_qs << QStringList{u"a"_qs, u"b"_qs} << u"b a b"_qs;
        QTest::newRow("a place in an argument stays") << u"%1 %2"_qs << QStringList{u"%2"_qs, u"b"_qs} << u"%2 b"_qs;
        QTest::newRow("no such place") << u"%1 %9 %"_qs << QStringList{u"a"_qs} << u"a %9 %"_qs;
    }

    void english_fillsPlaces()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, arguments);
        QFETCH(QString, expected);
        Text text{"test", utf8(source), {}};
        for (const QString& argument : arguments)
            text.arguments.push_back(utf8(argument));
        QCOMPARE(QString::fromStdString(english(text)), expected);
    }

    void parseValue_readsWhatFits_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // as formatValue writes it

        const auto row = [](const char* parameter, const char* text, const char* expected) {
            QTest::addRow("%s: %s", parameter, text)
                << QString::fromUtf8(parameter) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("whole", " 300 ", "300");
        row("whole", "-3", "-3");
        row("whole", "+7", "7");
        row("real", "1e-3", "0.001");
        row("real", "10", "10");
        row("real", "0.1", "0.1");
        row("on", "Yes", "true");
        row("on", "0", "false");
        row("choice", " right ", "right");
        row("shape", "2×3", "2×3");
        row("shape", "2x3", "2×3");
        row("shape", "(2, 3)", "2×3");
        row("shape", "torch.Size([2, 3])", "2×3");
        row("shape", "[4,]", "4");
        row("shape", "()", "()");
        row("shape", "torch.Size([])", "()");
        row("shape", "0,10", "0×10");
        row("tensor", "[[1,2]]", "[[1,2]]");
        row("tensor", "", "");
        row("text", "é ×", "é ×");
        row("seed", "2147483647", "2147483647");
    }

    void parseValue_readsWhatFits()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Parameter& asked = *declaration().parameter(utf8(parameter));
        const Value value = parseValue(asked, utf8(text));
        QCOMPARE(QString::fromStdString(formatValue(value)), expected);
        QCOMPARE(parseValue(asked, formatValue(value)), value);
        QCOMPARE(value.index(), asked.initial.index());
    }

    void parseValue_refuses_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QByteArray>("text");

        const auto row = [](const char* parameter, const char* name, const QByteArray& text) {
            QTest::addRow("%s: %s", parameter, name) << QString::fromUtf8(parameter) << text;
        };
        for (const char* parameter : {"whole", "seed"}) {
            row(parameter, "too large", "2147483648");
            row(parameter, "too small", "-4");
            row(parameter, "far too large", "99999999999999999999");
            row(parameter, "a fraction", "1.5");
        }
        row("real", "too large", "10.001");
        row("real", "too small", "0");
        row("real", "overflows", "1e999");
        for (const char* parameter : {"whole", "seed", "real", "on", "choice", "shape"}) {
            row(parameter, "nan", "nan");
            row(parameter, "inf", "inf");
            row(parameter, "-inf", "-inf");
            row(parameter, "empty", "");
            row(parameter, "words", "left over");
            row(parameter, "no UTF-8", "\xff\xfe");
            row(parameter, "long", QByteArray(100000, '9'));
        }
        row("shape", "too many axes", "1×1×1×1");
        row("shape", "axis too long", "11");
        row("shape", "negative", "2×-1");
        row("shape", "half a bracket", "(2, 3");
        row("shape", "no size", "2××3");
        row("choice", "its label", "to the left");
        row("tensor", "too long", QByteArray(4001, '1'));
        row("tensor", "no UTF-8", "[1, \xc3]");
        row("tensor", "a NUL", QByteArray("1\0", 2));
        row("text", "too long", "sechs!");
        row("text", "no UTF-8", "\xed\xa0\x80");
    }

    void parseValue_refuses()
    {
        QFETCH(QString, parameter);
        QFETCH(QByteArray, text);
        try {
            static_cast<void>(parseValue(*declaration().parameter(utf8(parameter)), text.toStdString()));
            QFAIL("it was taken");
        } catch (const Error& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains(u"“"_qs + parameter + u"”"_qs), error.what());
            QVERIFY2(sentence.size() < 250, error.what());
            QVERIFY2(isUtf8(error.what()), error.what());
        }
    }

    void checkValue_refusesAnotherType()
    {
        const std::vector<Value> values{true, std::int64_t{2}, 2.0, std::string("left"), Shape{2}};
        for (const Parameter& parameter : declaration().parameters)
            for (const Value& value : values)
                if (value.index() != parameter.initial.index())
                    QVERIFY_EXCEPTION_THROWN(checkValue(parameter, value), Error);
        QVERIFY_EXCEPTION_THROWN(checkValue(*declaration().parameter("real"), std::nan("")), Error);
        QVERIFY_EXCEPTION_THROWN(checkValue(*declaration().parameter("real"), HUGE_VAL), Error);
    }

    void complete_laysArgumentsOverPresetOverInitial()
    {
        const Arguments all = complete(declaration(), "second", {{"on", false}});
        QCOMPARE(all.size(), declaration().parameters.size());
        QCOMPARE(std::get<std::int64_t>(all.at("whole")), std::int64_t{4});
        QCOMPARE(std::get<double>(all.at("real")), 2.0);
        QCOMPARE(std::get<bool>(all.at("on")), false);
    }

    void complete_refusesUnknownNamesAndBadValues()
    {
        QVERIFY_EXCEPTION_THROWN(complete(declaration(), "sixth", {}), Error);
        QVERIFY_EXCEPTION_THROWN(complete(declaration(), "", {{"nothing", true}}), Error);
        QVERIFY_EXCEPTION_THROWN(complete(declaration(), "", {{"whole", std::int64_t{301}}}), Error);
    }

    void applies_asksTheOtherArguments()
    {
        Arguments arguments = complete(declaration(), "", {});
        const Parameter& whole = *declaration().parameter("whole");
        const Parameter& real = *declaration().parameter("real");
        QVERIFY(!applies(whole, arguments));
        QVERIFY(!applies(real, arguments));
        QVERIFY(applies(*declaration().parameter("on"), arguments));
        arguments["tensor"] = std::string("n×1");
        arguments["choice"] = std::string("right");
        QVERIFY(applies(whole, arguments));
        QVERIFY(applies(real, arguments));
        arguments["tensor"] = std::string("1");
        arguments["text"] = std::string("n");
        QVERIFY(applies(whole, arguments));
    }

    void normalisePrediction_data()
    {
        QTest::addColumn<int>("preset"); // 0 shape, 1 number, 2 choice, 3 point, 4 order
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: refused

        const auto row = [](int preset, const char* typed, const char* expected) {
            QTest::addRow("%d: %s", preset, typed) << preset << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        for (const char* typed : {"(2, 3)", "2x3", "2 × 3", "2,3", "[2, 3]", "torch.Size([2, 3])", " 2 X 3 ", "2*3", "(2,3,)"})
            row(0, typed, "2×3");
        for (const char* typed : {"()", "[]", "torch.Size([])"})
            row(0, typed, "()");
        for (const char* typed : {"Error", "error.", "An error", "RuntimeError", "exception"})
            row(0, typed, "error");
        row(0, "(3,)", "3");
        row(0, "3", "3");
        for (const char* typed : {"", "two", "2x", "-1", "2.5", "nan", "(2", "x", "99999999999999999999"})
            row(0, typed, "");
        row(1, " 0.50 ", "0.5");
        row(1, "0,5", "0.5");
        row(1, "1e-7", "1e-07");
        row(1, "NaN", "nan");
        row(1, "error", "error");
        for (const char* typed : {"", "1,000", "1.2.3", "about 3", "0x10"})
            row(1, typed, "");
        row(2, "A", "a");
        row(2, "b ", "b");
        for (const char* typed : {"", "c", "a b"})
            row(2, typed, "");
        row(3, "(1, -0.50)", "1, -0.5");
        row(3, "1e2,3", "100, 3");
        for (const char* typed : {"", "1", "1, nan", "1, 2, 3", "a, b"})
            row(3, typed, "");
        row(4, "b, A", "b, a");
        row(4, " a ,b, ", "a, b");
        for (const char* typed : {"", "a", "a, c", "a, a"})
            row(4, typed, "");
    }

    void normalisePrediction()
    {
        QFETCH(int, preset);
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const Prediction& prediction = declaration().presets[std::size_t(preset)].prediction;
        if (expected.isEmpty())
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(gradus::figure::normalisePrediction(prediction, utf8(typed))), Error);
        else
            QCOMPARE(QString::fromStdString(gradus::figure::normalisePrediction(prediction, utf8(typed))), expected);
    }

    void agrees_holdsAgainstTheReadout()
    {
        const auto number = [](double value, double tolerance = 0) {
            return Readout{"x", {}, value, tolerance, false, true, ""};
        };
        const Prediction shapeAsked{{}, ShapeAnswer{}, "shape"};
        const auto numberAsked = [](double tolerance) { return Prediction{{}, NumberAnswer{tolerance}, "x"}; };
        const Readout shape{"shape", {}, std::string("2×3"), 0, false, true, ""};
        QVERIFY(agrees(shapeAsked, "2×3", shape));
        QVERIFY(!agrees(shapeAsked, "3×2", shape));
        QVERIFY(!agrees(shapeAsked, "error", shape));
        QVERIFY(agrees(numberAsked(0), "0.1", number(0.1)));
        QVERIFY(!agrees(numberAsked(0), "0.1", number(0.11)));
        QVERIFY(agrees(numberAsked(0.02), "0.1", number(0.11)));
        QVERIFY(agrees(numberAsked(0), "0.1", number(0.11, 0.02)));
        QVERIFY(agrees(numberAsked(0), "nan", number(std::nan(""))));
        QVERIFY(!agrees(numberAsked(10), "1", number(std::nan(""))));
        QVERIFY(!agrees(numberAsked(10), "nan", number(1)));
        QVERIFY(agrees(numberAsked(0), "inf", number(HUGE_VAL)));
        QVERIFY(!agrees(numberAsked(10), "-inf", number(HUGE_VAL)));
        QVERIFY(!agrees(numberAsked(1e308), "1e300", number(HUGE_VAL)));
        QVERIFY(!agrees(numberAsked(10), "error", number(1)));
    }

    void agrees_knowsPointsAndOrders()
    {
        const Prediction place{{}, PointAnswer{0.5}, "end"};
        const Readout end{"end", {}, std::string("1, -2"), 0, false, true, ""};
        QVERIFY(agrees(place, "1.3, -2.4", end));
        QVERIFY(!agrees(place, "1.4, -2.4", end));
        const Prediction order{{}, OrderAnswer{{{"a", verbatim("A")}, {"b", verbatim("B")}}}, "order"};
        const Readout right{"order", {}, std::string("b, a"), 0, false, true, ""};
        QVERIFY(agrees(order, gradus::figure::normalisePrediction(order, "B,a"), right));
        QVERIFY(!agrees(order, gradus::figure::normalisePrediction(order, "a, b"), right));
    }

    void formatCell_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("dtype");
        QTest::addColumn<QString>("expected");

        QTest::newRow("True") << 1.0 << u"bool"_qs << u"True"_qs;
        QTest::newRow("False") << 0.0 << u"bool"_qs << u"False"_qs;
        QTest::newRow("integer") << 40000.0 << u"int64"_qs << u"40000"_qs;
        QTest::newRow("large integer") << 1e18 << u"int64"_qs << u"1000000000000000000"_qs;
        QTest::newRow("whole float") << 3.0 << u"float32"_qs << u"3"_qs;
        QTest::newRow("large whole float") << 40000.0 << u"float32"_qs << u"40000"_qs;
        QTest::newRow("quarter") << 0.25 << u"float32"_qs << u"0.25"_qs;
        QTest::newRow("float of a tenth") << double(0.1F) << u"float32"_qs << u"0.1"_qs;
        QTest::newRow("tiny") << 1.2e-7 << u"float32"_qs << u"1.2e-07"_qs;
        QTest::newRow("nan") << -std::nan("") << u"float32"_qs << u"nan"_qs;
        QTest::newRow("inf") << -HUGE_VAL << u"float32"_qs << u"-inf"_qs;
    }

    void formatCell()
    {
        QFETCH(double, value);
        QFETCH(QString, dtype);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(gradus::figure::formatCell(value, utf8(dtype))), expected);
    }

    void formatsIndexShapeAndReadout()
    {
        QCOMPARE(formatIndex(5, {2, 3}), std::string("1, 2"));
        QCOMPARE(formatIndex(0, {}), std::string());
        QCOMPARE(formatShape({}), std::string("()"));
        QCOMPARE(formatReadout({"m", {}, 6666.5, 0, false, true, ""}), std::string("6666.5"));
        QCOMPARE(formatReadout({"m", {}, 1234567.0, 0, false, true, "bytes"}), std::string("1234567 bytes"));
        QCOMPARE(formatReadout({"m", {}, std::string("2×3"), 0, false, true, ""}), std::string("2×3"));
    }

    void closeNames_suggestsWhatLooksAlike()
    {
        const std::vector<std::string> names{"broadcasting", "matmul-ladder", "momentum"};
        QCOMPARE(closeNames("brodcasting", names), std::vector<std::string>{"broadcasting"});
        QCOMPARE(closeNames("matmul", names), std::vector<std::string>{"matmul-ladder"});
        QVERIFY(closeNames("xyz", names).empty());
        QVERIFY(closeNames(std::string(1000000, 'x'), names).empty());
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
