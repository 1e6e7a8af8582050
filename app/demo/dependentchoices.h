#pragma once

#include "figure/protocol.h"

#include <QObject>

#include <map>
#include <string>

namespace gradus::demo {

class Lab;

/// What may be chosen for the parameters that depend on others: asked of the lab whenever those others change. The newest answer
/// for the present arguments counts, all others are forgotten.
class DependentChoices : public QObject {
    Q_OBJECT
public:
    /// `lab` must outlive this.
    explicit DependentChoices(Lab& lab);

    /// The declaration must outlive its use; nullptr for none.
    void setDeclaration(const figure::Declaration* declaration);
    /// The present arguments, complete and readable.
    void ask(const figure::Arguments& arguments);

Q_SIGNALS:
    void known(const std::string& parameter, const std::vector<gradus::figure::Choice>& choices);

private:
    struct Asked {
        figure::RequestId id = 0; ///< 0 once answered
        figure::Arguments others; ///< all arguments but its own
    };
    void forget(figure::RequestId id);

    Lab& m_lab;
    const figure::Declaration* m_declaration = nullptr;
    std::map<std::string, Asked> m_asked; ///< by parameter
};

} // namespace gradus::demo
