// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/enterprise_rows.h"
#include "models/items/facet_model.h"
#include "models/items/record_rows.h"
#include "models/items/timeline_model.h"
#include "models/items/window_model.h"
#include "models/records/threshold.h"
#include "tests/items/generated_base.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace changes = yumiao::changes;
namespace items = yumiao::items;
namespace records = yumiao::records;
namespace store = yumiao::store;
namespace tests = yumiao::tests;
using items::EnterpriseRows;
using items::ListQuestion;
using items::RecordRows;
using items::RegisterShelf;
using items::TimelineModel;
using items::WindowModel;
using records::RecordKind;
using yumiao::RecordId;
using yumiao::RecordIdSource;
namespace {
using namespace Qt::StringLiterals;

ListQuestion onTheDay(const QString &text = {})
{
    ListQuestion question;
    question.text = text;
    question.on = tests::generatedDay();
    return question;
}

} // namespace

/// The models over a real workspace of 2,000 generated enterprises.
class tst_WorkspaceRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sqlAnswersUntilTheIndexIsThere();
    void searchesAndCounts();
    void cellsAreThoseOfTheBase();
    void ordersThatMemoryDoesNotKnow();
    void furtherFilterAndFacets();
    void otherDaysAreAnsweredBySql();
    void editShowsAndCountsAnew();
    void editOfAReference();
    void editConflict();
    void editRefusals();
    void relatedRecordChangesTheTier();
    void importIsReadAnew();
    void newDaysForThresholds();
    void recordsOfAKind();
    void recordsFollowTheirChanges();
    void timelineTellsEverything();
    void diesWithQuestionsInFlight();

private:
    [[nodiscard]] WindowModel *enterprises();
    [[nodiscard]] bool settle(WindowModel &model, const ListQuestion &question) const;
    [[nodiscard]] bool write(std::vector<changes::RecordChange> made) const;
    [[nodiscard]] changes::RecordChange fieldChange(
        RecordId id, const char *field, const records::Value &before, const records::Value &after) const;

    std::unique_ptr<tests::GeneratedBase> m_file;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<RegisterShelf> m_shelf;
    std::unique_ptr<WindowModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RecordIdSource m_ids;
};

void tst_WorkspaceRows::initTestCase()
{
    m_file = std::make_unique<tests::GeneratedBase>(2000, 23);
    QVERIFY2(m_file->made().has_value(), m_file->made() ? "" : qPrintable(m_file->made().error().what));
}

void tst_WorkspaceRows::init()
{
    auto workspace = store::Workspace::open(m_file->path(), u"经办"_s);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().what));
    m_workspace = *std::move(workspace);
    m_shelf = std::make_unique<RegisterShelf>(*m_workspace);
}

void tst_WorkspaceRows::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_shelf.reset();
    m_workspace.reset();
}

/// A model of the register whose index is loaded.
WindowModel *tst_WorkspaceRows::enterprises()
{
    if (!m_shelf->index() && !QSignalSpy(m_shelf.get(), &RegisterShelf::loaded).wait())
        return nullptr;
    m_model = std::make_unique<WindowModel>(std::make_unique<EnterpriseRows>(*m_workspace, *m_shelf));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    return m_model.get();
}

bool tst_WorkspaceRows::settle(WindowModel &model, const ListQuestion &question) const
{
    QSignalSpy settled(&model, &WindowModel::settled);
    model.setQuestion(question);
    return settled.wait();
}

bool tst_WorkspaceRows::write(std::vector<changes::RecordChange> made) const
{
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"window"_s;
    set.changes = std::move(made);
    bool done = false;
    bool good = false;
    m_workspace->write(m_workspace.get(), set, store::OnConflict::Refuse, [&](const auto &receipt) {
        done = true;
        good = receipt.has_value();
    });
    return QTest::qWaitFor([&] { return done; }) && good;
}

changes::RecordChange tst_WorkspaceRows::fieldChange(
    RecordId id, const char *field, const records::Value &before, const records::Value &after) const
{
    const int place = records::description<records::Enterprise>().indexOf(QLatin1String(field));
    return {RecordKind::Enterprise, id, false, {{place, before, after}}};
}

