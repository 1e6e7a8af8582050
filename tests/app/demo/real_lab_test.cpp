#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "look/look.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <vector>

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

    /// Prints slider → end of paint; the bound itself is the benchmark's, on a machine with nothing else to do.
    void followsASlider()
    {
        look::Look look;
        const demo::Catalogue catalogue;
        demo::Lab lab(program());
        demo::DemoPane pane(catalogue, lab, look);
        pane.resize(620, 860);
        pane.show();
        for (const figure::Declaration& declaration : catalogue.declarations()) {
            for (const figure::Preset& preset : declaration.presets) {
                QSignalSpy painted(&pane, &demo::DemoPane::figurePainted);
                pane.open({QString::fromStdString(declaration.id), QString::fromStdString(preset.id), {}}, false);
                QVERIFY(painted.wait(10000));
                QSlider* slider = nullptr;
                for (const figure::Parameter& parameter : declaration.parameters) {
                    const auto* control = pane.findChild<QWidget*>(QString::fromStdString(parameter.id));
                    auto* found = control && control->isVisible() ? control->findChild<QSlider*>() : nullptr;
                    slider = slider ? slider : found;
                }
                if (!slider) {
                    continue;
                }
                std::vector<double> times;
                for (int i = 0; i < 40; ++i) {
                    painted.clear();
                    const int range = slider->maximum() - slider->minimum();
                    const int to = slider->minimum() + (slider->value() - slider->minimum() + 1 + range / 3) % (range + 1);
                    QElapsedTimer clock;
                    clock.start();
                    slider->setValue(to);
                    if (painted.isEmpty() && !painted.wait(2000)) {
                        continue;
                    }
                    times.push_back(double(clock.nsecsElapsed()) / 1e6);
                }
                QVERIFY(!times.empty());
                std::sort(times.begin(), times.end());
                qInfo("%s: slider to end of paint, median %.1f ms, p95 %.1f ms (n = %zu)", preset.id.c_str(),
                      times[times.size() / 2], times[times.size() * 95 / 100], times.size());
                QVERIFY(times[times.size() / 2] < 200);
            }
        }
    }

private:
    [[nodiscard]] static QString program() { return QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"); }
};

QTEST_MAIN(RealLabTest)
#include "real_lab_test.moc"
