#include "../../core/study/studying.h"

#include "shell/appsettings.h"
#include "shell/preferencesdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gradus;
using namespace gradus::shell;

class ShellPreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* text, const char* read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("1, 10", "1, 10");
        row("1 10", "1, 10");
        row("0.5;10", "0.5, 10");
        row("", "");
        row("ten", "wrong");
        row("-1", "wrong");
        row("0", "wrong");
        row("1440", "wrong");
        row("nan", "wrong");
        row("inf", "wrong");
    }
    void steps()
    {
        QFETCH(QString, text);
        const auto steps = readSteps(text);
        QTEST(steps ? writeSteps(*steps) : QStringLiteral("wrong"), "read");
    }

    void whatIsEnteredIsKept()
    {
        Studying study;
        const QTemporaryDir folder;
        look::Look look;
        const QString ini = folder.filePath(QStringLiteral("gradus.ini"));
        {
            AppSettings settings(ini);
            PreferencesDialog dialog(*study.collection, settings, look);
            const QSignalSpy studyChanged(&dialog, &PreferencesDialog::studyChanged);
            const QSignalSpy decksChanged(&dialog, &PreferencesDialog::decksChanged);
            const QSignalSpy labChanged(&dialog, &PreferencesDialog::labChanged);
            dialog.findChild<QSpinBox*>(QStringLiteral("newPerDay"))->setValue(25);
            dialog.findChild<QSpinBox*>(QStringLiteral("retention"))->setValue(85);
            dialog.findChild<QLineEdit*>(QStringLiteral("learningSteps"))->setText(QStringLiteral("2, 20"));
            dialog.findChild<QLineEdit*>(QStringLiteral("decks"))->setText(folder.path());
            dialog.findChild<QComboBox*>(QStringLiteral("labDevice"))->setCurrentIndex(1);
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
            QCOMPARE(studyChanged.count() + decksChanged.count() + labChanged.count(), 3);
        }
        study.reopen();
        QCOMPARE(study->settings().newPerDay, 25);
        QCOMPARE(study->settings().desiredRetention, 0.85);
        QCOMPARE(study->settings().learningStepsMinutes, (std::vector<double>{2, 20}));
        const AppSettings again(ini);
        QCOMPARE(again.decks(), folder.path());
        QCOMPARE(again.labDevice(), QStringLiteral("cuda"));
    }

    void nothingChangedTellsNothing()
    {
        const Studying study;
        const QTemporaryDir folder;
        look::Look look;
        AppSettings settings(folder.filePath(QStringLiteral("gradus.ini")));
        PreferencesDialog dialog(*study.collection, settings, look);
        const QSignalSpy studyChanged(&dialog, &PreferencesDialog::studyChanged);
        dialog.accept();
        QCOMPARE(studyChanged.count(), 0);
        QCOMPARE(study->undoable().kind, study::Collection::ChangeKind::None);
    }

    void whatMakesNoSenseIsToldAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("steps") << QStringLiteral("learningSteps") << QStringLiteral("soon");
        QTest::newRow("program") << QStringLiteral("labProgram") << QStringLiteral("/nowhere/gradus-lab");
    }
    void whatMakesNoSenseIsToldAndNothingIsKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const Studying study;
        const QTemporaryDir folder;
        look::Look look;
        AppSettings settings(folder.filePath(QStringLiteral("gradus.ini")));
        PreferencesDialog dialog(*study.collection, settings, look);
        dialog.findChild<QSpinBox*>(QStringLiteral("newPerDay"))->setValue(25);
        dialog.findChild<QLineEdit*>(field)->setText(text);
        dialog.accept();
        QVERIFY(dialog.result() != QDialog::Accepted);
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("problem"))->text().isEmpty());
        QCOMPARE(study->settings().newPerDay, 10);
    }

    void whatIsWrongIsReadInFull()
    {
        const Studying study;
        const QTemporaryDir folder;
        look::Look look;
        AppSettings settings(folder.filePath(QStringLiteral("gradus.ini")));
        PreferencesDialog dialog(*study.collection, settings, look);
        dialog.show();
        dialog.findChild<QLineEdit*>(QStringLiteral("labProgram"))->setText(QStringLiteral("/nowhere/gradus-lab"));
        dialog.accept();
        const auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
        QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
        QVERIFY(dialog.rect().contains(QRect(problem->mapTo(&dialog, QPoint()), problem->size())));
        QVERIFY(problem->visibleRegion().boundingRect() == problem->rect());
    }

    void underlinedLettersLeadToTheirFields()
    {
        const Studying study;
        const QTemporaryDir folder;
        look::Look look;
        AppSettings settings(folder.filePath(QStringLiteral("gradus.ini")));
        PreferencesDialog dialog(*study.collection, settings, look);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_P, Qt::AltModifier);
        QVERIFY(dialog.findChild<QLineEdit*>(QStringLiteral("labProgram"))->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
        QVERIFY(dialog.findChild<QLineEdit*>(QStringLiteral("decks"))->hasFocus());
    }

    void nonsenseInTheFileReadsAsDefaults()
    {
        const QTemporaryDir folder;
        const QString ini = folder.filePath(QStringLiteral("gradus.ini"));
        {
            QFile file(ini);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[look]\nscale=nan\nappearance=purple\n[lab]\ndevice=abacus\n");
        }
        const AppSettings settings(ini);
        QCOMPARE(settings.scale(), 1.0);
        QCOMPARE(settings.appearance(), look::Look::Appearance::System);
        QCOMPARE(settings.labDevice(), QStringLiteral("cpu"));
        QVERIFY(settings.motion());
    }

    void everyFieldHasAName()
    {
        const Studying study;
        const QTemporaryDir folder;
        look::Look look;
        AppSettings settings(folder.filePath(QStringLiteral("gradus.ini")));
        PreferencesDialog dialog(*study.collection, settings, look);
        const auto labels = dialog.findChildren<QLabel*>();
        for (const char* name :
             {"newPerDay", "retention", "learningSteps", "relearningSteps", "decks", "labProgram", "labDevice"}) {
            const auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
            const bool named = !field->accessibleName().isEmpty()
                || std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->buddy() == field; });
            QVERIFY2(named, name);
        }
    }
};

QTEST_MAIN(ShellPreferencesTest)
#include "shell_preferences_test.moc"
