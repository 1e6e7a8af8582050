#pragma once

#include "look/look.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;

namespace gradus::widgets {

/// Things in an order, a chip each: dragged, or moved with Alt and the arrow keys. One of them is the current one; the arrow keys
/// go from one to the next. Where some may be left out, Delete or a chip's cross takes it out and a button adds one.
class OrderStrip : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString id, label;
    };
    /// In lines like words, or one below the other over the whole width.
    enum class Way { Lines, Column };

    /// `look` must outlive the strip.
    OrderStrip(const look::Look& look, Way way, QWidget* parent = nullptr);

    /// What there is to put in order, and what the list is called. `all`: none may be left out.
    void setItems(const std::vector<Item>& items, bool all, const QString& title);
    /// Ids of items; `changed` does not follow.
    void setOrder(const QStringList& ids);
    [[nodiscard]] const QStringList& order() const { return m_order; }
    [[nodiscard]] int current() const { return m_current; }

    /// Where the chip at a place of the order stands.
    [[nodiscard]] QRect chipPlace(int place) const;
    /// Where its cross stands; empty where none may be left out.
    [[nodiscard]] QRect crossPlace(int place) const;
    /// How the keys move and take out, for a screen reader and a tool tip.
    [[nodiscard]] QString keysInWords() const;
    /// What all chips take in one line.
    [[nodiscard]] int lineWidth() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has changed the order; follows a drag.
    void changed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] QString label(const QString& id) const;
    [[nodiscard]] bool takesKey(const QKeyEvent& event) const;
    int arrange(int width, std::vector<QRect>* chips, QRect* add) const;
    void rearrange();
    [[nodiscard]] QSize chipSize(int place, int widest) const;
    [[nodiscard]] int chipAt(const QPoint& at) const; ///< -1 for none
    [[nodiscard]] int placeFor(const QPoint& at) const; ///< of the dragged chip
    void paintChip(QPainter& painter, int place) const;
    void setCurrent(int place);
    void move(int from, int to);
    void take(int place);
    void offerMissing();
    void restyle();
    void speak();

    const look::Look& m_look;
    Way m_way;
    std::vector<Item> m_items;
    bool m_all = true;
    QString m_title;
    QStringList m_order;
    int m_current = 0;
    int m_dragged = -1;
    bool m_moving = false; ///< the drag has gone far enough to be one
    QPoint m_pressed;
    std::vector<QRect> m_chips; ///< where they stand, mirrored where the language is
    QToolButton* m_add;
};

} // namespace gradus::widgets
