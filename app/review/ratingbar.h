#pragma once

#include "look/look.h"
#include "study/types.h"

#include <QWidget>

#include <array>

namespace gradus::review {

class EqualColumns;
class KeyButton;

/// Again, Hard, Good, Easy, each with the time until the card comes back and its key.
class RatingBar : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the bar.
    explicit RatingBar(look::Look& look, QWidget* parent = nullptr);

    void setIntervals(const study::Intervals& intervals);
    /// Chooses how the buttons lie within `width` pixels, and how much they say where more than `height` would be needed.
    void fit(int width, int height);
    [[nodiscard]] KeyButton* button(study::Rating rating) const;

Q_SIGNALS:
    void rated(gradus::study::Rating rating);

private:
    look::Look& m_look;
    EqualColumns* m_columns = nullptr;
    std::array<KeyButton*, 4> m_buttons{};
};

} // namespace gradus::review
