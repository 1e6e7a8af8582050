#pragma once

#include "lab/tensortext.h"

#include "figure/declaration.h"

#include <optional>
#include <string>

namespace gradus::lab::broadcast {

enum class Change { None, Transpose, Unsqueeze, Column, Row, ExpandAs, Squeeze, SqueezeDim };
enum class Operation { None, Add, Subtract, Multiply, Greater, Equal };
enum class Then { Nothing, All, Item, MeanSquare };
enum class Fill { Counting, Ones, Random };
enum class Steps { Cells, Axes };

/// The demo's arguments, read and checked against each other.
struct Setting {
    std::optional<TensorText> a, b, c; ///< a is always there
    std::int64_t n = 1;
    Change change = Change::None; ///< done to a, before the operation
    std::int64_t dim = 0; ///< of unsqueeze and squeeze
    Operation operation = Operation::None;
    Then then = Then::Nothing;
    Fill fill = Fill::Counting;
    std::uint64_t seed = 0;
    Steps steps = Steps::Cells;
    bool memory = false; ///< show it

    /// Throws figure::Error for tensors that can't be read and combinations that mean nothing.
    explicit Setting(const figure::Arguments& arguments);

    [[nodiscard]] bool usesRandom() const;
    [[nodiscard]] bool usesN() const;
};

/// a after its change, in Python: "a", "a.t()", "a[:, None]".
[[nodiscard]] std::string changedExpression(const Setting& setting);

/// What the demo is about, in Python: "a.t() + b".
[[nodiscard]] std::string outcomeExpression(const Setting& setting);

/// The operation's sign in Python and in the picture; empty for none.
[[nodiscard]] std::string pythonSign(Operation operation);
[[nodiscard]] std::string drawnSign(Operation operation);

/// The other way to say the same change, or squeeze with and without its argument; empty if there is none.
[[nodiscard]] std::string siblingExpression(const Setting& setting);

} // namespace gradus::lab::broadcast
