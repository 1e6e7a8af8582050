#pragma once

namespace gradus::bench {

/// Six optimizers of 300 steps in the lab, against the same loop in Python's torch with autograd.
void measureAgainstAutograd();

} // namespace gradus::bench
