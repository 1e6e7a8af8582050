#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself, from outside.
class ShellProgramTest : public QObject {
    Q_OBJECT

    struct Ended {
        int status = -1;
        QString out, err;
    };
    static Ended run(const QStringList& arguments, bool display)
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(variable), home.path());
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("DISPLAY"));
        if (display)
            environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4711")); // nobody is there
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GRADUS_BIN_DIR "/gradus"), arguments);
        if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void worksWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QStringLiteral("Gradus ");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QStringLiteral("usage: ");
        QTest::newRow("check") << QStringList{QStringLiteral("check")} << 0 << QStringLiteral("errors: 0");
        QTest::newRow("check of nothing") << QStringList{QStringLiteral("check"), QStringLiteral("/nowhere.md")} << 1
                                          << QStringLiteral("/nowhere.md: ");
        QTest::newRow("no link") << QStringList{QStringLiteral("gradus://banana")} << 2 << QStringLiteral("is not a link");
        QTest::newRow("no option") << QStringList{QStringLiteral("--banana")} << 2 << QStringLiteral("There is no option");
    }
    void worksWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Ended ended = run(arguments, false);
        QTEST(ended.status, "status");
        const QString& said = ended.status == 2 ? ended.err : ended.out;
        QVERIFY2(said.contains(says), qPrintable(ended.out + ended.err));
    }

    void withoutADisplayTheAppSaysSoInOneLine_data()
    {
        QTest::addColumn<bool>("display");
        QTest::newRow("none named") << false;
        QTest::newRow("named, but not there") << true;
    }
    void withoutADisplayTheAppSaysSoInOneLine()
    {
        QFETCH(bool, display);
        const Ended ended = run({}, display);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("can't reach a display")), qPrintable(ended.err));
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
    }
};

QTEST_GUILESS_MAIN(ShellProgramTest)
#include "shell_program_test.moc"
