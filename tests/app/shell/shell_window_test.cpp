#include "../../core/study/studying.h"
#include "decks.h"

#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "review/doneview.h"
#include "review/footer.h"
#include "review/keybutton.h"
#include "review/notice.h"
#include "review/reviewpane.h"
#include "shell/appsettings.h"
#include "shell/demobeside.h"
#include "shell/mainwindow.h"
#include "shell/sidebar.h"
#include "text/formulasource.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace gradus;
using namespace gradus::shell;
using Stage = review::ReviewPane::Stage;

namespace {

std::vector<figure::Declaration> declarations()
{
    figure::Declaration demo;
    demo.id = "shapes";
    demo.title = figure::verbatim("Shapes");
    demo.parameters = {{"a", figure::verbatim("a"), {}, figure::ShapeParameter{}, figure::Shape{2, 3}, {}}};
    demo.presets = {
        {"sum", figure::verbatim("Sum"), {}, {}, {figure::verbatim("Which shape?"), figure::ShapeAnswer{}, "shape"}, {}}};
    return {demo};
}

Link cardWithDemo()
{
    return {Link::Kind::Card, QStringLiteral("two/demo")};
}

struct Window {
    explicit Window(const std::optional<Link>& link = {}, QSize size = {1440, 900})
    {
        QDir(study.folder.path()).mkpath(QStringLiteral("bank"));
        writeFile(shipped() + QStringLiteral("/1.md"), chapterText("one", 3));
        writeFile(shipped() + QStringLiteral("/2.md"),
                  chapterText("two", 1)
                      + QStringLiteral("\n## With a demo?\n<!-- id: demo | demo: shapes/sum -->\n\n---\n\nYes.\n"));
        settings = std::make_unique<AppSettings>(ini());
        QDir().mkpath(own());
        settings->setDecks(own());
        look.setMotion(false);
        open(link, size);
    }
    void open(const std::optional<Link>& link = {}, QSize size = {1440, 900})
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{*study.collection, study.clock, look, formulas, catalogue, *settings,
                              [this] {
                                  ++panesMade;
                                  return new demo::DemoPane(catalogue, lab, look);
                              },
                              [this](const QString& demo) { return catalogue.exists(demo); }, shipped()});
        if (settings->geometry().isEmpty())
            window->resize(size);
        const QSignalSpy settled(window.get(), &MainWindow::settled);
        window->start(link);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_COMPARE(settled.count(), 1);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    [[nodiscard]] QString card() const
    {
        return window->review()->card() ? window->review()->card()->fullId() : QStringLiteral("-");
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString row(int number) const
    {
        const auto* model = window->sideBar()->model();
        return model->index(number, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString ini() const { return study.folder.filePath(QStringLiteral("gradus.ini")); }
    [[nodiscard]] QString shipped() const { return study.folder.filePath(QStringLiteral("bank")); }
    [[nodiscard]] QString own() const { return study.folder.filePath(QStringLiteral("own")); }
    [[nodiscard]] QAction* action(const char* text) const
    {
        const auto actions = window->findChildren<QAction*>();
        for (QAction* one : actions) {
            if (one->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(text)))
                return one;
        }
        return nullptr;
    }

    Studying study;
    look::Look look;
    text::FormulaSource formulas;
    demo::Catalogue catalogue{declarations()};
    demo::Lab lab{QStringLiteral("/nowhere/gradus-lab")};
    std::unique_ptr<AppSettings> settings;
    int panesMade = 0;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class ShellWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstCardIsShownAndStudied()
    {
        const Window w;
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Space);
        QCOMPARE(w.card(), QStringLiteral("one/c2"));
        QTRY_COMPARE(w.find<QLabel>("summary")->text(), QStringLiteral("1 due · 4 new · under a minute"));
    }

    void heldKeyNeitherTurnsNorRates_evenWhereTheRepeatIsNotMarked()
    {
        const Window w;
        const auto send = [&](QEvent::Type type, quint64 at) {
            QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            event.setTimestamp(at);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        };
        send(QEvent::KeyPress, 1000);
        QCOMPARE(w.window->review()->stage(), Stage::Turned);
        for (quint64 at = 1600; at < 2400; at += 40) { // a repeat is a release and a press at the same time
            send(QEvent::KeyRelease, at);
            send(QEvent::KeyPress, at);
        }
        QCOMPARE(w.window->review()->stage(), Stage::Turned);
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
        send(QEvent::KeyRelease, 2400);
        send(QEvent::KeyPress, 2500);
        QCOMPARE(w.card(), QStringLiteral("one/c2"));
    }

    void sideBarCounts()
    {
        const Window w;
        QCOMPARE(w.row(0), QStringLiteral("Today: 5 new, 0 learning, 0 due"));
        QCOMPARE(w.row(1), QStringLiteral("ONE: 3 new, 0 learning, 0 due"));
        w.press(Qt::Key_Space);
        w.press(Qt::Key_1);
        QTRY_COMPARE(w.row(1), QStringLiteral("ONE: 2 new, 1 learning, 0 due"));
    }

    void choosingAChapterLimitsStudy()
    {
        const Window w;
        w.window->sideBar()->setCurrentIndex(w.window->sideBar()->model()->index(2, 0));
        QCOMPARE(w.card(), QStringLiteral("two/c1"));
        w.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
        QCOMPARE(w.window->sideBar()->currentIndex().row(), 0);
    }

    void singleKeysReachTheCardFromTheSideBar()
    {
        const Window w;
        w.window->sideBar()->setFocus();
        w.press(Qt::Key_Space);
        QCOMPARE(w.window->review()->stage(), Stage::Turned);
        w.press(Qt::Key_4);
        QCOMPARE(w.card(), QStringLiteral("one/c2"));
    }

    void dTogglesTheDemo_andIsRemembered()
    {
        Window w(cardWithDemo());
        QVERIFY(w.window->demo()->isVisible());
        w.press(Qt::Key_D);
        QVERIFY(!w.window->demo()->isVisible());
        w.window.reset();
        w.open(cardWithDemo());
        QVERIFY(!w.window->demo()->isVisible());
        w.press(Qt::Key_D);
        QVERIFY(w.window->demo()->isVisible());
    }

    void demoPaneIsMadeOnlyWhenItIsSeen()
    {
        Window w(cardWithDemo());
        QCOMPARE(w.panesMade, 1);
        w.press(Qt::Key_D);
        w.window.reset();
        w.open(cardWithDemo());
        QCOMPARE(w.panesMade, 1);
        w.press(Qt::Key_D);
        QCOMPARE(w.panesMade, 2);
    }

    void cardWithoutADemoHasTheRoom()
    {
        const Window w;
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
        QVERIFY(!w.window->demo()->isVisible());
        QVERIFY(!w.action("Show the demo")->isEnabled());
        w.window->follow(cardWithDemo());
        QTRY_VERIFY(w.window->demo()->isVisible());
        QVERIFY(w.action("Show the demo")->isEnabled());
        w.window->follow({Link::Kind::Card, QStringLiteral("one/c2")});
        QTRY_VERIFY(!w.window->demo()->isVisible());
        w.window->follow({Link::Kind::Demo, QStringLiteral("shapes/sum")});
        QVERIFY(w.window->demo()->isVisible());
        w.window->follow({Link::Kind::Card, QStringLiteral("one/c3")});
        QTRY_VERIFY(!w.window->demo()->isVisible());
    }

    void dInATextFieldIsALetter()
    {
        const Window w(Link{Link::Kind::Card, QStringLiteral("two/demo")});
        w.press(Qt::Key_P);
        w.press(Qt::Key_D);
        QCOMPARE(w.find<QLineEdit>("prediction")->text(), QStringLiteral("d"));
        QVERIFY(w.window->demo()->isVisible());
    }

    void predictionIsToldWhenTheLabIsMissing()
    {
        const Window w(Link{Link::Kind::Card, QStringLiteral("two/demo")});
        w.press(Qt::Key_P);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2,3"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!w.window->findChildren<QLabel*>().isEmpty(), 100);
        w.press(Qt::Key_3);
        QVERIFY(w.card() != QStringLiteral("two/demo"));
    }

    void undoFromTheKeyboard_andItsNameInTheMenu()
    {
        const Window w;
        w.press(Qt::Key_Space);
        w.press(Qt::Key_4);
        auto* menus = w.window->findChild<QMenuBar*>();
        Q_EMIT menus->actions().first()->menu()->aboutToShow();
        QVERIFY(w.action("Undo answer to “Question 1?”"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.card(), QStringLiteral("one/c2"));
    }

    void undoAndRedoAreOfferedOnlyWhereThereIsSomething()
    {
        const Window w;
        const auto offered = [&] { return w.action("Undo")->isEnabled() * 10 + w.action("Redo")->isEnabled(); };
        QCOMPARE(offered(), 0);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.find<review::Notice>("cardNotice")->text(), QStringLiteral("There is nothing to undo."));
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.find<review::Notice>("cardNotice")->text(), QStringLiteral("There is nothing to redo."));
        w.press(Qt::Key_Space);
        w.press(Qt::Key_4);
        QVERIFY(!w.find<review::Notice>("cardNotice")->isVisible());
        QCOMPARE(offered(), 10);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(offered(), 1);
        w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(offered(), 10);
    }

