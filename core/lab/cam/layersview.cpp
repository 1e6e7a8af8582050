#include "lab/cam/sheet.h"
#include "lab/cam/views.h"

#include <torch/types.h>

#include <algorithm>

namespace gradus::lab::cam {

namespace {

using at::Tensor;
using figure::Emphasis;
using figure::Panel;
using figure::Table;
using figure::Text;

constexpr std::size_t mostDrawn = 3, mostListed = 6; ///< side by side, and in the table

/// The last few of the layers that are not within another, and the one that is asked for.
std::vector<Layer> lastLayers(const Subject& subject, std::size_t most)
{
    const std::vector<Layer>& all = subject.model->layers();
    const auto last =
        std::find_if(all.begin(), all.end(), [&](const Layer& one) { return one.id == subject.model->lastLayer().id; });
    const std::ptrdiff_t count = last - all.begin() + 1;
    std::vector<Layer> shown(last + 1 - std::min(count, static_cast<std::ptrdiff_t>(most)), last + 1);
    const bool has = std::any_of(shown.begin(), shown.end(), [&](const Layer& one) { return one.id == subject.layer; });
    if (!has)
        shown.front() = {subject.layer, shapeOfLayer(*subject.model, subject.layer)};
    return shown;
}

class LayersView {
public:
    LayersView(const Setting& setting, const Subject& subject, Context& context)
        : m_setting(setting)
        , m_subject(subject)
        , m_context(context)
        , m_layers(lastLayers(subject, mostListed))
        , m_sheet(setting, subject)
    {
    }

    figure::Figure show()
    {
        tellEinsum();
        if (!m_refusal.empty())
            m_sheet.addAnswer("error", {}, comparesWithCam() ? 2 : 0, 0, mostDrawn,
                              figure::Paragraph{figure::verbatim(m_refusal), figure::Tone::Error});
        const std::vector<Layer> drawn = lastLayers(m_subject, mostDrawn);
        addRow(drawn, comparesWithCam() ? &LayersView::addChosen : &LayersView::addCompared);
        addRow(drawn, comparesWithCam() ? &LayersView::addCompared : &LayersView::addChosen);
        m_sheet.addAnswer("fit", tableTitle(), 4, 0, mostDrawn, table(false)).before = table(true);
        m_sheet.tellScore();
        if (!m_setting.measures)
            return m_sheet.take();
        m_context.partial(Sheet(m_sheet).take());
        return measured();
    }

private:
    [[nodiscard]] Way wayOf(Method method, const std::string& layer) const
    {
        return {method, layer, m_setting.relative, m_setting.training};
    }

    void addRow(const std::vector<Layer>& drawn, void (LayersView::*add)(const Layer&))
    {
        for (m_column = 0; m_column < static_cast<int>(drawn.size()); ++m_column) {
            m_context.checkpoint();
            (this->*add)(drawn[static_cast<std::size_t>(m_column)]);
        }
    }

    /// Grad-CAM stands above, what plain CAM makes of the layers and why not of all below it; plain CAM below what it is made of.
    [[nodiscard]] bool comparesWithCam() const { return m_setting.method != Method::Cam; }

    void addCompared(const Layer& layer)
    {
        if (comparesWithCam())
            addMap("cam_" + layer.id, GRADUS_TEXT("cam", "CAM, %1").with({layer.id}), 3, layer, Method::Cam);
        else
            addActivations(layer);
    }

    /// What the method makes of it.
    void addChosen(const Layer& layer)
    {
        const Text title = m_setting.method == Method::Cam ? GRADUS_TEXT("cam", "CAM, %1") : GRADUS_TEXT("cam", "Grad-CAM, %1");
        addMap(layer.id, title.with({layer.id}), comparesWithCam() ? 1 : 2, layer, m_setting.method);
    }

    void addActivations(const Layer& layer)
    {
        const at::NoGradGuard noGrad;
        const Tensor mean = m_subject.model->pass(m_subject.batch, layer.id, m_setting.training).activations[0].mean(0).cpu();
        m_sheet.add("activations_" + layer.id, named(layer.id, layer.shape), 1, m_column, 1,
                    m_sheet.with(mean, (mean < 0).any().item<bool>() ? Sign::Signed : Sign::Magnitude));
    }

    void addMap(const std::string& id, Text title, int row, const Layer& layer, Method method)
    {
        const bool canCam = m_subject.model->head().has_value() && layer.id == m_subject.model->lastLayer().id;
        if (method == Method::Cam && !canCam) {
            addAnswer(id, std::move(title), row, m_sheet.faded());
            return;
        }
        const Tensor map = mapsOf(m_subject, wayOf(method, layer.id), {m_subject.category}).maps[0];
        addAnswer(id, std::move(title), row, m_sheet.marked(map, Sign::Signed));
    }

    /// One row at least shows the picture before the card is turned.
    void addAnswer(const std::string& id, Text title, int row, figure::Image image)
    {
        Panel& panel = m_sheet.addAnswer(id, std::move(title), row, m_column, 1, std::move(image));
        if (row == 1)
            panel.before = m_sheet.plain();
    }

