#pragma once

#include "figure/protocol.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace gradus::demo {

/// How long and how large the lab may be.
struct LabLimits {
    std::chrono::milliseconds start{20'000}; ///< until it says hello
    std::chrono::milliseconds silence{10'000}; ///< without a sign of life during a run
    std::chrono::milliseconds stop{100}; ///< from asking it to stop until it has
    std::chrono::milliseconds shortRun{50}; ///< a run that takes longer is stopped for a newer one
    std::chrono::milliseconds quit{200}; ///< from closing its input until it has ended
    std::chrono::milliseconds memoryCheck{1'000};
    qint64 memory = qint64{4} << 30; ///< bytes, resident
    int deaths = 3; ///< in a row; then it stays down until someone asks
};

/// The program that runs demos, `gradus-lab serve`, as a process of its own: it may hang, crash or grow without harm to the
/// window. Nothing here waits for it, but the destructor for LabLimits::quit at most.
class Lab : public QObject {
    Q_OBJECT
public:
    enum class State {
        Absent, ///< not started
        Starting, ///< started, not yet heard of
        Ready,
        Failed, ///< see sentence(); start() tries again
    };
    Q_ENUM(State)

    /// Whether a newer run may take the place of this one.
    enum class Keep { WhileNewest, Always };

    /// `program`: path of gradus-lab.
    explicit Lab(QString program = besideTheApp(), QObject* parent = nullptr);
    ~Lab() override;

    /// Where the build and the packages put it.
    [[nodiscard]] static QString besideTheApp();

    /// Another gradus-lab (one built for CUDA, say); the running one ends.
    void setProgram(const QString& program);
    /// "cpu" or "cuda"; counts from the next run. What the lab does not have falls back to "cpu".
    void setDevice(const QString& device);
    void setLimits(const LabLimits& limits);

    [[nodiscard]] State state() const;
    /// Why it failed or what it is doing, for the user; empty where there is nothing to say.
    [[nodiscard]] QString sentence() const;
    /// Devices of the lab that runs; empty until Ready.
    [[nodiscard]] QStringList devices() const;
    /// The end of what the lab wrote to its standard error, for a problem report.
    [[nodiscard]] QString lastWords() const;
    /// 0 where no process runs.
    [[nodiscard]] qint64 processId() const;

    /// Starts the process ahead of need; does nothing where it runs already. Returns at once.
    void start();

    /// Runs a demo; starts the lab if need be. One run at a time: with Keep::WhileNewest a newer one takes the place of those
    /// that wait, and of the running one if that takes longer than LabLimits::shortRun. Exactly one of figureReady (not partial),
    /// failed and dropped follows for each id. `arguments` must be complete.
    figure::RequestId run(const QString& demo, const figure::Arguments& arguments, Keep keep = Keep::WhileNewest);
    /// The same as a Python script; pythonReady or failed follows.
    figure::RequestId python(const QString& demo, const figure::Arguments& arguments);
    /// What may be chosen for a dependent parameter; a newer question about the same one takes the place of those that wait.
    /// Exactly one of choicesReady, failed and dropped follows.
    figure::RequestId choices(const QString& demo, const std::string& parameter, const figure::Arguments& arguments);
    /// Stops the run, or takes it out of those that wait; dropped follows.
    void stop(figure::RequestId id);

Q_SIGNALS:
    void stateChanged();
    void figureReady(const gradus::figure::FigureReply& reply);
    void progress(const gradus::figure::Progress& progress);
    void pythonReady(const gradus::figure::PythonReply& reply);
    void choicesReady(const gradus::figure::ChoicesReply& reply);
    /// The demo refused, or the lab could not answer. `sentence` is for the user; `again`: trying again may help.
    void failed(gradus::figure::RequestId id, const QString& sentence, bool again);
    void dropped(gradus::figure::RequestId id);
    /// Something happened that the user may know: "The lab ended unexpectedly and was started again."
    void notice(const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gradus::demo
