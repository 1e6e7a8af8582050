#pragma once

#include "demo/demopane.h"
#include "demo/place.h"
#include "figure/protocol.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace gradus::demo {

class Catalogue;
class Lab;

/// One place and its runs: what has been asked of the lab, the newest figure of it, and the prediction to be checked. The figure
/// is whole; hiding is for those who show it.
class Session : public QObject {
    Q_OBJECT
public:
    /// A figure is that of the last settings run, whole or still in the making, or one of settings before them.
    enum class Standing { Earlier, Unfinished, Latest };

    /// Both must outlive the session.
    Session(const Catalogue& catalogue, Lab& lab);

    /// Throws figure::Error for a demo, preset or argument that does not exist; the session is then closed.
    void open(const Place& place);
    void close();

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] const figure::Declaration* declaration() const { return m_declaration; }
    [[nodiscard]] const figure::Preset* preset() const;
    /// Complete: those of the place.
    [[nodiscard]] const figure::Arguments& ownArguments() const { return m_own; }

    void run(const figure::Arguments& arguments);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_latest != 0; }
    /// Holds a prediction against the place's own setting; checked or unchecked follows, later, unless another place is opened.
    void check(const QString& predicted);

    [[nodiscard]] const std::shared_ptr<const figure::Figure>& figure() const { return m_figure; }
    /// More of that figure is to come, or was when its run ended.
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }
    [[nodiscard]] QString device() const { return m_device; }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

    /// A prediction or an outcome for the user: choices by their labels.
    [[nodiscard]] QString spoken(const QString& answer) const;
    /// The same for what came out, whichever preset asks for it.
    [[nodiscard]] QString spoken(const figure::Readout& readout) const;

Q_SIGNALS:
    /// There is a newer figure.
    void figureReady(gradus::demo::Session::Standing standing);
    void failed(const QString& sentence, bool again);
    /// `shown`: what it had shown until then stays, unfinished.
    void stopped(bool shown);
    void progress(const gradus::figure::Progress& progress);
    void checked(const gradus::demo::CheckedPrediction& result);
    void unchecked(const QString& why);

private:
    void take(const figure::FigureReply& reply);
    void refuse(figure::RequestId id, const QString& sentence, bool again);
    void drop(figure::RequestId id);
    [[nodiscard]] bool isAwaited(figure::RequestId id) const;
    void checkLater();
    void checkNow();
    void giveUpCheck(const QString& why);

    const Catalogue& m_catalogue;
    Lab& m_lab;
    Place m_place;
    const figure::Declaration* m_declaration = nullptr; ///< the catalogue's
    figure::Arguments m_own;
    std::map<figure::RequestId, figure::Arguments> m_asked; ///< those still to be answered
    figure::RequestId m_latest = 0; ///< the last run, while it goes on
    figure::RequestId m_shown = 0; ///< whose figure is the newest
    std::shared_ptr<const figure::Figure> m_figure;
    bool m_unfinished = false; ///< m_figure is
    std::shared_ptr<const figure::Figure> m_ownFigure; ///< that of the place's own setting, once it has run
    QString m_device;
    double m_milliseconds = 0;
    std::optional<QString> m_predicted; ///< normalised, to be checked
    figure::RequestId m_checkRun = 0; ///< the run that it waits for
};

} // namespace gradus::demo
