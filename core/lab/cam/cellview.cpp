#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include "figure/error.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Emphasis;
using figure::Mark;
using figure::Series;
using figure::Table;
using figure::Tint;

constexpr std::size_t termsShown = 5;

/// One cell's channels: weight times activation, and their sum.
struct Products {
    std::vector<double> weights, activations, products;
    double sum = 0;
};

Products productsOf(const Tensor& weights, const Tensor& activations)
{
    const auto list = [](const Tensor& tensor) {
        const Tensor plain = tensor.cpu().to(at::kDouble).contiguous();
        return std::vector<double>(plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel());
    };
    Products all{list(weights), list(activations), list(weights * activations), 0};
    all.sum = std::accumulate(all.products.begin(), all.products.end(), 0.0);
    return all;
}

/// The largest terms, the rest, and the sum.
Table tableOf(const Products& all)
{
    std::vector<std::size_t> order(all.products.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return std::abs(all.products[a]) > std::abs(all.products[b]); });
    Table table;
    table.columns = {figure::verbatim("k"), GRADUS_TEXT("cam", "weight"), GRADUS_TEXT("cam", "activation"),
                     GRADUS_TEXT("cam", "product")};
    const std::size_t shown = std::min(termsShown, order.size());
    double rest = all.sum;
    for (std::size_t place = 0; place < shown; ++place) {
        const std::size_t k = order[place];
        rest -= all.products[k];
        table.rows.push_back(
            {cellOf(std::to_string(k)), cellOf(all.weights[k]), cellOf(all.activations[k]), cellOf(all.products[k])});
    }
    if (shown < order.size())
        table.rows.push_back({{GRADUS_TEXT("cam", "%1 others").with({std::to_string(order.size() - shown)}), Emphasis::Muted},
                              cellOf(""),
                              cellOf(""),
                              cellOf(rest, 3, Emphasis::Muted)});
    table.rows.push_back(
        {{GRADUS_TEXT("cam", "sum"), Emphasis::Answer}, cellOf(""), cellOf(""), cellOf(all.sum, 4, Emphasis::Answer)});
    return table;
}

figure::Chart chartOf(const Products& all)
{
    figure::Chart chart;
    chart.x.label = GRADUS_TEXT("cam", "channel k");
    Series bars;
    bars.id = "products";
    bars.mark = Mark::Bars;
    bars.y = all.products;
    chart.series.push_back(std::move(bars));
    chart.aspect = 5;
    return chart;
}

/// The outline of a cell on the picture.
figure::Outline frameOf(std::int64_t row, std::int64_t column, const Tensor& map, std::int64_t pixels)
{
    const double high = static_cast<double>(pixels) / static_cast<double>(map.size(0));
    const double wide = static_cast<double>(pixels) / static_cast<double>(map.size(1));
    const double left = wide * static_cast<double>(column), top = high * static_cast<double>(row);
    return {{left, left + wide, left + wide, left}, {top, top, top + high, top + high}, {}, Tint::Answer, false};
}

} // namespace

figure::Figure showCell(const Setting& setting, const Subject& subject, Context& context)
{
    const std::string& layer = subject.model->lastLayer().id;
    const Head& head = headOf(*subject.model);
    Tensor activations;
    {
        const at::NoGradGuard noGrad;
        activations = subject.model->pass(subject.batch, layer, setting.training).activations[0];
    }
    const Tensor all = at::einsum("ck,kij->cij", {head.weight, activations}).cpu();
    context.checkpoint();
    const Tensor map = all[subject.category];
    const std::int64_t columns = map.size(1);
    const std::int64_t cell = setting.cell < 0 ? map.flatten().argmax().item<std::int64_t>() : setting.cell;
    if (cell >= map.numel())
        throw figure::Error(GRADUS_TEXT("cam", "The map has %1 cells, 0 to %2: there is no cell %3.")
                                .with({std::to_string(map.numel()), std::to_string(map.numel() - 1), std::to_string(cell)}));
    const std::int64_t row = cell / columns, column = cell % columns;
    const Tensor bare = activations.select(1, row).select(1, column);
    const Products products = productsOf(head.weight[subject.category], bare);

    Sheet sheet(setting, subject);
    figure::Image image = sheet.with(map, Sign::Signed, Drawn::Cells);
    image.outlines.push_back(frameOf(row, column, map, image.width));
    const std::string place = std::to_string(row) + ", " + std::to_string(column);
    const figure::Text title = GRADUS_TEXT("cam", "“%1”: click a cell").with({subject.className()});
    sheet.addAnswer("map", title, 0, 0, 1, std::move(image)).before = sheet.plain();
    sheet.addAnswer("products", GRADUS_TEXT("cam", "cell %1: its largest products").with({place}), 0, 1, 1, tableOf(products));
    sheet.addAnswer("channels",
                    GRADUS_TEXT("cam", "weight × activation in all %1 channels").with({std::to_string(products.products.size())}),
                    1, 0, 2, chartOf(products));
    const std::string c = std::to_string(subject.category);
    figure::EquationLine line;
    line.terms = {{"map[" + c + ", " + place + "]", {map.flatten()[cell].item<double>()}, true},
                  {"= Σₖ w[" + c + ", k] · act[k, " + place + "] =", {}, false},
                  {"sum", {products.sum}, false}};
    figure::EquationLine whole;
    whole.terms = {{"score", {subject.scores[subject.category].item<double>()}, true},
                   {"=", {}, false},
                   {"mean of map", {map.mean().item<double>()}, false},
                   {"+", {}, false},
                   {"bias", {head.bias[subject.category].item<double>()}, false}};
    sheet.addAnswer("equation", {}, 2, 0, 2, figure::Equation{{std::move(line), std::move(whole)}, {}});
    sheet.noteOn(all, 3, 2);

    sheet.tell("shape", GRADUS_TEXT("cam", "shape"), figure::formatShape(all.sizes().vec()));
    sheet.tell("cell", GRADUS_TEXT("cam", "cell"), place);
    sheet.tell("cell_value", GRADUS_TEXT("cam", "einsum's value"), map.flatten()[cell].item<double>());
    sheet.tell("cell_sum", GRADUS_TEXT("cam", "sum of products"), products.sum);
    sheet.tell("map_mean_plus_bias", GRADUS_TEXT("cam", "mean of map + bias"),
               (map.mean() + head.bias[subject.category].cpu()).item<double>());
    sheet.tellScore();
    return sheet.take();
}

} // namespace gradus::lab::cam
