#pragma once

#include "study/database.h"

#include <QLockFile>

#include <memory>
#include <utility>

#include <sys/types.h>

namespace gradus::study {

/// Device and number of a file: what tells it from another at the same path.
using FileIdentity = std::pair<dev_t, ino_t>;

/// A collection's file, opened for this window alone.
struct Opened {
    QString path;
    std::unique_ptr<QLockFile> lock; ///< held as long as it lives; outlives the database
    std::unique_ptr<Database> database;
    FileIdentity identity;
    bool closedCleanly = true; ///< the last time
};

/// Opens the collection, or makes it where there is no file: whole or not at all, whatever happens meanwhile. A file that is not
/// a sound collection of this version is left as it is. Throws CollectionError.
[[nodiscard]] Opened openFile(const QString& path);

/// Judges an existing file by its first bytes, before SQLite, which might write to it, or beside it. Throws CollectionError.
void inspect(const QString& path);

/// Throws CollectionError where the file at the path is no longer the one that is open: what is written then would be lost.
void requireInPlace(const Opened& opened);

} // namespace gradus::study
