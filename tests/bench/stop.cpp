#include "stop.h"

#include "figures.h"
#include "labruns.h"

#include <QImage>
#include <QTemporaryDir>

#include <functional>

namespace gradus::bench {
namespace {

constexpr int asks = 16; // spread over the run's length
constexpr double shortest = 10; // ms; what is shorter is over before anybody could ask

struct Long {
    std::string what;
    std::function<std::string(int)> place; ///< another one each time, so that nothing is remembered
};

/// 8,000 × 8,000 pixels, the most that is read: a slope with a little noise, so that the file is neither small nor over the
/// limit.
QString largePicture(const QString& folder, const char* format)
{
    QImage picture(8000, 8000, QImage::Format_RGB888);
    unsigned state = 1;
    for (int y = 0; y < picture.height(); ++y) {
        uchar* row = picture.scanLine(y);
        for (int x = 0; x < 3 * picture.width(); ++x) {
            state = state * 1664525 + 1013904223;
            row[x] = static_cast<uchar>(x / 96 + (state >> 31U));
        }
    }
    const QString path = folder + QStringLiteral("/large.") + QLatin1String(format);
    if (!picture.save(path, format, 50))
        qFatal("the large picture can't be written");
    return path;
}

/// The same picture under another name.
std::string copyOf(const QString& path, int index)
{
    const QString copy = path.section(u'.', 0, -2) + QString::number(index) + u'.' + path.section(u'.', -1);
    QFile::link(path, copy);
    return copy.toStdString();
}

void measure(const Long& run, std::vector<double>& all)
{
    LabRuns lab;
    int index = 0;
    lab.run(run.place(index++)); // what is slow the first time only
    const auto whole = lab.run(run.place(index++));
    if (!whole) {
        std::printf("stop: no figure of %s\n", run.place(0).c_str());
        return;
    }
    std::vector<double> times;
    for (int ask = 0; ask < asks && whole->waited >= shortest; ++ask)
        if (const auto time = lab.stop(run.place(index++), whole->waited * (ask + 0.5) / asks))
            times.push_back(*time);
    std::printf("  %-60s %.0f ms long; stopped after median %.1f ms, worst %.1f ms (n = %zu)\n", run.what.c_str(), whole->waited,
                median(times), percentile(times, 1), times.size());
    all.insert(all.end(), times.begin(), times.end());
}

} // namespace

void measureStop()
{
    const QTemporaryDir folder;
    const QString png = largePicture(folder.path(), "png"), jpeg = largePicture(folder.path(), "jpg");
    const std::string cam = "class-activation-maps/inner-layers?measure=";
    const auto seeded = [](const std::string& place) {
        return [place](int index) { return place + "&seed=" + std::to_string(index + 1); };
    };
    const std::vector<Long> runs{
        {"Grad-CAM of four layers measured on 100 scenes", seeded(cam + "true&randomise=1")},
        {"a PNG picture of 64 megapixels", [&](int index) { return cam + "false&image=" + copyOf(png, index); }},
        {"a JPEG picture of 64 megapixels", [&](int index) { return cam + "false&image=" + copyOf(jpeg, index); }},
        {"six optimizers, 500 steps on the tiny net",
         seeded("optimizer-trajectories/adam-vs?optimizers=sgd,momentum,rmsprop,adam,adam_book,adamw&steps=500&surface=line")},
        {"a loop of 5 epochs, 8 + 4 batches each",
         seeded("training-loop/read-write-everything?epochs=5&batches=8&valid_batches=4")},
    };
    std::vector<double> all;
    for (const Long& run : runs)
        measure(run, all);
    char figure[120];
    std::snprintf(figure, sizeof figure, "median %.1f ms, worst %.1f ms (n = %zu)", median(all), percentile(all, 1), all.size());
    report("asked to stop to stopped, long runs", figure, "100 ms", !all.empty() && percentile(all, 1) <= 100);
}

} // namespace gradus::bench
