#include "demo/controlspanel.h"

#include "demo/choicecontrols.h"
#include "demo/looklabel.h"
#include "figures/words.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace gradus::demo {

namespace {

constexpr int slack = 2; // pixels; a label is a little wider than its words

} // namespace

ControlsPanel::ControlsPanel(look::Look& look, TrustedModels& trusted, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_trusted(trusted)
    , m_grid(new QGridLayout(this))
    , m_more(new QToolButton(this))
{
    setAccessibleName(tr("Settings"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_more->setObjectName(QStringLiteral("moreSettings"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        arrange();
    });
    // Later, when every label and field has its new type.
    connect(&look, &look::Look::changed, this, &ControlsPanel::arrange, Qt::QueuedConnection);
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
        auto* control = makeControl(parameter, m_look, m_trusted, this);
        label->setBuddy(control->field());
        connect(control, &ParameterControl::edited, this, [this, control] {
            showThoseThatApply();
            if (control->comfortableWidth() > 0) {
                arrange(); // what wraps may need more or fewer lines now
            }
            Q_EMIT edited();
        });
        connect(control, &ParameterControl::goodChanged, this, [this] {
            arrange();
            Q_EMIT edited();
        });
        if (auto* choice = qobject_cast<ChoiceControl*>(control)) {
            connect(choice, &ChoiceControl::replaced, this, [this](const QString& before, const QString& now) {
                Q_EMIT said(tr("“%1” can't be chosen with these settings; now it is “%2”.").arg(before, now));
            });
        }
        m_rows.push_back({label, control});
    }
    m_more->raise(); // last in the order of Tab
    showThoseThatApply();
    arrange();
}

ControlsPanel::Row* ControlsPanel::row(const std::string& parameter)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.control->parameter().id == parameter; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ControlsPanel::setArguments(const figure::Arguments& arguments)
{
    const QSignalBlocker quiet(this); // what is half set is no setting
    for (const auto& [id, value] : arguments) {
        if (const Row* found = row(id)) {
            found->control->setValue(value);
        }
    }
    showThoseThatApply();
    arrange();
}

void ControlsPanel::edit(const std::string& parameter, const figure::Value& value)
{
    if (const Row* found = row(parameter)) {
        found->control->edit(value);
    }
}

void ControlsPanel::setChoices(const std::string& parameter, const std::vector<figure::Choice>& choices)
{
    const Row* found = row(parameter);
    if (auto* choice = found ? qobject_cast<ChoiceControl*>(found->control) : nullptr) {
        choice->setChoices(choices);
    }
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

void ControlsPanel::setPaneHeight(int height)
{
    if (height != m_paneHeight) {
        m_paneHeight = height;
        arrange();
    }
}

void ControlsPanel::showThoseThatApply()
{
    const figure::Arguments now = arguments();
    bool changed = false;
    for (Row& row : m_rows) {
        const bool applies = figure::applies(row.control->parameter(), now) && !m_hidden.contains(row.control->parameter().id);
        changed = changed || applies != row.applies;
        row.applies = applies;
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
    placeMore();
}

void ControlsPanel::arrange()
{
    alignFields();
    const int columns = columnsThatFit();
    const int lines = place(columns);
    const int shown = linesToShow(lines, columns);
    fill(m_unfolded ? lines : shown, columns);
    offerMore(shown, lines);
    const int above = lines > 0 ? m_look.space(12) : 0;
    const int below = shown < lines ? m_look.space(4) + m_more->sizeHint().height() + m_look.space(8) : above;
    m_grid->setContentsMargins(m_look.space(24), above, m_look.space(24), below);
    m_grid->setHorizontalSpacing(m_look.space(8));
    m_grid->setVerticalSpacing(m_look.space(4));
    updateGeometry();
    placeMore();
}

/// One height for all fields of one line: labels and small controls stand in its middle.
void ControlsPanel::alignFields()
{
    int height = 0;
    for (const Row& row : m_rows) {
        height = std::max(height, row.control->fieldHeight());
    }
    for (const Row& row : m_rows) {
        row.control->setFieldHeight(height);
        row.label->setMinimumHeight(height);
    }
}

int ControlsPanel::cellWidth(int columns) const
{
    return (width() - 2 * m_look.space(24) - (columns - 1) * m_look.space(32)) / columns;
}

int ControlsPanel::widestWord() const
{
    int widest = 0;
    for (const Row& row : m_rows) {
        const QStringList words = row.applies ? row.label->text().split(u' ') : QStringList();
        for (const QString& word : words) {
            widest = std::max(widest, row.label->fontMetrics().horizontalAdvance(word) + slack);
        }
    }
    return widest;
}

/// Too wide for a column, however its label wraps.
bool ControlsPanel::needsLine(const Row& row, int word, int columns) const
{
    return columns > 1 && word + m_look.space(8) + row.control->minimumSizeHint().width() > cellWidth(columns);
}

ControlsPanel::Widths ControlsPanel::needs(int columns) const
{
    Widths widest;
    widest.word = widestWord();
    for (const Row& row : m_rows) {
        if (!row.applies) {
            continue;
        }
        widest.label = std::max(widest.label, row.label->fontMetrics().horizontalAdvance(row.label->text()) + slack);
        if (!needsLine(row, widest.word, columns)) {
            widest.control = std::max(widest.control, row.control->minimumSizeHint().width());
        }
    }
    return widest;
}

/// As wide as the longest asks for, but what is typed into comes first: then they wrap between words.
int ControlsPanel::labelWidth(int columns) const
{
    const Widths widest = needs(columns);
    return std::clamp(cellWidth(columns) - widest.control - m_look.space(8), widest.word, widest.label);
}

/// At most three, none narrower than is pleasant, and no more than spare a line.
int ControlsPanel::columnsThatFit()
{
    constexpr int pleasant = 240;
    int columns = 3;
    while (columns > 1 && cellWidth(columns) < pleasant * m_look.scale()) {
        --columns;
    }
    while (columns > 1 && place(columns - 1) <= place(columns)) {
        --columns;
    }
    return columns;
}

QSize ControlsPanel::minimumSizeHint() const
{
    const Widths widest = needs(1);
    return {widest.word + widest.control + m_look.space(8) + 2 * m_look.space(24), m_grid->minimumSize().height()};
}

/// Gives each its place in the grid, in the order of declaration; returns the number of lines. What is too wide for a column
/// takes a whole line.
int ControlsPanel::place(int columns)
{
    const int room = cellWidth(columns) - labelWidth(columns) - m_look.space(8);
    const int word = widestWord();
    int line = 0;
    int column = 0;
    for (Row& row : m_rows) {
        if (!row.applies) {
            continue;
        }
        const bool wide = columns > 1 && (needsLine(row, word, columns) || row.control->comfortableWidth() > room);
        if (column > 0 && (wide || column == columns)) {
            ++line;
            column = 0;
        }
        row.line = line;
        row.column = column;
        row.columns = wide ? columns : 1;
        column += row.columns;
    }
    return column > 0 ? line + 1 : line;
}

/// As many lines as fit into a third of the pane, but no fewer than two; all where only one would be folded away, and none before
/// what waits for the user.
int ControlsPanel::linesToShow(int lines, int columns) const
{
    if (m_paneHeight <= 0) {
        return lines;
    }
    std::vector<int> heights(std::size_t(lines), 0);
    int needed = 2;
    const int label = labelWidth(columns);
    for (const Row& row : m_rows) {
        if (!row.applies) {
            continue;
        }
        const int room = cellWidth(columns / row.columns) - label - m_look.space(8);
        const int height = std::max(row.control->heightWithin(std::max(room, 1)), row.label->heightForWidth(label));
        int& highest = heights[std::size_t(row.line)];
        highest = std::max(highest, height + m_look.space(4));
        needed = row.control->isGood() ? needed : std::max(needed, row.line + 1);
    }
    int taken = 2 * m_look.space(12);
    int shown = 0;
    for (const int height : heights) {
        taken += height;
        if (shown >= needed && taken > m_paneHeight / 3) {
            break;
        }
        ++shown;
    }
    return lines - shown <= 1 ? lines : shown;
}

void ControlsPanel::fill(int lines, int columns)
{
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    for (int i = 0; i < m_grid->columnCount(); ++i) {
        m_grid->setColumnStretch(i, 0);
        m_grid->setColumnMinimumWidth(i, 0);
    }
    const int label = labelWidth(columns);
    for (const Row& row : m_rows) {
        const bool shown = row.applies && row.line < lines;
        if (shown) {
            const int column = row.column * 3; // label, control, space before the next
            row.label->setFixedWidth(label);
            m_grid->addWidget(row.label, row.line, column, Qt::AlignTop);
            m_grid->addWidget(row.control, row.line, column + 1, 1, row.columns * 3 - 2, Qt::AlignTop);
            m_grid->setColumnStretch(column + 1, 1);
            if (column > 0) {
                m_grid->setColumnMinimumWidth(column - 1, m_look.space(16));
            }
        }
        row.label->setVisible(shown);
        row.control->setVisible(shown);
    }
}

void ControlsPanel::offerMore(int shown, int lines)
{
    m_more->setVisible(shown < lines);
    const auto isFolded = [shown](const Row& row) { return row.applies && row.line >= shown; };
    const auto folded = std::count_if(m_rows.begin(), m_rows.end(), isFolded);
    const QString words = m_unfolded ? tr("Fewer settings") : tr("More settings (%1)").arg(folded);
    m_more->setFont(m_look.font(look::Look::Type::Label));
    m_more->setText(words + (m_unfolded ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    m_more->setAccessibleName(words);
}

/// Below all others, its words where the labels begin.
void ControlsPanel::placeMore()
{
    const QSize size = m_more->sizeHint();
    const int inset = (size.width() - m_more->fontMetrics().horizontalAdvance(m_more->text())) / 2;
    const QRect place(QPoint(m_look.space(24) - inset, height() - m_look.space(8) - size.height()), size);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace gradus::demo
