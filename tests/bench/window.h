#pragma once

#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "look/look.h"
#include "shell/appsettings.h"
#include "shell/demobeside.h"
#include "shell/mainwindow.h"
#include "study/collection.h"
#include "text/formulasource.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gradus::bench {

/// The app's own window, put together as main does, over a collection made for the occasion: the shipped chapters, `copies` times
/// under other names, with no daily limit.
class Window {
public:
    explicit Window(int copies);

    /// Shown, the first card painted, the demo's first figure too.
    void open(const QSize& size = {1440, 900});
    [[nodiscard]] shell::MainWindow& main() { return *m_window; }
    [[nodiscard]] demo::DemoPane* pane() const { return m_window->demo()->pane(); }
    [[nodiscard]] const demo::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] QString folder() const { return m_home.path(); }

    /// From a change of the demo's settings, which `change` makes, to a figure of them on the screen.
    struct Drawn {
        double painted =
            -1; ///< ms until the end of the paint of the first figure, be it unfinished; -1 if there was none in 20 s
        double computed = -1; ///< ms of it in the demo's function
    };
    /// Returns once the finished figure is on the screen as well.
    Drawn draw(const std::function<void()>& change);

private:
    QTemporaryDir m_home;
    study::SystemClock m_clock;
    std::unique_ptr<study::Collection> m_collection;
    std::unique_ptr<shell::AppSettings> m_settings;
    look::Look m_look;
    text::FormulaSource m_formulas;
    demo::Catalogue m_catalogue;
    demo::Lab m_lab{QStringLiteral(GRADUS_BIN_DIR "/gradus-lab")};
    std::unique_ptr<shell::MainWindow> m_window;
};

/// Runs the event loop until `signal` of `sender`, and then until it turns once more, so that what was painted is on the screen.
/// Milliseconds since `trigger` was called; -1 after 20 s.
template <typename Sender, typename Signal, typename Trigger> double timeUntil(Sender* sender, Signal signal, Trigger trigger);

} // namespace gradus::bench

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

template <typename Sender, typename Signal, typename Trigger>
double gradus::bench::timeUntil(Sender* sender, Signal signal, Trigger trigger)
{
    QEventLoop loop;
    double milliseconds = -1;
    QElapsedTimer timer;
    QObject::connect(sender, signal, &loop, [&] {
        QTimer::singleShot(0, &loop, [&] {
            milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        });
    });
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    timer.start();
    trigger();
    loop.exec();
    return milliseconds;
}
