// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_filter.h"
#include "tests/support/test_registry.h"
#include "tests/support/window_input.h"
#include "tests/ui_enterprises/enterprises_scene.h"
#include "ui/pages/common/condition_dialog.h"
#include "ui/pages/common/condition_group.h"
#include "ui/pages/common/condition_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_row.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using store::Filter;
using ui::pages::ConditionDialog;
using ui::pages::ConditionRow;

constexpr int All = 300; // enterprises of the practice district

QList<ui::widgets::Chip *> chipsIn(const QWidget &page)
{
    QList<ui::widgets::Chip *> shown;
    for (auto *chip : page.findChildren<ui::widgets::Chip *>())
        if (chip->isVisible())
            shown << chip;
    return shown;
}

ConditionDialog *openEditor(const QWidget &page)
{
    const auto dialogs = page.findChildren<ConditionDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.back();
}

std::vector<RecordId> inOrder(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

/// The editor of conditions, alone and on the page 企业.
class tst_Conditions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void negationsAreRows();
    void rowsByKeyboard();
    void countsWhatTheListWouldShow();
    void amountsInTheUnitShown();
    void relatedRecords();
    void faultsAreSaidAtTheirPlace();
    void onThePage();
    void chipsTakeOneConditionAway();
    void copiedTextFindsTheSame();
    void facetsAsText();
};

void tst_Conditions::keepsWhatItIsGiven_data()
{
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &text, const QString &canonical = {}) {
        QTest::newRow(qPrintable(text)) << (canonical.isEmpty() ? text : canonical);
    };
    row(u"revenue >= \"20000000\""_s, u"revenue >= \"20000000.00\""_s);
    row(u"rd_share < \"3\""_s, u"rd_share < \"3.00\""_s);
    row(u"town = \"莲花街道\""_s);
    row(u"town in (\"莲花街道\", \"丹山镇\")"_s);
    row(u"not town in (\"莲花街道\", \"丹山镇\")"_s);
    row(u"size_class in (\"微型\", \"small\")"_s, u"size_class in (\"small\", \"micro\")"_s);
    row(u"not name contains \"电子\""_s);
    row(u"employees is unknown and not established is unknown"_s);
    row(u"in_register = \"true\""_s);
    row(u"established >= \"today - 365\""_s);
    row(u"certificate.kind = \"高新技术企业\""_s, u"certificate.kind = \"high_tech\""_s);
    row(u"not visit.visited >= \"2022-03-01\""_s, u"not visit(visited >= \"2022-03-01\")"_s);
    row(u"count(visit) >= \"2\""_s);
    row(u"visit exists and not certificate exists"_s);
    row(u"certificate(kind = \"high_tech\" and valid_to < \"2022-12-31\")"_s);
    row(u"not certificate(kind = \"high_tech\" or valid_to < \"2022-12-31\")"_s);
    row(u"count(visit(visited >= \"2022-01-01\")) >= \"3\""_s);
    row(u"employees > \"5\" or (town is unknown and not (employees = \"1\" or employees = \"2\"))"_s);
    row(u"town != \"莲花街道\""_s);
    row(u"size_class != \"micro\""_s);
    row(u"employees != \"5\""_s);
    row(u"name != \"甲\""_s);
    row(u"not count(visit) >= \"2\""_s, u"count(visit) < \"2\""_s);
    row(u"not count(visit) < \"2\""_s, u"count(visit) >= \"2\""_s);
    row(u"count(visit(visited >= \"2022-01-01\")) < \"3\""_s);
    row(u"not count(visit(visited >= \"2022-01-01\")) >= \"3\""_s,
        u"count(visit(visited >= \"2022-01-01\")) < \"3\""_s);
    // What has no form of its own stands as text and is not lost.
    row(u"not (town is unknown and employees > \"5\")"_s);
    row(u"town(code = \"512002001\")"_s);
    row(u"count(visit(visited >= \"2022-01-01\")) = \"3\""_s);
    row(u"town.enterprise.name contains \"x\""_s);
}

void tst_Conditions::keepsWhatItIsGiven()
{
    EnterprisesScene it(Holding::Practice);
    const Filter given = *store::parseFilter(QString::fromUtf8(QTest::currentDataTag()));
    QFETCH(QString, canonical);
    ConditionDialog dialog(*it.scene.workspace, RecordKind::Enterprise, given, nullptr);
    QCOMPARE(store::filterText(dialog.filter()), store::filterText(given)); // untouched until something is changed
    QCOMPARE(store::filterText(dialog.group().filter()), canonical);
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
}

