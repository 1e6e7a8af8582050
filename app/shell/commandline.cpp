#include "shell/commandline.h"

#include <QCoreApplication>

namespace gradus::shell {
namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(gradus::shell::CommandLine)
};

CommandLine wrong(const QString& problem)
{
    CommandLine line;
    line.problem = problem;
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    CommandLine line;
    bool verbRead = false, optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!optionsEnded && argument == QLatin1String("--")) {
            optionsEnded = true;
        } else if (!optionsEnded && (argument == QLatin1String("--help") || argument == QLatin1String("-h"))) {
            line.verb = CommandLine::Verb::Help;
            return line;
        } else if (!optionsEnded && (argument == QLatin1String("--version") || argument == QLatin1String("-v"))) {
            line.verb = CommandLine::Verb::Version;
            return line;
        } else if (!optionsEnded && argument == QLatin1String("--collection")) {
            if (i + 1 == arguments.size())
                return wrong(CommandLineWords::tr("--collection needs the path of a collection after it."));
            line.collection = arguments[++i];
        } else if (!optionsEnded && argument.startsWith(QLatin1String("--collection="))) {
            line.collection = argument.section(QLatin1Char('='), 1);
        } else if (!optionsEnded && argument.startsWith(QLatin1Char('-'))) {
            return wrong(CommandLineWords::tr("There is no option %1; gradus --help lists those there are.").arg(argument));
        } else if (line.verb == CommandLine::Verb::Check) {
            line.files << argument;
        } else if (!verbRead && argument == QLatin1String("check")) {
            line.verb = CommandLine::Verb::Check;
            verbRead = true;
        } else if (!verbRead) {
            line.link = parseLink(argument);
            if (!line.link)
                return wrong(notALink(argument));
            verbRead = true;
        } else {
            return wrong(CommandLineWords::tr("“%1” is one word too many; gradus --help says what can be asked.").arg(argument));
        }
    }
    return line;
}

QString helpText()
{
    return CommandLineWords::tr(
        "usage: gradus [LINK]            open the app, at a card or a demo:\n"
        "                                gradus://card/DECK/CARD, gradus://demo/DEMO/PRESET?name=value&…\n"
        "       gradus check [FILE…]     read decks and say what is wrong, as file:line: what;\n"
        "                                without files: all decks and the collection\n"
        "options:\n"
        "       --collection PATH        another collection\n"
        "       --version, --help");
}

} // namespace gradus::shell
