#include "demo/header.h"

#include "demo/looklabel.h"
#include "figures/words.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace gradus::demo {

Header::Header(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new LookLabel(look, look::Look::Type::Body, LookLabel::Ink::Plain, this))
    , m_buttons(new QWidget(this))
    , m_presets(new QMenu(this))
    , m_export(new QMenu(this))
    , m_all(new QMenu(this))
    , m_reset(new QAction(this))
    , m_compare(new QAction(this))
    , m_python(new QAction(this))
    , m_png(new QAction(this))
    , m_svg(new QAction(this))
    , m_csv(new QAction(this))
{
    m_title->setWeight(QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("title"));
    m_compare->setCheckable(true);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_buttons);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_resetButton = addButton(row);
    m_resetButton->setDefaultAction(m_reset);
    m_presetsButton = addButton(row);
    addButton(row)->setDefaultAction(m_compare);
    addButton(row)->setDefaultAction(m_python);
    m_exportButton = addButton(row);
    m_more = new QToolButton(this);
    m_more->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_more);
    opens(m_presetsButton, m_presets);
    opens(m_exportButton, m_export);
    opens(m_more, m_all);
    m_export->addActions({m_png, m_svg, m_csv});
    m_all->addAction(m_reset);
    m_all->addMenu(m_presets);
    m_all->addActions({m_compare, m_python});
    m_all->addMenu(m_export);
    m_all->setToolTipsVisible(true);

    connect(m_reset, &QAction::triggered, this, &Header::resetAsked);
    connect(m_compare, &QAction::toggled, this, &Header::compareAsked);
    connect(m_python, &QAction::triggered, this, &Header::pythonAsked);
    connect(m_png, &QAction::triggered, this, [this] { Q_EMIT exportAsked(QStringLiteral("png")); });
    connect(m_svg, &QAction::triggered, this, [this] { Q_EMIT exportAsked(QStringLiteral("svg")); });
    connect(m_csv, &QAction::triggered, this, [this] { Q_EMIT exportAsked(QStringLiteral("csv")); });
    const auto restyle = [this, layout] {
        layout->setContentsMargins(m_look.space(24), m_look.space(8), m_look.space(16), m_look.space(8));
        const auto buttons = findChildren<QToolButton*>();
        for (QToolButton* button : buttons) {
            button->setFont(m_look.font(look::Look::Type::Small));
        }
        fold();
    };
    connect(&look, &look::Look::changed, this, restyle);
    retranslate();
    restyle();
    allow();
}

/// Below the button; without the mark that Qt draws into a corner of one that owns its menu.
void Header::opens(QToolButton* button, QMenu* menu)
{
    connect(button, &QToolButton::clicked, menu, [button, menu] {
        const bool mirrored = button->layoutDirection() == Qt::RightToLeft;
        const int left = mirrored ? button->width() - menu->sizeHint().width() : 0;
        menu->popup(button->mapToGlobal(QPoint(left, button->height())));
    });
}

QToolButton* Header::addButton(QHBoxLayout* layout)
{
    auto* button = new QToolButton(m_buttons);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    return button;
}

void Header::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_presetsButton->setText(tr("Presets") + QStringLiteral(" ▾"));
    m_presetsButton->setAccessibleName(tr("Presets"));
    m_presets->setTitle(tr("Presets"));
    m_compare->setText(tr("Compare"));
    m_python->setText(tr("Copy as PyTorch"));
    m_exportButton->setText(tr("Export") + QStringLiteral(" ▾"));
    m_exportButton->setAccessibleName(tr("Export"));
    m_export->setTitle(tr("Export"));
    m_png->setText(tr("Picture (PNG)…"));
    m_svg->setText(tr("Drawing (SVG)…"));
    m_csv->setText(tr("Numbers (CSV)…"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setToolTip(tr("Actions"));
    m_more->setAccessibleName(tr("Actions"));
    fillPresets();
    allow();
}

void Header::setDeclaration(const figure::Declaration* declaration)
{
    m_declaration = declaration;
    m_title->setText(declaration ? figures::translated(declaration->title) : QString());
    m_title->setToolTip(declaration ? figures::translated(declaration->summary) : QString());
    fillPresets();
    allow();
}

void Header::setPreset(const QString& preset)
{
    if (preset != m_preset) {
        m_preset = preset;
        fillPresets();
    }
}

void Header::setChanged(bool changed)
{
    m_changed = changed;
    allow();
}

void Header::setConcealed(bool concealed)
{
    m_concealed = concealed;
    fillPresets();
    allow();
}

void Header::setComparing(bool comparing)
{
    const QSignalBlocker quiet(m_compare);
    m_compare->setChecked(comparing);
}

void Header::fillPresets()
{
    m_presets->clear();
    if (!m_declaration || m_concealed) {
        return; // titles can tell the answer
    }
    delete m_presets->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_presets);
    for (const figure::Preset& preset : m_declaration->presets) {
        const QString id = QString::fromStdString(preset.id);
        QAction* action = m_presets->addAction(figures::translated(preset.title).replace(u'&', QStringLiteral("&&")));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(id == m_preset);
        action->setToolTip(figures::translated(preset.shows));
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT presetChosen(id); });
    }
    m_presets->setToolTipsVisible(true);
}

void Header::allow()
{
    const bool open = m_declaration && !m_concealed;
    const QString why = m_concealed ? tr("Can be used once you have turned the card: it would give the answer away.") : QString();
    m_reset->setEnabled(m_declaration && m_changed);
    m_reset->setVisible(m_declaration && m_changed);
    m_resetButton->setVisible(m_declaration && m_changed);
    m_reset->setToolTip(tr("Back to the settings of this card"));
    m_compare->setToolTip(why.isEmpty() ? tr("Keep this setting beside the next one") : why);
    m_python->setToolTip(why.isEmpty() ? tr("Copy a Python script that computes the same with PyTorch") : why);
    m_presetsButton->setToolTip(why.isEmpty() ? tr("Other settings worth seeing") : why);
    m_exportButton->setToolTip(why.isEmpty() ? tr("Save the figure as a picture or its numbers as a table") : why);
    for (QAction* action : {m_compare, m_python, m_png, m_svg, m_csv}) {
        action->setEnabled(open);
    }
    for (QAction* action : {m_presets->menuAction(), m_export->menuAction()}) {
        action->setEnabled(open);
        action->setToolTip(why);
    }
    for (QToolButton* button : {m_presetsButton, m_exportButton}) {
        button->setEnabled(open);
        button->setAccessibleDescription(button->toolTip());
    }
    m_more->setEnabled(m_declaration);
    fold();
}

QSize Header::minimumSizeHint() const
{
    return {m_title->minimumSizeHint().width() + m_more->sizeHint().width() + 3 * m_look.space(24),
            layout()->minimumSize().height()};
}

void Header::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void Header::fold()
{
    // At least this much of the title stays readable.
    const int title = std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()), int(160 * m_look.scale()));
    const bool room = width() >= title + m_buttons->sizeHint().width() + 3 * m_look.space(24);
    m_buttons->setVisible(room && m_declaration);
    m_more->setVisible(!room && m_declaration);
}

} // namespace gradus::demo
