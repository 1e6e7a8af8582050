#pragma once

#include "figure/declaration.h"

#include <cstdint>
#include <string>

namespace gradus::lab::cam {

enum class Show { Classes, Layers, Cell, Gradients, Hook, Modes, Backward };
enum class Method { Cam, GradCam, Saliency };
enum class Backward { Output, One, Sum };
enum class Normalisation { ImageNet, Unit };

/// The demo's arguments, read and checked against each other.
struct Setting {
    std::string image; ///< the id of a scene, or a path
    std::string model; ///< the id of a net that comes with the demo, or a path
    bool ownWeights = false; ///< the path is that of a file that `gradus-lab train` wrote
    std::int64_t size = 224; ///< pixels of a side that the user's model is given
    Normalisation normalisation = Normalisation::ImageNet; ///< of what it is given
    Show show = Show::Classes;
    std::string category; ///< a class's name or number, or "top"
    Method method = Method::Cam;
    std::string layer; ///< or "last"
    bool relative = false; ///< to the mean over the classes
    double threshold = 0.6; ///< of the map's largest value
    double opacity = 0.6;
    bool training = false;
    std::int64_t randomised = 0; ///< modules, from the scores down
    std::uint64_t seed = 0;
    std::int64_t cell = -1; ///< row-major; -1 is the largest
    bool measures = false;
    Backward backward = Backward::Output;

    /// Throws figure::Error for combinations that mean nothing.
    explicit Setting(const figure::Arguments& arguments);

    [[nodiscard]] bool hasOwnImage() const { return image.find('/') != std::string::npos; }
    /// TorchScript of the user's.
    [[nodiscard]] bool hasOwnModel() const { return !ownWeights && model.find('/') != std::string::npos; }
};

[[nodiscard]] std::vector<figure::Parameter> parameters();
[[nodiscard]] std::vector<figure::Preset> presets();

/// The scenes that come with the demo, and the seed that each is drawn from.
[[nodiscard]] std::vector<figure::Choice> sceneChoices();
[[nodiscard]] std::uint64_t sceneSeed(const std::string& id);

} // namespace gradus::lab::cam
