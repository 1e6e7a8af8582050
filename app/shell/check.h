#pragma once

#include "bank/chapter.h"

#include <QString>
#include <QStringList>

#include <cstdio>

namespace gradus::shell {

struct CheckOptions {
    QStringList files; ///< empty: the shipped bank, the user's folder and the collection
    QString shipped, own, collection;
    bank::DemoExists demoExists;
};

/// Reads decks (and the collection) without changing anything and writes each problem as "file:line: what". Returns the exit
/// status: 0 where there is no error, 1 otherwise. Needs no display.
[[nodiscard]] int check(const CheckOptions& options, std::FILE* out);

} // namespace gradus::shell
