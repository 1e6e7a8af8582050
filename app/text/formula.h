#pragma once

#include <QByteArray>
#include <QString>

namespace gradus::text {

/// A formula as it is drawn. Lengths are in ex, about the height of a letter x.
struct Formula {
    QByteArray svg; ///< in "currentColor"; empty if the TeX is wrong
    qreal width = 0, ascent = 0, descent = 0;
    QString error; ///< what MathJax says about wrong TeX

    /// Takes MathJax's SVG; its size is read from it.
    static Formula fromSvg(const QByteArray& svg);
};

/// Name of a formula in the caches.
[[nodiscard]] QString formulaKey(const QString& tex, bool display);

/// Longer TeX is refused; it would hold up the engine.
inline constexpr qsizetype longestTex = 4000;

} // namespace gradus::text
