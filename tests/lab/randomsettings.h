#pragma once

#include "figure/declaration.h"

#include <algorithm>
#include <random>
#include <string>

/// Arguments of the broadcasting demo as a curious user might set them: mostly shapes that fit, some that do not.
namespace randomsettings {

using gradus::figure::Arguments;
using gradus::figure::Shape;

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    Arguments next(const gradus::figure::Declaration& declaration)
    {
        m_n = whole(1, 6);
        Arguments given{{"n", m_n}, {"seed", std::int64_t{whole(0, 1000)}}, {"memory", whole(0, 1) == 1}};
        given["fill"] = oneOf({"counting", "ones", "random"});
        given["steps"] = oneOf({"cells", "axes"});
        given["dim"] = whole(-3, 3);
        const std::string change =
            whole(0, 1) == 0 ? "none" : oneOf({"t", "unsqueeze", "column", "row", "expand_as", "squeeze", "squeeze_dim"});
        const std::string operation = oneOf({"none", "add", "sub", "mul", "gt", "eq"});
        given["change"] = change;
        given["operation"] = operation;
        const bool wantsB = operation != "none" || change == "expand_as";
        const bool wantsC = whole(0, 4) == 0 && (operation == "add" || operation == "sub" || operation == "mul");
        const Shape common = shape();
        const Shape a = worn(common);
        given["a"] = tensor(a);
        given["b"] = wantsB ? tensor(change == "expand_as" && whole(0, 3) > 0 ? common : worn(common)) : std::string();
        given["c"] = wantsC ? tensor(worn(common)) : std::string();
        given["then"] = oneOf({"nothing", "nothing", "all", "mean_square"});
        // Python words its refusal of item() differently from LibTorch: ask only where there is one number.
        if (operation == "none" && change == "none" && std::count(a.begin(), a.end(), 1) == std::ptrdiff_t(a.size()))
            given["then"] = std::string("item");
        return gradus::figure::complete(declaration, "", given);
    }

private:
    std::int64_t whole(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(most - least + 1));
    }

    std::string oneOf(const std::vector<std::string>& all) { return all[m_random() % all.size()]; }

    Shape shape()
    {
        Shape all;
        for (std::int64_t rank = whole(0, 4); rank > 0; --rank)
            all.push_back(whole(0, 40) == 0 ? 0 : whole(1, 4));
        return all;
    }

    /// Fits the shape when broadcast, but for one in ten.
    Shape worn(Shape shape)
    {
        shape.erase(shape.begin(), shape.begin() + whole(0, std::int64_t(shape.size())) * whole(0, 1));
        for (std::int64_t& size : shape)
            if (whole(0, 2) == 0)
                size = 1;
            else if (whole(0, 15) == 0)
                ++size;
        return shape;
    }

    std::string tensor(const Shape& shape)
    {
        const bool empty = std::find(shape.begin(), shape.end(), 0) != shape.end();
        if (empty || whole(0, 2) > 0)
            return written(shape);
        const std::string kind = oneOf({"whole", "real", "bool"});
        return literal(shape, 0, kind);
    }

    std::string written(const Shape& shape)
    {
        std::string text = "(";
        for (const std::int64_t size : shape)
            text += (size == m_n && whole(0, 1) == 0 ? "n" : std::to_string(size)) + ", ";
        return text + ")";
    }

    std::string literal(const Shape& shape, std::size_t axis, const std::string& kind)
    {
        if (axis == shape.size())
            return kind == "bool" ? oneOf({"True", "False"})
                                  : std::to_string(whole(-9, 9)) + (kind == "real" ? oneOf({".", ".5", ".1"}) : "");
        std::string text = "[";
        for (std::int64_t index = 0; index < shape[axis]; ++index)
            text += (index > 0 ? ", " : "") + literal(shape, axis + 1, kind);
        return text + "]";
    }

    std::mt19937 m_random;
    std::int64_t m_n = 1;
};

} // namespace randomsettings
