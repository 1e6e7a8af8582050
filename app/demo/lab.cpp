#include "demo/lab.h"

#include "demo/labprocess.h"
#include "figures/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <optional>

namespace gradus::demo {

namespace {

struct Job {
    enum class Kind { Run, Python, Choices };
    figure::RequestId id = 0;
    Kind kind = Kind::Run;
    std::string demo = {};
    figure::Arguments arguments = {};
    Lab::Keep keep = Lab::Keep::WhileNewest;
    std::string parameter = {}; ///< whose choices are asked for
    int deaths = 0; ///< of the lab while it ran
    bool stopping = false;
    QElapsedTimer clock = {};
};

enum class Death { Ended, Hung, TooLarge, NotStarted, Silent };

QString inGiB(qint64 bytes)
{
    return QString::number(double(bytes) / double(qint64{1} << 30), 'g', 3);
}

} // namespace

class Lab::Private {
public:
    Private(Lab& lab, QString path)
        : q(lab)
        , program(std::move(path))
    {
        for (QTimer* timer : {&startTimer, &silenceTimer, &stopTimer, &slowTimer}) {
            timer->setSingleShot(true);
        }
        connect(&process, &LabProcess::alive, &q, [this] { keepAlive(); });
        connect(&process, &LabProcess::received, &q, [this](const figure::Reply& reply) { take(reply); });
        connect(&process, &LabProcess::garbled, &q, [this](const QString& why) {
            fail(Lab::tr("The lab sent something that can't be read, and was ended. %1").arg(why));
        });
        connect(&process, &LabProcess::missing, &q, [this] {
            fail(
                Lab::tr("Demos need the program “gradus-lab”, which was not found or can't be started at %1. Build or install it "
                        "there, or name another one in the preferences. Flashcards work without it.")
                    .arg(program));
        });
        connect(&process, &LabProcess::ended, &q, [this] { died(state == State::Starting ? Death::NotStarted : Death::Ended); });
        connect(&startTimer, &QTimer::timeout, &q, [this] { end(Death::Silent); });
        connect(&silenceTimer, &QTimer::timeout, &q, [this] { end(Death::Hung); });
        connect(&stopTimer, &QTimer::timeout, &q, [this] { endSlowStop(); });
        connect(&slowTimer, &QTimer::timeout, &q, [this] { stopRunning(); });
        connect(&memoryTimer, &QTimer::timeout, &q, [this] {
            if (process.memory() > limits.memory) {
                end(Death::TooLarge);
            }
        });
    }

    void start()
    {
        setState(State::Starting, Lab::tr("Starting the lab…"));
        startTimer.start(limits.start);
        process.start(program);
    }

    void setState(State now, const QString& why = {})
    {
        if (state != now || sentence != why) {
            state = now;
            sentence = why;
            Q_EMIT q.stateChanged();
        }
    }

    figure::RequestId enqueue(Job job)
    {
        job.id = ++lastId;
        const figure::RequestId id = job.id;
        if (state == State::Failed) {
            // Told later, when the caller knows the id.
            QMetaObject::invokeMethod(
                &q, [this, id] { Q_EMIT q.failed(id, sentence, true); }, Qt::QueuedConnection);
            return id;
        }
        const bool newest = job.keep == Keep::WhileNewest;
        waiting.push_back(std::move(job));
        if (newest) {
            dropWaiting([id](const Job& other) { return other.keep == Keep::WhileNewest && other.id < id; });
            if (running && running->keep == Keep::WhileNewest && !running->stopping) {
                const auto left = patience() - std::chrono::milliseconds(running->clock.elapsed());
                slowTimer.start(std::max(left, std::chrono::milliseconds(0)));
            }
        }
        pump();
        return id;
    }

