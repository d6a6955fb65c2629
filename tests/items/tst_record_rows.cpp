// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/record_rows.h"
#include "models/items/timeline_model.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "tests/items/register_scene.h"
#include "tests/support/test_registry.h"

namespace changes = yumiao::changes;
namespace items = yumiao::items;
namespace records = yumiao::records;
namespace store = yumiao::store;
namespace tests = yumiao::tests;
using items::EnterpriseRows;
using items::ListQuestion;
using items::RecordRows;
using items::TimelineModel;
using items::WindowModel;
using records::RecordKind;
using tests::onTheDay;
using tests::RegisterScene;
using yumiao::RecordId;
using yumiao::RecordIdSource;
namespace {
using namespace Qt::StringLiterals;
}

/// Records of other kinds and the timeline, over a real workspace.
class tst_RecordRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_scene.reset(); }
    void recordsOfAKind();
    void toldColumns();
    void recordsFollowTheirChanges();
    void timelineTellsEverything();
    void diesWithQuestionsInFlight();

private:
    std::unique_ptr<tests::GeneratedBase> m_file;
    std::unique_ptr<RegisterScene> m_scene;
    RecordIdSource m_ids;
};

void tst_RecordRows::initTestCase()
{
    m_file = std::make_unique<tests::GeneratedBase>(2000, 23);
    QVERIFY2(m_file->made().has_value(), m_file->made() ? "" : qPrintable(m_file->made().error().what));
}

void tst_RecordRows::init()
{
    m_scene = std::make_unique<RegisterScene>(m_file->path());
    QVERIFY(m_scene->isOpen());
}

void tst_RecordRows::recordsOfAKind()
{
    RecordRows::Options options;
    options.kind = RecordKind::FinancingApplication;
    options.columns = items::columnsOf(
        options.kind, {u"number"_s, u"enterprise"_s, u"amount"_s, u"stage"_s, u"stage_group"_s, u"days_in_stage"_s});
    options.summed = {u"amount"_s};
    WindowModel model(std::make_unique<RecordRows>(m_scene->workspace(), options));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ListQuestion question = onTheDay();
    question.sort = {{u"amount"_s, true}};
    QVERIFY(RegisterScene::settle(model, question));
    const auto all = model.rowCount();
    QVERIFY(all > 100);
    QTRY_VERIFY(model.rowAt(all - 1));
    qint64 sum = 0;
    for (int row = 0; row < all; ++row) {
        QTRY_VERIFY(model.rowAt(row));
        sum += records::numberIn(model.rowAt(row)->cells[2].value);
        QVERIFY(!model.rowAt(row)->cells[1].label.isEmpty());
    }
    QCOMPARE(model.spine().sums.front().sum, sum);
    QCOMPARE(model.spine().sums.front().known, static_cast<qint64>(all));
    QVERIFY(model.index(0, 2).data(WindowModel::SortRole).toLongLong()
        >= model.index(all - 1, 2).data(WindowModel::SortRole).toLongLong());
    // By the name of the enterprise, by its initials, and by the number of the application.
    const QString name = model.rowAt(7)->cells[1].label;
    const RecordId wanted = model.idAt(7);
    question.text = name.left(6);
    QVERIFY(RegisterScene::settle(model, question));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    QVERIFY(model.rowOf(wanted) >= 0);
    QCOMPARE(model.spine().all, static_cast<qint64>(all));
    question.text = u"没有这样的"_s;
    QVERIFY(RegisterScene::settle(model, question));
    QCOMPARE(model.rowCount(), 0);
    question = onTheDay();
    question.filter = store::parseFilter(u"stage_group = approved and amount >= 1000000").value();
    QVERIFY(RegisterScene::settle(model, question));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
}

