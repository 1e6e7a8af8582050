#include "lab/learner/value.h"

#include "figure/number.h"
#include "lab/tensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gradus::lab::loop {

namespace {

constexpr int valueDigits = 3;
constexpr std::size_t mostShown = 3; // numbers of a list: its last ones
constexpr std::size_t firstShown = 2; // numbers of a tensor: its first ones

std::string joined(std::vector<double>::const_iterator first, std::vector<double>::const_iterator last)
{
    std::string text;
    for (auto number = first; number != last; ++number)
        text += (number == first ? "" : ", ") + figure::shortText(*number, valueDigits);
    return text;
}

std::string shownTensor(const at::Tensor& tensor, std::size_t most)
{
    const std::vector<double> numbers = valuesOf(tensor);
    if (tensor.dim() == 0)
        return figure::shortText(numbers[0], valueDigits);
    const bool all = numbers.size() <= most;
    const auto shown = static_cast<std::ptrdiff_t>(std::min(numbers.size(), most));
    return "[" + joined(numbers.begin(), numbers.begin() + shown) + (all ? "]" : ", …]");
}

struct Shower {
    std::string operator()(std::monostate /*none*/) const { return "None"; }
    std::string operator()(bool truth) const { return truth ? "True" : "False"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return figure::shortText(number, valueDigits); }
    std::string operator()(const at::Tensor& tensor) const { return shownTensor(tensor, firstShown); }
    std::string operator()(const Pair& pair) const { return shownTensor(pair.first, 1) + ", " + shownTensor(pair.second, 1); }
    std::string operator()(const std::vector<double>& numbers) const
    {
        const auto shown = static_cast<std::ptrdiff_t>(std::min(numbers.size(), mostShown));
        return (numbers.size() > mostShown ? "[…, " : "[") + joined(numbers.end() - shown, numbers.end()) + "]";
    }
    std::string operator()(const std::string& words) const { return words; }
};

bool anyBroken(const std::vector<double>& numbers)
{
    return std::any_of(numbers.begin(), numbers.end(), [](double number) { return !std::isfinite(number); });
}

struct BrokenFinder {
    bool operator()(double number) const { return !std::isfinite(number); }
    bool operator()(const at::Tensor& tensor) const { return anyBroken(valuesOf(tensor)); }
    bool operator()(const Pair& pair) const { return (*this)(pair.first) || (*this)(pair.second); }
    bool operator()(const std::vector<double>& numbers) const { return anyBroken(numbers); }
    template <typename Sound> bool operator()(const Sound& /*sound*/) const { return false; }
};

struct NumberFinder {
    double operator()(std::int64_t number) const { return static_cast<double>(number); }
    double operator()(double number) const { return number; }
    double operator()(const at::Tensor& tensor) const { return tensor.dim() == 0 ? tensor.item<double>() : std::nan(""); }
    double operator()(const std::vector<double>& numbers) const { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }
    template <typename Other> double operator()(const Other& /*other*/) const { return std::nan(""); }
};

} // namespace

std::string shown(const Value& value)
{
    return std::visit(Shower(), value);
}

double numberIn(const Value& value)
{
    return std::visit(NumberFinder(), value);
}

bool isBroken(const Value& value)
{
    return std::visit(BrokenFinder(), value);
}

} // namespace gradus::lab::loop