/// "Other than" and counts that are not reached are rows that can be edited, and find what their text finds.
void tst_Conditions::negationsAreRows()
{
    EnterprisesScene it(Holding::Practice);
    for (const QString &text : {u"town != \"莲花街道\""_s, u"size_class != \"micro\""_s, u"not count(visit) >= \"2\""_s,
             u"not count(visit(visited >= \"2022-01-01\")) >= \"1\""_s}) {
        const Filter given = *store::parseFilter(text);
        ConditionDialog dialog(*it.scene.workspace, RecordKind::Enterprise, given, nullptr);
        QVERIFY2(!dialog.findChild<ui::pages::ConditionText *>(), qPrintable(text));
        const auto wanted = it.found(text);
        QVERIFY2(!wanted.empty(), qPrintable(text));
        QCOMPARE(inOrder(it.found(store::filterText(dialog.group().filter()))), inOrder(wanted));
    }
}

void tst_Conditions::rowsByKeyboard()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    it.run("enterprise.conditions");
    auto *dialog = openEditor(it.page);
    QVERIFY(dialog);
    QCOMPARE(dialog->group().parts().size(), 1); // a row waits
    auto *row = qobject_cast<ConditionRow *>(dialog->group().parts().front());
    QVERIFY(row);
    auto *field = row->findChild<QComboBox *>();
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), u"Employees"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->currentText(), u"Employees"_s);
    auto *line = row->findChild<ui::pages::ConditionValue *>()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"100"_s);
    QCOMPARE(store::filterText(dialog->filter()), u"employees >= \"100\""_s);
    const auto wanted = it.found(u"employees >= 100"_s);
    const auto says = [&](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(u"Would find %1"_s.arg(wanted.size())));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(it.settle(static_cast<qint64>(wanted.size())));
    QCOMPARE(inOrder(it.listed()), inOrder(wanted));
}

/// The text of the search box and the ticked choices narrow the count as they narrow the list.
void tst_Conditions::countsWhatTheListWouldShow()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    it.search().setText(u"机械"_s);
    it.facets().choose(u"attention"_s, u"not_visited"_s, true);
    it.run("enterprise.conditions");
    auto *dialog = openEditor(it.page);
    QVERIFY(dialog);
    dialog->paste(u"employees >= 10"_s);
    QString said;
    const auto isSaid = [&] {
        for (const auto *label : dialog->findChildren<QLabel *>())
            if (label->text().startsWith(u"Would find"_s))
                said = label->text();
        return !said.isEmpty();
    };
    QTRY_VERIFY(isSaid());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto alone = static_cast<qint64>(it.found(u"employees >= 10"_s).size());
    QTRY_VERIFY(!it.model().isAsking() && it.model().rowCount() < alone);
    QVERIFY(it.model().rowCount() > 0);
    QCOMPARE(said, u"Would find %1"_s.arg(it.model().rowCount()));
}

void tst_Conditions::amountsInTheUnitShown()
{
    EnterprisesScene it(Holding::Practice);
    ConditionDialog dialog(*it.scene.workspace, RecordKind::Enterprise, {}, nullptr);
    auto *row = qobject_cast<ConditionRow *>(dialog.group().parts().front());
    row->setField(u"revenue"_s, false);
    auto *line = row->findChild<ui::pages::ConditionValue *>()->findChild<QLineEdit *>();
    line->setText(u"2,000"_s);
    QCOMPARE(store::filterText(dialog.filter()), u"revenue >= \"20000000.00\""_s);
    line->setText(u"1亿"_s);
    QCOMPARE(store::filterText(dialog.filter()), u"revenue >= \"100000000.00\""_s);
    line->setText(u"much"_s);
    QVERIFY(!dialog.problem().isEmpty());
    row->setField(u"visit"_s, true); // what was typed does not stay where it means nothing
    QVERIFY(dialog.filter().isAll());
}

