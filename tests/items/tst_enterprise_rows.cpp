// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facet_model.h"
#include "models/records/threshold.h"
#include "tests/items/register_scene.h"
#include "tests/support/test_registry.h"

namespace changes = yumiao::changes;
namespace items = yumiao::items;
namespace records = yumiao::records;
namespace store = yumiao::store;
namespace tests = yumiao::tests;
using items::EnterpriseRows;
using items::ListQuestion;
using items::WindowModel;
using records::RecordKind;
using tests::onTheDay;
using tests::RegisterScene;
using yumiao::RecordId;
using yumiao::RecordIdSource;
namespace {
using namespace Qt::StringLiterals;
}

/// The register as a list, over a real workspace of 2,000 generated enterprises.
class tst_EnterpriseRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_scene.reset(); }
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

private:
    std::unique_ptr<tests::GeneratedBase> m_file;
    std::unique_ptr<RegisterScene> m_scene;
    RecordIdSource m_ids;
};

void tst_EnterpriseRows::initTestCase()
{
    m_file = std::make_unique<tests::GeneratedBase>(2000, 23);
    QVERIFY2(m_file->made().has_value(), m_file->made() ? "" : qPrintable(m_file->made().error().what));
}

void tst_EnterpriseRows::init()
{
    m_scene = std::make_unique<RegisterScene>(m_file->path());
    QVERIFY(m_scene->isOpen());
}

void tst_EnterpriseRows::sqlAnswersUntilTheIndexIsThere()
{
    WindowModel model(std::make_unique<EnterpriseRows>(m_scene->workspace(), m_scene->shelf()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &WindowModel::modelReset);
    QVERIFY(RegisterScene::settle(model, onTheDay()));
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(model.spine().all, qint64(2000));
    QTRY_VERIFY(!model.spine().isProvisional && !model.spine().facets.empty()); // by itself, when it is loaded
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(reset.count(), 1); // the same ids in the same order: no second reset
    QCOMPARE(model.spine().sums.front().field, u"revenue"_s);
    QVERIFY(model.spine().sums.front().sum > 0);
}

void tst_EnterpriseRows::searchesAndCounts()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    QVERIFY(RegisterScene::settle(*model, onTheDay(u"电子"_s)));
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
    QVERIFY(RegisterScene::settle(*model, narrowed));
    QCOMPARE(static_cast<qint64>(model->rowCount()), promised);
    QCOMPARE(model->index(0, 1).data().toString(), first.data().toString());
}

void tst_EnterpriseRows::cellsAreThoseOfTheBase()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    QVERIFY(RegisterScene::settle(*model, onTheDay()));
    const auto session = m_scene->session();
    QVERIFY(session);
    for (const int row : {0, 63, 64, 255, 256, 1999}) {
        QTRY_VERIFY(model->rowAt(row));
        const RecordId id = model->idAt(row);
        const auto enterprise = store::find<records::Enterprise>(*session, id);
        QVERIFY(enterprise);
        QCOMPARE(model->index(row, 0).data().toString(), enterprise->name);
        const auto derived = store::fieldsOf(
            *session, RecordKind::Enterprise, {id}, {u"tier"_s, u"revenue"_s, u"last_visit"_s}, tests::generatedDay());
        QVERIFY(derived);
        const items::Row *cells = model->rowAt(row);
        QVERIFY(cells->cells[2].value == derived->front()[0]);
        QVERIFY(cells->cells[3].value == derived->front()[1]);
        QVERIFY(cells->cells[5].value == derived->front()[2]);
        const auto towns = store::labels(*session, RecordKind::Town, {enterprise->town.id});
        QCOMPARE(cells->cells[1].label, towns->value(enterprise->town.id));
    }
}

void tst_EnterpriseRows::ordersThatMemoryDoesNotKnow()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay(u"食品"_s);
    question.sort = {{u"employees"_s, true}};
    QVERIFY(RegisterScene::settle(*model, question));
    QVERIFY(model->rowCount() > 20);
    const auto session = m_scene->session();
    QVERIFY(session);
    const auto employees = store::fieldsOf(
        *session, RecordKind::Enterprise, model->spine().ids, {u"employees"_s}, tests::generatedDay());
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

void tst_EnterpriseRows::furtherFilterAndFacets()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.filter = store::parseFilter(u"employees >= 200 and not town is unknown").value();
    question.chosen = {{u"standing"_s, {u"in"_s}}};
    question.sort = {{u"revenue"_s, true}};
    QVERIFY(RegisterScene::settle(*model, question));
    QVERIFY(model->rowCount() > 100);
    QCOMPARE(model->spine().all, qint64(2000));
    const auto session = m_scene->session();
    QVERIFY(session);
    store::Query query{RecordKind::Enterprise,
        store::parseFilter(u"employees >= 200 and not town is unknown and in_register = true").value(),
        {{u"id"_s, false}}, tests::generatedDay()};
    QCOMPARE(store::count(*session, query).value(), static_cast<qint64>(model->rowCount()));
}

