#include "figure/codec.h"
#include "figure/error.h"
#include "figure/jsonreader.h"
#include "figure/limits.h"
#include "figure/packed.h"

#include <cmath>

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> emphases{"normal", "muted", "good", "bad", "answer"};
const std::vector<std::string_view> tones{"plain", "error", "note"};
const std::vector<std::string_view> kinds{"hidden", "tensor", "table", "code", "paragraph", "formula"};
constexpr std::string_view roleLetters = "stp"; // stored, stretched, padded

json real(double number)
{
    if (std::isnan(number))
        return "nan";
    if (std::isinf(number))
        return number > 0 ? "inf" : "-inf";
    return number;
}

json numbers(const std::vector<double>& all, Numbers form)
{
    if (form == Numbers::Packed)
        return json::binary(packed(all));
    json array = json::array();
    for (const double number : all)
        array.push_back(real(number));
    return array;
}

json numbers(const std::vector<std::int64_t>& all, Numbers form)
{
    return form == Numbers::Packed ? json::binary(packed(all)) : json(all);
}

std::string letters(const std::vector<CellRole>& roles)
{
    std::string text(roles.size(), ' ');
    for (std::size_t index = 0; index < roles.size(); ++index)
        text[index] = roleLetters[static_cast<std::size_t>(roles[index])];
    return text;
}

std::vector<CellRole> rolesFrom(const json& text)
{
    if (!text.is_string() || text.get_ref<const std::string&>().size() > static_cast<std::size_t>(limits::cells))
        refuse("roles");
    std::vector<CellRole> roles;
    for (const char letter : text.get_ref<const std::string&>()) {
        const std::size_t role = roleLetters.find(letter);
        if (role == std::string_view::npos)
            refuse("roles");
        roles.push_back(static_cast<CellRole>(role));
    }
    return roles;
}

class ContentWriter {
public:
    explicit ContentWriter(Numbers form)
        : m_form(form)
    {
    }

    json operator()(const Hidden&) const { return {{"kind", "hidden"}}; }
    json operator()(const TensorGrid& grid) const
    {
        json object{{"kind", "tensor"}, {"shape", grid.shape}, {"values", numbers(grid.values, m_form)}, {"dtype", grid.dtype}};
        if (!grid.roles.empty())
            object["roles"] = letters(grid.roles);
        if (!grid.joiner.empty())
            object["joiner"] = grid.joiner;
        if (!grid.frameCells.empty())
            object["frameCells"] = numbers(grid.frameCells, m_form);
        return object;
    }
    json operator()(const Table& table) const
    {
        json columns = json::array();
        for (const Text& column : table.columns)
            columns.push_back(toJson(column));
        json rows = json::array();
        for (const std::vector<TableCell>& row : table.rows) {
            json cells = json::array();
            for (const TableCell& cell : row) {
                json object{{"text", toJson(cell.text)}};
                if (cell.emphasis != Emphasis::Normal)
                    object["emphasis"] = emphases[static_cast<std::size_t>(cell.emphasis)];
                cells.push_back(std::move(object));
            }
            rows.push_back(std::move(cells));
        }
        json object{{"kind", "table"}, {"columns", std::move(columns)}, {"rows", std::move(rows)}};
        if (!table.frameColumns.empty())
            object["frameColumns"] = numbers(table.frameColumns, m_form);
        return object;
    }
    json operator()(const Code& code) const
    {
        json object{{"kind", "code"}, {"lines", code.lines}};
        if (!code.frameLines.empty())
            object["frameLines"] = numbers(code.frameLines, m_form);
        return object;
    }
    json operator()(const Paragraph& paragraph) const
    {
        json object{{"kind", "paragraph"}, {"text", toJson(paragraph.text)}};
        if (paragraph.tone != Tone::Plain)
            object["tone"] = tones[static_cast<std::size_t>(paragraph.tone)];
        return object;
    }
    json operator()(const CellFormula& formula) const
    {
        return {{"kind", "formula"}, {"panel", formula.panel}, {"pattern", formula.pattern}};
    }

private:
    Numbers m_form;
};

TensorGrid gridFrom(ObjectReader& object)
{
    TensorGrid grid;
    grid.shape = object.integers("shape");
    grid.values = object.reals("values");
    grid.dtype = object.string("dtype");
    if (object.has("roles"))
        grid.roles = rolesFrom(object.required("roles"));
    if (object.has("joiner"))
        grid.joiner = object.string("joiner");
    if (object.has("frameCells"))
        grid.frameCells = object.integers("frameCells");
    return grid;
}

TableCell cellFrom(const json& data)
{
    ObjectReader object(data);
    TableCell cell{object.text("text")};
    if (object.has("emphasis"))
        cell.emphasis = static_cast<Emphasis>(object.oneOf("emphasis", emphases));
    object.finish();
    return cell;
}

Table tableFrom(ObjectReader& object)
{
    Table table;
    object.each("columns", [&](const json& column) { table.columns.push_back(textFromJson(column)); });
    object.each("rows", [&](const json& row) {
        if (!row.is_array())
            refuse("rows");
        std::vector<TableCell>& cells = table.rows.emplace_back();
        for (const json& cell : row)
            cells.push_back(cellFrom(cell));
    });
    if (object.has("frameColumns"))
        table.frameColumns = object.integers("frameColumns");
    return table;
}

Code codeFrom(ObjectReader& object)
{
    Code code{object.strings("lines"), {}};
    if (object.has("frameLines"))
        code.frameLines = object.integers("frameLines");
    return code;
}

