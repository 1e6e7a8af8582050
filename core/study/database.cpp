#include "study/database.h"

#include <sqlite3.h>

#include <cerrno>

namespace gradus::study {

namespace {

using Kind = CollectionError::Kind;

constexpr int busyTimeout = 80; // milliseconds: the window waits meanwhile

Kind kindOf(int resultCode, int systemError)
{
    switch (resultCode & 0xff) {
    case SQLITE_NOTADB:
        return Kind::NotACollection;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::InUse;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_READONLY:
        return Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
            return Kind::DiskFull;
        if (systemError == EROFS)
            return Kind::ReadOnly;
        if (resultCode == SQLITE_IOERR_SHORT_READ)
            return Kind::Damaged;
        return (resultCode & 0xff) == SQLITE_CANTOPEN ? Kind::CannotOpen : Kind::Other;
    default:
        return Kind::Other;
    }
}

} // namespace

CollectionError::CollectionError(Kind kind, const QString& path, const QString& detail)
    : std::runtime_error(QStringLiteral("%1: %2").arg(path, detail).toStdString())
    , m_kind(kind)
    , m_path(path)
    , m_detail(detail)
{
}

CollectionError collectionError(const SQLite::Exception& exception, int systemError, const QString& path)
{
    return {kindOf(exception.getExtendedErrorCode(), systemError), path, QString::fromUtf8(exception.what())};
}

Database::Database(const QString& path, int flags, const QString& nameInErrors)
    : m_nameInErrors(nameInErrors)
    , m_connection(path.toStdString(), flags, busyTimeout)
{
}

CollectionError Database::errorFrom(const SQLite::Exception& exception) const
{
    return collectionError(exception, errno, m_nameInErrors);
}

Query::Query(Database& database, const char* sql)
    : m_statement([&]() -> SQLite::Statement& {
        auto found = database.m_statements.find(sql);
        if (found == database.m_statements.end())
            found = database.m_statements.try_emplace(sql, database.m_connection, sql).first;
        return found->second;
    }())
{
}

Query::~Query()
{
    m_statement.tryReset();
}

int Query::run()
{
    while (m_statement.executeStep()) { }
    return m_statement.getChanges();
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return QString::fromUtf8(value.getText(), value.size());
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return {static_cast<const char*>(value.getBlob()), value.size()};
}

} // namespace gradus::study
