#pragma once

#include <QString>

#include <optional>

namespace gradus::shell {

/// A gradus:// link, read but not yet looked up.
struct Link {
    enum class Kind { Card, Demo };
    Kind kind = Kind::Card;
    QString target; ///< "dlc-17/ch17-13", or "broadcasting/12-plus-1?a=2×1"
    bool operator==(const Link&) const = default;
};

/// gradus://card/DECK/CARD or gradus://demo/DEMO[/PRESET][?name=value&…]; nothing if it is neither.
[[nodiscard]] std::optional<Link> parseLink(const QString& text);

/// One sentence: that `text` is no link, and what a link looks like.
[[nodiscard]] QString notALink(const QString& text);

} // namespace gradus::shell