    template <typename IsOld> void dropWaiting(const IsOld& isOld)
    {
        std::vector<figure::RequestId> dropped;
        std::erase_if(waiting, [&](const Job& job) {
            const bool old = isOld(job);
            if (old) {
                dropped.push_back(job.id);
            }
            return old;
        });
        for (const figure::RequestId id : dropped) {
            Q_EMIT q.dropped(id);
        }
    }

    void pump()
    {
        if (waiting.empty() || running) {
            return;
        }
        if (state == State::Absent) {
            start();
            return;
        }
        if (state != State::Ready) {
            return;
        }
        running = std::move(waiting.front());
        waiting.pop_front();
        running->clock.start();
        silenceTimer.start(limits.silence);
        memoryTimer.start(limits.memoryCheck);
        process.send(requestFor(*running));
    }

    [[nodiscard]] figure::Request requestFor(const Job& job) const
    {
        switch (job.kind) {
        case Job::Kind::Python:
            return figure::PythonRequest{job.id, job.demo, job.arguments};
        case Job::Kind::Choices:
            return figure::ChoicesRequest{job.id, job.demo, job.parameter, job.arguments};
        case Job::Kind::Run:
            break;
        }
        return figure::RunRequest{job.id, job.demo, job.arguments, devices.contains(device) ? device.toStdString() : "cpu"};
    }

    /// Doubles with each run stopped in favour of a newer one, so that dragging shows a figure now and then however long they
    /// take.
    [[nodiscard]] std::chrono::milliseconds patience() const { return limits.shortRun * (1 << std::min(stoppedInARow, 8)); }

    void keepAlive()
    {
        if (silenceTimer.isActive()) {
            silenceTimer.start(limits.silence);
        }
    }

    void stopRunning()
    {
        if (running && !running->stopping) {
            running->stopping = true;
            ++stoppedInARow;
            process.send(figure::StopRequest{running->id});
            stopTimer.start(limits.stop);
        }
    }

    void endSlowStop()
    {
        process.kill();
        const std::optional<Job> job = std::exchange(running, {});
        stopTimers();
        setState(State::Absent);
        start();
        Q_EMIT q.notice(Lab::tr("The lab did not answer and was started again."));
        if (job) {
            Q_EMIT q.dropped(job->id);
        }
    }

    void stopTimers()
    {
        for (QTimer* timer : {&startTimer, &silenceTimer, &stopTimer, &slowTimer, &memoryTimer}) {
            timer->stop();
        }
    }

    /// The run is over, one way or another; the next one starts.
    template <typename Tell> void finish(figure::RequestId id, const Tell& tell)
    {
        if (!running || running->id != id) {
            return;
        }
        running.reset();
        stopTimers();
        deathsInARow = 0;
        pump(); // first, so that the lab works while the figure is drawn
        tell();
    }

    void take(const figure::Reply& reply)
    {
        if (const auto* hello = std::get_if<figure::Hello>(&reply)) {
            greet(*hello);
        } else if (state != State::Ready) {
            process.kill();
            fail(Lab::tr("The lab did not say which version it is, and was ended. It is not the gradus-lab of this program: %1")
                     .arg(program));
        } else if (const auto* progress = std::get_if<figure::Progress>(&reply)) {
            if (running && running->id == progress->id) {
                Q_EMIT q.progress(*progress);
            }
        } else if (const auto* figure = std::get_if<figure::FigureReply>(&reply)) {
            if (figure->partial) {
                if (running && running->id == figure->id) {
                    Q_EMIT q.figureReady(*figure);
                }
            } else {
                stoppedInARow = 0;
                finish(figure->id, [&] { Q_EMIT q.figureReady(*figure); });
            }
        } else if (const auto* python = std::get_if<figure::PythonReply>(&reply)) {
            finish(python->id, [&] { Q_EMIT q.pythonReady(*python); });
        } else if (const auto* choices = std::get_if<figure::ChoicesReply>(&reply)) {
            finish(choices->id, [&] { Q_EMIT q.choicesReady(*choices); });
        } else if (const auto* failure = std::get_if<figure::Failure>(&reply)) {
            finish(failure->id, [&] { Q_EMIT q.failed(failure->id, figures::translated(failure->text), false); });
        } else if (const auto* stopped = std::get_if<figure::Stopped>(&reply)) {
            finish(stopped->id, [&] { Q_EMIT q.dropped(stopped->id); });
        }
    }

