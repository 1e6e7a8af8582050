#include "demo/controlspanel.h"

#include "demo/looklabel.h"
#include "demo/parametercontrol.h"
#include "figures/words.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace gradus::demo {

ControlsPanel::ControlsPanel(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Settings"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&look, &look::Look::changed, this, &ControlsPanel::arrange);
}

void ControlsPanel::setDeclaration(const figure::Declaration* declaration)
{
    for (const Row& row : m_rows) {
        delete row.label;
        delete row.control;
    }
    m_rows.clear();
    m_hidden.clear();
    for (std::size_t i = 0; declaration && i < declaration->parameters.size(); ++i) {
        const figure::Parameter& parameter = declaration->parameters[i];
        auto* label = new LookLabel(m_look, look::Look::Type::Label, LookLabel::Ink::Muted, this);
        label->setText(figures::translated(parameter.label));
        label->setToolTip(figures::translated(parameter.help));
        auto* control = makeControl(parameter, m_look, this);
        label->setBuddy(control->field());
        connect(control, &ParameterControl::edited, this, [this] {
            showThoseThatApply();
            Q_EMIT edited();
        });
        connect(control, &ParameterControl::goodChanged, this, &ControlsPanel::edited);
        m_rows.push_back({label, control});
    }
    showThoseThatApply();
}

void ControlsPanel::setArguments(const figure::Arguments& arguments)
{
    for (const Row& row : m_rows) {
        const auto found = arguments.find(row.control->parameter().id);
        if (found != arguments.end()) {
            row.control->setValue(found->second);
        }
    }
    showThoseThatApply();
}

figure::Arguments ControlsPanel::arguments() const
{
    figure::Arguments arguments;
    for (const Row& row : m_rows) {
        arguments[row.control->parameter().id] = row.control->value();
    }
    return arguments;
}

void ControlsPanel::setHidden(const std::set<std::string>& parameters)
{
    m_hidden = parameters;
    showThoseThatApply();
}

bool ControlsPanel::isGood() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.control->isGood(); });
}

void ControlsPanel::showThoseThatApply()
{
    const figure::Arguments now = arguments();
    bool changed = m_columns == 0;
    for (const Row& row : m_rows) {
        const bool shown = figure::applies(row.control->parameter(), now) && !m_hidden.contains(row.control->parameter().id);
        changed = changed || row.control->isHidden() == shown || m_grid->indexOf(row.control) < 0;
        row.label->setVisible(shown);
        row.control->setVisible(shown);
    }
    if (changed) {
        arrange();
    }
}

void ControlsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) {
        arrange();
    }
}

void ControlsPanel::arrange()
{
    const int side = m_look.space(24);
    const qreal pair = 240 * m_look.scale(); // a label and its control
    const int columns = std::clamp(int((width() - side) / pair), 1, 3);
    m_columns = columns;
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    for (int i = 0; i < m_grid->columnCount(); ++i) {
        m_grid->setColumnStretch(i, 0);
        m_grid->setColumnMinimumWidth(i, 0);
    }
    int line = 0; // the height of a field: labels and small controls stand in its middle
    for (const Row& row : m_rows) {
        line = std::max(line, row.control->fieldHeight());
    }
    for (const Row& row : m_rows) {
        row.control->setFieldHeight(line);
    }
    int place = 0;
    for (const Row& row : m_rows) {
        if (row.control->isHidden()) {
            continue;
        }
        const int column = place % columns * 3;
        m_grid->addWidget(row.label, place / columns, column, Qt::AlignTop);
        m_grid->addWidget(row.control, place / columns, column + 1, Qt::AlignTop);
        m_grid->setColumnStretch(column + 1, 1);
        if (column > 0) {
            m_grid->setColumnMinimumWidth(column - 1, m_look.space(16));
        }
        row.label->setMinimumHeight(line);
        row.label->setWordWrap(false);
        ++place;
    }
    m_grid->setContentsMargins(side, place > 0 ? m_look.space(12) : 0, side, place > 0 ? m_look.space(12) : 0);
    m_grid->setHorizontalSpacing(m_look.space(8));
    m_grid->setVerticalSpacing(m_look.space(4));
    updateGeometry();
}

} // namespace gradus::demo
