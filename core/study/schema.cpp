#include "study/schema.h"

#include <array>

namespace gradus::study {

namespace {

// Element n brings version n to n + 1. What has been released is never edited.
constexpr std::array<const char*, schemaVersion> migrations{R"sql(

-- device (a uuid), settings (JSON)
CREATE TABLE property(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was last read from each file.
CREATE TABLE source(
    name TEXT PRIMARY KEY,
    hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deck(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX deck_in_order ON deck(position, id);

-- A card and its present state. Rows stay for ever; a card that is in no file any more is not active.
CREATE TABLE card(
    row INTEGER PRIMARY KEY,
    deck TEXT NOT NULL REFERENCES deck(id),
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    active INTEGER NOT NULL,
    position INTEGER NOT NULL, -- in its file
    shuffle INTEGER NOT NULL,  -- the order of reviews that are due on one day
    phase INTEGER NOT NULL DEFAULT 0, -- 0 new, 1 learning, 2 review, 3 relearning
    step INTEGER NOT NULL DEFAULT 0,
    stability REAL NOT NULL DEFAULT 0,
    difficulty REAL NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL DEFAULT 0,
    due_day INTEGER NOT NULL DEFAULT 0,
    last_review_at INTEGER NOT NULL DEFAULT 0,
    last_review_day INTEGER NOT NULL DEFAULT 0,
    reviews INTEGER NOT NULL DEFAULT 0,
    lapses INTEGER NOT NULL DEFAULT 0,
    UNIQUE(deck, id)
) STRICT;
CREATE INDEX card_active ON card(deck) WHERE active = 1;
CREATE INDEX card_fresh ON card(deck, position) WHERE active = 1 AND phase = 0;
CREATE INDEX card_in_steps ON card(due_at, deck) WHERE active = 1 AND phase IN (1, 3);
CREATE INDEX card_in_review ON card(due_day, shuffle, deck) WHERE active = 1 AND phase = 2;
CREATE INDEX card_of_source ON card(source) WHERE active = 1;

-- A card's words; apart from its state, which changes with every answer.
CREATE TABLE content(
    card INTEGER PRIMARY KEY REFERENCES card(row),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    demo TEXT NOT NULL,
    tags TEXT NOT NULL,    -- a line each
    section TEXT NOT NULL,
    see_also TEXT NOT NULL -- a line each
) STRICT;

-- The rules and settings that reviews were scheduled with.
CREATE TABLE scheduler(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    content TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- The log: rows are only ever added. Cards are named by full id, so that a row means the same in every collection.
CREATE TABLE log(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), -- a UUID, version 7
    device BLOB NOT NULL CHECK(length(device) = 16),
    kind INTEGER NOT NULL,       -- 0 a review, 1 a void
    at INTEGER NOT NULL,         -- milliseconds since 1970 UTC
    utc_offset INTEGER NOT NULL, -- seconds
    study_day INTEGER NOT NULL,  -- Julian day number
    voids BLOB REFERENCES log(id),
    card TEXT,
    rating INTEGER CHECK(rating BETWEEN 1 AND 4),
    phase INTEGER,               -- before the rating
    taken INTEGER,               -- milliseconds
    predicted TEXT,
    outcome TEXT,
    agreed INTEGER,
    scheduler BLOB REFERENCES scheduler(id),
    CHECK(CASE kind WHEN 0 THEN card IS NOT NULL AND rating IS NOT NULL AND phase IS NOT NULL AND taken IS NOT NULL
                             AND scheduler IS NOT NULL
                    WHEN 1 THEN voids IS NOT NULL ELSE 0 END)
) STRICT;
CREATE INDEX log_of_card ON log(card, id) WHERE kind = 0;
CREATE INDEX log_of_day ON log(study_day) WHERE kind = 0;
CREATE TRIGGER log_rows_never_change BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_rows_never_go BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- The reviews that don't count: computed from the log's voids.
CREATE TABLE voided(
    review BLOB PRIMARY KEY REFERENCES log(id)
) STRICT, WITHOUT ROWID;

-- What undo and redo go along.
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,             -- 1 a review, 2 settings
    undone INTEGER NOT NULL DEFAULT 0,
    review BLOB REFERENCES log(id),    -- of a review: its log row
    void BLOB REFERENCES log(id),      -- of an undone review: the row that voids it
    card TEXT,
    before TEXT,                       -- of settings, JSON
    after TEXT
) STRICT;
CREATE INDEX journal_undone ON journal(undone, seq);

)sql"};

} // namespace

void migrate(Database& database)
{
    SQLite::Database& connection = database.connection();
    const int version = connection.execAndGet("PRAGMA user_version").getInt();
    if (version >= schemaVersion)
        return;
    Transaction transaction(database);
    for (int next = version; next < schemaVersion; ++next)
        connection.exec(migrations[static_cast<std::size_t>(next)]);
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    transaction.commit();
}

} // namespace gradus::study
