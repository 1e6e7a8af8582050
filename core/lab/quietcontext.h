#pragma once

#include "lab/demo.h"

#include <utility>

namespace gradus::lab {

/// Lets a demo run to its end and shows nothing on the way.
class QuietContext : public Context {
public:
    explicit QuietContext(std::string device)
        : m_device(std::move(device))
    {
    }
    [[nodiscard]] const std::string& device() const override { return m_device; }
    void checkpoint() override { }
    void progress(double /*fraction*/, const figure::Text& /*doing*/) override { }
    void partial(const figure::Figure& /*figure*/) override { }
    [[nodiscard]] Store& store() override { return m_store; }

private:
    std::string m_device;
    Store m_store;
};

} // namespace gradus::lab
