#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The walls between folders that link lines alone can't keep: what a folder may include from outside the project.
class WallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folder_includesNothingForbidden_data()
    {
        QTest::addColumn<QString>("forbidden");
        const QString torch = QStringLiteral("torch/|ATen/|c10/");
        const QString anyQt = QStringLiteral("Q[A-Z]|Qt");
        const QString gui = QStringLiteral("QtWidgets|QtGui|QWidget|QImage|QPainter|QColor|QPixmap|QDialog|QMessageBox|"
                                           "QApplication|QGuiApplication|QTextDocument|QFont");
        for (const char* folder : {"core/fsrs", "core/figure"})
            QTest::newRow(folder) << torch + QLatin1Char('|') + anyQt + QStringLiteral("|SQLite|md4c");
        QTest::newRow("core/lab") << anyQt + QStringLiteral("|SQLite|md4c");
        QTest::newRow("core/bank") << torch + QLatin1Char('|') + gui + QStringLiteral("|SQLite|nlohmann");
        QTest::newRow("core/study") << torch + QLatin1Char('|') + gui + QStringLiteral("|md4c|nlohmann");
        for (const char* folder : {"app/look", "app/text", "app/figures", "app/demo", "app/review", "app/shell"})
            QTest::newRow(folder) << torch + QStringLiteral("|SQLite|QTcp|QUdp|QNetwork|QtNetwork");
    }

    void folder_includesNothingForbidden()
    {
        QFETCH(QString, forbidden);
        const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"](%1)").arg(forbidden),
                                         QRegularExpression::MultilineOption);
        const QString folder = QStringLiteral(GRADUS_SOURCE_DIR "/") + QLatin1String(QTest::currentDataTag());
        int files = 0;
        for (QDirIterator it(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = include.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + QStringLiteral(": ") + found.captured().trimmed()));
        }
        QVERIFY(files > 0);
    }

    void app_namesNoDemo()
    {
        for (QDirIterator it(QStringLiteral(GRADUS_SOURCE_DIR "/core/lab/demos"), {QStringLiteral("*.cpp")}); it.hasNext();) {
            const QString demo = QFileInfo(it.next()).baseName().replace(QLatin1Char('_'), QLatin1Char('-'));
            for (QDirIterator app(QStringLiteral(GRADUS_SOURCE_DIR "/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                                  QDir::Files, QDirIterator::Subdirectories);
                 app.hasNext();) {
                QFile file(app.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
                for (const QString& line : lines)
                    QVERIFY2(line.contains(QStringLiteral("//")) || !line.contains(QLatin1Char('"') + demo),
                             qPrintable(file.fileName() + QStringLiteral(": ") + line.trimmed()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WallsTest)
#include "walls_test.moc"
