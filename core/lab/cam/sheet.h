#pragma once

#include "lab/cam/maps.h"

#include "figure/figure.h"

#include <string>
#include <vector>

namespace gradus::lab::cam {

enum class Sign { Signed, Magnitude }; ///< around zero, or from zero up
enum class Words { Yes, No }; ///< with words under the picture
enum class Drawn { Smooth, Cells }; ///< as fastai's book draws a map, or cell by cell

/// A figure while it is being put together, with the pieces that several views share.
class Sheet {
public:
    Sheet(const Setting& setting, const Subject& subject)
        : m_setting(setting)
        , m_subject(subject)
    {
    }

    figure::Panel& add(const std::string& id, figure::Text title, int row, int column, int span, figure::Content content);
    /// Hidden until the card is turned.
    figure::Panel& addAnswer(const std::string& id, figure::Text title, int row, int column, int span, figure::Content content);

    /// All readouts are the answer. Numbers agree with Python's within float32's rounding.
    figure::Readout& tell(const std::string& id, figure::Text label, double value);
    figure::Readout& tell(const std::string& id, figure::Text label, std::string value);

    [[nodiscard]] figure::Image plain() const; ///< the picture as the net is given it
    [[nodiscard]] figure::Image faded() const; ///< where there is no map to lay over it
    [[nodiscard]] figure::Image with(const at::Tensor& map, Sign sign, Drawn drawn = Drawn::Smooth) const;

    /// Lines round what stands on the picture, where that is known.
    void outline(figure::Image& image, Words words) const;
    /// What the map says: its largest place, and a box round the largest part above the threshold.
    void point(figure::Image& image, const at::Tensor& map) const;
    /// The map, those lines without names, and what it says.
    [[nodiscard]] figure::Image marked(const at::Tensor& map, Sign sign) const;

    /// "7.31" of the class.
    void tellScore();
    /// Where the map of the asked class is largest, and how well its box fits.
    void tellPlace(const at::Tensor& map);
    /// How often maps made like this point right, beside an untrained net's.
    void tellPointing(const shapespot::Pointing& hits, const shapespot::Pointing& chance);

    /// A note where numbers are not finite.
    void noteOn(const at::Tensor& numbers, int row, int span);

    [[nodiscard]] figure::Figure take() { return std::move(m_figure); }

private:
    const Setting& m_setting;
    const Subject& m_subject;
    figure::Figure m_figure;
};

[[nodiscard]] inline Sign signOf(Method method)
{
    return method == Method::Saliency ? Sign::Magnitude : Sign::Signed;
}

/// "block3 64×16×16"
[[nodiscard]] figure::Text named(const std::string& name, const figure::Shape& shape);
[[nodiscard]] figure::Shape shapeOfLayer(const Model& model, const std::string& layer);

/// Up to `digits` significant ones.
[[nodiscard]] figure::TableCell cellOf(double number, int digits = 3, figure::Emphasis emphasis = figure::Emphasis::Normal);
[[nodiscard]] figure::TableCell cellOf(const std::string& words, figure::Emphasis emphasis = figure::Emphasis::Normal);

} // namespace gradus::lab::cam
