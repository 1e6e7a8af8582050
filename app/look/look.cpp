#include "look/look.h"

#include "look/style.h"
#include "look/themes.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <array>

namespace gradus::look {
namespace {

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

void useTabularFigures([[maybe_unused]] QFont& font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
}

} // namespace

Look::Look(QObject* parent)
    : QObject(parent)
    , m_desktopIsDark(desktopIsDark())
    , m_style(new Style)
{
    QApplication::setStyle(m_style);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_desktopIsDark = scheme == Qt::ColorScheme::Dark;
        refresh();
    });
#endif
    refresh();
}

Look::~Look()
{
    QApplication::setPalette(QPalette());
}

void Look::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    refresh();
}

void Look::setScale(qreal scale)
{
    scale = std::clamp(scale, minimumScale, maximumScale);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    refresh();
}

void Look::setMotion(bool motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    if (m_style)
        m_style->set(m_theme, m_scale, m_motion);
    Q_EMIT changed();
}

QFont Look::font(Type type, QFont::Weight weight) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixels(type));
    font.setWeight(weight);
    useTabularFigures(font);
    return font;
}

QFont Look::monospace(Type type) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixels(type));
    return font;
}

int Look::pixels(Type type) const
{
    static constexpr std::array steps{12, 13, 15, 18, 25, 38, 58};
    return qRound(steps.at(static_cast<std::size_t>(type)) * m_scale);
}

int Look::space(int step) const
{
    return qRound(step * std::min(m_scale, 2.0));
}

void Look::refresh()
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_desktopIsDark);
    m_theme = dark ? darkTheme() : lightTheme();
    if (m_style)
        m_style->set(m_theme, m_scale, m_motion);
    QApplication::setPalette(paletteOf(m_theme));
    QApplication::setFont(font(Type::Label));
    // Widgets keep what they once asked the style for: a combo box its least size, even when its font changes. They are told
    // once all fonts have changed.
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        QApplication::postEvent(widget, new QEvent(QEvent::StyleChange));
    Q_EMIT changed();
}

} // namespace gradus::look
