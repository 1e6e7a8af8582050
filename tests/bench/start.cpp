#include "start.h"

#include "figures.h"
#include "process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ctime>
#include <optional>

namespace gradus::bench {
namespace {

constexpr int warmUps = 3;
constexpr int pairs = 21;

qint64 monotonic()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

/// A program whose trace is read as it runs.
class Traced {
public:
    Traced(const QString& program, const QString& home, const QStringList& arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(variable), home);
        environment.insert(QStringLiteral("GRADUS_TRACE"), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_spawned = monotonic();
        m_process.start(program, arguments);
    }
    ~Traced()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished(3000);
        }
    }
    Traced(const Traced&) = delete;
    Traced& operator=(const Traced&) = delete;

    /// Milliseconds from the process's start to the event; nothing if it does not come within 20 s.
    std::optional<double> wait(const QString& event)
    {
        const QRegularExpression line(QStringLiteral("^%1 (\\d+)$").arg(event), QRegularExpression::MultilineOption);
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < 20000) {
            if (const auto found = line.match(QString::fromUtf8(m_trace)); found.hasMatch())
                return static_cast<double>(found.captured(1).toLongLong() - m_spawned) / 1e6;
            m_process.waitForReadyRead(50);
            m_trace += m_process.readAllStandardError();
        }
        return std::nullopt;
    }

    double residentMegabytes() const { return static_cast<double>(residentKilobytes(m_process.processId())) / 1024; }

    bool mapsForbiddenLibraries() const
    {
        QFile file(QStringLiteral("/proc/%1/maps").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return true;
        const QByteArray maps = file.readAll();
        return maps.contains("libtorch") || maps.contains("libc10") || maps.contains("libQt5");
    }

private:
    QProcess m_process;
    QByteArray m_trace;
    qint64 m_spawned = 0;
};

} // namespace

void measureStart()
{
    const QTemporaryDir home;
    const QString app = QStringLiteral(GRADUS_BIN_DIR "/gradus");
    const QString bare = QStringLiteral(GRADUS_BIN_DIR "/../tests/bare_window");
    std::vector<double> ratios, cards, windows, memory, figures;
    bool forbidden = false;
    for (int i = -warmUps; i < pairs; ++i) {
        std::optional<double> window, card, figure;
        double megabytes = 0;
        {
            Traced traced(bare, home.path());
            window = traced.wait(QStringLiteral("first-card-painted"));
        }
        {
            Traced traced(app, home.path());
            card = traced.wait(QStringLiteral("first-card-painted"));
            megabytes = traced.residentMegabytes();
        }
        { // a card whose demo is built
            Traced traced(app, home.path(), {QStringLiteral("gradus://card/dlc-17/ch17-13")});
            const std::optional<double> shown = traced.wait(QStringLiteral("first-card-painted"));
            figure = traced.wait(QStringLiteral("first-figure-painted"));
            forbidden = forbidden || traced.mapsForbiddenLibraries();
            if (figure && shown)
                *figure -= *shown;
        }
        if (!window || !card || !figure) {
            std::printf("start: no trace within 20 s (window %d, card %d, figure %d)\n", window.has_value(), card.has_value(),
                        figure.has_value());
            return;
        }
        if (i < 0)
            continue;
        windows.push_back(*window);
        cards.push_back(*card);
        ratios.push_back(*card / *window);
        memory.push_back(megabytes);
        figures.push_back(*figure / 1000);
    }
    std::printf("%-62s %s\n", "bare window: spawned to end of first paint", spread(windows, " ms").c_str());
    std::printf("%-62s %s\n", "Gradus: spawned to end of the first card's paint", spread(cards, " ms").c_str());
    report("start, against the bare window", spread(ratios, " x"), "1.6 x", median(ratios) <= 1.6);
    report("resident when the first card is painted", spread(memory, " MB"), "70 MB", median(memory) <= 70);
    report("LibTorch or Qt 5 in the app's maps", forbidden ? "yes" : "none", "none", !forbidden);
    report("first figure after the first card, pane left open", spread(figures, " s"), "0.6 s", median(figures) <= 0.6);
}

} // namespace gradus::bench
