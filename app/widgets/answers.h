#pragma once

#include "figure/declaration.h"

#include <QString>

namespace gradus::widgets {

using Translate = QString (*)(const figure::Text&);

/// A prediction, normalised, or an outcome, as it is said to the learner: choices by their labels, a point to the digits that its
/// tolerance leaves. `translate` puts the labels into the user's language.
[[nodiscard]] QString spokenAnswer(const figure::Prediction& prediction, const QString& answer, Translate translate);

} // namespace gradus::widgets