void tst_WorkspaceRows::sqlAnswersUntilTheIndexIsThere()
{
    WindowModel model(std::make_unique<EnterpriseRows>(*m_workspace, *m_shelf));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &WindowModel::modelReset);
    QVERIFY(settle(model, onTheDay()));
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(model.spine().all, qint64(2000));
    QTRY_VERIFY(!model.spine().isProvisional && !model.spine().facets.empty()); // by itself, when it is loaded
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(reset.count(), 1); // the same ids in the same order: no second reset
    QCOMPARE(model.spine().sums.front().field, u"revenue"_s);
    QVERIFY(model.spine().sums.front().sum > 0);
}

void tst_WorkspaceRows::searchesAndCounts()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    QVERIFY(settle(*model, onTheDay(u"电子"_s)));
    const int found = model->rowCount();
    QVERIFY(found > 50 && found < 600);
    for (int row = 0; row < 64; ++row) // the head is there with the ids
        QVERIFY(model->index(row, 0).data().toString().contains(u"电子"_s));
    items::FacetModel facets;
    facets.setFacets(model->spine().facets);
    QCOMPARE(facets.rowCount(), static_cast<int>(store::RegisterFacetCount));
    ListQuestion narrowed = onTheDay(u"电子"_s);
    const QModelIndex town = facets.index(2, 0);
    QCOMPARE(town.data(items::FacetModel::GroupRole).toString(), u"town"_s);
    const QModelIndex first = facets.index(0, 0, town);
    QVERIFY(facets.setData(first, Qt::Checked, Qt::CheckStateRole));
    narrowed.chosen = facets.chosen();
    const qint64 promised = first.data(items::FacetModel::CountRole).toLongLong();
    QVERIFY(settle(*model, narrowed));
    QCOMPARE(static_cast<qint64>(model->rowCount()), promised);
    QCOMPARE(model->index(0, 1).data().toString(), first.data().toString());
}

void tst_WorkspaceRows::cellsAreThoseOfTheBase()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    QVERIFY(settle(*model, onTheDay()));
    auto session = store::Session::open(m_file->path(), store::Session::Access::Read);
    QVERIFY(session);
    for (const int row : {0, 63, 64, 255, 256, 1999}) {
        QTRY_VERIFY(model->rowAt(row));
        const RecordId id = model->idAt(row);
        const auto enterprise = store::find<records::Enterprise>(**session, id);
        QVERIFY(enterprise);
        QCOMPARE(model->index(row, 0).data().toString(), enterprise->name);
        const auto derived = store::fieldsOf(
            **session, RecordKind::Enterprise, {id}, {u"tier"_s, u"revenue"_s, u"last_visit"_s}, tests::generatedDay());
        QVERIFY(derived);
        const items::Row *cells = model->rowAt(row);
        QVERIFY(cells->cells[2].value == derived->front()[0]);
        QVERIFY(cells->cells[3].value == derived->front()[1]);
        QVERIFY(cells->cells[5].value == derived->front()[2]);
        const auto towns = store::labels(**session, RecordKind::Town, {enterprise->town.id});
        QCOMPARE(cells->cells[1].label, towns->value(enterprise->town.id));
    }
}

void tst_WorkspaceRows::ordersThatMemoryDoesNotKnow()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay(u"食品"_s);
    question.sort = {{u"employees"_s, true}};
    QVERIFY(settle(*model, question));
    QVERIFY(model->rowCount() > 20);
    auto session = store::Session::open(m_file->path(), store::Session::Access::Read);
    const auto employees = store::fieldsOf(
        **session, RecordKind::Enterprise, model->spine().ids, {u"employees"_s}, tests::generatedDay());
    QVERIFY(employees);
    for (size_t i = 1; i < employees->size(); ++i)
        QVERIFY(records::numberIn((*employees)[i - 1][0]) >= records::numberIn((*employees)[i][0]));
    QVERIFY(!model->spine().facets.empty());
    question.sort = {{u"no_such_field"_s, false}};
    QSignalSpy failed(model, &WindowModel::failed);
    model->setQuestion(question);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().front().value<yumiao::Error>().what, u"filter.unknown_field"_s);
}

