#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPointer>

namespace gradus::look {

class Style;

/// The colours of one appearance. Every pair that is drawn together keeps AA contrast (tests/app/look).
struct Theme {
    bool dark = false;
    QColor ground, pane, ink, muted, line, control;
    QColor accent, accentTint, onAccent; ///< what can be acted on
    QColor outcome, outcomeTint; ///< predictions and outcomes alone
    QColor codeGround; ///< behind code
    QColor good, bad; ///< always with a word or sign beside them
};

/// How the app looks just now: theme and type size. Owned by main; widgets keep a reference and follow `changed`.
class Look : public QObject {
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };

    /// Sets the application's palette, font and style; needs a QApplication.
    explicit Look(QObject* parent = nullptr);
    ~Look() override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    static constexpr qreal minimumScale = 0.75, maximumScale = 4;
    /// Factor on all type, 0.75 … 4.
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale);

    /// Whether things may move.
    [[nodiscard]] bool motion() const { return m_motion; }
    void setMotion(bool motion);

    /// Steps of the type scale in pixels at scale 1: 12, 13, 15, 18, 25, 38, 58.
    enum class Type { Small, Label, Body, Lead, Title, Stage, Display };
    [[nodiscard]] QFont font(Type type, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont monospace(Type type) const;
    [[nodiscard]] int pixels(Type type) const;

    /// A distance in pixels for one of the steps 4, 8, 12, 16, 24, 32, 48, 64: grows with the type, at most to twice its size.
    [[nodiscard]] int space(int step) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    Theme m_theme;
    Appearance m_appearance = Appearance::System;
    qreal m_scale = 1;
    bool m_motion = true;
    bool m_desktopIsDark = false;
    QPointer<Style> m_style; ///< the application's
};

} // namespace gradus::look
