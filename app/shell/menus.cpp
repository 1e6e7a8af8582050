#include "shell/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace gradus::shell {
namespace {

struct MenuWords {
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
    : study(bar.addMenu(MenuWords::tr("&Study")))
    , turn(withKeyShown(study, MenuWords::tr("&Show answer"), MenuWords::tr("Space")))
    , again(withKeyShown(study, MenuWords::tr("&Again"), QStringLiteral("1")))
    , hard(withKeyShown(study, MenuWords::tr("&Hard"), QStringLiteral("2")))
    , good(withKeyShown(study, MenuWords::tr("&Good"), QStringLiteral("3")))
    , easy(withKeyShown(study, MenuWords::tr("&Easy"), QStringLiteral("4")))
    , predict(withKeyShown(study, MenuWords::tr("&Predict"), MenuWords::tr("P")))
    , undo((study->addSeparator(), withShortcut(study, MenuWords::tr("&Undo"), QKeySequence::Undo)))
    , redo(withShortcut(study, MenuWords::tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , allChapters((study->addSeparator(), withShortcut(study, MenuWords::tr("All &chapters"), Qt::CTRL | Qt::Key_T)))
    , openCollection((study->addSeparator(), withShortcut(study, MenuWords::tr("&Open another collection…"), QKeySequence::Open)))
    , preferences(withShortcut(study, MenuWords::tr("P&references…"), Qt::CTRL | Qt::Key_Comma))
    , quit(withShortcut(study, MenuWords::tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , demo(bar.addMenu(MenuWords::tr("&Demo")))
    , toggleDemo(checkable(withShortcut(demo, MenuWords::tr("Show the &demo"), Qt::Key_D)))
    , view(bar.addMenu(MenuWords::tr("&View")))
    , larger(withShortcut(view, MenuWords::tr("&Larger type"), Qt::CTRL | Qt::Key_Plus))
    , smaller(withShortcut(view, MenuWords::tr("&Smaller type"), Qt::CTRL | Qt::Key_Minus))
    , normal(withShortcut(view, MenuWords::tr("&Normal type"), Qt::CTRL | Qt::Key_0))
    , systemLook((view->addSeparator(), checkable(view->addAction(MenuWords::tr("Look of the des&ktop")))))
    , lightLook(checkable(view->addAction(MenuWords::tr("L&ight"))))
    , darkLook(checkable(view->addAction(MenuWords::tr("&Dark"))))
    , motion((view->addSeparator(), checkable(view->addAction(MenuWords::tr("&Motion")))))
    , sideBar(checkable(withShortcut(view, MenuWords::tr("Side &bar"), Qt::Key_F9)))
    , fullScreen(checkable(withShortcut(view, MenuWords::tr("&Full screen"), Qt::Key_F11)))
    , help(bar.addMenu(MenuWords::tr("&Help")))
    , keys(withShortcut(help, MenuWords::tr("&Keys"), QKeySequence::HelpContents))
    , problems(help->addAction(MenuWords::tr("&Problems in decks…")))
    , about(help->addAction(MenuWords::tr("&About Gradus")))
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