    void escapeLeavesATextFieldOfTheDemo()
    {
        const Window w;
        auto* field = new QLineEdit(w.window->demo());
        field->show();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        w.press(Qt::Key_Escape);
        QVERIFY(w.window->review()->hasFocus());
        w.press(Qt::Key_Space);
        QCOMPARE(w.window->review()->stage(), Stage::Turned);
    }

    void firstWindowLeavesRoomForItsFrame()
    {
        Studying study;
        look::Look look;
        text::FormulaSource formulas;
        const demo::Catalogue catalogue{declarations()};
        AppSettings settings(study.folder.filePath(QStringLiteral("gradus.ini")));
        const MainWindow window(
            {*study.collection, study.clock, look, formulas, catalogue, settings, {}, {}, study.folder.path()});
        const QSize room = window.screen()->availableSize();
        QVERIFY2(window.width() < room.width() && window.height() < room.height(), qPrintable(QString::number(window.width())));
    }

    void cardLinkShowsTheCard()
    {
        const Window w(Link{Link::Kind::Card, QStringLiteral("one/c3")});
        QCOMPARE(w.card(), QStringLiteral("one/c3"));
    }

    void demoLinkOpensTheDemo()
    {
        Window w;
        w.press(Qt::Key_D);
        w.window->follow({Link::Kind::Demo, QStringLiteral("shapes/sum?a=4×1")});
        QVERIFY(w.window->demo()->isVisible());
        QVERIFY(!w.find<review::Notice>("message")->isVisible());
    }

