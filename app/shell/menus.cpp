#include "shell/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace gradus::shell {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::shell::Menus)
};

/// The key is shown, but is no shortcut: the window hands single keys to the card, where no text field has the focus.
QAction* withKeyShown(QMenu* menu, const QString& text, const QString& key)
{
    return menu->addAction(text + QLatin1Char('\t') + key);
}

QAction* withShortcut(QMenu* menu, const QString& text, const QKeySequence& key)
{
    auto* action = menu->addAction(text);
    action->setShortcut(key);
    return action;
}

QAction* checkable(QAction* action)
{
    action->setCheckable(true);
    return action;
}

} // namespace

Menus::Menus(QMenuBar& bar)
    : study(bar.addMenu(Words::tr("&Study")))
    , turn(withKeyShown(study, Words::tr("&Show answer"), Words::tr("Space")))
    , again(withKeyShown(study, Words::tr("&Again"), QStringLiteral("1")))
    , hard(withKeyShown(study, Words::tr("&Hard"), QStringLiteral("2")))
    , good(withKeyShown(study, Words::tr("&Good"), QStringLiteral("3")))
    , easy(withKeyShown(study, Words::tr("&Easy"), QStringLiteral("4")))
    , predict(withKeyShown(study, Words::tr("&Predict"), Words::tr("P")))
    , undo((study->addSeparator(), withShortcut(study, Words::tr("&Undo"), QKeySequence::Undo)))
    , redo(withShortcut(study, Words::tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , allChapters((study->addSeparator(), withShortcut(study, Words::tr("All &chapters"), Qt::CTRL | Qt::Key_T)))
    , openCollection((study->addSeparator(), withShortcut(study, Words::tr("&Open another collection…"), QKeySequence::Open)))
    , preferences(withShortcut(study, Words::tr("P&references…"), Qt::CTRL | Qt::Key_Comma))
    , quit(withShortcut(study, Words::tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , demo(bar.addMenu(Words::tr("&Demo")))
    , toggleDemo(checkable(withShortcut(demo, Words::tr("Show the &demo"), Qt::Key_D)))
    , view(bar.addMenu(Words::tr("&View")))
    , larger(withShortcut(view, Words::tr("&Larger type"), Qt::CTRL | Qt::Key_Plus))
    , smaller(withShortcut(view, Words::tr("&Smaller type"), Qt::CTRL | Qt::Key_Minus))
    , normal(withShortcut(view, Words::tr("&Normal type"), Qt::CTRL | Qt::Key_0))
    , systemLook((view->addSeparator(), checkable(view->addAction(Words::tr("Look of the des&ktop")))))
    , lightLook(checkable(view->addAction(Words::tr("L&ight"))))
    , darkLook(checkable(view->addAction(Words::tr("&Dark"))))
    , motion((view->addSeparator(), checkable(view->addAction(Words::tr("&Motion")))))
    , sideBar(checkable(withShortcut(view, Words::tr("Side &bar"), Qt::Key_F9)))
    , fullScreen(checkable(withShortcut(view, Words::tr("&Full screen"), Qt::Key_F11)))
    , help(bar.addMenu(Words::tr("&Help")))
    , keys(withShortcut(help, Words::tr("&Keys"), QKeySequence::HelpContents))
    , problems(help->addAction(Words::tr("&Problems in decks…")))
    , about(help->addAction(Words::tr("&About Gradus")))
{
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    auto* looks = new QActionGroup(view);
    for (QAction* look : {systemLook, lightLook, darkLook})
        looks->addAction(look);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    preferences->setMenuRole(QAction::PreferencesRole);
}

} // namespace gradus::shell
