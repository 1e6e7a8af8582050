#pragma once

#include "shell/link.h"

#include <QStringList>

#include <optional>

namespace gradus::shell {

/// What the program was asked to do.
struct CommandLine {
    enum class Verb { Open, Check, Help, Version };
    Verb verb = Verb::Open;
    std::optional<Link> link;
    QStringList files; ///< to check
    QString collection; ///< empty: the one last used
    QString problem; ///< one sentence where the line makes no sense; then nothing else counts
};

/// `arguments` without the program's own name.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

[[nodiscard]] QString helpText();

} // namespace gradus::shell
