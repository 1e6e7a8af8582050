#include "look/themes.h"

namespace gradus::look {

const Theme& lightTheme()
{
    static const Theme theme{
        .dark = false,
        .ground = QColor(0xFAFAF7),
        .pane = QColor(0xFFFFFF),
        .ink = QColor(0x1F2430),
        .muted = QColor(0x5B6270),
        .line = QColor(0xE5E4DE),
        .control = QColor(0x8C8A82),
        .accent = QColor(0x3B5BDB),
        .accentTint = QColor(0xECEFFC),
        .onAccent = QColor(0xFFFFFF),
        .outcome = QColor(0xA8480A),
        .outcomeTint = QColor(0xFDF0E6),
        .codeGround = QColor(0xF1F2F5),
        .good = QColor(0x1F7A3D),
        .bad = QColor(0xB4232C),
    };
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{
        .dark = true,
        .ground = QColor(0x15171C),
        .pane = QColor(0x1C1F26),
        .ink = QColor(0xE6E8EC),
        .muted = QColor(0x9AA2AF),
        .line = QColor(0x2C313B),
        .control = QColor(0x6F7785),
        .accent = QColor(0x8CA2FF),
        .accentTint = QColor(0x232A44),
        .onAccent = QColor(0x15171C),
        .outcome = QColor(0xFFA94D),
        .outcomeTint = QColor(0x38291A),
        .codeGround = QColor(0x262A33),
        .good = QColor(0x6CCB8B),
        .bad = QColor(0xFF8F8F),
    };
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.pane);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.pane);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::ToolTipBase, theme.pane);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.pane);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.control);
    palette.setColor(QPalette::Dark, theme.control);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.muted);
    return palette;
}

} // namespace gradus::look
