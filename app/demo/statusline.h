#pragma once

#include "figure/figure.h"
#include "figure/protocol.h"
#include "look/look.h"

#include <QTimer>
#include <QWidget>

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

    /// `asked`: the one that a prediction is held against.
    void setReadouts(const std::vector<figure::Readout>& readouts, const std::string& asked);
    void setTiming(const QString& device, double milliseconds);
    void clear();
    /// A run began; shown only once it takes long.
    void begin();
    void setProgress(const figure::Progress& progress);
    void end();

Q_SIGNALS:
    void stopAsked();

private:
    void showReadouts();

    look::Look& m_look;
    std::vector<figure::Readout> m_readouts;
    std::string m_asked;
    LookLabel* m_words;
    LookLabel* m_timing;
    QWidget* m_running;
    QProgressBar* m_bar;
    LookLabel* m_doing;
    QPushButton* m_stop;
    QTimer m_patience;
};

} // namespace gradus::demo
