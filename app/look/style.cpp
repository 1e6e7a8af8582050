#include "look/style.h"

#include "look/strokes.h"
#include "look/themes.h"

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <array>

namespace gradus::look {
namespace {

constexpr int arrowWidth = 19; // pixels that Fusion keeps for a combo box's arrow

/// The same option with what is chosen on the accent's tint, its words in ink.
template <typename Option> Option withTintedSelection(const Option& option, const Theme& theme)
{
    Option tinted = option;
    tinted.palette.setColor(QPalette::Highlight, theme.accentTint);
    tinted.palette.setColor(QPalette::HighlightedText, theme.ink);
    return tinted;
}

/// An arrow head in the theme's ink of the moment.
class ChevronIcon : public QIconEngine {
public:
    ChevronIcon(const Theme& theme, Qt::ArrowType direction)
        : m_theme(theme)
        , m_direction(direction)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = std::min(rect.width(), rect.height()) / 16.0;
        strokes::chevron(*painter, rect, m_direction, mode == QIcon::Disabled ? m_theme.muted : m_theme.ink, scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ChevronIcon(*this); }

private:
    const Theme& m_theme; // the style's, which outlives every widget
    Qt::ArrowType m_direction;
};

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(lightTheme())
{
}

void Style::set(const Theme& theme, qreal scale, bool motion)
{
    m_theme = theme;
    m_scale = scale;
    m_motion = motion;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && button->features.testFlag(QStyleOptionButton::Flat))
            strokes::quietButton(*painter, *option, m_theme, m_scale);
        else
            strokes::button(*painter, *option, m_theme, m_scale);
        return;
    }
    case PE_PanelButtonTool:
        strokes::quietButton(*painter, *option, m_theme, m_scale);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            strokes::field(*painter, *option, m_theme, m_scale);
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_FrameFocusRect:
        // Buttons show the focus on their border.
        if (!qobject_cast<const QPushButton*>(widget))
            strokes::box(*painter, option->rect, {}, m_theme.accent, 2, 4 * m_scale);
        return;
    case PE_IndicatorCheckBox:
        strokes::checkBox(*painter, *option, m_theme, m_scale);
        return;
    case PE_IndicatorRadioButton:
        strokes::radioButton(*painter, *option, m_theme, m_scale);
        return;
    case PE_IndicatorArrowDown:
        strokes::chevron(*painter, option->rect, Qt::DownArrow, m_theme.muted, m_scale);
        return;
    case PE_IndicatorArrowUp:
        strokes::chevron(*painter, option->rect, Qt::UpArrow, m_theme.muted, m_scale);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.pane);
        if (element == PE_PanelTipLabel)
            strokes::box(*painter, option->rect, {}, m_theme.line, 1, 0);
        return;
    case PE_FrameMenu:
    case PE_Frame:
        strokes::box(*painter, option->rect, {}, m_theme.line, 1, 0);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.ground);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, m_theme.ground);
            // Marked while they can be used: Alt is held, or was pressed.
            const bool underlined =
                (widget && widget->hasFocus()) || QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
            strokes::menuBarItem(*painter, *item, m_theme, m_scale, underlined);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const auto tinted = withTintedSelection(*item, m_theme);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const auto tinted = withTintedSelection(*item, m_theme);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            QStyleOptionComboBox elided = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        strokes::box(*painter, option->rect, m_theme.line, {}, 0, 3 * m_scale);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto part = [&](SubControl which) { return QRectF(subControlRect(control, option, which, widget)); };
    switch (control) {
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
            slider && slider->tickPosition == QSlider::NoTicks) {
            strokes::slider(*painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle), m_theme, m_scale);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            strokes::scrollBar(*painter, *bar, part(SC_ScrollBarSlider), m_theme);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && combo->frame) {
            if (combo->editable)
                strokes::field(*painter, *option, m_theme, m_scale);
            else
                strokes::button(*painter, *option, m_theme, m_scale);
            strokes::chevron(*painter, part(SC_ComboBoxArrow), Qt::DownArrow, m_theme.muted, m_scale);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            if (spin->frame)
                strokes::field(*painter, *option, m_theme, m_scale);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto color = [&](QAbstractSpinBox::StepEnabledFlag flag) {
                    return spin->stepEnabled & flag ? m_theme.ink : m_theme.line;
                };
                strokes::chevron(*painter, part(SC_SpinBoxUp), Qt::UpArrow, color(QAbstractSpinBox::StepUpEnabled),
                                 m_scale * 0.8);
                strokes::chevron(*painter, part(SC_SpinBoxDown), Qt::DownArrow, color(QAbstractSpinBox::StepDownEnabled),
                                 m_scale * 0.8);
            }
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
        // Fusion's arrow has one width at every scale.
        const int wider = scaled(arrowWidth) - arrowWidth;
        if (control == CC_ComboBox && part == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect,
                              visualRect(option->direction, option->rect, usual).adjusted(-wider, 0, 0, 0));
        if (control == CC_ComboBox && part == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect,
                              visualRect(option->direction, option->rect, usual).adjusted(scaled(4), 0, -wider, 0));
        const bool padded = control == CC_SpinBox && part == SC_SpinBoxEditField;
        // On the side where a line of text begins.
        return padded ? visualRect(option->direction, usual, usual.adjusted(scaled(4), 0, 0, 0)) : usual;
    }

    // A scroll bar without arrow buttons: the thumb runs over the whole length.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        thumb = std::clamp(thumb, std::min(scaled(24), length), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto span = [&](int from, int to) {
        const QRect r = across ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                               : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, r);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, start + thumb);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + thumb, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return usual.adjusted(scaled(6), 0, -scaled(6), 0);
    return usual;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
        return {size.width() + scaled(24), std::max(size.height() + scaled(12), scaled(32))};
    case CT_ToolButton:
        return {size.width() + scaled(12), size.height() + scaled(8)};
    case CT_MenuBarItem:
        return {size.width() + scaled(20), size.height() + scaled(20)};
    case CT_ComboBox:
    case CT_SpinBox: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + scaled(8) + scaled(arrowWidth) - arrowWidth, std::max(usual.height(), scaled(32))};
    }
    case CT_MenuItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? usual : QSize(usual.width() + scaled(12), usual.height() + scaled(4));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scaled(10);
    case PM_ScrollBarSliderMin:
        return scaled(24);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return scaled(18);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return scaled(4);
    case PM_ToolTipLabelFrameWidth:
        return scaled(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_motion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const
{
    // Every menu bar asks for this one. Qt's own is a file, and to read it all plugins for pictures are loaded: 5 ms at start.
    if (picture == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new ChevronIcon(m_theme, Qt::DownArrow));
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace gradus::look
