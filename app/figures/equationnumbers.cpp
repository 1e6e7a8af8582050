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
constexpr QChar minus(0x2212);

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

QString withExponent(double value)
{
    const QString text = value == 0 ? QStringLiteral("0") : QString::number(value, 'e', digits - 2);
    QString front = text.section(u'e', 0, 0);
    while (front.contains(u'.') && (front.endsWith(u'0') || front.endsWith(u'.'))) {
        front.chop(1);
    }
    return value == 0 ? front : front + u'e' + text.section(u'e', 1);
}

/// The zeros that all of them end in, and a point that nothing follows, go.
void trim(std::vector<QString>& texts, int decimals)
{
    int spare = decimals;
    for (const QString& text : texts) {
        int zeros = 0;
        while (zeros < decimals && text[text.size() - 1 - zeros] == u'0') {
            ++zeros;
        }
        spare = std::min(spare, zeros);
    }
    for (QString& text : texts) {
        text.chop(spare == decimals && decimals > 0 ? decimals + 1 : spare);
    }
}

} // namespace

std::vector<QString> writtenAlike(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values) {
        largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    }
    constexpr int lowest = -4, highest = 5; // powers of ten that are written out
    constexpr int mostDecimals = 6;
    const int top = largest > 0 ? int(std::floor(std::log10(largest))) : 0;
    const int decimals = std::clamp(digits - 1 - top, 0, mostDecimals);
    const double least = 0.5 * std::pow(10.0, -decimals); // what is smaller would look like zero
    const auto isPlain = [&](double value) {
        return std::isfinite(value) && top >= lowest && top <= highest && (value == 0 || std::abs(value) >= least);
    };
    std::vector<QString> plain;
    for (const double value : values) {
        if (isPlain(value)) {
            plain.push_back(QString::number(value, 'f', decimals));
        }
    }
    trim(plain, decimals);
    std::vector<QString> texts;
    std::size_t next = 0;
    for (const double value : values) {
        QString text = !std::isfinite(value) ? inWords(value) : isPlain(value) ? plain[next++] : withExponent(value);
        if (text.startsWith(u'-')) {
            text[0] = minus;
        }
        texts.push_back(std::move(text));
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
        QString said = terms[i].values.empty() || defined ? symbol : number(terms[i]);
        const bool signs = i > 0 && terms[i - 1].values.empty() && terms[i - 1].symbol != "=" && said.startsWith(minus);
        parts.append(signs && !terms[i].values.empty() ? QStringLiteral("(%1)").arg(said) : said);
        if (i + 1 == terms.size() && terms.size() > 2 && terms[1].symbol == "=" && !terms[0].values.empty()) {
            parts.append({QStringLiteral("="), number(terms[0])});
        }
    }
    const QString whole = parts.join(u' ');
    const QString label = translated(line.label);
    return label.isEmpty() ? whole : Numbers::tr("%1: %2", "a line's label, its equation").arg(label, whole);
}

} // namespace gradus::figures
