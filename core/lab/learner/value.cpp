#include "lab/learner/value.h"

#include "figure/number.h"
#include "lab/tensors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gradus::lab::loop {

namespace {

constexpr int digits = 3;
constexpr std::size_t mostShown = 4; // numbers of a tensor or list

std::string shownList(const std::vector<double>& numbers)
{
    std::string text = "[";
    for (std::size_t index = 0; index < std::min(numbers.size(), mostShown); ++index)
        text += (index > 0 ? ", " : "") + figure::shortText(numbers[index], digits);
    return text + (numbers.size() > mostShown ? ", …]" : "]");
}

struct Shower {
    std::string operator()(std::monostate /*none*/) const { return "None"; }
    std::string operator()(bool truth) const { return truth ? "True" : "False"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return figure::shortText(number, digits); }
    std::string operator()(const at::Tensor& tensor) const
    {
        const std::vector<double> numbers = valuesOf(tensor);
        return tensor.dim() == 0 ? figure::shortText(numbers[0], digits) : shownList(numbers);
    }
    std::string operator()(const Pair& pair) const { return (*this)(pair.first) + ", " + (*this)(pair.second); }
    std::string operator()(const std::vector<double>& numbers) const { return shownList(numbers); }
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
