#pragma once

#include "look/look.h"

#include <QWidget>

namespace gradus::demo {

class LookLabel;

/// What was predicted beside what came out, on the outcome's tint.
class PredictionBand : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the band.
    explicit PredictionBand(look::Look& look, QWidget* parent = nullptr);

    void show(const QString& predicted, const QString& outcome, bool agreed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Look& m_look;
    LookLabel* m_words;
    LookLabel* m_verdict;
};

} // namespace gradus::demo
