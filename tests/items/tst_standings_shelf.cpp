// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/next_tier_cells.h"
#include "models/items/standings_shelf.h"
#include "tests/items/register_scene.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using items::StandingsShelf;

QString toldStanding(const eligibility::Tier &tier, const cultivation::Standing &standing, QDate)
{
    return u"%1 %2"_s.arg(tier.code).arg(standing.failing);
}

records::Enterprise newFirm(const QString &name)
{
    static RecordIdSource ids(86'400'500, 7);
    records::Enterprise it;
    it.id = ids.next();
    it.name = name;
    return it;
}

} // namespace

/// The standings of an open workspace, and the column of the next tier that they fill.
class tst_StandingsShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<GeneratedBase>(40, 3);
        QVERIFY(m_file->made().has_value());
    }
    void judgesOnceAndFollows();
    void nobodyAsked();
    void goesAwayWhileJudging();
    void fillsTheColumn();

private:
    std::unique_ptr<GeneratedBase> m_file;
};

void tst_StandingsShelf::judgesOnceAndFollows()
{
    RegisterScene scene(m_file->path());
    QVERIFY(scene.isOpen());
    StandingsShelf shelf(scene.workspace());
    QSignalSpy changed(&shelf, &StandingsShelf::changed);
    QVERIFY(!shelf.standings());
    shelf.ensure();
    QVERIFY(shelf.isJudging());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!shelf.isJudging() && shelf.judgedAt().isValid());
    const auto size = shelf.standings()->size();
    QVERIFY(size > 0);
    shelf.ensure();
    QVERIFY(!shelf.isJudging()); // they stand
    const auto firm = newFirm(u"新来的企业"_s);
    QVERIFY(scene.write({changes::creation(firm)}));
    QTRY_COMPARE(shelf.standings()->size(), size + 1);
    QVERIFY(shelf.standings()->find(firm.id, 0));
    QVERIFY(scene.undoLast());
    QTRY_COMPARE(shelf.standings()->size(), size);
}

void tst_StandingsShelf::nobodyAsked()
{
    RegisterScene scene(m_file->path());
    StandingsShelf shelf(scene.workspace());
    QVERIFY(scene.write({changes::creation(newFirm(u"无人过问"_s))}));
    QTest::qWait(300);
    QVERIFY(!shelf.standings() && !shelf.isJudging()); // no work that nobody wants
}

void tst_StandingsShelf::goesAwayWhileJudging()
{
    RegisterScene scene(m_file->path());
    for (int i = 0; i < 20; ++i) {
        StandingsShelf shelf(scene.workspace());
        shelf.ensure();
        if (i % 2)
            QTest::qWait(i);
    }
    QCoreApplication::processEvents();
}

void tst_StandingsShelf::fillsTheColumn()
{
    RegisterScene scene(m_file->path());
    StandingsShelf shelf(scene.workspace());
    auto columns = items::EnterpriseRows::usualColumns();
    columns.push_back(items::EnterpriseRows::nextTierColumn());
    const int place = static_cast<int>(columns.size()) - 1;
    auto rows = std::make_unique<items::EnterpriseRows>(scene.workspace(), scene.shelf(), columns);
    rows->useStandings(shelf, toldStanding);
    items::WindowModel model(std::move(rows));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(RegisterScene::settle(model, onTheDay()));
    QTRY_VERIFY(model.rowAt(0));
    QVERIFY(model.index(0, place).data(items::WindowModel::UnknownRole).toBool()); // not judged yet
    shelf.ensure();
    const auto cell = [&](int row, int role) { return model.index(row, place).data(role); };
    QTRY_VERIFY(shelf.standings());
    const auto &ladder = shelf.standings()->book().ladders.ladders.front();
    for (int row = 0; row < model.rowCount(); ++row) {
        const RecordId id = model.idAt(row);
        const auto next = shelf.standings()->nextOf(id, ladder);
        if (!next) {
            QTRY_VERIFY(model.rowAt(row));
            continue;
        }
        const auto standing = shelf.standings()->find(id, *next);
        QTRY_COMPARE(cell(row, items::WindowModel::ValueRole).toString(), items::lettersOf(*standing));
        const QString words = toldStanding(*shelf.standings()->tiers()[*next].tier, *standing, {});
        QCOMPARE(cell(row, Qt::DisplayRole).toString(), words);
        QCOMPARE(cell(row, items::WindowModel::TextRole).toString(), words); // as it is copied
    }
    auto nearest = onTheDay();
    nearest.sort = {{QLatin1String(items::NextTierField), false}};
    for (const bool descending : {false, true}) {
        nearest.sort.front().descending = descending;
        QVERIFY(RegisterScene::settle(model, nearest));
        int previous = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto next = shelf.standings()->nextOf(model.idAt(row), ladder);
            if (!next)
                continue;
            const int failing = shelf.standings()->find(model.idAt(row), *next)->failing;
            QVERIFY(previous < 0 || (descending ? failing <= previous : failing >= previous));
            previous = failing;
        }
    }
}

YUMIAO_TEST(tst_StandingsShelf)

} // namespace yumiao::tests

#include "tst_standings_shelf.moc"
