#include "review/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace gradus::review::words {
namespace {

constexpr double minute = 60e3, hour = 3600e3, day = 24 * hour;
constexpr double daysPerMonth = 365.25 / 12, daysPerYear = 365.25;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gradus::review::Words)
public:
    static QString agoInDays(int days)
    {
        if (days <= 0)
            return tr("last seen today");
        return days == 1 ? tr("last seen yesterday") : tr("last seen %n days ago", nullptr, days);
    }
    static QString minutes(int n) { return n == 1 ? tr("1 minute") : tr("%n minutes", nullptr, n); }
    static QString hours(int n) { return n == 1 ? tr("1 hour") : tr("%n hours", nullptr, n); }
    static QString days(int n) { return n == 1 ? tr("1 day") : tr("%n days", nullptr, n); }
};

/// At most one digit after the point, and none where it would be 0.
QString shortNumber(double number)
{
    const double tenths = std::round(number * 10) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

/// The study day a moment belongs to: it begins at 4:00 local time.
QDate studyDay(const QDateTime& moment)
{
    return moment.addSecs(qint64{-4} * 3600).date();
}

} // namespace

QString interval(const study::Interval& interval)
{
    if (interval.days <= 0) {
        const auto milliseconds = static_cast<double>(interval.milliseconds);
        if (milliseconds < hour)
            return Words::tr("%1 min").arg(std::max(1L, std::lround(milliseconds / minute)));
        return Words::tr("%1 h").arg(shortNumber(milliseconds / hour));
    }
    if (interval.days < 31)
        return Words::tr("%1 d").arg(interval.days);
    if (interval.days < 365)
        return Words::tr("%1 mo").arg(shortNumber(interval.days / daysPerMonth));
    return Words::tr("%1 y").arg(shortNumber(interval.days / daysPerYear));
}

QString intervalSpoken(const study::Interval& interval)
{
    if (interval.days > 0)
        return Words::days(interval.days);
    const auto milliseconds = static_cast<double>(interval.milliseconds);
    if (milliseconds < hour)
        return Words::minutes(static_cast<int>(std::max(1L, std::lround(milliseconds / minute))));
    return Words::hours(static_cast<int>(std::lround(milliseconds / hour)));
}

QString rating(study::Rating rating)
{
    switch (rating) {
    case study::Rating::Again:
        return Words::tr("Again");
    case study::Rating::Hard:
        return Words::tr("Hard");
    case study::Rating::Good:
        return Words::tr("Good");
    case study::Rating::Easy:
        return Words::tr("Easy");
    }
    return {};
}

QString workLeft(int due, int fresh, double secondsPerCard)
{
    if (due + fresh == 0)
        return Words::tr("nothing due");
    QStringList parts;
    if (due > 0)
        parts << Words::tr("%1 due").arg(due);
    if (fresh > 0)
        parts << Words::tr("%1 new").arg(fresh);
    const auto minutes = std::lround((due + fresh) * secondsPerCard / 60);
    parts << (minutes < 1 ? Words::tr("under a minute") : Words::tr("about %1 min").arg(minutes));
    return parts.join(QStringLiteral(" · "));
}

QString facts(const study::CardState& state, const QDateTime& now)
{
    if (state.phase == study::Phase::New || state.lastReviewAt == 0)
        return Words::tr("new");
    const QString stability =
        state.stability < 1 ? Words::tr("stability under a day") : Words::tr("stability %1 d").arg(shortNumber(state.stability));
    const QString difficulty = Words::tr("difficulty %1").arg(QLocale().toString(state.difficulty, 'f', 1));
    const QDateTime seen = QDateTime::fromMSecsSinceEpoch(state.lastReviewAt).toTimeZone(now.timeZone());
    const auto days = static_cast<int>(studyDay(seen).daysTo(studyDay(now)));
    return QStringList{stability, difficulty, Words::agoInDays(days)}.join(QStringLiteral(" · "));
}

QString doneToday(const study::DaySummary& summary)
{
    if (summary.reviews == 0)
        return Words::tr("Nothing studied yet today");
    QStringList parts;
    parts << (summary.reviews == 1 ? Words::tr("1 review") : Words::tr("%n reviews", nullptr, summary.reviews));
    parts << Words::tr("%1 new").arg(summary.fresh) << Words::tr("%1 again").arg(summary.again);
    const double minutes = static_cast<double>(summary.milliseconds) / minute;
    parts << (minutes < 1 ? Words::tr("under a minute") : Words::tr("%1 min").arg(std::lround(minutes)));
    return parts.join(QStringLiteral(" · "));
}

QString predictionsToday(const study::DaySummary& summary)
{
    if (summary.predicted == 0)
        return {};
    return Words::tr("Predictions: %1 of %2 right").arg(summary.predictedRight).arg(summary.predicted);
}

QString nextDue(qint64 dueAt, const QDateTime& now)
{
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(dueAt).toTimeZone(now.timeZone());
    const auto days = static_cast<int>(studyDay(now).daysTo(studyDay(due)));
    if (days <= 0)
        return Words::tr("Next: today at %1")
            .arg(QLocale().toString(due.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"))));
    return days == 1 ? Words::tr("Next: tomorrow") : Words::tr("Next: in %n days", nullptr, days);
}

QString sentence(const study::CollectionError& error)
{
    using Kind = study::CollectionError::Kind;
    const QString path = QDir::toNativeSeparators(error.path());
    switch (error.kind()) {
    case Kind::NotACollection:
        return Words::tr("%1 is not a Gradus collection; nothing in it was changed. Choose another file.").arg(path);
    case Kind::Damaged:
        return Words::tr("The collection %1 is damaged (%2). It was left as it is; go back to a copy of it.")
            .arg(path, error.detail());
    case Kind::NewerVersion:
        return Words::tr("The collection %1 was written by a newer version of Gradus. Open it with that version.").arg(path);
    case Kind::InUse:
        return Words::tr("The collection %1 is open in another window. Close that one, then try again.").arg(path);
    case Kind::DiskFull:
        return Words::tr("The disk that holds %1 is full. Make some room, then try again.").arg(path);
    case Kind::ReadOnly:
        return Words::tr("%1 can't be written to. Allow writing to the file and its folder, then try again.").arg(path);
    case Kind::CannotOpen:
        return Words::tr("The collection %1 can't be opened (%2).").arg(path, error.detail());
    case Kind::Gone:
        return Words::tr("The collection %1 was deleted, moved or replaced while it was open, so this was not kept. "
                         "Put the file back, or quit and start Gradus anew.")
            .arg(path);
    case Kind::Other:
        break;
    }
    return Words::tr("Something went wrong with the collection %1 (%2).").arg(path, error.detail());
}

QString translated(const figure::Text& text)
{
    QString said = text.context.empty() ? QString::fromStdString(text.source)
                                        : QCoreApplication::translate(text.context.c_str(), text.source.c_str());
    // From the highest place down, so that %1 does not eat the start of %10.
    for (auto i = text.arguments.size(); i > 0; --i)
        said.replace(QStringLiteral("%%1").arg(i), QString::fromStdString(text.arguments[i - 1]));
    return said;
}

} // namespace gradus::review::words
