#include "failing_fs.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <optional>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

enum class Fault { None, Full, ReadOnly, Syncs };

std::atomic<Fault> fault = Fault::None;
std::string folder;
std::int64_t room = 0;

template <typename Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool concerns(const char* path)
{
    return fault != Fault::None && std::string(path).starts_with(folder);
}

bool concerns(int file)
{
    if (fault == Fault::None)
        return false;
    std::array<char, PATH_MAX> path{};
    const ssize_t length = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path.data(), path.size() - 1);
    return length > 0 && concerns(path.data());
}

bool readOnly(const char* path)
{
    if (fault != Fault::ReadOnly || !concerns(path))
        return false;
    errno = EROFS;
    return true;
}

/// How much of a write may be done; less than `size` on a full disk, nothing if the write fails.
std::optional<size_t> allowed(int file, size_t size, off_t offset)
{
    if (!concerns(file) || fault == Fault::Syncs)
        return size;
    if (fault == Fault::ReadOnly) {
        errno = EROFS;
        return std::nullopt;
    }
    struct stat status { };
    fstat(file, &status);
    const auto growth = std::max<std::int64_t>(0, offset + static_cast<std::int64_t>(size) - status.st_size);
    const auto missing = std::max<std::int64_t>(0, growth - room);
    if (missing >= static_cast<std::int64_t>(size)) {
        errno = ENOSPC;
        return std::nullopt;
    }
    room -= growth - missing;
    return size - static_cast<size_t>(missing);
}

int opened(const char* function, const char* path, int flags, mode_t mode)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    if (writes && readOnly(path))
        return -1;
    return next<int (*)(const char*, int, ...)>(function)(path, flags, mode);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

ssize_t positioned(const char* function, int file, const void* data, size_t size, off_t offset)
{
    const auto possible = allowed(file, size, offset);
    return possible ? next<ssize_t (*)(int, const void*, size_t, off_t)>(function)(file, data, *possible, offset) : -1;
}

/// No machine stops in these tests, so nothing has to wait for the disk.
int synced(int file)
{
    if (fault != Fault::Syncs || !concerns(file))
        return 0;
    errno = EIO;
    return -1;
}

} // namespace

namespace failing_fs {

void fill(const std::string& where, std::int64_t bytes)
{
    folder = where;
    room = bytes;
    fault = Fault::Full;
}

void makeReadOnly(const std::string& where)
{
    folder = where;
    fault = Fault::ReadOnly;
}

void failSyncs(const std::string& where)
{
    folder = where;
    fault = Fault::Syncs;
}

void heal()
{
    fault = Fault::None;
}

} // namespace failing_fs

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened("open64", path, flags, mode);
}

ssize_t write(int file, const void* data, size_t size)
{
    const auto possible = allowed(file, size, fault == Fault::None ? 0 : lseek(file, 0, SEEK_CUR));
    return possible ? next<ssize_t (*)(int, const void*, size_t)>("write")(file, data, *possible) : -1;
}

ssize_t pwrite(int file, const void* data, size_t size, off_t offset)
{
    return positioned("pwrite", file, data, size, offset);
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset)
{
    return positioned("pwrite64", file, data, size, offset);
}

int fsync(int file)
{
    return synced(file);
}

int fdatasync(int file)
{
    return synced(file);
}

int mkdir(const char* path, mode_t mode)
{
    return readOnly(path) ? -1 : next<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}

int unlink(const char* path)
{
    return readOnly(path) ? -1 : next<int (*)(const char*)>("unlink")(path);
}

int rename(const char* from, const char* to)
{
    return readOnly(to) ? -1 : next<int (*)(const char*, const char*)>("rename")(from, to);
}

} // extern "C"
