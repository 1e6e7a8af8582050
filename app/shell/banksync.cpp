#include "shell/banksync.h"

#include "review/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <utility>

#include <sys/stat.h>

namespace gradus::shell {
namespace {

constexpr int settleMilliseconds = 200;

/// Of the bytes and of what reads them: a newer Gradus reads every file anew.
QByteArray hashOf(const QByteArray& bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArrayLiteral(GRADUS_VERSION));
    hash.addData(bytes);
    return hash.result();
}

QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? hashOf(file.readAll()) : QByteArray();
}

study::DeckContent deckOf(const bank::Chapter& chapter, const QString& source, const QByteArray& hash)
{
    study::DeckContent deck{chapter.deckId, chapter.name, chapter.position, source, hash, {}};
    deck.cards.reserve(chapter.cards.size());
    for (const bank::Card& card : chapter.cards)
        deck.cards.push_back({card.id, card.question, card.answer, card.demo, card.tags, card.section, card.seeAlso});
    return deck;
}

/// Which folder stands at that path: another one there is another identity. Empty where there is none.
QByteArray identityOf(const QString& folder)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return {};
    return QByteArray::number(quint64{status.st_dev}) + ':' + QByteArray::number(quint64{status.st_ino});
}

QFileInfoList chaptersIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files | QDir::Readable, QDir::Name);
}

} // namespace

BankSync::BankSync(study::Collection& collection, bank::DemoExists demoExists, QString shipped, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_demoExists(std::move(demoExists))
    , m_shipped(std::move(shipped))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &BankSync::startReading);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &BankSync::directoryChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

BankSync::~BankSync()
{
    if (m_reading)
        m_reading->wait();
}

void BankSync::readShipped()
{
    for (const QFileInfo& file : chaptersIn(m_shipped)) {
        const QString source = file.filePath();
        QFile chapterFile(source);
        if (!chapterFile.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = chapterFile.readAll();
        const QByteArray hash = hashOf(bytes);
        if (m_collection.sourceHash(source) == hash)
            continue;
        const bank::Chapter chapter = bank::readChapter(source, bytes, m_demoExists);
        // Nobody who studies can mend a shipped chapter; `gradus check` tells of demos that are still to be built.
        std::copy_if(chapter.problems.begin(), chapter.problems.end(), std::back_inserter(m_shippedProblems),
                     [](const bank::Problem& problem) { return problem.severity == bank::Problem::Severity::Error; });
        if (!chapter.deckId.isEmpty())
            m_collection.putDeck(deckOf(chapter, source, hash));
    }
    if (!m_shippedProblems.empty())
        Q_EMIT problemsChanged();
}

void BankSync::watchOwn(const QString& folder)
{
    m_own = folder;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (const QString before = std::exchange(m_missing, {}); !before.isEmpty())
        Q_EMIT mended(before); // it was said of another folder
    if (!QFileInfo(folder).isDir()) {
        m_missing = tr("There is no folder %1 for your own decks. Make it, or choose another in the preferences.").arg(folder);
        Q_EMIT failed(m_missing);
    }
    startReading();
}

void BankSync::directoryChanged(const QString& path)
{
    // A folder above it changes for many reasons; only one of them matters here.
    if (path == m_own || identityOf(m_own) != m_identity)
        m_settle.start();
    else
        watch();
}

/// The folder, its files, and the nearest folder above it that is there: its own watch ends when it is deleted or moved away.
void BankSync::watch()
{
    const QByteArray identity = identityOf(m_own);
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); identity != m_identity && !watched.isEmpty())
        m_watcher.removePaths(watched); // they may watch what was moved away
    m_identity = identity;
    QStringList paths;
    if (QFileInfo(m_own).isDir())
        paths << m_own;
    for (const QFileInfo& file : chaptersIn(m_own))
        paths << file.filePath();
    QString above = QFileInfo(m_own).absolutePath();
    while (!QFileInfo(above).isDir() && above != QFileInfo(above).absolutePath())
        above = QFileInfo(above).absolutePath();
    paths << above;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    paths.removeIf([&](const QString& path) { return watched.contains(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void BankSync::startReading()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    // Watched before it is read, so that no change falls between.
    watch();

    auto own = std::make_shared<Own>();
    m_reading = QThread::create(
        [own, folder = m_own, shipped = m_shipped, exists = m_demoExists] { *own = readOwn(folder, shipped, exists); });
    m_reading->setParent(this);
    connect(m_reading, &QThread::finished, this, [this, own] {
        m_reading->deleteLater();
        m_reading = nullptr;
        take(std::move(*own));
        if (std::exchange(m_readAgain, false))
            startReading();
    });
    m_reading->start(QThread::LowPriority);
}

BankSync::Own BankSync::readOwn(const QString& folder, const QString& shipped, const bank::DemoExists& demoExists)
{
    Own own;
    own.folderFound = QFileInfo(folder).isDir();
    // Hashed before they are read: a file that changes in between is found to differ next time.
    QHash<QString, QByteArray> hashes;
    for (const QFileInfo& file : chaptersIn(folder))
        hashes.insert(file.filePath(), hashOfFile(file.filePath()));
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        return own;
    QSet<QString> taken;
    static_cast<void>(bank::readFolder(shipped, {}, taken));
    for (const bank::Chapter& chapter : bank::readFolder(folder, demoExists, taken)) {
        own.problems.insert(own.problems.end(), chapter.problems.begin(), chapter.problems.end());
        own.sources << chapter.file;
        if (!chapter.deckId.isEmpty())
            own.decks.push_back(deckOf(chapter, chapter.file, hashes.value(chapter.file)));
    }
    return own;
}

void BankSync::take(Own own)
{
    m_ownSources = own.sources;
    m_ownProblems = std::move(own.problems);
    Q_EMIT problemsChanged();
    if (own.folderFound && !m_missing.isEmpty())
        Q_EMIT mended(std::exchange(m_missing, {}));
    try {
        m_waiting.clear();
        for (study::DeckContent& deck : own.decks) {
            if (deck.hash.isEmpty() || m_collection.sourceHash(deck.source) != deck.hash)
                m_waiting.push_back(std::move(deck));
        }
        // A folder that is away (a stick pulled out) takes no decks with it.
        if (own.folderFound) {
            QStringList sources = m_ownSources;
            for (const QFileInfo& file : chaptersIn(m_shipped))
                sources << file.filePath();
            m_collection.retireSourcesExcept(sources);
        }
    } catch (const study::CollectionError& error) {
        Q_EMIT failed(review::words::sentence(error));
        return;
    }
    putNext();
}

void BankSync::putNext()
{
    if (m_waiting.empty()) {
        Q_EMIT decksChanged();
        return;
    }
    // One deck at a time, so that the window stays live between them.
    const study::DeckContent deck = std::move(m_waiting.front());
    m_waiting.pop_front();
    try {
        m_collection.putDeck(deck);
    } catch (const study::CollectionError& error) {
        m_waiting.clear();
        Q_EMIT failed(review::words::sentence(error));
        return;
    }
    QTimer::singleShot(0, this, &BankSync::putNext);
}

std::vector<bank::Problem> BankSync::problems() const
{
    std::vector<bank::Problem> all = m_shippedProblems;
    all.insert(all.end(), m_ownProblems.begin(), m_ownProblems.end());
    return all;
}

} // namespace gradus::shell
