// draw-formulas OUT CHAPTER.md …: draws every formula of the chapters into OUT and lists them in OUT/formulas.qrc, for the build.

#include "bank/chapter.h"
#include "bank/markdown.h"
#include "text/mathengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <map>

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

class Drawer {
public:
    explicit Drawer(const QString& folder)
        : m_folder(folder)
    {
    }

    void draw(const gradus::bank::Chapter& chapter)
    {
        for (const gradus::bank::Card& card : chapter.cards)
            for (const QString& text : {QStringLiteral("## ") + card.question, card.answer})
                for (const gradus::bank::Tex& tex : gradus::bank::formulas(text))
                    draw(tex, QStringLiteral("%1:%2").arg(chapter.file).arg(card.line));
    }

    [[nodiscard]] QByteArray list() const
    {
        QByteArray qrc = "<RCC><qresource prefix=\"/formulas\">\n";
        for (const auto& [key, svg] : m_svgs)
            qrc += "<file>" + key.toUtf8() + ".svg</file>\n";
        return qrc + "</qresource></RCC>\n";
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void draw(const gradus::bank::Tex& tex, const QString& place)
    {
        const QString key = gradus::text::formulaKey(tex.tex, tex.display);
        if (m_svgs.contains(key))
            return;
        const gradus::text::Formula formula = m_engine.render(tex.tex, tex.display);
        if (!formula.error.isEmpty() || !write(m_folder.filePath(key + QStringLiteral(".svg")), formula.svg)) {
            QTextStream(stderr) << place << ": " << tex.tex << ": "
                                << (formula.error.isEmpty() ? QStringLiteral("can't be written") : formula.error) << '\n';
            m_failed = true;
        }
        m_svgs[key] = formula.svg;
    }

    QDir m_folder;
    gradus::text::MathEngine m_engine;
    std::map<QString, QByteArray> m_svgs; ///< by key, so that the list is the same for the same bank
    bool m_failed = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: draw-formulas OUT CHAPTER.md …\n";
        return 2;
    }
    Drawer drawer(arguments[1]);
    for (const QString& path : arguments.mid(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QTextStream(stderr) << path << ": " << file.errorString() << '\n';
            return 1;
        }
        drawer.draw(gradus::bank::readChapter(path, file.readAll(), {}));
    }
    const bool written = write(QDir(arguments[1]).filePath(QStringLiteral("formulas.qrc")), drawer.list());
    return drawer.failed() || !written ? 1 : 0;
}
