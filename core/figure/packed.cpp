#include "figure/packed.h"

#include "figure/jsonreader.h"
#include "figure/limits.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace gradus::figure {

namespace {

static_assert(std::endian::native == std::endian::little, "packed numbers are copied as they lie in memory");

template <typename Number> bool isNarrow(double number)
{
    return std::bit_cast<std::uint64_t>(static_cast<double>(static_cast<Number>(number))) == std::bit_cast<std::uint64_t>(number);
}

template <typename Number> bool isNarrow(std::int64_t number)
{
    return static_cast<Number>(number) == number;
}

template <typename Narrow, typename Wide> std::vector<std::uint8_t> pack(const std::vector<Wide>& numbers)
{
    const bool narrow = std::all_of(numbers.begin(), numbers.end(), [](Wide number) { return isNarrow<Narrow>(number); });
    const std::size_t width = narrow ? sizeof(Narrow) : sizeof(Wide);
    std::vector<std::uint8_t> bytes(1 + numbers.size() * width);
    bytes[0] = static_cast<std::uint8_t>(width);
    std::uint8_t* to = bytes.data() + 1;
    if (!narrow) {
        if (!numbers.empty())
            std::memcpy(to, numbers.data(), numbers.size() * width);
        return bytes;
    }
    for (const Wide number : numbers) {
        const auto small = static_cast<Narrow>(number);
        std::memcpy(to, &small, width);
        to += width;
    }
    return bytes;
}

template <typename Narrow, typename Wide> std::vector<Wide> unpack(const std::vector<std::uint8_t>& bytes)
{
    const std::size_t width = bytes.empty() ? 0 : bytes[0];
    if ((width != sizeof(Narrow) && width != sizeof(Wide)) || (bytes.size() - 1) % width != 0
        || (bytes.size() - 1) / width > static_cast<std::size_t>(limits::cells))
        refuse("packed numbers");
    std::vector<Wide> numbers((bytes.size() - 1) / width);
    const std::uint8_t* from = bytes.data() + 1;
    if (width == sizeof(Wide)) {
        if (!numbers.empty())
            std::memcpy(numbers.data(), from, numbers.size() * width);
        return numbers;
    }
    for (Wide& number : numbers) {
        Narrow small{};
        std::memcpy(&small, from, width);
        number = static_cast<Wide>(small);
        from += width;
    }
    return numbers;
}

} // namespace

std::vector<std::uint8_t> packed(const std::vector<double>& numbers)
{
    return pack<float>(numbers);
}

std::vector<std::uint8_t> packed(const std::vector<std::int64_t>& numbers)
{
    return pack<std::int32_t>(numbers);
}

std::vector<double> unpackedReals(const std::vector<std::uint8_t>& bytes)
{
    return unpack<float, double>(bytes);
}

std::vector<std::int64_t> unpackedIntegers(const std::vector<std::uint8_t>& bytes)
{
    return unpack<std::int32_t, std::int64_t>(bytes);
}

} // namespace gradus::figure
