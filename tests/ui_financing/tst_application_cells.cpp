// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/average_cost.h"
#include "models/items/row_reading.h"
#include "models/policyfit/policy_fit.h"
#include "tests/support/test_registry.h"
#include "tests/ui_financing/shown_financing.h"
#include "ui/pages/financing/application_cells.h"
#include "ui/words/assessment_words.h"

using namespace yumiao;
using namespace yumiao::tests;
using namespace yumiao::tests::financing_scene;
using namespace Qt::StringLiterals;
using items::Column;
using items::Row;

namespace {

/// The two columns that are told, between a stored one.
std::vector<Column> toldColumns()
{
    auto columns = items::columnsOf(RecordKind::FinancingApplication, {u"amount"_s});
    columns.insert(columns.begin(), ui::pages::costColumn());
    columns.push_back(ui::pages::policyColumn());
    return columns;
}

std::vector<Row> blankRows(const std::vector<RecordId> &ids, size_t columns)
{
    std::vector<Row> rows;
    for (const RecordId id : ids)
        rows.push_back({id, std::vector<items::Cell>(columns)});
    return rows;
}

} // namespace

/// 全口径成本 and 政策标记 in the list of applications.
class tst_ApplicationCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTold();
    void costsAreThoseOfTheModel();
    void tagsAreThoseOfTheModel();
    void nothingForWhoIsGone();
    void whatIsNotReadIsNotTold();
    void sumRowHasTheAverage();
    void words();
};

void tst_ApplicationCells::columnsAreTold()
{
    for (const Column &column : {ui::pages::costColumn(), ui::pages::policyColumn()}) {
        QVERIFY(column.isTold && column.isDerived() && !column.editable);
        QVERIFY(column.field.flags & records::Derived);
    }
    QCOMPARE(ui::pages::costColumn().name(), QString::fromLatin1(ui::pages::CostColumn));
}

void tst_ApplicationCells::costsAreThoseOfTheModel()
{
    const PageScene scene;
    const auto ids = found(scene, {});
    const auto columns = toldColumns();
    auto rows = blankRows(ids, columns.size());
    QVERIFY(ui::pages::tellApplications(scene.today())(scene.session(), columns, rows, scene.today()));
    const auto answers = cost::costsOf(scene.session(), ids, scene.today());
    QVERIFY(answers && answers->size() == rows.size());
    int known = 0;
    int unknown = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const items::Cell &cell = rows[i].cells.front();
        const auto &cost = (*answers)[i].cost;
        QCOMPARE(records::isUnknown(cell.value), !cost.has_value()); // unknown is not 0 %
        if (!cost) {
            QVERIFY(cell.label.isEmpty());
            ++unknown;
            continue;
        }
        QCOMPARE(cell.label, u"%1%"_s.arg(cost->net.headline() * 100.0, 0, 'f', 2));
        QCOMPARE(records::numberIn(cell.value), std::llround(cost->net.headline() * 1e6));
        ++known;
    }
    QVERIFY(known > 0);
    QVERIFY(unknown > 0);
}

void tst_ApplicationCells::tagsAreThoseOfTheModel()
{
    const PageScene scene;
    const auto ids = found(scene, {});
    const auto columns = toldColumns();
    auto rows = blankRows(ids, columns.size());
    QVERIFY(ui::pages::tellApplications(scene.today())(scene.session(), columns, rows, scene.today()));
    const auto tags = policyfit::policyTags(scene.session(), ids, scene.today(), scene.today());
    QVERIFY(tags);
    int tagged = 0;
    for (const Row &row : rows) {
        QStringList expected;
        for (const auto &tag : tags->value(row.id))
            expected.append(ui::words::inLanguage(tag.word));
        QCOMPARE(row.cells.back().label, expected.join(u' '));
        QCOMPARE(records::isUnknown(row.cells.back().value), expected.isEmpty());
        tagged += expected.isEmpty() ? 0 : 1;
    }
    QVERIFY(tagged > 0);
}

void tst_ApplicationCells::nothingForWhoIsGone()
{
    const PageScene scene;
    const auto ids = found(scene, {});
    const auto columns = toldColumns();
    std::vector<Row> rows{{ids.front(), {}}, {RecordId(17), {}}};
    QVERIFY(ui::pages::tellApplications(scene.today())(scene.session(), columns, rows, scene.today()));
    QVERIFY(rows[0].isGone() && rows[1].isGone());
    std::vector<Row> none;
    QVERIFY(ui::pages::tellApplications(scene.today())(scene.session(), columns, none, scene.today()));
}

void tst_ApplicationCells::whatIsNotReadIsNotTold()
{
    const PageScene scene;
    const auto ids = found(scene, {});
    auto columns = toldColumns();
    for (Column &column : columns)
        column.isRead = false;
    auto rows = blankRows(ids, columns.size());
    QVERIFY(ui::pages::tellApplications(scene.today())(scene.session(), columns, rows, scene.today()));
    for (const Row &row : rows)
        QVERIFY(row.cells == std::vector<items::Cell>(columns.size()));
}

/// The sum row says the average of what is listed, the same that every average is.
void tst_ApplicationCells::sumRowHasTheAverage()
{
    PageScene scene;
    ShownFinancing shown(scene);
    shown.run("financing.clear");
    const auto ids = found(scene, {});
    QTRY_COMPARE(shown.listed(), ids);
    const auto average = cost::averageCost(scene.session(), ids, scene.today());
    QVERIFY(average && average->headline());
    const QString words = ui::pages::costText(*average->headline());
    const auto *sums = shown.page.findChild<ui::tables::SumRow *>();
    QTRY_COMPARE(sums->textAt(2), words); // after how many and how much
    QCOMPARE(sums->textAt(3), u"by amount"_s);
}

void tst_ApplicationCells::words()
{
    QCOMPARE(ui::pages::costText(0.0504), u"5.04%"_s);
    QCOMPARE(ui::pages::costText(0.0), u"0.00%"_s);
    QCOMPARE(ui::pages::costText(-0.001), u"-0.10%"_s);
}

YUMIAO_TEST(tst_ApplicationCells)
#include "tst_application_cells.moc"
