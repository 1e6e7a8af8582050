#include "lab/tensortext.h"

#include "figure/error.h"
#include "figure/number.h"
#include "figure/words.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

namespace gradus::lab {

namespace {

using figure::Error;

constexpr double largestWhole = 1e9;
constexpr double largestReal = 1e30;

/// A literal, read from the front.
class LiteralReader {
public:
    LiteralReader(const std::string& id, std::string_view text)
        : m_id(id)
        , m_text(text)
        , m_rest(text)
    {
    }

    TensorLiteral read()
    {
        if (peek() == '[')
            readList(0);
        else
            readNumber();
        skipSpace();
        if (!m_rest.empty())
            throw malformed();
        if (m_literal.values.empty() || m_real)
            m_literal.dtype = "float32";
        else if (m_booleans == m_literal.values.size())
            m_literal.dtype = "bool";
        else
            writeBooleansAsNumbers();
        if (m_real)
            writeNumbersWithPoint();
        return std::move(m_literal);
    }

private:
    [[nodiscard]] Error malformed() const
    {
        return Error(
            GRADUS_TEXT("tensor", "“%1” is no tensor: write numbers such as [[1, 2], [3, 4]] for %2, or a shape such as 2×3.")
                .with({figure::quotable(m_text), m_id}));
    }

    void skipSpace()
    {
        while (!m_rest.empty() && std::isspace(static_cast<unsigned char>(m_rest[0])) != 0)
            m_rest.remove_prefix(1);
    }

    char peek()
    {
        skipSpace();
        return m_rest.empty() ? '\0' : m_rest[0];
    }

    void readList(std::size_t depth)
    {
        if (depth >= highestRank)
            throw Error(GRADUS_TEXT("tensor", "%1 has more than %2 axes: write it with fewer.")
                            .with({m_id, std::to_string(highestRank)}));
        m_rest.remove_prefix(1);
        std::int64_t size = 0;
        while (peek() != ']') {
            if (m_rest.empty())
                throw malformed();
            if (m_rest[0] == '[')
                readList(depth + 1);
            else
                readNumberAt(depth + 1);
            ++size;
            if (peek() == ',')
                m_rest.remove_prefix(1);
            else if (m_rest.empty() || m_rest[0] != ']')
                throw malformed();
        }
        m_rest.remove_prefix(1);
        setSize(depth, size);
    }

    /// All lists at one depth have one length.
    void setSize(std::size_t depth, std::int64_t size)
    {
        figure::Shape& shape = m_literal.shape;
        if (m_numberDepth && depth >= *m_numberDepth)
            throw ragged();
        while (shape.size() <= depth)
            shape.push_back(-1);
        if (shape[depth] >= 0 && shape[depth] != size)
            throw ragged();
        shape[depth] = size;
    }

    void readNumberAt(std::size_t depth)
    {
        if (m_numberDepth && *m_numberDepth != depth)
            throw ragged();
        if (m_literal.shape.size() > depth)
            throw ragged();
        m_numberDepth = depth;
        readNumber();
    }

    [[nodiscard]] Error ragged() const
    {
        return Error(GRADUS_TEXT("tensor", "The rows of %1 are of different lengths: give each as many numbers.").with({m_id}));
    }

    void readNumber()
    {
        const std::size_t end = std::min(m_rest.find_first_of(",[] \t\n"), m_rest.size());
        const std::string_view word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (word == "True" || word == "False") {
            ++m_booleans;
            add(word == "True" ? 1 : 0, std::string(word));
            return;
        }
        const std::optional<double> number = figure::readReal(word);
        if (!number)
            throw malformed();
        const bool whole = figure::readInteger(word).has_value();
        if (!std::isfinite(*number) || std::abs(*number) > (whole ? largestWhole : largestReal))
            throw Error(GRADUS_TEXT("tensor", "%1 takes numbers from −10⁹ to 10⁹, or with a point from −10³⁰ to 10³⁰, not “%2”.")
                            .with({m_id, figure::quotable(word)}));
        m_real = m_real || !whole;
        add(*number, figure::exactText(*number));
    }

    void add(double value, std::string digits)
    {
        if (static_cast<std::int64_t>(m_literal.values.size()) >= largestTensor)
            throw malformed();
        m_literal.values.push_back(value);
        m_literal.digits.push_back(std::move(digits));
    }

