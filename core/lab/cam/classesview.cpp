#include "lab/cam/sheet.h"
#include "lab/cam/views.h"
#include "lab/cam/words.h"

#include "figure/words.h"

#include <torch/types.h>

#include <algorithm>

namespace gradus::lab::cam {

namespace {

using figure::Emphasis;
using figure::Table;
using figure::Text;

constexpr std::int64_t mostShown = 5;

/// All classes in the vocab's order; of many those with the highest scores, and the one that is asked for.
std::vector<std::int64_t> shownClasses(const Subject& subject)
{
    const std::int64_t count = subject.scores.size(0), shown = std::min(mostShown, count);
    const at::Tensor top = std::get<1>(subject.scores.topk(shown));
    std::vector<std::int64_t> all;
    for (std::int64_t index = 0; index < shown; ++index)
        all.push_back(top[index].item<std::int64_t>());
    if (std::find(all.begin(), all.end(), subject.category) == all.end())
        all.back() = subject.category;
    std::sort(all.begin(), all.end());
    return all;
}

Table tableOf(const Subject& subject, const std::vector<std::int64_t>& classes)
{
    Table table;
    table.columns = {GRADUS_TEXT("cam", "index"), GRADUS_TEXT("cam", "class"), GRADUS_TEXT("cam", "score")};
    for (const std::int64_t index : classes) {
        const Emphasis emphasis = index == subject.category ? Emphasis::Answer : Emphasis::Normal;
        table.rows.push_back({cellOf(std::to_string(index), emphasis), cellOf(subject.className(index), emphasis),
                              cellOf(subject.scores[index].item<double>(), 3, emphasis)});
    }
    return table;
}

Text titleFor(const Setting& setting, const Subject& subject)
{
    const std::string& name = subject.className();
    switch (setting.method) {
    case Method::Cam:
        return GRADUS_TEXT("cam", "CAM of “%1” at %2").with({name, subject.layer});
    case Method::GradCam:
        return GRADUS_TEXT("cam", "Grad-CAM of “%1” at %2").with({name, subject.layer});
    case Method::Saliency:
        return GRADUS_TEXT("cam", "Saliency of “%1”").with({name});
    }
    return {};
}

} // namespace

figure::Figure showClasses(const Setting& setting, const Subject& subject, Context& context)
{
    const std::vector<std::int64_t> classes = shownClasses(subject);
    const Way way{setting.method, subject.layer, setting.relative, setting.training};
    const Maps all = mapsOf(subject, way, classes);
    context.checkpoint();
    Sheet sheet(setting, subject);
    const int width = static_cast<int>(classes.size());
    const int left = (width + 1) / 2;
    Table table = tableOf(subject, classes);
    const auto addTable = [&] {
        sheet.addAnswer("vocab", GRADUS_TEXT("cam", "dls.vocab and the scores"), 0, left, std::max(width - left, 1),
                        std::move(table));
    };
    std::string order;
    for (const std::int64_t index : classes)
        order += (order.empty() ? "" : ", ") + subject.className(index);
    sheet.tell("vocab", GRADUS_TEXT("cam", "classes in order"), order);
    sheet.tellScore();
    if (!all.error.empty()) {
        sheet.addAnswer("map", titleFor(setting, subject), 0, 0, left, sheet.faded()).before = sheet.plain();
        addTable();
        sheet.addAnswer("error", {}, 1, 0, width, figure::Paragraph{figure::verbatim(all.error), figure::Tone::Error});
        sheet.tell("error", GRADUS_TEXT("cam", "message"), all.error);
        return sheet.take();
    }
    const auto chosen = std::find(classes.begin(), classes.end(), subject.category) - classes.begin();
    figure::Image map = sheet.with(all.maps[chosen], signOf(setting.method));
    sheet.mark(map, all.maps[chosen]);
    figure::Panel& panel = sheet.addAnswer("map", titleFor(setting, subject), 0, 0, left, std::move(map));
    panel.before = sheet.plain();
    panel.scale = "maps";
    addTable();
    for (std::size_t place = 0; place < classes.size(); ++place) {
        const std::string& name = subject.className(classes[place]);
        sheet
            .addAnswer(name, figure::verbatim(setting.hasOwnModel() ? name : std::to_string(classes[place]) + " " + name), 1,
                       static_cast<int>(place), 1, sheet.with(all.maps[static_cast<std::int64_t>(place)], signOf(setting.method)))
            .scale = "maps";
    }
    sheet.noteOn(all.maps, 2, width);
    sheet.tellPlace(all.maps[chosen]);
    if (setting.measures) {
        context.partial(Sheet(sheet).take());
        sheet.tellPointing(pointingOf(setting, subject.model, way, context), chanceOf(setting, context));
    }
    return sheet.take();
}

} // namespace gradus::lab::cam
