#pragma once

#include "figures/figureview.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

/// Figures as files. What is written is what the views were given: concealed figures stay concealed.
namespace gradus::figures {

struct Exhibit {
    QString heading; ///< may be empty
    const FigureView* view = nullptr;
};

/// Side by side, as arranged on the screen, at twice its density. Null where there is too much for an image.
[[nodiscard]] QImage toImage(const std::vector<Exhibit>& exhibits, const look::Look& look);
[[nodiscard]] QByteArray toSvg(const std::vector<Exhibit>& exhibits, const look::Look& look, const QString& title);

struct NamedFigure {
    QString heading; ///< may be empty
    SharedFigure figure;
};

/// One row for each cell of each tensor and table, each line of code, each text, and each readout. RFC 4180, UTF-8; numbers with
/// all their digits. May be called in any thread.
[[nodiscard]] QByteArray toCsv(const std::vector<NamedFigure>& figures);

} // namespace gradus::figures
