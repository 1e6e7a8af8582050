#include "figure/cbor.h"
#include "figure/codec.h"
#include "figure/error.h"
#include "figure/packed.h"
#include "figure/protocol.h"
#include "samples.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace gradus::figure;

namespace {

std::vector<Reply> replies()
{
    return {Hello{1, "0.1", "1.13.0", {"cpu", "cuda"}},
            Progress{3, 0.5, GRADUS_TEXT("test", "training")},
            FigureReply{4, true, samples::figure(), "cpu", 0.25},
            PythonReply{5, "import torch\n"},
            Failure{6, GRADUS_TEXT("test", "It failed: %1").with({"x"})},
            Stopped{7}};
}

std::vector<Request> requests()
{
    const Arguments arguments = complete(samples::declaration(), "second", {});
    return {RunRequest{1, "sample", arguments, "cpu"}, StopRequest{2}, PythonRequest{3, "sample", arguments}};
}

/// The message without its length.
std::string taken(const std::string& framed)
{
    MessageReader reader;
    reader.append(framed.data(), framed.size());
    return reader.take().value();
}

/// Reading may refuse with an Error and do nothing else.
template <typename Read> bool readsOrRefuses(const Read& read)
{
    try {
        read();
    } catch (const Error&) {
        return true;
    } catch (const std::exception& other) {
        qWarning("%s", other.what());
        return false;
    }
    return true;
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figure_survivesJsonAndCbor()
    {
        const Figure figure = samples::figure();
        QVERIFY(figureFromJson(nlohmann::json::parse(toJson(figure).dump())) == figure);
        QVERIFY(figureFromJson(fromCbor(toCbor(toJson(figure, Numbers::Packed)))) == figure);
        QVERIFY(figureFromJson(fromCbor(toCbor(toJson(figure, Numbers::Readable)))) == figure);
    }

    void declaration_survivesJson()
    {
        const Declaration declaration = samples::declaration();
        QVERIFY(declarationFromJson(nlohmann::json::parse(toJson(declaration).dump())) == declaration);
    }

    void nan_survives()
    {
        Figure figure;
        figure.panels = {samples::panel("x", TensorGrid{{2}, {std::nan(""), -0.0}, {}, "float32", "", {}})};
        for (const Numbers form : {Numbers::Readable, Numbers::Packed}) {
            const Figure read = figureFromJson(nlohmann::json::parse(toJson(figure, Numbers::Readable).dump()));
            const Figure packedRead = figureFromJson(fromCbor(toCbor(toJson(figure, form))));
            for (const Figure& one : {read, packedRead}) {
                const auto& values = std::get<TensorGrid>(one.panels[0].content).values;
                QVERIFY(std::isnan(values[0]));
                QVERIFY(std::signbit(values[1]));
            }
        }
    }

    void packedNumbers_areNarrowOnlyWhereNothingIsLost()
    {
        QCOMPARE(packed(std::vector<double>{1, 0.5}).size(), std::size_t{9});
        QCOMPARE(packed(std::vector<double>{1, 0.1}).size(), std::size_t{17});
        QCOMPARE(packed(std::vector<std::int64_t>{1, -1}).size(), std::size_t{9});
        QCOMPARE(packed(std::vector<std::int64_t>{std::int64_t{1} << 40}).size(), std::size_t{9});
        const std::vector<std::int64_t> wide{-1, std::int64_t{1} << 40};
        QCOMPARE(unpackedIntegers(packed(wide)), wide);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(unpackedReals({})), Error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(unpackedReals({3, 0, 0, 0})), Error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(unpackedReals({4, 0, 0, 0})), Error);
    }

    void messages_survive()
    {
        for (const Reply& reply : replies())
            QCOMPARE(encode(decodeReply(taken(encode(reply)))), encode(reply));
        for (const Request& request : requests())
            QCOMPARE(encode(decodeRequest(taken(encode(request)), {samples::declaration()})), encode(request));
    }

