#include "shell/link.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace gradus::shell {

std::optional<Link> parseLink(const QString& text)
{
    constexpr qsizetype longest = 4096;
    static const QRegularExpression card(QStringLiteral("^gradus://card/([^/?#\\s]+/[^/?#\\s]+)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression demo(QStringLiteral("^gradus://demo/([a-z0-9-]+(?:/[a-z0-9-]+)?(?:\\?[^#\\s]*)?)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longest)
        return std::nullopt;
    if (const auto match = card.match(text); match.hasMatch())
        return Link{Link::Kind::Card, QUrl::fromPercentEncoding(match.captured(1).toUtf8())};
    if (const auto match = demo.match(text); match.hasMatch())
        return Link{Link::Kind::Demo, match.captured(1)};
    return std::nullopt;
}

QString notALink(const QString& text)
{
    const QString shown = text.size() > 80 ? text.left(80) + QStringLiteral("…") : text;
    return QCoreApplication::translate("gradus::shell::Link",
                                       "“%1” is not a link to a card or a demo; one looks like gradus://card/dlc-17/ch17-13 or "
                                       "gradus://demo/broadcasting/12-plus-1.")
        .arg(shown);
}

} // namespace gradus::shell
