#include "shell/checkcontent.h"

#include "bank/markdown.h"
#include "text/figureobject.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gradus::shell {

namespace {

struct DrawnWords {
    Q_DECLARE_TR_FUNCTIONS(gradus::shell::Check)
};

} // namespace

std::vector<bank::Problem> ContentCheck::problems(const bank::Chapter& chapter)
{
    const QString folder = QFileInfo(chapter.file).path();
    std::vector<bank::Problem> problems;
    for (const bank::Card& card : chapter.cards) {
        const auto add = [&](const QString& what) {
            problems.push_back({bank::Problem::Severity::Error, chapter.file, card.line, what});
        };
        for (const QString& part : {card.question, card.answer}) {
            const bank::Markdown markdown = bank::readMarkdown(part);
            for (const bank::Tex& formula : bank::formulas(markdown)) {
                if (!m_engine)
                    m_engine.emplace();
                if (const QString error = m_engine->render(formula.tex, formula.display).error; !error.isEmpty())
                    add(DrawnWords::tr("the formula “%1” can't be drawn: %2").arg(formula.tex, error));
            }
            for (const QString& target : bank::images(markdown)) {
                if (text::figurePath(folder, target).isEmpty())
                    add(DrawnWords::tr("there is no picture %1 in the chapter's folder or below it").arg(target));
            }
        }
    }
    return problems;
}

} // namespace gradus::shell
