#include "figures/codeview.h"
#include "figures/export.h"
#include "figures/figureview.h"
#include "figures/tableview.h"
#include "figures/words.h"

#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace gradus;
using namespace gradus::figure;

namespace {

std::vector<TableCell> row(const std::vector<std::string>& words)
{
    std::vector<TableCell> cells;
    for (const std::string& word : words) {
        cells.push_back({verbatim(word)});
    }
    return cells;
}

Figure figureOf(const Content& content, std::int64_t frames)
{
    Figure figure;
    figure.timeLine = {frames, verbatim("step"), 2, 0};
    figure.panels = {{"panel", verbatim("state"), 0, 0, 1, content, false, {}}};
    return figure;
}

/// Two rows to a page; the third page is the widest.
Figure pages()
{
    Table table;
    table.columns = {verbatim("name"), verbatim("value")};
    table.rows = {row({"loss", "2.5"}),       row({"training", "True"}),         row({"loss", "1.25"}),
                  row({"training", "False"}), row({"loss", "much more to say"}), row({"training", "True"})};
    table.pageRows = 2;
    table.framePages = {0, 0, 1, 2};
    table.frameRows = {-1, 1, 0, 0};
    return figureOf(table, 4);
}

Figure steps()
{
    Table table;
    table.columns = {verbatim("step"), verbatim("w")};
    table.rows = {row({"1", "1.5"}), row({"2", "-10.25"}), row({"3", "100"})};
    table.frameRows = {0, 1, 2};
    return figureOf(table, 3);
}

struct Shown {
    look::Look look;
    figures::FigureView view{look};

