#include "figure/codec_parts.h"
#include "figure/limits.h"
#include "figure/packed.h"

namespace gradus::figure {

namespace {

using nlohmann::json;

const std::vector<std::string_view> emphases{"normal", "muted", "good", "bad", "answer"};
const std::vector<std::string_view> tones{"plain", "error", "note"};
const std::vector<std::string_view> kinds{"hidden", "tensor", "table", "code",   "paragraph", "formula",
                                          "chart",  "field",  "image", "events", "equation"};
constexpr std::string_view roleLetters = "stp"; // stored, stretched, padded

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
        json object{
            {"kind", "tensor"}, {"shape", grid.shape}, {"values", numbersToJson(grid.values, m_form)}, {"dtype", grid.dtype}};
        if (!grid.roles.empty())
            object["roles"] = letters(grid.roles);
        if (!grid.joiner.empty())
            object["joiner"] = grid.joiner;
        setNumbers(object, "frameCells", grid.frameCells, m_form);
        return object;
    }
    json operator()(const Table& table) const
    {
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
        json object{{"kind", "table"}, {"columns", textsToJson(table.columns)}, {"rows", std::move(rows)}};
        setNumbers(object, "frameColumns", table.frameColumns, m_form);
        setNumbers(object, "frameRows", table.frameRows, m_form);
        setNumbers(object, "framePages", table.framePages, m_form);
        if (table.pageRows != 0)
            object["pageRows"] = table.pageRows;
        return object;
    }
    json operator()(const Code& code) const
    {
        json object{{"kind", "code"}, {"lines", code.lines}};
        setNumbers(object, "frameLines", code.frameLines, m_form);
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
    json operator()(const Chart& chart) const { return ofKind("chart", chartToJson(chart, m_form)); }
    json operator()(const Field& field) const { return ofKind("field", fieldToJson(field, m_form)); }
    json operator()(const Image& image) const { return ofKind("image", imageToJson(image, m_form)); }
    json operator()(const Events& events) const { return ofKind("events", eventsToJson(events, m_form)); }
    json operator()(const Equation& equation) const
    {
        json lines = json::array();
        for (const EquationLine& line : equation.lines) {
            json terms = json::array();
            for (const Term& term : line.terms) {
                json one{{"symbol", term.symbol}};
                setNumbers(one, "values", term.values, m_form);
                if (term.outcome)
                    one["outcome"] = true;
                terms.push_back(std::move(one));
            }
            json written{{"terms", std::move(terms)}};
            if (!line.label.empty())
                written["label"] = toJson(line.label);
            lines.push_back(std::move(written));
        }
        json object{{"kind", "equation"}, {"lines", std::move(lines)}};
        setNumbers(object, "frameLines", equation.frameLines, m_form);
        return object;
    }

private:
    static json ofKind(const char* kind, json object)
    {
        object["kind"] = kind;
        return object;
    }

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
    grid.frameCells = optionalIntegers(object, "frameCells");
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
    table.columns = textsFrom(object, "columns");
    object.each("rows", [&](const json& row) {
        if (!row.is_array())
            refuse("rows");
        std::vector<TableCell>& cells = table.rows.emplace_back();
        for (const json& cell : row)
            cells.push_back(cellFrom(cell));
    });
    table.frameColumns = optionalIntegers(object, "frameColumns");
    table.frameRows = optionalIntegers(object, "frameRows");
    table.framePages = optionalIntegers(object, "framePages");
    if (object.has("pageRows"))
        table.pageRows = object.integer("pageRows", 1, limits::cells);
    return table;
}

Code codeFrom(ObjectReader& object)
{
    Code code{object.strings("lines"), {}};
    code.frameLines = optionalIntegers(object, "frameLines");
    return code;
}

Paragraph paragraphFrom(ObjectReader& object)
{
    Paragraph paragraph{object.text("text")};
    if (object.has("tone"))
        paragraph.tone = static_cast<Tone>(object.oneOf("tone", tones));
    return paragraph;
}

Equation equationFrom(ObjectReader& object)
{
    Equation equation;
    object.each("lines", [&](const json& data) {
        ObjectReader reader(data);
        EquationLine& line = equation.lines.emplace_back();
        if (reader.has("label"))
            line.label = reader.text("label");
        reader.each("terms", [&](const json& one) {
            ObjectReader term(one);
            Term& read = line.terms.emplace_back();
            read.symbol = term.string("symbol");
            read.values = optionalReals(term, "values");
            if (term.has("outcome"))
                read.outcome = term.boolean("outcome");
            term.finish();
        });
        reader.finish();
    });
    equation.frameLines = optionalIntegers(object, "frameLines");
    return equation;
}

} // namespace

json contentToJson(const Content& content, Numbers form)
{
    return std::visit(ContentWriter(form), content);
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
    case 5: {
        std::string panel = object.string("panel");
        content = CellFormula{std::move(panel), object.string("pattern")};
        break;
    }
    case 6:
        content = chartFrom(object);
        break;
    case 7:
        content = fieldFrom(object);
        break;
    case 8:
        content = imageFrom(object);
        break;
    case 9:
        content = eventsFrom(object);
        break;
    default:
        content = equationFrom(object);
    }
    object.finish();
    return content;
}

} // namespace gradus::figure
