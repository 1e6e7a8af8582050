#include "shell/application.h"

#include "review/words.h"

#include <cstdio>
#include <cstdlib>

namespace gradus::shell {
namespace {

QString noDisplay()
{
    // Without a QCoreApplication there is no translation yet; English then.
    return QCoreApplication::translate(
        "gradus::shell::Application",
        "Gradus can't reach a display. Start it in a desktop session, over “ssh -X”, or on a virtual screen: "
        "xvfb-run -s '-screen 0 1440x900x24' gradus");
}

[[noreturn]] void endForWantOfADisplay()
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(noDisplay()));
    std::fflush(stderr);
    std::_Exit(1);
}

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const study::CollectionError& error) {
        Q_EMIT failed(review::words::sentence(error));
    } catch (const std::exception& error) {
        Q_EMIT failed(
            tr("Something went wrong: %1. What you did last may not have been done.").arg(QString::fromUtf8(error.what())));
    }
    return true;
}

QString whyNoDisplay()
{
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return {};
    }
    return noDisplay();
}

DisplayWatch::DisplayWatch()
    : m_before(qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString&) {
        // Qt tells in several lines what one sentence says; while the application starts there is nothing else to tell.
        if (type == QtFatalMsg)
            endForWantOfADisplay();
    }))
{
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(m_before);
}

} // namespace gradus::shell