    explicit Shown(const Figure& figure, qreal width = 600)
    {
        QCOMPARE(QString::fromStdString(problem(figure)), QString());
        view.setFigure(std::make_shared<const Figure>(figure), true);
        view.resize(int(width), 500);
        view.arrangeIn({width, 500});
        view.show();
    }
    const figures::TableView& table() const { return *view.findChild<figures::TableView*>(); }
    QImage picture() { return view.grab().toImage(); }
};

/// Where a text begins in an SVG.
double leftOf(const QByteArray& svg, const QString& words)
{
    const QRegularExpression text(
        QStringLiteral("<text[^>]*\\bx=\"([-0-9.]+)\"[^>]*>%1</text>").arg(QRegularExpression::escape(words)));
    const QRegularExpressionMatch match = text.match(QString::fromUtf8(svg));
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheFramesPageIsShownInOnePlace()
    {
        Shown shown(pages());
        const QSizeF size = shown.view.extent();
        const std::vector<std::string> losses{"2.5", "2.5", "1.25", "much more to say"};
        for (std::int64_t frame = 0; frame < 4; ++frame) {
            shown.view.setFrame(frame);
            QCOMPARE(shown.table().shownRow(0),
                     QStringList({QStringLiteral("loss"), QString::fromStdString(losses[std::size_t(frame)])}));
            QCOMPARE(shown.view.arrangeIn({600, 500}), size);
        }
        const QByteArray svg = figures::toSvg({{QString(), &shown.view}}, shown.look, QString());
        QVERIFY(svg.contains("much more to say"));
        QVERIFY(!svg.contains(">1.25<"));
    }

    void saysThePageThatIsShown()
    {
        Shown shown(pages());
        shown.view.setFrame(0);
        QCOMPARE(shown.table().accessibleDescription(), QStringLiteral("name, value; loss, 2.5; training, True"));
        shown.view.setFrame(2);
        QCOMPARE(shown.table().accessibleDescription(), QStringLiteral("loss, 1.25. name, value; loss, 1.25; training, False"));
    }

    void theFramesRowIsMarkedAndLaterOnesFaded()
    {
        Shown shown(steps());
        QCOMPARE(shown.table().accessibleDescription().section(QStringLiteral(". "), 0, 0),
                 QStringLiteral("state, step, w; 1, 1.5; 2, -10.25; 3, 100"));
        const auto darkest = [](const QImage& image) {
            int dark = 255;
            for (int y = image.height() * 3 / 4 + 1; y < image.height(); ++y) { // the last of four rows
                for (int x = 8; x < image.width(); ++x) {
                    dark = std::min(dark, qGray(image.pixel(x, y)));
                }
            }
            return dark;
        };
        const auto last = [&] {
            const QSize size = shown.view.extent().toSize();
            return shown.view.grab(QRect(QPoint(), size).adjusted(0, 24, 0, 0)).toImage();
        };
        shown.view.setFrame(2);
        const int lit = darkest(last());
        QVERIFY(shown.table().accessibleDescription().startsWith(QLatin1String("3, 100")));
        shown.view.setFrame(0);
        QVERIFY2(darkest(last()) > lit + 60, qPrintable(QStringLiteral("%1 %2").arg(darkest(last())).arg(lit)));
    }

    void pointsStandBelowEachOther()
    {
        Shown shown(steps());
        const QByteArray svg = figures::toSvg({{QString(), &shown.view}}, shown.look, QString());
        const qreal digit = QFontMetricsF(shown.look.monospace(look::Look::Type::Label)).horizontalAdvance(u'0');
        const double left = leftOf(svg, QStringLiteral("1.5"));
        QVERIFY(left > 0);
        // "-10" is two signs longer than "1", "100" as well.
        QVERIFY(std::abs(left - leftOf(svg, QStringLiteral("-10.25")) - 2 * digit) < 1);
        QVERIFY(std::abs(left - leftOf(svg, QStringLiteral("100")) - 2 * digit) < 1);
    }

    void numbersAmongWordsAreCentred()
    {
        Shown shown(pages());
        shown.view.setFrame(2);
        const QByteArray svg = figures::toSvg({{QString(), &shown.view}}, shown.look, QString());
        const QFontMetricsF metrics(shown.look.monospace(look::Look::Type::Label));
        const double middle = leftOf(svg, QStringLiteral("1.25")) + metrics.horizontalAdvance(QStringLiteral("1.25")) / 2;
        const double other = leftOf(svg, QStringLiteral("False")) + metrics.horizontalAdvance(QStringLiteral("False")) / 2;
        QVERIFY(std::abs(middle - other) < 1.5);
    }

    void columnsStandCloserBeforeTheyBreak()
    {
        Table table;
        table.rows = {row({"attribute", "tensor of values", "1.2e-07"}), row({"training", "True", "0.25"})};
        Shown shown(figureOf(table, 0));
        const QSizeF roomy = shown.table().bodySize({}, 1000);
        const QSizeF closer = shown.table().bodySize({}, roomy.width() - 20);
        QCOMPARE(closer.height(), roomy.height());
        QVERIFY(closer.width() < roomy.width());
        const QSizeF narrow = shown.table().bodySize({}, roomy.width() - 80); // "tensor of values" breaks, no word does
        QVERIFY(narrow.height() > roomy.height());
        QVERIFY(narrow.width() <= roomy.width() - 80);
    }

    void aLargeTableOfPagesIsMeasuredQuickly()
    {
        Table table;
        table.pageRows = 10;
        for (int page = 0; page < 400; ++page) {
            table.framePages.push_back(page);
            for (int line = 0; line < 10; ++line) {
                table.rows.push_back(row({"name " + std::to_string(line), std::to_string(page), "Recorder"}));
            }
        }
        const Figure figure = figureOf(table, 400);
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            const std::clock_t start = std::clock(); // of this process alone: the machine may be busy
            Shown shown(figure);
            times.push_back(1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        std::sort(times.begin(), times.end());
        qInfo("12,000 cells, set and arranged: median %.2f ms", times[times.size() / 2]);
        QVERIFY2(times[times.size() / 2] < 400, "it can be felt");
    }

    void codeSaysTheLineThatRuns()
    {
        Code code;
        code.lines = {"for x in batches:", "    step(x)"};
        code.frameLines = {0, 1};
        Shown shown(figureOf(code, 2));
        shown.view.setFrame(1);
        const auto* view = shown.view.findChild<figures::CodeView*>();
        QVERIFY(view->accessibleDescription().startsWith(QLatin1String("line 2 runs: step(x)")));
    }

    void longCodeGoesOnUnderItsBeginning()
    {
        Code code;
        code.lines = {"        first(second, third, fourth, fifth, sixth, seventh, eighth)"};
        Shown shown(figureOf(code, 0), 320);
        QVERIFY(shown.view.extent().width() <= 320);
        const QByteArray svg = figures::toSvg({{QString(), &shown.view}}, shown.look, QString());
        const QRegularExpression text(QStringLiteral("<text[^>]*\\bx=\"([-0-9.]+)\"[^>]*>[a-z]"));
        QList<double> lefts;
        auto matches = text.globalMatch(QString::fromUtf8(svg));
        while (matches.hasNext()) {
            lefts.append(matches.next().captured(1).toDouble());
        }
        lefts.removeFirst(); // the title
        QVERIFY(lefts.size() >= 2);
        QCOMPARE(lefts.last(), lefts.first());
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
