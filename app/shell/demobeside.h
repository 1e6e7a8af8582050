#pragma once

#include "demo/demopane.h"
#include "study/types.h"

#include <QWidget>

#include <functional>

namespace gradus::demo {
class Catalogue;
}

namespace gradus::shell {

/// The demo that belongs to the card, beside it. The pane, and with it the lab, is made when it is first needed: seen, or asked
/// to check a prediction.
class DemoBeside : public QWidget {
    Q_OBJECT
public:
    using MakePane = std::function<demo::DemoPane*()>;

    /// `catalogue` must outlive this; a pane made becomes a child.
    DemoBeside(const demo::Catalogue& catalogue, MakePane makePane, QWidget* parent = nullptr);

    /// Nothing is made or shown before this is called, once the first card is painted.
    void allow();
    /// Another card, or none, is asked: its demo, with the answer hidden.
    void setCard(const QString& demoLink);
    /// The card was turned.
    void reveal();
    /// A demo apart from any card, until the next card.
    void explore(const demo::Place& place);
    /// checked or unchecked follows.
    void check(const QString& predicted);
    [[nodiscard]] demo::DemoPane* pane() const { return m_pane; }
    /// A demo is shown that is not the card's.
    [[nodiscard]] bool isExploring() const { return m_exploring; }

Q_SIGNALS:
    void checked(const gradus::demo::CheckedPrediction& result);
    void unchecked(const QString& predicted, const QString& why);
    void figurePainted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void make();
    void openPlace();
    const demo::Catalogue& m_catalogue;
    MakePane m_makePane;
    demo::DemoPane* m_pane = nullptr;
    QString m_cardLink;
    std::optional<demo::Place> m_place;
    QString m_predicted;
    bool m_allowed = false;
    bool m_concealed = true;
    bool m_exploring = false; ///< m_place is not the card's
    bool m_opened = false; ///< the pane shows m_place
};

} // namespace gradus::shell
