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

/// A column for each class.
Table tableOf(const Setting& setting, const Subject& subject, const std::vector<std::int64_t>& classes)
{
    Table table;
    std::vector<figure::TableCell> names{{GRADUS_TEXT("cam", "class"), Emphasis::Muted}};
    std::vector<figure::TableCell> scores{{GRADUS_TEXT("cam", "score"), Emphasis::Muted}};
    table.columns.push_back(GRADUS_TEXT("cam", "index"));
    for (const std::int64_t index : classes) {
        const Emphasis emphasis = index == subject.category ? Emphasis::Answer : Emphasis::Normal;
        table.columns.push_back(figure::verbatim(std::to_string(index)));
        names.push_back(cellOf(subject.className(index), emphasis));
        scores.push_back(cellOf(subject.scores[index].item<double>(), 3, emphasis));
    }
    if (!setting.hasOwnModel()) // whose classes have no names
        table.rows.push_back(std::move(names));
    table.rows.push_back(std::move(scores));
    return table;
}

/// The picture itself comes first, then the classes, row by row.
constexpr int perRow = 3;

} // namespace

figure::Figure showClasses(const Setting& setting, const Subject& subject, Context& context)
{
    const std::vector<std::int64_t> classes = shownClasses(subject);
    const Way way{setting.method, subject.layer, setting.relative, setting.training};
    const Maps all = mapsOf(subject, way, classes);
    context.checkpoint();
    Sheet sheet(setting, subject);
    figure::Image picture = sheet.plain();
    sheet.outline(picture, Words::Yes);
    sheet.add("picture", GRADUS_TEXT("cam", "the picture"), 0, 0, 1, std::move(picture));
    const int rows = (static_cast<int>(classes.size()) + perRow) / perRow;
    sheet.addAnswer("vocab", GRADUS_TEXT("cam", "dls.vocab, and the scores"), rows, 0, perRow,
                    tableOf(setting, subject, classes));
    std::string order;
    for (const std::int64_t index : classes)
        order += (order.empty() ? "" : ", ") + subject.className(index);
    sheet.tell("vocab", GRADUS_TEXT("cam", "classes in order"), order);
    sheet.tellScore();
    for (std::size_t place = 0; place < classes.size(); ++place) {
        const std::string& name = subject.className(classes[place]);
        figure::Image image = sheet.faded();
        if (all.error.empty()) {
            const at::Tensor map = all.maps[static_cast<std::int64_t>(place)];
            image = sheet.with(map, signOf(setting.method));
            sheet.outline(image, Words::No);
            if (classes[place] == subject.category)
                sheet.point(image, map);
        }
        const int cell = static_cast<int>(place) + 1;
        sheet
            .addAnswer(name, figure::verbatim(setting.hasOwnModel() ? name : std::to_string(classes[place]) + " " + name),
                       cell / perRow, cell % perRow, 1, std::move(image))
            .scale = "maps";
    }
    if (!all.error.empty()) {
        sheet.addAnswer("error", {}, rows + 1, 0, perRow, figure::Paragraph{figure::verbatim(all.error), figure::Tone::Error});
        sheet.tell("error", GRADUS_TEXT("cam", "message"), all.error);
        return sheet.take();
    }
    const auto chosen = std::find(classes.begin(), classes.end(), subject.category) - classes.begin();
    sheet.noteOn(all.maps, rows + 1, perRow);
    sheet.tellPlace(all.maps[chosen]);
    if (setting.measures) {
        context.partial(Sheet(sheet).take());
        sheet.tellPointing(pointingOf(setting, subject.model, way, context), chanceOf(setting, context));
    }
    return sheet.take();
}

} // namespace gradus::lab::cam
