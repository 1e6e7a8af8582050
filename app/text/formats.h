#pragma once

#include <QTextFormat>

namespace gradus::text {

/// What the document's formats carry beside Qt's own properties.
enum Property {
    TexProperty = QTextFormat::UserProperty + 1, ///< QString: a formula's source
    DisplayProperty, ///< bool: it stands in a line of its own
    FigureProperty, ///< QString: a local image's path
    InlineCodeProperty, ///< bool, of characters: code in running text
    OnAccentProperty, ///< bool, of characters: on the accent's tint instead of the code's
    BoxProperty, ///< int, of blocks: number of the code box they belong to, from 1
    BoxKindProperty, ///< int, of blocks: a BoxKind
    QuoteProperty, ///< bool, of blocks: quoted
    RuleProperty, ///< bool, of blocks: nothing but a hairline
};

enum class BoxKind { Code, Output };

enum ObjectType {
    FormulaObjectType = QTextFormat::UserObject + 1,
    FigureObjectType,
};

/// Lengths in pixels at scale 1.
struct Space {
    static constexpr qreal documentMargin = 6; ///< room for the tint around code at a line's start
    static constexpr qreal boxPadding = 12;
    static constexpr qreal boxRadius = 6;
    static constexpr qreal betweenBoxes = 4;
    static constexpr qreal paragraph = 12;
    static constexpr qreal item = 6;
    static constexpr qreal indent = 24;
};

/// Size of code beside that of the text around it: monospace fonts look larger.
inline constexpr qreal codeSize = 0.92;

} // namespace gradus::text
