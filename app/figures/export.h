#pragma once

#include "figures/figureview.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Figures as files. What is written is what the views were given: concealed figures stay concealed.
namespace gradus::figures {

struct Exhibit {
    QString heading; ///< may be empty
    const FigureView* view = nullptr;
};

/// Side by side, as arranged on the screen. PNG at twice the screen's size.
[[nodiscard]] QByteArray toPng(const std::vector<Exhibit>& exhibits, const look::Look& look);
[[nodiscard]] QByteArray toSvg(const std::vector<Exhibit>& exhibits, const look::Look& look, const QString& title);

/// One row for each cell of each tensor and table, each line of code, each text, and each readout. RFC 4180, UTF-8; numbers with
/// all their digits.
[[nodiscard]] QByteArray toCsv(const std::vector<Exhibit>& exhibits);

} // namespace gradus::figures
