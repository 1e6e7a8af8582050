#pragma once

#include "bank/chapter.h"
#include "study/collection.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

class QThread;

namespace gradus::shell {

/// Keeps the collection's decks in step with their files: the chapters that come with Gradus, and the user's own folder, which is
/// read in a thread and read again whenever a file in it changes.
class BankSync : public QObject {
    Q_OBJECT
public:
    /// The chapters that come with Gradus, as resources.
    static QString shippedFolder() { return QStringLiteral(":/bank"); }

    /// `collection` must outlive this. `demoExists` is called from this thread and from another, never at the same time.
    BankSync(study::Collection& collection, bank::DemoExists demoExists, QString shipped = shippedFolder(),
             QObject* parent = nullptr);
    ~BankSync() override;

    /// Reads the shipped chapters that changed since they were last read; the others cost a hash. Throws CollectionError.
    void readShipped();
    /// Reads the folder of the user's own decks and watches it from now on. While it is away (a stick pulled out), its decks
    /// stay.
    void watchOwn(const QString& folder);

    /// What is wrong in the files that were read.
    [[nodiscard]] std::vector<bank::Problem> problems() const;

Q_SIGNALS:
    /// Decks came, went or were reworded.
    void decksChanged();
    void problemsChanged();
    /// Something could not be done; a sentence.
    void failed(const QString& sentence);
    /// What `failed` has said is no longer true.
    void mended(const QString& sentence);

private:
    struct Own {
        std::vector<study::DeckContent> decks;
        std::vector<bank::Problem> problems;
        QStringList sources;
        bool folderFound = false;
    };
    [[nodiscard]] static Own readOwn(const QString& folder, const QString& shipped, const bank::DemoExists& demoExists);
    void directoryChanged(const QString& path);
    void watch();
    void startReading();
    void take(Own own);
    void putNext();

    study::Collection& m_collection;
    bank::DemoExists m_demoExists;
    QString m_shipped, m_own;
    QFileSystemWatcher m_watcher;
    QByteArray m_identity; ///< of the folder that is watched; empty while it is away
    QTimer m_settle; ///< several writes in a row are one change
    QThread* m_reading = nullptr;
    bool m_readAgain = false;
    std::deque<study::DeckContent> m_waiting; ///< read, not yet in the collection
    QStringList m_ownSources;
    QString m_missing; ///< what was said of the folder while it is not there
    std::vector<bank::Problem> m_shippedProblems, m_ownProblems;
};

} // namespace gradus::shell