    /// What LibTorch says to the head's weights over the chosen layer's activations.
    void tellEinsum()
    {
        if (!m_subject.model->head())
            return;
        const Maps all = mapsOf(m_subject, wayOf(Method::Cam, m_subject.layer), everyClass());
        m_refusal = all.error;
        m_sheet.tell("einsum", GRADUS_TEXT("cam", "einsum at %1").with({m_subject.layer}),
                     m_refusal.empty() ? figure::formatShape(all.maps.sizes().vec()) : "error");
        if (!m_refusal.empty())
            m_sheet.tell("error", GRADUS_TEXT("cam", "message"), m_refusal);
        m_sheet.tell("used_layer", GRADUS_TEXT("cam", "CAM uses"), m_subject.model->lastLayer().id);
        m_sheet.tell("head_gap", GRADUS_TEXT("cam", "mean · weights + bias − score"), headGap());
    }

    [[nodiscard]] std::vector<std::int64_t> everyClass() const
    {
        std::vector<std::int64_t> all(static_cast<std::size_t>(m_subject.scores.size(0)));
        for (std::size_t index = 0; index < all.size(); ++index)
            all[index] = static_cast<std::int64_t>(index);
        return all;
    }

    /// How far the head's weights, over the mean of the last layer's cells, miss the class's score.
    [[nodiscard]] double headGap() const
    {
        const at::NoGradGuard noGrad;
        const Head& head = *m_subject.model->head();
        const Pass pass = m_subject.model->pass(m_subject.batch, m_subject.model->lastLayer().id, m_setting.training);
        const Tensor scores = at::linear(pass.activations.mean({2, 3}), head.weight, head.bias);
        return (scores[0] - pass.scores[0]).abs().max().item<double>();
    }

    [[nodiscard]] Text tableTitle() const
    {
        if (!m_subject.model->head())
            return GRADUS_TEXT("cam", "this model has no single linear head: no plain CAM");
        return GRADUS_TEXT("cam", "the head's weights are %1: which activations do they fit?")
            .with({figure::formatShape(m_subject.model->head()->weight.sizes().vec())});
    }

    [[nodiscard]] Table table(bool concealed) const
    {
        Table table;
        table.columns = {GRADUS_TEXT("cam", "layer"), GRADUS_TEXT("cam", "activations"), GRADUS_TEXT("cam", "plain CAM")};
        for (const Layer& layer : m_layers) {
            const bool used = layer.id == m_subject.model->lastLayer().id && m_subject.model->head();
            const Emphasis emphasis = concealed ? Emphasis::Normal : used ? Emphasis::Good : Emphasis::Muted;
            const Text says = concealed ? figure::verbatim("?") : used ? GRADUS_TEXT("cam", "yes") : GRADUS_TEXT("cam", "no");
            table.rows.push_back(
                {cellOf(layer.id, emphasis), cellOf(figure::formatShape(layer.shape), emphasis), {says, emphasis}});
        }
        return table;
    }

    /// With what share of the cues each layer's map points right.
    figure::Figure measured()
    {
        std::vector<shapespot::Pointing> all;
        const shapespot::Pointing chance = chanceOf(m_setting, m_context);
        shapespot::Pointing chosen;
        const bool plainCam = m_setting.method == Method::Cam;
        const std::string& last = m_subject.model->lastLayer().id;
        for (const Layer& layer : m_layers) {
            if (plainCam && layer.id != last) {
                all.push_back({-1, -1, -1, -1});
                continue;
            }
            m_context.progress(static_cast<double>(all.size()) / static_cast<double>(m_layers.size()),
                               GRADUS_TEXT("cam", "measuring on scenes"));
            all.push_back(pointingOf(m_setting, m_subject.model, wayOf(m_setting.method, layer.id), m_context));
            if (layer.id == (plainCam ? last : m_subject.layer))
                chosen = all.back();
        }
        m_sheet.tellPointing(chosen, chance);
        figure::Figure figure = m_sheet.take();
        for (Panel& panel : figure.panels)
            if (panel.id == "fit")
                addRates(std::get<Table>(panel.content), all, chance);
        return figure;
    }

    static void addRates(Table& table, const std::vector<shapespot::Pointing>& all, const shapespot::Pointing& chance)
    {
        const auto share = [](double value) { return value < 0 ? cellOf("–", Emphasis::Muted) : cellOf(value, 2); };
        table.columns.push_back(GRADUS_TEXT("cam", "points right"));
        table.columns.push_back(GRADUS_TEXT("cam", "at the other"));
        for (std::size_t row = 0; row < all.size(); ++row) {
            table.rows[row].push_back(share(all[row].onObject));
            table.rows[row].push_back(share(all[row].onOther));
        }
        table.rows.push_back({{GRADUS_TEXT("cam", "untrained"), Emphasis::Muted},
                              cellOf(""),
                              cellOf(""),
                              cellOf(chance.onObject, 2, Emphasis::Muted),
                              cellOf(chance.onOther, 2, Emphasis::Muted)});
    }

    const Setting& m_setting;
    const Subject& m_subject;
    Context& m_context;
    std::vector<Layer> m_layers;
    Sheet m_sheet;
    std::string m_refusal; ///< LibTorch's words
    int m_column = 0;
};

} // namespace

figure::Figure showLayers(const Setting& setting, const Subject& subject, Context& context)
{
    return LayersView(setting, subject, context).show();
}

} // namespace gradus::lab::cam
