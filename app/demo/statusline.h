#pragma once

#include "figure/figure.h"
#include "figure/protocol.h"
#include "look/look.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

#include <optional>

class QProgressBar;
class QPushButton;

namespace gradus::demo {

class LookLabel;

/// What came out, where and how fast it was computed; while it takes longer than 0.3 s, how far it is, and Stop.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the line.
    explicit StatusLine(look::Look& look, QWidget* parent = nullptr);

    /// `asked`: the one that a prediction is held against. `values`: how each is said.
    void setReadouts(const std::vector<figure::Readout>& readouts, const std::string& asked, const QStringList& values);
    void setTiming(const QString& device, double milliseconds);
    void clear();
    /// While two settings are compared: what stands there now stays, as A, above what comes, B.
    void compare(bool on);
    /// A run began; shown only once it takes long.
    void begin();
    void setProgress(const figure::Progress& progress);
    /// What is shown is not finished: said until end().
    void setUnfinished();
    void end();

Q_SIGNALS:
    void stopAsked();

private:
    void showReadouts();
    void showDoing();

    look::Look& m_look;
    struct Outcome {
        std::vector<figure::Readout> readouts;
        std::string asked; ///< a prediction is held against it
        QStringList values;
        QString timing;
    };
    [[nodiscard]] QString inWords(const Outcome& outcome) const;

    Outcome m_current;
    std::optional<Outcome> m_frozen; ///< of the setting that the current one is compared with
    QString m_doingNow; ///< in the demo's words
    bool m_unfinished = false;
    LookLabel* m_words;
    LookLabel* m_timing;
    QWidget* m_running;
    QProgressBar* m_bar;
    LookLabel* m_doing;
    QPushButton* m_stop;
    QTimer m_patience;
};

} // namespace gradus::demo
