#include "shell/preferencesdialog.h"

#include "review/words.h"
#include "shell/appsettings.h"
#include "shell/places.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>

#include <cmath>

namespace gradus::shell {

using look::Look;

std::optional<std::vector<double>> readSteps(const QString& text)
{
    constexpr double day = 24 * 60;
    std::vector<double> steps;
    // Space and semicolon part steps too; a comma is no decimal point here.
    const QStringList parts = QString(text)
                                  .replace(QLatin1Char(';'), QLatin1Char(' '))
                                  .replace(QLatin1Char(','), QLatin1Char(' '))
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        const double minutes = part.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(minutes) || minutes <= 0 || minutes >= day)
            return std::nullopt;
        steps.push_back(minutes);
    }
    return steps;
}

QString writeSteps(const std::vector<double>& minutes)
{
    QStringList parts;
    for (const double step : minutes)
        parts << QString::number(step);
    return parts.join(QStringLiteral(", "));
}

PreferencesDialog::PreferencesDialog(study::Collection& collection, AppSettings& settings, Look& look, QWidget* parent)
    : QDialog(parent)
    , m_collection(collection)
    , m_settings(settings)
    , m_newPerDay(new QSpinBox)
    , m_retention(new QSpinBox)
    , m_learningSteps(new QLineEdit)
    , m_relearningSteps(new QLineEdit)
    , m_decks(new QLineEdit)
    , m_labProgram(new QLineEdit)
    , m_labDevice(new QComboBox)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Preferences"));
    m_newPerDay->setObjectName(QStringLiteral("newPerDay"));
    m_newPerDay->setRange(0, 9999);
    m_retention->setObjectName(QStringLiteral("retention"));
    m_retention->setRange(70, 99);
    m_retention->setSuffix(QStringLiteral(" %"));
    m_retention->setToolTip(tr("How likely you want to be to know a card when it comes back"));
    m_learningSteps->setObjectName(QStringLiteral("learningSteps"));
    m_relearningSteps->setObjectName(QStringLiteral("relearningSteps"));
    m_decks->setObjectName(QStringLiteral("decks"));
    m_labProgram->setObjectName(QStringLiteral("labProgram"));
    m_labProgram->setPlaceholderText(tr("the one that comes with Gradus"));
    m_labDevice->setObjectName(QStringLiteral("labDevice"));
    m_labDevice->addItem(tr("processor (CPU)"), QStringLiteral("cpu"));
    m_labDevice->addItem(tr("graphics card (CUDA)"), QStringLiteral("cuda"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(look.space(24), 0, look.space(24), look.space(12));
    m_problem->hide();
    m_problem->setObjectName(QStringLiteral("problem"));
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, look.theme().bad);
    m_problem->setPalette(bad);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(look.space(16));
    form->setVerticalSpacing(look.space(12));
    const auto head = [&](const QString& words) {
        auto* label = new QLabel(words);
        label->setFont(look.font(Look::Type::Body, QFont::DemiBold));
        label->setContentsMargins(0, form->rowCount() > 0 ? look.space(12) : 0, 0, 0);
        form->addRow(label);
    };
    head(tr("Study"));
    form->addRow(tr("&New cards a day"), m_newPerDay);
    form->addRow(tr("&Retention to aim for"), m_retention);
    form->addRow(tr("&Learning steps (minutes)"), m_learningSteps);
    form->addRow(tr("Rel&earning steps (minutes)"), m_relearningSteps);
    head(tr("Your own decks"));
    addWithButton(*form, tr("&Folder"), m_decks, tr("Folder of your own decks"), true);
    head(tr("Demos"));
    addWithButton(*form, tr("Lab &program"), m_labProgram, tr("Lab program"), false);
    form->addRow(tr("&Device"), m_labDevice);

    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    const int margin = look.space(24);
    innerColumn->setContentsMargins(margin, margin, margin, look.space(12));
    innerColumn->addLayout(form);
    innerColumn->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setContentsMargins(margin, 0, margin, margin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem); // in sight however far the form is scrolled, and as high as its words need
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize frame(16, 56); // no usual one is larger
    resize(QSize(look.space(480), inner->sizeHint().height() + look.space(64)).boundedTo(screen()->availableSize() - frame));
    fill();
}

void PreferencesDialog::addWithButton(QFormLayout& form, const QString& words, QLineEdit* line, const QString& title, bool folder)
{
    auto* label = new QLabel(words);
    label->setBuddy(line);
    auto* row = new QWidget;
    form.addRow(label, row);
    line->setAccessibleName(title);
    auto* button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(title));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, line, title, folder] {
        const QString chosen = folder ? QFileDialog::getExistingDirectory(this, title, line->text())
                                      : QFileDialog::getOpenFileName(this, title, line->text());
        if (!chosen.isEmpty())
            line->setText(chosen);
    });
}

void PreferencesDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PreferencesDialog::fill()
{
    try {
        const study::Settings settings = m_collection.settings();
        m_newPerDay->setValue(settings.newPerDay);
        m_retention->setValue(qRound(settings.desiredRetention * 100));
        m_learningSteps->setText(writeSteps(settings.learningStepsMinutes));
        m_relearningSteps->setText(writeSteps(settings.relearningStepsMinutes));
    } catch (const study::CollectionError& error) {
        say(review::words::sentence(error));
    }
    m_decks->setText(m_settings.decks());
    m_labProgram->setText(m_settings.labProgram());
    m_labDevice->setCurrentIndex(m_labDevice->findData(m_settings.labDevice()));
}

QString PreferencesDialog::read(study::Settings& settings) const
{
    const auto learning = readSteps(m_learningSteps->text());
    const auto relearning = readSteps(m_relearningSteps->text());
    if (!learning || !relearning)
        return tr("Steps are minutes with spaces or commas between them, each under a day: 1, 10.");
    settings.newPerDay = m_newPerDay->value();
    // A finer value that was set elsewhere stays as long as it reads the same.
    if (qRound(settings.desiredRetention * 100) != m_retention->value())
        settings.desiredRetention = m_retention->value() / 100.0;
    settings.learningStepsMinutes = *learning;
    settings.relearningStepsMinutes = *relearning;
    const QString program = m_labProgram->text().trimmed();
    if (!program.isEmpty() && !QFileInfo(program).isExecutable())
        return tr("%1 is not a program that can be run. Choose another lab program, or leave the field empty.").arg(program);
    return {};
}

void PreferencesDialog::accept()
{
    try {
        const study::Settings before = m_collection.settings();
        study::Settings after = before;
        const QString problem = read(after);
        say(problem);
        if (!problem.isEmpty())
            return;
        if (after != before) {
            m_collection.setSettings(after);
            Q_EMIT studyChanged();
        }
    } catch (const study::CollectionError& error) {
        say(review::words::sentence(error));
        return;
    }
    const QString decks = m_decks->text().trimmed().isEmpty() ? places::ownDecks() : m_decks->text().trimmed();
    if (decks != m_settings.decks()) {
        m_settings.setDecks(decks);
        Q_EMIT decksChanged(decks);
    }
    const QString program = m_labProgram->text().trimmed();
    const QString device = m_labDevice->currentData().toString();
    if (program != m_settings.labProgram() || device != m_settings.labDevice()) {
        m_settings.setLab(program, device);
        Q_EMIT labChanged(program, device);
    }
    QDialog::accept();
}

} // namespace gradus::shell