void tst_WorkspaceRows::furtherFilterAndFacets()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.filter = store::parseFilter(u"employees >= 200 and not town is unknown").value();
    question.chosen = {{u"standing"_s, {u"in"_s}}};
    question.sort = {{u"revenue"_s, true}};
    QVERIFY(settle(*model, question));
    QVERIFY(model->rowCount() > 100);
    QCOMPARE(model->spine().all, qint64(2000));
    auto session = store::Session::open(m_file->path(), store::Session::Access::Read);
    store::Query query{RecordKind::Enterprise,
        store::parseFilter(u"employees >= 200 and not town is unknown and in_register = true").value(),
        {{u"id"_s, false}}, tests::generatedDay()};
    QCOMPARE(store::count(**session, query).value(), static_cast<qint64>(model->rowCount()));
}

void tst_WorkspaceRows::otherDaysAreAnsweredBySql()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.on = QDate(2020, 1, 1);
    question.chosen = {{u"tier"_s, {u"reserve"_s}}};
    QVERIFY(settle(*model, question));
    auto session = store::Session::open(m_file->path(), store::Session::Access::Read);
    store::Query query{RecordKind::Enterprise, store::parseFilter(u"tier = reserve").value(), {}, question.on};
    QVERIFY(model->spine().ids == store::ids(**session, query).value());
    QVERIFY(model->spine().facets.empty());
    QVERIFY(!model->spine().isProvisional);
    QTest::qWait(30);
    QVERIFY(!model->isAsking()); // it does not ask again and again
}

void tst_WorkspaceRows::editShowsAndCountsAnew()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"employees"_s, u"registered_capital"_s}));
    QVERIFY(settle(*model, onTheDay(u"电子"_s)));
    const RecordId id = model->idAt(3);
    QSignalSpy done(model, &WindowModel::editDone);
    QSignalSpy reset(model, &WindowModel::modelReset);
    QVERIFY(model->commitEdit(model->index(3, 2), u"0.38亿"_s));
    QVERIFY(done.wait());
    QTRY_COMPARE(model->index(3, 2).data().toString(), u"3,800.00"_s);
    QCOMPARE(reset.count(), 0);
    // A name that the search does not find any more leaves the list.
    const int before = model->rowCount();
    QVERIFY(model->commitEdit(model->index(model->rowOf(id), 0), u"四川改名机械有限公司"_s));
    QTRY_COMPARE(model->rowCount(), before - 1);
    QCOMPARE(model->rowOf(id), -1);
    bool undone = false;
    m_workspace->undo(this, {}, [&](const auto &receipt) { undone = receipt.has_value(); });
    QTRY_COMPARE(model->rowCount(), before);
    QVERIFY(undone);
}

void tst_WorkspaceRows::editOfAReference()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    QVERIFY(settle(*model, onTheDay()));
    QSignalSpy done(model, &WindowModel::editDone);
    QSignalSpy refused(model, &WindowModel::editRefused);
    QVERIFY(model->commitEdit(model->index(0, 1), u"柳溪镇"_s));
    QVERIFY(done.wait());
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"柳溪镇"_s);
    QVERIFY(model->commitEdit(model->index(0, 1), u"没有的镇"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().at(2).value<yumiao::Error>().what, u"reference.missing"_s);
    QVERIFY(model->commitEdit(model->index(0, 1), QString()));
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"Not filled in"_s);
    QVERIFY(!model->commitEdit(model->index(0, 2), u"champion"_s)); // the tier follows from certificates
}

void tst_WorkspaceRows::editConflict()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"remarks"_s}));
    QVERIFY(settle(*model, onTheDay()));
    QSignalSpy refused(model, &WindowModel::editRefused);
    // Two edits of one cell on their way at once: the second was made from what is gone by then.
    QVERIFY(model->commitEdit(model->index(5, 1), u"甲写的"_s));
    QVERIFY(model->commitEdit(model->index(5, 1), u"乙写的"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().at(2).value<yumiao::Error>().what, u"change.conflict"_s);
    QCOMPARE(refused.first().at(1).toString(), u"remarks"_s);
    QTRY_COMPARE(model->index(5, 1).data().toString(), u"甲写的"_s);
}

