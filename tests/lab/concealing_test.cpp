#include "lab/demo.h"
#include "lab/quietcontext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace gradus;

namespace {

/// Presets whose answer is also a word that the question can't do without, and why that gives nothing away.
const std::map<QString, QString>& unavoidable()
{
    static const std::map<QString, QString> all{
        {QStringLiteral("broadcasting/12-plus-1"), QStringLiteral("the answer is also a's own shape and last number, as typed")},
        {QStringLiteral("training-loop/terminate-on-nan"), QStringLiteral("the 2 is the number of a batch")},
        {QStringLiteral("training-loop/attr-delegation"), QStringLiteral("a column for each place where it is looked for")},
        {QStringLiteral("training-loop/dispatch-getattr"), QStringLiteral("the code that the question is about")},
        {QStringLiteral("training-loop/cancel-fit"), QStringLiteral("the code that the question is about")},
    };
    return all;
}

/// Words that a content shows, besides numbers in cells.
struct Words {
    QStringList& all;

    void add(const figure::Text& text) const { all << QString::fromStdString(figure::english(text)); }
    void operator()(const figure::Table& table) const
    {
        for (const figure::Text& column : table.columns)
            add(column);
        for (const auto& row : table.rows)
            for (const figure::TableCell& cell : row)
                add(cell.text);
    }
    void operator()(const figure::Paragraph& paragraph) const { add(paragraph.text); }
    void operator()(const figure::CellFormula& formula) const { all << QString::fromStdString(formula.pattern); }
    void operator()(const figure::Code& code) const
    {
        for (const std::string& line : code.lines)
            all << QString::fromStdString(line);
    }
    void operator()(const figure::Chart& chart) const
    {
        addSeries(chart.series);
        for (const figure::Rule& rule : chart.rules)
            add(rule.label);
    }
    void operator()(const figure::Field& field) const
    {
        addSeries(field.paths);
        for (const figure::Spot& spot : field.spots)
            add(spot.label);
    }
    void operator()(const figure::Image& image) const
    {
        for (const figure::Spot& spot : image.spots)
            add(spot.label);
        for (const figure::Outline& outline : image.outlines)
            add(outline.label);
    }
    template <typename Other> void operator()(const Other&) const { }

private:
    void addSeries(const std::vector<figure::Series>& series) const
    {
        for (const figure::Series& one : series)
            add(one.label);
    }
};

/// What can be read before the card is turned, the question apart.
QStringList readBefore(const figure::Figure& figure, const figure::Preset& preset)
{
    QStringList all{QString::fromStdString(figure::english(preset.title))};
    const figure::Figure open = figure::concealed(figure);
    for (const figure::Panel& panel : open.panels) {
        all << QString::fromStdString(figure::english(panel.title));
        std::visit(Words{all}, panel.content);
    }
    for (const figure::Readout& readout : open.readouts)
        all << QString::fromStdString(figure::formatReadout(readout));
    return all;
}

/// As it is read back and, where it is one of several choices, as it is offered.
QStringList spellings(const figure::Prediction& prediction, const figure::Readout& readout)
{
    QStringList all{QString::fromStdString(figure::formatReadout(readout))};
    if (const auto* asked = std::get_if<figure::ChoiceAnswer>(&prediction.kind))
        for (const figure::Choice& choice : asked->choices)
            if (choice.id == all.front().toStdString())
                all << QString::fromStdString(figure::english(choice.label));
    return all;
}

/// As a word of its own: not the 2 of "2×3" or of "12".
QRegularExpression asWord(const QString& words)
{
    return QRegularExpression(QStringLiteral("(?<![\\w×.−-])") + QRegularExpression::escape(words)
                                  + QStringLiteral("(?![\\w×]|\\.\\d)"),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Whether another of the choices is read as well.
bool namesAnother(const figure::Prediction& prediction, const figure::Readout& readout, const QStringList& read)
{
    const auto* asked = std::get_if<figure::ChoiceAnswer>(&prediction.kind);
    return asked != nullptr && std::any_of(asked->choices.begin(), asked->choices.end(), [&](const figure::Choice& choice) {
               return choice.id != figure::formatReadout(readout)
                   && !read.filter(asWord(QString::fromStdString(choice.id))).isEmpty();
           });
}

} // namespace

class ConcealingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingThatIsReadBeforeTheTurnNamesTheOutcome_data()
    {
        QTest::addColumn<QString>("demo");
        QTest::addColumn<QString>("preset");
        for (const lab::Demo& demo : lab::demos())
            for (const figure::Preset& preset : demo.declaration.presets)
                QTest::addRow("%s/%s", demo.declaration.id.c_str(), preset.id.c_str())
                    << QString::fromStdString(demo.declaration.id) << QString::fromStdString(preset.id);
    }
    void nothingThatIsReadBeforeTheTurnNamesTheOutcome()
    {
        QFETCH(QString, demo);
        QFETCH(QString, preset);
        const lab::Demo& found = *lab::findDemo(demo.toStdString());
        const figure::Preset& asked = *found.declaration.preset(preset.toStdString());
        lab::QuietContext context("cpu");
        const figure::Figure figure = found.run(figure::complete(found.declaration, asked.id, {}), context);
        const figure::Readout* readout = figure.readout(asked.prediction.readout);
        QVERIFY(readout != nullptr);
        QVERIFY2(readout->answer, "the readout itself is shown before the turn");
        const QStringList read = readBefore(figure, asked);
        QString leak;
        for (const QString& outcome : spellings(asked.prediction, *readout))
            for (const QString& words : read)
                if (words.contains(asWord(outcome)))
                    leak += outcome + QStringLiteral(" in: ") + words + u'\n';
        if (namesAnother(asked.prediction, *readout, read))
            leak.clear(); // what is read does not single the outcome out
        const bool excused = unavoidable().contains(demo + u'/' + preset);
        QVERIFY2(leak.isEmpty() != excused, qPrintable(excused ? QStringLiteral("no longer unavoidable") : leak));
    }

    void whatWasStretchedOnPurposeIsAnOutcome()
    {
        const lab::Demo& demo = *lab::findDemo("broadcasting");
        lab::QuietContext context("cpu");
        const figure::Figure figure = figure::concealed(demo.run(figure::complete(demo.declaration, "expand-as", {}), context));
        QVERIFY(std::holds_alternative<figure::Hidden>(figure.panel("changed")->content));
        for (const figure::Panel& panel : figure.panels)
            if (const auto* grid = std::get_if<figure::TensorGrid>(&panel.content))
                QVERIFY2(panel.id == "b" || grid->values.size() == 3, panel.id.c_str());
    }
};

QTEST_GUILESS_MAIN(ConcealingTest)
#include "concealing_test.moc"
