#include "labruns.h"

#include "process.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace gradus::bench {
namespace {

constexpr int patience = 60000; // ms

double since(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

LabRuns::LabRuns()
    : m_lab(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"))
{
    demo::LabLimits limits;
    limits.stop = std::chrono::milliseconds(patience); // what takes longer is to be measured, not ended
    m_lab.setLimits(limits);
    QEventLoop loop;
    QObject::connect(&m_lab, &demo::Lab::stateChanged, &loop, [&] {
        if (m_lab.state() != demo::Lab::State::Starting)
            loop.quit();
    });
    QTimer::singleShot(0, &loop, [this] { m_lab.start(); });
    loop.exec();
}

figure::RequestId LabRuns::begin(const std::string& link)
{
    const demo::Place place = m_catalogue.place(QString::fromStdString(link));
    return m_lab.run(place.demo, figure::complete(*m_catalogue.find(place.demo), place.preset.toStdString(), place.arguments),
                     demo::Lab::Keep::Always);
}

std::optional<LabRuns::Run> LabRuns::run(const std::string& place)
{
    std::optional<Run> run;
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&m_lab, &demo::Lab::figureReady, &loop, [&](const figure::FigureReply& reply) {
        if (reply.partial)
            return;
        run = {since(timer), reply.milliseconds};
        loop.quit();
    });
    QObject::connect(&m_lab, &demo::Lab::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    timer.start();
    begin(place);
    loop.exec();
    return run;
}

std::optional<double> LabRuns::stop(const std::string& place, double after)
{
    std::optional<double> stopped;
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&m_lab, &demo::Lab::figureReady, &loop, [&](const figure::FigureReply& reply) {
        if (!reply.partial)
            loop.quit();
    });
    QObject::connect(&m_lab, &demo::Lab::failed, &loop, &QEventLoop::quit);
    QObject::connect(&m_lab, &demo::Lab::dropped, &loop, [&] {
        stopped = since(timer);
        loop.quit();
    });
    const figure::RequestId id = begin(place);
    QTimer asking;
    asking.setTimerType(Qt::PreciseTimer);
    asking.setSingleShot(true);
    QObject::connect(&asking, &QTimer::timeout, [&] {
        timer.start();
        m_lab.stop(id);
    });
    asking.start(static_cast<int>(after));
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return stopped;
}

long LabRuns::resident() const
{
    return residentKilobytes(m_lab.processId());
}

} // namespace gradus::bench