    void linkThatLeadsNowhereIsToldInOneSentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("card") << int(Link::Kind::Card) << QStringLiteral("one/none");
        QTest::newRow("demo") << int(Link::Kind::Demo) << QStringLiteral("none");
        QTest::newRow("preset") << int(Link::Kind::Demo) << QStringLiteral("shapes/none");
        QTest::newRow("argument") << int(Link::Kind::Demo) << QStringLiteral("shapes/sum?b=1");
        QTest::newRow("value") << int(Link::Kind::Demo) << QStringLiteral("shapes/sum?a=banana");
    }
    void linkThatLeadsNowhereIsToldInOneSentence()
    {
        QFETCH(int, kind);
        QFETCH(QString, target);
        const Window w;
        w.window->follow({static_cast<Link::Kind>(kind), target});
        QVERIFY(w.find<review::Notice>("message")->isVisible());
        QVERIFY(!w.find<review::Notice>("message")->text().isEmpty());
        QCOMPARE(w.card(), QStringLiteral("one/c1"));
    }

    void ownDeckIsReadAndReadAgain()
    {
        const Window w;
        writeFile(w.own() + QStringLiteral("/mine.md"), chapterText("mine", 2));
        QTRY_COMPARE_WITH_TIMEOUT(w.window->sideBar()->model()->rowCount(), 4, 5000);
        writeFile(w.own() + QStringLiteral("/mine.md"), chapterText("mine", 2) + QStringLiteral("\n## No id?\n\n---\n\nNo.\n"));
        auto* line = w.find<review::Notice>("problems");
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 5000);
        QCOMPARE(line->text(), QStringLiteral("One problem in your decks."));
        line->findChild<QAbstractButton*>(QStringLiteral("noticeAction"))->click();
        QVERIFY(w.find<QPlainTextEdit>("problemList")->toPlainText().contains(QStringLiteral("mine.md:")));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    }

    void narrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("side");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("card");
        QTest::newRow("wide") << 1200 << true << true << true;
        QTest::newRow("narrow") << 800 << false << true << true;
        QTest::newRow("narrower") << 600 << false << false << true;
        QTest::newRow("narrowest") << 320 << false << false << true;
    }
    void narrowWindow()
    {
        QFETCH(int, width);
        const Window w(cardWithDemo(), {width, 700});
        QCOMPARE(w.window->width(), width);
        QTEST(w.window->sideBar()->isVisible(), "side");
        QTEST(w.window->demo()->isVisible(), "demo");
        QTEST(w.window->review()->isVisible(), "card");
        const auto widgets = w.window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible() && !widget->isWindow() && qobject_cast<const review::KeyButton*>(widget))
                QVERIFY(w.window->rect().contains(QRect(widget->mapTo(w.window.get(), QPoint()), widget->size())));
        }
    }

    void whereOneIsSeenAtATime_dSwapsCardAndDemo()
    {
        const Window w(cardWithDemo(), {360, 700});
        w.press(Qt::Key_D);
        QVERIFY(w.window->demo()->isVisible());
        QVERIFY(!w.window->review()->isVisible());
        w.press(Qt::Key_D);
        QVERIFY(w.window->review()->isVisible());
        w.press(Qt::Key_F9);
        QVERIFY(w.window->sideBar()->isVisible());
        w.window->sideBar()->setCurrentIndex(w.window->sideBar()->model()->index(2, 0));
        QVERIFY(w.window->review()->isVisible());
        QCOMPARE(w.card(), QStringLiteral("two/c1"));
    }

    void typeSizeFollowsTheKeysAndIsRemembered()
    {
        Window w;
        w.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(w.look.scale() > 1);
        QCOMPARE(w.settings->scale(), w.look.scale());
        w.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(w.look.scale(), 1.0);
        w.press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(w.look.scale() < 1);
    }

    void doneForToday()
    {
        const Window w;
        for (int i = 0; i < 5; ++i) {
            w.press(Qt::Key_Space);
            w.press(Qt::Key_4);
        }
        QCOMPARE(w.window->review()->stage(), Stage::Done);
        QVERIFY(w.window->findChild<review::DoneView*>()->text().contains(QStringLiteral("5 reviews · 5 new")));
        QTRY_COMPARE(w.find<QLabel>("summary")->text(), QStringLiteral("nothing due"));
    }

    void windowsPlaceIsRemembered()
    {
        Window w;
        w.window->resize(1000, 640);
        w.window->close();
        w.window.reset();
        w.open();
        QCOMPARE(w.window->size(), QSize(1000, 640));
    }

    void everyControlHasAName()
    {
        const Window w;
        w.press(Qt::Key_Space);
        const auto widgets = w.window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || w.window->demo()->isAncestorOf(widget))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void rightToLeft_sideBarIsOnTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            const Window w;
            QVERIFY(w.window->sideBar()->mapTo(w.window.get(), QPoint()).x()
                    > w.window->review()->mapTo(w.window.get(), QPoint()).x());
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(ShellWindowTest)
#include "shell_window_test.moc"
