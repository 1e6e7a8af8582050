#include "text/figureobject.h"

#include "text/formats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace gradus::text {

namespace {

constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;
constexpr qint64 mostSvgBytes = qint64{1024} * 1024;
constexpr int mostPixelsAcross = 4096;
constexpr int keptFigures = 20;
constexpr qreal paperPadding = 8;

} // namespace

struct FigureObject::Figure {
    QImage image;
    std::unique_ptr<QSvgRenderer> drawing;
    QSizeF size;
    bool followsInk = false;
};

QString figurePath(const QString& folder, const QString& target)
{
    const QString clean = QDir::cleanPath(target);
    if (folder.isEmpty() || target.contains(QLatin1Char(':')) || clean.startsWith(QLatin1Char('/'))
        || clean.startsWith(QLatin1String("..")))
        return {};
    const QFileInfo file(QDir(folder), clean);
    return file.isFile() ? file.filePath() : QString();
}

FigureObject::FigureObject(const look::Look& look, QObject* parent)
    : QObject(parent)
    , m_look(look)
    , m_figures(keptFigures)
{
}

FigureObject::~FigureObject() = default;

const FigureObject::Figure& FigureObject::figure(const QString& path)
{
    const QString name = path + m_look.theme().ink.name();
    if (const Figure* known = m_figures.object(name))
        return *known;
    auto figure = std::make_unique<Figure>();
    QFile file(path);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        if (file.size() <= mostSvgBytes && file.open(QIODevice::ReadOnly)) {
            QByteArray svg = file.readAll();
            figure->followsInk = svg.contains("currentColor");
            svg.replace("currentColor", m_look.theme().ink.name().toLatin1());
            figure->drawing = std::make_unique<QSvgRenderer>(svg);
            figure->size = figure->drawing->isValid() ? QSizeF(figure->drawing->defaultSize()) : QSizeF();
        }
    } else if (file.size() <= mostBytes && file.open(QIODevice::ReadOnly)) {
        QImageReader reader(&file);
        const QSize size = reader.size();
        const QByteArray format = reader.format();
        if ((format == "png" || format == "jpeg") && std::max(size.width(), size.height()) <= mostPixelsAcross && size.isValid())
            figure->image = reader.read();
        figure->size = figure->image.size();
    }
    m_figures.insert(name, figure.release());
    return *m_figures.object(name);
}

QSizeF FigureObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const Figure& shown = figure(format.stringProperty(FigureProperty));
    if (shown.size.isEmpty())
        return {1, 1};
    const qreal padding = 2 * paperPadding;
    const QSizeF size = shown.size * m_look.scale() + QSizeF(padding, padding);
    const qreal room = document->textWidth() - 2 * document->documentMargin();
    return room > 0 && size.width() > room ? size * (room / size.width()) : size;
}

void FigureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const Figure& shown = figure(format.stringProperty(FigureProperty));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_look.theme().dark && !shown.followsInk && !shown.size.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(0xfa, 0xfa, 0xf7));
        painter->drawRoundedRect(rect, Space::boxRadius, Space::boxRadius);
    }
    const QRectF inside = rect.adjusted(paperPadding, paperPadding, -paperPadding, -paperPadding);
    if (shown.drawing)
        shown.drawing->render(painter, inside);
    else if (!shown.image.isNull())
        painter->drawImage(inside, shown.image);
    painter->restore();
}

} // namespace gradus::text
