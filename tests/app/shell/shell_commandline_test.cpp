#include "shell/commandline.h"

#include <QTest>

using namespace gradus::shell;
using Verb = CommandLine::Verb;

class ShellCommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* text, const char* kind, const char* target) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kind) << QString::fromUtf8(target);
        };
        row("gradus://card/dlc-17/ch17-13", "card", "dlc-17/ch17-13");
        row("GRADUS://card/dlc-17/ch17-13", "card", "dlc-17/ch17-13");
        row("gradus://card/my%20deck/1", "card", "my deck/1");
        row("gradus://demo/optimizers/momentum", "demo", "optimizers/momentum");
        row("gradus://demo/optimizers", "demo", "optimizers");
        row("gradus://demo/optimizers/momentum?a=2×1&b=3", "demo", "optimizers/momentum?a=2×1&b=3");
        row("gradus://demo/optimizers?a=2%C3%971", "demo", "optimizers?a=2%C3%971");
        for (const char* bad :
             {"", "card", "gradus:", "gradus://", "gradus://card", "gradus://card/", "gradus://card/deck", "gradus://card//x",
              "gradus://card/a/b/c", "gradus://card/a/b?x=1", "gradus://demo/", "gradus://demo/a/b/c", "gradus://demo/a b",
              "gradus://demo/../x", "http://card/a/b", "gradus://cards/a/b", "gradus://card/a/b\n", "gradus://demo/a#b"})
            row(bad, "none", "");
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const auto link = parseLink(text);
        const QString found = !link          ? QStringLiteral("none")
            : link->kind == Link::Kind::Card ? QStringLiteral("card")
                                             : QStringLiteral("demo");
        QCOMPARE(found, kind);
        if (link)
            QTEST(link->target, "target");
    }

    void linkThatIsFarTooLongIsNone()
    {
        QVERIFY(!parseLink(QStringLiteral("gradus://card/a/") + QString(100000, QLatin1Char('x'))));
    }

    void lines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("verb");
        QTest::addColumn<bool>("sound");
        const auto row = [](const char* line, Verb verb, bool sound) {
            QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts) << static_cast<int>(verb)
                                << sound;
        };
        row("", Verb::Open, true);
        row("gradus://card/a/b", Verb::Open, true);
        row("--collection x.gradus gradus://card/a/b", Verb::Open, true);
        row("check", Verb::Check, true);
        row("check a.md b.md", Verb::Check, true);
        row("check --collection x.gradus", Verb::Check, true);
        row("--help", Verb::Help, true);
        row("--version", Verb::Version, true);
        row("banana", Verb::Open, false);
        row("gradus://nowhere/a", Verb::Open, false);
        row("--collection", Verb::Open, false);
        row("--banana", Verb::Open, false);
        row("gradus://card/a/b gradus://card/a/c", Verb::Open, false);
    }
    void lines()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, sound);
        const CommandLine line = readCommandLine(arguments);
        QCOMPARE(line.problem.isEmpty(), sound);
        if (sound)
            QTEST(static_cast<int>(line.verb), "verb");
        else
            QVERIFY(line.problem.endsWith(QLatin1Char('.')));
    }

    void filesAndCollectionAreTaken()
    {
        const CommandLine line = readCommandLine({QStringLiteral("check"), QStringLiteral("--collection=/tmp/x"),
                                                  QStringLiteral("a.md"), QStringLiteral("--"), QStringLiteral("-b.md")});
        QCOMPARE(line.collection, QStringLiteral("/tmp/x"));
        QCOMPARE(line.files, (QStringList{QStringLiteral("a.md"), QStringLiteral("-b.md")}));
    }
};

QTEST_APPLESS_MAIN(ShellCommandLineTest)
#include "shell_commandline_test.moc"
