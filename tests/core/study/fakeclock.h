#pragma once

#include "study/clock.h"

#include <QTimeZone>

/// A clock that stands still until told otherwise.
class FakeClock final : public gradus::study::Clock {
public:
    explicit FakeClock(const char* local = "2024-05-06T10:00:00", const char* zone = "Europe/Berlin") { set(local, zone); }

    [[nodiscard]] QDateTime now() const override { return m_now; }

    void set(const char* local) { m_now = at(local, m_now.timeZone()); }
    void set(const char* local, const char* zone) { m_now = at(local, QTimeZone(zone)); }
    /// The same moment elsewhere.
    void travel(const char* zone) { m_now = m_now.toTimeZone(QTimeZone(zone)); }
    void setMilliseconds(qint64 at) { m_now = QDateTime::fromMSecsSinceEpoch(at, m_now.timeZone()); }
    void forwardMinutes(double minutes) { setMilliseconds(m_now.toMSecsSinceEpoch() + qRound64(minutes * 60000)); }
    void forwardDays(int days) { m_now = m_now.addDays(days); }

    [[nodiscard]] qint64 milliseconds() const { return m_now.toMSecsSinceEpoch(); }

    [[nodiscard]] static QDateTime at(const char* local, const QTimeZone& zone)
    {
        QDateTime time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
        time.setTimeZone(zone);
        return time;
    }

private:
    QDateTime m_now;
};
