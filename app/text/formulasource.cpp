#include "text/formulasource.h"

#include "text/formulaworker.h"

#include <QCoreApplication>
#include <QFile>

// Resources of a static library have to be asked for, outside every namespace.
static void initFormulaResources()
{
    Q_INIT_RESOURCE(formulas);
    Q_INIT_RESOURCE(mathjax);
}

namespace gradus::text {

namespace {
constexpr int keptFormulas = 1000;
constexpr int patienceMilliseconds = 5000;
constexpr qsizetype mostWaiting = 500;
} // namespace

FormulaSource::FormulaSource(QObject* parent)
    : QObject(parent)
    , m_formulas(keptFormulas)
{
    initFormulaResources();
    m_watch.setInterval(patienceMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_worker->interrupt(); });
}

FormulaSource::~FormulaSource() = default;

std::shared_ptr<const Formula> FormulaSource::find(const QString& tex, bool display)
{
    const QString key = formulaKey(tex, display);
    if (const auto* known = m_formulas.object(key))
        return *known;
    QFile shipped(QStringLiteral(":/formulas/%1.svg").arg(key));
    if (!shipped.open(QIODevice::ReadOnly)) {
        request(tex, display, key);
        return nullptr;
    }
    auto formula = std::make_shared<const Formula>(Formula::fromSvg(shipped.readAll()));
    m_formulas.insert(key, new std::shared_ptr<const Formula>(formula));
    return formula;
}

void FormulaSource::request(const QString& tex, bool display, const QString& key)
{
    for (const Request& waiting : m_waiting)
        if (waiting.key == key)
            return;
    if (m_waiting.size() >= mostWaiting)
        return;
    m_waiting.enqueue({tex, display, key});
    if (!m_worker) {
        m_worker = std::make_unique<FormulaWorker>();
        connect(m_worker.get(), &FormulaWorker::done, this, &FormulaSource::take);
    }
    if (m_waiting.size() == 1)
        next();
}

void FormulaSource::next()
{
    if (m_waiting.isEmpty())
        return;
    m_watch.start();
    m_worker->draw(m_waiting.head().tex, m_waiting.head().display);
}

void FormulaSource::take(const Formula& formula)
{
    m_watch.stop();
    const Request request = m_waiting.dequeue();
    m_formulas.insert(request.key, new std::shared_ptr<const Formula>(std::make_shared<const Formula>(formula)));
    next();
    Q_EMIT drawn(request.tex, request.display);
}

} // namespace gradus::text
