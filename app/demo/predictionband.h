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

    /// `elsewhere`: the figure beside it is of other settings than the card's, for which alone it holds.
    void show(const QString& predicted, const QString& outcome, bool agreed, bool elsewhere);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Look& m_look;
    LookLabel* m_words;
    LookLabel* m_verdict;
};

} // namespace gradus::demo
