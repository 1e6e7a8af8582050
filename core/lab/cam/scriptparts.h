#pragma once

#include <string_view>

/// Python, as it stands in the scripts: the same data, nets and measures as the C++ beside it.
namespace gradus::lab::cam {

extern const std::string_view pythonScenes; ///< scenes(seed, count) -> pictures, masks, labels
extern const std::string_view pythonNet; ///< Net, load(path), fresh(seed), run(x, layer)
extern const std::string_view pythonTap; ///< run(x, layer) for a TorchScript model
extern const std::string_view pythonMaps; ///< maps(method, layer, classes)
extern const std::string_view pythonBoxes; ///< smooth, box_above, overlap
extern const std::string_view pythonPlace; ///< tell_place(map)
extern const std::string_view pythonPointing; ///< pointing(method, layer)

} // namespace gradus::lab::cam