    void greet(const figure::Hello& hello)
    {
        startTimer.stop();
        const QString version = QString::fromStdString(hello.version);
        if (hello.protocol != figure::protocolVersion || version != QLatin1String(GRADUS_VERSION)) {
            process.kill();
            fail(Lab::tr("The lab is version %1 (protocol %2), this program is %3 (protocol %4). Install both from the same "
                         "release: %5")
                     .arg(version)
                     .arg(hello.protocol)
                     .arg(QLatin1String(GRADUS_VERSION))
                     .arg(figure::protocolVersion)
                     .arg(program));
            return;
        }
        devices.clear();
        for (const std::string& one : hello.devices) {
            devices.append(QString::fromStdString(one));
        }
        setState(State::Ready);
        pump();
    }

    void end(Death how)
    {
        process.kill();
        died(how);
    }

    [[nodiscard]] QString told(Death how) const
    {
        switch (how) {
        case Death::Hung:
            return Lab::tr("The demo gave no sign of life for %1 s, so the lab was started again.")
                .arg(double(limits.silence.count()) / 1000);
        case Death::TooLarge:
            return Lab::tr("The demo needed more than %1 GiB of memory, so the lab was started again.").arg(inGiB(limits.memory));
        case Death::NotStarted:
        case Death::Silent:
        case Death::Ended:
            break;
        }
        return Lab::tr("The lab ended unexpectedly and was started again.");
    }

    [[nodiscard]] QString whyGivenUp(Death how) const
    {
        switch (how) {
        case Death::Hung:
            return Lab::tr("The demo hung twice: no sign of life for %1 s. Try other settings.")
                .arg(double(limits.silence.count()) / 1000);
        case Death::TooLarge:
            return Lab::tr("The demo needs more than %1 GiB of memory at these settings. Try smaller ones.")
                .arg(inGiB(limits.memory));
        case Death::NotStarted:
        case Death::Silent:
        case Death::Ended:
            break;
        }
        return Lab::tr("The demo ended the lab twice at these settings. Try others.");
    }

    /// Whether nobody waits for it any more: it need not be run again.
    [[nodiscard]] bool isUnwanted(const Job& job) const
    {
        const auto replaces = [](const Job& other) { return other.keep == Keep::WhileNewest; };
        return job.stopping || (replaces(job) && std::any_of(waiting.begin(), waiting.end(), replaces));
    }

    void died(Death how)
    {
        std::optional<Job> job = std::exchange(running, {});
        stopTimers();
        ++deathsInARow;
        std::optional<figure::RequestId> droppedId;
        std::optional<figure::RequestId> failedId;
        if (job) {
            if (isUnwanted(*job)) {
                droppedId = job->id;
            } else if (++job->deaths < 2) {
                waiting.push_front(std::move(*job));
            } else {
                failedId = job->id;
            }
        }
        // One that ends may do better the next time; one that was silent so long has had its chance.
        if (deathsInARow >= limits.deaths || how == Death::Silent) {
            const QString last = process.lastWords().section(u'\n', -1);
            const QString ends = how == Death::NotStarted || how == Death::Silent
                ? Lab::tr("The lab ends, or stays silent, as soon as it is started: %1.").arg(program)
                : Lab::tr("The lab ended %n time(s) in a row.", nullptr, deathsInARow);
            fail(last.isEmpty() ? ends : Lab::tr("%1 Its last words: %2").arg(ends, last));
        } else {
            setState(State::Absent);
            start();
            if (how != Death::NotStarted) {
                Q_EMIT q.notice(told(how));
            }
        }
        if (droppedId) {
            Q_EMIT q.dropped(*droppedId);
        }
        if (failedId) {
            Q_EMIT q.failed(*failedId, whyGivenUp(how), true);
        }
    }