/// A column that is no field is said by whoever lists the records, for the first rows and for those read later.
void tst_RecordRows::toldColumns()
{
    RecordRows::Options options;
    options.kind = RecordKind::FinancingApplication;
    options.columns = items::columnsOf(options.kind, {u"number"_s});
    items::Column told;
    told.field.name = "told";
    told.field.title = "Told";
    told.field.flags = records::Derived;
    told.isTold = true;
    options.columns.push_back(told);
    options.tell = [](const store::Session &, const std::vector<items::Column> &columns, std::vector<items::Row> &rows,
                       QDate on) -> yumiao::Done {
        for (items::Row &row : rows)
            if (!row.isGone())
                row.cells[columns.size() - 1]
                    = {records::Value(qint64{1}), u"%1 %2"_s.arg(row.id.toText(), on.toString(Qt::ISODate))};
        return {};
    };
    WindowModel model(std::make_unique<RecordRows>(m_scene->workspace(), options));
    QVERIFY(RegisterScene::settle(model, onTheDay()));
    const int last = model.rowCount() - 1;
    QVERIFY(last > 64); // beyond what comes with the ids
    for (const int row : {0, last}) {
        QTRY_VERIFY(model.rowAt(row) || (model.index(row, 1).data(), false));
        QCOMPARE(model.index(row, 1).data().toString(),
            u"%1 %2"_s.arg(model.idAt(row).toText(), onTheDay().on.toString(Qt::ISODate)));
    }
    options.tell = [](const store::Session &, const std::vector<items::Column> &, std::vector<items::Row> &,
                       QDate) -> yumiao::Done { return yumiao::failure(yumiao::Fault::Internal, u"told.failed"_s); };
    WindowModel failing(std::make_unique<RecordRows>(m_scene->workspace(), options));
    QSignalSpy failed(&failing, &WindowModel::failed);
    failing.setQuestion(onTheDay());
    QTRY_COMPARE(failed.size(), 1);
}

void tst_RecordRows::recordsFollowTheirChanges()
{
    WindowModel *enterprise = m_scene->enterprises();
    QVERIFY(enterprise);
    QVERIFY(RegisterScene::settle(*enterprise, onTheDay()));
    const RecordId owner = enterprise->idAt(10);
    RecordRows::Options options;
    options.kind = RecordKind::Visit;
    options.columns = items::columnsOf(options.kind, {u"visited"_s, u"enterprise"_s, u"situation"_s});
    options.scope = store::Filter::condition(u"enterprise"_s, store::Comparison::Equal, {owner.toText()});
    WindowModel model(std::make_unique<RecordRows>(m_scene->workspace(), options));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(RegisterScene::settle(model, onTheDay()));
    const int before = model.rowCount();
    records::Visit visit;
    visit.id = m_ids.next();
    visit.enterprise = {owner};
    visit.visited = tests::generatedDay();
    QVERIFY(m_scene->write({changes::creation(visit)}));
    QTRY_COMPARE(model.rowCount(), before + 1);
    const int row = model.rowOf(visit.id);
    QTRY_VERIFY(model.rowAt(row));
    QVERIFY(model.commitEdit(model.index(row, 2), u"设备已到位"_s));
    QTRY_COMPARE(model.index(row, 2).data().toString(), u"设备已到位"_s);
    const QString name = model.index(row, 1).data().toString();
    QVERIFY(m_scene->write(
        {tests::enterpriseChange(owner, "name", records::Value(name), records::Value(u"新名有限公司"_s))}));
    QTRY_COMPARE(model.index(row, 1).data().toString(), u"新名有限公司"_s);
    QVERIFY(m_scene->write({changes::removal(RecordKind::Visit, visit.id, u"重复登记"_s)}));
    QTRY_COMPARE(model.rowCount(), before);
}

