#include "lab/cam/sheet.h"

#include "figure/number.h"
#include "lab/tensors.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace gradus::lab::cam {

using at::Tensor;
using figure::Emphasis;
using figure::Image;
using figure::Panel;
using figure::Readout;
using figure::Text;
using figure::verbatim;

namespace {

Image imageOf(const Tensor& picture)
{
    const Tensor bytes = picture.permute({1, 2, 0}).contiguous();
    Image image;
    image.height = bytes.size(0);
    image.width = bytes.size(1);
    image.pixels.assign(bytes.data_ptr<std::uint8_t>(), bytes.data_ptr<std::uint8_t>() + bytes.numel());
    return image;
}

} // namespace

Panel& Sheet::add(const std::string& id, Text title, int row, int column, int span, figure::Content content)
{
    Panel& panel = m_figure.panels.emplace_back();
    panel.id = id;
    panel.title = std::move(title);
    panel.row = row;
    panel.column = column;
    panel.columnSpan = span;
    panel.content = std::move(content);
    return panel;
}

Panel& Sheet::addAnswer(const std::string& id, Text title, int row, int column, int span, figure::Content content)
{
    Panel& panel = add(id, std::move(title), row, column, span, std::move(content));
    panel.answer = true;
    return panel;
}

Readout& Sheet::tell(const std::string& id, Text label, double value)
{
    constexpr double relative = 1e-4;
    Readout& readout = m_figure.readouts.emplace_back();
    readout.id = id;
    readout.label = std::move(label);
    readout.value = value;
    readout.tolerance = relative * (std::isfinite(value) ? std::max(1.0, std::abs(value)) : 1.0);
    readout.answer = true;
    return readout;
}

Readout& Sheet::tell(const std::string& id, Text label, std::string value)
{
    Readout& readout = m_figure.readouts.emplace_back();
    readout.id = id;
    readout.label = std::move(label);
    readout.value = std::move(value);
    readout.answer = true;
    return readout;
}

Image Sheet::plain() const
{
    return imageOf(m_subject.picture);
}

Image Sheet::faded() const
{
    constexpr double colour = 0.25, light = 96;
    const Tensor grey = m_subject.picture.to(at::kFloat).mean(0, true).expand_as(m_subject.picture);
    return imageOf((grey * colour + light).clamp(0, 255).to(at::kByte));
}

Image Sheet::with(const Tensor& map, Sign sign, Drawn drawn) const
{
    Image image = plain();
    image.overlay =
        figure::Overlay{map.size(0), map.size(1), valuesOf(map), sign == Sign::Signed, m_setting.opacity, drawn == Drawn::Smooth};
    return image;
}

void Sheet::outline(Image& image, Words words) const
{
    if (!m_subject.scene)
        return;
    const double scale = static_cast<double>(image.width) / static_cast<double>(shapespot::side);
    for (std::int64_t object = 0; object < 2; ++object)
        for (figure::Outline& line : shapespot::outlinesOf(*m_subject.scene, 0, object)) {
            for (double& x : line.x)
                x *= scale;
            for (double& y : line.y)
                y *= scale;
            if (words == Words::No)
                line.label = {};
            image.outlines.push_back(std::move(line));
        }
}

void Sheet::point(Image& image, const Tensor& map) const
{
    const Tensor smooth = shapespot::overPicture(map, image.width);
    if (!smooth.isfinite().all().item<bool>())
        return;
    const shapespot::Box box = shapespot::boxAbove(smooth, m_setting.threshold);
    if (!box.empty()) {
        const auto left = static_cast<double>(box.left), top = static_cast<double>(box.top);
        const auto right = static_cast<double>(box.right + 1), bottom = static_cast<double>(box.bottom + 1);
        image.outlines.push_back({{left, right, right, left}, {top, top, bottom, bottom}, {}, figure::Tint::Answer, true});
    }
    const shapespot::Cell at = shapespot::peak(smooth);
    image.spots.push_back({static_cast<double>(at.column) + 0.5, static_cast<double>(at.row) + 0.5, {}, figure::Tint::Answer});
}

Image Sheet::marked(const Tensor& map, Sign sign) const
{
    Image image = with(map, sign);
    outline(image, Words::No);
    point(image, map);
    return image;
}

void Sheet::tellScore()
{
    tell("class", GRADUS_TEXT("cam", "class"), m_subject.className());
    tell("score", GRADUS_TEXT("cam", "score"), m_subject.scores[m_subject.category].item<double>());
}

void Sheet::tellPlace(const Tensor& map)
{
    tell("largest", GRADUS_TEXT("cam", "largest"), map.max().item<double>());
    const std::int64_t object = m_subject.objectOf(m_subject.category);
    if (object < 0)
        return;
    const Tensor smooth = shapespot::overPicture(map);
    const shapespot::Cell at = shapespot::peak(smooth);
    const auto lies = [&](std::int64_t which) { return m_subject.scene->masks[0][which][at.row][at.column].item<bool>(); };
    tell("points_at", GRADUS_TEXT("cam", "points at"), lies(object) ? "the object" : lies(1 - object) ? "the other" : "neither");
    const double shared =
        shapespot::overlap(shapespot::boxAbove(smooth, m_setting.threshold), shapespot::boxOf(m_subject.scene->masks[0][object]));
    tell("box_overlap", GRADUS_TEXT("cam", "box overlap"), shared).tolerance = 0.02; // a cell at the edge
}

void Sheet::tellPointing(const shapespot::Pointing& hits, const shapespot::Pointing& chance)
{
    constexpr double twoCues = 2.0 / (2 * measuredScenes) + 1e-9; // where two cells are as good as equal
    const auto share = [&](const char* id, Text label, double value) { tell(id, std::move(label), value).tolerance = twoCues; };
    share("on_object", GRADUS_TEXT("cam", "on the object"), hits.onObject);
    share("on_other", GRADUS_TEXT("cam", "on the other"), hits.onOther);
    share("in_box", GRADUS_TEXT("cam", "in its box"), hits.inBox);
    share("box_found", GRADUS_TEXT("cam", "box found"), hits.boxFound);
    share("chance_on_object", GRADUS_TEXT("cam", "chance: on the object"), chance.onObject);
    share("chance_on_other", GRADUS_TEXT("cam", "chance: on the other"), chance.onOther);
}

void Sheet::noteOn(const Tensor& numbers, int row, int span)
{
    if (numbers.isfinite().all().item<bool>())
        return;
    add("note", {}, row, 0, span,
        figure::Paragraph{
            GRADUS_TEXT("cam", "Some of the map's numbers are not finite: the net overflowed, or its file holds such numbers."),
            figure::Tone::Note});
}

Text named(const std::string& name, const figure::Shape& shape)
{
    return verbatim(name + " " + figure::formatShape(shape));
}

figure::Shape shapeOfLayer(const Model& model, const std::string& layer)
{
    const std::vector<Layer>& all = model.layers();
    return std::find_if(all.begin(), all.end(), [&](const Layer& one) { return one.id == layer; })->shape;
}

figure::TableCell cellOf(double number, int digits, Emphasis emphasis)
{
    return {verbatim(figure::shortText(number, digits)), emphasis};
}

figure::TableCell cellOf(const std::string& words, Emphasis emphasis)
{
    return {verbatim(words), emphasis};
}

} // namespace gradus::lab::cam
