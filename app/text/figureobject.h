#pragma once

#include "look/look.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSvgRenderer>
#include <QTextObjectInterface>

#include <memory>

namespace gradus::text {

/// A card's image that can be found: a path in `folder` or below it, on disk or in the resources; empty for all else (addresses,
/// absolute paths, paths that lead out of the folder, files that aren't there).
[[nodiscard]] QString figurePath(const QString& folder, const QString& target);

/// Draws a card's local images in its text. SVG that draws in "currentColor" takes the ink's colour; other images stand on light
/// paper in the dark, for which they were drawn.
class FigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// `look` must outlive the object.
    explicit FigureObject(const look::Look& look, QObject* parent = nullptr);
    ~FigureObject() override;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Figure;
    [[nodiscard]] const Figure& figure(const QString& path);

    const look::Look& m_look;
    QCache<QString, Figure> m_figures;
};

} // namespace gradus::text
