#include "demo/dependentchoices.h"

#include "demo/lab.h"

#include <algorithm>

namespace gradus::demo {

DependentChoices::DependentChoices(Lab& lab)
    : m_lab(lab)
{
    connect(&lab, &Lab::choicesReady, this, [this](const figure::ChoicesReply& reply) {
        const auto asked =
            std::find_if(m_asked.begin(), m_asked.end(), [&](const auto& one) { return one.second.id == reply.id; });
        if (asked != m_asked.end()) {
            asked->second.id = 0;
            Q_EMIT known(std::string(asked->first), reply.choices);
        }
    });
    connect(&lab, &Lab::failed, this, &DependentChoices::forget); // the run that follows says why
    connect(&lab, &Lab::dropped, this, &DependentChoices::forget);
}

/// Unanswered: it is asked again with the next run.
void DependentChoices::forget(figure::RequestId id)
{
    std::erase_if(m_asked, [id](const auto& one) { return one.second.id == id; });
}

void DependentChoices::setDeclaration(const figure::Declaration* declaration)
{
    m_declaration = declaration;
    m_asked.clear();
}

void DependentChoices::ask(const figure::Arguments& arguments)
{
    for (std::size_t i = 0; m_declaration && i < m_declaration->parameters.size(); ++i) {
        const figure::Parameter& parameter = m_declaration->parameters[i];
        const auto* choice = std::get_if<figure::ChoiceParameter>(&parameter.kind);
        if (!choice || !choice->dependent || !figure::applies(parameter, arguments)) {
            continue;
        }
        figure::Arguments others = arguments;
        others.erase(parameter.id);
        const auto before = m_asked.find(parameter.id);
        if (before == m_asked.end() || before->second.others != others) {
            m_asked.erase(parameter.id); // before the lab tells that the older question was dropped
            const figure::RequestId id = m_lab.choices(QString::fromStdString(m_declaration->id), parameter.id, arguments);
            m_asked[parameter.id] = {id, std::move(others)};
        }
    }
}

} // namespace gradus::demo
