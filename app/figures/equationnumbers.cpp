#include "figures/equationnumbers.h"

#include "figures/words.h"

#include "figure/number.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

constexpr int digits = 4;

class Numbers {
    Q_DECLARE_TR_FUNCTIONS(gradus::figures::EquationNumbers)
};

QString inWords(double value)
{
    if (std::isnan(value)) {
        return Numbers::tr("not a number");
    }
    return value > 0 ? Numbers::tr("infinity") : Numbers::tr("minus infinity");
}

QString withMinus(QString number)
{
    if (number.startsWith(u'-')) {
        number[0] = QChar(0x2212);
    }
    return number;
}

/// Powers of ten: 0 for 1 … 9.99.
int magnitude(double value)
{
    return int(std::floor(std::log10(std::abs(value))));
}

QString written(double value, char format, int precision)
{
    return std::isfinite(value) ? QString::number(value, format, precision) : QString();
}

} // namespace

std::vector<QString> writtenAlike(const std::vector<double>& values)
{
    double largest = 0;
    double smallest = 0; // that is not zero
    for (const double value : values) {
        if (const double size = std::abs(value); std::isfinite(value) && size > 0) {
            largest = std::max(largest, size);
            smallest = smallest == 0 ? size : std::min(smallest, size);
        }
    }
    const int top = largest > 0 ? magnitude(largest) : 0;
    constexpr int widest = 6; // powers of ten that are written out
    constexpr int mostDecimals = 5;
    int decimals = std::clamp(digits - 1 - top, 0, mostDecimals);
    // A small number beside a large one must not look like zero.
    const bool lost = smallest > 0 && smallest < 0.5 * std::pow(10.0, -decimals);
    const bool exponents = top >= widest || lost;
    std::vector<QString> texts;
    for (const double value : values) {
        const bool plainZero = value == 0 && exponents;
        texts.push_back(plainZero ? QStringLiteral("0")
                                  : written(value, exponents ? 'e' : 'f', exponents ? digits - 2 : decimals));
    }
    if (!exponents && decimals > 0) {
        int spare = decimals;
        for (const QString& text : texts) {
            int zeros = 0;
            while (!text.isEmpty() && zeros < decimals && text[text.size() - 1 - zeros] == u'0') {
                ++zeros;
            }
            spare = text.isEmpty() ? spare : std::min(spare, zeros);
        }
        const int cut = spare == decimals ? decimals + 1 : spare; // the point goes, too
        for (QString& text : texts) {
            text.chop(text.isEmpty() ? 0 : cut);
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        texts[i] = std::isfinite(values[i]) ? withMinus(texts[i]) : inWords(values[i]);
    }
    return texts;
}

std::int64_t valueIndex(const figure::Term& term, std::int64_t frame)
{
    const auto last = std::int64_t(term.values.size()) - 1;
    return std::clamp<std::int64_t>(frame, std::min<std::int64_t>(0, last), last);
}

QString lineInWords(const figure::EquationLine& line, std::int64_t frame)
{
    const auto number = [&](const figure::Term& term) { return writtenAlike(term.values)[std::size_t(valueIndex(term, frame))]; };
    const auto& terms = line.terms;
    QStringList parts;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const QString symbol = QString::fromStdString(terms[i].symbol);
        // What is defined is named first, and its value comes last.
        const bool defined = i == 0 && terms.size() > 2 && terms[1].symbol == "=" && !terms[0].values.empty();
        parts.append(terms[i].values.empty() || defined ? symbol : number(terms[i]));
        if (i + 1 == terms.size() && terms.size() > 2 && terms[1].symbol == "=" && !terms[0].values.empty()) {
            parts.append({QStringLiteral("="), number(terms[0])});
        }
    }
    const QString said = parts.join(u' ');
    const QString label = translated(line.label);
    return label.isEmpty() ? said : Numbers::tr("%1: %2", "a line's label, its equation").arg(label, said);
}

} // namespace gradus::figures
