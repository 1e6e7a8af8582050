#pragma once

#include <any>
#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <string>

namespace gradus::lab {

/// Keeps expensive intermediate results (a trained net, a decoded picture) between runs; what was not asked for longest goes
/// first. For one thread.
class Store {
public:
    static constexpr std::size_t usualLimit = std::size_t{256} << 20U; ///< bytes

    explicit Store(std::size_t mostBytes = usualLimit)
        : m_mostBytes(mostBytes)
    {
    }

    /// The result of that name, made where it is not there. The name must say all that it depends on, the demo and the device
    /// among it; `bytes` is about what it takes. What `make` throws is thrown on, and nothing is kept.
    template <typename Result>
    std::shared_ptr<const Result> remember(const std::string& name, std::size_t bytes, const std::function<Result()>& make)
    {
        if (const std::any* found = find(name))
            return std::any_cast<std::shared_ptr<const Result>>(*found);
        auto made = std::make_shared<const Result>(make());
        keep(name, bytes, made);
        return made;
    }

private:
    struct Item {
        std::string name;
        std::size_t bytes = 0;
        std::any result;
    };
    [[nodiscard]] const std::any* find(const std::string& name);
    void keep(const std::string& name, std::size_t bytes, std::any result);

    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Item> m_items; ///< the one asked for last comes first
};

} // namespace gradus::lab
