#include "desk.h"

#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using gradus::figure::PythonRequest;
using gradus::figure::RequestId;
using gradus::figure::RunRequest;
using gradus::lab::program::Desk;

class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dropped.clear(); }

    void newestRunWins()
    {
        Desk desk = made();
        desk.put(RunRequest{1, "a", {}, "cpu"});
        desk.put(RunRequest{2, "a", {}, "cpu"});
        desk.put(RunRequest{3, "a", {}, "cpu"});
        QCOMPARE(m_dropped, (std::vector<RequestId>{1, 2}));
        QCOMPARE(std::get<RunRequest>(*desk.take()).id, RequestId{3});
        QVERIFY(!desk.stopAsked());
    }

    void newRun_asksTheCurrentOneToStop()
    {
        Desk desk = made();
        desk.put(RunRequest{1, "a", {}, "cpu"});
        static_cast<void>(desk.take());
        QVERIFY(!desk.stopAsked());
        desk.put(RunRequest{2, "a", {}, "cpu"});
        QVERIFY(desk.stopAsked());
        QVERIFY(m_dropped.empty());
        static_cast<void>(desk.take());
        QVERIFY(!desk.stopAsked());
    }

    void stop_reachesTheRunItNamesAndNoOther()
    {
        Desk desk = made();
        desk.put(RunRequest{1, "a", {}, "cpu"});
        static_cast<void>(desk.take());
        desk.stop(2);
        QVERIFY(!desk.stopAsked());
        desk.stop(1);
        QVERIFY(desk.stopAsked());

        desk.put(RunRequest{3, "a", {}, "cpu"});
        desk.stop(3);
        QCOMPARE(m_dropped, std::vector<RequestId>{3});
        desk.put(PythonRequest{4, "a", {}});
        QCOMPARE(std::get<PythonRequest>(std::get<Desk::Question>(*desk.take())).id, RequestId{4});
    }

    void scripts_areAllWritten()
    {
        Desk desk = made();
        desk.put(PythonRequest{1, "a", {}});
        desk.put(RunRequest{2, "a", {}, "cpu"});
        desk.put(PythonRequest{3, "a", {}});
        QCOMPARE(std::get<PythonRequest>(std::get<Desk::Question>(*desk.take())).id, RequestId{1});
        QCOMPARE(std::get<PythonRequest>(std::get<Desk::Question>(*desk.take())).id, RequestId{3});
        QCOMPARE(std::get<RunRequest>(*desk.take()).id, RequestId{2});
    }

    void close_wakesWhoWaits()
    {
        Desk desk = made();
        std::thread worker([&] { QVERIFY(!desk.take()); });
        QVERIFY(desk.close(10s));
        worker.join();
    }

    void close_doesNotWaitForeverForAStubbornRun()
    {
        Desk desk = made();
        desk.put(RunRequest{1, "a", {}, "cpu"});
        static_cast<void>(desk.take());
        QVERIFY(!desk.close(20ms));
        QVERIFY(desk.stopAsked());
        QVERIFY(!desk.take());
    }

private:
    Desk made()
    {
        return Desk([this](RequestId id) { m_dropped.push_back(id); });
    }

    std::vector<RequestId> m_dropped;
};

QTEST_APPLESS_MAIN(DeskTest)
#include "desk_test.moc"
