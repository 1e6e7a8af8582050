#include "panefixture.h"

#include "demo/dependentchoices.h"
#include "widgets/orderstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace gradus;
using Fixture = test::PaneFixture;
using widgets::OrderStrip;

namespace {

/// What the demo was last run with, as the compared heading says it.
QString heading(const Fixture& f)
{
    for (const auto* label : f.pane.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(QLatin1String("B: "))) {
            return label->text().mid(3);
        }
    }
    return {};
}

/// A pane with the demo of all kinds, compared with where it began.
class Kinds : public Fixture {
public:
    explicit Kinds(const QString& link = QStringLiteral("kinds"))
    {
        shown = showsFigure(link);
        action(QStringLiteral("Compare"))->setChecked(true);
        painted.clear();
    }
    [[nodiscard]] bool runsAnew() { return waitForFigure(); }
    [[nodiscard]] QComboBox* layer() const { return control<QComboBox>("layer"); }
    [[nodiscard]] QStringList choices(const char* parameter) const
    {
        QStringList all;
        const auto* box = control<QComboBox>(parameter);
        for (int i = 0; i < box->count(); ++i) {
            all.append(box->itemData(i).toString());
        }
        return all;
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (auto* one : pane.findChildren<QPushButton*>()) {
            if (one->text() == QLatin1String(text)) {
                return one;
            }
        }
        return nullptr;
    }
    bool shown = false;
};

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPointIsTwoFieldsWithinTheirRanges()
    {
        Kinds f;
        QVERIFY(f.shown);
        const auto fields = f.pane.findChild<QWidget*>(QStringLiteral("start"))->findChildren<QDoubleSpinBox*>();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields[0]->accessibleName(), QStringLiteral("label of start, x"));
        QCOMPARE(fields[1]->accessibleName(), QStringLiteral("label of start, y"));
        QCOMPARE(fields[0]->value(), 1.0);
        fields[0]->setFocus();
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], QStringLiteral("-1.75"));
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("label of start = -1.75, 0.5"));
        f.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.pane));
        QTest::keyClick(fields[0], Qt::Key_Tab);
        QVERIFY(fields[1]->hasFocus());
        fields[1]->selectAll();
        QTest::keyClicks(fields[1], QStringLiteral("7")); // out of range: never taken
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(heading(f).startsWith(QLatin1String("label of start = -1.75, ")));
        QVERIFY(fields[1]->value() <= 1);
        fields[1]->setValue(0.5);
        QTest::keyClick(fields[1], Qt::Key_Up);
        QCOMPARE(heading(f), QStringLiteral("label of start = -1.75, 0.6"));
    }

    void anOrderIsChangedByKeyboard()
    {
        Kinds f;
        auto* strip = f.control<OrderStrip>("layers");
        QCOMPARE(strip->order(), QStringList({QStringLiteral("conv"), QStringLiteral("norm"), QStringLiteral("relu")}));
        QCOMPARE(strip->accessibleName(), QStringLiteral("label of layers: choice conv, 1 of 3"));
        QVERIFY(strip->accessibleDescription().startsWith(QLatin1String("help of layers Drag, or move with Alt")));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(strip->accessibleName(), QStringLiteral("label of layers: choice norm, 2 of 3"));
        QVERIFY(f.painted.isEmpty()); // looking changes nothing
        QTest::keyClick(strip, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("label of layers = choice norm, choice conv, choice relu"));
        QCOMPARE(strip->accessibleName(), QStringLiteral("label of layers: choice norm, 1 of 3"));
        QTest::keyClick(strip, Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(strip->order().front(), QStringLiteral("norm"));
        QTest::keyClick(strip, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(strip, Qt::Key_Delete);
        QCOMPARE(strip->order(), QStringList({QStringLiteral("conv"), QStringLiteral("relu")}));
        QCOMPARE(heading(f), QStringLiteral("label of layers = choice conv, choice relu"));
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(strip, Qt::Key_Delete);
        }
        QCOMPARE(heading(f), QStringLiteral("label of layers = none"));
    }

    void whatIsNotInAnOrderCanBeAdded()
    {
        Kinds f;
        auto* strip = f.control<OrderStrip>("layers");
        auto* add = strip->findChild<QToolButton*>();
        QVERIFY(add->isVisible());
        QTest::keyClick(add, Qt::Key_Space);
        auto* menu = strip->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(strip->order().back(), QStringLiteral("pool"));
        QVERIFY(!add->isVisible()); // nothing is left to add
        QVERIFY(f.runsAnew());
    }

    void anOrderIsChangedByMouse()
    {
        Kinds f;
        auto* strip = f.control<OrderStrip>("layers");
        QTRY_VERIFY(strip->chipPlace(2).isValid());
        // The first is dragged over the last.
        QTest::mousePress(strip, Qt::LeftButton, {}, strip->chipPlace(0).center());
        QTest::mouseMove(strip, strip->chipPlace(1).center());
        const QPoint end(strip->chipPlace(2).right() - 2, strip->chipPlace(2).center().y());
        QTest::mouseMove(strip, end);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, end);
        QCOMPARE(strip->order(), QStringList({QStringLiteral("norm"), QStringLiteral("relu"), QStringLiteral("conv")}));
        QTest::mouseMove(strip, strip->chipPlace(0).center()); // no button is held any more
        QCOMPARE(strip->order().front(), QStringLiteral("norm"));
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->crossPlace(1).center());
        QCOMPARE(strip->order(), QStringList({QStringLiteral("norm"), QStringLiteral("conv")}));
        QCOMPARE(heading(f), QStringLiteral("label of layers = choice norm, choice conv"));
    }

    void aSubsetIsTickedInTheOrderOfItsChoices()
    {
        Kinds f;
        const auto boxes = f.pane.findChild<QWidget*>(QStringLiteral("animals"))->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 3);
        QVERIFY(boxes[0]->isChecked() && !boxes[1]->isChecked() && boxes[2]->isChecked());
        QCOMPARE(boxes[1]->accessibleName(), QStringLiteral("label of animals: choice dog"));
        QTest::keyClick(boxes[1], Qt::Key_Space);
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("label of animals = choice cat, choice dog, choice bird"));
        QTest::mouseClick(boxes[0], Qt::LeftButton, {}, QPoint(6, boxes[0]->height() / 2));
        QCOMPARE(heading(f), QStringLiteral("label of animals = choice dog, choice bird"));
    }

    void aFileIsOneOfThoseThatComeWithTheDemo()
    {
        Kinds f;
        auto* box = f.control<QComboBox>("picture");
        QCOMPARE(box->currentText(), QStringLiteral("choice cat"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("label of picture = choice dog"));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(box, Qt::Key_Down); // never as far as the dialog
        }
        QVERIFY(!f.pane.findChild<QFileDialog*>());
        QCOMPARE(heading(f), QStringLiteral("label of picture = choice bird"));
    }

    void aFileIsChosenOfOnesOwn_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("filter");
        QTest::newRow("picture") << QStringLiteral("picture") << QStringLiteral("Choose a file…") << QStringLiteral("*.png");
        QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("Choose a folder…") << QString();
    }
    void aFileIsChosenOfOnesOwn()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, last);
        QFETCH(QString, filter);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a quite long name of something that does not fit anywhere.png"));
        Kinds f;
        auto* box = f.control<QComboBox>(parameter.toLatin1().constData());
        QCOMPARE(box->itemText(box->count() - 1), last);
        Q_EMIT box->activated(box->count() - 1);
        auto* dialog = f.pane.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), filter.isEmpty() ? QFileDialog::Directory : QFileDialog::ExistingFile);
        QVERIFY(filter.isEmpty() || dialog->nameFilters().front().contains(filter));
        QCOMPARE(box->currentText(), QStringLiteral("choice cat")); // until one has been chosen
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QCOMPARE(box->currentText(), QFileInfo(path).fileName());
        QCOMPARE(box->toolTip(), path);
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("label of %1 = %2").arg(parameter, QFileInfo(path).fileName()));
    }

    void aModelOfOnesOwnIsLoadedOnlyOnceAllowed()
    {
        Kinds f;
        auto* box = f.control<QComboBox>("model");
        Q_EMIT box->activated(box->count() - 1);
        QMetaObject::invokeMethod(f.pane.findChild<QFileDialog*>(), "fileSelected",
                                  Q_ARG(QString, QStringLiteral("/tmp/own.pt")));
        QVERIFY(f.button("Load it") && f.button("Load it")->isVisible());
        QTest::qWait(100);
        QVERIFY(f.painted.isEmpty());
        QTest::keyClick(f.button("Don't"), Qt::Key_Space);
        QCOMPARE(box->currentText(), QStringLiteral("choice small"));
        QVERIFY(!f.button("Load it")->isVisible());
        QVERIFY(f.runsAnew());
        QCOMPARE(heading(f), QStringLiteral("the same; change a setting"));

        Q_EMIT box->activated(box->count() - 1);
        QMetaObject::invokeMethod(f.pane.findChild<QFileDialog*>(), "fileSelected",
                                  Q_ARG(QString, QStringLiteral("/tmp/own.pt")));
        f.painted.clear();
        QTest::mouseClick(f.button("Load it"), Qt::LeftButton);
        QVERIFY(f.runsAnew());
        QVERIFY(!f.button("Load it")->isVisible());
        // Asked once for each file.
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(!f.button("Load it")->isVisible());
    }

    void aModelThatALinkNamesIsNotLoadedEither()
    {
        Fixture f;
        QSignalSpy unchecked(&f.pane, &demo::DemoPane::predictionUnchecked);
        f.open(QStringLiteral("kinds/where?model=%2Ftmp%2Fown.pt"), true);
        f.pane.check(QStringLiteral("0.25, 0.75"));
        QVERIFY(unchecked.wait());
        QTest::qWait(100);
        QVERIFY(!f.panel("plane"));
        QCOMPARE(f.lab.state(), demo::Lab::State::Absent);
        auto* warning = f.pane.findChild<QWidget*>(QStringLiteral("warning"));
        QVERIFY(warning && warning->isVisible());
        QTest::mouseClick(warning->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(f.waitForFigure());
        QVERIFY(f.panel("plane"));
    }

    void dependentChoicesComeFromTheLab()
    {
        Kinds f;
        QTRY_COMPARE(f.choices("layer"),
                     QStringList({QStringLiteral("small.1"), QStringLiteral("small.2"), QStringLiteral("small.3")}));
        QCOMPARE(f.layer()->currentText(), QStringLiteral("choice small.2"));
        f.control<QSpinBox>("depth")->setValue(4);
        QTRY_COMPARE(f.choices("layer").size(), 4);
        QCOMPARE(f.layer()->currentText(), QStringLiteral("choice small.2"));
        QCOMPARE(f.label("message"), QString());
        // What is no longer to be had is told, and the first takes its place.
        f.control<QSpinBox>("depth")->setValue(1);
        QTRY_COMPARE(f.layer()->currentText(), QStringLiteral("choice small.1"));
        QCOMPARE(f.choices("layer").size(), 1);
        QVERIFY2(f.label("message").contains(QLatin1String("choice small.2")), qPrintable(f.label("message")));
        QVERIFY(heading(f).contains(QLatin1String("label of layer = small.1")));
    }

    void untilChoicesAreKnownThePresentValueIsShown()
    {
        Fixture f;
        f.open(QStringLiteral("kinds?does=slow-choices&layer=small.3"));
        QCOMPARE(f.control<QComboBox>("layer")->currentText(), QStringLiteral("small.3"));
        QTRY_COMPARE(f.control<QComboBox>("layer")->currentText(), QStringLiteral("choice small.3"));
    }

    void aLateListOfChoicesIsForgotten()
    {
        demo::Lab lab(QStringLiteral(FAKE_LAB));
        demo::DependentChoices choices(lab);
        const figure::Declaration declaration = test::kindsDeclaration();
        choices.setDeclaration(&declaration);
        QSignalSpy started(&lab, &demo::Lab::stateChanged);
        QSignalSpy answered(&lab, &demo::Lab::choicesReady);
        std::vector<std::size_t> known;
        connect(&choices, &demo::DependentChoices::known, this,
                [&](const std::string&, const std::vector<figure::Choice>& list) { known.push_back(list.size()); });
        const auto at = [&](std::int64_t depth) {
            return figure::complete(declaration, {}, {{"does", std::string("slow-choices")}, {"depth", depth}});
        };
        lab.start();
        QTRY_COMPARE(lab.state(), demo::Lab::State::Ready);
        choices.ask(at(9)); // is being answered
        choices.ask(at(8)); // waits, and is displaced
        choices.ask(at(2));
        choices.ask(at(2)); // the same: not asked again
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(known, std::vector<std::size_t>({2}));
        choices.ask(at(5));
        choices.setDeclaration(nullptr); // left
        QTRY_COMPARE(answered.size(), 3);
        QCOMPARE(known.size(), std::size_t(1));
    }

    void manySettingsFoldBehindAButton()
    {
        Fixture f;
        f.pane.resize(420, 700);
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        auto* more = f.pane.findChild<QToolButton*>(QStringLiteral("moreSettings"));
        QTRY_VERIFY(more->isVisible());
        const auto isSeen = [&](const char* parameter) {
            return f.pane.findChild<QWidget*>(QLatin1String(parameter))->isVisible();
        };
        QVERIFY(isSeen("does") && isSeen("start")); // declared first, shown first
        QVERIFY(!isSeen("words") && !isSeen("on"));
        const QString folded = more->text();
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(isSeen("words") && isSeen("on"));
        QVERIFY(more->text() != folded);
        // The next demo is unfolded too.
        f.open(QStringLiteral("fake/second"));
        f.open(QStringLiteral("kinds"));
        QVERIFY(isSeen("on"));
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(!isSeen("on"));
        // In a large pane all are there, and no button.
        f.pane.resize(1400, 1600);
        QTRY_VERIFY(isSeen("on"));
        QVERIFY(!more->isVisible());
    }

    void everyKindIsReachedByTab()
    {
        Fixture f;
        f.pane.resize(1200, 1500);
        QVERIFY(f.showsFigure(QStringLiteral("kinds")));
        f.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.pane));
        QSet<QString> reached;
        QSet<const QWidget*> focused;
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(&f.pane, Qt::Key_Tab);
            const QWidget* focus = QApplication::focusWidget();
            focused.insert(focus);
            QVERIFY2(!focus || !focus->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(focus)
                         || focus->inherits("gradus::figures::PanelView"),
                     focus ? focus->metaObject()->className() : "");
            for (const QWidget* one = focus; one; one = one->parentWidget()) {
                reached.insert(one->objectName());
            }
        }
        for (const figure::Parameter& parameter : test::kindsDeclaration().parameters) {
            QVERIFY2(reached.contains(QString::fromStdString(parameter.id)), parameter.id.c_str());
        }
        QVERIFY(focused.contains(f.control<OrderStrip>("layers")));
    }

    void staysUsable_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("narrow") << 320 << 1.0;
        QTest::newRow("small type") << 600 << 0.75;
        QTest::newRow("large type") << 1200 << 4.0;
    }
    void staysUsable()
    {
        QFETCH(int, width);
        QFETCH(qreal, scale);
        Fixture f;
        f.look.setScale(scale);
        f.pane.resize(width, 700);
        f.open(QStringLiteral("kinds"));
        QTRY_VERIFY(f.panel("plane"));
        auto* more = f.pane.findChild<QToolButton*>(QStringLiteral("moreSettings"));
        if (more->isVisible()) {
            more->click();
        }
        QTest::qWait(20);
        QCOMPARE(f.pane.width(), width);
        for (const figure::Parameter& parameter : test::kindsDeclaration().parameters) {
            const auto* control = f.pane.findChild<QWidget*>(QString::fromStdString(parameter.id));
            const QRect place(control->mapTo(&f.pane, QPoint()), control->size());
            QVERIFY2(place.left() >= 0 && place.right() < width && place.width() > 20, parameter.id.c_str());
        }
    }
};

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
