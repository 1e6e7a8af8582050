#include "figure/cbor.h"

#include "figure/jsonreader.h"
#include "figure/limits.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace gradus::figure {

namespace {

using nlohmann::json;

/// Builds the value while it checks the bytes; copies strings and packed numbers whole, which the library's reader does not.
class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    json readAll()
    {
        json value = readValue(0);
        if (!m_bytes.empty())
            refuse("message");
        return value;
    }

private:
    /// A value's first byte, and the number that comes with it.
    struct Head {
        unsigned major = 0, detail = 0;
        std::uint64_t number = 0;
    };

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size())
            refuse("message");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }

    Head readHead()
    {
        constexpr unsigned firstWide = 24, lastWide = 27; // the number follows in 1, 2, 4 or 8 bytes
        const unsigned first = static_cast<std::uint8_t>(take(1)[0]);
        Head head{first >> 5U, first & 0x1FU, first & 0x1FU};
        if (head.detail < firstWide)
            return head;
        if (head.detail > lastWide)
            refuse("message");
        head.number = 0;
        for (const char byte : take(std::uint64_t{1} << (head.detail - firstWide)))
            head.number = head.number << 8U | static_cast<std::uint8_t>(byte);
        return head;
    }

    json readValue(std::size_t depth)
    {
        if (depth > limits::depth || ++m_items > limits::items)
            refuse("message");
        const Head head = readHead();
        switch (head.major) {
        case 0:
            return head.number;
        case 1:
            return negative(head.number);
        case 2: {
            const std::string_view bytes = take(head.number);
            std::vector<std::uint8_t> copy(bytes.size());
            if (!bytes.empty())
                std::memcpy(copy.data(), bytes.data(), bytes.size());
            return json::binary(std::move(copy));
        }
        case 3:
            return std::string(take(head.number));
        case 4:
            return readArray(head.number, depth);
        case 5:
            return readObject(head.number, depth);
        case 7:
            return simple(head);
        default:
            refuse("message");
        }
    }

    static json negative(std::uint64_t number)
    {
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            refuse("message");
        return -1 - static_cast<std::int64_t>(number);
    }

    json readArray(std::uint64_t count, std::size_t depth)
    {
        if (count > m_bytes.size())
            refuse("message");
        json array = json::array();
        for (; count > 0; --count)
            array.push_back(readValue(depth + 1));
        return array;
    }

    json readObject(std::uint64_t count, std::size_t depth)
    {
        json object = json::object();
        for (; count > 0; --count) {
            const Head head = readHead();
            if (head.major != 3)
                refuse("message");
            const std::string key(take(head.number));
            if (object.contains(key))
                refuse("message");
            object.emplace(key, readValue(depth + 1));
        }
        return object;
    }

    static json simple(const Head& head)
    {
        switch (head.detail) {
        case 20:
            return false;
        case 21:
            return true;
        case 22:
            return nullptr;
        case 25:
            return half(static_cast<std::uint16_t>(head.number));
        case 26:
            return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(head.number)));
        case 27:
            return std::bit_cast<double>(head.number);
        default:
            refuse("message");
        }
    }

    /// 16-bit floats: toCbor writes NaN and the infinities so.
    static double half(std::uint16_t bits)
    {
        const double sign = (bits & 0x8000U) != 0 ? -1 : 1;
        const int exponent = (bits >> 10U) & 0x1F;
        const double fraction = bits & 0x3FFU;
        if (exponent == 0x1F)
            return fraction != 0 ? std::numeric_limits<double>::quiet_NaN() : sign * std::numeric_limits<double>::infinity();
        return sign * (exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(fraction + 1024, exponent - 25));
    }

    std::string_view m_bytes;
    std::size_t m_items = 0;
};

} // namespace

std::string toCbor(const json& value)
{
    std::string bytes;
    appendCbor(value, bytes);
    return bytes;
}

void appendCbor(const json& value, std::string& bytes)
{
    json::to_cbor(value, bytes);
}

json fromCbor(std::string_view bytes)
{
    return Reader(bytes).readAll();
}

} // namespace gradus::figure
