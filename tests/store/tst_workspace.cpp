// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/setting.h"
#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using store::OnConflict;
using store::Receipt;
using store::Session;
using store::Workspace;

auto countOfEnterprises()
{
    return [](Session &session) { return session.number(u"SELECT count(*) FROM enterprise"_s); };
}

} // namespace

class tst_Workspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void committedRowsAreReadable();
    void writesInOrder();
    void authorIsFilledIn();
    void refusedWriteIsNoNews();
    void undoAndRedo();
    void writesOutliveTheirPage();
    void clockOfAPracticeDistrict();
    void isLockedWhileOpen();

private:
    std::unique_ptr<TemporaryBase> m_base;
    std::unique_ptr<Workspace> m_workspace;
};

void tst_Workspace::init()
{
    m_workspace.reset();
    m_base = std::make_unique<TemporaryBase>();
    m_base->close();
    auto opened = Workspace::open(m_base->path(), u"经办"_s);
    QVERIFY2(opened, qPrintable(wordsOf(opened)));
    m_workspace = *std::move(opened);
}

void tst_Workspace::committedRowsAreReadable()
{
    QList<qint64> counts;
    QStringList order;
    std::vector<store::Ticket> tickets;
    connect(m_workspace.get(), &Workspace::committed, this, [&](const changes::ChangeSet &set) {
        order.append(u"committed"_s);
        QCOMPARE(set.changes.size(), size_t{1});
        const auto note = [&](const Result<qint64> &count) { counts.append(*count); };
        tickets.push_back(m_workspace->read(this, countOfEnterprises(), note));
        tickets.push_back(m_workspace->readLong(this, countOfEnterprises(), note));
    });
    for (int i = 0; i < 5; ++i) {
        m_workspace->write(this, setOf({changes::creation(enterpriseNamed(u"甲"_s))}), OnConflict::Refuse,
            [&](const Result<Receipt> &receipt) {
                QVERIFY(receipt);
                order.append(u"done"_s);
            });
        QTRY_COMPARE_WITH_TIMEOUT(counts.size(), 2 * (i + 1), 60'000);
        QCOMPARE(counts.at(2 * i), qint64{i + 1});
        QCOMPARE(counts.at(2 * i + 1), qint64{i + 1});
        QCOMPARE(order.mid(2 * i), (QStringList{u"committed"_s, u"done"_s}));
    }
    m_workspace->disconnect(this);
}

void tst_Workspace::writesInOrder()
{
    QSignalSpy busy(m_workspace.get(), &Workspace::writing);
    const auto enterprise = enterpriseNamed(u"0"_s);
    QList<RecordId> sets;
    const auto note = [&](const Result<Receipt> &receipt) {
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
        sets.append(receipt->set.id);
    };
    m_workspace->write(this, setOf({changes::creation(enterprise)}), OnConflict::Refuse, note);
    for (int i = 1; i <= 10; ++i)
        m_workspace->write(this,
            setOf({fieldChange(records::RecordKind::Enterprise, enterprise.id, "name",
                records::Value(QString::number(i - 1)), records::Value(QString::number(i)))}),
            OnConflict::Refuse, note);
    QTRY_COMPARE_WITH_TIMEOUT(sets.size(), 11, 60'000);
    QVERIFY(std::is_sorted(sets.begin(), sets.end()));
    QCOMPARE(busy.size(), 2);
    QCOMPARE(busy.first().first().toBool(), true);
    QCOMPARE(busy.last().first().toBool(), false);
}

void tst_Workspace::authorIsFilledIn()
{
    changes::ChangeSet set = setOf({changes::creation(enterpriseNamed(u"甲"_s))});
    set.author.clear();
    QString author;
    m_workspace->write(
        this, set, OnConflict::Refuse, [&](const Result<Receipt> &receipt) { author = receipt->set.author; });
    QTRY_COMPARE_WITH_TIMEOUT(author, u"经办"_s, 60'000);
}

void tst_Workspace::refusedWriteIsNoNews()
{
    QSignalSpy news(m_workspace.get(), &Workspace::committed);
    QStringList words;
    const auto note = [&](const Result<Receipt> &receipt) {
        words.append(receipt ? QString::number(receipt->applied) : receipt.error().what);
    };
    m_workspace->write(this, setOf({changes::creation(enterpriseNamed({}))}), OnConflict::Refuse, note);
    m_workspace->write(this, setOf({}), OnConflict::Refuse, note);
    m_workspace->undo(this, {}, note);
    m_workspace->redo(this, note);
    QTRY_COMPARE_WITH_TIMEOUT(words.size(), 4, 60'000);
    QCOMPARE(words, (QStringList{u"record.invalid"_s, u"0"_s, u"undo.nothing"_s, u"redo.nothing"_s}));
    QCOMPARE(news.size(), 0);
}

void tst_Workspace::undoAndRedo()
{
    QStringList actions;
    connect(m_workspace.get(), &Workspace::committed, this,
        [&](const changes::ChangeSet &set) { actions.append(set.action); });
    m_workspace->write(this, setOf({changes::creation(enterpriseNamed(u"甲"_s))}), OnConflict::Refuse, {});
    m_workspace->undo(this, {}, {});
    m_workspace->redo(this, {});
    QTRY_COMPARE_WITH_TIMEOUT(actions, (QStringList{u"edit"_s, u"undo"_s, u"redo"_s}), 60'000);
    m_workspace->disconnect(this);
}

void tst_Workspace::writesOutliveTheirPage()
{
    QSignalSpy news(m_workspace.get(), &Workspace::committed);
    auto page = std::make_unique<QObject>();
    bool told = false;
    m_workspace->write(page.get(), setOf({changes::creation(enterpriseNamed(u"甲"_s))}), OnConflict::Refuse,
        [&](const Result<Receipt> &) { told = true; });
    page.reset();
    QTRY_COMPARE_WITH_TIMEOUT(news.size(), 1, 60'000);
    QVERIFY(!told);
    m_workspace->write(
        this, setOf({changes::creation(enterpriseNamed(u"乙"_s))}), OnConflict::Refuse, [](const Result<Receipt> &) {});
    m_workspace.reset(); // closing the window right after
    m_base->reopen();
    QCOMPARE(*m_base->session().number(u"SELECT count(*) FROM enterprise"_s), qint64{2});
}

void tst_Workspace::clockOfAPracticeDistrict()
{
    QCOMPARE(m_workspace->clock().today(), QDate::currentDate());
    m_workspace.reset();
    m_base->reopen();
    records::Setting today{newId(), u"workspace.today"_s, u"2022-06-30"_s};
    made(m_base->session(), today);
    m_base->close();
    m_workspace = *Workspace::open(m_base->path(), u"经办"_s);
    QCOMPARE(m_workspace->clock().today(), QDate(2022, 6, 30));
}

void tst_Workspace::isLockedWhileOpen()
{
    QCOMPARE(store::OpenBase::open(m_base->path()).error().what, u"workspace.locked"_s);
    QCOMPARE(Workspace::open(m_base->path(), {}).error().what, u"workspace.locked"_s);
    m_workspace.reset();
    QVERIFY(store::OpenBase::open(m_base->path()));
}

YUMIAO_TEST(tst_Workspace)

} // namespace yumiao::tests

#include "tst_workspace.moc"
