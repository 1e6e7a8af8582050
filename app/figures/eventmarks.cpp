#include "figures/eventmarks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numbers>

namespace gradus::figures::eventmarks {

namespace {

class Marks {
    Q_DECLARE_TR_FUNCTIONS(gradus::figures::EventMarks)
};

QPen stroke(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

void paint(QPainter& painter, figure::Happening kind, const QPointF& centre, qreal radius, const QColor& colour,
           const QColor& ground)
{
    const qreal line = std::max(1.2, radius * 0.32);
    const qreal inside = radius - line / 2;
    switch (kind) {
    case figure::Happening::Ran:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius, radius);
        break;
    case figure::Happening::Passed:
        painter.setPen(stroke(colour, line));
        painter.setBrush(ground);
        painter.drawEllipse(centre, inside, inside);
        break;
    case figure::Happening::Skipped: {
        QPen broken = stroke(colour, line);
        const qreal part = 2 * std::numbers::pi * inside / 6 / line; // six dashes, in widths of the pen
        broken.setDashPattern({part * 0.55, part * 0.45});
        painter.setPen(broken);
        painter.setBrush(ground);
        painter.drawEllipse(centre, inside, inside);
        break;
    }
    case figure::Happening::Raised: {
        painter.setPen(stroke(colour, line * 1.4));
        const QPointF across(radius, radius);
        const QPointF down(radius, -radius);
        painter.drawLine(centre - across, centre + across);
        painter.drawLine(centre - down, centre + down);
        break;
    }
    case figure::Happening::Caught: {
        const qreal half = radius * 0.55;
        QPainterPath bracket(centre + QPointF(-half, -radius * 1.15));
        bracket.lineTo(centre + QPointF(half, -radius * 1.15));
        bracket.lineTo(centre + QPointF(half, radius * 1.15));
        bracket.lineTo(centre + QPointF(-half, radius * 1.15));
        painter.setPen(stroke(colour, line * 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(bracket);
        break;
    }
    }
}

QString name(figure::Happening kind)
{
    switch (kind) {
    case figure::Happening::Ran:
        return Marks::tr("ran");
    case figure::Happening::Passed:
        return Marks::tr("nothing to do");
    case figure::Happening::Skipped:
        return Marks::tr("skipped");
    case figure::Happening::Raised:
        return Marks::tr("raised");
    case figure::Happening::Caught:
        return Marks::tr("caught");
    }
    return {};
}

} // namespace gradus::figures::eventmarks
