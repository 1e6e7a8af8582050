#pragma once

#include "look/look.h"

#include <QWidget>

class QLabel;
class QMenuBar;

namespace gradus::shell {

/// The line at the window's head: the name, the menus, and what is left to do today.
class TopBar : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the bar.
    explicit TopBar(look::Look& look, QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menus() const { return m_menus; }
    void setSummary(const QString& summary);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fit();
    look::Look& m_look;
    QLabel* m_name;
    QMenuBar* m_menus;
    QLabel* m_summary;
};

} // namespace gradus::shell
