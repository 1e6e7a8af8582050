#pragma once

#include <QByteArray>

#include <vector>

namespace gradus::bank {

/// The lines of one card as they stand in the file, before anything is checked.
struct RawCard {
    QByteArray heading; ///< without "##"
    QByteArray comment; ///< what stands between <!-- and -->
    QByteArray body; ///< from the line after the comment
    int line = 0; ///< of the heading
    int commentLine = 0; ///< 0 if the card has none
    bool commentOpen = false; ///< the comment doesn't end on its line
    int bodyLine = 0; ///< of the body's first line
    int openFence = 0; ///< line where a code fence opens that never closes; 0 if all close
    int openComment = 0; ///< the same for a comment among the text
    int longLine = 0; ///< line over the limit; 0 if none
};

/// Splits a chapter, without its front matter, at its `##` headings; those inside fences and comments don't count. A fence
/// or comment that runs into what is plainly the next card (heading and comment with an id, in a fence not marked as Markdown) is
/// taken as left open, so that one forgotten end costs one card.
[[nodiscard]] std::vector<RawCard> splitCards(QByteArrayView text, int firstLine);

} // namespace gradus::bank
