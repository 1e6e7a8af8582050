// To be preloaded into a program: a file system that forgets what was not synced. It watches the folder FORGETFUL_FOLDER (flat,
// and empty at first) and keeps in the folder FORGETFUL_DURABLE what would still be there if the machine stopped now:
//   content.ID   a file's bytes when it was last synced
//   names        which file had which name when the folder was last synced: lines "ID name"
//   names.now    the same as of now
// Each is replaced whole, so the program may be killed at any moment. A file's bytes are durable after fsync or fdatasync of it,
// its name, whether new, changed or gone, after one of its folder.

#include <array>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <typename Function> Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

class Disk {
public:
    static Disk& instance()
    {
        static Disk disk;
        return disk;
    }

    bool watches(const std::string& path) const { return !m_folder.empty() && path.starts_with(m_folder + '/'); }

    void opened(int file)
    {
        struct stat status { };
        if (fstat(file, &status) != 0 || m_ids.contains(status.st_ino))
            return;
        m_ids[status.st_ino] = ++m_lastId;
        replace("names.now", names());
    }

    void gone(ino_t inode)
    {
        m_ids.erase(inode);
        replace("names.now", names());
    }

    void synced(int file)
    {
        std::array<char, PATH_MAX> link{};
        const ssize_t length = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), link.data(), link.size() - 1);
        const std::string path(link.data(), static_cast<std::size_t>(length > 0 ? length : 0));
        if (path == m_folder) {
            replace("names", names());
            return;
        }
        struct stat status { };
        if (!watches(path) || fstat(file, &status) != 0)
            return;
        std::vector<char> bytes(static_cast<std::size_t>(status.st_size));
        const ssize_t got = pread(file, bytes.data(), bytes.size(), 0);
        if (got < 0)
            abort();
        replace("content." + std::to_string(m_ids[status.st_ino]), std::string(bytes.data(), static_cast<std::size_t>(got)));
    }

    std::mutex mutex;

private:
    Disk()
    {
        const char* folder = getenv("FORGETFUL_FOLDER");
        const char* durable = getenv("FORGETFUL_DURABLE");
        if (folder != nullptr && durable != nullptr) {
            m_folder = folder;
            m_durable = durable;
        }
    }

    std::string names() const
    {
        std::string text;
        DIR* folder = opendir(m_folder.c_str());
        while (const dirent* entry = readdir(folder)) {
            const auto id = m_ids.find(entry->d_ino);
            if (id != m_ids.end())
                text += std::to_string(id->second) + ' ' + entry->d_name + '\n';
        }
        closedir(folder);
        return text;
    }

    void replace(const std::string& name, const std::string& bytes) const
    {
        const std::string path = m_durable + '/' + name;
        const std::string unfinished = path + ".unfinished";
        const int file = next<int (*)(const char*, int, ...)>("open")(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (::write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            abort();
        ::close(file);
        if (next<int (*)(const char*, const char*)>("rename")(unfinished.c_str(), path.c_str()) != 0)
            abort();
    }

    std::string m_folder, m_durable;
    std::map<ino_t, int> m_ids; ///< of the files that have a name
    int m_lastId = 0;
};

int opened(const char* function, const char* path, int flags, mode_t mode)
{
    Disk& disk = Disk::instance();
    const std::lock_guard guard(disk.mutex);
    const int file = next<int (*)(const char*, int, ...)>(function)(path, flags, mode);
    if (file >= 0 && (flags & O_CREAT) != 0 && disk.watches(path))
        disk.opened(file);
    return file;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

int synced(int file)
{
    Disk& disk = Disk::instance();
    const std::lock_guard guard(disk.mutex);
    disk.synced(file);
    return 0;
}

/// Does what ends the name `path`, and forgets the file it belonged to.
template <typename Function> int ending(const char* path, Function function)
{
    Disk& disk = Disk::instance();
    const std::lock_guard guard(disk.mutex);
    struct stat status { };
    const bool known = disk.watches(path) && stat(path, &status) == 0;
    const int result = function();
    if (result == 0 && disk.watches(path))
        disk.gone(known ? status.st_ino : 0);
    return result;
}

} // namespace

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

int fsync(int file)
{
    return synced(file);
}

int fdatasync(int file)
{
    return synced(file);
}

int unlink(const char* path)
{
    return ending(path, [path] { return next<int (*)(const char*)>("unlink")(path); });
}

int rename(const char* from, const char* to)
{
    return ending(to, [from, to] { return next<int (*)(const char*, const char*)>("rename")(from, to); });
}

} // extern "C"
