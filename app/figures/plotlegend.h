#pragma once

#include "figures/seriespainter.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace gradus::figures {

/// Samples with their names, and numbers that may change, over as many lines as they need.
class PlotLegend {
public:
    struct Entry {
        QString name;
        QString widestNumber; ///< the number's room; empty: no number
        std::size_t series = 0;
    };
    void setEntries(std::vector<Entry> entries) { m_entries = std::move(entries); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty() && m_note.isEmpty(); }
    /// A remark at the end, in words.
    void setNote(const QString& note) { m_note = note; }

    /// Lays it out in a width, `kept` of the last line left free at its end; returns the height.
    qreal layOut(qreal width, qreal kept, const look::Look& look);
    [[nodiscard]] qreal height() const { return m_height; }

    using Sample = std::function<void(std::size_t series, const QRectF& place)>;
    using Number = std::function<QString(std::size_t series)>;
    void paint(QPainter& painter, const QPointF& corner, const look::Look& look, const Sample& sample,
               const Number& number) const;

private:
    struct Item {
        QRectF sample, name, number;
        QString shownName;
    };
    std::vector<Entry> m_entries;
    std::vector<Item> m_items;
    QString m_note;
    QRectF m_notePlace;
    qreal m_height = 0;
};

/// Moves labels of one height apart that would cover each other, each as little as may be; nothing if one had to go further than
/// `furthest` from its own place. `middles` are the places wanted, top and bottom the ends of the room.
[[nodiscard]] std::optional<std::vector<qreal>> movedApart(const std::vector<qreal>& middles, qreal height, qreal top,
                                                           qreal bottom, qreal furthest);

/// The first of the places around a point, right of it first, where a label covers none of `taken` and no line of `lines`, inside
/// `area`; nothing if there is none.
[[nodiscard]] std::optional<QRectF> freePlace(const QPointF& point, const QSizeF& label, qreal away, const QRectF& area,
                                              const std::vector<QRectF>& taken, const std::vector<QPolygonF>& lines);

} // namespace gradus::figures
