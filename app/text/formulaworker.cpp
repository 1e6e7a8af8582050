#include "text/formulaworker.h"

#include "text/mathengine.h"

namespace gradus::text {

namespace {
// MathJax recurses deeper than the 2 MB that some systems give a thread.
constexpr uint stackBytes = 8 * 1024 * 1024;
} // namespace

FormulaWorker::FormulaWorker()
    : m_inside(std::make_unique<QObject>())
{
    m_inside->moveToThread(&m_thread);
    // The engine has to end where it began.
    connect(&m_thread, &QThread::finished, m_inside.get(), [this] {
        const std::scoped_lock lock(m_mutex);
        m_engine.reset();
    });
    m_thread.setObjectName(QStringLiteral("formulas"));
    m_thread.setStackSize(stackBytes);
    m_thread.start(QThread::LowPriority);
}

FormulaWorker::~FormulaWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_thread.quit();
    do // again, for an engine that was just about to begin
        interrupt();
    while (!m_thread.wait(20));
}

void FormulaWorker::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    if (m_engine)
        m_engine->interrupt();
}

void FormulaWorker::draw(const QString& tex, bool display)
{
    QMetaObject::invokeMethod(m_inside.get(), [this, tex, display] {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping)
                return;
        }
        if (!m_engine) {
            auto engine = std::make_unique<MathEngine>();
            const std::scoped_lock lock(m_mutex);
            m_engine = std::move(engine);
        }
        Q_EMIT done(m_engine->render(tex, display));
    });
}

} // namespace gradus::text
