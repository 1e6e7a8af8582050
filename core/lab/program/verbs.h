#pragma once

#include "lab/demo.h"
#include "options.h"

#include <nlohmann/json.hpp>

#include <string>

/// What gradus-lab can be asked to do. Each returns the exit status; figure::Error and UsageError are told by main.
namespace gradus::lab::program {

int list(const Options& options);
int describe(const Options& options);
int run(const Options& options);
int selftest(const Options& options);
int train(const Options& options);
int serve(const Options& options);

/// Throws figure::Error, naming demos that sound alike.
[[nodiscard]] const Demo& demoNamed(const std::string& id);

/// To standard output, indented; bytes that are no UTF-8 are replaced.
void print(const nlohmann::json& json);

} // namespace gradus::lab::program
