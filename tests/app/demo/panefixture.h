#pragma once

#include "demo/catalogue.h"
#include "demo/demopane.h"
#include "demo/lab.h"
#include "figures/panelview.h"
#include "look/look.h"

#include "fake.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace gradus::test {

/// A pane on the fake lab, shown.
class PaneFixture {
public:
    explicit PaneFixture(const QString& program = QStringLiteral(FAKE_LAB))
        : catalogue(allDeclarations())
        , lab(program)
        , pane(catalogue, lab, look)
        , painted(&pane, &demo::DemoPane::figurePainted)
    {
        pane.resize(900, 800);
        pane.show();
    }

    void open(const QString& link, bool concealed = false) { pane.open(catalogue.place(link), concealed); }
    /// Opens and waits for the figure.
    bool showsFigure(const QString& link, bool concealed = false)
    {
        painted.clear();
        open(link, concealed);
        return waitForFigure();
    }
    bool waitForFigure() { return !painted.isEmpty() || painted.wait(5000); }

    template <typename Widget> Widget* control(const char* parameter) const
    {
        const auto* all = pane.findChild<QWidget*>(QLatin1String(parameter));
        return all ? all->findChild<Widget*>() : nullptr;
    }
    /// What bears a parameter's label as its accessible name, and is typed into or pressed.
    QWidget* field(const std::string& parameter) const
    {
        const auto* control = pane.findChild<QWidget*>(QString::fromStdString(parameter));
        const auto children = control ? control->findChildren<QWidget*>() : QList<QWidget*>();
        for (QWidget* child : children) {
            if (!child->accessibleDescription().isEmpty()
                && child->accessibleName() == QStringLiteral("label of ") + QString::fromStdString(parameter)) {
                return child;
            }
        }
        return nullptr;
    }
    QWidget* panel(const char* id) const
    {
        const auto panels = pane.findChildren<QWidget*>(QLatin1String(id));
        for (QWidget* one : panels) {
            if (one->inherits("gradus::figures::PanelView")) {
                return one;
            }
        }
        return nullptr;
    }
    /// Of the figure, whatever stands in for it.
    figures::PanelView* panelView(const char* id) const { return qobject_cast<figures::PanelView*>(panel(id)); }
    QString label(const char* name) const
    {
        const auto* found = pane.findChild<QLabel*>(QLatin1String(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    QAction* action(const QString& text) const
    {
        const auto actions = pane.findChildren<QAction*>();
        for (QAction* one : actions) {
            if (one->text().startsWith(text)) {
                return one;
            }
        }
        return nullptr;
    }

    look::Look look;
    demo::Catalogue catalogue;
    demo::Lab lab;
    demo::DemoPane pane;
    QSignalSpy painted;
};

/// All that can be read, heard or pointed at in a widget and its children.
inline QString everythingSaidBy(const QWidget& widget)
{
    QStringList said;
    QList<const QWidget*> widgets{&widget};
    const auto children = widget.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        widgets.append(child);
    }
    for (const QWidget* one : widgets) {
        said << one->toolTip() << one->statusTip() << one->whatsThis() << one->accessibleName() << one->accessibleDescription()
             << one->windowTitle();
        for (const char* property : {"text", "title", "placeholderText", "currentText", "prefix", "suffix"}) {
            said << one->property(property).toString();
        }
    }
    const auto actions = widget.findChildren<QAction*>();
    for (const QAction* action : actions) {
        said << action->text() << action->toolTip();
    }
    return said.join(u'\n');
}

} // namespace gradus::test
