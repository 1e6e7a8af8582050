#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace gradus::shell {

/// The window's menus and their shortcuts. What the actions do is connected by the window.
struct Menus {
    explicit Menus(QMenuBar& bar);

    QMenu* study;
    QAction *turn, *again, *hard, *good, *easy;
    QAction* predict;
    QAction *undo, *redo;
    QAction* allChapters;
    QAction *openCollection, *preferences, *quit;

    QMenu* demo;
    QAction* toggleDemo;

    QMenu* view;
    QAction *larger, *smaller, *normal;
    QAction *systemLook, *lightLook, *darkLook;
    QAction *motion, *sideBar, *fullScreen;

    QMenu* help;
    QAction *keys, *problems, *about;
};

} // namespace gradus::shell
