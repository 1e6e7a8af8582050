#include "figure/cbor.h"

#include "figure/error.h"
#include "figure/jsonreader.h"
#include "figure/limits.h"

#include <cstdint>
#include <vector>

namespace gradus::figure {

namespace {

class Scanner {
public:
    explicit Scanner(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isOneSoundValue()
    {
        std::vector<std::uint64_t> open{1}; // values still to come at each level
        std::size_t items = 0;
        while (!open.empty()) {
            if (open.back() == 0) {
                open.pop_back();
                continue;
            }
            --open.back();
            std::uint64_t within = 0;
            if (++items > limits::items || !skipValue(within))
                return false;
            if (within > 0)
                open.push_back(within);
            if (open.size() > limits::depth)
                return false;
        }
        return m_bytes.empty();
    }

private:
    /// Leaves out the value at the front, or its head where more values lie `within`.
    bool skipValue(std::uint64_t& within)
    {
        if (m_bytes.empty())
            return false;
        const auto head = static_cast<std::uint8_t>(m_bytes[0]);
        m_bytes.remove_prefix(1);
        const unsigned major = head >> 5U;
        const unsigned detail = head & 0x1FU;
        std::uint64_t size = detail;
        if (detail >= 24) {
            if (detail > 27)
                return false;
            const std::size_t width = std::size_t{1} << (detail - 24U);
            if (m_bytes.size() < width)
                return false;
            size = 0;
            for (std::size_t index = 0; index < width; ++index)
                size = size << 8U | static_cast<std::uint8_t>(m_bytes[index]);
            m_bytes.remove_prefix(width);
        }
        switch (major) {
        case 0:
        case 1:
            return true;
        case 2:
        case 3:
            if (size > m_bytes.size())
                return false;
            m_bytes.remove_prefix(size);
            return true;
        case 4:
            within = size;
            return size <= limits::items;
        case 5:
            within = 2 * size;
            return size <= limits::items;
        case 7:
            return detail == 20 || detail == 21 || detail == 22 || detail >= 25; // false, true, null, numbers
        default:
            return false;
        }
    }

    std::string_view m_bytes;
};

} // namespace

std::string toCbor(const nlohmann::json& json)
{
    std::string bytes;
    nlohmann::json::to_cbor(json, bytes);
    return bytes;
}

nlohmann::json fromCbor(std::string_view bytes)
{
    if (!Scanner(bytes).isOneSoundValue())
        refuse("message");
    try {
        return nlohmann::json::from_cbor(bytes.begin(), bytes.end());
    } catch (const nlohmann::json::exception&) {
        refuse("message");
    }
}

} // namespace gradus::figure
