#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString guard = QStringLiteral(GRADUS_BIN_DIR "/../tests/without_network");

QString program(const char* name)
{
    return QStringLiteral(GRADUS_BIN_DIR "/") + QLatin1String(name);
}

} // namespace

/// No program of Gradus opens a network socket: each runs under a filter of the kernel's that ends it if it does.
class NetworkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
            m_environment.insert(QLatin1String(variable), m_home.path());
        m_environment.insert(QStringLiteral("GRADUS_TRACE"), QStringLiteral("1"));
    }

    void filter_endsAProgramThatOpensASocket()
    {
        QProcess process;
        process.start(
            guard, {QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), QStringLiteral("import socket; socket.socket()")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void program_opensNoSocket_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString lab = program("gradus-lab");
        const QString app = program("gradus");
        QTest::newRow("gradus-lab list") << QStringList{lab, QStringLiteral("list")};
        QTest::newRow("gradus-lab describe") << QStringList{lab, QStringLiteral("describe")};
        QTest::newRow("gradus-lab selftest") << QStringList{lab, QStringLiteral("selftest")};
        QTest::newRow("gradus-lab serve") << QStringList{lab, QStringLiteral("serve")};
        QTest::newRow("gradus check") << QStringList{app, QStringLiteral("check")};
    }

    void program_opensNoSocket()
    {
        QFETCH(QStringList, command);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(guard, command);
        QVERIFY(process.waitForStarted());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void app_opensNoSocketUpToItsFirstFigure()
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(guard, {program("gradus"), QStringLiteral("gradus://demo/broadcasting/12-plus-1")});
        QByteArray trace;
        QElapsedTimer waited;
        waited.start();
        while (!trace.contains("first-figure-painted") && process.state() != QProcess::NotRunning && waited.elapsed() < 60000) {
            process.waitForReadyRead(1000);
            trace += process.readAllStandardError();
        }
        QVERIFY2(trace.contains("first-card-painted"), trace.constData());
        QVERIFY2(trace.contains("first-figure-painted"), trace.constData());
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "network_test.moc"
