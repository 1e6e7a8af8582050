#include "figures/plotscale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gradus::figures {

namespace {

struct PlotNumbers {
    Q_DECLARE_TR_FUNCTIONS(PlotNumbers)
};

QString superscript(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString raised;
    for (const QChar c : QString::number(std::abs(exponent))) {
        raised += digits[c.digitValue()];
    }
    return exponent < 0 ? QStringLiteral("⁻") + raised : raised;
}

QString withMinus(QString number)
{
    return number.replace(u'-', QStringLiteral("−"));
}

QString powerOfTen(const QString& mantissa, int exponent)
{
    QString power = QStringLiteral("10") + superscript(exponent);
    if (mantissa == QLatin1String("1")) {
        return power;
    }
    return mantissa == QLatin1String("-1") ? QStringLiteral("−") + power : withMinus(mantissa) + QStringLiteral("×") + power;
}

/// The ticks of one step are written alike.
QString tickLabel(double value, double step)
{
    const double largest = std::abs(value);
    if (largest < step / 2) {
        return QStringLiteral("0");
    }
    constexpr double longest = 1e5, finest = 1e-4;
    if (largest >= longest || step < finest) {
        return shortNumber(value, 6);
    }
    const int decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    return withMinus(QString::number(value, 'f', decimals));
}

std::vector<Tick> linearTicks(const Range& range, int most, bool whole)
{
    const double span = range.largest - range.smallest;
    double step = 0;
    // Steps of 1, 2 and 5 and their decades, the smallest that gives not too many.
    double decade = std::pow(10, std::floor(std::log10(span / std::max(most, 1))));
    for (int i = 0; i < 2 && step == 0; ++i, decade *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double candidate = factor * decade;
            const double count = std::floor(range.largest / candidate + 1e-9) - std::ceil(range.smallest / candidate - 1e-9) + 1;
            if (count <= most && (!whole || candidate >= 1)) {
                step = candidate;
                break;
            }
        }
    }
    std::vector<Tick> ticks;
    if (!(step > 0)) {
        return ticks;
    }
    const double first = std::ceil(range.smallest / step - 1e-9);
    const double last = std::floor(range.largest / step + 1e-9);
    for (double i = first; i <= last && ticks.size() <= std::size_t(most); ++i) {
        ticks.push_back({i * step, tickLabel(i * step, step)});
    }
    return ticks;
}

std::vector<Tick> logarithmicTicks(const Range& range, int most)
{
    const int first = int(std::ceil(std::log10(range.smallest) - 1e-9));
    const int last = int(std::floor(std::log10(range.largest) + 1e-9));
    std::vector<Tick> ticks;
    if (last - first >= 1) {
        constexpr int largestPlain = 4, smallestPlain = -3;
        const bool plain = first >= smallestPlain && last <= largestPlain;
        const int every = (last - first) / std::max(most, 1) + 1;
        const int start = int(std::ceil(double(first) / every)) * every;
        for (int exponent = start; exponent <= last; exponent += every) {
            const double value = std::pow(10, exponent);
            ticks.push_back({value, plain ? QString::number(value, 'g', 6) : powerOfTen(QStringLiteral("1"), exponent)});
        }
        if (ticks.size() > 1) {
            return ticks;
        }
        ticks.clear();
    }
    for (int exponent = first - 1; exponent <= last; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10, exponent);
            if (value >= range.smallest * (1 - 1e-9) && value <= range.largest * (1 + 1e-9)) {
                ticks.push_back({value, shortNumber(value)});
            }
        }
    }
    return ticks.size() > 1 && ticks.size() <= std::size_t(most) ? ticks : linearTicks(range, most, false);
}

} // namespace

PlotScale::PlotScale(const Range& range, bool logarithmic)
    : m_range(range)
    , m_logarithmic(logarithmic)
    , m_start(logarithmic ? std::log10(range.smallest) : range.smallest)
    , m_length((logarithmic ? std::log10(range.largest) : range.largest) - m_start)
{
}

double PlotScale::at(double value) const
{
    if (!m_logarithmic) {
        return (value - m_start) / m_length;
    }
    return value > 0 ? (std::log10(value) - m_start) / m_length : std::numeric_limits<double>::quiet_NaN();
}

double PlotScale::value(double at) const
{
    const double value = m_start + at * m_length;
    return m_logarithmic ? std::pow(10, value) : value;
}

std::vector<Tick> ticksOf(const PlotScale& scale, int most, bool whole)
{
    most = std::max(most, 2);
    return scale.logarithmic() ? logarithmicTicks(scale.range(), most) : linearTicks(scale.range(), most, whole);
}

Range roomy(const Range& range, bool logarithmic)
{
    constexpr double room = 0.04;
    if (logarithmic) {
        const double factor = range.largest > range.smallest ? std::pow(range.largest / range.smallest, room) : 2;
        return {range.smallest / factor, range.largest * factor};
    }
    // Half the values' size around a single one, and never less than can be told apart.
    const double size = std::max(std::abs(range.smallest), std::abs(range.largest));
    const double span = range.largest - range.smallest;
    const double margin = span > size * 1e-12 ? span * room : size > 0 ? size * 0.5 : 0.5;
    return {range.smallest - margin, range.largest + margin};
}

QString shortNumber(double value, int digits)
{
    if (std::isnan(value)) {
        return PlotNumbers::tr("not a number");
    }
    if (std::isinf(value)) {
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    constexpr double longest = 1e5, finest = 1e-4;
    const double size = std::abs(value);
    if (size != 0 && (size >= longest || size < finest)) {
        const QString written = QString::number(value, 'e', digits - 1);
        const auto e = written.indexOf(u'e');
        QString mantissa = written.left(e);
        while (mantissa.contains(u'.') && (mantissa.endsWith(u'0') || mantissa.endsWith(u'.'))) {
            mantissa.chop(1);
        }
        return powerOfTen(mantissa, written.mid(e + 1).toInt());
    }
    const int before = size >= 1 ? int(std::floor(std::log10(size))) + 1 : 1; // never less than the whole part
    return withMinus(QString::number(value, 'g', std::max(digits, before)));
}

} // namespace gradus::figures
