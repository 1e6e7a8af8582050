#pragma once

#include "look/look.h"
#include "study/types.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;

namespace gradus::figure {
struct Prediction;
}
namespace gradus::text {
class FormulaSource;
class MarkdownView;
} // namespace gradus::text

namespace gradus::review {

class OutcomeBand;
class PredictionField;

/// One card as it is read: where it belongs, its question, the field for a prediction and, once turned, the answer. In a column
/// that is comfortable to read, whatever the pane's width.
class CardPage : public QScrollArea {
    Q_OBJECT
public:
    /// `look` and `formulas` must outlive the page.
    CardPage(look::Look& look, text::FormulaSource& formulas, QWidget* parent = nullptr);

    /// Shows the question; `prediction` may be null, and is copied.
    void ask(const study::Card& card, const figure::Prediction* prediction);
    /// Shows the answer below it.
    void turn();

    [[nodiscard]] PredictionField* prediction() const { return m_prediction; }
    [[nodiscard]] bool asksPrediction() const { return m_asksPrediction; }
    [[nodiscard]] OutcomeBand* outcome() const { return m_outcome; }
    /// Scrolls, if `key` is one that does and there is something to scroll.
    bool scroll(int key);
    /// Where the column of text stands, in the page's own coordinates.
    [[nodiscard]] QRect columnRect() const;
    /// Where the images of the user's own cards lie.

Q_SIGNALS:
    void linkFollowed(const QUrl& link);
    /// A question that had not been drawn yet has been drawn; comes after the paint.
    void questionPainted();
    /// A key that the text has no use for.
    void keyPressed(QKeyEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void placeColumn();
    look::Look& m_look;
    QWidget* m_column;
    QLabel* m_place;
    text::MarkdownView* m_question;
    PredictionField* m_prediction;
    QWidget* m_rule;
    OutcomeBand* m_outcome;
    text::MarkdownView* m_answer;
    QLabel* m_source;
    QString m_answerMarkdown, m_imageFolder;
    QString m_placeInFull; ///< with the tags, which may be the answer
    bool m_asksPrediction = false;
    bool m_paintAwaited = false;
};

} // namespace gradus::review