void tst_Conditions::relatedRecords()
{
    EnterprisesScene it(Holding::Practice);
    ConditionDialog dialog(*it.scene.workspace, RecordKind::Enterprise, {}, nullptr);
    QPushButton *related = nullptr;
    for (auto *button : dialog.group().findChildren<QPushButton *>())
        if (button->text() == u"Related records"_s)
            related = button;
    QVERIFY(related);
    QAction *visit = nullptr;
    for (QAction *action : related->menu()->actions())
        if (action->text() == u"Visit"_s)
            visit = action;
    QVERIFY(visit);
    visit->trigger();
    QCOMPARE(dialog.group().parts().size(), 2);
    QCOMPARE(store::filterText(dialog.filter()), u"visit exists"_s);
    auto *group = dialog.group().parts().back();
    for (auto *box : group->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Related records"_s)
            box->setCurrentIndex(1);
    QCOMPARE(store::filterText(dialog.filter()), u"not visit exists"_s);
}

void tst_Conditions::faultsAreSaidAtTheirPlace()
{
    EnterprisesScene it(Holding::Practice);
    ConditionDialog dialog(*it.scene.workspace, RecordKind::Enterprise, {}, nullptr);
    dialog.paste(u"town = 莲花街道 and employees >"_s);
    QVERIFY2(dialog.problem().contains(u"28"_s), qPrintable(dialog.problem())); // its place
    QVERIFY(dialog.filter().isAll());                                           // nothing else was taken
    dialog.paste(u"employees > many"_s);
    QVERIFY2(dialog.problem().contains(u"many"_s) && dialog.problem().contains(u"employees"_s),
        qPrintable(dialog.problem()));
    dialog.paste(u"mayor = 1"_s);
    QVERIFY(dialog.problem().contains(u"mayor"_s));
    dialog.paste(u"town = 莲花街道\n and employees > 5"_s);
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    QCOMPARE(dialog.group().parts().size(), 2);
}

void tst_Conditions::onThePage()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    const QString text = u"not visit exists and employees >= 10"_s;
    QGuiApplication::clipboard()->setText(text);
    it.run("enterprise.paste_conditions");
    auto *dialog = openEditor(it.page);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
    const auto wanted = it.found(text);
    QVERIFY(!wanted.empty() && wanted.size() < All);
    QVERIFY(it.settle(static_cast<qint64>(wanted.size())));
    // Counts of the facets are those that would result.
    const QModelIndex tiers = it.facetGroup(u"tier"_s);
    for (int row = 0; row < it.facets().rowCount(tiers); ++row) {
        const QModelIndex choice = it.facets().index(row, 0, tiers);
        const QString code = choice.data(items::FacetModel::CodeRole).toString();
        if (code.isEmpty())
            continue;
        const QString further = code == u"none"_s ? u" and tier is unknown"_s : u" and tier = "_s + code;
        QCOMPARE(choice.data(items::FacetModel::CountRole).toLongLong(),
            static_cast<qint64>(it.found(text + further).size()));
    }
}

void tst_Conditions::chipsTakeOneConditionAway()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    it.page.open({u"企业"_s, {}, u"not visit exists and employees >= 10"_s});
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"not visit exists and employees >= 10"_s).size())));
    const auto chips = chipsIn(it.page);
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips.at(0)->data().value, u"has no visit"_s);
    QCOMPARE(chips.at(1)->data().label, u"Employees"_s);
    QCOMPARE(chips.at(1)->data().whole, u"Employees is at least 10 people"_s);
    QTest::keyClick(chips.at(0), Qt::Key_Delete);
    QVERIFY(it.settle(static_cast<qint64>(it.found(u"employees >= 10"_s).size())));
    QCOMPARE(chipsIn(it.page).size(), 1);
    QCOMPARE(it.page.route().filter, u"employees >= \"10\""_s);
    it.page.open({u"企业"_s, {}, {}}); // what the officer left of them is his own now
    QCOMPARE(it.page.route().filter, u"employees >= \"10\""_s);
    QTest::keyClick(chipsIn(it.page).front(), Qt::Key_Return); // opens the editor
    QVERIFY(openEditor(it.page));
}

void tst_Conditions::copiedTextFindsTheSame()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    it.facets().choose(u"size"_s, u"micro"_s, true);
    it.facets().choose(u"attention"_s, u"not_visited"_s, true);
    it.page.open({u"企业"_s, {}, {}});
    QTRY_VERIFY(!it.model().isAsking() && it.model().rowCount() < All);
    QGuiApplication::clipboard()->clear();
    it.run("enterprise.copy_conditions");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(inOrder(it.found(QGuiApplication::clipboard()->text())), inOrder(it.listed()));
}

/// Every choice of every facet, as a filter, finds what the facet finds.
void tst_Conditions::facetsAsText()
{
    EnterprisesScene it;
    QVERIFY(it.settle(All));
    const auto thresholds = store::registerThresholds(it.scene.session(), it.scene.today());
    QVERIFY(thresholds);
    int tried = 0;
    for (const store::FacetGroup &group : it.model().spine().facets) {
        for (const store::FacetChoice &choice : group.choices) {
            store::RegisterQuestion question;
            question.chosen[static_cast<size_t>(*store::facetOf(group.code))] = {choice.code};
            const auto facet = store::answerBySql(it.scene.session(), question, it.scene.today(), *thresholds);
            const auto filter = store::registerFilter(question.chosen, *thresholds);
            QVERIFY2(facet, qPrintable(choice.code));
            QVERIFY2(!filter.isAll(), qPrintable(choice.code));
            QVERIFY(store::parseFilter(store::filterText(filter)).value_or(Filter()) == filter);
            const auto found = it.found(store::filterText(filter));
            QVERIFY2(inOrder(found) == inOrder(facet->ids), qPrintable(group.code + u"/"_s + choice.code));
            QCOMPARE(static_cast<qint64>(found.size()), choice.count);
            ++tried;
        }
    }
    QVERIFY(tried > 25);
}

YUMIAO_TEST(tst_Conditions)

} // namespace yumiao::tests

#include "tst_conditions.moc"
