#pragma once

#include "figure/text.h"
#include "study/collection.h"
#include "study/types.h"

#include <QString>

/// What the app says about cards and time, short and human, in the user's language.
namespace gradus::review::words {

/// "10 min", "3 h", "2 d", "1.3 mo", "2 y": fits on a button.
[[nodiscard]] QString interval(const study::Interval& interval);
/// The same for a screen reader: "10 minutes", "2 days".
[[nodiscard]] QString intervalSpoken(const study::Interval& interval);

[[nodiscard]] QString rating(study::Rating rating);

/// "18 due · 6 new · about 9 min"
[[nodiscard]] QString workLeft(int due, int fresh, double secondsPerCard);

/// "stability 11 d · difficulty 2.1 · last seen 11 days ago", or "new".
[[nodiscard]] QString facts(const study::CardState& state, const QDateTime& now);

/// "23 reviews, 6 of them new · 3 again · 9 min"
[[nodiscard]] QString doneToday(const study::DaySummary& summary);
/// "Predictions: 7 of 9 right"; empty where none was checked.
[[nodiscard]] QString predictionsToday(const study::DaySummary& summary);
/// "Next: today at 21:40", "Next: tomorrow", "Next: in 4 days"; days begin at 4:00.
[[nodiscard]] QString nextDue(qint64 dueAt, const QDateTime& now);

/// One sentence that says what is wrong with the collection, where, and what to do.
[[nodiscard]] QString sentence(const study::CollectionError& error);

/// The lab's text in the user's language.
[[nodiscard]] QString translated(const figure::Text& text);

} // namespace gradus::review::words
