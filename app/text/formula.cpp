#include "text/formula.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gradus::text {

namespace {

qreal number(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).captured(1).toDouble();
}

} // namespace

Formula Formula::fromSvg(const QByteArray& svg)
{
    static const QRegularExpression width(QStringLiteral("\\bwidth=\"([0-9.]+)ex\""));
    static const QRegularExpression height(QStringLiteral("\\bheight=\"([0-9.]+)ex\""));
    static const QRegularExpression shift(QStringLiteral("vertical-align:\\s*(-?[0-9.]+)"));
    const QString head = QString::fromUtf8(svg.left(svg.indexOf('>') + 1));
    Formula formula;
    formula.svg = svg;
    formula.width = number(head, width);
    formula.descent = -number(head, shift);
    formula.ascent = number(head, height) - formula.descent;
    return formula;
}

QString formulaKey(const QString& tex, bool display)
{
    const QByteArray text = (display ? QByteArrayLiteral("display ") : QByteArrayLiteral("inline ")) + tex.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace gradus::text