void tst_WorkspaceRows::editRefusals()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"employees"_s}));
    QVERIFY(settle(*model, onTheDay()));
    QSignalSpy refused(model, &WindowModel::editRefused);
    QVERIFY(model->commitEdit(model->index(5, 1), u"八十六"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.last().at(2).value<yumiao::Error>().what, u"number.not_a_number"_s);
    QVERIFY(model->commitEdit(model->index(5, 1), u"-4"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.last().at(2).value<yumiao::Error>().what, u"record.invalid"_s);
    QVERIFY(model->commitEdit(model->index(5, 0), u"  "_s)); // a name is required
    QVERIFY(refused.wait());
    QCOMPARE(refused.last().at(2).value<yumiao::Error>().what, u"record.invalid"_s);
}

void tst_WorkspaceRows::relatedRecordChangesTheTier()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.chosen = {{u"tier"_s, {u"none"_s}}};
    QVERIFY(settle(*model, question));
    const int before = model->rowCount();
    records::Certificate certificate;
    certificate.id = m_ids.next();
    certificate.enterprise = {model->idAt(2)};
    certificate.kind = records::CertificateKind::LittleGiant;
    certificate.issued = tests::generatedDay();
    QVERIFY(write({changes::creation(certificate)}));
    QTRY_COMPARE(model->rowCount(), before - 1);
    QCOMPARE(model->rowOf(certificate.enterprise.id), -1);
}

void tst_WorkspaceRows::importIsReadAnew()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    QVERIFY(settle(*model, onTheDay(u"导入"_s)));
    QCOMPARE(model->rowCount(), 0);
    std::vector<changes::RecordChange> made;
    for (int i = 0; i < 2500; ++i) {
        records::Enterprise enterprise;
        enterprise.id = m_ids.next();
        enterprise.name = QStringLiteral("导入%1号有限公司").arg(i);
        made.push_back(changes::creation(enterprise));
    }
    QVERIFY(write(std::move(made)));
    QTRY_COMPARE(model->rowCount(), 2500); // too much to patch: SQL answers first
    QTRY_VERIFY(!model->spine().facets.empty());
    QCOMPARE(model->spine().all, qint64(4500));
    QVERIFY(m_shelf->index());
    bool undone = false;
    m_workspace->undo(this, {}, [&](const auto &receipt) { undone = receipt.has_value(); });
    QTRY_COMPARE(model->rowCount(), 0);
    QTRY_COMPARE(model->spine().all, qint64(2000));
    QVERIFY(undone);
}

void tst_WorkspaceRows::newDaysForThresholds()
{
    WindowModel *model = enterprises();
    QVERIFY(model);
    QVERIFY(settle(*model, onTheDay()));
    const auto daysOf = [&] {
        for (const auto &group : model->spine().facets)
            for (const auto &choice : group.choices)
                if (choice.code == u"certificate_due"_s)
                    return choice.number.value_or(0);
        return -1;
    };
    QCOMPARE(daysOf(), 90);
    records::Threshold threshold;
    threshold.id = m_ids.next();
    threshold.code = u"lamp.certificate.listed_days"_s;
    threshold.value = yumiao::Quantity::fromWhole(45);
    QVERIFY(write({changes::creation(threshold)}));
    QTRY_COMPARE(daysOf(), 45);
    QVERIFY(write({changes::removal(RecordKind::Threshold, threshold.id, u"误登"_s)}));
    QTRY_COMPARE(daysOf(), 90);
}

void tst_WorkspaceRows::recordsOfAKind()
{
    RecordRows::Options options;
    options.kind = RecordKind::FinancingApplication;
    options.columns = items::columnsOf(
        options.kind, {u"number"_s, u"enterprise"_s, u"amount"_s, u"stage"_s, u"stage_group"_s, u"days_in_stage"_s});
    options.summed = {u"amount"_s};
    WindowModel model(std::make_unique<RecordRows>(*m_workspace, options));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ListQuestion question = onTheDay();
    question.sort = {{u"amount"_s, true}};
    QVERIFY(settle(model, question));
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
    QVERIFY(settle(model, question));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    QVERIFY(model.rowOf(wanted) >= 0);
    QCOMPARE(model.spine().all, static_cast<qint64>(all));
    question.text = u"没有这样的"_s;
    QVERIFY(settle(model, question));
    QCOMPARE(model.rowCount(), 0);
    question = onTheDay();
    question.filter = store::parseFilter(u"stage_group = approved and amount >= 1000000").value();
    QVERIFY(settle(model, question));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
}

