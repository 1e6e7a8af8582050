#pragma once

#include "study/database.h"

namespace gradus::study {

inline constexpr qint32 applicationId = 0x47726473; ///< "Grds", in the file's header
inline constexpr int schemaVersion = 1; ///< in the header's user_version

/// Brings an empty or older file to schemaVersion, in one transaction.
void migrate(Database& database);

} // namespace gradus::study