Paragraph paragraphFrom(ObjectReader& object)
{
    Paragraph paragraph{object.text("text")};
    if (object.has("tone"))
        paragraph.tone = static_cast<Tone>(object.oneOf("tone", tones));
    return paragraph;
}

Content contentFrom(const json& data)
{
    ObjectReader object(data);
    Content content;
    switch (object.oneOf("kind", kinds)) {
    case 0:
        content = Hidden{};
        break;
    case 1:
        content = gridFrom(object);
        break;
    case 2:
        content = tableFrom(object);
        break;
    case 3:
        content = codeFrom(object);
        break;
    case 4:
        content = paragraphFrom(object);
        break;
    default: {
        std::string panel = object.string("panel");
        content = CellFormula{std::move(panel), object.string("pattern")};
    }
    }
    object.finish();
    return content;
}

json panelToJson(const Panel& panel, Numbers form)
{
    const ContentWriter writer(form);
    json object{{"id", panel.id}, {"row", panel.row}, {"column", panel.column}, {"content", std::visit(writer, panel.content)}};
    if (!panel.title.empty())
        object["title"] = toJson(panel.title);
    if (panel.columnSpan != 1)
        object["columnSpan"] = panel.columnSpan;
    if (panel.answer)
        object["answer"] = true;
    if (panel.before)
        object["before"] = std::visit(writer, *panel.before);
    return object;
}

Panel panelFrom(const json& data)
{
    ObjectReader object(data);
    Panel panel;
    panel.id = object.string("id");
    panel.row = static_cast<int>(object.integer("row", 0, limits::gridPlaces));
    panel.column = static_cast<int>(object.integer("column", 0, limits::gridPlaces));
    panel.content = contentFrom(object.required("content"));
    if (object.has("title"))
        panel.title = object.text("title");
    if (object.has("columnSpan"))
        panel.columnSpan = static_cast<int>(object.integer("columnSpan", 1, limits::gridPlaces));
    if (object.has("answer"))
        panel.answer = object.boolean("answer");
    if (object.has("before"))
        panel.before = contentFrom(object.required("before"));
    object.finish();
    return panel;
}

json linkToJson(const Link& link, Numbers form)
{
    json object{{"from", link.from}, {"to", link.to}, {"cells", numbers(link.cells, form)}};
    if (!link.offsets.empty())
        object["offsets"] = numbers(link.offsets, form);
    return object;
}

Link linkFrom(const json& data)
{
    ObjectReader object(data);
    Link link;
    link.from = object.string("from");
    link.to = object.string("to");
    link.cells = object.integers("cells");
    if (object.has("offsets"))
        link.offsets = object.integers("offsets");
    object.finish();
    return link;
}

json readoutToJson(const Readout& readout)
{
    const auto* words = std::get_if<std::string>(&readout.value);
    json object{{"id", readout.id}, {"label", toJson(readout.label)}};
    if (words != nullptr)
        object["text"] = *words;
    else
        object["number"] = real(std::get<double>(readout.value));
    if (readout.tolerance != 0)
        object["tolerance"] = readout.tolerance;
    if (readout.measured)
        object["measured"] = true;
    if (readout.answer)
        object["answer"] = true;
    if (!readout.unit.empty())
        object["unit"] = readout.unit;
    return object;
}

Readout readoutFrom(const json& data)
{
    ObjectReader object(data);
    Readout readout;
    readout.id = object.string("id");
    readout.label = object.text("label");
    if (object.has("text"))
        readout.value = object.string("text");
    else
        readout.value = object.real("number");
    if (object.has("tolerance"))
        readout.tolerance = object.finite("tolerance");
    if (object.has("measured"))
        readout.measured = object.boolean("measured");
    if (object.has("answer"))
        readout.answer = object.boolean("answer");
    if (object.has("unit"))
        readout.unit = object.string("unit");
    object.finish();
    return readout;
}

TimeLine timeLineFrom(const json& data)
{
    ObjectReader object(data);
    TimeLine time;
    time.frames = object.integer("frames", 0, limits::frames);
    time.label = object.text("label");
    time.perSecond = object.finite("perSecond");
    object.finish();
    return time;
}

} // namespace

json toJson(const Figure& figure, Numbers form)
{
    json panels = json::array();
    for (const Panel& panel : figure.panels)
        panels.push_back(panelToJson(panel, form));
    json links = json::array();
    for (const Link& link : figure.links)
        links.push_back(linkToJson(link, form));
    json readouts = json::array();
    for (const Readout& readout : figure.readouts)
        readouts.push_back(readoutToJson(readout));
    const TimeLine& time = figure.timeLine;
    return {{"panels", std::move(panels)},
            {"links", std::move(links)},
            {"readouts", std::move(readouts)},
            {"timeLine", {{"frames", time.frames}, {"label", toJson(time.label)}, {"perSecond", time.perSecond}}}};
}

Figure figureFromJson(const json& data)
{
    ObjectReader object(data);
    Figure figure;
    object.each("panels", [&](const json& panel) { figure.panels.push_back(panelFrom(panel)); });
    object.each("links", [&](const json& link) { figure.links.push_back(linkFrom(link)); });
    object.each("readouts", [&](const json& readout) { figure.readouts.push_back(readoutFrom(readout)); });
    figure.timeLine = timeLineFrom(object.required("timeLine"));
    object.finish();
    if (const std::string what = problem(figure); !what.empty())
        throw Error(GRADUS_TEXT("figure", "The figure can't be drawn: %1").with({what}));
    return figure;
}

} // namespace gradus::figure
