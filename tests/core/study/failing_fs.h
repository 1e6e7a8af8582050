#pragma once

#include <cstdint>
#include <string>

/// A file system that fails when told to. Linked into a test program, its functions stand in front of the C library's for the
/// program and every library in it; so no privileges, mounts or special disks are needed. It acts on one folder only.
namespace failing_fs {

/// The disk has room for `bytes` more; then files that would grow are told ENOSPC, at first after a part of the write.
void fill(const std::string& folder, std::int64_t bytes);
/// Nothing can be written, made, renamed or removed: EROFS.
void makeReadOnly(const std::string& folder);
/// Writes arrive, but the disk can't confirm them: EIO from fsync and fdatasync.
void failSyncs(const std::string& folder);
/// All is well again.
void heal();

} // namespace failing_fs
