#include "demo/catalogue.h"
#include "demo/controlspanel.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "look/look.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace gradus;

/// The pane and the program it is made for.
class RealLabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryPresetOfEveryDemo()
    {
        look::Look look;
        const demo::Catalogue catalogue;
        demo::Lab lab(program());
        demo::DemoPane pane(catalogue, lab, look);
        pane.resize(600, 800);
        pane.show();
        QSignalSpy failed(&lab, &demo::Lab::failed);
        int shown = 0;
        for (const figure::Declaration& declaration : catalogue.declarations()) {
            for (const figure::Preset& preset : declaration.presets) {
                for (const bool concealed : {true, false}) {
                    QSignalSpy painted(&pane, &demo::DemoPane::figurePainted);
                    pane.open({QString::fromStdString(declaration.id), QString::fromStdString(preset.id), {}}, concealed);
                    QVERIFY2(painted.wait(10000), preset.id.c_str());
                    ++shown;
                }
                QSignalSpy scripts(&lab, &demo::Lab::pythonReady);
                lab.python(QString::fromStdString(declaration.id), figure::complete(declaration, preset.id, {}));
                QVERIFY2(scripts.wait(10000), preset.id.c_str());
            }
        }
        QVERIFY(shown > 0);
        QCOMPARE(failed.size(), 0);
    }

    /// With a scroll bar that comes and goes some sizes have neither fit, and the layout never ends.
    void takesEverySize()
    {
        look::Look look;
        const demo::Catalogue catalogue;
        demo::Lab lab(program());
        demo::DemoPane pane(catalogue, lab, look);
        pane.show();
        for (const figure::Declaration& declaration : catalogue.declarations()) {
            pane.resize(600, 800);
            QSignalSpy painted(&pane, &demo::DemoPane::figurePainted);
            pane.open({QString::fromStdString(declaration.id), QString::fromStdString(declaration.presets.front().id), {}}, true);
            QVERIFY(painted.wait(10000));
            for (int width = 340; width <= 700; width += 6) {
                for (const int height : {860, 580}) {
                    pane.resize(width, height);
                    QCoreApplication::processEvents();
                    QVERIFY(pane.width() >= width); // at least as wide as its settings need
                }
            }
        }
    }

    void showsTheSameFigureAfterBeingKilled()
    {
        look::Look look;
        const demo::Catalogue catalogue;
        demo::Lab lab(program());
        demo::DemoPane pane(catalogue, lab, look);
        pane.resize(600, 800);
        pane.show();
        const figure::Declaration& first = catalogue.declarations().front();
        QSignalSpy painted(&pane, &demo::DemoPane::figurePainted);
        lab.start();
        QTRY_COMPARE_WITH_TIMEOUT(lab.state(), demo::Lab::State::Ready, 10000);
        pane.open({QString::fromStdString(first.id), QString::fromStdString(first.presets.front().id), {}}, false);
        ::kill(pid_t(lab.processId()), SIGKILL);
        QVERIFY(painted.wait(10000));
    }

    void followsASlider()
    {
        look::Look look;
        const demo::Catalogue catalogue;
        demo::Lab lab(program());
        demo::DemoPane pane(catalogue, lab, look);
        pane.resize(620, 860);
        pane.show();
        int followed = 0;
        for (const figure::Declaration& declaration : catalogue.declarations()) {
            for (const figure::Preset& preset : declaration.presets) {
                QSignalSpy painted(&pane, &demo::DemoPane::figurePainted);
                pane.open({QString::fromStdString(declaration.id), QString::fromStdString(preset.id), {}}, false);
                QVERIFY2(painted.wait(10000), preset.id.c_str());
                const auto sliders = pane.findChild<demo::ControlsPanel*>()->findChildren<QSlider*>();
                const auto shown = std::find_if(sliders.begin(), sliders.end(), [](QSlider* one) { return one->isVisible(); });
                if (shown == sliders.end()) {
                    continue;
                }
                painted.clear();
                QSlider& slider = **shown;
                slider.setValue(slider.value() < slider.maximum() ? slider.value() + 1 : slider.minimum());
                QVERIFY2(!painted.isEmpty() || painted.wait(10000), preset.id.c_str());
                ++followed;
                break; // one for each demo
            }
        }
        QCOMPARE(followed, int(catalogue.declarations().size()));
    }

private:
    [[nodiscard]] static QString program() { return QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"); }
};

QTEST_MAIN(RealLabTest)
#include "real_lab_test.moc"
