#include "window.h"

#include "review/reviewpane.h"

#include <QDir>
#include <QFile>

namespace gradus::bench {

Window::Window(int copies)
{
    const QDir home(m_home.path());
    home.mkpath(QStringLiteral("bank"));
    const QDir shipped(shell::BankSync::shippedFolder());
    for (const QString& name : shipped.entryList({QStringLiteral("*.md")})) {
        QFile chapter(shipped.filePath(name));
        if (!chapter.open(QIODevice::ReadOnly))
            qFatal("the shipped bank can't be read");
        const QByteArray words = chapter.readAll();
        for (int copy = 0; copy < copies; ++copy) {
            QFile file(home.filePath(QStringLiteral("bank/%1-%2").arg(copy).arg(name)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("the copied chapter can't be written");
            file.write(QByteArray(words).replace("deck: ", "deck: copy" + QByteArray::number(copy) + '-'));
        }
    }
    m_collection = study::Collection::open(home.filePath(QStringLiteral("collection.gradus")), m_clock);
    study::Settings settings = m_collection->settings();
    settings.newPerDay = 9999;
    m_collection->setSettings(settings);
    m_settings = std::make_unique<shell::AppSettings>(home.filePath(QStringLiteral("gradus.ini")));
    m_settings->setDemoWanted(true);
    m_settings->setDecks(home.filePath(QStringLiteral("decks")));
    m_window = std::make_unique<shell::MainWindow>(shell::MainWindow::Parts{
        *m_collection, m_clock, m_look, m_formulas, m_catalogue, *m_settings,
        [this] { return new demo::DemoPane(m_catalogue, m_lab, m_look); },
        [this](const QString& link) { return m_catalogue.exists(link); }, home.filePath(QStringLiteral("bank"))});
}

void Window::open(const QSize& size)
{
    m_window->resize(size);
    if (timeUntil(m_window->review(), &review::ReviewPane::cardPainted, [this] { m_window->start(); }) < 0)
        qFatal("no card was painted within 20 s");
    const shell::Link first{shell::Link::Kind::Demo, QStringLiteral("broadcasting/12-plus-1")};
    if (timeUntil(m_window.get(), &shell::MainWindow::figurePainted, [&] { m_window->follow(first); }) < 0)
        qFatal("no figure was painted within 20 s");
}

Window::Drawn Window::draw(const std::function<void()>& change)
{
    Drawn drawn;
    bool finished = false, unpainted = false;
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&m_lab, &demo::Lab::figureReady, &loop, [&](const figure::FigureReply& reply) {
        finished = finished || !reply.partial;
        unpainted = true;
        if (drawn.computed < 0)
            drawn.computed = reply.milliseconds;
    });
    QObject::connect(&m_lab, &demo::Lab::failed, &loop, &QEventLoop::quit);
    QObject::connect(pane(), &demo::DemoPane::figurePainted, &loop, [&] {
        unpainted = false;
        QTimer::singleShot(0, &loop, [&] {
            if (drawn.painted < 0)
                drawn.painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (finished && !unpainted)
                loop.quit();
        });
    });
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    timer.start();
    change();
    loop.exec();
    return finished && !unpainted ? drawn : Drawn();
}

} // namespace gradus::bench
