#include "demo/trustedmodels.h"

#include <algorithm>

namespace gradus::demo {

bool TrustedModels::allow(const figure::Parameter& parameter, const figure::Value& value) const
{
    const auto* file = std::get_if<figure::FileParameter>(&parameter.kind);
    if (!file || file->kind != figure::FileParameter::Kind::Model) {
        return true;
    }
    const auto& path = std::get<std::string>(value);
    const bool bundled =
        std::any_of(file->bundled.begin(), file->bundled.end(), [&](const figure::Choice& one) { return one.id == path; });
    return bundled || m_paths.contains(path);
}

bool TrustedModels::allow(const figure::Declaration& declaration, const figure::Arguments& arguments) const
{
    return std::all_of(declaration.parameters.begin(), declaration.parameters.end(), [&](const figure::Parameter& parameter) {
        const auto argument = arguments.find(parameter.id);
        return argument == arguments.end() || allow(parameter, argument->second);
    });
}

} // namespace gradus::demo
