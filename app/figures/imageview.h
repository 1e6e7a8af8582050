#pragma once

#include "figures/cellsview.h"
#include "figures/scaledpicture.h"

namespace gradus::figures {

/// A picture with values, outlines and spots laid over it. The arrow keys walk over the values.
class ImageView : public CellsView {
    Q_OBJECT
public:
    using CellsView::CellsView;
    [[nodiscard]] bool wraps() const override { return false; }
    [[nodiscard]] std::optional<Elastic> elastic() const override;
    [[nodiscard]] QSizeF bodySize(const Fit& fit, qreal widest) const override;
    [[nodiscard]] Ranges ranges() const override;
    void setSharedRanges(const Ranges& ranges) override;

    /// Where the picture is drawn, in the widget's coordinates.
    [[nodiscard]] QRectF picturePlace() const { return m_place.translated(body().topLeft()); }

protected:
    void take() override;
    void settleBody(const Fit& fit, const QSizeF& size) override;
    void paintBody(QPainter& painter, const QSizeF& size) const override;
    [[nodiscard]] QRectF choosable(const QSizeF&) const override { return m_place; }
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString told(std::int64_t cell) const override;

private:
    /// A line of the key: what a line or a ring on the picture stands for.
    struct KeyItem {
        QString words;
        QColor colour;
        bool ring = false, dashed = false;
        QRectF place; ///< in the body
    };
    /// A spot's words, on the picture.
    struct Sign {
        QString words;
        QRectF place;
    };
    [[nodiscard]] const figure::Image& image() const { return std::get<figure::Image>(panel().content); }
    [[nodiscard]] ColourMap colours() const;
    [[nodiscard]] QFont smallFont() const { return look().font(look::Look::Type::Small); }
    [[nodiscard]] qreal sample() const; ///< width of the line or ring before a key's words
    [[nodiscard]] QPointF onPicture(double x, double y) const;
    [[nodiscard]] std::vector<KeyItem> key(qreal top, qreal width, bool withSpots) const;
    [[nodiscard]] qreal underneath(qreal width) const; ///< what scale and key take
    void drawHeat();
    void placeSigns();
    void paintOutlines(QPainter& painter) const;
    void paintSpots(QPainter& painter) const;
    void paintLit(QPainter& painter) const;
    void paintKey(QPainter& painter) const;

    ScaledPicture m_picture, m_heat;
    std::optional<Range> m_range, m_sharedRange;
    QRectF m_place; ///< of the picture in the body
    std::vector<KeyItem> m_key;
    std::vector<Sign> m_signs;
    bool m_signed = true; ///< the spots' words stand on the picture; otherwise in the key
};

} // namespace gradus::figures
