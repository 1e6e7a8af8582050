#include "lab/shapespot/scenes.h"

#include "lab/random.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gradus::lab::shapespot {

namespace {

using at::Tensor;
using at::indexing::None;
using at::indexing::Slice;

constexpr std::int64_t drawsPerPicture = 75; ///< uniform numbers; the comments below say which are for what
constexpr std::int64_t strokes = 3, colourCandidates = 6;
constexpr double pi = std::numbers::pi;
constexpr double farAway = 1000;

/// B numbers as B×1×1, to meet a picture's cells.
Tensor wide(const Tensor& numbers)
{
    return numbers.index({Slice(), None, None});
}

Tensor larger(const Tensor& a, const Tensor& b)
{
    return at::maximum(a, b);
}

/// Signed distances in pixels, B×5×64×64: below 0 inside. `a` and `b` are the pixels' places in the object's own frame.
Tensor distances(const Tensor& along, const Tensor& b, const Tensor& r)
{
    const Tensor away = (along.pow(2) + b.pow(2)).sqrt();
    const Tensor a = along.abs();
    return at::stack({away - 0.95 * r, // disk
                      larger(a, b.abs()) - 0.85 * r, // square
                      larger(b - 0.6 * r, std::sqrt(3.0) / 2 * a - b / 2 - 0.6 * r), // triangle
                      at::minimum(larger(a - 0.35 * r, b.abs() - r), larger(a - r, b.abs() - 0.35 * r)), // cross
                      (away - 0.75 * r).abs() - 0.25 * r}, // ring
                     1);
}

class Painter {
public:
    Painter(std::uint64_t seed, std::int64_t count, Objects objects)
        : m_count(count)
        , m_rows(at::arange(count, at::kLong))
    {
        at::Generator generator = generatorFor(seed);
        m_u = at::rand({count, drawsPerPicture}, generator);
        m_noise = at::randn({count, 3, side, side}, generator);
        const Tensor at = at::arange(side) + 0.5;
        m_x = at.index({None, None, Slice()});
        m_y = at.index({None, Slice(), None});
        m_alone = objects == Objects::OneOrTwo ? u(10) < 0.5 : at::zeros({count}, at::kBool);
    }

    Scenes paint()
    {
        place();
        paintGround();
        for (std::int64_t stroke = 0; stroke < strokes; ++stroke)
            paintStroke(u(54 + 7 * stroke, 61 + 7 * stroke)); // 54 … 74
        std::vector<Tensor> masks;
        for (std::int64_t object = 0; object < 2; ++object)
            masks.push_back(paintObject(object));
        Scenes scenes;
        scenes.images = ((m_canvas + 0.06 * m_noise).clamp(0, 1) * 255).round().to(at::kByte);
        scenes.masks = at::stack(masks, 1);
        scenes.labels = labels();
        scenes.places = at::cat({m_place, m_radius.unsqueeze(2), m_angle.unsqueeze(2)}, 2);
        return scenes;
    }

private:
    [[nodiscard]] Tensor u(std::int64_t column) const { return m_u.select(1, column); }
    [[nodiscard]] Tensor u(std::int64_t from, std::int64_t to) const { return m_u.slice(1, from, to); }

    /// Kinds (0, 1), radii (2, 3), angles (4, 5); two objects at either end of a line (6 its length, 7 its direction, 8 and 9 its
    /// middle) never touch; one that is alone (10) stands anywhere (11, 12).
    void place()
    {
        const Tensor first = (u(0) * 5).to(at::kLong);
        m_kinds = at::stack({first, (first + 1 + (u(1) * 4).to(at::kLong)).remainder(5)}, 1);
        m_radius = 7 + 4 * u(2, 4);
        m_angle = (u(4, 6) * 2 - 1) * (pi / 12);
        const Tensor half = (m_radius.sum(1) + 5 + 8 * u(6)) / 2;
        const Tensor turn = u(7) * (2 * pi);
        const Tensor way = at::stack({turn.cos(), turn.sin()}, 1) * half.unsqueeze(1);
        const Tensor middle = 28 + 8 * u(8, 10);
        const Tensor one = at::where(m_alone.unsqueeze(1), 12 + 40 * u(11, 13), middle + way);
        m_place = at::stack({one, middle - way}, 1);
    }

