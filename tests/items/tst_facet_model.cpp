// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facet_model.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace items = yumiao::items;
namespace store = yumiao::store;
using items::FacetModel;
namespace {
using namespace Qt::StringLiterals;

/// A short group of words and a long one of names.
std::vector<store::FacetGroup> twoGroups(qint64 factor, int names = 12)
{
    store::FacetGroup attention{u"attention"_s, "Attention", {}};
    attention.choices.push_back({u"certificate_due"_s, "facet", "Certificate due within %1 days", 90, {}, 9 * factor});
    attention.choices.push_back({u"request_open"_s, "facet", "Request not closed", {}, {}, 12 * factor});
    store::FacetGroup town{u"town"_s, "Town or subdistrict", {}};
    for (int i = 1; i <= names; ++i)
        town.choices.push_back({QString::number(i), "choice", "", {}, QStringLiteral("第%1镇").arg(i), i * factor});
    return {attention, town};
}

} // namespace

class tst_FacetModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsGroupsAndChoices();
    void retiredChoicesAreMarked();
    void longGroupsShowFive();
    void tickedChoicesStayInSight();
    void newCountsKeepTheRows();
    void ticksAreCodes();
    void wordsAndNames();
    void isEmptyAtFirst();
};

/// What is out of use says so, in the row, to the ear and on the chip.
void tst_FacetModel::retiredChoicesAreMarked()
{
    FacetModel model;
    auto groups = twoGroups(100);
    groups[1].choices[0].isRetired = true;
    model.setFacets(groups);
    const QModelIndex town = model.index(0, 0, model.index(1, 0));
    QCOMPARE(town.data().toString(), u"第1镇 (retired)"_s);
    QCOMPARE(town.data(Qt::AccessibleTextRole).toString(), u"第1镇 (retired): 100"_s);
    QCOMPARE(model.choiceText(u"town"_s, u"1"_s), u"第1镇 (retired)"_s);
    QCOMPARE(model.index(1, 0, model.index(1, 0)).data().toString(), u"第2镇"_s);
}

void tst_FacetModel::showsGroupsAndChoices()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacets(twoGroups(100));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex attention = model.index(0, 0);
    QCOMPARE(attention.data().toString(), u"Attention"_s);
    QCOMPARE(attention.data(FacetModel::KindRole).toInt(), static_cast<int>(FacetModel::Group));
    QCOMPARE(model.rowCount(attention), 2);
    const QModelIndex due = model.index(0, 0, attention);
    QCOMPARE(due.data().toString(), u"Certificate due within 90 days"_s);
    QCOMPARE(due.data(FacetModel::CountRole).toLongLong(), 900);
    QCOMPARE(model.index(1, 0, attention).data(FacetModel::CountTextRole).toString(), u"1,200"_s);
    QCOMPARE(due.data(Qt::AccessibleTextRole).toString(), u"Certificate due within 90 days: 900"_s);
    QCOMPARE(due.data(FacetModel::GroupRole).toString(), u"attention"_s);
    QVERIFY(due.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!attention.flags().testFlag(Qt::ItemIsUserCheckable));
}

void tst_FacetModel::longGroupsShowFive()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacets(twoGroups(1));
    const QModelIndex town = model.index(1, 0);
    QCOMPARE(model.rowCount(town), 6);
    QModelIndex more = model.index(5, 0, town);
    QCOMPARE(more.data(FacetModel::KindRole).toInt(), static_cast<int>(FacetModel::More));
    QCOMPARE(more.data().toString(), u"7 others"_s);
    QVERIFY(!more.flags().testFlag(Qt::ItemIsUserCheckable));
    model.toggleRest(model.index(0, 0, town)); // a choice: nothing happens
    QCOMPARE(model.rowCount(town), 6);
    model.toggleRest(more);
    QCOMPARE(model.rowCount(town), 13);
    more = model.index(12, 0, town);
    QCOMPARE(more.data().toString(), u"Show fewer"_s);
    model.toggleRest(more);
    QCOMPARE(model.rowCount(town), 6);
    model.setFacets(twoGroups(1, 6)); // one more than five is no long group
    QCOMPARE(model.rowCount(model.index(1, 0)), 6);
    QCOMPARE(model.index(5, 0, model.index(1, 0)).data().toString(), u"第6镇"_s);
}

