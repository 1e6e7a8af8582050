#include "lab/images/square.h"

#include <torch/types.h>

#include <algorithm>

namespace gradus::lab::images {

at::Tensor squared(const at::Tensor& picture, std::int64_t side)
{
    const std::int64_t height = picture.size(1), width = picture.size(2), most = std::min(height, width);
    const at::Tensor middle = picture.narrow(1, (height - most) / 2, most).narrow(2, (width - most) / 2, most);
    if (most == side)
        return middle.contiguous();
    const at::Tensor real = middle.unsqueeze(0).to(at::kFloat);
    const at::Tensor brought =
        most > side ? at::adaptive_avg_pool2d(real, {side, side}) : at::upsample_bilinear2d(real, {side, side}, false);
    return brought.squeeze(0).round().clamp(0, 255).to(at::kByte);
}

at::Tensor squared(const Picture& picture, std::int64_t side)
{
    // from_blob wants a pointer it may write to; nothing does
    auto* pixels = const_cast<std::uint8_t*>(picture.pixels.data());
    return squared(at::from_blob(pixels, {picture.height, picture.width, 3}, at::kByte).permute({2, 0, 1}), side);
}

} // namespace gradus::lab::images
