#pragma once

#include "figure/declaration.h"

#include <QStringList>

namespace gradus::demo {

/// "operation: a + b"
[[nodiscard]] QString settingInWords(const figure::Parameter& parameter, const figure::Value& value);

/// What differs between two settings of a demo, each in words.
struct Differences {
    QStringList before, now;
};
[[nodiscard]] Differences differences(const figure::Declaration& declaration, const figure::Arguments& before,
                                      const figure::Arguments& now);

} // namespace gradus::demo