    void fail(const QString& why)
    {
        stopTimers();
        devices.clear();
        std::vector<figure::RequestId> lost;
        if (running) {
            lost.push_back(running->id);
        }
        for (const Job& job : waiting) {
            lost.push_back(job.id);
        }
        running.reset();
        waiting.clear();
        setState(State::Failed, why);
        for (const figure::RequestId id : lost) {
            Q_EMIT q.failed(id, why, true);
        }
    }

    Lab& q;
    QString program;
    QString device = QStringLiteral("cpu");
    LabLimits limits;
    State state = State::Absent;
    QString sentence;
    QStringList devices;
    LabProcess process;
    QTimer startTimer, silenceTimer, stopTimer, slowTimer, memoryTimer;
    std::optional<Job> running;
    std::deque<Job> waiting;
    figure::RequestId lastId = 0;
    int deathsInARow = 0;
    int stoppedInARow = 0;
};

Lab::Lab(QString program, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(program)))
{
}

Lab::~Lab()
{
    d->stopTimers();
    d->process.quit(d->limits.quit);
}

QString Lab::besideTheApp()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/gradus-lab");
}

void Lab::setProgram(const QString& program)
{
    if (program == d->program) {
        return;
    }
    d->program = program;
    const bool wanted = d->state != State::Absent;
    d->process.kill();
    d->stopTimers();
    std::optional<Job> job = std::exchange(d->running, {});
    const bool unwanted = job && d->isUnwanted(*job);
    if (job && !unwanted) {
        d->waiting.push_front(*job);
    }
    d->devices.clear();
    d->deathsInARow = 0;
    d->setState(State::Absent);
    if (wanted || !d->waiting.empty()) {
        d->start();
    }
    if (unwanted) {
        Q_EMIT dropped(job->id);
    }
}

void Lab::setDevice(const QString& device)
{
    d->device = device;
}

void Lab::setLimits(const LabLimits& limits)
{
    d->limits = limits;
}

Lab::State Lab::state() const
{
    return d->state;
}

QString Lab::sentence() const
{
    return d->sentence;
}

QStringList Lab::devices() const
{
    return d->devices;
}

QString Lab::lastWords() const
{
    return d->process.lastWords();
}

qint64 Lab::processId() const
{
    return d->process.id();
}

void Lab::start()
{
    if (d->state == State::Absent || d->state == State::Failed) {
        d->deathsInARow = 0;
        d->start();
    }
}

figure::RequestId Lab::run(const QString& demo, const figure::Arguments& arguments, Keep keep)
{
    return d->enqueue({.kind = Job::Kind::Run, .demo = demo.toStdString(), .arguments = arguments, .keep = keep});
}

figure::RequestId Lab::python(const QString& demo, const figure::Arguments& arguments)
{
    return d->enqueue({.kind = Job::Kind::Python, .demo = demo.toStdString(), .arguments = arguments, .keep = Keep::Always});
}

figure::RequestId Lab::choices(const QString& demo, const std::string& parameter, const figure::Arguments& arguments)
{
    d->dropWaiting([id = demo.toStdString(), &parameter](const Job& other) {
        return other.kind == Job::Kind::Choices && other.demo == id && other.parameter == parameter;
    });
    return d->enqueue({.kind = Job::Kind::Choices,
                       .demo = demo.toStdString(),
                       .arguments = arguments,
                       .keep = Keep::Always,
                       .parameter = parameter});
}

void Lab::stop(figure::RequestId id)
{
    if (d->running && d->running->id == id) {
        d->stopRunning();
        return;
    }
    if (std::erase_if(d->waiting, [id](const Job& job) { return job.id == id; }) > 0) {
        Q_EMIT dropped(id);
    }
}

} // namespace gradus::demo
