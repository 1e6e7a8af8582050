#pragma once

#include "look/look.h"

#include <QLabel>

namespace gradus::demo {

/// A label that follows the look. Wraps between words.
class LookLabel : public QLabel {
    Q_OBJECT
public:
    enum class Ink { Plain, Muted, Bad, Outcome };

    LookLabel(const look::Look& look, look::Look::Type type, Ink ink, QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setWeight(QFont::Weight weight);

private:
    void restyle();

    const look::Look& m_look;
    look::Look::Type m_type;
    Ink m_ink;
    QFont::Weight m_weight = QFont::Normal;
};

/// The line between two areas.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(const look::Look& look, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const look::Look& m_look;
};

} // namespace gradus::demo
