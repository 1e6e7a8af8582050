#include "autograd.h"

#include "figures.h"
#include "labruns.h"

#include <QProcess>

namespace gradus::bench {
namespace {

constexpr int warmUps = 2;
constexpr int pairs = 15;

/// Runs a script once for each line it is sent, as many threads as the lab takes, and answers with the milliseconds it took.
constexpr const char* timer = R"(
import contextlib, io, sys, time
import torch
torch.set_num_threads(1)
script = compile(sys.argv[1], "script", "exec")
for _ in sys.stdin:
    start = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        exec(script, {})
    print(1000 * (time.perf_counter() - start), flush=True)
)";

QString scriptOf(const QStringList& setting)
{
    QProcess lab;
    lab.start(QStringLiteral(GRADUS_BIN_DIR "/gradus-lab"),
              QStringList{QStringLiteral("run")} + setting + QStringList{QStringLiteral("--python")});
    lab.waitForFinished(20000);
    return QString::fromUtf8(lab.readAllStandardOutput());
}

double once(QProcess& python)
{
    python.write("\n");
    QByteArray answer;
    while (!answer.contains('\n') && python.waitForReadyRead(20000))
        answer += python.readAll();
    return answer.toDouble();
}

} // namespace

void measureAgainstAutograd()
{
    const QString optimizers = QStringLiteral("optimizers=sgd,momentum,rmsprop,adam,adam_book,adamw");
    const QString preset = QStringLiteral("optimizer-trajectories/adam-vs"), steps = QStringLiteral("steps=300");
    for (const char* surface : {"ravine", "line"}) {
        const QString on = QStringLiteral("surface=") + QLatin1String(surface);
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"), QLatin1String(timer), scriptOf({preset, optimizers, steps, on})});
        LabRuns lab;
        const std::string place = (preset + u'?' + QStringList{optimizers, steps, on}.join(u'&')).toStdString();
        std::vector<double> ratios, ours, theirs;
        for (int i = -warmUps; i < pairs; ++i) {
            const auto run = lab.run(place);
            const double time = once(python);
            if (!run || time <= 0) {
                std::printf("autograd: %s did not run\n", run ? "the script" : "the demo");
                return;
            }
            if (i < 0)
                continue;
            ours.push_back(run->computed);
            theirs.push_back(time);
            ratios.push_back(time / run->computed);
        }
        python.closeWriteChannel();
        python.waitForFinished(3000);
        char figure[200];
        std::snprintf(figure, sizeof figure, "%s; the lab %.1f ms with the whole figure, Python %.1f ms",
                      spread(ratios, " x").c_str(), median(ours), median(theirs));
        report((std::string("six optimizers × 300 steps, ") + surface + ": against Python's torch").c_str(), figure, "3 x",
               median(ratios) >= 3);
    }
}

} // namespace gradus::bench
