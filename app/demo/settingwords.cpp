#include "demo/settingwords.h"

#include "figure/number.h"
#include "figures/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gradus::demo {

namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(gradus::demo::Session)
};

QString number(double value)
{
    constexpr int digits = 4;
    return QString::fromStdString(figure::shortText(value, digits));
}

QString labelled(const std::vector<figure::Choice>& choices, const std::string& id)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.id == id; });
    return found == choices.end() ? QString::fromStdString(id) : figures::translated(found->label);
}

QString labelled(const std::vector<figure::Choice>& choices, const figure::Names& ids)
{
    QStringList labels;
    for (const std::string& id : ids) {
        labels.append(labelled(choices, id));
    }
    return labels.isEmpty() ? SettingWords::tr("none") : labels.join(QStringLiteral(", "));
}

struct Speaker {
    const figure::Value& value;

    QString operator()(const figure::SwitchParameter&) const
    {
        return std::get<bool>(value) ? SettingWords::tr("on") : SettingWords::tr("off");
    }
    QString operator()(const figure::IntegerParameter& kind) const
    {
        const auto whole = std::get<std::int64_t>(value);
        return whole == kind.minimum && !kind.least.empty() ? figures::translated(kind.least) : QString::number(whole);
    }
    QString operator()(const figure::RealParameter&) const { return number(std::get<double>(value)); }
    QString operator()(const figure::PointParameter&) const
    {
        const auto& point = std::get<figure::Point>(value);
        return QStringLiteral("%1, %2").arg(number(point.x), number(point.y));
    }
    QString operator()(const figure::ChoiceParameter& kind) const { return labelled(kind.choices, std::get<std::string>(value)); }
    QString operator()(const figure::OrderParameter& kind) const
    {
        return labelled(kind.choices, std::get<figure::Names>(value));
    }
    QString operator()(const figure::SubsetParameter& kind) const
    {
        return labelled(kind.choices, std::get<figure::Names>(value));
    }
    QString operator()(const figure::FileParameter& kind) const
    {
        const QString label = labelled(kind.bundled, std::get<std::string>(value));
        return label.contains(u'/') ? QFileInfo(label).fileName() : label;
    }
    template <typename Other> QString operator()(const Other&) const
    {
        return QString::fromStdString(figure::formatValue(value));
    }
};

} // namespace

QString settingInWords(const figure::Parameter& parameter, const figure::Value& value)
{
    return SettingWords::tr("%1 = %2", "a setting, its value")
        .arg(figures::translated(parameter.label), std::visit(Speaker{value}, parameter.kind));
}

Differences differences(const figure::Declaration& declaration, const figure::Arguments& before, const figure::Arguments& now)
{
    Differences all;
    for (const figure::Parameter& parameter : declaration.parameters) {
        const figure::Value& a = before.at(parameter.id);
        const figure::Value& b = now.at(parameter.id);
        if (a != b) {
            all.before.append(settingInWords(parameter, a));
            all.now.append(settingInWords(parameter, b));
        }
    }
    return all;
}

} // namespace gradus::demo
