#pragma once

#include <QLayout>

#include <vector>

namespace gradus::review {

/// Lays its items out in columns of equal width: side by side where they fit, else in fewer columns, at last one below the other.
class EqualColumns : public QLayout {
    Q_OBJECT
public:
    explicit EqualColumns(int gap, QWidget* parent = nullptr);
    ~EqualColumns() override;
    void setGap(int gap);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QSize widest() const;
    [[nodiscard]] int columnsFor(int width) const;
    std::vector<QLayoutItem*> m_items; ///< owned
    int m_gap;
};

} // namespace gradus::review
