#pragma once

#include "lab/cam/subject.h"
#include "lab/shapespot/pointing.h"

#include <torch/types.h>

#include <string>
#include <vector>

namespace gradus::lab::cam {

/// How maps are made.
struct Way {
    Method method = Method::Cam;
    std::string layer;
    bool relative = false; ///< to the mean over the classes
    bool training = false;
};

/// One map for each class, or what LibTorch said instead.
struct Maps {
    at::Tensor maps; ///< N×H×W, signed, on the CPU
    std::string error;
};

/// Maps of the subject's picture for some classes (places in the vocab).
/// CAM (Zhou et al. 2016): einsum('ck,kij->cij') of the head's weights and the activations.
/// Grad-CAM (Selvaraju et al. 2017): the same with each channel's mean gradient as its weight, without the last relu, so that
/// what speaks against a class is seen as well. Saliency (Simonyan et al. 2013): the largest gradient of a pixel's three colours,
/// without its sign. Throws figure::Error where plain CAM has no weights to use.
[[nodiscard]] Maps mapsOf(const Subject& subject, const Way& way, const std::vector<std::int64_t>& classes);

/// The head's weights. Throws figure::Error for a model that has no such head.
[[nodiscard]] const Head& headOf(const Model& model);

/// How often maps point at what they should, on scenes that no training saw: the same scenes each time.
inline constexpr std::int64_t measuredScenes = 100;
inline constexpr std::uint64_t measuredSeed = 777;
[[nodiscard]] shapespot::Pointing pointingOf(const Setting& setting, const std::shared_ptr<const Model>& model, const Way& way,
                                             Context& context);

/// The same of CAM with an untrained net: what mere contrast attracts.
[[nodiscard]] shapespot::Pointing chanceOf(const Setting& setting, Context& context);

} // namespace gradus::lab::cam
