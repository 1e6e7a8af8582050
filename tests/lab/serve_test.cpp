#include "figure/codec.h"
#include "figure/error.h"
#include "figure/protocol.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace gradus::figure;

namespace {

constexpr int patience = 20000; // ms; LibTorch loads slowly on a busy machine

/// gradus-lab serve, and what it says.
class Server {
public:
    explicit Server(const QStringList& more = {})
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"), QStringList{QStringLiteral("serve")} + more);
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patience))
            m_process.kill();
    }

    void send(const Request& request)
    {
        const std::string bytes = encode(request);
        sendRaw(QByteArray::fromStdString(bytes));
    }

    void sendRaw(const QByteArray& bytes) { m_process.write(bytes); }

    Reply next()
    {
        for (;;) {
            if (const std::optional<std::string> message = m_reader.take())
                return decodeReply(*message);
            if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(patience))
                throw std::runtime_error("the lab is silent");
            const QByteArray bytes = m_process.readAllStandardOutput();
            m_reader.append(bytes.constData(), std::size_t(bytes.size()));
        }
    }

    QProcess& process() { return m_process; }

private:
    QProcess m_process;
    MessageReader m_reader;
};

Declaration declaration()
{
    QProcess process;
    process.start(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"),
                  {QStringLiteral("describe"), QStringLiteral("broadcasting"), QStringLiteral("--json")});
    process.waitForFinished(patience);
    return declarationFromJson(nlohmann::json::parse(process.readAllStandardOutput().toStdString()));
}

} // namespace

class ServeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_declaration = declaration(); }

    void helloComesFirst()
    {
        Server server;
        const auto hello = std::get<Hello>(server.next());
        QCOMPARE(hello.protocol, protocolVersion);
        QVERIFY(!hello.version.empty());
        QVERIFY(!hello.torch.empty());
        QCOMPARE(hello.devices.front(), std::string("cpu"));
    }

    void run_givesAFigure()
    {
        Server server;
        static_cast<void>(server.next());
        server.send(run(5, "rules"));
        const auto reply = std::get<FigureReply>(server.next());
        QCOMPARE(reply.id, RequestId{5});
        QVERIFY(!reply.partial);
        QVERIFY(reply.milliseconds > 0);
        QCOMPARE(std::get<std::string>(reply.figure.readout("shape")->value), std::string("4×2×3"));
    }

    void python_givesAScript()
    {
        Server server;
        static_cast<void>(server.next());
        server.send(PythonRequest{6, "broadcasting", complete(m_declaration, "rules", {})});
        const auto reply = std::get<PythonReply>(server.next());
        QCOMPARE(reply.id, RequestId{6});
        QVERIFY(reply.script.find("import torch") == 0);
    }

    void everyRunIsAnswered_theNewestWithAFigure()
    {
        Server server;
        static_cast<void>(server.next());
        constexpr RequestId last = 40;
        for (RequestId id = 1; id <= last; ++id)
            server.send(run(id, "mse-squeeze-bug"));
        std::vector<bool> answered(last + 1);
        for (RequestId count = 1; count <= last; ++count) {
            const Reply reply = server.next();
            const auto* figure = std::get_if<FigureReply>(&reply);
            const RequestId id = figure != nullptr ? figure->id : std::get<Stopped>(reply).id;
            QVERIFY(!answered[id]);
            answered[id] = true;
            if (id == last)
                QVERIFY(figure != nullptr);
        }
    }

    void stop_ofNothingIsNotAnError()
    {
        Server server;
        static_cast<void>(server.next());
        server.send(StopRequest{77});
        server.send(run(1, "12-plus-1"));
        QCOMPARE(std::get<FigureReply>(server.next()).id, RequestId{1});
    }

    void badCombination_isAFailureInASentence()
    {
        Server server;
        static_cast<void>(server.next());
        server.send(run(3, "rules", {{"b", std::string()}}));
        const auto failure = std::get<Failure>(server.next());
        QCOMPARE(failure.id, RequestId{3});
        QVERIFY(english(failure.text).find("There is no b") == 0);
        server.send(run(4, "rules"));
        QCOMPARE(std::get<FigureReply>(server.next()).id, RequestId{4});
    }

    void unknownDevice_isAFailureInASentence()
    {
        Server server;
        static_cast<void>(server.next());
        RunRequest request = run(3, "rules");
        request.device = "abacus";
        server.send(request);
        QVERIFY(english(std::get<Failure>(server.next()).text).find("abacus") != std::string::npos);
    }

    void unknownDemo_isAFailureWithItsId()
    {
        Server server;
        static_cast<void>(server.next());
        RunRequest request = run(9, "rules");
        request.demo = "telepathy";
        server.send(request);
        const auto failure = std::get<Failure>(server.next());
        QCOMPARE(failure.id, RequestId{9});
        QVERIFY(english(failure.text).find("telepathy") != std::string::npos);
    }

    void rubbish_endsTheConversationWithASentence()
    {
        Server server;
        static_cast<void>(server.next());
        server.sendRaw(QByteArray(8, '\xff'));
        QCOMPARE(std::get<Failure>(server.next()).id, RequestId{0});
        QVERIFY(server.process().waitForFinished(patience));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 1);
    }

    void closedInput_endsTheProcess()
    {
        Server server;
        static_cast<void>(server.next());
        server.send(run(1, "mse-squeeze-bug"));
        server.process().closeWriteChannel();
        QVERIFY(server.process().waitForFinished(patience));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void smallMemoryLimit_stillComputesOrSaysSo()
    {
        Server server({QStringLiteral("--memory-limit"), QStringLiteral("1024")});
        static_cast<void>(server.next());
        server.send(run(1, "mse-squeeze-bug"));
        QCOMPARE(std::get<FigureReply>(server.next()).id, RequestId{1});
    }

    void tinyMemoryLimit_saysThatItIsTheMemory()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer's own memory is over any limit");
#endif
        QProcess process;
        process.start(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"),
                      {QStringLiteral("serve"), QStringLiteral("--memory-limit"), QStringLiteral("1")});
        QVERIFY(process.waitForFinished(patience));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(QLatin1String("more memory than the lab may use")), qPrintable(said));
    }

private:
    RunRequest run(RequestId id, const char* preset, const Arguments& given = {}) const
    {
        return {id, "broadcasting", complete(m_declaration, preset, given), "cpu"};
    }

    Declaration m_declaration;
};

QTEST_GUILESS_MAIN(ServeTest)
#include "serve_test.moc"
