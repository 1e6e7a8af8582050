#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "shell/application.h"
#include "shell/appsettings.h"
#include "shell/check.h"
#include "shell/commandline.h"
#include "shell/failurewindow.h"
#include "shell/mainwindow.h"
#include "shell/places.h"
#include "study/clock.h"
#include "text/formulasource.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace gradus;
using shell::CommandLine;

/// Sentences in the system's language, as far as there is a translation; English plurals otherwise.
class Language {
public:
    Language()
    {
        const QString folder = QStringLiteral(":/translations");
        if (m_translator.load(QLocale(), QStringLiteral("gradus"), QStringLiteral("_"), folder)
            || m_translator.load(QStringLiteral("gradus_en"), folder))
            QCoreApplication::installTranslator(&m_translator);
        if (m_qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_translator;
    QTranslator m_qt; ///< the words of Qt's own dialogs and keys
};

/// A catalogue of its own, for questions from another thread.
bank::DemoExists demoExists()
{
    return [catalogue = std::make_shared<demo::Catalogue>()](const QString& link) { return catalogue->exists(link); };
}

int runCheck(int argc, char** argv, const CommandLine& line)
{
    const QCoreApplication app(argc, argv);
    const Language language;
    const shell::AppSettings settings(shell::places::settings());
    return shell::check({line.files, shell::BankSync::shippedFolder(), settings.decks(),
                         line.collection.isEmpty() ? settings.collection() : line.collection, demoExists()},
                        stdout);
}

/// Opens the collection; where it can't be opened, asks what to do. Null: quit. `path` is the one that was opened.
std::unique_ptr<study::Collection> openCollection(QString& path, const study::Clock& clock, look::Look& look)
{
    for (;;) {
        try {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return study::Collection::open(path, clock);
        } catch (const study::CollectionError& error) {
            shell::FailureWindow window(error, look);
            switch (window.ask()) {
            case shell::FailureWindow::Choice::Quit:
                return nullptr;
            case shell::FailureWindow::Choice::Again:
                break;
            case shell::FailureWindow::Choice::Another:
                path = window.another();
                break;
            }
        }
    }
}

int runApp(int argc, char** argv, const CommandLine& line)
{
    std::optional<shell::DisplayWatch> displayWatch(std::in_place);
    shell::Application app(argc, argv);
    displayWatch.reset();
    const Language language;

    const study::SystemClock clock;
    shell::AppSettings settings(shell::places::settings());
    look::Look look;
    look.setAppearance(settings.appearance());
    look.setScale(settings.scale());
    look.setMotion(settings.motion());
    text::FormulaSource formulas;
    const demo::Catalogue catalogue;
    demo::Lab lab;

    const bool chosenForOnce = !line.collection.isEmpty();
    QString path = chosenForOnce ? QFileInfo(line.collection).absoluteFilePath() : settings.collection();
    std::optional<shell::Link> link = line.link;
    for (;;) {
        const QString asked = path;
        const auto collection = openCollection(path, clock, look);
        if (!collection)
            return 1;
        if (!chosenForOnce || path != asked)
            settings.setCollection(path);

        // The lab's program is set when it is first needed: the look into the file system waits until then.
        const auto makeDemoPane = [&] {
            const QString program = settings.labProgram();
            lab.setProgram(program.isEmpty() ? demo::Lab::besideTheApp() : program);
            lab.setDevice(settings.labDevice());
            return new demo::DemoPane(catalogue, lab, look);
        };
        shell::MainWindow window({*collection, clock, look, formulas, catalogue, settings, makeDemoPane, demoExists()});
        QObject::connect(&app, &shell::Application::failed, &window, &shell::MainWindow::say);
        QObject::connect(&window, &shell::MainWindow::labChosen, &lab, [&lab](const QString& program, const QString& device) {
            lab.setProgram(program.isEmpty() ? demo::Lab::besideTheApp() : program);
            lab.setDevice(device);
        });
        window.start(std::exchange(link, std::nullopt));
        const int status = QCoreApplication::exec();
        if (window.nextCollection().isEmpty())
            return status;
        path = window.nextCollection();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("gradus"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRADUS_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const CommandLine line = shell::readCommandLine(arguments);
    if (!line.problem.isEmpty()) {
        std::fprintf(stderr, "gradus: %s\n", qUtf8Printable(line.problem));
        return 2;
    }
    switch (line.verb) {
    case CommandLine::Verb::Help:
        std::printf("%s\n", qUtf8Printable(shell::helpText()));
        return 0;
    case CommandLine::Verb::Version:
        std::printf("Gradus %s\n", GRADUS_VERSION);
        return 0;
    case CommandLine::Verb::Check:
        return runCheck(argc, argv, line);
    case CommandLine::Verb::Open:
        break;
    }
    if (const QString problem = shell::whyNoDisplay(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        return 1;
    }
    return runApp(argc, argv, line);
}
