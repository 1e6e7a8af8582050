#pragma once

#include "lab/cam/model.h"
#include "lab/cam/setting.h"
#include "lab/demo.h"
#include "lab/shapespot/scenes.h"

#include <torch/types.h>

#include <memory>
#include <optional>
#include <string>

namespace gradus::lab::cam {

/// What is looked at: a picture before a net.
struct Subject {
    std::shared_ptr<const Model> model;
    at::Tensor picture; ///< 3×S×S, uint8, on the CPU: what the net is given
    std::optional<shapespot::Scenes> scene; ///< where the picture is one: what is on it, at 64×64
    at::Tensor batch; ///< as the net takes it; the picture comes first
    at::Tensor scores; ///< K, of the picture; on the CPU
    std::int64_t category = 0; ///< the class that is asked for
    std::string layer;
    std::string name; ///< of the model and the picture: all that they depend on, for the store

    [[nodiscard]] const std::string& className(std::int64_t index) const
    {
        return model->classes()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const std::string& className() const { return className(category); }

    /// Which of the scene's objects, 0 or 1, is of the class; -1 for none, or no scene.
    [[nodiscard]] std::int64_t objectOf(std::int64_t index) const;
};

inline constexpr std::int64_t companions = 7; ///< pictures that share a batch with the picture

/// The picture with companions drawn from the seed, as the net takes them; alone for a model of the user's.
[[nodiscard]] at::Tensor batchWith(const Setting& setting, const Subject& subject, std::uint64_t seed, Context& context);

[[nodiscard]] std::shared_ptr<const Model> modelFor(const Setting& setting, Context& context);

/// Throws figure::Error for files that can't be read, and names that the model does not know.
[[nodiscard]] Subject subjectFor(const Setting& setting, Context& context);

} // namespace gradus::lab::cam
