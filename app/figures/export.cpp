#include "figures/export.h"

#include "figures/contentrows.h"
#include "figures/seriespoints.h"
#include "figures/textblock.h"
#include "figures/words.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace gradus::figures {

namespace {

QFont headingFont(const look::Look& look)
{
    return look.font(look::Look::Type::Body, QFont::DemiBold);
}

/// Figures side by side with a margin around; drawn where there is a painter. Returns what it takes.
QSizeF show(const std::vector<Exhibit>& exhibits, const look::Look& look, QPainter* painter)
{
    const qreal margin = look.space(24);
    QSizeF size(margin, 0);
    for (const Exhibit& exhibit : exhibits) {
        const QSizeF figure = exhibit.view->extent();
        qreal top = margin;
        qreal width = figure.width();
        if (!exhibit.heading.isEmpty()) {
            const QSizeF heading = textblock::size(headingFont(look), exhibit.heading, std::max(figure.width(), 200.0));
            if (painter) {
                textblock::draw(*painter, headingFont(look), look.theme().ink, QRectF({size.width(), top}, heading),
                                exhibit.heading);
            }
            top += heading.height() + look.space(16);
            width = std::max(width, heading.width());
        }
        if (painter) {
            painter->save();
            painter->translate(size.width(), top);
            exhibit.view->paintFigure(*painter);
            painter->restore();
        }
        size = {size.width() + width + margin, std::max(size.height(), top + figure.height() + margin)};
    }
    return size;
}

/// Writes rows of the file.
class Sheet {
public:
    void row(const std::vector<QString>& fields)
    {
        QString line;
        for (const QString& field : fields) {
            if (&field != fields.data()) {
                line += u',';
            }
            const bool quoted = field.contains(u',') || field.contains(u'"') || field.contains(u'\n');
            line += quoted ? u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
        }
        m_bytes += line.toUtf8() + "\r\n";
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

struct ContentRows {
    Sheet& sheet;
    const figure::Panel& panel;
    const QString& heading;

    void add(const QString& position, const QString& value) const
    {
        sheet.row({heading, QString::fromStdString(panel.id), translated(panel.title), position, value});
    }
    void operator()(const figure::Hidden&) const { add({}, hiddenWords()); }
    void operator()(const figure::TensorGrid& grid) const
    {
        for (std::size_t i = 0; i < grid.values.size(); ++i) {
            add(QString::fromStdString(figure::formatIndex(std::int64_t(i), grid.shape)), exact(grid.values[i], grid.dtype));
        }
    }
    void operator()(const figure::Table& table) const
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
                const QString name = column < table.columns.size() ? translated(table.columns[column]) : QString::number(column);
                add(QStringLiteral("%1, %2").arg(row).arg(name), translated(table.rows[row][column].text));
            }
        }
    }
    void operator()(const figure::Code& code) const
    {
        for (std::size_t i = 0; i < code.lines.size(); ++i) {
            add(QString::number(i + 1), QString::fromStdString(code.lines[i]));
        }
    }
    void operator()(const figure::Paragraph& paragraph) const { add({}, translated(paragraph.text)); }
    void operator()(const figure::CellFormula&) const { }
    /// The series' id and x; a second number of the same x is told apart by "from".
    void addSeries(const std::vector<figure::Series>& all) const
    {
        const std::string real = "float64";
        for (const figure::Series& series : all) {
            for (std::size_t i = 0; i < series.y.size(); ++i) {
                const QString position =
                    QStringLiteral("%1, %2").arg(QString::fromStdString(series.id), exact(xOf(series, i), real));
                if (!series.y2.empty()) {
                    add(position + QStringLiteral(", from"), exact(series.y2[i], real));
                }
                add(position, exact(series.y[i], real));
            }
        }
    }
    void operator()(const figure::Chart& chart) const { addSeries(chart.series); }
    void operator()(const figure::Field& field) const
    {
        const auto at = [](std::int64_t index, const figure::Axis& axis, std::int64_t points) {
            return exact(*axis.minimum + (*axis.maximum - *axis.minimum) * double(index) / double(points - 1), "float64");
        };
        for (std::int64_t row = 0; row < field.rows; ++row) {
            for (std::int64_t column = 0; column < field.columns; ++column) {
                add(QStringLiteral("%1, %2").arg(at(column, field.x, field.columns), at(row, field.y, field.rows)),
                    exact(field.values[std::size_t(row * field.columns + column)], "float64"));
            }
        }
        addSeries(field.paths);
    }
    void operator()(const figure::Image& image) const { addAll(contentRows(image)); }
    void operator()(const figure::Events& events) const { addAll(contentRows(events)); }
    void operator()(const figure::Equation& equation) const { addAll(contentRows(equation)); }
    void addAll(const std::vector<ContentRow>& rows) const
    {
        for (const ContentRow& row : rows) {
            add(row.position, row.value);
        }
    }
};

/// Families that only this desktop may know, each with a generic one that every viewer does.
QByteArray withGenericFamilies(QByteArray svg, const look::Look& look)
{
    const auto name = [](const QFont& font) { return font.family().toHtmlEscaped().toUtf8(); };
    const QByteArray plain = name(look.font(look::Look::Type::Body));
    const QByteArray code = name(look.monospace(look::Look::Type::Body));
    for (const auto& [family, generic] : {std::pair{plain, "sans-serif"}, std::pair{code, "monospace"}}) {
        svg.replace("font-family=\"" + family + "\"", "font-family=\"'" + family + "', " + generic + "\"");
    }
    return svg;
}

} // namespace

QImage toImage(const std::vector<Exhibit>& exhibits, const look::Look& look)
{
    constexpr qreal density = 2;
    const QSizeF size = show(exhibits, look, nullptr) * density;
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.setDevicePixelRatio(density);
    image.fill(look.theme().pane);
    QPainter painter(&image);
    show(exhibits, look, &painter);
    painter.end();
    return image;
}

QByteArray toSvg(const std::vector<Exhibit>& exhibits, const look::Look& look, const QString& title)
{
    const QSizeF size = show(exhibits, look, nullptr);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(QString());
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    QPainter painter(&generator);
    painter.fillRect(QRectF({}, size), look.theme().pane);
    show(exhibits, look, &painter);
    painter.end();
    return withGenericFamilies(bytes, look);
}

QByteArray toCsv(const std::vector<NamedFigure>& figures)
{
    Sheet sheet;
    sheet.row({QStringLiteral("figure"), QStringLiteral("part"), QStringLiteral("title"), QStringLiteral("position"),
               QStringLiteral("value")});
    for (const auto& [heading, figure] : figures) {
        if (!figure) {
            continue;
        }
        for (const figure::Panel& panel : figure->panels) {
            std::visit(ContentRows{sheet, panel, heading}, panel.content);
        }
        for (const figure::Readout& readout : figure->readouts) {
            const auto* number = std::get_if<double>(&readout.value);
            sheet.row({heading, QString::fromStdString(readout.id), translated(readout.label),
                       QString::fromStdString(readout.unit),
                       number ? exact(*number, "float64") : QString::fromStdString(std::get<std::string>(readout.value))});
        }
    }
    return sheet.bytes();
}

} // namespace gradus::figures
