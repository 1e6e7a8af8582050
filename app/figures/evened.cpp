#include "figures/evened.h"

#include <algorithm>

namespace gradus::figures {

std::vector<qreal> evened(const std::vector<Share>& shares, qreal available)
{
    std::vector<qreal> got(shares.size());
    const auto give = [&](qreal one) {
        qreal sum = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const Share& share = shares[i];
            got[i] = std::max(share.least, std::min(share.most, one * share.weight + share.extra));
            sum += got[i];
        }
        return sum;
    };
    qreal low = 0;
    qreal high = std::max(available, 0.0);
    if (give(high) <= available) {
        return got;
    }
    constexpr int halvings = 40; // to far less than a pixel
    for (int i = 0; i < halvings; ++i) {
        const qreal middle = (low + high) / 2;
        (give(middle) <= available ? low : high) = middle;
    }
    give(low);
    return got;
}

} // namespace gradus::figures
