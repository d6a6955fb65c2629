// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_plan.h"
#include "models/exchange/record_csv.h"
#include "models/exchange/record_file.h"
#include "models/records/enterprise.h"
#include "tests/exchange/sheet_making.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::tests;

/// A list that was written comes back without a change, whatever its kind.
class tst_RecordCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void headingsSayTheUnit();
    void chosenColumns();
    void textThatASpreadsheetWouldRun();
    void derivedColumns();
    void aFileThatFailsLeavesTheOldOne_data();
    void aFileThatFailsLeavesTheOldOne();

private:
    [[nodiscard]] std::vector<RecordId> idsOf(records::RecordKind kind) const
    {
        return store::ids(m_base->session(), {kind, {}, {}, PracticeDay}).value_or(std::vector<RecordId>());
    }
    [[nodiscard]] Result<QByteArray> csvOf(
        records::RecordKind kind, const std::vector<RecordId> &ids, const QStringList &fields = {}) const
    {
        const auto &description = records::descriptionOf(kind);
        std::vector<int> columns;
        for (size_t i = 0; i < description.fields.size(); ++i)
            if (fields.isEmpty() || fields.contains(QLatin1String(description.fields[i].name)))
                columns.push_back(static_cast<int>(i));
        return exchange::recordCsv(m_base->session(), kind, ids, columns,
            [](const records::Field &field) { return QString::fromLatin1(field.title); });
    }
    std::unique_ptr<PracticeBase> m_base;
    SheetFolder m_folder;
};

void tst_RecordCsv::initTestCase()
{
    m_base = std::make_unique<PracticeBase>(practice::PracticeOptions{200, 7, PracticeDay});
    QVERIFY2(m_base->stands(), qPrintable(m_base->fault.what));
}

void tst_RecordCsv::roundTrip_data()
{
    QTest::addColumn<int>("kind");
    for (const auto *description : records::allDescriptions())
        if (exchange::isImportable(description->kind))
            QTest::newRow(description->plural) << static_cast<int>(description->kind);
}

void tst_RecordCsv::roundTrip()
{
    QFETCH(int, kind);
    const auto recordKind = static_cast<records::RecordKind>(kind);
    const auto ids = idsOf(recordKind);
    QVERIFY(!ids.empty());
    const auto csv = csvOf(recordKind, ids);
    QVERIFY(csv.has_value());
    exchange::ImportWish wish;
    wish.kind = recordKind;
    wish.path = m_folder.file(u"list.csv"_s, *csv);
    RecordIdSource source;
    for (const auto strategy : {exchange::ImportStrategy::ReplaceNonBlank, exchange::ImportStrategy::Replace}) {
        wish.strategy = strategy;
        const auto plan = exchange::planImport(m_base->session(), wish, source);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().what));
        const QString first = plan->problems.empty()
            ? QString()
            : plan->problems.front().code + u' ' + plan->problems.front().column + u' ' + plan->problems.front().value;
        QVERIFY2(plan->refused == 0, qPrintable(first));
        QCOMPARE(plan->created, 0);
        QCOMPARE(plan->changed, 0);
        QCOMPARE(plan->unchanged, static_cast<qint64>(ids.size()));
    }
}

void tst_RecordCsv::headingsSayTheUnit()
{
    const auto csv = csvOf(records::RecordKind::FinancingNeed, {}, {u"amount"_s, u"wished_rate"_s, u"enterprise"_s});
    QVERIFY(csv.has_value());
    const QString text = QString::fromUtf8(*csv);
    QVERIFY2(text.contains(u"（元）"_s) && text.contains(u"（%）"_s), qPrintable(text));
    QVERIFY(text.contains(u"统一社会信用代码"_s));
    QCOMPARE(text.count(u'\n'), 1);
}

void tst_RecordCsv::chosenColumns()
{
    const auto ids = idsOf(records::RecordKind::Enterprise);
    const auto csv = csvOf(records::RecordKind::Enterprise, {ids.front()}, {u"name"_s, u"employees"_s});
    QVERIFY(csv.has_value());
    QCOMPARE(QString::fromUtf8(*csv).section(u'\n', 0, 0).count(u','), 1);
}

void tst_RecordCsv::textThatASpreadsheetWouldRun()
{
    records::Enterprise it;
    RecordIdSource source;
    it.id = source.next();
    it.name = u"=样本公司"_s;
    it.remarks = u"+1\n'-2, \"好\""_s;
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.changes.push_back(changes::creation(it));
    QVERIFY(store::commit(m_base->session(), set, SystemClock()).has_value());
    const auto csv = csvOf(records::RecordKind::Enterprise, {it.id});
    QVERIFY(csv.has_value());
    QVERIFY(csv->contains("'=样本公司"));
    exchange::ImportWish wish;
    wish.path = m_folder.file(u"guarded.csv"_s, *csv);
    const auto plan = exchange::planImport(m_base->session(), wish, source);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->unchanged, 1);
}

/// Columns that follow from other records leave as they are shown on the day.
void tst_RecordCsv::derivedColumns()
{
    exchange::ListFile list{records::RecordKind::Enterprise, idsOf(records::RecordKind::Enterprise),
        {u"name"_s, u"revenue"_s, u"tier"_s}, PracticeDay, u"企业"_s,
        [](const records::Field &field) { return QString::fromLatin1(field.title); }};
    const QString path = m_folder.file(u"derived.xlsx"_s, {});
    qint64 seen = 0;
    const auto rows
        = exchange::writeListFile(m_base->session(), list, path, [&seen](Progress progress) { seen = progress.done; });
    QCOMPARE(rows.value_or(-1), static_cast<qint64>(list.ids.size()));
    QCOMPARE(seen, *rows);
    const auto wanted = store::fieldsOf(
        m_base->session(), records::RecordKind::Enterprise, list.ids, {u"revenue"_s, u"tier"_s}, PracticeDay);
    const auto source = exchange::openSheet(path);
    QVERIFY(wanted && source);
    QVERIFY((*source)->next()); // the headings
    for (const records::Values &values : *wanted) {
        const auto row = (*source)->next();
        QVERIFY(row && *row);
        const QString revenue
            = records::isUnknown(values[0]) ? QString() : Money::fromFen(records::numberIn(values[0])).toYuanText();
        QCOMPARE(
            Money::fromYuanText((*row)->textAt(1)).value_or(Money()), Money::fromYuanText(revenue).value_or(Money()));
        QCOMPARE((*row)->textAt(2).isEmpty(), records::isUnknown(values[1]));
    }
}

void tst_RecordCsv::aFileThatFailsLeavesTheOldOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"kept.csv"_s;
    QTest::newRow("xlsx") << u"kept.xlsx"_s;
}

void tst_RecordCsv::aFileThatFailsLeavesTheOldOne()
{
    QFETCH(QString, name);
    const QString path = m_folder.file(name, "old");
    exchange::ListFile list{records::RecordKind::Enterprise, idsOf(records::RecordKind::Enterprise), {}, PracticeDay,
        u"企业"_s, [](const records::Field &field) { return QString::fromLatin1(field.title); }};
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = exchange::writeListFile(m_base->session(), list, path, {}, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().fault, Fault::Cancelled);
    list.columns = {u"nobody"_s};
    QCOMPARE(exchange::writeListFile(m_base->session(), list, path).error().what, u"field.unknown"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"*.part"_s}), QStringList());
}

YUMIAO_TEST(tst_RecordCsv)
#include "tst_record_csv.moc"
