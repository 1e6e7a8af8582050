#include "lab/demo.h"
#include "lab/learner/ordering.h"
#include "lab/learner/run.h"
#include "lab/learner/timeline.h"
#include "lab/quietcontext.h"

#include "figure/error.h"

#include <QTest>

#include <random>
#include <set>

using namespace gradus;
using figure::Arguments;
using figure::Figure;
using figure::Names;
using lab::loop::Moment;
using lab::loop::Part;
using lab::loop::Run;
using lab::loop::Setting;
using lab::loop::Stage;

namespace {

const lab::Demo& demo()
{
    return *lab::findDemo("training-loop");
}

Arguments completed(const Arguments& given, const std::string& preset = {})
{
    return figure::complete(demo().declaration, preset, given);
}

Figure shown(const Arguments& arguments)
{
    lab::QuietContext context("cpu");
    return demo().run(arguments, context);
}

Run trained(const Arguments& given)
{
    return lab::loop::train(Setting(completed(given)), "cpu", [](const auto&, const auto&) {});
}

std::string text(const char* words)
{
    return words;
}

std::int64_t whole(qlonglong number)
{
    return number;
}

QStringList eventsOf(const Run& run)
{
    QStringList names;
    for (const Moment& moment : run.trace.moments())
        if (moment.event)
            names.push_back(QString::fromStdString(moment.name));
    return names;
}

[[maybe_unused]] QString words(const Figure& figure, const char* readout)
{
    const figure::Readout* found = figure.readout(readout);
    return found != nullptr ? QString::fromStdString(figure::formatReadout(*found)) : QStringLiteral("(none)");
}

/// The book's list, written out for so many epochs and batches.
QStringList bookEvents(const QString& learner, qlonglong epochs, qlonglong batches, qlonglong valid)
{
    if (learner == u"minimal"_qs) {
        QStringList all{u"before_fit"_qs};
        for (qlonglong epoch = 0; epoch < epochs; ++epoch)
            for (const qlonglong count : {batches, valid}) {
                all << u"before_epoch"_qs;
                for (qlonglong batch = 0; batch < count; ++batch)
                    all << u"before_batch"_qs << u"after_batch"_qs;
                all << u"after_epoch"_qs;
            }
        return all << u"after_fit"_qs;
    }
    const QStringList learns = learner == u"book"_qs
        ? QStringList{u"after_backward"_qs, u"after_step"_qs}
        : QStringList{u"before_backward"_qs, u"after_backward"_qs, u"before_step"_qs, u"after_step"_qs};
    QStringList all{u"before_fit"_qs};
    for (qlonglong epoch = 0; epoch < epochs; ++epoch) {
        all << u"before_epoch"_qs << u"before_train"_qs;
        for (qlonglong batch = 0; batch < batches; ++batch)
            all << u"before_batch"_qs << u"after_pred"_qs << u"after_loss"_qs << learns << u"after_batch"_qs;
        all << u"after_train"_qs << u"before_validate"_qs;
        for (qlonglong batch = 0; batch < valid; ++batch)
            all << u"before_batch"_qs << u"after_pred"_qs << u"after_loss"_qs << u"after_batch"_qs;
        all << u"after_validate"_qs << u"after_epoch"_qs;
    }
    return all << u"after_fit"_qs;
}

/// Arguments as a curious user might set them.
class Maker {
public:
    Arguments next()
    {
        Arguments given;
        for (const figure::Parameter& parameter : demo().declaration.parameters) {
            if (const auto* integer = std::get_if<figure::IntegerParameter>(&parameter.kind))
                given[parameter.id] = integer->minimum + below(integer->maximum - integer->minimum + 1);
            else if (const auto* choice = std::get_if<figure::ChoiceParameter>(&parameter.kind))
                given[parameter.id] = choice->choices[std::size_t(below(qlonglong(choice->choices.size())))].id;
            else if (const auto* order = std::get_if<figure::OrderParameter>(&parameter.kind))
                given[parameter.id] = some(order->choices);
            else if (std::holds_alternative<figure::SwitchParameter>(parameter.kind))
                given[parameter.id] = below(2) == 0;
        }
        given["lr"] = std::vector<double>{0.1, 1e-4, 1e10, 1e20}[std::size_t(below(4))];
        given["seed"] = std::int64_t(below(1000));
        return completed(given);
    }

private:
    std::int64_t below(std::int64_t limit) { return std::int64_t(m_random() % std::uint64_t(limit)); }

