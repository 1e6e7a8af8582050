#pragma once

#include "bank/chapter.h"

#include <vector>

class QWidget;

namespace gradus::look {
class Look;
}

/// Windows with something to read. Each deletes itself when closed.
namespace gradus::shell {

void showKeys(const look::Look& look, QWidget* parent);
void showAbout(const look::Look& look, QWidget* parent);
/// A line for each problem, "file:line: what", to read and to copy.
void showDeckProblems(const std::vector<bank::Problem>& problems, const look::Look& look, QWidget* parent);

} // namespace gradus::shell
