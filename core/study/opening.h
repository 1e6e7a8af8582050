#pragma once

#include "study/database.h"

#include <QLockFile>

#include <memory>

namespace gradus::study {

/// A collection's file, opened for this window alone.
struct Opened {
    QString path;
    std::unique_ptr<QLockFile> lock; ///< held as long as it lives; outlives the database
    std::unique_ptr<Database> database;
    bool closedCleanly = true; ///< the last time
};

/// Opens the collection, or makes it where there is no file: whole or not at all, whatever happens meanwhile. A file that is not
/// a sound collection of this version is left as it is. Throws CollectionError.
[[nodiscard]] Opened openFile(const QString& path);

} // namespace gradus::study
