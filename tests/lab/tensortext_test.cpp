#include "figure/error.h"
#include "lab/tensortext.h"

#include <QTest>

#include <random>

using namespace gradus;
using lab::TensorLiteral;
using lab::TensorShape;

class TensorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("kind"); // dtype, or "shape"
        QTest::addColumn<QString>("python");

        const auto row = [](const char* typed, const char* shape, const char* kind, const char* python) {
            QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(shape) << QString::fromUtf8(kind)
                                       << QString::fromUtf8(python);
        };
        row("5", "()", "int64", "5");
        row("-2.5", "()", "float32", "-2.5");
        row("True", "()", "bool", "True");
        row("[1, 2]", "2", "int64", "[1, 2]");
        row(" [ 1 , 2 , ] ", "2", "int64", "[1, 2]");
        row("tensor([1,2])", "2", "int64", "[1, 2]");
        row("torch.tensor([[1,2],[3,4.]])", "2×2", "float32", "[[1., 2.], [3., 4.]]");
        row("[True, 2]", "2", "int64", "[1, 2]");
        row("[1e3, .5]", "2", "float32", "[1000., 0.5]");
        row("[]", "0", "float32", "[]");
        row("[[], []]", "2×0", "float32", "[[], []]");
        row("[[[[[7]]]]]", "1×1×1×1×1", "int64", "[[[[[7]]]]]");
        row("2×3", "2×3", "shape", "2, 3");
        row("2x3", "2×3", "shape", "2, 3");
        row("(2, 3)", "2×3", "shape", "2, 3");
        row("(3,)", "3", "shape", "3");
        row("(3)", "3", "shape", "3");
        row("()", "()", "shape", "");
        row("n×1", "7×1", "shape", "n, 1");
        row("nx1", "7×1", "shape", "n, 1");
        row("n", "7", "shape", "n");
        row("N, n", "7×7", "shape", "n, n");
        row("0×3", "0×3", "shape", "0, 3");
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shape);
        QFETCH(QString, kind);
        QFETCH(QString, python);
        const lab::TensorText read = lab::readTensor("a", typed.toStdString(), 7);
        QCOMPARE(QString::fromStdString(figure::formatShape(lab::shapeOf(read))), shape);
        if (const auto* literal = std::get_if<TensorLiteral>(&read)) {
            QCOMPARE(QString::fromStdString(literal->dtype), kind);
            QCOMPARE(QString::fromStdString(lab::pythonList(*literal)), python);
        } else {
            QCOMPARE(kind, u"shape"_qs);
            QCOMPARE(QString::fromStdString(lab::pythonSizes(std::get<TensorShape>(read))), python);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char* typed : {"",
                                  " ",
                                  "[",
                                  "]",
                                  "[1",
                                  "1]",
                                  "[1 2]",
                                  "[,1]",
                                  "[1,,2]",
                                  "[[1],2]",
                                  "[1,[2]]",
                                  "[[1],[2,3]]",
                                  "[[[1]],[2]]",
                                  "[[],1]",
                                  "[1,[]]",
                                  "[nan]",
                                  "inf",
                                  "[1e31]",
                                  "[2000000000]",
                                  "[0x10]",
                                  "[a]",
                                  "2×",
                                  "×2",
                                  "2×-3",
                                  "n2",
                                  "2n",
                                  "nn",
                                  "2×x",
                                  "1×1×1×1×1×1",
                                  "[[[[[[1]]]]]]",
                                  "1001,1",
                                  "1000×1000",
                                  "tensor(",
                                  "tensor()"})
            QTest::addRow("%s", typed) << QByteArray(typed);
        QTest::newRow("deep") << QByteArray(4000, '[');
        QTest::newRow("no UTF-8") << QByteArray("[\xff]");
    }

    void refuses()
    {
        QFETCH(QByteArray, typed);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(lab::readTensor("a", typed.toStdString(), 7)), figure::Error);
    }

    void anyText_isReadOrRefused()
    {
        std::mt19937 random(3);
        const std::string letters = "[](),. -+0123456789nx×Tetsor";
        for (int round = 0; round < 50000; ++round) {
            std::string typed;
            for (std::size_t length = random() % 20; length > 0; --length)
                typed += letters[random() % letters.size()];
            try {
                const lab::TensorText read = lab::readTensor("a", typed, 3);
                const auto* literal = std::get_if<TensorLiteral>(&read);
                if (literal != nullptr) {
                    const lab::TensorText again = lab::readTensor("a", lab::pythonList(*literal), 3);
                    QCOMPARE(std::get<TensorLiteral>(again).values, literal->values);
                    QCOMPARE(lab::shapeOf(again), literal->shape);
                }
            } catch (const figure::Error&) {
                continue;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TensorTextTest)
#include "tensortext_test.moc"
