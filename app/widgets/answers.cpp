#include "widgets/answers.h"

#include "figure/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gradus::widgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::widgets::Words)
};

/// With one digit more than the tolerance tells apart; "-0" is 0.
QString coordinate(double value, double tolerance)
{
    if (!(tolerance > 0))
        return QString::fromStdString(figure::shortText(value, 6));
    const int decimals = std::clamp(int(std::ceil(-std::log10(tolerance))) + 1, 0, 12);
    const double rounded = QString::number(value, 'f', decimals).toDouble() + 0.0;
    return QString::fromStdString(figure::exactText(rounded));
}

struct Speaker {
    const QString& answer;
    Translate translate;

    QString operator()(const figure::ShapeAnswer&) const { return answer; }
    QString operator()(const figure::NumberAnswer&) const { return answer; }
    QString operator()(const figure::ChoiceAnswer& kind) const { return labelled(answer.toStdString(), kind.choices); }
    QString operator()(const figure::PointAnswer& kind) const
    {
        const auto point = figure::readPoint(answer.toStdString());
        return point ? QStringLiteral("%1, %2").arg(coordinate(point->x, kind.tolerance), coordinate(point->y, kind.tolerance))
                     : answer;
    }
    QString operator()(const figure::OrderAnswer& kind) const
    {
        QStringList labels;
        for (const std::string& id : figure::readNames(answer.toStdString()))
            labels.append(labelled(id, kind.choices));
        return labels.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString labelled(const std::string& id, const std::vector<figure::Choice>& choices) const
    {
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.id == id; });
        return found == choices.end() ? QString::fromStdString(id) : translate(found->label);
    }
};

} // namespace

QString spokenAnswer(const figure::Prediction& prediction, const QString& answer, Translate translate)
{
    const QString said = std::visit(Speaker{answer, translate}, prediction.kind);
    return said == QLatin1String("error") ? Words::tr("error") : said;
}

} // namespace gradus::widgets