void tst_EnterpriseRows::otherDaysAreAnsweredBySql()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.on = QDate(2020, 1, 1);
    question.chosen = {{u"tier"_s, {u"reserve"_s}}};
    QVERIFY(RegisterScene::settle(*model, question));
    const auto session = m_scene->session();
    QVERIFY(session);
    store::Query query{RecordKind::Enterprise, store::parseFilter(u"tier = reserve").value(), {}, question.on};
    QVERIFY(model->spine().ids == store::ids(*session, query).value());
    QVERIFY(model->spine().facets.empty());
    QVERIFY(!model->spine().isProvisional);
    QTest::qWait(30);
    QVERIFY(!model->isAsking()); // it does not ask again and again
}

void tst_EnterpriseRows::editShowsAndCountsAnew()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"employees"_s, u"registered_capital"_s}));
    QVERIFY(RegisterScene::settle(*model, onTheDay(u"电子"_s)));
    const RecordId id = model->idAt(3);
    QSignalSpy done(model, &WindowModel::editDone);
    QSignalSpy reset(model, &WindowModel::modelReset);
    QVERIFY(model->commitEdit(model->index(3, 2), u"0.38亿"_s));
    QVERIFY(done.wait());
    QTRY_COMPARE(model->index(3, 2).data().toString(), u"3,800.00"_s);
    QCOMPARE(reset.count(), 0);
    // Renamed, it is found by the name it had, behind those that bear the word now.
    const int before = model->rowCount();
    QVERIFY(model->commitEdit(model->index(model->rowOf(id), 0), u"四川改名机械有限公司"_s));
    QTRY_COMPARE(model->rowOf(id), before - 1);
    QCOMPARE(model->rowCount(), before);
    QTRY_VERIFY(model->index(before - 1, 0).data(WindowModel::NoteRole).toString().contains(u"formerly"_s));
    QVERIFY(m_scene->undoLast());
    QTRY_COMPARE(model->rowCount(), before);
}

void tst_EnterpriseRows::editOfAReference()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    QVERIFY(RegisterScene::settle(*model, onTheDay()));
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

void tst_EnterpriseRows::editConflict()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"remarks"_s}));
    QVERIFY(RegisterScene::settle(*model, onTheDay()));
    QSignalSpy refused(model, &WindowModel::editRefused);
    // Two edits of one cell on their way at once: the second was made from what is gone by then.
    QVERIFY(model->commitEdit(model->index(5, 1), u"甲写的"_s));
    QVERIFY(model->commitEdit(model->index(5, 1), u"乙写的"_s));
    QVERIFY(refused.wait());
    QCOMPARE(refused.first().at(2).value<yumiao::Error>().what, u"change.conflict"_s);
    QCOMPARE(refused.first().at(1).toString(), u"remarks"_s);
    QTRY_COMPARE(model->index(5, 1).data().toString(), u"甲写的"_s);
}

void tst_EnterpriseRows::editRefusals()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    model->setColumns(items::columnsOf(RecordKind::Enterprise, {u"name"_s, u"employees"_s}));
    QVERIFY(RegisterScene::settle(*model, onTheDay()));
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

void tst_EnterpriseRows::relatedRecordChangesTheTier()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    ListQuestion question = onTheDay();
    question.chosen = {{u"tier"_s, {u"none"_s}}};
    QVERIFY(RegisterScene::settle(*model, question));
    const int before = model->rowCount();
    records::Certificate certificate;
    certificate.id = m_ids.next();
    certificate.enterprise = {model->idAt(2)};
    certificate.kind = records::CertificateKind::LittleGiant;
    certificate.issued = tests::generatedDay();
    QVERIFY(m_scene->write({changes::creation(certificate)}));
    QTRY_COMPARE(model->rowCount(), before - 1);
    QCOMPARE(model->rowOf(certificate.enterprise.id), -1);
}

void tst_EnterpriseRows::importIsReadAnew()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    QVERIFY(RegisterScene::settle(*model, onTheDay(u"导入"_s)));
    QCOMPARE(model->rowCount(), 0);
    std::vector<changes::RecordChange> made;
    for (int i = 0; i < 2500; ++i) {
        records::Enterprise enterprise;
        enterprise.id = m_ids.next();
        enterprise.name = QStringLiteral("导入%1号有限公司").arg(i);
        made.push_back(changes::creation(enterprise));
    }
    QVERIFY(m_scene->write(std::move(made)));
    QTRY_COMPARE(model->rowCount(), 2500); // too much to patch: SQL answers first
    QTRY_VERIFY(!model->spine().facets.empty());
    QCOMPARE(model->spine().all, qint64(4500));
    QVERIFY(m_scene->shelf().index());
    QVERIFY(m_scene->undoLast());
    QTRY_COMPARE(model->rowCount(), 0);
    QTRY_COMPARE(model->spine().all, qint64(2000));
}

void tst_EnterpriseRows::newDaysForThresholds()
{
    WindowModel *model = m_scene->enterprises();
    QVERIFY(model);
    QVERIFY(RegisterScene::settle(*model, onTheDay()));
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
    QVERIFY(m_scene->write({changes::creation(threshold)}));
    QTRY_COMPARE(daysOf(), 45);
    QVERIFY(m_scene->write({changes::removal(RecordKind::Threshold, threshold.id, u"误登"_s)}));
    QTRY_COMPARE(daysOf(), 90);
}

YUMIAO_TEST(tst_EnterpriseRows)
#include "tst_enterprise_rows.moc"
