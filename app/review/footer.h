#pragma once

#include "look/look.h"

#include <QWidget>

namespace gradus::review {

struct KeyHint {
    QString key, does;
};

/// The line at the window's foot: which keys do what just now, and what is known of the card.
class Footer : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the footer.
    explicit Footer(look::Look& look, QWidget* parent = nullptr);

    void set(const QList<KeyHint>& hints, const QString& facts);
    [[nodiscard]] QString facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Look& m_look;
    QList<KeyHint> m_hints;
    QString m_facts;
};

} // namespace gradus::review
