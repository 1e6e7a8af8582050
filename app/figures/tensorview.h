#pragma once

#include "figures/cellsview.h"

#include <QImage>

#include <optional>

namespace gradus::figures {

/// A tensor cell by cell; a large one as an image with its scale. The arrow keys move the pointed cell.
class TensorView : public CellsView {
    Q_OBJECT
public:
    TensorView(const look::Look& look, QWidget* parent);

    [[nodiscard]] bool wraps() const override { return false; }
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    [[nodiscard]] qreal leading(const Fit& fit) const override;

    [[nodiscard]] bool isImage() const { return m_isImage; }
    /// Draws cells as an image where they have no room otherwise. A large tensor is one whatever is set; a new panel resets it.
    void setCramped(bool cramped);
    /// The image's longer side in cells; 0 where it is no image.
    [[nodiscard]] std::int64_t imageSide() const;
    /// Characters of the longest number; 0 for an image.
    [[nodiscard]] qsizetype digits() const { return m_isImage ? 0 : m_digits; }

    [[nodiscard]] Ranges ranges() const override { return m_range ? Ranges{{"", *m_range}} : Ranges(); }
    void setSharedRanges(const Ranges& ranges) override;

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    /// A grid of cells shows its numbers itself.
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString told(std::int64_t cell) const override;

private:
    struct Ink {
        QColor fill, border, text;
        Qt::PenStyle line = Qt::SolidLine;
        bool hatched = false;
    };
    [[nodiscard]] const figure::TensorGrid& grid() const { return std::get<figure::TensorGrid>(panel().content); }
    [[nodiscard]] TensorLayout layoutFor(const Fit& fit, qreal widest) const;
    [[nodiscard]] figure::CellRole role(std::int64_t cell) const;
    [[nodiscard]] Ink ink(std::int64_t cell) const;
    [[nodiscard]] QFont numberFont(qreal cellHeight) const;
    [[nodiscard]] QSizeF legendSize() const;
    [[nodiscard]] ColourMap colours() const;
    void drawImage();
    void paintJoiner(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintBox(QPainter& painter, const QRectF& place, const Ink& with) const;
    [[nodiscard]] qreal cellLine() const;
    [[nodiscard]] qreal cellRadius() const;
    void paintImage(QPainter& painter) const;
    void paintLegend(QPainter& painter, const QSizeF& size) const;

    figure::Shape m_shape; ///< as laid out: an image of many slices is one tall one
    bool m_isLarge = false; ///< too many cells to be read one by one
    bool m_isImage = false;
    std::vector<QString> m_texts;
    qsizetype m_digits = 0;
    std::optional<Range> m_range, m_sharedRange;
    QImage m_image; ///< slices below each other, a pixel for each cell
    Fit m_fit;
};

} // namespace gradus::figures
