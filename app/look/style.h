#pragma once

#include "look/look.h"

#include <QProxyStyle>

namespace gradus::look {

/// Qt's Fusion with the controls that Gradus uses drawn flat, in the theme's colours: lines instead of boxes, the accent where
/// the focus is. Owned by QApplication; Look keeps it up to date.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void set(const Theme& theme, qreal scale, bool motion);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const override;

private:
    [[nodiscard]] int scaled(qreal pixels) const { return qRound(pixels * m_scale); }
    Theme m_theme;
    qreal m_scale = 1;
    bool m_motion = true;
};

} // namespace gradus::look
