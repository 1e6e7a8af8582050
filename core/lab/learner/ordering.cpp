#include "lab/learner/ordering.h"

#include "figure/error.h"

#include <algorithm>

namespace gradus::lab::loop {

namespace {

bool names(const std::vector<std::string>& all, const Subscriber& one)
{
    return std::find(all.begin(), all.end(), one.name()) != all.end();
}

bool mustPrecede(const Subscriber& first, const Subscriber& second)
{
    return names(first.runBefore, second) || names(second.runAfter, first);
}

/// One of those left that must run before it; null if there is none.
const Subscriber* predecessor(const Subscriber& one, const Subscribers& left)
{
    const auto found = std::find_if(left.begin(), left.end(),
                                    [&](const auto& other) { return other.get() != &one && mustPrecede(*other, one); });
    return found == left.end() ? nullptr : found->get();
}

/// Everyone left has a predecessor: backwards from anyone, someone comes twice.
figure::Error circle(const Subscribers& left)
{
    std::vector<const Subscriber*> path{left.front().get()};
    for (;;) {
        const Subscriber* before = predecessor(*path.back(), left);
        const auto again = static_cast<std::size_t>(std::find(path.begin(), path.end(), before) - path.begin());
        if (again == path.size()) {
            path.push_back(before);
            continue;
        }
        std::string words = before->name();
        for (std::size_t step = path.size(); step-- > again;)
            words += " → " + path[step]->name();
        return figure::Error(GRADUS_TEXT("loop",
                                         "run_before and run_after go round in a circle, %1: no order fits. Drop one of them, "
                                         "or sort by order alone.")
                                 .with({words}));
    }
}

} // namespace

Subscribers ordered(Subscribers listed, Sorting sorting)
{
    const auto rank = [&](const Subscriber& one) { return sorting == Sorting::Run ? 0 : one.order; };
    Subscribers sorted;
    while (!listed.empty()) {
        auto next = listed.end();
        for (auto one = listed.begin(); one != listed.end(); ++one) {
            const bool free = sorting == Sorting::Order || predecessor(**one, listed) == nullptr;
            if (free && (next == listed.end() || rank(**one) < rank(**next)))
                next = one;
        }
        if (next == listed.end())
            throw circle(listed);
        sorted.push_back(std::move(*next));
        listed.erase(next);
    }
    return sorted;
}

} // namespace gradus::lab::loop
