#include "demo/catalogue.h"

#include "fake.h"

#include "figure/error.h"
#include "figures/words.h"

#include <QTest>

using namespace gradus;

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsALink()
    {
        const demo::Catalogue catalogue(test::fakeDeclarations());
        const demo::Place place = catalogue.place(QStringLiteral("fake/second?shape=4%C3%972&x=0.25&words=a%26b"));
        QCOMPARE(place.demo, QStringLiteral("fake"));
        QCOMPARE(place.preset, QStringLiteral("second"));
        QCOMPARE(std::get<figure::Shape>(place.arguments.at("shape")), (figure::Shape{4, 2}));
        QCOMPARE(std::get<double>(place.arguments.at("x")), 0.25);
        QCOMPARE(std::get<std::string>(place.arguments.at("words")), std::string("a&b"));
        QVERIFY(catalogue.exists(QStringLiteral("fake")));
        QVERIFY(catalogue.exists(QStringLiteral("fake/first")));
    }

    void saysWhatIsWrongWithALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such demo") << QStringLiteral("flake/first")
                                      << QStringLiteral("There is no demo “flake”; there are: fake.");
        QTest::newRow("no such preset") << QStringLiteral(
            "fake/forth") << QStringLiteral("The demo “fake” has no preset “forth”; it has: first, second, third, slow.");
        QTest::newRow("no such setting") << QStringLiteral("fake/first?m=3") << QStringLiteral("has no setting “m”");
        QTest::newRow("no value") << QStringLiteral("fake/first?n") << QStringLiteral("“n” has no value");
        QTest::newRow("out of range") << QStringLiteral("fake/first?n=2001") << QStringLiteral("n");
        QTest::newRow("not a number") << QStringLiteral("fake/first?x=nan") << QStringLiteral("x");
        QTest::newRow("wrong type") << QStringLiteral("fake/first?on=maybe") << QStringLiteral("on");
    }
    void saysWhatIsWrongWithALink()
    {
        QFETCH(QString, link);
        QFETCH(QString, says);
        const demo::Catalogue catalogue(test::fakeDeclarations());
        QVERIFY(!catalogue.exists(link));
        try {
            (void)catalogue.place(link);
            QFAIL("no error");
        } catch (const figure::Error& error) {
            const QString sentence = figures::translated(error.text());
            QVERIFY2(sentence.contains(says), qPrintable(sentence));
        }
    }

    void isNotEmptyInThisProgram()
    {
        const demo::Catalogue catalogue; // what the build wrote
        QVERIFY(!catalogue.declarations().empty());
        for (const figure::Declaration& declaration : catalogue.declarations()) {
            for (const figure::Preset& preset : declaration.presets) {
                QVERIFY(catalogue.exists(QString::fromStdString(declaration.id + "/" + preset.id)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
