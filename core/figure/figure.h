#pragma once

#include "figure/chart.h"
#include "figure/equation.h"
#include "figure/events.h"
#include "figure/image.h"
#include "figure/text.h"
#include "figure/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gradus::figure {

enum class CellRole : std::uint8_t {
    Stored, ///< has memory of its own
    Stretched, ///< repeats a stored cell (stride 0)
    Padded, ///< made up around the data
};

/// A tensor, cell by cell. Rank 0 is one cell; above rank 2 the leading axes are laid out as labelled slices.
struct TensorGrid {
    Shape shape;
    std::vector<double> values; ///< row-major, one for each cell
    std::vector<CellRole> roles; ///< as many, or empty: all stored
    std::string dtype =
        "float32"; ///< torch's name; decides how numbers are written: "bool" as True/False, integers without a point
    std::string joiner; ///< a sign drawn to the left: "+", "=", "→"; or empty
    std::vector<std::int64_t> frameCells; ///< the cell each frame picks, -1 for none; or empty
    bool operator==(const TensorGrid&) const = default;
};

enum class Emphasis : std::uint8_t { Normal, Muted, Good, Bad, Answer };

struct TableCell {
    Text text;
    Emphasis emphasis = Emphasis::Normal;
    bool operator==(const TableCell&) const = default;
};
struct Table {
    std::vector<Text> columns; ///< headings; may be empty
    std::vector<std::vector<TableCell>> rows;
    std::vector<std::int64_t> frameColumns; ///< the column each frame picks, -1 for none; or empty
    std::vector<std::int64_t> frameRows; ///< the row each frame picks, -1 for none; or empty
    /// Above 0: the rows are pages of so many, one after the other, and a frame shows one page.
    std::int64_t pageRows = 0;
    std::vector<std::int64_t> framePages; ///< the page each frame shows; needed with pageRows
    bool operator==(const Table&) const = default;
};

struct Code {
    std::vector<std::string> lines; ///< Python
    std::vector<std::int64_t> frameLines; ///< the line each frame runs, -1 for none; or empty
    bool operator==(const Code&) const = default;
};

enum class Tone : std::uint8_t { Plain, Error, Note };
struct Paragraph {
    Text text;
    Tone tone = Tone::Plain;
    bool operator==(const Paragraph&) const = default;
};

/// One line that says how the cell under the pointer, or the frame's cell, came about. In `pattern`, {panel.index} and
/// {panel.value} stand for the lit cell of that panel: "a[{a.index}] + b[{b.index}] = {a.value} + {b.value} = {result.value}".
struct CellFormula {
    std::string panel; ///< the panel whose cell is followed
    std::string pattern;
    bool operator==(const CellFormula&) const = default;
};

/// What stands in place of an answer until the card is turned.
struct Hidden {
    bool operator==(const Hidden&) const = default;
};

using Content = std::variant<Hidden, TensorGrid, Table, Code, Paragraph, CellFormula, Chart, Field, Image, Events, Equation>;

/// A picture in the figure's grid.
struct Panel {
    std::string id;
    Text title; ///< with a tensor's shape where it matters: "a 2×1"; hidden with the panel where there is no `before`
    int row = 0, column = 0, columnSpan = 1;
    Content content;
    bool answer = false; ///< gives the answer away: hidden until the card is turned
    std::optional<Content> before; ///< drawn instead while it is hidden; where absent a neutral box, and nothing for hidden words
    std::string scale = {}; ///< panels of the same name share the ranges of their axes and colours; may be empty
    bool operator==(const Panel&) const = default;
};

/// The cells of a panel that links and pointing mean: those of a tensor, or of an image's overlay; 0 where there are none.
[[nodiscard]] std::int64_t linkableCells(const Content& content);

/// Cells of `from` made of cells of `to`: cell i of `from` of `to`'s cells[offsets[i]] … cells[offsets[i+1]-1];
/// with `offsets` empty, of cells[i] alone.
struct Link {
    std::string from, to;
    std::vector<std::int64_t> offsets;
    std::vector<std::int64_t> cells;
    bool operator==(const Link&) const = default;
};

/// A named outcome. A text (for a point "x, y", for an order the ids "a, b") or a number, exact or within a tolerance; a measured
/// one (a time, an address) is never compared.
struct Readout {
    std::string id;
    Text label;
    std::variant<std::string, double> value;
    double tolerance = 0; ///< absolute; 0 is exact
    bool measured = false;
    bool answer = false;
    std::string unit;
    bool operator==(const Readout&) const = default;
};

struct TimeLine {
    std::int64_t frames = 0; ///< 0: a still
    Text label; ///< what one frame is: "cell", "axis from the right"
    double perSecond = 2;
    std::int64_t start = 0; ///< the frame that is shown first
    bool operator==(const TimeLine&) const = default;
};

/// What a demo shows: plain data.
struct Figure {
    std::vector<Panel> panels;
    std::vector<Link> links;
    std::vector<Readout> readouts;
    TimeLine timeLine;
    bool operator==(const Figure&) const = default;

    [[nodiscard]] const Panel* panel(const std::string& id) const;
    [[nodiscard]] const Readout* readout(const std::string& id) const;
};

/// The same figure with every answer taken out: nothing that draws, speaks, exports or copies it can give it away.
/// Links to hidden panels, the time line's frames and answer readouts go too; so do paragraphs and formulas without a `before`,
/// because their mere place could tell an error from a result.
[[nodiscard]] Figure concealed(const Figure& figure);

/// How a readout is written: with its unit, whole numbers in full, others in the C locale with up to 6 significant digits.
[[nodiscard]] std::string formatReadout(const Readout& readout);

/// How a cell's number is written under its tensor's dtype: "True", "3", "0.25", "1.2e-07", "nan".
[[nodiscard]] std::string formatCell(double value, const std::string& dtype);

/// The position of a cell in a shape, "1, 2"; empty for rank 0.
[[nodiscard]] std::string formatIndex(std::int64_t cell, const Shape& shape);

/// Why the figure can't be drawn (sizes that don't match, links out of range); empty if it can.
[[nodiscard]] std::string problem(const Figure& figure);

} // namespace gradus::figure
