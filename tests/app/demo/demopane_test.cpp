#include "panefixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gradus;

using test::everythingSaidBy;
using Fixture = test::PaneFixture;

class DemoPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buildsAControlForEachKindOfParameter()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QCOMPARE(f.control<QComboBox>("does")->currentText(), QStringLiteral("choice draw"));
        QCOMPARE(f.control<QSpinBox>("n")->value(), 5);
        QCOMPARE(f.control<QSlider>("n")->value(), 3); // 5 of 2000 on a slider of 1000 steps
        QCOMPARE(f.control<QLineEdit>("wide")->text(), QStringLiteral("0"));
        QCOMPARE(f.control<QDoubleSpinBox>("x")->value(), 0.5);
        QCOMPARE(f.control<QSlider>("rate")->value(), 500); // 1e-3 is half-way from 1e-6 to 1 on a logarithm
        QVERIFY(!f.control<QCheckBox>("on")->isChecked());
        QCOMPARE(f.control<QLineEdit>("shape")->text(), QStringLiteral("2×3"));
        QCOMPARE(f.control<QLineEdit>("tensor")->placeholderText(), QStringLiteral("[1, 2]"));
        QCOMPARE(f.control<QLineEdit>("words")->text(), QStringLiteral("words"));
        QCOMPARE(f.control<QPushButton>("seed")->text(), QStringLiteral("Again"));
        for (const figure::Parameter& parameter : f.catalogue.declarations().front().parameters) {
            const QWidget* field = f.field(parameter.id);
            QVERIFY2(field, parameter.id.c_str());
            QCOMPARE(field->accessibleDescription(), QString::fromStdString(parameter.help.source));
        }
    }

    void runsAnewWhenASettingChanges()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.painted.clear();
        f.control<QSpinBox>("n")->setValue(8);
        QVERIFY(f.waitForFigure());
        QVERIFY(f.panel("a")->accessibleDescription().contains(QLatin1String("4 5 8")));
        f.painted.clear();
        f.control<QSlider>("n")->setValue(0);
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.control<QSpinBox>("n")->value(), 0);
        f.painted.clear();
        f.control<QPushButton>("seed")->click();
        QVERIFY(f.waitForFigure());
    }

    void showsAParameterOnlyWhereItApplies()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QVERIFY(!f.control<QSpinBox>("extra")->isVisible());
        f.control<QCheckBox>("on")->click();
        QVERIFY(f.control<QSpinBox>("extra")->isVisible());
    }

    void saysUnderTheFieldWhatCannotBeRead()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        auto* edit = f.control<QLineEdit>("shape");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("2,x"));
        QTRY_VERIFY(f.pane.findChild<QWidget*>(QStringLiteral("shape"))->findChild<QLabel*>(QStringLiteral("error")));
        const auto* error = f.pane.findChild<QWidget*>(QStringLiteral("shape"))->findChild<QLabel*>(QStringLiteral("error"));
        QVERIFY(error->isVisible() && !error->text().isEmpty());
        QCOMPARE(edit->accessibleDescription(), error->text());
        QVERIFY(f.panel("a")); // the last good figure stays
        edit->selectAll();
        f.painted.clear();
        QTest::keyClicks(edit, QStringLiteral("4"));
        QVERIFY(f.waitForFigure());
        QVERIFY(!error->isVisible());
    }

    void saysInOneLineWhatTheDemoRefuses()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        auto* does = f.control<QComboBox>("does");
        does->setCurrentIndex(does->findData(QStringLiteral("fail")));
        QTRY_COMPARE(f.label("message"), QStringLiteral("These two do not fit."));
        QVERIFY(f.panel("a"));
        f.painted.clear();
        does->setCurrentIndex(does->findData(QStringLiteral("draw")));
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("message"), QString());
    }

    void saysThatAFigureIsDamaged()
    {
        Fixture f;
        f.open(QStringLiteral("fake?does=damaged"));
        QTRY_VERIFY(!f.label("message").isEmpty());
        QVERIFY(!f.panel("a"));
    }

    void saysWhatIsMissing()
    {
        Fixture f(QStringLiteral("/nowhere/gradus-lab"));
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.open(QStringLiteral("fake/first"), true);
        QTRY_VERIFY(f.label("message").contains(QLatin1String("/nowhere/gradus-lab")));
        f.pane.check(QStringLiteral("2, 3"));
        QVERIFY(unchecked.wait());
        QVERIFY(unchecked.front().front().toString().contains(QLatin1String("/nowhere/gradus-lab")));
        // "Try again" does.
        f.lab.setProgram(QStringLiteral(FAKE_LAB));
        for (auto* button : f.pane.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Try again")) {
                button->click();
            }
        }
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("message"), QString());
    }

    void saysThatAPlaceDoesNotExist()
    {
        Fixture f;
        f.pane.open({QStringLiteral("flake"), QStringLiteral("first"), {}}, false);
        QVERIFY(f.label("message").contains(QLatin1String("flake")));
        f.pane.open({QStringLiteral("fake"), QStringLiteral("first"), {{"n", std::int64_t{5000}}}}, false);
        QVERIFY(!f.label("message").isEmpty());
        QVERIFY(f.showsFigure(QStringLiteral("fake/first")));
        QCOMPARE(f.label("message"), QString());
    }

    void showsTheSameDemoAgainAfterACrash()
    {
        const QTemporaryDir folder;
        QFile(folder.filePath(QStringLiteral("marker"))).open(QIODevice::WriteOnly);
        qputenv("FAKE_LAB_MARKER", folder.filePath(QStringLiteral("marker")).toUtf8());
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake?does=crash-once&n=6")));
        QVERIFY(f.panel("a")->accessibleDescription().contains(QLatin1String("4 5 6")));
        QVERIFY(f.label("message").contains(QLatin1String("started again")));
        qunsetenv("FAKE_LAB_MARKER");
    }

    void concealedLeaksNothing()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/first"), true));
        const auto check = [&] {
            const QString said = everythingSaidBy(f.pane);
            for (const char* secret : {test::secretNumber, test::secretShape, test::secretTitle}) {
                if (said.contains(QString::fromUtf8(secret))) {
                    return QString::fromUtf8(secret);
                }
            }
            return QString();
        };
        QCOMPARE(check(), QString());
        QVERIFY(!f.pane.findChild<QWidget*>(QStringLiteral("x"))->isVisible());
        // Pointing, changing settings and checking a prediction bring nothing out.
        QTest::mouseMove(f.panel("a"), f.panel("a")->rect().center());
        QCOMPARE(check(), QString());
        f.painted.clear();
        f.control<QSpinBox>("n")->setValue(9);
        QVERIFY(f.waitForFigure());
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.pane.check(QStringLiteral("2, 3"));
        QVERIFY(checked.wait());
        QCOMPARE(check(), QString());
        // What would hand it out can't be used, and says why.
        for (const auto& name : {QStringLiteral("Copy as PyTorch"), QStringLiteral("Picture"), QStringLiteral("Drawing"),
                                 QStringLiteral("Numbers"), QStringLiteral("Compare")}) {
            QVERIFY(!f.action(name)->isEnabled());
        }
        QVERIFY(f.action(QStringLiteral("Copy as PyTorch"))->toolTip().contains(QLatin1String("turned the card")));
        QVERIFY(!f.action(QStringLiteral("Second preset")));

        f.pane.reveal();
        QTRY_VERIFY(!check().isEmpty()); // or the search above has seen nothing
        QTRY_VERIFY(f.panel("result")->accessibleDescription().contains(QLatin1String("7777")));
        QVERIFY(f.pane.findChild<QWidget*>(QStringLiteral("x"))->isVisible());
        QVERIFY(f.action(QStringLiteral("Copy as PyTorch"))->isEnabled());
        QVERIFY(f.action(QStringLiteral("Second preset")));
    }

    void checksAPrediction_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("predicted");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("agreed");
        const QString shape = QString::fromUtf8(test::secretShape);
        QTest::newRow("right shape") << QStringLiteral("first") << QStringLiteral("(9, 8, 7)") << shape << shape << true;
        QTest::newRow("wrong shape") << QStringLiteral("first") << QStringLiteral("9,8") << QStringLiteral("9×8") << shape
                                     << false;
        QTest::newRow("error") << QStringLiteral("first") << QStringLiteral("Error") << QStringLiteral("error") << shape << false;
        QTest::newRow("near enough") << QStringLiteral("second") << QStringLiteral("42.4") << QStringLiteral("42.4")
                                     << QStringLiteral("42") << true;
        QTest::newRow("too far") << QStringLiteral("second") << QStringLiteral("43") << QStringLiteral("43")
                                 << QStringLiteral("42") << false;
        QTest::newRow("choice") << QStringLiteral("third") << QStringLiteral("right") << QStringLiteral("right")
                                << QStringLiteral("right") << true;
    }
    void checksAPrediction()
    {
        QFETCH(QString, preset);
        QFETCH(QString, typed);
        QFETCH(QString, predicted);
        QFETCH(QString, outcome);
        QFETCH(bool, agreed);
        Fixture f;
        f.pane.hide(); // works unseen
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.open(QStringLiteral("fake/") + preset, true);
        f.pane.check(typed);
        QVERIFY(checked.isEmpty()); // later, never from within the call
        QVERIFY(checked.wait());
        const auto result = checked.front().front().value<demo::CheckedPrediction>();
        QCOMPARE(result.predicted, predicted);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.agreed, agreed);
        f.pane.show();
        QCOMPARE(f.label("verdict"), QString()); // not before the turn
        f.pane.reveal();
        QVERIFY(f.label("verdict").startsWith(agreed ? u'✓' : u'✗'));
        QVERIFY(f.label("prediction").contains(QLatin1String("You said")));
        f.open(QStringLiteral("fake/second"));
        QCOMPARE(f.label("verdict"), QString());
    }

    void theCardsWordsHoldForTheCardsSettingAlone()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second"), true));
        auto* n = f.control<QSpinBox>("n");
        f.painted.clear();
        n->setValue(9);
        QVERIFY(f.waitForFigure());
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.pane.check(QStringLiteral("42"));
        QVERIFY(checked.wait());
        // The turn brings back what the card asks.
        f.pane.reveal();
        QCOMPARE(n->value(), 5);
        QTRY_VERIFY(f.panel("a")->accessibleDescription().contains(QLatin1String("4 5 5")));
        QCOMPARE(f.label("hint"), QStringLiteral("Shows"));
        QVERIFY(f.label("prediction").startsWith(QLatin1String("You said")));
        // After it, what is said about the card does not stand over another figure.
        n->setValue(7);
        QVERIFY(!f.label("hint").contains(QLatin1String("Shows")));
        QVERIFY(f.label("prediction").startsWith(QStringLiteral("At the card’s setting: You said")));
        f.action(QStringLiteral("Reset"))->trigger();
        QCOMPARE(f.label("hint"), QStringLiteral("Shows"));
        QVERIFY(f.label("prediction").startsWith(QLatin1String("You said")));
    }

    void aSettingThatGivesWayToANewerOneIsNoStop()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        auto* does = f.control<QComboBox>("does");
        f.control<QSpinBox>("n")->setValue(2000);
        does->setCurrentIndex(does->findData(QStringLiteral("slow")));
        for (int n = 1999; n > 1990; --n) {
            f.control<QSpinBox>("n")->setValue(n);
            QVERIFY2(!f.label("message").contains(QLatin1String("Stopped")), qPrintable(f.label("message")));
        }
    }

    void saysAtOnceThatAnotherLabIsNone()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.lab.setProgram(QStringLiteral("/nowhere/gradus-lab"));
        QTRY_VERIFY(f.label("message").contains(QLatin1String("/nowhere/gradus-lab")));
        f.painted.clear();
        f.lab.setProgram(QStringLiteral(FAKE_LAB));
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.label("message"), QString());
    }

    void typeMadeSmallerLeavesNothingOfTheLarger()
    {
        const auto places = [](Fixture& f) {
            QTest::qWait(50);
            QString all;
            for (const figure::Parameter& parameter : f.catalogue.declarations().front().parameters) {
                const QRect place = f.pane.findChild<QWidget*>(QString::fromStdString(parameter.id))->geometry();
                all += QStringLiteral("%1: %2 %3\n").arg(QString::fromStdString(parameter.id)).arg(place.y()).arg(place.height());
            }
            return all;
        };
        QString usual;
        {
            Fixture f;
            QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
            usual = places(f);
        }
        Fixture f;
        f.look.setScale(2);
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QVERIFY(places(f) != usual);
        f.look.setScale(1);
        QCOMPARE(places(f), usual);
    }

    void aLongTextGetsALineOfItsOwn()
    {
        Fixture f;
        f.pane.resize(900, 800);
        QVERIFY(f.showsFigure(QStringLiteral("fake/second?tensor=[[10, 20], [30, 40], [50, 60], [70, 80]]")));
        const auto* tensor = f.control<QLineEdit>("tensor");
        QVERIFY(tensor->width() > tensor->fontMetrics().horizontalAdvance(tensor->text()) + 16);
    }

    void checksAgainstThePlaceNotTheSettings()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second"), true));
        auto* does = f.control<QComboBox>("does");
        does->setCurrentIndex(does->findData(QStringLiteral("fail")));
        QTRY_VERIFY(!f.label("message").isEmpty());
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        f.pane.check(QStringLiteral("42"));
        QVERIFY(checked.wait());
        QVERIFY(checked.front().front().value<demo::CheckedPrediction>().agreed);
    }

    void saysWhatCannotBeReadAsAPrediction()
    {
        Fixture f;
        f.open(QStringLiteral("fake/second"), true);
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.pane.check(QStringLiteral("many"));
        QVERIFY(unchecked.wait());
        QVERIFY(!unchecked.front().front().toString().isEmpty());
    }

    void tellsNothingOfACardThatWasLeft()
    {
        Fixture f;
        f.open(QStringLiteral("fake/first"), true);
        QSignalSpy checked(&f.pane, &demo::DemoPane::predictionChecked);
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.pane.check(QStringLiteral("9×8×7"));
        f.open(QStringLiteral("fake/second"), true);
        QVERIFY(f.waitForFigure());
        QTest::qWait(100);
        QCOMPARE(checked.size() + unchecked.size(), 0);
    }

    void opensPresetsAndComesBack()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/first?words=mine")));
        QVERIFY(!f.action(QStringLiteral("Reset"))->isEnabled());
        f.painted.clear();
        f.action(QStringLiteral("Second preset"))->trigger();
        QVERIFY(f.waitForFigure());
        QCOMPARE(f.control<QSpinBox>("n")->value(), 5);
        QCOMPARE(f.control<QLineEdit>("words")->text(), QStringLiteral("words"));
        QVERIFY(f.action(QStringLiteral("Second preset"))->isChecked());
        f.action(QStringLiteral("Reset"))->trigger();
        QCOMPARE(f.control<QSpinBox>("n")->value(), 3);
        QCOMPARE(f.control<QLineEdit>("words")->text(), QStringLiteral("mine"));
        QVERIFY(!f.action(QStringLiteral("Reset"))->isEnabled());
    }

    void comparesTwoSettings()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.action(QStringLiteral("Compare"))->setChecked(true);
        f.painted.clear();
        f.control<QSpinBox>("n")->setValue(9);
        QVERIFY(f.waitForFigure());
        QStringList seen;
        const auto panels = f.pane.findChildren<QWidget*>(QStringLiteral("a"));
        for (const QWidget* panel : panels) {
            seen << panel->accessibleDescription();
        }
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen.filter(QStringLiteral("4 5 5")).size() == 1 && seen.filter(QStringLiteral("4 5 9")).size() == 1);
        const QString said = everythingSaidBy(f.pane);
        QVERIFY(said.contains(QLatin1String("A: label of n = 5")));
        QVERIFY(said.contains(QLatin1String("B: label of n = 9")));
        const QString outcomes = f.label("readouts");
        QVERIFY2(outcomes.contains(QRegularExpression(QStringLiteral(">A<.*>5<.*>B<.*>9<"))), qPrintable(outcomes));
        f.action(QStringLiteral("Compare"))->setChecked(false);
        QCOMPARE(f.pane.findChildren<QWidget*>(QStringLiteral("a")).size(), 1);
    }

    void playsAndSteps()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QCOMPARE(f.label("frame"), QStringLiteral("cell 1 of 6"));
        auto* panel = f.panel("a");
        panel->setFocus();
        QTest::keyClick(panel, Qt::Key_Period);
        QCOMPARE(f.label("frame"), QStringLiteral("cell 2 of 6"));
        QTest::keyClick(panel, Qt::Key_Comma);
        QTest::keyClick(panel, Qt::Key_Comma);
        QCOMPARE(f.label("frame"), QStringLiteral("cell 1 of 6"));
        QSlider* scrub = nullptr;
        for (auto* slider : f.pane.findChildren<QSlider*>()) {
            scrub = slider->accessibleName() == QLatin1String("Frame") ? slider : scrub;
        }
        QVERIFY(scrub);
        scrub->setFocus();
        QTest::keyClick(scrub, Qt::Key_Space);
        QTRY_COMPARE(f.label("frame"), QStringLiteral("cell 6 of 6"));
        f.look.setMotion(false);
        scrub->setValue(0);
        QTest::keyClick(scrub, Qt::Key_Space);
        QTest::qWait(100);
        QCOMPARE(f.label("frame"), QStringLiteral("cell 1 of 6"));
    }

    void hidesTheTimeLineOfAStillAndOfAConcealedFigure()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/first"), true));
        QCOMPARE(f.label("frame"), QString());
        f.pane.reveal();
        QVERIFY(!f.label("frame").isEmpty());
    }

    void keysMoveThePointedCell()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QWidget* result = f.panel("result");
        result->setFocus(Qt::TabFocusReason);
        QTest::keyClick(result, Qt::Key_Right);
        QTest::keyClick(result, Qt::Key_Down);
        QVERIFY2(result->accessibleDescription().startsWith(QLatin1String("[1, 1] = 7777")),
                 qPrintable(result->accessibleDescription()));
        QCOMPARE(f.panel("formula")->accessibleDescription(), QStringLiteral("a[1, 1] × 7777 = 7777"));
    }

    void everyPartIsReachedByTab()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        QList<QWidget*> reached;
        f.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.pane));
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&f.pane, Qt::Key_Tab);
            reached.append(QApplication::focusWidget());
        }
        for (const figure::Parameter& parameter : f.catalogue.declarations().front().parameters) {
            QWidget* field = f.field(parameter.id);
            QVERIFY2(reached.contains(field) || !field->isVisible(), parameter.id.c_str());
        }
        // From top to bottom.
        QVERIFY(reached.indexOf(f.field("seed")) >= 0);
        QVERIFY(reached.indexOf(f.panel("a")) > reached.indexOf(f.field("seed")));
        QVERIFY(reached.indexOf(f.panel("result")) > reached.indexOf(f.panel("a")));
        for (auto* button : f.pane.findChildren<QToolButton*>()) {
            QVERIFY2(!button->isVisible() || !button->isEnabled() || reached.contains(button), qPrintable(button->text()));
        }
    }

    void copiesPython()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.action(QStringLiteral("Copy as PyTorch"))->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("import torch\n"));
        QVERIFY(!f.label("message").isEmpty());
    }

    void exports_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("kind");
        QTest::newRow("picture") << QStringLiteral("Picture") << QStringLiteral("png");
        QTest::newRow("drawing") << QStringLiteral("Drawing") << QStringLiteral("svg");
        QTest::newRow("numbers") << QStringLiteral("Numbers") << QStringLiteral("csv");
    }
    void exports()
    {
        QFETCH(QString, action);
        QFETCH(QString, kind);
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.") + kind);
        f.action(action)->trigger();
        auto* dialog = f.pane.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(QStringLiteral("fake-second.") + kind));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(f.label("message").contains(QLatin1String("figure.")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (kind == QLatin1String("png")) {
            const QImage image = QImage::fromData(bytes, "PNG");
            QVERIFY(image.width() > 400 && image.height() > 200);
        } else {
            QVERIFY(bytes.contains("7782"));
        }
        if (kind == QLatin1String("csv")) {
            QVERIFY(bytes.contains(",result,a × 7777,\"1, 2\",7782\r\n"));
            QVERIFY(bytes.contains(",table,a table,\"0, right\",also seen\r\n"));
            QVERIFY(bytes.contains(",shape,shape,,9×8×7\r\n"));
        }
    }

    void saysWhyAFileWasNotWritten()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.action(QStringLiteral("Numbers"))->trigger();
        auto* dialog = f.pane.findChild<QFileDialog*>();
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, QStringLiteral("/nowhere/figure.csv")));
        QTRY_VERIFY(f.label("message").contains(QLatin1String("/nowhere/figure.csv")));
        QVERIFY(!QFile::exists(QStringLiteral("/nowhere/figure.csv")));
    }

    void showsProgressAndStopsALongRun()
    {
        Fixture f;
        f.open(QStringLiteral("fake/slow"));
        QPushButton* stop = nullptr;
        for (auto* button : f.pane.findChildren<QPushButton*>()) {
            stop = button->text() == QLatin1String("Stop") ? button : stop;
        }
        QVERIFY(stop && !stop->isVisible()); // not for a short run
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(everythingSaidBy(f.pane).contains(QLatin1String("a quarter")));
        stop->click();
        QTRY_VERIFY(!stop->isVisible());
        QVERIFY(f.label("message").startsWith(QLatin1String("Stopped")));
    }

    void runsOnlyOnceSeen()
    {
        Fixture f;
        f.pane.hide();
        f.open(QStringLiteral("fake/second"));
        QTest::qWait(50);
        QCOMPARE(f.lab.state(), demo::Lab::State::Absent);
        f.pane.show();
        QVERIFY(f.waitForFigure());
    }

    void clearsForACardWithoutADemo()
    {
        Fixture f;
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
        f.pane.clear();
        QVERIFY(!f.panel("a"));
        QCOMPARE(f.label("title"), QString());
        QVERIFY(f.showsFigure(QStringLiteral("fake/second")));
    }

    void staysUsable_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("narrow") << 320 << 1.0;
        QTest::newRow("small type") << 600 << 0.75;
        QTest::newRow("large type") << 900 << 4.0;
    }
    void staysUsable()
    {
        QFETCH(int, width);
        QFETCH(qreal, scale);
        Fixture f;
        f.look.setScale(scale);
        f.pane.resize(width, 700);
        f.open(QStringLiteral("fake/second"));
        QTRY_VERIFY(f.panel("a"));
        QTest::qWait(20);
        QCOMPARE(f.pane.width(), width); // nothing in it needs more
        for (auto* label : f.pane.findChildren<QLabel*>()) {
            QVERIFY2(!label->isVisible() || label->width() > 0, qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(DemoPaneTest)
#include "demopane_test.moc"
