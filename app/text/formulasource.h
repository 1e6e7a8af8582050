#pragma once

#include "text/formula.h"

#include <QCache>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

namespace gradus::text {

class FormulaWorker;

/// Where formulas come from: the shipped bank's are in the program's resources, others are drawn by MathJax in a thread that is
/// started when the first of them is asked for. Owned by main, used from the window's thread.
class FormulaSource : public QObject {
    Q_OBJECT
public:
    explicit FormulaSource(QObject* parent = nullptr);
    ~FormulaSource() override;

    /// The formula, if it is there already. If not, null: it is then being drawn, and `drawn` tells when to ask again.
    [[nodiscard]] std::shared_ptr<const Formula> find(const QString& tex, bool display);

    /// Whether MathJax has been needed.
    [[nodiscard]] bool engineStarted() const { return m_worker != nullptr; }

    /// Longest time, in milliseconds, that one formula may take.
    void setPatience(int milliseconds) { m_watch.setInterval(milliseconds); }

Q_SIGNALS:
    void drawn(const QString& tex, bool display);

private:
    struct Request {
        QString tex;
        bool display = false;
        QString key;
    };
    void request(const QString& tex, bool display, const QString& key);
    void next();
    void take(const Formula& formula);

    QCache<QString, std::shared_ptr<const Formula>> m_formulas;
    QQueue<Request> m_waiting; ///< the first is being drawn
    std::unique_ptr<FormulaWorker> m_worker;
    QTimer m_watch;
};

} // namespace gradus::text