    void writeBooleansAsNumbers()
    {
        for (std::string& digits : m_literal.digits)
            if (digits == "True" || digits == "False")
                digits = digits == "True" ? "1" : "0";
    }

    void writeNumbersWithPoint()
    {
        writeBooleansAsNumbers();
        for (std::string& digits : m_literal.digits)
            if (digits.find_first_of(".e") == std::string::npos)
                digits += ".";
    }

    const std::string& m_id;
    std::string_view m_text, m_rest;
    TensorLiteral m_literal;
    std::optional<std::size_t> m_numberDepth;
    std::size_t m_booleans = 0;
    bool m_real = false;
};

/// "2×3", "(3,)", "n×1"; nothing if it is no shape.
std::optional<TensorShape> readSizes(std::string_view text, std::int64_t n)
{
    std::string replaced;
    std::vector<std::string> sizes;
    std::string digits;
    for (const char letter : text) {
        if (letter == 'n' || letter == 'N' || std::isdigit(static_cast<unsigned char>(letter)) != 0) {
            digits += letter == 'N' ? 'n' : letter;
            const bool mixed = digits.size() > 1 && digits.find('n') != std::string::npos;
            replaced += mixed ? "?" : digits == "n" ? std::to_string(n) : std::string(1, letter);
            continue;
        }
        if (!digits.empty())
            sizes.push_back(std::exchange(digits, {}));
        replaced += letter;
    }
    if (!digits.empty())
        sizes.push_back(digits);
    const std::optional<figure::Shape> shape = figure::readShape(replaced);
    if (!shape || shape->size() != sizes.size())
        return std::nullopt;
    return TensorShape{*shape, std::move(sizes)};
}

void checkSizes(const std::string& id, const figure::Shape& shape)
{
    if (shape.size() > highestRank
        || std::any_of(shape.begin(), shape.end(), [](std::int64_t size) { return size > largestSize; })
        || !figure::cellCount(shape, largestTensor))
        throw Error(GRADUS_TEXT("tensor", "%1 is too large as %2: take up to %3 axes of up to %4 each, and %5 cells in all.")
                        .with({id, figure::formatShape(shape), std::to_string(highestRank), std::to_string(largestSize),
                               std::to_string(largestTensor)}));
}

void writeList(const TensorLiteral& literal, std::size_t axis, std::size_t& next, std::string& text)
{
    if (axis == literal.shape.size()) {
        text += literal.digits[next++];
        return;
    }
    text += '[';
    for (std::int64_t index = 0; index < literal.shape[axis]; ++index) {
        if (index > 0)
            text += ", ";
        writeList(literal, axis + 1, next, text);
    }
    text += ']';
}

} // namespace

TensorText readTensor(const std::string& id, const std::string& typed, std::int64_t n)
{
    std::string_view text = figure::trimmed(typed);
    for (const std::string_view call : {std::string_view("torch.tensor("), std::string_view("tensor(")})
        if (text.starts_with(call) && text.ends_with(')')) {
            text.remove_prefix(call.size());
            text.remove_suffix(1);
            return LiteralReader(id, figure::trimmed(text)).read();
        }
    if (text.empty())
        throw Error(GRADUS_TEXT("tensor", "%1 is empty: write numbers such as [1, 2, 3] or a shape such as 2×3.").with({id}));
    const bool lonelyNumber = text.find_first_not_of("0123456789") == std::string_view::npos;
    if (text[0] != '[' && !lonelyNumber)
        if (std::optional<TensorShape> shape = readSizes(text, n)) {
            checkSizes(id, shape->shape);
            return *std::move(shape);
        }
    TensorLiteral literal = LiteralReader(id, text).read();
    checkSizes(id, literal.shape);
    return literal;
}

const figure::Shape& shapeOf(const TensorText& tensor)
{
    return std::visit([](const auto& one) -> const figure::Shape& { return one.shape; }, tensor);
}

std::string pythonList(const TensorLiteral& literal)
{
    std::string text;
    std::size_t next = 0;
    writeList(literal, 0, next, text);
    return text;
}

std::string pythonSizes(const TensorShape& shape)
{
    return figure::listed(shape.sizes);
}

} // namespace gradus::lab
