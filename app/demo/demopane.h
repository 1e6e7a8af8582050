#pragma once

#include "demo/place.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace gradus::look {
class Look;
}

namespace gradus::demo {

class Catalogue;
class Lab;

struct CheckedPrediction {
    QString predicted; ///< normalised
    QString outcome;
    bool agreed = false;
};

/// The generic demo pane: builds its controls from a declaration and draws the figure. Knows no demo by name.
class DemoPane : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive the pane.
    DemoPane(const Catalogue& catalogue, Lab& lab, look::Look& look, QWidget* parent = nullptr);
    ~DemoPane() override;

    /// Shows a place. `concealed`: the answer is hidden everywhere until reveal(). Starts the lab if need be.
    void open(const Place& place, bool concealed);
    /// The card has been turned: the answer may be seen.
    void reveal();
    /// No demo belongs to the card.
    void clear();
    /// Holds a prediction against the place's own preset, running it if it has not run; works while the pane is not visible.
    /// predictionChecked follows, later, or predictionUnchecked with a sentence; neither once another place has been opened.
    void check(const QString& predicted);

Q_SIGNALS:
    void predictionChecked(const gradus::demo::CheckedPrediction& result);
    void predictionUnchecked(const QString& why);
    /// A figure has been painted (for benchmarks and tests).
    void figurePainted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gradus::demo
