#pragma once

#include "figure/text.h"

#include <string>
#include <vector>

/// LibTorch as a whole, for programs that do not include its headers.
namespace gradus::lab {

[[nodiscard]] std::string torchVersion();

/// Half the machine's cores, at most four: where they are all taken, the app's painting and LibTorch's threads, which wait for
/// each other after every operation, slow each other down twentyfold.
[[nodiscard]] int sensibleThreads();

/// "cpu", and "cuda" where this LibTorch finds such a device.
[[nodiscard]] std::vector<std::string> devices();

/// Throws figure::Error if there is no such device here.
void checkDevice(const std::string& device);

/// Sets how many threads LibTorch computes with, and has it do once what it does slowly the first time.
void prepareTorch(int threads);

/// Waits until the device has done all it was given, so that a clock tells the truth.
void synchronise(const std::string& device);

/// The sentence for the exception that is being handled; call it in a catch block only.
[[nodiscard]] figure::Text currentProblem();

} // namespace gradus::lab