void tst_RecordRows::timelineTellsEverything()
{
    WindowModel *enterprise = m_scene->enterprises();
    QVERIFY(enterprise);
    QVERIFY(RegisterScene::settle(*enterprise, onTheDay()));
    const RecordId id = enterprise->idAt(20);
    QTRY_VERIFY(enterprise->rowAt(20));
    TimelineModel timeline(m_scene->workspace());
    const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy settled(&timeline, &TimelineModel::settled);
    timeline.setRecord(RecordKind::Enterprise, id);
    QVERIFY(settled.wait());
    const int before = timeline.rowCount();
    QVERIFY(before >= 1); // at least that it was registered
    QVERIFY(timeline.index(before - 1).data().toString().startsWith(u"Registered: "_s));
    records::Visit visit;
    visit.id = m_ids.next();
    visit.enterprise = {id};
    visit.visited = tests::generatedDay();
    QVERIFY(m_scene->write({changes::creation(visit)}));
    QVERIFY(m_scene->write({tests::enterpriseChange(id, "main_product", {}, records::Value(u"压力传感器"_s))}));
    QVERIFY(m_scene->write({changes::removal(RecordKind::Visit, visit.id, u"重复登记"_s)}));
    QTRY_COMPARE(timeline.rowCount(), before + 3);
    const auto text = [&](int row, int role) { return timeline.index(row).data(role).toString(); };
    QCOMPARE(text(0, Qt::DisplayRole), u"Removed: Visit 2022-08-31"_s);
    QCOMPARE(text(0, TimelineModel::AfterRole), u"重复登记"_s);
    QCOMPARE(text(1, Qt::DisplayRole), u"Main product: Not filled in → 压力传感器"_s);
    QCOMPARE(text(1, TimelineModel::FieldRole), u"Main product"_s);
    QCOMPARE(text(1, TimelineModel::BeforeRole), u"Not filled in"_s);
    QCOMPARE(text(1, TimelineModel::AfterRole), u"压力传感器"_s);
    QCOMPARE(text(1, TimelineModel::AuthorRole), u"经办"_s);
    QCOMPARE(text(1, TimelineModel::ActionRole), u"Edited"_s);
    QCOMPARE(text(1, TimelineModel::SourceRole), u"Window"_s);
    QVERIFY(text(1, Qt::AccessibleTextRole).contains(u"经办"_s));
    QCOMPARE(text(2, Qt::DisplayRole), u"Registered: Visit 2022-08-31"_s);
    QVERIFY(timeline.index(0).data(TimelineModel::ChangeSetRole).toLongLong()
        > timeline.index(1).data(TimelineModel::ChangeSetRole).toLongLong());
    // A reference is told by its label.
    records::Value town = enterprise->rowAt(20)->cells[1].value;
    const auto session = m_scene->session();
    QVERIFY(session);
    const auto other = store::resolve(*session, RecordKind::Town, u"双河乡"_s).value();
    QVERIFY(other && records::Value(other->value()) != town);
    QVERIFY(m_scene->write({tests::enterpriseChange(id, "town", town, records::Value(other->value()))}));
    QTRY_COMPARE(timeline.rowCount(), before + 4);
    QCOMPARE(text(0, TimelineModel::AfterRole), u"双河乡"_s);
    // The steps of a case of recognition belong to the enterprise, and are told by what they are.
    records::Recognition course;
    course.id = m_ids.next();
    course.enterprise = {id};
    course.ladder = u"specialised"_s;
    course.tier = u"innovative"_s;
    course.procedure = records::RecognitionProcedure::Application;
    course.opened = tests::generatedDay();
    records::RecognitionStep step;
    step.id = m_ids.next();
    step.recognition.id = course.id;
    step.stage = records::RecognitionStage::Filed;
    step.date = course.opened;
    QVERIFY(m_scene->write({changes::creation(course), changes::creation(step)}));
    QTRY_COMPARE(timeline.rowCount(), before + 6);
    const QStringList told{text(0, Qt::DisplayRole), text(1, Qt::DisplayRole)};
    QVERIFY2(told.contains(u"Registered: Step of a recognition Application filed"_s), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(u"Registered: Case of recognition 2022-08-31"_s));
    timeline.setRecord(RecordKind::Enterprise, RecordId());
    QTRY_COMPARE(timeline.rowCount(), 0);
}

void tst_RecordRows::diesWithQuestionsInFlight()
{
    for (int i = 0; i < 10; ++i) {
        auto model
            = std::make_unique<WindowModel>(std::make_unique<EnterpriseRows>(m_scene->workspace(), m_scene->shelf()));
        auto timeline = std::make_unique<TimelineModel>(m_scene->workspace());
        model->setQuestion(onTheDay(QString::number(i)));
        timeline->setRecord(RecordKind::Enterprise, RecordId(1));
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
    m_scene->dropShelf(); // while its index is being read, perhaps
    QTest::qWait(50);
}

YUMIAO_TEST(tst_RecordRows)
#include "tst_record_rows.moc"
