#include "study/identifier.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace gradus::study {

namespace {
constexpr unsigned counterMask = 0xfff;
}

IdentifierSource::IdentifierSource(const QUuid& last)
{
    if (last.isNull())
        return;
    const quint64 high = qFromBigEndian<quint64>(last.toRfc4122().constData());
    m_milliseconds = high >> 16;
    m_counter = high & counterMask;
}

QUuid IdentifierSource::next(qint64 now)
{
    const auto time = static_cast<quint64>(std::max<qint64>(0, now)) & 0xffff'ffff'ffff;
    if (time > m_milliseconds) {
        m_milliseconds = time;
        m_counter = 0;
    } else if (m_counter == counterMask) {
        ++m_milliseconds;
        m_counter = 0;
    } else {
        ++m_counter;
    }

    const quint64 high = m_milliseconds << 16 | 0x7000 | m_counter;
    const quint64 low = (QRandomGenerator::global()->generate64() >> 2) | quint64{1} << 63;
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

} // namespace gradus::study
