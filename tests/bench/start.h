#pragma once

namespace gradus::bench {

/// From the process's start to the first card and the first figure, beside a bare window; memory and loaded libraries.
void measureStart();

} // namespace gradus::bench
