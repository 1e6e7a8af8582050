#pragma once

#include "fakeclock.h"
#include "study/collection.h"

#include <QTemporaryDir>

#include <array>

/// A collection in a folder of its own, under a fake clock.
struct Studying {
    Studying() { open(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("learner.gradus")); }
    void open() { collection = gradus::study::Collection::open(path(), clock); }
    void close() { collection.reset(); }
    void reopen()
    {
        close();
        open();
    }
    gradus::study::Collection* operator->() const { return collection.get(); }

    [[nodiscard]] gradus::study::Card card(const char* fullId) const
    {
        return collection->card(QString::fromLatin1(fullId)).value();
    }
    QUuid rate(const char* fullId, gradus::study::Rating rating) const
    {
        return collection->answer(card(fullId), rating, 5000, std::nullopt);
    }
    /// The id of the next card, or "-".
    [[nodiscard]] QString next(const char* deck = "") const
    {
        const auto next = collection->next(QString::fromLatin1(deck));
        return next ? next->fullId() : QStringLiteral("-");
    }
    /// From new to its first review.
    void graduate(const char* fullId)
    {
        rate(fullId, gradus::study::Rating::Good);
        clock.forwardMinutes(10);
        rate(fullId, gradus::study::Rating::Good);
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<gradus::study::Collection> collection;
};

inline gradus::study::DeckContent makeDeck(const char* id, int cards, int position = 0, const char* source = nullptr)
{
    gradus::study::DeckContent deck;
    deck.id = QString::fromLatin1(id);
    deck.name = deck.id.toUpper();
    deck.position = position;
    deck.source = source ? QString::fromLatin1(source) : deck.id + QStringLiteral(".md");
    deck.hash = "hash of " + deck.source.toUtf8();
    for (int i = 1; i <= cards; ++i) {
        const QString number = QString::number(i);
        deck.cards.push_back({number, QStringLiteral("Question ") + number, QStringLiteral("Answer ") + number, {}, {}, {}, {}});
    }
    return deck;
}

/// An error's kind in words; "none" without an error.
inline QByteArray named(const std::optional<gradus::study::CollectionError::Kind>& kind)
{
    constexpr std::array names{"NotACollection", "Damaged",    "NewerVersion", "InUse", "DiskFull",
                               "ReadOnly",       "CannotOpen", "Gone",         "Other"};
    return kind ? names.at(static_cast<std::size_t>(*kind)) : "none";
}
