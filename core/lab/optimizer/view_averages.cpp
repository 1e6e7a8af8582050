#include "lab/optimizer/averages.h"
#include "lab/optimizer/equations.h"
#include "lab/optimizer/sheet.h"
#include "lab/optimizer/views.h"

#include "figure/words.h"

#include <algorithm>
#include <cmath>

namespace gradus::lab::optimizer {

namespace {

using figure::Series;
using figure::Text;
using figure::Tint;
using figure::verbatim;

/// Numbers by batch, from 1.
Series batches(const std::string& id, Text label, Tint tint, figure::Mark mark, const std::vector<double>& values)
{
    Series series;
    series.id = id;
    series.label = std::move(label);
    series.tint = tint;
    series.mark = mark;
    series.y = values;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.x.push_back(static_cast<double>(i + 1));
    return series;
}

figure::Chart gradientChart(const Gradients& gradients)
{
    figure::Chart chart;
    chart.aspect = 1.4;
    chart.x.minimum = 0;
    chart.x.maximum = static_cast<double>(gradients.seen.size() + 1);
    chart.series.push_back(batches("gradients", {}, Tint::Muted, figure::Mark::Points, gradients.seen));
    if (!gradients.truth.empty()) {
        chart.series.push_back(batches("truth", {}, Tint::Ink, figure::Mark::Line, gradients.truth));
        chart.series.back().dashed = true;
    }
    return chart;
}

figure::Table debiasTable(const std::vector<double>& gradients, const Average* average, double mom, std::size_t pageRows)
{
    figure::Table table;
    table.columns = {verbatim("i"), verbatim("w.grad"), verbatim("w.avg"), verbatim("1 − βⁱ⁺¹"), verbatim("unbias_avg")};
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        const double power = std::pow(mom, static_cast<double>(i + 1));
        if (average != nullptr)
            table.rows.push_back({cellOf(std::to_string(i)), cellOf(gradients[i]), cellOf(average->plain[i]), cellOf(1 - power),
                                  cellOf(average->unbiased[i], figure::Emphasis::Answer)});
        else
            table.rows.push_back({cellOf(std::to_string(i)), cellOf(gradients[i]), cellOf("?"), cellOf("?"), cellOf("?")});
    }
    if (gradients.size() <= pageRows)
        return table;
    while (table.rows.size() % pageRows != 0)
        table.rows.emplace_back(table.columns.size());
    table.pageRows = static_cast<std::int64_t>(pageRows);
    return table;
}

void addPages(figure::Table& table, std::size_t frames)
{
    const std::size_t rows = table.pageRows > 0 ? static_cast<std::size_t>(table.pageRows) : frames;
    for (std::size_t frame = 0; frame < frames; ++frame) {
        table.frameRows.push_back(static_cast<std::int64_t>(frame % rows));
        if (table.pageRows > 0)
            table.framePages.push_back(static_cast<std::int64_t>(frame / rows));
    }
}

} // namespace

figure::Figure averagesView(const Setting& setting)
{
    const Gradients gradients = gradientsOf(setting);
    const std::size_t count = gradients.seen.size();
    const figure::Chart before = gradientChart(gradients);
    Sheet sheet(2);
    sheet.play(count, GRADUS_TEXT("optimizer", "batch"), 20);
    std::vector<std::pair<double, std::string>> bySmoothness;
    std::vector<std::string> delays;
    for (std::size_t index = 0; index < betas.size(); ++index) {
        const std::string beta = betaTexts[index];
        const Average average = averageOf(gradients.seen, betas[index]);
        const std::vector<double>& line = setting.debias ? average.unbiased : average.plain;
        figure::Chart chart = before;
        chart.series.push_back(batches("average", {}, Tint::One, figure::Mark::Line, line));
        chart.series.back().frameEnds = endsByStep(count, count);
        sheet.add("beta_" + std::to_string(index), verbatim("β = " + beta), std::move(chart), before).scale = "betas";
        const double rough = roughness(line);
        bySmoothness.emplace_back(rough, beta);
        sheet.read("roughness_" + beta, GRADUS_TEXT("optimizer", "β = %1 jumps by").with({beta}), rough);
        delays.push_back(delayOf(line));
    }
    sheet.note(
        setting.source == Source::Hump
            ? GRADUS_TEXT("optimizer",
                          "The larger β, the smoother the average, and the later. This is the book's picture; it debiases by "
                          "the number of the batch (the book's cell takes the number of the sample instead).")
            : GRADUS_TEXT("optimizer",
                          "The larger β, the more of the past is in the average: it jumps less from batch to batch, and it "
                          "follows later when the gradients change."));
    std::stable_sort(bySmoothness.begin(), bySmoothness.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> order;
    order.reserve(bySmoothness.size());
    for (const auto& [rough, beta] : bySmoothness)
        order.push_back(beta);
    if (setting.source == Source::Flip)
        sheet.tell("delays", GRADUS_TEXT("optimizer", "batches until each turns"), figure::listed(delays));
    sheet.tell("smoothest", GRADUS_TEXT("optimizer", "smoothest first"), figure::listed(order));
    return sheet.take();
}

figure::Figure debiasView(const Setting& setting)
{
    constexpr std::size_t pageRows = 12;
    const std::vector<double>& gradients = setting.gradients;
    const double mom = setting.hyper.mom;
    const Average average = averageOf(gradients, mom);
    Sheet sheet(1);
    sheet.play(gradients.size(), GRADUS_TEXT("optimizer", "batch"), 2);
    figure::Table table = debiasTable(gradients, &average, mom, pageRows);
    addPages(table, gradients.size());
    figure::Table before = debiasTable(gradients, nullptr, mom, pageRows);
    addPages(before, gradients.size());
    sheet.addWide("table", {}, std::move(table), std::move(before));
    sheet.addWide("equation", {}, debiasEquation(gradients, average.plain, average.unbiased, mom));
    figure::Chart chart = gradientChart({gradients, {}});
    chart.aspect = 2.4;
    chart.x.label = GRADUS_TEXT("optimizer", "batch");
    chart.series[0].label = verbatim("w.grad");
    const figure::Chart bare = chart;
    chart.series.push_back(batches("avg", verbatim("w.avg"), Tint::Two, figure::Mark::Line, average.plain));
    chart.series.push_back(batches("unbias_avg", verbatim("unbias_avg"), Tint::One, figure::Mark::Line, average.unbiased));
    for (std::size_t series = 1; series < chart.series.size(); ++series)
        chart.series[series].frameEnds = endsByStep(gradients.size(), gradients.size());
    sheet.addWide("chart", {}, std::move(chart), bare);
    sheet.note(GRADUS_TEXT("optimizer",
                           "w.avg starts at 0 and is too small at first. The weights of the gradients in it add up to 1 − βⁱ⁺¹; "
                           "divided by that, it is a true average, and of equal gradients it is that gradient."));
    const std::size_t last = gradients.size() - 1;
    const auto read = [&](const std::string& id, std::size_t i) {
        const std::string batch = std::to_string(i + 1);
        sheet.read("avg_" + id, GRADUS_TEXT("optimizer", "w.avg after batch %1").with({batch}), average.plain[i]);
        sheet.read("unbias_" + id, GRADUS_TEXT("optimizer", "unbias_avg after batch %1").with({batch}), average.unbiased[i]);
    };
    read("1", 0);
    if (gradients.size() > 1)
        read("2", 1);
    read("last", last);
    return sheet.take();
}

} // namespace gradus::lab::optimizer
