#pragma once

#include <QLayout>

#include <vector>

namespace gradus::widgets {

/// Lays its items out one after the other like words, in as many lines as it takes.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Between items and between lines, in pixels.
    void setGaps(int across, int down);
    /// What all items take in one line.
    [[nodiscard]] int lineWidth() const;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int flow(const QRect& rect, bool place) const;
    std::vector<QLayoutItem*> m_items; ///< owned
    int m_across = 8, m_down = 4;
};

} // namespace gradus::widgets
