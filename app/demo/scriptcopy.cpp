#include "demo/scriptcopy.h"

#include "demo/lab.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gradus::demo {

ScriptCopy::ScriptCopy(Lab& lab)
    : m_lab(lab)
{
    connect(&lab, &Lab::pythonReady, this, [this](const figure::PythonReply& reply) {
        if (reply.id == m_asked) {
            QGuiApplication::clipboard()->setText(QString::fromStdString(reply.script));
            Q_EMIT copied();
        }
    });
    connect(&lab, &Lab::failed, this, [this](figure::RequestId id, const QString& why) {
        if (id == m_asked) {
            Q_EMIT failed(why);
        }
    });
}

void ScriptCopy::copy(const QString& demo, const figure::Arguments& arguments)
{
    m_asked = m_lab.python(demo, arguments);
}

} // namespace gradus::demo
