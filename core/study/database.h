#pragma once

#include "study/collection.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <map>
#include <optional>
#include <string_view>

namespace gradus::study {

/// A connection that prepares each statement once. Its functions throw SQLite::Exception; `errorFrom` makes the collection's own.
class Database {
public:
    /// `flags`: SQLite::OPEN_…. `nameInErrors`: the collection the file is, or is to become.
    Database(const QString& path, int flags, const QString& nameInErrors);

    /// To be called where the exception is caught: errno, which it asks, is SQLite's only note of what the system said of a
    /// COMMIT.
    [[nodiscard]] CollectionError errorFrom(const SQLite::Exception& exception) const;
    [[nodiscard]] SQLite::Database& connection() { return m_connection; }

private:
    friend class Query;
    QString m_nameInErrors;
    SQLite::Database m_connection;
    std::map<std::string_view, SQLite::Statement> m_statements; // after the connection: they go first
};

/// The collection's error for SQLite's words, when there is no connection to ask.
[[nodiscard]] CollectionError collectionError(const SQLite::Exception& exception, int systemError, const QString& path);

/// One run of a statement. `sql` must live as long as the database (a literal does); only one Query of the same text at a time.
class Query {
public:
    template <typename... Values>
    explicit Query(Database& database, const char* sql, const Values&... values)
        : Query(database, sql)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    explicit Query(Database& database, const char* sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// To the next row; false at the end.
    bool next() { return m_statement.executeStep(); }
    /// To the end. Returns how many rows were changed.
    int run();

    [[nodiscard]] qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] int small(int column) const { return m_statement.getColumn(column).getInt(); }
    [[nodiscard]] double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isColumnNull(column); }

private:
    void bind(int index, int value) { m_statement.bind(index, value); }
    void bind(int index, qint64 value) { m_statement.bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { m_statement.bind(index, value ? 1 : 0); }
    void bind(int index, double value) { m_statement.bind(index, value); }
    void bind(int index, const QString& value) { m_statement.bind(index, value.toStdString()); }
    void bind(int index, const QByteArray& value) { m_statement.bind(index, value.constData(), static_cast<int>(value.size())); }
    void bind(int index, const QUuid& value) { bind(index, value.toRfc4122()); }
    void bind(int index, std::nullopt_t) { m_statement.bind(index); }
    template <typename Value> void bind(int index, const std::optional<Value>& value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement.bind(index);
    }

    SQLite::Statement& m_statement;
};

/// Everything or nothing: rolled back unless commit() was reached. Takes the right to write at once.
class Transaction {
public:
    explicit Transaction(Database& database)
        : m_transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE)
    {
    }
    /// On disk when it returns.
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

} // namespace gradus::study