void tst_WorkspaceRows::recordsFollowTheirChanges()
{
    WindowModel *enterprise = enterprises();
    QVERIFY(enterprise);
    QVERIFY(settle(*enterprise, onTheDay()));
    const RecordId owner = enterprise->idAt(10);
    RecordRows::Options options;
    options.kind = RecordKind::Visit;
    options.columns = items::columnsOf(options.kind, {u"visited"_s, u"enterprise"_s, u"situation"_s});
    options.scope = store::Filter::condition(u"enterprise"_s, store::Comparison::Equal, {owner.toText()});
    WindowModel model(std::make_unique<RecordRows>(*m_workspace, options));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(settle(model, onTheDay()));
    const int before = model.rowCount();
    records::Visit visit;
    visit.id = m_ids.next();
    visit.enterprise = {owner};
    visit.visited = tests::generatedDay();
    QVERIFY(write({changes::creation(visit)}));
    QTRY_COMPARE(model.rowCount(), before + 1);
    const int row = model.rowOf(visit.id);
    QTRY_VERIFY(model.rowAt(row));
    QVERIFY(model.commitEdit(model.index(row, 2), u"设备已到位"_s));
    QTRY_COMPARE(model.index(row, 2).data().toString(), u"设备已到位"_s);
    const QString name = model.index(row, 1).data().toString();
    QVERIFY(write({fieldChange(owner, "name", records::Value(name), records::Value(u"新名有限公司"_s))}));
    QTRY_COMPARE(model.index(row, 1).data().toString(), u"新名有限公司"_s);
    QVERIFY(write({changes::removal(RecordKind::Visit, visit.id, u"重复登记"_s)}));
    QTRY_COMPARE(model.rowCount(), before);
}

void tst_WorkspaceRows::timelineTellsEverything()
{
    WindowModel *enterprise = enterprises();
    QVERIFY(enterprise);
    QVERIFY(settle(*enterprise, onTheDay()));
    const RecordId id = enterprise->idAt(20);
    QTRY_VERIFY(enterprise->rowAt(20));
    TimelineModel timeline(*m_workspace);
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
    QVERIFY(write({changes::creation(visit)}));
    QVERIFY(write({fieldChange(id, "main_product", {}, records::Value(u"压力传感器"_s))}));
    QVERIFY(write({changes::removal(RecordKind::Visit, visit.id, u"重复登记"_s)}));
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
    auto session = store::Session::open(m_file->path(), store::Session::Access::Read);
    const auto other = store::resolve(**session, RecordKind::Town, u"双河乡"_s).value();
    QVERIFY(other && records::Value(other->value()) != town);
    QVERIFY(write({fieldChange(id, "town", town, records::Value(other->value()))}));
    QTRY_COMPARE(timeline.rowCount(), before + 4);
    QCOMPARE(text(0, TimelineModel::AfterRole), u"双河乡"_s);
    timeline.setRecord(RecordKind::Enterprise, RecordId());
    QTRY_COMPARE(timeline.rowCount(), 0);
}

void tst_WorkspaceRows::diesWithQuestionsInFlight()
{
    for (int i = 0; i < 10; ++i) {
        auto model = std::make_unique<WindowModel>(std::make_unique<EnterpriseRows>(*m_workspace, *m_shelf));
        auto timeline = std::make_unique<TimelineModel>(*m_workspace);
        model->setQuestion(onTheDay(QString::number(i)));
        timeline->setRecord(RecordKind::Enterprise, RecordId(1));
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
    m_shelf.reset(); // while its index is being read, perhaps
    QTest::qWait(50);
}

YUMIAO_TEST(tst_WorkspaceRows)
#include "tst_workspace_rows.moc"
