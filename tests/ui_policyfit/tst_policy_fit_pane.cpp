// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/policyfit/fit_dialog.h"
#include "ui/pages/policyfit/policy_fit_pane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::pages::FitDialog;
using ui::pages::FitModel;
using ui::pages::PolicyFitPane;

RecordId anyApplication(const store::Session &session)
{
    const auto all = store::loadAll<records::FinancingApplication>(session);
    return all && !all->empty() ? all->front().id : RecordId();
}

} // namespace

class tst_PolicyFitPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void aLineForEachPolicy();
    void theConditionsOpen();
    void nobody();
    void oneThatIsGone();
};

void tst_PolicyFitPane::aLineForEachPolicy()
{
    PageScene scene;
    PolicyFitPane pane(scene.needs());
    QAbstractItemModelTester tester(&pane.model());
    QSignalSpy answered(&pane, &PolicyFitPane::answered);
    pane.show();
    pane.setApplication(anyApplication(scene.session()));
    QVERIFY(answered.wait(20'000));
    QCOMPARE(pane.model().rowCount(), static_cast<int>(policyfit::policyBook()->policies.size()));
    for (int row = 0; row < pane.model().rowCount(); ++row)
        for (int column = 0; column < FitModel::Columns; ++column)
            QVERIFY(!pane.model().index(row, column).data().toString().isEmpty());
    QCOMPARE(pane.model().index(pane.model().rowCount() - 1, FitModel::SignColumn).data().toString(), u"—"_s);
    // The day whose documents and figures count is told.
    const auto labels = pane.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *it) { return it->text().contains(pane.model().fit()->on.toString(Qt::ISODate)); }));
}

void tst_PolicyFitPane::theConditionsOpen()
{
    PageScene scene;
    PolicyFitPane pane(scene.needs());
    QSignalSpy answered(&pane, &PolicyFitPane::answered);
    QSignalSpy clause(&pane, &PolicyFitPane::clauseChosen);
    pane.show();
    pane.setApplication(anyApplication(scene.session()));
    QVERIFY(answered.wait(20'000));
    const QModelIndex first = pane.model().index(0, FitModel::TextColumn);
    Q_EMIT pane.table().activated(first);
    auto *dialog = pane.findChild<FitDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->table().rowCount() > 0, pane.model().finding(0)->assessment.has_value());
    dialog->close();
    Q_EMIT pane.table().activated(first.siblingAtColumn(FitModel::ClauseColumn));
    QCOMPARE(clause.size(), 1);
    QCOMPARE(clause.first().first().toInt(), pane.model().finding(0)->policy->clause);
}

void tst_PolicyFitPane::nobody()
{
    PageScene scene;
    PolicyFitPane pane(scene.needs());
    pane.setApplication({});
    QCOMPARE(pane.model().rowCount(), 0);
}

void tst_PolicyFitPane::oneThatIsGone()
{
    PageScene scene;
    PolicyFitPane pane(scene.needs());
    QSignalSpy answered(&pane, &PolicyFitPane::answered);
    pane.setApplication(newId());
    QVERIFY(answered.wait(20'000));
    QCOMPARE(pane.model().rowCount(), 0);
}

YUMIAO_TEST(tst_PolicyFitPane)

} // namespace yumiao::tests
#include "tst_policy_fit_pane.moc"
