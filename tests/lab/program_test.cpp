#include "figure/codec.h"
#include "figure/figure.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gradus::figure;

namespace {

struct Outcome {
    int status = -1;
    QString out, err;
};

Outcome called(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errors_areOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");

        const QString rules = u"broadcasting/rules"_qs;
        QTest::newRow("unknown verb") << QStringList{u"rnu"_qs} << 2 << u"did you mean run"_qs;
        QTest::newRow("no demo") << QStringList{u"run"_qs} << 2 << u"Say which demo"_qs;
        QTest::newRow("unknown option") << QStringList{u"run"_qs, rules, u"--jsno"_qs} << 2 << u"--jsno"_qs;
        QTest::newRow("option without value") << QStringList{u"run"_qs, rules, u"--device"_qs} << 2 << u"--device needs"_qs;
        QTest::newRow("repeat out of range") << QStringList{u"run"_qs, rules, u"--repeat=0"_qs} << 2 << u"--repeat takes"_qs;
        QTest::newRow("set twice") << QStringList{u"run"_qs, rules, u"n=1"_qs, u"n=2"_qs} << 2 << u"twice"_qs;
        QTest::newRow("unknown demo") << QStringList{u"run"_qs, u"brodcasting"_qs} << 1 << u"there is broadcasting"_qs;
        QTest::newRow("unknown preset") << QStringList{u"run"_qs, u"broadcasting/rulez"_qs} << 1 << u"no preset “rulez”"_qs;
        QTest::newRow("unknown parameter") << QStringList{u"run"_qs, rules, u"z=1"_qs} << 1 << u"no parameter “z”"_qs;
        QTest::newRow("out of range") << QStringList{u"run"_qs, rules, u"n=301"_qs} << 1 << u"from 1 to 300, not “301”"_qs;
        QTest::newRow("nan") << QStringList{u"run"_qs, rules, u"n=nan"_qs} << 1 << u"not “nan”"_qs;
        QTest::newRow("wrong type") << QStringList{u"run"_qs, rules, u"memory=3"_qs} << 1 << u"true or false"_qs;
        QTest::newRow("nan in a tensor") << QStringList{u"run"_qs, rules, u"a=[nan]"_qs} << 1 << u"not “nan”"_qs;
        QTest::newRow("combination") << QStringList{u"run"_qs, rules, u"b="_qs} << 1 << u"There is no b"_qs;
        QTest::newRow("device") << QStringList{u"run"_qs, rules, u"--device"_qs, u"abacus"_qs} << 1 << u"no device “abacus”"_qs;
    }

    void errors_areOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Outcome outcome = called(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY(outcome.out.isEmpty());
    }

    void help_namesEveryVerb()
    {
        const Outcome help = called({u"--help"_qs});
        QCOMPARE(help.status, 0);
        for (const char* verb : {"list", "describe", "run", "selftest", "serve", "--version"})
            QVERIFY(help.out.contains(QLatin1String(verb)));
        QCOMPARE(called({}).status, 2);
        QVERIFY(called({u"--version"_qs}).out.startsWith(u"gradus-lab "_qs));
    }

    void describeAndList_areStableJson()
    {
        const Outcome described = called({u"describe"_qs, u"--json"_qs});
        QCOMPARE(described.status, 0);
        const auto all = nlohmann::json::parse(described.out.toStdString());
        QVERIFY(all.is_array());
        for (const nlohmann::json& one : all)
            QVERIFY(toJson(declarationFromJson(one)) == one);
        QCOMPARE(called({u"describe"_qs, u"--json"_qs}).out, described.out);
        const auto listed = nlohmann::json::parse(called({u"list"_qs, u"--json"_qs}).out.toStdString());
        QCOMPARE(listed.size(), all.size());
        QCOMPARE(listed[0]["presets"].size(), all[0]["presets"].size());
    }

    void run_printsTensorsAndReadouts()
    {
        const Outcome outcome = called({u"run"_qs, u"broadcasting/12-plus-1"_qs});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(u"1 2  +    1 (1)  =  2 3"_qs), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(QRegularExpression(u"shape +2\n"_qs)));
    }

    void runJson_isAFigure()
    {
        const Outcome outcome = called({u"run"_qs, u"broadcasting/rules"_qs, u"a=[[1],[2]]"_qs, u"b=[1,2,3]"_qs, u"--json"_qs});
        QCOMPARE(outcome.status, 0);
        const auto object = nlohmann::json::parse(outcome.out.toStdString());
        const Figure figure = figureFromJson(object["figure"]);
        QCOMPARE(std::get<std::string>(figure.readout("shape")->value), std::string("2×3"));
        QCOMPARE(object["arguments"]["a"].get<std::string>(), std::string("[[1],[2]]"));
        QVERIFY(!object.contains("milliseconds"));
    }

    void repeat_tellsTimes()
    {
        const Outcome outcome = called({u"run"_qs, u"broadcasting/rules"_qs, u"--repeat"_qs, u"5"_qs});
        QVERIFY(outcome.out.contains(QRegularExpression(u"demo +min [0-9.e-]+ +median [0-9.e-]+ +max [0-9.e-]+ ms"_qs)));
    }

    void python_isAScript()
    {
        const Outcome outcome = called({u"run"_qs, u"broadcasting/mse-squeeze-bug"_qs, u"--python"_qs});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith(u"import torch\n"_qs));
        QVERIFY(outcome.out.contains(u"n = 200\n"_qs));
        QVERIFY(outcome.out.contains(u"result = a - b\n"_qs));
    }

    void selftest_passes()
    {
        const Outcome outcome = called({u"selftest"_qs});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.out + outcome.err));
        QVERIFY(outcome.out.count(u"ok    broadcasting/"_qs) == 15);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
