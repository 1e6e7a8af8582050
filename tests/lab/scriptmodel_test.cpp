#include "figure/error.h"
#include "lab/cam/maps.h"
#include "lab/demo.h"
#include "lab/quietcontext.h"

#include <torch/autograd.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/types.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gradus;
using at::Tensor;
using torch::jit::Module;

namespace {

const lab::Demo& demo()
{
    return *lab::findDemo("class-activation-maps");
}

figure::Arguments argumentsFor(const QString& path, const figure::Arguments& given = {})
{
    figure::Arguments all{{"model", path.toStdString()}, {"size", std::int64_t{32}}};
    all.insert(given.begin(), given.end());
    return figure::complete(demo().declaration, "", all);
}

Module convolution(const char* name, std::int64_t in, std::int64_t out)
{
    Module module(name);
    module.register_parameter("weight", at::randn({out, in, 3, 3}) * 0.3, false);
    module.define("def forward(self, x):\n    return torch.relu(torch.conv2d(x, self.weight, None, [2, 2], [1, 1]))\n");
    return module;
}

/// conv → body(one → two) → mean → head, with a layer within a layer.
Module smallNet()
{
    at::manual_seed(3);
    Module body("Body");
    body.register_module("one", convolution("One", 4, 6));
    body.register_module("two", convolution("Two", 6, 8));
    body.define("def forward(self, x):\n    return self.two.forward(self.one.forward(x)) * 2\n");
    Module head("Head");
    head.register_parameter("weight", at::randn({3, 8}), false);
    head.register_parameter("bias", at::randn({3}), false);
    head.define("def forward(self, x):\n    return torch.matmul(x, self.weight.t()) + self.bias\n");
    Module net("Net");
    net.register_module("conv", convolution("Conv", 3, 4));
    net.register_module("body", body);
    net.register_module("head", head);
    net.define(
        "def forward(self, x):\n    return self.head.forward(torch.mean(self.body.forward(self.conv.forward(x)), [2, 3]))\n");
    return net;
}

std::string text(const char* words)
{
    return words;
}

bool close(const Tensor& a, const Tensor& b)
{
    return a.sizes() == b.sizes() && (a - b).abs().max().item<double>() < 1e-5;
}

} // namespace

class ScriptModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        smallNet().save(file("small.pt").toStdString());
    }

    void layers_areThoseWithMaps()
    {
        const lab::cam::Subject subject = subjectFor(file("small.pt"));
        QStringList ids;
        for (const lab::cam::Layer& layer : subject.model->layers())
            ids.push_back(QString::fromStdString(layer.id + " " + figure::formatShape(layer.shape)));
        QCOMPARE(ids.join(u", "_qs), u"conv 4×16×16, body 8×4×4, body.one 6×8×8, body.two 8×4×4"_qs);
        QCOMPARE(subject.model->lastLayer().id, text("body"));
        QCOMPARE(subject.model->classes().size(), std::size_t(3));
        lab::QuietContext context("cpu");
        const auto choices = demo().choices("layer", argumentsFor(file("small.pt")), context);
        QCOMPARE(choices.size(), std::size_t(5));
        QCOMPARE(demo().choices("class", argumentsFor(file("small.pt")), context).size(), std::size_t(4));
    }

    void gradients_areRightOnEveryRun()
    {
        const lab::cam::Subject subject = subjectFor(file("small.pt"));
        const Module net = torch::jit::load(file("small.pt").toStdString());
        const auto part = [](const Module& module, const char* name) { return module.attr(name).toModule(); };
        for (int run = 0; run < 5; ++run) {
            // the same by hand, cut before the layer
            const Tensor conv = part(net, "conv").forward({subject.batch}).toTensor().detach().requires_grad_(true);
            const Tensor one = part(part(net, "body"), "one").forward({conv}).toTensor();
            const Tensor scores = part(net, "head")
                                      .forward({(part(part(net, "body"), "two").forward({one}).toTensor() * 2).mean({2, 3})})
                                      .toTensor();
            for (const auto& [layer, by] : {std::pair("conv", conv), {"body.one", one}}) {
                const Tensor gradient = torch::autograd::grad({scores[0][1]}, {by}, {}, true).at(0);
                const Tensor wanted = (gradient[0].mean({1, 2}, true) * by[0]).sum(0).detach();
                const Tensor map = lab::cam::mapsOf(subject, {lab::cam::Method::GradCam, layer, false, false}, {1}).maps[0];
                QVERIFY2(wanted.abs().max().item<double>() > 0, layer);
                QVERIFY2(close(map, wanted), layer);
            }
        }
    }

    void head_isFoundAndCamIsGradCam()
    {
        const lab::cam::Subject subject = subjectFor(file("small.pt"));
        QVERIFY(subject.model->head().has_value());
        const Tensor cam = lab::cam::mapsOf(subject, {lab::cam::Method::Cam, "body", false, false}, {0, 1, 2}).maps;
        const Tensor grad = lab::cam::mapsOf(subject, {lab::cam::Method::GradCam, "body", false, false}, {0, 1, 2}).maps;
        QVERIFY(close(at::relu(grad), at::relu(cam) / 16));
        QVERIFY(close(cam.mean({1, 2}) + subject.model->head()->bias, subject.scores));
    }

    void everyView_isAFigure()
    {
        lab::QuietContext context("cpu");
        for (const char* show : {"classes", "layers", "cell", "gradients", "hook", "modes", "backward"})
            for (const char* method : {"cam", "gradcam"})
                for (const char* layer : {"last", "body.one"}) {
                    const figure::Figure figure = demo().run(
                        argumentsFor(file("small.pt"), {{"show", text(show)}, {"method", text(method)}, {"layer", text(layer)}}),
                        context);
                    QVERIFY2(figure::problem(figure).empty(), figure::problem(figure).c_str());
                }
    }

    void unsuitableModels_areRefusedWithASentence()
    {
        QFile notAnArchive(file("text.pt"));
        QVERIFY(notAnArchive.open(QIODevice::WriteOnly));
        notAnArchive.write("print('hello')");
        notAnArchive.close();
        QVERIFY(refusal(file("text.pt")).contains(u"no TorchScript archive"_qs));

        QFile whole(file("small.pt"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(file("cut.pt"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.readAll().left(700));
        cut.close();
        QVERIFY(refusal(file("cut.pt")).contains(u"can't be read as TorchScript"_qs));

        Module frozen = smallNet();
        frozen.eval();
        torch::jit::freeze_module(frozen).save(file("frozen.pt").toStdString());
        QVERIFY2(refusal(file("frozen.pt")).contains(u"before torch.jit.freeze"_qs), qPrintable(refusal(file("frozen.pt"))));

        refused("two.pt", "def forward(self, x, y):\n    return self.conv.forward(x) + self.conv.forward(y)\n",
                u"more than a picture"_qs);
        refused("maps.pt", "def forward(self, x):\n    return self.conv.forward(x)\n", u"gives 1×4×16×16"_qs);
        refused("flat.pt", "def forward(self, x):\n    return torch.mean(x, [2, 3])\n", u"no module whose output"_qs);
        refused("list.pt", "def forward(self, x):\n    return [self.conv.forward(x)]\n", u"one picture"_qs);
        refused("grey.pt", "def forward(self, x):\n    return torch.mean(self.conv.forward(x[:, :1]), [2, 3])\n",
                u"can't take a picture"_qs);
        Module none("Empty");
        none.register_parameter("weight", at::ones({2}), false);
        none.save(file("none.pt").toStdString());
        QVERIFY2(refusal(file("none.pt")).contains(u"no method forward"_qs), qPrintable(refusal(file("none.pt"))));
    }

    void withoutASingleLinear_plainCamIsRefused()
    {
        Module net("Net");
        net.register_module("conv", convolution("Conv", 3, 4));
        net.define("def forward(self, x):\n    y = self.conv.forward(x)\n    return torch.mean(y * y, [2, 3])\n");
        net.save(file("headless.pt").toStdString());
        lab::QuietContext context("cpu");
        try {
            static_cast<void>(demo().run(argumentsFor(file("headless.pt")), context));
            QFAIL("not refused");
        } catch (const figure::Error& error) {
            QVERIFY(figure::english(error.text()).find("choose Grad-CAM") != std::string::npos);
        }
        static_cast<void>(demo().run(argumentsFor(file("headless.pt"), {{"method", text("gradcam")}}), context));
    }

    void modelsFromPython_scriptedAndTraced()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_qs, {QStringLiteral(GRADUS_TEST_DATA "/save_models.py"), m_folder.path()});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            QSKIP("python3-torch is missing");
        for (const char* name : {"scripted.pt", "traced.pt"}) {
            const lab::cam::Subject subject = subjectFor(file(name));
            QCOMPARE(subject.model->lastLayer().id, text("body"));
            QVERIFY(subject.model->head().has_value());
            lab::QuietContext context("cpu");
            figure::Arguments given{{"show", text("layers")}, {"method", text("gradcam")}, {"layer", text("body.0")}};
            const figure::Arguments all = argumentsFor(file(name), given);
            const figure::Figure figure = demo().run(all, context);
            QCOMPARE(figure::problem(figure), text(""));
            checkScript(name,
                        argumentsFor(file(name), {{"method", text("gradcam")}, {"layer", text("body.0")}, {"class", text("2")}}));
            checkScript(name, argumentsFor(file(name), {{"show", text("gradients")}, {"layer", text("conv")}}));
        }
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static lab::cam::Subject subjectFor(const QString& path)
    {
        static lab::QuietContext context("cpu");
        return lab::cam::subjectFor(lab::cam::Setting(argumentsFor(path, {{"method", text("gradcam")}})), context);
    }

    static QString refusal(const QString& path)
    {
        try {
            static_cast<void>(subjectFor(path));
            return {};
        } catch (const figure::Error& error) {
            return QString::fromStdString(figure::english(error.text()));
        }
    }

    void refused(const char* name, const char* forward, const QString& says)
    {
        Module net("Net");
        net.register_module("conv", convolution("Conv", 3, 4));
        net.define(forward);
        net.save(file(name).toStdString());
        const QString sentence = refusal(file(name));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }

    /// The script prints what the figure tells.
    void checkScript(const char* name, const figure::Arguments& arguments)
    {
        lab::QuietContext context("cpu");
        const figure::Figure figure = demo().run(arguments, context);
        QFile script(file("script.py"));
        QVERIFY(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
        script.write(QByteArray::fromStdString(demo().python(arguments)));
        script.close();
        QProcess python;
        python.start(u"/usr/bin/python3"_qs, {script.fileName()});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QMap<QString, QString> printed;
        for (const QString& line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n'))
            printed[line.section(u" = "_qs, 0, 0)] = line.section(u" = "_qs, 1);
        for (const figure::Readout& readout : figure.readouts) {
            const QString value = printed.value(QString::fromStdString(readout.id));
            const QString told = QString::fromLatin1(name) + u": "_qs
                + QString::fromStdString(readout.id + " is " + figure::formatReadout(readout)) + u", in Python "_qs + value;
            if (const auto* number = std::get_if<double>(&readout.value))
                QVERIFY2(!value.isEmpty() && std::abs(value.toDouble() - *number) <= readout.tolerance, qPrintable(told));
            else
                QVERIFY2(value == QString::fromStdString(std::get<std::string>(readout.value)), qPrintable(told));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ScriptModelTest)
#include "scriptmodel_test.moc"
