#include "demo/lab.h"

#include "fake.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace gradus;
using demo::Lab;
using namespace std::chrono_literals;

namespace {

figure::Arguments doing(const char* deed, int n = 3)
{
    const figure::Declaration demo = test::fakeDeclarations().front();
    return figure::complete(demo, {}, {{"does", std::string(deed)}, {"n", std::int64_t{n}}});
}

demo::LabLimits impatient()
{
    demo::LabLimits limits;
    limits.start = 3000ms;
    limits.silence = 300ms;
    limits.memoryCheck = 20ms;
    limits.memory = qint64{60} << 20;
    return limits;
}

/// A lab with all it says, in order: "figure 3", "failed …", "dropped", "notice …".
class Watched {
public:
    explicit Watched(const QString& program = QStringLiteral(FAKE_LAB))
        : lab(program)
    {
        lab.setLimits(impatient());
        QObject::connect(&lab, &Lab::figureReady, &lab,
                         [this](const figure::FigureReply& reply) { heard.append(QStringLiteral("figure %1").arg(reply.id)); });
        QObject::connect(&lab, &Lab::failed, &lab, [this](figure::RequestId id, const QString& why, bool canTryAgain) {
            heard.append(QStringLiteral("failed %1").arg(id));
            sentence = why;
            again = canTryAgain;
        });
        QObject::connect(&lab, &Lab::dropped, &lab,
                         [this](figure::RequestId id) { heard.append(QStringLiteral("dropped %1").arg(id)); });
        QObject::connect(&lab, &Lab::notice, &lab, [this](const QString& what) { notices.append(what); });
    }
    figure::RequestId run(const char* deed, int n = 3, Lab::Keep keep = Lab::Keep::WhileNewest)
    {
        return lab.run(QStringLiteral("fake"), doing(deed, n), keep);
    }
    bool hears(const QString& what)
    {
        return QTest::qWaitFor([&] { return heard.contains(what); }, 5000);
    }

    QStringList heard, notices;
    QString sentence;
    bool again = false;
    Lab lab; // last: it speaks to what is above until it is gone
};

QString figureOf(figure::RequestId id)
{
    return QStringLiteral("figure %1").arg(id);
}
QString failedOf(figure::RequestId id)
{
    return QStringLiteral("failed %1").arg(id);
}
QString droppedOf(figure::RequestId id)
{
    return QStringLiteral("dropped %1").arg(id);
}

} // namespace

class LabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("FAKE_LAB_HELLO");
        qunsetenv("FAKE_LAB_MARKER");
    }

    void startsAheadOfNeedWithoutBlocking()
    {
        Watched watched;
        QCOMPARE(watched.lab.state(), Lab::State::Absent);
        QElapsedTimer clock;
        clock.start();
        watched.lab.start();
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(watched.lab.state(), Lab::State::Starting);
        QVERIFY(!watched.lab.sentence().isEmpty());
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        QCOMPARE(watched.lab.devices(), QStringList{QStringLiteral("cpu")});
    }

    void answersARun()
    {
        Watched watched;
        QSignalSpy figures(&watched.lab, &Lab::figureReady);
        const auto id = watched.run("draw");
        QVERIFY(watched.hears(figureOf(id)));
        QCOMPARE(figures.size(), 1);
    }

    void writesPython()
    {
        Watched watched;
        QSignalSpy scripts(&watched.lab, &Lab::pythonReady);
        watched.lab.python(QStringLiteral("fake"), doing("draw"));
        QVERIFY(scripts.wait());
        QCOMPARE(scripts.front().front().value<figure::PythonReply>().script, std::string("import torch\n"));
    }

    void handsOnTheDemosRefusal()
    {
        Watched watched;
        const auto id = watched.run("fail");
        QVERIFY(watched.hears(failedOf(id)));
        QCOMPARE(watched.sentence, QStringLiteral("These two do not fit."));
        QVERIFY(!watched.again);
        QCOMPARE(watched.lab.state(), Lab::State::Ready);
    }

    void saysWhichProgramIsMissing()
    {
        Watched watched(QStringLiteral("/nowhere/gradus-lab"));
        const auto id = watched.run("draw");
        QVERIFY(watched.hears(failedOf(id)));
        QCOMPARE(watched.lab.state(), Lab::State::Failed);
        QVERIFY(watched.sentence.contains(QLatin1String("/nowhere/gradus-lab")));
        QVERIFY(watched.again);
        // A further run fails too, later, and starts nothing.
        const auto next = watched.run("draw");
        QVERIFY(!watched.heard.contains(failedOf(next)));
        QVERIFY(watched.hears(failedOf(next)));
        // Another program can be named, and is started ahead of need.
        watched.lab.setProgram(QStringLiteral(FAKE_LAB));
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        const auto third = watched.run("draw");
        QVERIFY(watched.hears(figureOf(third)));
    }

    void refusesAnotherVersion_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QString>("says");
        QTest::newRow("another program version") << QByteArray("version") << QStringLiteral("0.0.9");
        QTest::newRow("another protocol version") << QByteArray("protocol") << QStringLiteral("99");
    }
    void refusesAnotherVersion()
    {
        QFETCH(QByteArray, hello);
        QFETCH(QString, says);
        qputenv("FAKE_LAB_HELLO", hello);
        Watched watched;
        const auto id = watched.run("draw");
        QVERIFY(watched.hears(failedOf(id)));
        QVERIFY2(watched.sentence.contains(says) && watched.sentence.contains(QLatin1String(GRADUS_VERSION)),
                 qPrintable(watched.sentence));
        QCOMPARE(watched.lab.processId(), 0);
    }

    void endsALabThatSendsRubbish_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QByteArray>("deed");
        QTest::newRow("instead of hello") << QByteArray("rubbish") << QByteArray("draw");
        QTest::newRow("instead of a figure") << QByteArray() << QByteArray("rubbish");
        QTest::newRow("a huge length") << QByteArray() << QByteArray("huge");
        QTest::newRow("a figure that does not add up") << QByteArray() << QByteArray("damaged");
    }
    void endsALabThatSendsRubbish()
    {
        QFETCH(QByteArray, hello);
        QFETCH(QByteArray, deed);
        qputenv("FAKE_LAB_HELLO", hello);
        Watched watched;
        const auto id = watched.run(deed.constData());
        if (deed == "damaged") { // whole messages; what they hold is the pane's to judge, or the codec's
            QTRY_VERIFY(watched.heard.contains(figureOf(id)) || watched.heard.contains(failedOf(id)));
            return;
        }
        QVERIFY(watched.hears(failedOf(id)));
        QCOMPARE(watched.lab.state(), Lab::State::Failed);
        QCOMPARE(watched.lab.processId(), 0);
        QVERIFY(!watched.sentence.isEmpty());
        qunsetenv("FAKE_LAB_HELLO");
        watched.lab.start();
        const auto next = watched.run("draw");
        QVERIFY(watched.hears(figureOf(next)));
    }

    void givesUpOnALabThatNeverSpeaks_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QString>("says");
        QTest::newRow("dies at once") << QByteArray("die") << QStringLiteral("libtorch.so");
        QTest::newRow("stays silent") << QByteArray("silent") << QStringLiteral("silent");
    }
    void givesUpOnALabThatNeverSpeaks()
    {
        QFETCH(QByteArray, hello);
        QFETCH(QString, says);
        qputenv("FAKE_LAB_HELLO", hello);
        Watched watched;
        demo::LabLimits limits = impatient();
        limits.start = 400ms;
        watched.lab.setLimits(limits);
        QElapsedTimer clock;
        clock.start();
        const auto id = watched.run("draw");
        QVERIFY(watched.hears(failedOf(id)));
        QVERIFY2(clock.elapsed() < 800, "silence is waited for once");
        QVERIFY2(watched.sentence.contains(says), qPrintable(watched.sentence));
        QCOMPARE(watched.lab.state(), Lab::State::Failed);
    }

    void showsTheSameDemoAgainAfterACrash()
    {
        const QTemporaryDir folder;
        const QString marker = folder.filePath(QStringLiteral("marker"));
        QFile(marker).open(QIODevice::WriteOnly);
        qputenv("FAKE_LAB_MARKER", marker.toUtf8());
        Watched watched;
        const auto id = watched.run("crash-once");
        QVERIFY(watched.hears(figureOf(id)));
        QCOMPARE(watched.notices.size(), 1);
        QCOMPARE(watched.heard, QStringList{figureOf(id)});
    }

    void showsTheSameDemoAgainAfterBeingKilledMidRun()
    {
        Watched watched;
        const auto id = watched.run("slow", 250);
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        const qint64 first = watched.lab.processId();
        ::kill(pid_t(first), SIGKILL);
        QVERIFY(watched.hears(figureOf(id)));
        QVERIFY(watched.lab.processId() != first);
        QCOMPARE(watched.notices.size(), 1);
    }

    void triesADeadlyDemoOnceMoreThenSaysSo_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QString>("says");
        QTest::newRow("crashes") << QByteArray("crash") << QStringLiteral("ended the lab");
        QTest::newRow("hangs") << QByteArray("hang") << QStringLiteral("0.3 s");
        QTest::newRow("outgrows its memory") << QByteArray("grow") << QStringLiteral("GiB");
    }
    void triesADeadlyDemoOnceMoreThenSaysSo()
    {
        QFETCH(QByteArray, deed);
        QFETCH(QString, says);
        Watched watched;
        demo::LabLimits limits = impatient();
        limits.silence = deed == "hang" ? 300ms : 3000ms;
        watched.lab.setLimits(limits);
        const auto id = watched.run(deed.constData());
        QVERIFY(watched.hears(failedOf(id)));
        QVERIFY2(watched.sentence.contains(says), qPrintable(watched.sentence));
        QVERIFY(watched.again);
        QCOMPARE(watched.notices.size(), 2);
        // The lab itself goes on.
        const auto next = watched.run("draw");
        QVERIFY(watched.hears(figureOf(next)));
    }

    void staysDownAfterThreeDeathsInARow()
    {
        Watched watched;
        const auto id = watched.run("crash");
        QVERIFY(watched.hears(failedOf(id)));
        const auto next = watched.run("crash");
        QVERIFY(watched.hears(failedOf(next)));
        QCOMPARE(watched.lab.state(), Lab::State::Failed);
        QVERIFY(watched.again);
        QCOMPARE(watched.lab.processId(), 0);
        watched.lab.start();
        const auto third = watched.run("draw");
        QVERIFY(watched.hears(figureOf(third)));
    }

    void newestWinsOfThoseThatWait()
    {
        Watched watched;
        const auto first = watched.run("draw", 1);
        const auto second = watched.run("draw", 2);
        const auto third = watched.run("draw", 3);
        QVERIFY(watched.hears(figureOf(third)));
        QCOMPARE(watched.heard, (QStringList{droppedOf(first), droppedOf(second), figureOf(third)}));
    }

    void letsAShortRunFinishForANewerOne()
    {
        Watched watched;
        watched.lab.start();
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        const auto first = watched.run("slow", 10);
        const auto second = watched.run("draw");
        QVERIFY(watched.hears(figureOf(second)));
        QCOMPARE(watched.heard, (QStringList{figureOf(first), figureOf(second)}));
    }

    void stopsALongRunForANewerOne()
    {
        Watched watched;
        watched.lab.start();
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        QElapsedTimer clock;
        clock.start();
        const auto first = watched.run("slow", 2000);
        const auto second = watched.run("draw");
        QVERIFY(watched.hears(figureOf(second)));
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(watched.heard, (QStringList{droppedOf(first), figureOf(second)}));
        QVERIFY(watched.notices.isEmpty());
    }

    void showsFiguresWhileDraggingEvenIfEachRunIsLong()
    {
        Watched watched;
        watched.lab.start();
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        for (int i = 0; i < 60; ++i) {
            watched.run("slow", 80);
            QTest::qWait(10);
        }
        const auto figures = watched.heard.filter(QStringLiteral("figure"));
        QVERIFY2(figures.size() >= 2, qPrintable(watched.heard.join(u' ')));
    }

    void keepsARunThatMustNotBeReplaced()
    {
        Watched watched;
        const auto kept = watched.run("slow", 120, Lab::Keep::Always);
        const auto newer = watched.run("draw");
        QVERIFY(watched.hears(figureOf(newer)));
        QCOMPARE(watched.heard, (QStringList{figureOf(kept), figureOf(newer)}));
    }

    void stopsWhenAsked()
    {
        Watched watched;
        watched.lab.start();
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        const qint64 process = watched.lab.processId();
        const auto id = watched.run("slow", 2000);
        QTest::qWait(20);
        watched.lab.stop(id);
        QVERIFY(watched.hears(droppedOf(id)));
        QCOMPARE(watched.lab.processId(), process);
    }

    void restartsALabThatDoesNotStop()
    {
        Watched watched;
        watched.lab.start();
        QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
        const qint64 process = watched.lab.processId();
        const auto id = watched.run("stubborn", 2000);
        QTest::qWait(20);
        watched.lab.stop(id);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(watched.hears(droppedOf(id)));
        QVERIFY2(clock.elapsed() >= 95 && clock.elapsed() < 250, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(watched.notices.size(), 1);
        const auto next = watched.run("draw");
        QVERIFY(watched.hears(figureOf(next)));
        QVERIFY(watched.lab.processId() != process);
    }

    void leavesNoProcessBehind()
    {
        qint64 process = 0;
        {
            Watched watched;
            watched.lab.start();
            QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
            process = watched.lab.processId();
            QCOMPARE(::kill(pid_t(process), 0), 0);
        }
        QVERIFY(::kill(pid_t(process), 0) != 0);
    }

    void quitsInTimeWhileTheLabHangs()
    {
        QElapsedTimer clock;
        {
            Watched watched;
            watched.run("hang");
            QTRY_COMPARE(watched.lab.state(), Lab::State::Ready);
            QTest::qWait(20);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
