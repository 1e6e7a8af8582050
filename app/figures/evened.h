#pragma once

#include <QtGlobal>

#include <vector>

namespace gradus::figures {

/// How much of something shared a party may get: `weight` times what one share is, and `extra`, kept between the bounds.
struct Share {
    qreal least = 0, most = 0;
    qreal weight = 1, extra = 0;
};

/// What each gets of `available`: equal shares, as far as the bounds allow. More in sum only if the least is more already.
[[nodiscard]] std::vector<qreal> evened(const std::vector<Share>& shares, qreal available);

} // namespace gradus::figures
