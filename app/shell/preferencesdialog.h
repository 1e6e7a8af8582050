#pragma once

#include "look/look.h"
#include "study/collection.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gradus::shell {

class AppSettings;

/// How much to study, where the user's own decks lie, and which lab runs the demos.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    /// All references must outlive the dialog.
    PreferencesDialog(study::Collection& collection, AppSettings& settings, look::Look& look, QWidget* parent = nullptr);

    /// Keeps what was entered; says what is wrong instead where something is.
    void accept() override;

Q_SIGNALS:
    void studyChanged();
    void decksChanged(const QString& folder);
    void labChanged(const QString& program, const QString& device);

private:
    void fill();
    void addWithButton(QFormLayout& form, const QString& words, QLineEdit* line, const QString& title, bool folder);
    void say(const QString& problem);
    /// The problem in one sentence; empty if there is none.
    [[nodiscard]] QString read(study::Settings& settings) const;

    study::Collection& m_collection;
    AppSettings& m_settings;
    QSpinBox* m_newPerDay;
    QSpinBox* m_retention;
    QLineEdit* m_learningSteps;
    QLineEdit* m_relearningSteps;
    QLineEdit* m_decks;
    QLineEdit* m_labProgram;
    QComboBox* m_labDevice;
    QLabel* m_problem;
};

/// "1, 10" as minutes; nothing if it can't be read. Each step is over 0 and under a day.
[[nodiscard]] std::optional<std::vector<double>> readSteps(const QString& text);
[[nodiscard]] QString writeSteps(const std::vector<double>& minutes);

} // namespace gradus::shell
