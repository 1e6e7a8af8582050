#pragma once

#include "text/formula.h"

#include <QJSEngine>
#include <QJSValue>

namespace gradus::text {

/// MathJax in a JavaScript engine. Loading takes 0.2 s, a formula some 15 … 85 ms: keep it out of the window's thread. To be made
/// and used in one thread; `interrupt` alone may be called from another. Reads :/mathjax/mathjax.js.
class MathEngine {
public:
    MathEngine();

    /// Never throws; wrong TeX, and TeX that takes too long, is told in `error`.
    [[nodiscard]] Formula render(const QString& tex, bool display);

    /// Ends the rendering that is going on.
    void interrupt() { m_engine.setInterrupted(true); }

private:
    QJSEngine m_engine;
    QJSValue m_render;
};

} // namespace gradus::text
