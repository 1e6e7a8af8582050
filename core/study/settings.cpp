#include "study/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace gradus::study {

namespace {

constexpr double longestStepMinutes = 24 * 60 - 1;

QJsonArray toArray(std::span<const double> numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

std::vector<double> numbersFrom(const QJsonValue& value)
{
    std::vector<double> numbers;
    for (const QJsonValue item : value.toArray())
        numbers.push_back(item.toDouble());
    return numbers;
}

std::vector<double> soundSteps(std::vector<double> steps)
{
    std::erase_if(steps, [](double minutes) { return !std::isfinite(minutes) || minutes <= 0; });
    for (double& minutes : steps)
        minutes = std::min(minutes, longestStepMinutes);
    return steps;
}

} // namespace

Settings sound(const Settings& settings)
{
    Settings result = settings;
    result.newPerDay = std::clamp(settings.newPerDay, 0, 9999);
    result.desiredRetention =
        std::isfinite(settings.desiredRetention) ? std::clamp(settings.desiredRetention, 0.7, 0.99) : Settings().desiredRetention;
    result.learningStepsMinutes = soundSteps(settings.learningStepsMinutes);
    result.relearningStepsMinutes = soundSteps(settings.relearningStepsMinutes);
    result.maximumIntervalDays = std::clamp(settings.maximumIntervalDays, 1, 36500);
    if (!fsrs::parametersFrom(settings.parameters))
        result.parameters.clear();
    return result;
}

QByteArray toJson(const Settings& settings)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("newPerDay"), settings.newPerDay},
                             {QStringLiteral("desiredRetention"), settings.desiredRetention},
                             {QStringLiteral("learningStepsMinutes"), toArray(settings.learningStepsMinutes)},
                             {QStringLiteral("relearningStepsMinutes"), toArray(settings.relearningStepsMinutes)},
                             {QStringLiteral("maximumIntervalDays"), settings.maximumIntervalDays},
                             {QStringLiteral("parameters"), toArray(settings.parameters)},
                         })
        .toJson(QJsonDocument::Compact);
}

Settings settingsFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Settings settings;
    settings.newPerDay = object[QLatin1String("newPerDay")].toInt(settings.newPerDay);
    settings.desiredRetention = object[QLatin1String("desiredRetention")].toDouble(settings.desiredRetention);
    if (object.contains(QLatin1String("learningStepsMinutes")))
        settings.learningStepsMinutes = numbersFrom(object[QLatin1String("learningStepsMinutes")]);
    if (object.contains(QLatin1String("relearningStepsMinutes")))
        settings.relearningStepsMinutes = numbersFrom(object[QLatin1String("relearningStepsMinutes")]);
    settings.maximumIntervalDays = object[QLatin1String("maximumIntervalDays")].toInt(settings.maximumIntervalDays);
    settings.parameters = numbersFrom(object[QLatin1String("parameters")]);
    return sound(settings);
}

SchedulerSettings schedulerSettings(const Settings& settings)
{
    const Settings usable = sound(settings);
    const auto parameters = fsrs::parametersFrom(usable.parameters).value_or(fsrs::defaultParameters());
    return {fsrs::clamped(parameters, static_cast<int>(usable.relearningStepsMinutes.size())), usable.desiredRetention,
            usable.learningStepsMinutes, usable.relearningStepsMinutes, usable.maximumIntervalDays};
}

SchedulerRecord recordOf(const SchedulerSettings& settings)
{
    const QByteArray json =
        QJsonDocument(QJsonObject{
                          {QStringLiteral("algorithm"), QLatin1String(fsrs::algorithm)},
                          {QStringLiteral("version"), schedulerVersion},
                          {QStringLiteral("parameters"), toArray(settings.parameters)},
                          {QStringLiteral("desiredRetention"), settings.desiredRetention},
                          {QStringLiteral("learningStepsMinutes"), toArray(settings.learningStepsMinutes)},
                          {QStringLiteral("relearningStepsMinutes"), toArray(settings.relearningStepsMinutes)},
                          {QStringLiteral("maximumIntervalDays"), settings.maximumIntervalDays},
                      })
            .toJson(QJsonDocument::Compact);
    return {QCryptographicHash::hash(json, QCryptographicHash::Sha256).first(16), json};
}

std::optional<SchedulerSettings> schedulerSettingsFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::vector<double> numbers = numbersFrom(object[QLatin1String("parameters")]);
    if (object[QLatin1String("algorithm")].toString() != QLatin1String(fsrs::algorithm)
        || object[QLatin1String("version")].toInt() != schedulerVersion || numbers.size() != fsrs::parameterCount)
        return std::nullopt;

    SchedulerSettings settings;
    std::copy(numbers.begin(), numbers.end(), settings.parameters.begin());
    settings.desiredRetention = object[QLatin1String("desiredRetention")].toDouble();
    settings.learningStepsMinutes = numbersFrom(object[QLatin1String("learningStepsMinutes")]);
    settings.relearningStepsMinutes = numbersFrom(object[QLatin1String("relearningStepsMinutes")]);
    settings.maximumIntervalDays = object[QLatin1String("maximumIntervalDays")].toInt();
    return settings;
}

} // namespace gradus::study
