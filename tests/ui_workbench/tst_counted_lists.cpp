// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "models/figures/counted.h"
#include "models/figures/district_figures.h"
#include "models/figures/plan_progress.h"
#include "models/figures/todo.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/enterprises/enterprises_page.h"
#include "ui/pages/financing/financing_page.h"
#include "ui/pages/records/records_page.h"

#include <QSet>
#include <QTest>

#include <cmath>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::Counted;
using records::RecordKind;
using namespace ui::pages;

/// A number that some page shows, and what it opens.
struct ShownCount {
    QString where;
    Counted counted;
    qint64 count = 0;
};

/// The pages on which lists are opened, each as it stands in the window.
struct OpenLists {
    explicit OpenLists(PageScene &scene)
        : enterprises(scene.needs())
        , financing(scene.needs())
        , visits(scene.needs(), RecordKind::Visit, u"走访"_s)
        , requests(scene.needs(), RecordKind::ServiceRequest, u"诉求"_s)
        , records(scene.needs(), RecordKind::Certificate, u"记录"_s)
        , tasks(scene.needs(), RecordKind::Task, u"交办"_s)
        , budgets(scene.needs(), RecordKind::ProcurementBudget, u"政府采购"_s)
        , contracts(scene.needs(), RecordKind::ProcurementContract, u"采购合同"_s)
        , arrears(scene.needs(), RecordKind::Arrear, u"清欠"_s)
        , approvals(scene.needs(), RecordKind::EiaCase, u"环评"_s)
    {
    }
    /// The rows that the list behind a count shows, when it is opened as a click on the number does; -1: no list.
    [[nodiscard]] qint64 rowsOf(const Counted &counted)
    {
        const ui::shell::Route route = routeTo(counted);
        if (route.place == u"企业"_s)
            return opened(enterprises, enterprises.table(), route);
        if (route.place == u"融资"_s)
            return opened(financing, financing.table(), route);
        if (route.place == u"走访"_s)
            return opened(visits, visits.table(), route);
        if (route.place == u"诉求"_s)
            return opened(requests, requests.table(), route);
        for (RecordsPage *page : {&tasks, &budgets, &contracts, &arrears, &approvals})
            if (route.place == page->route().place)
                return opened(*page, page->table(), route);
        return route.place == u"记录"_s ? opened(records, records.table(), route) : -1;
    }

    EnterprisesPage enterprises;
    FinancingPage financing;
    RecordsPage visits;
    RecordsPage requests;
    RecordsPage records;
    RecordsPage tasks;
    RecordsPage budgets;
    RecordsPage contracts;
    RecordsPage arrears;
    RecordsPage approvals;

private:
    template <typename P>
    [[nodiscard]] qint64 opened(P &page, const ui::tables::RecordTable &table, const ui::shell::Route &route)
    {
        page.open(route);
        const auto answered = [&] {
            const auto *model = qobject_cast<const items::WindowModel *>(table.model());
            return model && !model->isAsking() && !model->spine().isProvisional && model->question().on.isValid();
        };
        return QTest::qWaitFor(answered, 10'000) ? table.model()->rowCount() : -2;
    }
};

void addFigures(const store::Session &session, QDate on, std::vector<ShownCount> &all)
{
    const auto figures = figures::districtFigures(session, Period::quarterOf(on), on);
    if (!figures)
        return;
    for (const figures::Figure &figure : figures->figures)
        all.push_back({u"figure "_s + QString::fromLatin1(figure.code), figure.counted, figure.records});
}

/// Bars and points of charts that count records.
void addCharts(const store::Session &session, QDate on, std::vector<ShownCount> &all)
{
    for (const QByteArray &code : figures::chartCodes()) {
        const auto chart = figures::chart(session, code, on);
        const bool counts = chart && chart->unit.text != u"万元"_s && !chart->unit.text.contains(u"yuan"_s);
        if (!counts)
            continue;
        for (const figures::ChartSeries &series : chart->beside.isEmpty() ? chart->series : chart->beside.mid(0, 1))
            for (const figures::ChartValue &value : series.values)
                if (value.value)
                    all.push_back({u"chart "_s + QString::fromLatin1(code), value.counted,
                        static_cast<qint64>(std::llround(*value.value))});
    }
}

void addTodo(const store::Session &session, QDate on, std::vector<ShownCount> &all)
{
    const auto todo = figures::todo(session, on);
    for (int group = 0; todo && group < figures::TodoGroups; ++group) {
        const auto it = static_cast<figures::TodoGroup>(group);
        all.push_back({u"to-do %1"_s.arg(group), figures::countedTodo(*todo, it), todo->count(it)});
    }
}

} // namespace

/// Every count on screen opens exactly the rows it counted: in the very lists of the window.
class tst_CountedLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCountOpensItsRows();
};

void tst_CountedLists::everyCountOpensItsRows()
{
    PageScene scene;
    OpenLists lists(scene);
    std::vector<ShownCount> all;
    addFigures(scene.session(), scene.today(), all);
    addCharts(scene.session(), scene.today(), all);
    addTodo(scene.session(), scene.today(), all);
    int opened = 0;
    QStringList faults;
    QSet<QString> tried;
    for (const ShownCount &it : all) {
        const QString key = u"%1 %2 %3"_s.arg(it.counted.kind, it.counted.filter).arg(it.count);
        if (it.counted.kind.isEmpty() || tried.contains(key))
            continue;
        tried.insert(key);
        const qint64 rows = lists.rowsOf(it.counted);
        if (rows != it.count)
            faults.append(u"%1 says %2 and opens %3: %4 %5"_s.arg(it.where).arg(it.count).arg(rows).arg(
                it.counted.kind, it.counted.filter.left(300)));
        ++opened;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(opened > 100, qPrintable(QString::number(opened)));
}

YUMIAO_TEST(tst_CountedLists)

} // namespace yumiao::tests

#include "tst_counted_lists.moc"
