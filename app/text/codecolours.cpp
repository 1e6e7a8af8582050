#include "text/codecolours.h"

namespace gradus::text {

QColor tokenColour(Token::Kind kind, bool dark, const QColor& muted)
{
    switch (kind) {
    case Token::Kind::Keyword:
        return dark ? QColor(0xc9, 0xa7, 0xf0) : QColor(0x7a, 0x3e, 0x9d);
    case Token::Kind::String:
        return dark ? QColor(0x9c, 0xcc, 0x8f) : QColor(0x2c, 0x67, 0x3a);
    case Token::Kind::Number:
        return dark ? QColor(0x7f, 0xcb, 0xd2) : QColor(0x0b, 0x66, 0x70);
    case Token::Kind::Comment:
        break;
    }
    return muted;
}

} // namespace gradus::text
