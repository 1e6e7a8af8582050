#include "demo/panelediting.h"

#include "demo/plainspinbox.h"
#include "figures/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gradus::demo {

namespace {

using figures::Editing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::demo::PanelEditing)
};

bool takesPlaces(const figure::Content& content)
{
    return std::holds_alternative<figure::Chart>(content) || std::holds_alternative<figure::Field>(content);
}

/// What a parameter's present value is on a panel.
struct EditingMaker {
    const figure::Panel& panel;
    const figure::Value& value;

    Editing operator()(const figure::PointParameter&) const
    {
        return takesPlaces(panel.content) ? Editing{Editing::Kind::Place, std::get<figure::Point>(value)} : Editing{};
    }
    Editing operator()(const figure::RealParameter&) const
    {
        return takesPlaces(panel.content) ? Editing{Editing::Kind::Place, {std::get<double>(value), 0}} : Editing{};
    }
    Editing operator()(const figure::IntegerParameter&) const
    {
        return figure::linkableCells(panel.content) > 0 ? Editing{Editing::Kind::Cell, {}, std::get<std::int64_t>(value)}
                                                        : Editing{};
    }
    Editing operator()(const figure::ChoiceParameter& kind) const
    {
        const bool one = std::any_of(kind.choices.begin(), kind.choices.end(),
                                     [&](const figure::Choice& choice) { return choice.id == panel.id; });
        const bool chosen = one && std::get<std::string>(value) == panel.id;
        return one ? Editing{Editing::Kind::Whole, {}, -1, chosen} : Editing{};
    }
    template <typename Other> Editing operator()(const Other&) const { return {}; }
};

bool isEditedOn(const figure::Parameter& parameter, const figure::Panel& panel)
{
    return parameter.editedOn == panel.id
        || (parameter.editedOn == "*" && std::holds_alternative<figure::ChoiceParameter>(parameter.kind));
}

/// Within the range, on steps of a thousandth of it or a little less: what a pointer can tell apart.
double rounded(double value, double minimum, double maximum)
{
    if (!(maximum > minimum)) {
        return minimum;
    }
    const double step = std::pow(10, std::floor(std::log10((maximum - minimum) / 1000)));
    const double near = QString::number(std::round(value / step) * step, 'g', 12).toDouble();
    return std::clamp(near, minimum, maximum);
}

} // namespace

PanelEditing editingOn(const figure::Figure& shown, const figure::Declaration& declaration, const figure::Arguments& arguments,
                       const std::set<std::string>& hidden)
{
    PanelEditing editing;
    for (const figure::Parameter& parameter : declaration.parameters) {
        if (parameter.editedOn.empty() || hidden.contains(parameter.id) || !figure::applies(parameter, arguments)) {
            continue;
        }
        for (const figure::Panel& panel : shown.panels) {
            if (!isEditedOn(parameter, panel) || std::holds_alternative<figure::Hidden>(panel.content)
                || editing.panels.contains(panel.id)) {
                continue;
            }
            const Editing here = std::visit(EditingMaker{panel, arguments.at(parameter.id)}, parameter.kind);
            if (here.kind != Editing::Kind::None) {
                editing.panels[panel.id] = here;
                editing.parameters[panel.id] = &parameter;
            }
        }
    }
    return editing;
}

std::optional<figure::Value> placedValue(const figure::Parameter& parameter, const figure::Point& place)
{
    if (!std::isfinite(place.x) || !std::isfinite(place.y)) {
        return std::nullopt;
    }
    if (const auto* plane = std::get_if<figure::PointParameter>(&parameter.kind)) {
        return figure::Point{rounded(place.x, plane->minimum.x, plane->maximum.x),
                             rounded(place.y, plane->minimum.y, plane->maximum.y)};
    }
    if (const auto* range = std::get_if<figure::RealParameter>(&parameter.kind)) {
        return range->logarithmic ? std::clamp(PlainSpinBox::rounded(place.x), range->minimum, range->maximum)
                                  : rounded(place.x, range->minimum, range->maximum);
    }
    return std::nullopt;
}

std::optional<figure::Value> cellValue(const figure::Parameter& parameter, std::int64_t cell)
{
    const auto* range = std::get_if<figure::IntegerParameter>(&parameter.kind);
    return range && cell >= range->minimum && cell <= range->maximum ? std::optional<figure::Value>(cell) : std::nullopt;
}

QString editingInWords(const PanelEditing& editing)
{
    std::set<const figure::Parameter*> inOrder; // they stand in one declaration, one after the other
    for (const auto& [panel, parameter] : editing.parameters) {
        inOrder.insert(parameter);
    }
    QStringList labels;
    for (const figure::Parameter* parameter : inOrder) {
        labels.append(figures::translated(parameter->label));
    }
    return labels.isEmpty() ? QString() : Words::tr("Click the figure to set: %1.").arg(labels.join(QStringLiteral(", ")));
}

} // namespace gradus::demo
