#include "demo/session.h"

#include "demo/catalogue.h"
#include "demo/lab.h"
#include "figure/error.h"
#include "figures/words.h"
#include "widgets/answers.h"

namespace gradus::demo {

Session::Session(const Catalogue& catalogue, Lab& lab)
    : m_catalogue(catalogue)
    , m_lab(lab)
{
    connect(&lab, &Lab::figureReady, this, &Session::take);
    connect(&lab, &Lab::failed, this, &Session::refuse);
    connect(&lab, &Lab::dropped, this, &Session::drop);
    connect(&lab, &Lab::progress, this, [this](const figure::Progress& now) {
        if (now.id == m_latest) {
            Q_EMIT progress(now);
        }
    });
}

void Session::open(const Place& place)
{
    close();
    const figure::Declaration* declaration = m_catalogue.find(place.demo);
    if (!declaration) {
        const QString link = place.preset.isEmpty() ? place.demo : place.demo + u'/' + place.preset;
        (void)m_catalogue.place(link); // throws, and says which demos there are
        return;
    }
    m_own = figure::complete(*declaration, place.preset.toStdString(), place.arguments);
    m_declaration = declaration;
    m_place = place;
}

void Session::close()
{
    const auto asked = std::exchange(m_asked, {});
    m_declaration = nullptr;
    m_place = {};
    m_own.clear();
    m_latest = 0;
    m_shown = 0;
    m_checkRun = 0;
    m_predicted.reset();
    m_figure.reset();
    m_unfinished = false;
    m_ownFigure.reset();
    for (const auto& [id, arguments] : asked) {
        m_lab.stop(id);
    }
}

const figure::Preset* Session::preset() const
{
    return m_declaration ? m_declaration->preset(m_place.preset.toStdString()) : nullptr;
}

void Session::run(const figure::Arguments& arguments)
{
    m_latest = 0; // the run that this one takes the place of may be dropped at once: that is no stop
    m_latest = m_lab.run(m_place.demo, arguments);
    m_asked[m_latest] = arguments;
}

void Session::stop()
{
    if (m_latest != 0) {
        m_lab.stop(m_latest);
    }
}

void Session::take(const figure::FigureReply& reply)
{
    const auto asked = m_asked.find(reply.id);
    if (asked == m_asked.end()) {
        return; // of a place that has been left
    }
    if (const std::string wrong = figure::problem(reply.figure); !wrong.empty()) {
        refuse(reply.id, tr("The demo sent a figure that can't be drawn. %1").arg(QString::fromStdString(wrong)), false);
        return;
    }
    const auto figure = std::make_shared<const figure::Figure>(reply.figure);
    const bool latest = reply.id == m_latest;
    const bool ownSetting = asked->second == m_own;
    if (!reply.partial) {
        m_asked.erase(asked);
        m_latest = latest ? 0 : m_latest;
        if (ownSetting) {
            m_ownFigure = figure;
        }
    }
    if (reply.id >= m_shown && reply.id != m_checkRun) {
        m_shown = reply.id;
        m_figure = figure;
        m_unfinished = reply.partial;
        m_device = QString::fromStdString(reply.device);
        m_milliseconds = reply.milliseconds;
        Q_EMIT figureReady(!latest ? Standing::Earlier : reply.partial ? Standing::Unfinished : Standing::Latest);
    }
    if (m_predicted && m_ownFigure) {
        checkNow();
    }
}

void Session::refuse(figure::RequestId id, const QString& sentence, bool again)
{
    const bool awaited = isAwaited(id);
    if (m_asked.erase(id) == 0) {
        return;
    }
    const bool latest = id == m_latest;
    m_latest = latest ? 0 : m_latest;
    if (awaited) {
        giveUpCheck(sentence);
    }
    if (latest) {
        Q_EMIT failed(sentence, again);
    }
}

void Session::drop(figure::RequestId id)
{
    const bool awaited = isAwaited(id);
    if (m_asked.erase(id) == 0) {
        return;
    }
    const bool latest = id == m_latest;
    m_latest = latest ? 0 : m_latest;
    if (awaited && latest) {
        giveUpCheck(tr("The demo was stopped."));
    } else if (awaited) {
        checkLater(); // another setting took its place; the prediction still counts
    }
    if (latest) {
        Q_EMIT stopped(m_unfinished && m_shown == id);
    }
}

/// A prediction waits for this run: the one made for it, or that of the place's own setting.
bool Session::isAwaited(figure::RequestId id) const
{
    const auto asked = m_asked.find(id);
    return m_predicted && !m_ownFigure && asked != m_asked.end()
        && (id == m_checkRun || (m_checkRun == 0 && asked->second == m_own));
}

void Session::check(const QString& predicted)
{
    const figure::Preset* asked = preset();
    m_predicted.reset();
    if (!asked) {
        // Told later, as every answer is: the caller may not be ready yet.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT unchecked(tr("Nothing is predicted here.")); }, Qt::QueuedConnection);
        return;
    }
    try {
        m_predicted = QString::fromStdString(figure::normalisePrediction(asked->prediction, predicted.toStdString()));
    } catch (const figure::Error& error) {
        const QString why = figures::translated(error.text());
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT unchecked(why); }, Qt::QueuedConnection);
        return;
    }
    checkLater();
}

void Session::checkLater()
{
    if (m_ownFigure) {
        QMetaObject::invokeMethod(this, &Session::checkNow, Qt::QueuedConnection);
        return;
    }
    const auto latest = m_asked.find(m_latest);
    if (latest != m_asked.end() && latest->second == m_own) {
        return; // it is on its way; take() checks
    }
    m_checkRun = m_lab.run(m_place.demo, m_own, Lab::Keep::Always);
    m_asked[m_checkRun] = m_own;
}

void Session::checkNow()
{
    if (!m_predicted || !m_ownFigure || !preset()) {
        return; // another place has been opened
    }
    const figure::Prediction& prediction = preset()->prediction;
    const figure::Readout* readout = m_ownFigure->readout(prediction.readout);
    if (!readout) {
        giveUpCheck(tr("The demo did not say what came out, so the prediction can't be checked."));
        return;
    }
    CheckedPrediction result;
    result.predicted = *std::exchange(m_predicted, {});
    result.outcome = QString::fromStdString(figure::formatReadout(*readout));
    result.agreed = figure::agrees(prediction, result.predicted.toStdString(), *readout);
    m_checkRun = 0;
    Q_EMIT checked(result);
}

void Session::giveUpCheck(const QString& why)
{
    m_checkRun = 0;
    if (std::exchange(m_predicted, {})) {
        Q_EMIT unchecked(why);
    }
}

QString Session::spoken(const QString& answer) const
{
    return preset() ? widgets::spokenAnswer(preset()->prediction, answer, &figures::translated) : answer;
}

QString Session::spoken(const figure::Readout& readout) const
{
    QString value = QString::fromStdString(figure::formatReadout(readout));
    for (std::size_t i = 0; m_declaration && i < m_declaration->presets.size(); ++i) {
        const figure::Prediction& asks = m_declaration->presets[i].prediction;
        if (asks.readout == readout.id) {
            return widgets::spokenAnswer(asks, value, &figures::translated);
        }
    }
    return value;
}

} // namespace gradus::demo