    void reader_handsOutWholeMessagesFromAnyPieces()
    {
        std::string stream;
        for (const Reply& reply : replies())
            stream += encode(reply);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{1000}, stream.size()}) {
            MessageReader reader;
            std::size_t count = 0;
            for (std::size_t at = 0; at < stream.size(); at += piece) {
                reader.append(stream.data() + at, std::min(piece, stream.size() - at));
                while (const std::optional<std::string> message = reader.take()) {
                    static_cast<void>(decodeReply(*message));
                    ++count;
                }
            }
            QCOMPARE(count, replies().size());
        }
    }

    void reader_refusesImpossibleLengths()
    {
        MessageReader reader;
        reader.append("\xff\xff\xff\xff", 4);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(reader.take()), Error);
        MessageReader empty;
        empty.append("\0\0\0\0", 4);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(empty.take()), Error);
    }

    void tooLargeFigure_isRefusedWithASentence()
    {
        Figure figure;
        for (int panel = 0; panel < 8; ++panel) {
            const std::vector<double> values(2'000'000, 0.1);
            figure.panels.push_back(
                samples::panel(("p" + std::to_string(panel)).c_str(), TensorGrid{{2'000'000}, values, {}, "float64", "", {}}));
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(encode(FigureReply{1, false, figure, "cpu", 0})), Error);
    }

    void strict_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON; empty: the field is taken away

        const auto row = [](const char* pointer, const char* value) {
            QTest::addRow("%s = %.30s", pointer, value) << QString::fromUtf8(pointer) << QString::fromUtf8(value);
        };
        row("/panels", "");
        row("/panels", "{}");
        row("/more", "1");
        row("/panels/0/more", "1");
        row("/panels/0/id", "3");
        row("/panels/0/row", "-1");
        row("/panels/0/row", "1e99");
        row("/panels/0/row", "18446744073709551615");
        row("/panels/0/content/kind", "\"hologram\"");
        row("/panels/0/content/shape", "[4]"); // and 5 values
        row("/panels/0/content/values/0", "null");
        row("/panels/0/content/values/0", "\"1\"");
        row("/panels/0/content/values/0", "true");
        row("/panels/1/content/roles", "\"sx\"");
        row("/panels/4/content/rows/0/1/emphasis", "\"loud\"");
        row("/panels/6/content/text/arguments/0", "4711");
        row("/links/0/cells/0", "4000000");
        row("/links/0/cells/0", "0.5");
        row("/readouts/0/tolerance", "\"inf\"");
        row("/readouts/1/number", "\"1\"");
        row("/readouts/1/text", "\"both\"");
        row("/timeLine/perSecond", "\"nan\"");
        row("/timeLine/frames", "-1");
    }

    void strict()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        nlohmann::json json = toJson(samples::figure());
        const nlohmann::json::json_pointer place(pointer.toStdString());
        if (pointer == u"/panels/0/content/shape"_qs)
            json[nlohmann::json::json_pointer("/panels/0/content/values")].push_back(1.0);
        if (value.isEmpty())
            json.erase("panels");
        else
            json[place] = nlohmann::json::parse(value.toStdString());
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(figureFromJson(json)), Error);
    }

    void request_refusesWhatTheDemoDoesNotTake()
    {
        const std::vector<Declaration> known{samples::declaration()};
        const Arguments good = complete(known[0], "", {});
        const auto refused = [&](const Arguments& arguments, const char* demo = "sample") {
            const std::string message = taken(encode(RunRequest{9, demo, arguments, "cpu"}));
            QCOMPARE(requestId(message), RequestId{9});
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(decodeRequest(message, known)), Error);
        };
        refused(good, "unknown");
        refused({});
        for (const auto& [id, value] : std::map<std::string, Value>{{"whole", std::int64_t{301}},
                                                                    {"real", std::nan("")},
                                                                    {"on", 1.0},
                                                                    {"choice", std::string("up")},
                                                                    {"shape", Shape{-1}},
                                                                    {"text", std::string("\xff")},
                                                                    {"more", true}}) {
            Arguments bad = good;
            bad[id] = value;
            refused(bad);
        }
    }

    void deepOrHugeCbor_isRefusedBeforeItIsBuilt()
    {
        const auto refuses = [](const std::string& bytes) {
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(fromCbor(bytes)), Error);
        };
        refuses(std::string(1'000'000, '\x81'));
        refuses(std::string(1'000'000, '\xa1'));
        refuses("\x9b\xff\xff\xff\xff\xff\xff\xff\xff");
        refuses("\x5b\xff\xff\xff\xff\xff\xff\xff\xff");
        refuses("\x9f\xff");
        refuses(std::string("\x00\x00", 2));
        refuses("");
        refuses("\xc1\x00");
        refuses("\x1c");
        std::string wide("\x9a\x00\x20\x00\x00", 5);
        wide.append(0x200000, '\x00');
        refuses(wide);
    }

    void mutatedBytes_areReadOrRefusedNeverMore()
    {
        std::mt19937 random(1);
        std::vector<std::string> messages;
        for (const Reply& reply : replies())
            messages.push_back(taken(encode(reply)));
        for (const Request& request : requests())
            messages.push_back(taken(encode(request)));
        messages.push_back(toCbor(toJson(samples::figure(), Numbers::Readable)));
        messages.push_back(toCbor(toJson(samples::declaration())));
        const std::vector<Declaration> known{samples::declaration()};
        for (int round = 0; round < 20000; ++round) {
            std::string bytes = messages[random() % messages.size()];
            for (unsigned change = 0; change <= random() % 4; ++change) {
                const std::size_t at = random() % bytes.size();
                switch (random() % 4) {
                case 0:
                    bytes[at] = static_cast<char>(random());
                    break;
                case 1:
                    bytes[at] = static_cast<char>(bytes[at] ^ 1 << random() % 8);
                    break;
                case 2:
                    bytes.insert(at, 1, static_cast<char>(random()));
                    break;
                default:
                    bytes.erase(at, 1 + random() % 8);
                }
                if (bytes.empty())
                    bytes = "x";
            }
            QVERIFY(readsOrRefuses([&] { static_cast<void>(decodeReply(bytes)); }));
            QVERIFY(readsOrRefuses([&] { static_cast<void>(decodeRequest(bytes, known)); }));
            QVERIFY(readsOrRefuses([&] { static_cast<void>(figureFromJson(fromCbor(bytes))); }));
            QVERIFY(readsOrRefuses([&] { static_cast<void>(declarationFromJson(fromCbor(bytes))); }));
            static_cast<void>(requestId(bytes));
        }
    }

    void rubbish_isRefused()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 20000; ++round) {
            std::string bytes(random() % 64, '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random());
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(decodeReply(bytes)), Error);
        }
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
