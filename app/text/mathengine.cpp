#include "text/mathengine.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

namespace gradus::text {

MathEngine::MathEngine()
{
    // Qt warns of each variable that MathJax's bundle uses above its declaration; none of it is ours to mend.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler.warning=false"));
    QFile script(QStringLiteral(":/mathjax/mathjax.js"));
    if (script.open(QIODevice::ReadOnly))
        m_render = m_engine.evaluate(QString::fromUtf8(script.readAll()) + QStringLiteral("\n;gradusRender"));
}

Formula MathEngine::render(const QString& tex, bool display)
{
    Formula formula;
    if (tex.size() > longestTex) {
        formula.error = QCoreApplication::translate("text", "the formula is too long");
        return formula;
    }
    if (!m_render.isCallable()) {
        formula.error = QCoreApplication::translate("text", "the formula engine can't be loaded");
        return formula;
    }
    m_engine.setInterrupted(false);
    const QJSValue result = m_render.call({tex, display});
    if (m_engine.isInterrupted())
        formula.error = QCoreApplication::translate("text", "the formula takes too long");
    else if (result.hasProperty(QStringLiteral("svg")))
        formula = Formula::fromSvg(result.property(QStringLiteral("svg")).toString().toUtf8());
    else
        formula.error = result.property(result.isError() ? QStringLiteral("message") : QStringLiteral("error")).toString();
    return formula;
}

} // namespace gradus::text