    /// A colour (13 … 15), lighter towards one side (52, 53).
    void paintGround()
    {
        m_ground = u(13, 16);
        const Tensor slope = u(52) * (2 * pi);
        const Tensor tilt = (wide(slope.cos()) * (m_x - 32) + wide(slope.sin()) * (m_y - 32)) * wide(u(53)) * (0.2 / 32);
        m_canvas = m_ground.index({Slice(), Slice(), None, None}) + tilt.unsqueeze(1);
    }

    void cover(const Tensor& distance, const Tensor& colour)
    {
        const Tensor share = (0.5 - distance).clamp(0, 1).unsqueeze(1);
        m_canvas = m_canvas + share * (colour.index({Slice(), Slice(), None, None}) - m_canvas);
    }

    /// From one random point to another, in a random colour: clutter that belongs to no class.
    void paintStroke(const Tensor& n)
    {
        const auto end = [&](std::int64_t column) { return wide(n.select(1, column)) * 64; };
        const Tensor ax = end(0), ay = end(1), bx = end(2), by = end(3);
        const Tensor length = (bx - ax).pow(2) + (by - ay).pow(2) + 1e-6;
        const Tensor share = (((m_x - ax) * (bx - ax) + (m_y - ay) * (by - ay)) / length).clamp(0, 1);
        const Tensor away = ((m_x - ax - share * (bx - ax)).pow(2) + (m_y - ay - share * (by - ay)).pow(2)).sqrt();
        cover(away - 0.8, n.slice(1, 4, 7));
    }

    /// In that one of six random colours (16 … 51) which is farthest from the ground. Returns its mask.
    Tensor paintObject(std::int64_t object)
    {
        const Tensor dx = m_x - wide(m_place.select(1, object).select(1, 0));
        const Tensor dy = m_y - wide(m_place.select(1, object).select(1, 1));
        const Tensor angle = m_angle.select(1, object);
        const Tensor cosine = wide(angle.cos()), sine = wide(angle.sin());
        const Tensor all = distances(cosine * dx + sine * dy, cosine * dy - sine * dx, wide(m_radius.select(1, object)));
        Tensor distance = all.index({m_rows, m_kinds.select(1, object)});
        if (object == 1)
            distance = distance.masked_fill(wide(m_alone), farAway);
        const Tensor colours = u(16 + 18 * object, 34 + 18 * object).reshape({m_count, colourCandidates, 3});
        const Tensor farthest = (colours - m_ground.unsqueeze(1)).abs().sum(2).argmax(1);
        cover(distance, colours.index({m_rows, farthest}));
        return distance < 0;
    }

    [[nodiscard]] Tensor labels() const
    {
        std::vector<std::int64_t> places;
        for (const std::string& name : shapeNames())
            places.push_back(std::find(vocab().begin(), vocab().end(), name) - vocab().begin());
        Tensor labels = at::tensor(places, at::kLong).index({m_kinds}).clone();
        labels.select(1, 1).masked_fill_(m_alone, -1);
        return labels;
    }

    std::int64_t m_count;
    Tensor m_rows, m_u, m_noise, m_x, m_y, m_alone;
    Tensor m_kinds, m_radius, m_angle, m_place, m_ground, m_canvas;
};

} // namespace

const std::vector<std::string>& shapeNames()
{
    static const std::vector<std::string> names{"disk", "square", "triangle", "cross", "ring"};
    return names;
}

const std::vector<std::string>& vocab()
{
    static const std::vector<std::string> sorted = [] {
        std::vector<std::string> names = shapeNames();
        std::sort(names.begin(), names.end());
        return names;
    }();
    return sorted;
}

Scenes draw(std::uint64_t seed, std::int64_t count, Objects objects)
{
    return Painter(seed, count, objects).paint();
}

Tensor normalised(const Tensor& images)
{
    return images.to(at::kFloat) / 127.5 - 1;
}

} // namespace gradus::lab::shapespot
