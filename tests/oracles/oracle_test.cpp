#include "../lab/randomsettings.h"

#include "figure/figure.h"
#include "figure/number.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gradus;

namespace {

constexpr int randomSettings = 80;
constexpr int patience = 100000; // ms

/// A demo at a setting: what LibTorch gave, and the script that should print the same.
struct Case {
    QString name;
    figure::Figure figure;
    QString script;
};

std::vector<Case> cases(const QString& folder)
{
    std::vector<Case> all;
    const auto add = [&](const lab::Demo& demo, const QString& name, const figure::Arguments& arguments) {
        lab::QuietContext context("cpu");
        const QString path = folder + u"/%1.py"_qs.arg(all.size());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(demo.python(arguments))) < 0)
            throw std::runtime_error("the script can't be written");
        all.push_back({QString::fromStdString(demo.declaration.id) + u'/' + name, demo.run(arguments, context), path});
    };
    for (const lab::Demo& demo : lab::demos())
        for (const figure::Preset& preset : demo.declaration.presets)
            add(demo, QString::fromStdString(preset.id), figure::complete(demo.declaration, preset.id, {}));
    const lab::Demo& broadcasting = *lab::findDemo("broadcasting");
    randomsettings::Maker maker(2);
    for (int count = 0; count < randomSettings; ++count) {
        const figure::Arguments arguments = maker.next(broadcasting.declaration);
        QString name;
        for (const char* id : {"a", "change", "operation", "b", "c", "then"})
            name += QString::fromStdString(figure::formatValue(arguments.at(id))) + u' ';
        add(broadcasting, u"%1: "_qs.arg(count) + name.left(70), arguments);
    }
    return all;
}

/// Empty if the readout and what Python printed are the same.
QString difference(const figure::Readout& readout, const QString& printed)
{
    bool same = false;
    if (const auto* words = std::get_if<std::string>(&readout.value)) {
        same = QString::fromStdString(*words) == printed;
    } else {
        const double number = std::get<double>(readout.value);
        const std::optional<double> other = figure::readReal(printed.toStdString());
        same = other
            && (number == *other || std::abs(number - *other) <= readout.tolerance || (std::isnan(number) && std::isnan(*other)));
    }
    if (same)
        return {};
    return u"%1 is %2 here and %3 in Python"_qs.arg(QString::fromStdString(readout.id),
                                                    QString::fromStdString(figure::formatReadout(readout)), printed);
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cases = cases(m_folder.path());
        QStringList arguments{QStringLiteral(GRADUS_TEST_DATA "/run_scripts.py")};
        for (const Case& one : m_cases)
            arguments.push_back(one.script);
        QProcess python;
        python.start(u"/usr/bin/python3"_qs, arguments);
        QVERIFY2(python.waitForFinished(patience) && python.exitCode() == 0, python.readAllStandardError().constData());
        m_printed = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QCOMPARE(std::size_t(m_printed.size()), m_cases.size());
    }

    void pythonPrintsTheSame_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < m_cases.size(); ++index)
            QTest::addRow("%s", qPrintable(m_cases[index].name)) << int(index);
    }

    void pythonPrintsTheSame()
    {
        QFETCH(int, index);
        const Case& one = m_cases[std::size_t(index)];
        QJsonObject printed = m_printed[one.script].toObject();
        const QString exception = printed.value(u"(exception)"_qs).toString();
        QVERIFY2(exception.isEmpty(), qPrintable(exception + u"\n(if torch is missing: apt-get install python3-torch)"_qs));
        for (const figure::Readout& readout : one.figure.readouts) {
            if (readout.measured)
                continue;
            const QString id = QString::fromStdString(readout.id);
            QVERIFY2(printed.contains(id), qPrintable(u"Python does not print "_qs + id));
            const QString what = difference(readout, printed.take(id).toString());
            QVERIFY2(what.isEmpty(), qPrintable(what));
        }
        QVERIFY2(printed.isEmpty(), qPrintable(u"only Python prints "_qs + printed.keys().join(u", "_qs)));
    }

private:
    QTemporaryDir m_folder;
    std::vector<Case> m_cases;
    QJsonObject m_printed;
};

QTEST_GUILESS_MAIN(OracleTest)
#include "oracle_test.moc"
