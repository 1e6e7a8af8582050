#include "figures/export.h"
#include "figures/figurearea.h"
#include "figures/haloed.h"
#include "figures/heat.h"
#include "figures/imageview.h"
#include "figures/scaledpicture.h"
#include "figures/tensorview.h"
#include "figures/words.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace gradus;
using namespace gradus::figure;

namespace {

Image plain(std::int64_t width, std::int64_t height, std::uint8_t grey)
{
    Image image;
    image.width = width;
    image.height = height;
    image.pixels.assign(std::size_t(width * height * 3), grey);
    return image;
}

Image covered(std::vector<double> values, std::int64_t rows, std::int64_t columns)
{
    Image image = plain(64, 64, 128);
    image.overlay = Overlay{rows, columns, std::move(values)};
    return image;
}

Panel panel(const std::string& id, const Content& content, int column = 0, const std::string& scale = {})
{
    return {id, verbatim(id), 0, column, 1, content, false, {}, scale};
}

figures::SharedFigure shared(Figure figure)
{
    return std::make_shared<const Figure>(std::move(figure));
}

/// Two pictures of one scale, the second made of the first cell by cell.
Figure twoPictures(double strongest = 3)
{
    Figure figure;
    figure.panels = {panel("a", covered({0, 1, 2, 3}, 2, 2), 0, "cam"),
                     panel("b", covered({0, 1, 2, strongest}, 2, 2), 1, "cam")};
    figure.links = {{"b", "a", {}, {0, 1, 2, 3}}};
    return figure;
}

/// A view on a figure, arranged and shown.
struct Shown {
    look::Look look;
    figures::FigureView view{look};

    explicit Shown(const Figure& figure)
    {
        QCOMPARE(QString::fromStdString(problem(figure)), QString());
        view.setFigure(shared(figure), true);
        view.resize(900, 600);
        view.arrangeIn({900, 600});
        view.show();
    }
    QWidget* widget(const char* id) { return view.findChild<QWidget*>(QLatin1String(id)); }
    const figures::ImageView* image(const char* id) const { return qobject_cast<const figures::ImageView*>(view.panelView(id)); }
    /// A panel's part of the picture, without what is drawn around it.
    QImage picture(const char* id)
    {
        const QRect place = image(id)->picturePlace().toRect().translated(widget(id)->pos());
        return view.grab(place).toImage();
    }
    void clickOn(const char* id, std::int64_t cell)
    {
        const auto* cells = qobject_cast<const figures::CellsView*>(view.panelView(id));
        QTest::mouseClick(widget(id), Qt::LeftButton, {}, cells->cellPlace(cell).center().toPoint());
    }
};

QImage drawn(const figures::ScaledPicture& picture, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.draw(painter, QRectF({}, size));
    painter.end();
    return image;
}

figures::Editing asks(figures::Editing::Kind kind, std::int64_t cell = -1, bool chosen = false)
{
    figures::Editing editing;
    editing.kind = kind;
    editing.cell = cell;
    editing.chosen = chosen;
    return editing;
}

} // namespace

class ImageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enlargedPixelsStaySquares()
    {
        QImage two(2, 1, QImage::Format_RGB32);
        two.setPixel(0, 0, qRgb(0, 0, 0));
        two.setPixel(1, 0, qRgb(255, 255, 255));
        const QImage large = drawn(figures::ScaledPicture(two), {101, 50});
        QCOMPARE(qGray(large.pixel(48, 25)), 0);
        QCOMPARE(qGray(large.pixel(52, 25)), 255);
        const QImage flowing = drawn(figures::ScaledPicture(two, true), {101, 50});
        QVERIFY(qGray(flowing.pixel(48, 25)) > 60 && qGray(flowing.pixel(48, 25)) < 195);
    }

    void reducedPixelsAreAveraged()
    {
        QImage board(400, 400, QImage::Format_RGB32);
        for (int y = 0; y < 400; ++y) {
            for (int x = 0; x < 400; ++x) {
                board.setPixel(x, y, (x + y) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
            }
        }
        const QImage small = drawn(figures::ScaledPicture(board), {57, 57});
        for (const QPoint at : {QPoint(10, 10), QPoint(31, 20), QPoint(50, 44)}) {
            QVERIFY2(std::abs(qGray(small.pixel(at)) - 127) < 30, qPrintable(QString::number(qGray(small.pixel(at)))));
        }
    }

    void valuesAreSeenWhereTheyAre()
    {
        Shown shown(twoPictures());
        const QImage picture = shown.picture("a");
        const int third = picture.width() / 4;
        QSet<QRgb> colours;
        for (const int x : {third, 3 * third}) {
            for (const int y : {third, 3 * third}) {
                colours.insert(picture.pixel(x, y));
            }
        }
        QCOMPARE(colours.size(), 4);
    }

    void aSmoothOverlayFlowsAndKeepsItsValuesInTheMiddles()
    {
        Overlay overlay{2, 2, {0, 1, 2, 3}};
        const look::Look look;
        const figures::ColourMap map({0, 3}, look.theme());
        const QImage squares = figures::heatPicture(overlay, map);
        QCOMPARE(squares.size(), QSize(2, 2));
        overlay.smooth = true;
        const QImage flowing = figures::heatPicture(overlay, map);
        QVERIFY(flowing.width() > 16);
        QCOMPARE(flowing.pixel(0, 0), squares.pixel(0, 0)); // the outermost holds to the edge
        QCOMPARE(flowing.pixel(flowing.width() - 1, flowing.height() - 1), squares.pixel(1, 1));
        QVERIFY(flowing.pixel(flowing.width() / 2, 0) != squares.pixel(0, 0));
        QVERIFY(flowing.pixel(flowing.width() / 2, 0) != squares.pixel(1, 0));
    }

    void anOverlayWithoutOpacityLeavesThePicture()
    {
        Figure figure;
        figure.panels = {panel("a", covered({1, 2, 3, 4}, 2, 2))};
        std::get<Image>(figure.panels[0].content).overlay->opacity = 0;
        Shown shown(figure);
        QCOMPARE(shown.picture("a").pixel(30, 30), qRgb(128, 128, 128));
    }

    void aDivergingOverlayHasZeroInTheMiddle()
    {
        Overlay overlay{1, 3, {0, 1, 4}};
        overlay.diverging = true;
        QCOMPARE(figures::heatRange(overlay), std::optional(figures::Range{-4, 4}));
        overlay.values = {std::numeric_limits<double>::quiet_NaN()};
        QVERIFY(!figures::heatRange(overlay));
    }

    void panelsOfOneScaleAreColouredAlike()
    {
        Shown one(twoPictures(3));
        Shown other(twoPictures(30));
        QVERIFY(one.picture("a") != other.picture("a")); // though its own values are the same
        QCOMPARE(one.view.ranges().at("b"), (figures::Range{0, 3}));
    }

    void theArrowKeysWalkOverTheValues()
    {
        Shown shown(twoPictures());
        QWidget* b = shown.widget("b");
        QTest::keyClick(b, Qt::Key_Home);
        QVERIFY(b->accessibleDescription().startsWith(QLatin1String("[0, 0] = 0")));
        QTest::keyClick(b, Qt::Key_Right);
        QTest::keyClick(b, Qt::Key_Down);
        QVERIFY(b->accessibleDescription().startsWith(QLatin1String("[1, 1] = 3")));
        QTest::keyClick(b, Qt::Key_Escape);
        QVERIFY(!b->accessibleDescription().startsWith(u'['));
    }

    void whatBelongsTogetherIsFramedTogether()
    {
        Shown shown(twoPictures());
        const QImage before = shown.picture("a");
        QWidget* b = shown.widget("b");
        QTest::keyClick(b, Qt::Key_End);
        const QImage after = shown.picture("a");
        QVERIFY(before != after);
        const int half = before.width() / 2;
        QCOMPARE(before.copy(0, 0, half - 6, half - 6), after.copy(0, 0, half - 6, half - 6)); // the others stay dark
    }

    void aFormulaSpeaksOfTheValueUnderThePointer()
    {
        Figure figure = twoPictures();
        figure.panels.push_back({"how", {}, 1, 0, 2, CellFormula{"b", "b[{b.index}] = {a.value} · {b.value}"}, false, {}});
        Shown shown(figure);
        QTest::keyClick(shown.widget("b"), Qt::Key_End);
        QCOMPARE(shown.view.panelView("how")->accessibleDescription(), QStringLiteral("b[1, 1] = 3 · 3"));
    }

    void aPictureAloneIsNoStopForTheKeyboard()
    {
        Figure figure;
        figure.panels = {panel("a", plain(8, 8, 40))};
        Shown shown(figure);
        QCOMPARE(shown.widget("a")->focusPolicy(), Qt::NoFocus);
    }

    void aCellIsChosenByClickOrEnter()
    {
        Figure figure = twoPictures();
        TensorGrid grid;
        grid.shape = {2, 3};
        grid.values = {1, 2, 3, 4, 5, 6};
        figure.panels.push_back(panel("t", grid, 2));
        Shown shown(figure);
        QSignalSpy spy(&shown.view, &figures::FigureView::cellChosen);
        shown.clickOn("a", 2);
        QCOMPARE(spy.count(), 0); // nobody asked
        shown.view.setEditing({{"a", asks(figures::Editing::Kind::Cell, 1)}, {"t", asks(figures::Editing::Kind::Cell, 0)}});
        shown.clickOn("a", 2);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<std::string>(), std::string("a"));
        QCOMPARE(spy[0][1].value<std::int64_t>(), std::int64_t{2});
        shown.clickOn("t", 5);
        QCOMPARE(spy[1][1].value<std::int64_t>(), std::int64_t{5});
        QTest::keyClick(shown.widget("t"), Qt::Key_Home);
        QTest::keyClick(shown.widget("t"), Qt::Key_Return);
        QCOMPARE(spy[2][1].value<std::int64_t>(), std::int64_t{0});
    }

    void theChosenCellIsMarked()
    {
        Shown shown(twoPictures());
        QImage marked[2];
        for (const std::int64_t cell : {0, 3}) {
            shown.view.setEditing({{"a", asks(figures::Editing::Kind::Cell, cell)}});
            marked[cell == 0 ? 0 : 1] = shown.picture("a");
        }
        shown.view.setEditing({});
        QVERIFY(marked[0] != marked[1]);
        QVERIFY(marked[0] != shown.picture("a"));
    }

    void aPanelIsChosenByClickEnterAndSpace()
    {
        Figure figure = twoPictures();
        figure.panels.push_back(panel("p", plain(8, 8, 40), 2));
        Shown shown(figure);
        QSignalSpy spy(&shown.view, &figures::FigureView::chosen);
        shown.view.setEditing({{"a", asks(figures::Editing::Kind::Whole, -1, true)}, {"p", asks(figures::Editing::Kind::Whole)}});
        QWidget* p = shown.widget("p");
        QCOMPARE(p->focusPolicy(), Qt::StrongFocus);
        QTest::mouseClick(p, Qt::LeftButton);
        QTest::keyClick(p, Qt::Key_Return);
        QTest::keyClick(p, Qt::Key_Space);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(spy[2][0].value<std::string>(), std::string("p"));
        QVERIFY(shown.widget("a")->accessibleDescription().startsWith(QLatin1String("chosen")));
        QVERIFY(p->accessibleDescription().startsWith(QLatin1String("not chosen")));
        shown.view.setEditing({});
        QCOMPARE(p->focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(p, Qt::LeftButton);
        QCOMPARE(spy.count(), 3);
    }

    void theChosenPanelDiffersInMoreThanColour()
    {
        Shown shown(twoPictures());
        const auto grey = [&](bool chosen) {
            shown.view.setEditing({{"a", asks(figures::Editing::Kind::Whole, -1, chosen)}});
            return shown.view.grab().toImage().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_Mono);
        };
        QVERIFY(grey(true) != grey(false));
    }

    void anOutlineReadsOnBlackAndOnWhite_data()
    {
        QTest::addColumn<int>("grey");
        QTest::newRow("black") << 0;
        QTest::newRow("white") << 255;
    }
    void anOutlineReadsOnBlackAndOnWhite()
    {
        QFETCH(int, grey);
        Figure figure;
        Image image = plain(64, 64, std::uint8_t(grey));
        Outline outline;
        outline.x = {16, 48, 48, 16};
        outline.y = {16, 16, 48, 48};
        image.outlines = {outline};
        figure.panels = {panel("a", image)};
        Shown shown(figure);
        const QImage picture = shown.picture("a");
        int darkest = 255;
        int lightest = 0;
        for (int y = 0; y < picture.height() / 2; ++y) { // down through the upper line
            darkest = std::min(darkest, qGray(picture.pixel(picture.width() / 2, y)));
            lightest = std::max(lightest, qGray(picture.pixel(picture.width() / 2, y)));
        }
        QVERIFY2(lightest - darkest > 150, qPrintable(QStringLiteral("%1 %2").arg(darkest).arg(lightest)));
    }

    void saysSizeValuesAndNames()
    {
        Image image = covered({-1, 0.5, 2, 0}, 2, 2);
        image.outlines.emplace_back();
        image.outlines[0].x = {1, 2, 3};
        image.outlines[0].y = {1, 2, 1};
        image.outlines[0].label = verbatim("mask");
        image.spots = {{3, 4, verbatim("hit")}};
        QCOMPARE(figures::inWords(panel("cam", image)),
                 QStringLiteral("cam, a picture of 64 by 64 pixels; 2 by 2 values over it, from -1 to 2; outlined: mask; "
                                "marked: hit at 3, 4"));
        Figure figure;
        figure.panels = {panel("cam", image)};
        const QByteArray csv = figures::toCsv({{QString(), shared(figure)}});
        QVERIFY(csv.contains(",\"width, height\",\"64, 64\"\r\n"));
        QVERIFY(csv.contains(",\"0, 1\",0.5\r\n"));
        QVERIFY(csv.contains(",\"mask, 2\",\"3, 1\"\r\n"));
        QVERIFY(csv.contains(",hit,\"3, 4\"\r\n"));
    }

    void exportsPictureLegendAndNames()
    {
        Figure figure = twoPictures();
        Image& image = std::get<Image>(figure.panels[0].content);
        image.spots = {{30, 30, verbatim("hit")}};
        Shown shown(figure);
        const std::vector<figures::Exhibit> exhibits{{QString(), &shown.view}};
        const QByteArray svg = figures::toSvg(exhibits, shown.look, QString());
        QVERIFY(svg.contains("<image"));
        QVERIFY(svg.contains(">hit<"));
        QVERIFY(svg.contains(">3<")); // the scale's end
        QVERIFY(!figures::toImage(exhibits, shown.look).isNull());
    }
};

QTEST_MAIN(ImageTest)
#include "image_test.moc"
