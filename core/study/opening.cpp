#include "study/opening.h"

#include "study/schema.h"
#include "study/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gradus::study {

namespace {

using Kind = CollectionError::Kind;

constexpr qsizetype headerSize = 100;

QString walPath(const QString& path)
{
    return path + QLatin1String("-wal");
}

std::filesystem::path native(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

CollectionError systemError(const QString& path, const std::error_code& code, Kind otherwise)
{
    Kind kind = otherwise;
    if (code == std::errc::no_space_on_device || code.value() == EDQUOT)
        kind = Kind::DiskFull;
    else if (code == std::errc::read_only_file_system)
        kind = Kind::ReadOnly;
    return {kind, path, QString::fromStdString(code.message())};
}

FileIdentity identityOf(const QString& path)
{
    struct stat status = {};
    if (::stat(native(path).c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

} // namespace

void inspect(const QString& path)
{
    if (QFileInfo(path).isDir())
        throw CollectionError(Kind::CannotOpen, path, QStringLiteral("a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw CollectionError(Kind::CannotOpen, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        throw CollectionError(Kind::CannotOpen, path, file.errorString());

    const QByteArrayView magic("SQLite format 3\0", 16);
    if (header.isEmpty())
        throw CollectionError(Kind::Damaged, path, QStringLiteral("the file is empty"));
    if (!magic.startsWith(QByteArrayView(header).first(std::min<qsizetype>(16, header.size()))))
        throw CollectionError(Kind::NotACollection, path, QStringLiteral("not an SQLite file"));
    if (header.size() < headerSize)
        throw CollectionError(Kind::Damaged, path, QStringLiteral("the file is cut short"));
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        throw CollectionError(Kind::NotACollection, path, QStringLiteral("an SQLite file of another program"));
    const auto version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > schemaVersion)
        throw CollectionError(Kind::NewerVersion, path, QStringLiteral("version %1").arg(version));

    const auto storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize; // how SQLite writes it
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(walPath(path)).size() == 0 && file.size() < pages * pageSize)
        throw CollectionError(Kind::Damaged, path, QStringLiteral("the file is cut short"));
}

namespace {

void requireWritable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        throw CollectionError(Kind::ReadOnly, path, file.errorString());
}

/// Why no file can be made beside `path`.
CollectionError whyNotWritable(const QString& path)
{
    QTemporaryFile probe(path + QLatin1String(".XXXXXX"));
    errno = 0;
    if (!probe.open() || probe.write(QByteArray(4096, '\0')) < 0 || !probe.flush()) {
        const std::error_code code(errno, std::generic_category());
        return systemError(path, code, probe.error() == QFileDevice::ResourceError ? Kind::DiskFull : Kind::CannotOpen);
    }
    return {Kind::CannotOpen, path, QStringLiteral("the lock file can't be written")};
}

std::unique_ptr<QLockFile> takeLock(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // stale only once its process is gone
    if (lock->tryLock(0))
        return lock;

    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 pid = 0;
        QString host, program;
        if (lock->getLockInfo(&pid, &host, &program))
            throw CollectionError(Kind::InUse, path, QStringLiteral("%1, process %2, %3").arg(program).arg(pid).arg(host));
        // The machine stopped before the lock's words were on disk. A living owner would still hold the file locked, and then
        // this fails too.
        lock->setStaleLockTime(1);
        if (lock->tryLock(0)) {
            lock->setStaleLockTime(0);
            return lock;
        }
        throw CollectionError(Kind::InUse, path, QStringLiteral("the lock file can't be read"));
    }
    case QLockFile::PermissionError:
        throw CollectionError(Kind::ReadOnly, path, QStringLiteral("the folder can't be written to"));
    default:
        throw whyNotWritable(path);
    }
}

void makeFolder(const QString& path)
{
    std::error_code code;
    const std::filesystem::path folder = native(path).parent_path();
    std::filesystem::create_directories(folder, code);
    if (code)
        throw systemError(path, code, Kind::CannotOpen);
    if (!std::filesystem::is_directory(folder, code))
        throw systemError(path, std::make_error_code(std::errc::not_a_directory), Kind::CannotOpen);
}

/// On disk under its new name when it returns.
void renameDurably(const QString& from, const QString& to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    if (code)
        throw systemError(to, code, Kind::CannotOpen);
    const int folder = ::open(native(to).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || ::fsync(folder) != 0)
        code = std::error_code(errno, std::generic_category());
    if (folder >= 0)
        ::close(folder);
    if (code)
        throw systemError(to, code, Kind::CannotOpen);
}

void putProperty(Database& database, const char* name, const QString& value)
{
    Query(database, "INSERT INTO property(name, value) VALUES(?, ?)", QString::fromLatin1(name), value).run();
}

/// Makes the new collection under another name and renames it when all of it is on disk.
void create(const QString& path)
{
    const QString unfinished = path + QLatin1String(".new");
    const auto removeUnfinished = [&unfinished] {
        for (const auto* suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(suffix));
    };
    if (QFileInfo(walPath(path)).size() > 0)
        throw CollectionError(Kind::Damaged, path,
                              QStringLiteral("the file is gone, but what was not yet written to it is there"));

    removeUnfinished();
    try {
        Database database(unfinished, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, path);
        try {
            migrate(database);
            putProperty(database, "device", QUuid::createUuid().toString(QUuid::WithoutBraces));
            putProperty(database, "settings", QString::fromUtf8(toJson(Settings())));
            database.connection().exec("PRAGMA journal_mode = WAL");
        } catch (const SQLite::Exception& exception) {
            throw database.errorFrom(exception);
        }
    } catch (const SQLite::Exception& exception) {
        removeUnfinished();
        throw collectionError(exception, errno, path);
    } catch (...) {
        removeUnfinished();
        throw;
    }
    try {
        renameDurably(unfinished, path);
    } catch (...) {
        removeUnfinished();
        throw;
    }
}

void prepare(Database& database, const QString& path)
{
    SQLite::Database& connection = database.connection();
    connection.exec("PRAGMA trusted_schema = OFF");
    if (connection.execAndGet("PRAGMA application_id").getInt() != applicationId)
        throw CollectionError(Kind::NotACollection, path, QStringLiteral("an SQLite file of another program"));
    const int version = connection.execAndGet("PRAGMA user_version").getInt();
    if (version > schemaVersion)
        throw CollectionError(Kind::NewerVersion, path, QStringLiteral("version %1").arg(version));
    if (connection.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal")
        throw CollectionError(Kind::CannotOpen, path, QStringLiteral("no write-ahead log on this file system"));
    connection.exec("PRAGMA synchronous = FULL");
    connection.exec("PRAGMA foreign_keys = ON");
    migrate(database);
    // Says now, and not at the first answer, whether another program keeps the file from being written.
    Transaction probe(database);
}

} // namespace

Opened openFile(const QString& givenPath)
{
    const QFileInfo info(givenPath);
    const bool exists = info.exists();
    const QString path = exists ? info.canonicalFilePath() : info.absoluteFilePath();
    if (exists) {
        inspect(path);
        requireWritable(path);
    } else {
        makeFolder(path);
    }

    Opened opened;
    opened.path = path;
    opened.lock = takeLock(path);
    if (!QFileInfo::exists(path))
        create(path);
    opened.closedCleanly = QFileInfo(walPath(path)).size() == 0; // the last to close it removes it
    errno = 0;
    try {
        opened.database = std::make_unique<Database>(path, SQLite::OPEN_READWRITE, path);
        opened.identity = identityOf(path);
        prepare(*opened.database, path);
    } catch (const SQLite::Exception& exception) {
        throw opened.database ? opened.database->errorFrom(exception) : collectionError(exception, errno, path);
    }
    return opened;
}

void requireInPlace(const Opened& opened)
{
    if (identityOf(opened.path) != opened.identity)
        throw CollectionError(Kind::Gone, opened.path, QStringLiteral("the file was deleted, moved or replaced"));
}

} // namespace gradus::study
