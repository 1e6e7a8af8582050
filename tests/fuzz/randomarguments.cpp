#include "randomarguments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gradus::fuzz {

namespace {

using figure::Choice;
using figure::Value;

/// What a hurried or curious person types where a tensor is asked for.
constexpr std::array<const char*, 14> tensors{"1",     "[1, 2, 3]", "[[1., 2.], [3., 4.]]", "2×3",  "3x1",  "(0,)",       "[]",
                                              "[nan]", "[inf, -1]", "1e308, 1e308",         "[[1]", "[1,]", "hello, you", ""};
constexpr std::array<const char*, 6> texts{"", "a", "before_fit", "%1 %s {0}", "äöü ×→", "x, y, z"};

class ValueMaker {
    template <typename All> const auto& oneOf(const All& all) const
    {
        return all[static_cast<std::size_t>(m_random.whole(0, static_cast<std::int64_t>(all.size()) - 1))];
    }

public:
    explicit ValueMaker(RandomArguments& random)
        : m_random(random)
    {
    }

    Value operator()(const figure::IntegerParameter& kind) const
    {
        if (m_random.once(4))
            return m_random.once(2) ? kind.minimum : kind.maximum;
        return m_random.whole(kind.minimum, kind.maximum);
    }
    Value operator()(const figure::RealParameter& kind) const
    {
        if (m_random.once(4))
            return m_random.once(2) ? kind.minimum : kind.maximum;
        if (kind.logarithmic)
            return std::clamp(std::exp(m_random.real(std::log(kind.minimum), std::log(kind.maximum))), kind.minimum,
                              kind.maximum);
        return m_random.real(kind.minimum, kind.maximum);
    }
    Value operator()(const figure::SwitchParameter&) const { return m_random.once(2); }
    Value operator()(const figure::ChoiceParameter& kind) const
    {
        if (kind.choices.empty() || (kind.dependent && m_random.once(8)))
            return std::string("nowhere");
        return oneOf(kind.choices).id;
    }
    Value operator()(const figure::ShapeParameter& kind) const
    {
        figure::Shape shape(static_cast<std::size_t>(m_random.whole(0, kind.maximumRank)));
        for (std::int64_t& size : shape)
            size = m_random.once(6) ? 0 : m_random.whole(1, std::min<std::int64_t>(kind.maximumSize, 6));
        return shape;
    }
    Value operator()(const figure::TensorParameter& kind) const
    {
        return m_random.once(3) ? kind.hint : std::string(oneOf(tensors));
    }
    Value operator()(const figure::TextParameter& kind) const
    {
        const std::string text = oneOf(texts);
        return text.size() <= kind.maximumLength ? text : std::string();
    }
    Value operator()(const figure::SeedParameter&) const { return m_random.whole(0, std::numeric_limits<std::int32_t>::max()); }
    Value operator()(const figure::PointParameter& kind) const
    {
        return figure::Point{m_random.real(kind.minimum.x, kind.maximum.x), m_random.real(kind.minimum.y, kind.maximum.y)};
    }
    Value operator()(const figure::OrderParameter& kind) const
    {
        figure::Names names = someOf(kind.choices);
        for (std::size_t index = names.size(); index > 1; --index)
            std::swap(names[index - 1], names[static_cast<std::size_t>(m_random.whole(0, static_cast<std::int64_t>(index) - 1))]);
        return names;
    }
    Value operator()(const figure::SubsetParameter& kind) const { return someOf(kind.choices); }
    Value operator()(const figure::FileParameter& kind) const
    {
        if (kind.bundled.empty() || m_random.once(10))
            return std::string("/nowhere/to/be/found");
        return oneOf(kind.bundled).id;
    }

private:
    [[nodiscard]] figure::Names someOf(const std::vector<Choice>& choices) const
    {
        figure::Names names;
        for (const Choice& choice : choices)
            if (m_random.once(2))
                names.push_back(choice.id);
        return names;
    }

    RandomArguments& m_random;
};

} // namespace

std::int64_t RandomArguments::whole(std::int64_t least, std::int64_t most)
{
    return std::uniform_int_distribution<std::int64_t>(least, most)(m_random);
}

double RandomArguments::real(double least, double most)
{
    return std::clamp(std::uniform_real_distribution<double>(0, 1)(m_random) * (most - least) + least, least, most);
}

figure::Arguments RandomArguments::next(const figure::Declaration& declaration)
{
    // From a preset, so that the settings have something to do with each other.
    const auto& presets = declaration.presets;
    const std::size_t from = static_cast<std::size_t>(whole(0, static_cast<std::int64_t>(presets.size())));
    figure::Arguments arguments = figure::complete(declaration, from < presets.size() ? presets[from].id : std::string(), {});
    const int changedOneIn = static_cast<int>(whole(1, 4));
    for (const figure::Parameter& parameter : declaration.parameters)
        if (once(changedOneIn))
            arguments[parameter.id] = std::visit(ValueMaker(*this), parameter.kind);
    return arguments;
}

} // namespace gradus::fuzz
