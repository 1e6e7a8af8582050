#include "look/look.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using gradus::look::Look;
using gradus::look::Theme;

namespace {

/// Contrast as WCAG 2 computes it, 1 … 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComboBoxShrinksWithTheType()
    {
        Look look;
        QComboBox box;
        box.addItem(QStringLiteral("words"));
        const QSize usual = box.minimumSizeHint();
        look.setScale(3);
        QCoreApplication::processEvents();
        QVERIFY(box.minimumSizeHint().height() > usual.height());
        look.setScale(1);
        QCoreApplication::processEvents();
        QCOMPARE(box.minimumSizeHint(), usual);
        QCOMPARE(box.sizeHint().height(), usual.height());
    }

    void aComboBoxesArrowGrowsWithTheType()
    {
        Look look;
        look.setScale(2);
        QComboBox box;
        box.resize(200, 64);
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const auto part = [&](QStyle::SubControl which) {
            return box.style()->subControlRect(QStyle::CC_ComboBox, &option, which, &box);
        };
        QCOMPARE(part(QStyle::SC_ComboBoxArrow).width(), 38);
        QVERIFY(part(QStyle::SC_ComboBoxEditField).right() < part(QStyle::SC_ComboBoxArrow).left() + 4);
    }

    void contrastIsAA_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("atLeast");

        for (const auto appearance : {Look::Appearance::Light, Look::Appearance::Dark}) {
            Look look;
            look.setAppearance(appearance);
            const Theme& t = look.theme();
            const char* name = t.dark ? "dark" : "light";
            struct Named {
                const char* name;
                QColor color;
            };
            const Named texts[] = {{"ink", t.ink},         {"muted", t.muted}, {"accent", t.accent},
                                   {"outcome", t.outcome}, {"good", t.good},   {"bad", t.bad}};
            const Named grounds[] = {{"ground", t.ground},
                                     {"pane", t.pane},
                                     {"accentTint", t.accentTint},
                                     {"outcomeTint", t.outcomeTint},
                                     {"codeGround", t.codeGround}};
            for (const Named& ground : grounds) {
                for (const Named& text : texts)
                    QTest::addRow("%s: %s on %s", name, text.name, ground.name) << text.color << ground.color << 4.5;
                QTest::addRow("%s: control border on %s", name, ground.name) << t.control << ground.color << 3.0;
            }
            QTest::addRow("%s: onAccent on accent", name) << t.onAccent << t.accent << 4.5;

            const QPalette palette = QApplication::palette();
            const auto pair = [&](const char* what, QPalette::ColorRole front, QPalette::ColorRole back) {
                QTest::addRow("%s palette: %s", name, what) << palette.color(front) << palette.color(back) << 4.5;
            };
            pair("window text", QPalette::WindowText, QPalette::Window);
            pair("text", QPalette::Text, QPalette::Base);
            pair("placeholder", QPalette::PlaceholderText, QPalette::Base);
            pair("button text", QPalette::ButtonText, QPalette::Button);
            pair("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
            pair("selection", QPalette::HighlightedText, QPalette::Highlight);
            pair("link", QPalette::Link, QPalette::Base);
        }
    }
    void contrastIsAA()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, atLeast);
        const double reached = contrast(front, back);
        QVERIFY2(
            reached >= atLeast,
            qPrintable(QStringLiteral("%1 on %2 is only %3:1").arg(front.name(), back.name(), QString::number(reached, 'f', 2))));
    }

    void everyColourIsSet()
    {
        for (const auto appearance : {Look::Appearance::Light, Look::Appearance::Dark}) {
            Look look;
            look.setAppearance(appearance);
            const Theme& t = look.theme();
            for (const QColor& color : {t.ground, t.pane, t.ink, t.muted, t.line, t.control, t.accent, t.accentTint, t.onAccent,
                                        t.outcome, t.outcomeTint, t.codeGround, t.good, t.bad})
                QVERIFY(color.isValid());
            QCOMPARE(QApplication::palette().color(QPalette::Window), t.ground);
        }
    }

    void appearanceFollowsTheDesktop_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light desktop") << QColor(Qt::white) << QColor(Qt::black) << false;
        QTest::newRow("dark desktop") << QColor(0x222222) << QColor(0xEEEEEE) << true;
    }
    void appearanceFollowsTheDesktop()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, text);
        QPalette desktop;
        desktop.setColor(QPalette::Window, window);
        desktop.setColor(QPalette::WindowText, text);
        QApplication::setPalette(desktop);
        Look look;
        QTEST(look.theme().dark, "dark");
        look.setAppearance(Look::Appearance::Light);
        QVERIFY(!look.theme().dark);
        look.setAppearance(Look::Appearance::Dark);
        QVERIFY(look.theme().dark);
        look.setAppearance(Look::Appearance::System);
        QTEST(look.theme().dark, "dark");
    }

    void typeScales_data()
    {
        QTest::addColumn<qreal>("asked");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("body");
        QTest::newRow("usual") << 1.0 << 1.0 << 15;
        QTest::newRow("double") << 2.0 << 2.0 << 30;
        QTest::newRow("smallest") << 0.1 << 0.75 << 11;
        QTest::newRow("largest") << 9.0 << 4.0 << 60;
    }
    void typeScales()
    {
        QFETCH(qreal, asked);
        Look look;
        look.setScale(asked);
        QTEST(look.scale(), "scale");
        QTEST(look.pixels(Look::Type::Body), "body");
        QCOMPARE(look.font(Look::Type::Body).pixelSize(), look.pixels(Look::Type::Body));
        QCOMPARE(QApplication::font().pixelSize(), look.pixels(Look::Type::Label));
    }

    void changesAreTold()
    {
        Look look;
        const QSignalSpy changed(&look, &Look::changed);
        look.setScale(1.5);
        look.setAppearance(Look::Appearance::Dark);
        look.setMotion(false);
        QCOMPARE(changed.count(), 3);
        look.setScale(1.5);
        look.setAppearance(Look::Appearance::Dark);
        look.setMotion(false);
        QCOMPARE(changed.count(), 3);
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
