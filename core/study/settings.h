#pragma once

#include "study/scheduler.h"
#include "study/types.h"

namespace gradus::study {

/// The nearest settings the scheduler can work with: each within its range, steps that are no steps left out.
[[nodiscard]] Settings sound(const Settings& settings);

[[nodiscard]] QByteArray toJson(const Settings& settings);
/// Reads what toJson wrote; what is missing keeps its default.
[[nodiscard]] Settings settingsFromJson(const QByteArray& json);

[[nodiscard]] SchedulerSettings schedulerSettings(const Settings& settings);

/// All that an outcome depends on besides the card and the moment, as text with its id: a log row names the id.
struct SchedulerRecord {
    QByteArray id; ///< 16 bytes of the text's SHA-256, so equal settings have one id on every device
    QByteArray json;
};
[[nodiscard]] SchedulerRecord recordOf(const SchedulerSettings& settings);
/// Nothing if it is damaged or of a scheduler this program doesn't know.
[[nodiscard]] std::optional<SchedulerSettings> schedulerSettingsFromJson(const QByteArray& json);

} // namespace gradus::study
