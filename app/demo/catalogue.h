#pragma once

#include "demo/place.h"
#include "figure/declaration.h"

#include <QString>

#include <vector>

namespace gradus::demo {

/// All demos' declarations, as the build wrote them (`gradus-lab describe --json`): known without the lab running.
class Catalogue {
public:
    /// From the resource :/demos.json; read when first asked for.
    Catalogue() = default;
    explicit Catalogue(std::vector<figure::Declaration> declarations);

    [[nodiscard]] const std::vector<figure::Declaration>& declarations() const;
    [[nodiscard]] const figure::Declaration* find(const QString& demo) const;
    /// "demo/preset" leads somewhere.
    [[nodiscard]] bool exists(const QString& link) const;
    /// Reads "demo/preset?name=value&…". Throws figure::Error that says what is wrong.
    [[nodiscard]] Place place(const QString& link) const;

private:
    mutable std::vector<figure::Declaration> m_declarations;
    mutable bool m_loaded = false;
};

} // namespace gradus::demo