void tst_FacetModel::tickedChoicesStayInSight()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacets(twoGroups(1));
    model.setChosen({{u"town"_s, {u"11"_s}}});
    const QModelIndex town = model.index(1, 0);
    QCOMPARE(model.rowCount(town), 7);
    QCOMPARE(model.index(5, 0, town).data().toString(), u"第11镇"_s);
    QCOMPARE(model.index(5, 0, town).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.index(6, 0, town).data().toString(), u"6 others"_s);
    QVERIFY(town.data(FacetModel::InUseRole).toBool());
    QCOMPARE(town.data(Qt::AccessibleTextRole).toString(), u"Town or subdistrict, in use"_s);
    QVERIFY(!model.index(0, 0).data(FacetModel::InUseRole).toBool());
}

void tst_FacetModel::newCountsKeepTheRows()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacets(twoGroups(1));
    QSignalSpy reset(&model, &FacetModel::modelReset);
    const QPersistentModelIndex held(model.index(2, 0, model.index(1, 0)));
    model.setFacets(twoGroups(5));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(held.data(FacetModel::CountRole).toLongLong(), 15);
    model.setFacets(twoGroups(5, 3)); // other choices
    QCOMPARE(reset.count(), 1);
}

void tst_FacetModel::ticksAreCodes()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacets(twoGroups(1));
    QSignalSpy changed(&model, &FacetModel::chosenChanged);
    const QModelIndex town = model.index(1, 0);
    QVERIFY(model.setData(model.index(1, 0, town), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(3, 0, town), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), (QHash<QString, QStringList>{{u"town"_s, {u"2"_s, u"4"_s}}}));
    QVERIFY(model.setData(model.index(1, 0, town), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(town, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 3);
    model.choose(u"town"_s, u"4"_s, true); // it is already
    QCOMPARE(changed.count(), 3);
    model.choose(u"town"_s, u"4"_s, false);
    QVERIFY(model.chosen().isEmpty());
    model.clear(); // nothing to clear
    QCOMPARE(changed.count(), 4);
    model.choose(u"attention"_s, u"request_open"_s, true);
    model.clear();
    QCOMPARE(changed.count(), 6);
    model.setChosen({{u"town"_s, {u"1"_s}}}); // by the page: it knows
    QCOMPARE(changed.count(), 6);
}

void tst_FacetModel::wordsAndNames()
{
    FacetModel model;
    model.setFacets(twoGroups(1));
    QCOMPARE(model.choiceText(u"attention"_s, u"certificate_due"_s), u"Certificate due within 90 days"_s);
    QCOMPARE(model.choiceText(u"town"_s, u"9"_s), u"第9镇"_s);
    QCOMPARE(model.choiceText(u"town"_s, u"99"_s), u"99"_s);
    QCOMPARE(model.groupText(u"town"_s), u"Town or subdistrict"_s);
    QCOMPARE(model.groupText(u"nothing"_s), u"nothing"_s);
    model.setDisplay(items::DisplayText([](const char *, const char *) { return u"甲%1"_s; }));
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"甲90"_s);
    QCOMPARE(model.index(0, 0, model.index(1, 0)).data().toString(), u"第1镇"_s); // a name is never translated
}

void tst_FacetModel::isEmptyAtFirst()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setChosen({{u"town"_s, {u"1"_s}}}); // restored before the first answer
    model.setDisplay(items::DisplayText());
    QCOMPARE(model.chosen().size(), 1);
    model.setFacets(twoGroups(1));
    QCOMPARE(model.index(0, 0, model.index(1, 0)).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

YUMIAO_TEST(tst_FacetModel)
#include "tst_facet_model.moc"
