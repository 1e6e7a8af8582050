#include "bank/markdownparts.h"

namespace gradus::bank {

QString entity(const QString& name)
{
    static constexpr struct {
        QLatin1String name;
        char16_t character;
    } known[] = {{QLatin1String("&amp;"), u'&'},   {QLatin1String("&lt;"), u'<'},      {QLatin1String("&gt;"), u'>'},
                 {QLatin1String("&quot;"), u'"'},  {QLatin1String("&nbsp;"), u'\xa0'}, {QLatin1String("&ndash;"), u'–'},
                 {QLatin1String("&mdash;"), u'—'}, {QLatin1String("&times;"), u'×'}};
    for (const auto& each : known)
        if (name == each.name)
            return QString(QChar(each.character));
    if (name.startsWith(QLatin1String("&#"))) {
        const bool hex = name.size() > 2 && name[2].toLower() == QLatin1Char('x');
        bool ok = false;
        const uint code = QStringView(name).mid(hex ? 3 : 2).chopped(1).toUInt(&ok, hex ? 16 : 10);
        if (ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
            return QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
    }
    return name;
}

bool isRule(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 4 && line[at] == ' ')
        ++at;
    if (at == 4 || at == line.size() || !(line[at] == '-' || line[at] == '*' || line[at] == '_'))
        return false;
    const char mark = line[at];
    int marks = 0;
    for (; at < line.size(); ++at) {
        if (line[at] == mark)
            ++marks;
        else if (line[at] != ' ' && line[at] != '\t')
            return false;
    }
    return marks >= 3;
}

} // namespace gradus::bank