    Names some(const std::vector<figure::Choice>& choices)
    {
        Names names;
        for (const figure::Choice& choice : choices)
            if (below(3) == 0)
                names.insert(names.begin() + below(qlonglong(names.size()) + 1), choice.id);
        return names;
    }

    std::mt19937 m_random{3};
};

/// Stops at the n-th checkpoint.
class Stopping : public lab::QuietContext {
public:
    explicit Stopping(int after)
        : QuietContext("cpu")
        , m_left(after)
    {
    }
    void checkpoint() override
    {
        if (m_left-- == 0)
            throw lab::Stopped();
    }

private:
    int m_left;
};

/// A callback with rules alone.
class Ruled : public lab::loop::Subscriber {
public:
    Ruled(const std::string& name, std::int64_t itsOrder, std::vector<std::string> before, std::vector<std::string> after)
        : Subscriber(name)
    {
        order = itsOrder;
        runBefore = std::move(before);
        runAfter = std::move(after);
    }
};

QString sortedNames(const std::vector<Ruled*>& listed, lab::loop::Sorting sorting)
{
    lab::loop::Subscribers all;
    for (Ruled* one : listed)
        all.emplace_back(one);
    QStringList names;
    for (const auto& one : lab::loop::ordered(std::move(all), sorting))
        names.push_back(QString::fromStdString(one->name()));
    return names.join(u' ');
}

} // namespace

class LearnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Cancelled before the loss, after_batch still comes: what reads it finds none, with GetAttr and without.
    void aLossThatNoBatchHasSetIsAnAttributeError_data()
    {
        QTest::addColumn<QString>("callback");
        QTest::newRow("delegates") << QStringLiteral("TrackResults");
        QTest::newRow("reads the learner itself") << QStringLiteral("PlainResults");
    }
    void aLossThatNoBatchHasSetIsAnAttributeError()
    {
        QFETCH(QString, callback);
        try {
            static_cast<void>(shown(completed({{"callbacks", Names{callback.toStdString()}},
                                               {"raise", text("CancelBatchException")},
                                               {"at", text("before_batch")}})));
            QFAIL("nothing was raised");
        } catch (const figure::Error& error) {
            const QString said = QString::fromStdString(figure::english(error.text()));
            QVERIFY2(said.startsWith(QLatin1String("AttributeError")) && said.contains(QLatin1String("'loss'")),
                     qPrintable(said));
        }
    }

    void presets_answerTheirQuestions_data()
    {
        QTest::addColumn<QString>("right"); // as a learner might type it
        QTest::addColumn<QString>("wrong");

        QTest::newRow("four-steps") << u"predict, loss, backward, step, zero_grad"_qs
                                    << u"predict, loss, step, backward, zero_grad"_qs;
        QTest::newRow("compose-tweaks") << u"4"_qs << u"2"_qs;
        QTest::newRow("read-write-everything") << u"xb, yb, pred, loss, w.grad"_qs << u"the loss alone"_qs;
        QTest::newRow("event-list") << u"before_batch, after_pred, after_loss, after_backward, after_step, after_batch"_qs
                                    << u"before_batch, after_loss, after_pred, after_backward, after_step, after_batch"_qs;
        QTest::newRow("model-resetter") << u"4"_qs << u"2"_qs;
        QTest::newRow("attr-shadowing") << u"the learner's own, unchanged"_qs << u"doubled"_qs;
        QTest::newRow("cancel-exceptions") << u"after_cancel_batch"_qs << u"after_batch"_qs;
        QTest::newRow("terminate-on-nan") << u"2"_qs << u"3"_qs;
        QTest::newRow("ordering") << u"TrainEval, TerminateOnNaN, Recorder, MyCallback, Progress"_qs
                                  << u"TrainEval, TerminateOnNaN, MyCallback, Recorder, Progress"_qs;
        QTest::newRow("attr-delegation") << u"the learner's loss"_qs << u"an AttributeError"_qs;
        QTest::newRow("plain-callback") << u"the same"_qs << u"never called"_qs;
        QTest::newRow("dispatch") << u"TrackResults"_qs << u"LRFinder"_qs;
        QTest::newRow("dispatch-getattr") << u"noop"_qs << u"None"_qs;
        QTest::newRow("cancel-fit") << u"after_fit"_qs << u"none"_qs;
        QTest::newRow("train-vs-valid") << u"3"_qs << u"5"_qs;
        QTest::newRow("track-reset") << u"12"_qs << u"28"_qs;
    }

    void presets_answerTheirQuestions()
    {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        const figure::Preset* preset = demo().declaration.preset(QTest::currentDataTag());
        QVERIFY(preset != nullptr);
        const Figure figure = shown(completed({}, preset->id));
        const figure::Readout* outcome = figure.readout(preset->prediction.readout);
        QVERIFY(outcome != nullptr);
        QVERIFY(
            figure::agrees(preset->prediction, figure::normalisePrediction(preset->prediction, right.toStdString()), *outcome));
        QVERIFY(
            !figure::agrees(preset->prediction, figure::normalisePrediction(preset->prediction, wrong.toStdString()), *outcome));
    }

    void everyPresetIsAsked() { QCOMPARE(demo().declaration.presets.size(), std::size_t{16}); }

    void beforeTheTurn_nothingTellsTheAnswer_data()
    {
        QTest::addColumn<QString>("preset");
        for (const figure::Preset& preset : demo().declaration.presets)
            QTest::addRow("%s", preset.id.c_str()) << QString::fromStdString(preset.id);
    }

    /// Nothing orange, no frames to step to it, no readout.
    void beforeTheTurn_nothingTellsTheAnswer()
    {
        QFETCH(QString, preset);
        const Figure hidden = figure::concealed(shown(completed({}, preset.toStdString())));
        QVERIFY(hidden.readouts.empty());
        bool pictured = false;
        for (const figure::Panel& panel : hidden.panels) {
            pictured = pictured || !std::holds_alternative<figure::Hidden>(panel.content);
            if (const auto* table = std::get_if<figure::Table>(&panel.content))
                for (const auto& row : table->rows)
                    for (const figure::TableCell& cell : row)
                        QVERIFY(cell.emphasis != figure::Emphasis::Answer);
            if (const auto* events = std::get_if<figure::Events>(&panel.content))
                for (const figure::Event& event : events->events)
                    QVERIFY(event.kind == figure::Happening::Ran || event.kind == figure::Happening::Raised);
        }
        QVERIFY(pictured);
    }

    void events_comeInTheBooksOrder_data()
    {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<qlonglong>("epochs");
        QTest::addColumn<qlonglong>("batches");
        QTest::addColumn<qlonglong>("valid");
        for (const QString& learner : {u"book"_qs, u"fastai"_qs, u"minimal"_qs})
            for (const qlonglong epochs : {1, 2, 5})
                for (const qlonglong batches : {1, 3, 8})
                    for (const qlonglong valid : {0, 2})
                        QTest::addRow("%s %lld×%lld+%lld", qPrintable(learner), epochs, batches, valid)
                            << learner << epochs << batches << valid;
    }

    void events_comeInTheBooksOrder()
    {
        QFETCH(QString, learner);
        QFETCH(qlonglong, epochs);
        QFETCH(qlonglong, batches);
        QFETCH(qlonglong, valid);
        const Run run = trained({{"learner", learner.toStdString()},
                                 {"callbacks", Names{"TrainEval"}},
                                 {"epochs", whole(epochs)},
                                 {"batches", whole(batches)},
                                 {"valid_batches", whole(valid)}});
        QCOMPARE(eventsOf(run), bookEvents(learner, epochs, batches, valid));
        QCOMPARE(qlonglong(run.trace.count("step")), epochs * batches);
    }

    void cancelFit_endsAllButAfterFit_data()
    {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<QString>("at");
        for (const char* at : {"before_batch", "after_batch", "before_epoch", "after_epoch"})
            for (const QString& learner : {u"book"_qs, u"fastai"_qs, u"minimal"_qs})
                QTest::addRow("%s %s", qPrintable(learner), at) << learner << QString::fromUtf8(at);
        for (const char* at : {"after_pred", "after_loss", "after_backward", "after_step", "before_train", "before_validate"})
            for (const QString& learner : {u"book"_qs, u"fastai"_qs})
                QTest::addRow("%s %s", qPrintable(learner), at) << learner << QString::fromUtf8(at);
    }

    void cancelFit_endsAllButAfterFit()
    {
        QFETCH(QString, learner);
        QFETCH(QString, at);
        const Run run = trained({{"learner", learner.toStdString()},
                                 {"callbacks", Names{"TrainEval"}},
                                 {"epochs", whole(2)},
                                 {"raise", text("CancelFitException")},
                                 {"at", at.toStdString()}});
        const QStringList events = eventsOf(run);
        const std::optional<std::size_t> raise = run.trace.firstRaise();
        QVERIFY(raise.has_value());
        QCOMPARE(run.escaped, std::string());
        QCOMPARE(events.back(), u"after_fit"_qs);
        QCOMPARE(events.count(u"after_fit"_qs), 1);
        for (std::size_t later = *raise + 1; later < run.trace.moments().size(); ++later) {
            const Moment& moment = run.trace.moments()[later];
            QVERIFY2(moment.event && !moment.name.starts_with("before_"), moment.name.c_str());
            if (learner == u"fastai"_qs)
                QVERIFY2(moment.name.ends_with("_fit"), moment.name.c_str());
        }
        if (learner != u"minimal"_qs)
            QCOMPARE(events[events.size() - 2], u"after_cancel_fit"_qs);
    }

    void eachException_isCaughtByItsStage_data()
    {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<QString>("exception");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("caught");
        QTest::addColumn<qlonglong>("steps"); // of 3
        for (const QString& learner : {u"book"_qs, u"fastai"_qs}) {
            const auto add = [&](const char* exception, const char* at, const char* caught, qlonglong steps) {
                QTest::addRow("%s %s at %s", qPrintable(learner), exception, at)
                    << learner << QString::fromUtf8(exception) << QString::fromUtf8(at) << QString::fromUtf8(caught) << steps;
            };
            add("CancelBatchException", "after_pred", "after_cancel_batch", 2);
            add("CancelBatchException", "before_batch", "after_cancel_batch", 2);
            add("CancelTrainException", "after_pred", "after_cancel_train", 0);
            add("CancelTrainException", "after_step", "after_cancel_train", 1);
            add("CancelEpochException", "after_loss", "after_cancel_epoch", 0);
            add("CancelEpochException", "after_train", "after_cancel_epoch", 3);
            add("CancelValidException", "before_validate", "after_cancel_validate", 3);
            add("CancelFitException", "after_backward", "after_cancel_fit", 0);
        }
        QTest::addRow("backward") << u"fastai"_qs << u"CancelBackwardException"_qs << u"before_backward"_qs
                                  << u"after_cancel_backward"_qs << qlonglong(3);
        QTest::addRow("step") << u"fastai"_qs << u"CancelStepException"_qs << u"before_step"_qs << u"after_cancel_step"_qs
                              << qlonglong(2);
    }

    void eachException_isCaughtByItsStage()
    {
        QFETCH(QString, learner);
        QFETCH(QString, exception);
        QFETCH(QString, at);
        QFETCH(QString, caught);
        QFETCH(qlonglong, steps);
        const Run run = trained({{"learner", learner.toStdString()},
                                 {"callbacks", Names{"TrainEval"}},
                                 {"batches", whole(3)},
                                 {"raise", exception.toStdString()},
                                 {"at", at.toStdString()}});
        QCOMPARE(run.escaped, std::string());
        QStringList catches;
        for (const Moment& moment : run.trace.moments())
            if (moment.caught)
                catches.push_back(QString::fromStdString(moment.name));
        QCOMPARE(catches, QStringList{caught});
        QCOMPARE(eventsOf(run).filter(u"after_cancel"_qs), QStringList{caught});
        QCOMPARE(qlonglong(run.trace.count("step")), steps);
        QCOMPARE(eventsOf(run).back(), u"after_fit"_qs);
    }

    /// The book's `finally` against fastai's today.
    void stagesInBetween_fireTheirAfterEventInTheBookAlone()
    {
        const Arguments given{{"callbacks", Names{"TrainEval"}}, {"raise", text("CancelEpochException")}};
        Arguments today = given;
        today["learner"] = text("fastai");
        const auto tail = [](const Run& run) { return eventsOf(run).mid(eventsOf(run).indexOf(u"after_pred"_qs) + 1); };
        QCOMPARE(
            tail(trained(given)),
            (QStringList{u"after_batch"_qs, u"after_train"_qs, u"after_cancel_epoch"_qs, u"after_epoch"_qs, u"after_fit"_qs}));
        QCOMPARE(tail(trained(today)), (QStringList{u"after_cancel_epoch"_qs, u"after_epoch"_qs, u"after_fit"_qs}));
    }

    void whatNothingCatches_leavesFit()
    {
        const Run run = trained({{"learner", text("minimal")},
                                 {"callbacks", Names{}},
                                 {"raise", text("CancelBatchException")},
                                 {"at", text("before_batch")}});
        QCOMPARE(run.escaped, std::string("CancelBatchException"));
        QCOMPARE(eventsOf(run).count(u"after_fit"_qs), 0);
        const Run before =
            trained({{"learner", text("minimal")}, {"raise", text("CancelFitException")}, {"at", text("before_fit")}});
        QCOMPARE(before.escaped, std::string("CancelFitException")); // before_fit stands outside of the try
    }

    void nothingLearnsWhileTrainingIsFalse_data()
    {
        QTest::addColumn<QString>("learner");
        for (const char* learner : {"book", "fastai", "minimal"})
            QTest::addRow("%s", learner) << QString::fromUtf8(learner);
    }

    void nothingLearnsWhileTrainingIsFalse()
    {
        QFETCH(QString, learner);
        const Run run = trained({{"learner", learner.toStdString()},
                                 {"callbacks", Names{"TrainEval"}},
                                 {"epochs", whole(3)},
                                 {"valid_batches", whole(3)}});
        std::string training;
        int learning = 0;
        int validated = 0;
        for (const Moment& moment : run.trace.moments()) {
            for (const lab::loop::Write& write : moment.writes)
                if (write.attribute == "training" || write.attribute == "model.training")
                    training = write.value;
            validated += moment.name == "predict" && training == "False" ? 1 : 0;
            if (moment.name != "backward" && moment.name != "step")
                continue;
            ++learning;
            QCOMPARE(training, std::string("True"));
            QCOMPARE(moment.place.part, Part::Train);
        }
        QCOMPARE(learning, 12);
        QCOMPARE(validated, 9);
    }

    void withoutTrainEval_nothingIsLearned()
    {
        const Run run = trained({{"callbacks", Names{"Progress"}}});
        QCOMPARE(qlonglong(run.trace.count("step")), 0);
        QCOMPARE(run.w, 1.0);
    }

    void beforeEpoch_emptiesTrackResults()
    {
        const Run run = trained(
            {{"learner", text("minimal")}, {"callbacks", Names{"TrackResults"}}, {"epochs", whole(3)}, {"batches", whole(4)}});
        QCOMPARE(run.list("TrackResults", "counts"), (std::vector<double>{16, 4, 16, 4, 16, 4}));
        // The mean is that of the pass alone.
        const std::vector<double> results = run.list("TrackResults", "results");
        std::size_t batch = 0;
        for (std::size_t pass = 0; pass < results.size(); ++pass) {
            const std::size_t count = pass % 2 == 0 ? 4 : 1;
            double sum = 0;
            for (std::size_t index = 0; index < count; ++index)
                sum += run.batches[batch++].loss;
            QVERIFY(std::abs(results[pass] - sum / double(count)) < 1e-6);
        }
    }

    void shadowing_leavesTheLearnerAsItWas()
    {
        Arguments given{{"callbacks", Names{"TrainEval", "DoublePred"}}, {"batches", whole(1)}, {"valid_batches", whole(0)}};
        given["write"] = text("self");
        const Run own = trained(given);
        given["write"] = text("learn");
        const Run learner = trained(given);
        given["callbacks"] = Names{"TrainEval"};
        const Run without = trained(given);
        QCOMPARE(own.loss, without.loss);
        QVERIFY(learner.loss != without.loss);
        QVERIFY(own.attributes.at("DoublePred").count("pred") == 1);
        QVERIFY(learner.attributes.at("DoublePred").empty());
    }

    void secondRead_findsTheShadow()
    {
        const Run run = trained({{"callbacks", Names{"TrainEval", "DoublePred"}}, {"write", text("self")}});
        std::vector<lab::loop::Found> found;
        for (const lab::loop::Lookup& lookup : run.trace.lookups())
            if (lookup.reader == "DoublePred" && lookup.attribute == "pred")
                found.push_back(lookup.found);
        QCOMPARE(found, (std::vector{lab::loop::Found::Learner, lab::loop::Found::Own}));
    }

    void dispatch_callsWhoHasTheMethod_data()
    {
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("times"); // one epoch with 2 training batches and 1 for validation
        QTest::newRow("before_fit") << u"SetupLearnerCB, LRFinder"_qs << u"1"_qs;
        QTest::newRow("before_epoch") << u"TrackResults"_qs << u"2"_qs;
        QTest::newRow("before_batch") << u"SetupLearnerCB, LRFinder"_qs << u"3"_qs;
        QTest::newRow("after_batch") << u"TrackResults, LRFinder"_qs << u"3"_qs;
        QTest::newRow("after_fit") << u"none"_qs << u"1"_qs;
    }

    void dispatch_callsWhoHasTheMethod()
    {
        QFETCH(QString, called);
        QFETCH(QString, times);
        const Figure figure =
            shown(completed({{"event", std::string(QTest::currentDataTag())}, {"batches", whole(2)}}, "dispatch"));
        QCOMPARE(words(figure, "called"), called);
        QCOMPARE(words(figure, "times"), times);
    }

    void plainResults_needNoBaseClass()
    {
        const Run run = trained({{"learner", text("minimal")}, {"callbacks", Names{"TrackResults", "PlainResults"}}});
        QCOMPARE(run.list("TrackResults", "results").size(), std::size_t{2});
        QCOMPARE(run.list("PlainResults", "results"), run.list("TrackResults", "results"));
    }

    void brokenLoss_isNotRecorded_data()
    {
        QTest::addColumn<double>("lr");
        QTest::addColumn<qlonglong>("nanBatch");
        QTest::addColumn<qlonglong>("kept");
        QTest::newRow("lr too high") << 1e10 << qlonglong(0) << qlonglong(2);
        QTest::newRow("NaN in batch 1") << 0.1 << qlonglong(1) << qlonglong(0);
        QTest::newRow("NaN in batch 4") << 0.1 << qlonglong(4) << qlonglong(3);
        QTest::newRow("all well") << 0.1 << qlonglong(0) << qlonglong(8);
    }

    void brokenLoss_isNotRecorded()
    {
        QFETCH(double, lr);
        QFETCH(qlonglong, nanBatch);
        QFETCH(qlonglong, kept);
        const Run run = trained({{"callbacks", Names{"Recorder", "TerminateOnNaN", "TrainEval"}},
                                 {"epochs", whole(2)},
                                 {"batches", whole(4)},
                                 {"lr", lr},
                                 {"nan_batch", whole(nanBatch)}});
        const std::vector<double> losses = run.list("Recorder", "losses");
        QCOMPARE(qlonglong(losses.size()), kept);
        QVERIFY(std::all_of(losses.begin(), losses.end(), [](double loss) { return std::isfinite(loss); }));
        QCOMPARE(run.trace.firstRaise().has_value(), kept < 8);
    }

    void callbacks_areSortedStably()
    {
        using lab::loop::Sorting;
        const auto all = [] {
            return std::vector<Ruled*>{new Ruled("a", 0, {}, {}), new Ruled("b", 5, {"a"}, {}), new Ruled("c", 0, {}, {}),
                                       new Ruled("d", -1, {}, {"c"}), new Ruled("e", 0, {}, {"not there"})};
        };
        QCOMPARE(sortedNames(all(), Sorting::Both), u"c d e b a"_qs);
        QCOMPARE(sortedNames(all(), Sorting::Order), u"d a c e b"_qs);
        QCOMPARE(sortedNames(all(), Sorting::Run), u"b a c d e"_qs);
    }

    void circle_isToldInASentence()
    {
        const Arguments arguments = completed({{"callbacks", Names{"TrainEval", "Recorder", "Progress", "MyCallback"}},
                                               {"run_before", text("Recorder")},
                                               {"run_after", text("Progress")}});
        try {
            shown(arguments);
            QFAIL("it ran");
        } catch (const figure::Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(u"in a circle, "_qs), error.what());
            QVERIFY2(QString::fromUtf8(error.what()).contains(u"Recorder → Progress → MyCallback"_qs)
                         || QString::fromUtf8(error.what()).contains(u"Progress → MyCallback → Recorder"_qs)
                         || QString::fromUtf8(error.what()).contains(u"MyCallback → Recorder → Progress"_qs),
                     error.what());
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(demo().python(arguments)), figure::Error);
        Arguments today = arguments;
        today["sorting"] = text("order");
        QVERIFY(!shown(today).panels.empty());
    }

    void skippedEvents_standWhereTheyWouldHaveBeen()
    {
        const Arguments arguments = completed({}, "cancel-exceptions");
        const Figure figure = shown(arguments);
        const auto& lanes = std::get<figure::Events>(figure.panel("lanes")->content);
        QStringList skipped;
        int cutBatches = 0;
        for (const figure::Event& event : lanes.events)
            if (event.kind == figure::Happening::Skipped && event.lane == 0)
                skipped.push_back(QString::fromStdString(lanes.steps[std::size_t(event.at)].source));
        for (const figure::EventBand& band : lanes.bands)
            cutBatches += band.cut ? 1 : 0;
        QCOMPARE(skipped, (QStringList{u"after_loss"_qs, u"after_backward"_qs, u"after_step"_qs}));
        QCOMPARE(cutBatches, 1);
    }

    void inspector_namesWhoWroteLast()
    {
        const Figure figure = shown(completed({}, "read-write-everything"));
        const auto& table = std::get<figure::Table>(figure.panel("state")->content);
        const std::int64_t page = table.framePages[std::size_t(figure.timeLine.start)];
        QStringList writers;
        for (std::int64_t row = 0; row < table.pageRows; ++row)
            writers.push_back(QString::fromStdString(table.rows[std::size_t(page * table.pageRows + row)][2].text.source));
        QCOMPARE(writers,
                 (QStringList{u"TrainEval"_qs, u"Learner → Mixup"_qs, u"Learner → Mixup"_qs, u"Learner → DoublePred"_qs,
                              u"Learner → L2Penalty"_qs, u"Learner → GradientClip"_qs, u"Learner"_qs}));
    }

    void anySetting_givesAFigureOrASentence()
    {
        Maker maker;
        int figures = 0;
        int sentences = 0;
        for (int count = 0; count < 400; ++count) {
            const Arguments arguments = maker.next();
            try {
                const Figure figure = shown(arguments);
                const std::string problem = figure::problem(figure);
                QVERIFY2(problem.empty(), problem.c_str());
                QCOMPARE(figure::problem(figure::concealed(figure)), std::string());
                ++figures;
            } catch (const figure::Error& error) {
                QVERIFY(QString::fromUtf8(error.what()).endsWith(u'.'));
                ++sentences;
            }
        }
        QVERIFY(figures > 200);
        QVERIFY(sentences > 10);
    }

    void stop_isHonouredBetweenBatches()
    {
        const Arguments arguments = completed({{"epochs", whole(3)}});
        int checkpoints = 0;
        for (;; ++checkpoints) {
            Stopping context(checkpoints);
            try {
                demo().run(arguments, context);
                break;
            } catch (const lab::Stopped&) {
            }
        }
        QCOMPARE(checkpoints, 9);
    }
};

QTEST_APPLESS_MAIN(LearnerTest)
#include "learner_test.moc"
