#pragma once

#include "figure/declaration.h"
#include "look/look.h"
#include "review/predictionfield.h"
#include "study/collection.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace gradus::text {
class FormulaSource;
}

namespace gradus::review {

class CardPage;
class DoneView;
class KeyButton;
class Notice;
class RatingBar;
class Rule;
struct KeyHint;

/// One card after the other: asked, perhaps predicted, turned, rated. What is shown next is asked of the collection only after
/// the answer before it is on disk.
class ReviewPane : public QWidget {
    Q_OBJECT
public:
    enum class Stage { Asked, Turned, Done };

    /// The prediction that a card's demo asks for, or null. Must stay valid for the pane's life.
    using PredictionFor = std::function<const figure::Prediction*(const QString& demoLink)>;

    struct Parts {
        study::Collection& collection;
        const study::Clock& clock;
        look::Look& look;
        text::FormulaSource& formulas;
        PredictionFor predictionFor;
        QString ownDecks; ///< the folder named in the empty state
    };

    /// All references in `parts` must outlive the pane.
    explicit ReviewPane(const Parts& parts, QWidget* parent = nullptr);
    ~ReviewPane() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::optional<study::Card>& card() const { return m_card; }
    [[nodiscard]] QString deck() const { return m_deck; }
    /// Keys of use just now, for the footer.
    [[nodiscard]] QList<KeyHint> hints() const;
    /// What is known of the card, for the footer.
    [[nodiscard]] QString facts() const;

    /// Studies one deck, or (empty) all, and shows its next card.
    void setDeck(const QString& deckId);
    /// Shows the next card, or what was done.
    void showNext();
    /// Shows one card out of its turn; an answer counts as usual. False if there is none of that id.
    bool showCard(const QString& fullId);
    /// Decks were read: cards may have come, gone or been reworded. A card that was begun stays.
    void decksChanged();

    void turn();
    void rate(study::Rating rating);
    /// Takes back the last answer and shows its card anew.
    void undo();
    void redo();
    void focusPrediction();

    /// The demo's word on the committed prediction; one for another prediction is ignored.
    void setPredictionResult(const study::PredictionRecord& record);
    void setPredictionUnchecked(const QString& predicted, const QString& why);

    /// Takes a key that was pressed anywhere but in a text field; accepts the event if the key means something here.
    void takeKey(QKeyEvent* event);

Q_SIGNALS:
    void cardShown(const gradus::study::Card& card);
    void turned();
    /// In its normalised form.
    void predictionCommitted(const QString& predicted);
    /// No card is due.
    void finished();
    /// An answer was kept or taken back.
    void answersChanged();
    /// hints() or facts() changed.
    void stateChanged();
    void linkFollowed(const QUrl& link);
    void ownDecksWanted();
    void allDecksWanted();
    /// A card's question has been drawn; comes after the paint.
    void cardPainted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void present(study::Card card);
    void showDone();
    void setStage(Stage stage);
    void showOutcome();
    void afterChange(const study::Collection::Change& change, bool undone);
    void placeBar();
    void showWhetherThereIsMore();
    /// Runs what may throw CollectionError; says it in the notice, and returns false.
    bool attempt(const std::function<void()>& what);

    study::Collection& m_collection;
    const study::Clock& m_clock;
    look::Look& m_look;
    PredictionFor m_predictionFor;
    QString m_ownDecks;

    Notice* m_notice;
    QStackedWidget* m_pages;
    CardPage* m_page;
    DoneView* m_done;
    QWidget* m_bar;
    Rule* m_more; ///< above the bar, while the card goes on below
    KeyButton* m_turnButton;
    RatingBar* m_ratings;

    QString m_deck;
    Stage m_stage = Stage::Done;
    std::optional<study::Card> m_card;
    std::optional<study::PredictionRecord> m_prediction;
    PredictionField::Unread m_unread; ///< what stood in the field when the card was turned
    QString m_uncheckedWhy;
    bool m_unchecked = false;
    bool m_finished = false;
    QElapsedTimer m_shownFor;
    QTimer m_wake; ///< while nothing is due
};

} // namespace gradus::review
