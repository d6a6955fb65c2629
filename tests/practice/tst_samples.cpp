// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/credit_code.h"
#include "models/base/csv_text.h"
#include "models/exchange/import_plan.h"
#include "models/figures/district_figures.h"
#include "models/plan/new_workspace.h"
#include "models/records/field_text.h"
#include "models/store/ledger.h"
#include "models/store/query.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using records::RecordKind;

const QDate StoryDay(2022, 9, 5);

QString samplePath(const QString &name)
{
    return QLatin1String(YUMIAO_SOURCE_DIR) + u"/resources/samples/"_s + name;
}

QByteArray sampleFile(const QString &name)
{
    QFile file(samplePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of by-hand.txt, as the words of a call.
QList<QStringList> entriesByHand()
{
    QList<QStringList> entries;
    for (const QString &line : QString::fromUtf8(sampleFile(u"by-hand.txt"_s)).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            entries.append(line.split(u' '));
    return entries;
}

QString countsOf(const Result<exchange::ImportPlan> &plan)
{
    return plan ? QStringList{QString::number(plan->created), QString::number(plan->changed),
               QString::number(plan->unchanged), QString::number(plan->refused)}
                      .join(u' ')
                : plan.error().what;
}

/// The headings that no field was found for, counting columns such as 序号 as found.
QStringList unreadHeadings(const exchange::ImportPlan &plan)
{
    QStringList unread;
    for (const exchange::RecognisedColumn &column : plan.header.columns)
        if (!column.isUsed() && column.how != exchange::Recognised::Ignored)
            unread.append(column.heading.shown());
    return unread;
}

} // namespace

/// The sample ledgers that are shipped: they are what their README promises, every row is taken but for the faulty
/// ones, and together they show something of everything on 2022-09-05.
class tst_Samples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ledger();
    void figuresBelongToTheLedger();
    void spreadsheet();
    void imported_data();
    void imported();
    void withUsualFaults();
    void enteredByHand();
    void everythingHasSomethingToShow();
    void mergedHeadings();

private:
    [[nodiscard]] Result<exchange::ImportPlan> plan(const QString &file, RecordKind kind);
    void enter(const QStringList &entry);

    QSet<QString> m_codes;
    std::unique_ptr<tests::TemporaryBase> m_base;
    RecordIdSource m_ids;
};

void tst_Samples::initTestCase()
{
    m_base = std::make_unique<tests::TemporaryBase>();
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {true, {}}, m_ids, SystemClock()));
}

Result<exchange::ImportPlan> tst_Samples::plan(const QString &file, RecordKind kind)
{
    exchange::ImportWish wish;
    wish.path = samplePath(file);
    wish.kind = kind;
    const auto &description = records::descriptionOf(kind);
    wish.titles.resize(description.fields.size());
    if (const int reason = description.indexOf(QLatin1String("refusal_reason")); reason >= 0)
        wish.titles[static_cast<size_t>(reason)] = {u"未成原因"_s}; // as the program itself calls the field
    return exchange::planImport(m_base->session(), wish, m_ids);
}

void tst_Samples::ledger()
{
    const QByteArray bytes = sampleFile(u"enterprises.csv"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto rows = csvRows(QString::fromUtf8(bytes));
    QVERIFY(rows);
    const auto columns = csvColumns(rows->first(), {u"企业名称"_s, u"统一社会信用代码"_s, u"注册资本（万元）"_s});
    QVERIFY(columns);
    QCOMPARE(rows->size(), 66);
    QStringList faults;
    QSet<QString> seen;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        QVERIFY(!rows->at(i).at(columns->at(0)).isEmpty());
        QVERIFY(rows->at(i).at(columns->at(2)).toInt() > 0);
        const auto code = CreditCode::parse(rows->at(i).at(columns->at(1)));
        if (!code)
            faults.append(code.error().what);
        else if (seen.contains(code->text()))
            faults.append(u"again"_s);
        else
            seen.insert(code->text());
    }
    QCOMPARE(faults, (QStringList{u"code.check"_s, u"code.scientific"_s, u"again"_s, u"again"_s}));
    QCOMPARE(seen.size(), 61); // the code with two names stands for one
    m_codes = seen;
}

void tst_Samples::figuresBelongToTheLedger()
{
    const auto rows = csvRows(QString::fromUtf8(sampleFile(u"annual-figures.csv"_s)));
    QVERIFY(rows);
    const auto columns = csvColumns(rows->first(), {u"统一社会信用代码"_s, u"年度"_s, u"营业收入（万元）"_s});
    QVERIFY(columns);
    QVERIFY(rows->size() > 100);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        QVERIFY(m_codes.contains(rows->at(i).at(columns->at(0))));
        const int year = rows->at(i).at(columns->at(1)).toInt();
        QVERIFY(year == 2020 || year == 2021);
        QVERIFY(rows->at(i).at(columns->at(2)).toDouble() > 0);
    }
}

void tst_Samples::spreadsheet()
{
    QVERIFY(sampleFile(u"enterprises.xlsx"_s).startsWith("PK\x03\x04"));
}

void tst_Samples::imported_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("first"); // new, changed, unchanged, refused
    QTest::addColumn<QString>("again");
    const auto row = [](const char *file, RecordKind kind, const char *first, const char *again) {
        QTest::newRow(file) << kind << QString::fromLatin1(first) << QString::fromLatin1(again);
    };
    row("enterprises.xlsx", RecordKind::Enterprise, "60 0 0 5", "0 0 60 5");
    row("enterprises.csv", RecordKind::Enterprise, "0 0 60 5", "0 0 60 5");
    row("annual-figures.csv", RecordKind::AnnualFigures, "118 0 0 0", "0 0 118 0");
    row("certificates.csv", RecordKind::Certificate, "46 0 0 0", "0 0 46 0");
    row("financing-needs.csv", RecordKind::FinancingNeed, "18 0 0 0", "0 0 18 0");
    row("financing-applications.csv", RecordKind::FinancingApplication, "20 0 0 0", "0 0 20 0");
    row("measure-reports.csv", RecordKind::MeasureReport, "139 0 0 0", "0 0 139 0");
    row("tasks.csv", RecordKind::Task, "16 0 0 0", "0 0 16 0");
    row("visits.csv", RecordKind::Visit, "24 0 0 0", "0 0 24 0");
}

/// Ledgers as banks and offices hand them in, with their usual faults.
void tst_Samples::withUsualFaults()
{
    const auto wished = [&](const QString &file, RecordKind kind) {
        exchange::ImportWish wish;
        wish.path = samplePath(file);
        wish.kind = kind;
        return wish;
    };
    auto loans = wished(u"loan-details.csv"_s, RecordKind::LoanDetail);
    QCOMPARE(exchange::planImport(m_base->session(), loans, m_ids).error().what, u"import.no_institution"_s);
    loans.constants.insert(u"institution"_s, u"交行"_s);
    QCOMPARE(countsOf(exchange::planImport(m_base->session(), loans, m_ids)), u"13 0 0 3"_s);
    const auto needs = exchange::planImport(
        m_base->session(), wished(u"financing-needs-28.csv"_s, RecordKind::FinancingNeed), m_ids);
    QCOMPARE(countsOf(needs), u"6 0 0 1"_s);
    QCOMPARE(needs->problems.front().code, u"code.scientific"_s);
}

/// Spreadsheets with titles, merged headings of two levels, a total and a signature: every column is known.
void tst_Samples::mergedHeadings()
{
    const auto taken = [&](const QString &file, RecordKind kind) {
        auto made = plan(file, kind);
        if (made && !made->set.changes.empty())
            [&] { QVERIFY(store::commit(m_base->session(), std::move(made->set), SystemClock())); }();
        return made;
    };
    QCOMPARE(countsOf(taken(u"institutions.csv"_s, RecordKind::Institution)), u"2 0 0 0"_s);
    const auto needs = taken(u"financing-needs-28.xlsx"_s, RecordKind::FinancingNeed);
    QCOMPARE(needs->header.columns.size(), size_t{28});
    QCOMPARE(unreadHeadings(*needs), QStringList());
    QCOMPARE(countsOf(needs), u"6 0 0 3"_s);
    QStringList aside;
    for (const exchange::RowProblem &it : needs->problems)
        aside.append(u"%1 %2 %3"_s.arg(it.row).arg(it.column, it.code));
    QCOMPARE(aside,
        QStringList(
            {u"12 推送银行 reference.unknown"_s, u"13 授信金额 row.no_day"_s, u"14 放款金额 row.more_than_granted"_s}));
    QCOMPARE(needs->beside.value(RecordKind::FinancingApplication), qint64{5});
    QCOMPARE(needs->beside.value(RecordKind::CreditLine), qint64{2});
    QCOMPARE(needs->beside.value(RecordKind::Drawdown), qint64{2});
    QCOMPARE(countsOf(plan(u"financing-needs-28.xlsx"_s, RecordKind::FinancingNeed)), u"0 0 6 3"_s);
    const auto loans = taken(u"loan-details.xlsx"_s, RecordKind::LoanDetail);
    QCOMPARE(loans->header.columns.size(), size_t{21});
    QCOMPARE(unreadHeadings(*loans), QStringList());
    QCOMPARE(countsOf(loans), u"5 0 0 2"_s); // the bank and the month stand in the title
    QCOMPARE(countsOf(plan(u"loan-details.xlsx"_s, RecordKind::LoanDetail)), u"0 0 5 2"_s);
}

void tst_Samples::imported()
{
    QFETCH(RecordKind, kind);
    const QString file = QString::fromUtf8(QTest::currentDataTag());
    auto first = plan(file, kind);
    QTEST(countsOf(first), "first");
    QCOMPARE(unreadHeadings(*first), QStringList());
    if (!first->set.changes.empty())
        QVERIFY(store::commit(m_base->session(), std::move(first->set), SystemClock()));
    QTEST(countsOf(plan(file, kind)), "again");
}

/// As the program does with "set KIND NAME FIELD=VALUE" and "add KIND FIELD=VALUE …".
void tst_Samples::enter(const QStringList &entry)
{
    const bool isNew = entry.first() == u"add"_s;
    const records::RecordDescription *description = records::findDescription(entry.at(1));
    QVERIFY2(description, qPrintable(entry.at(1)));
    RecordId id = m_ids.next();
    records::Values before(description->fields.size());
    if (!isNew) {
        const auto found = store::resolve(m_base->session(), description->kind, entry.at(2));
        QVERIFY2(found && *found, qPrintable(entry.at(2)));
        id = **found;
        const auto row = store::findRow(m_base->session(), description->kind, id);
        QVERIFY(row && *row);
        before = (*row)->values;
    }
    records::Values after = before;
    for (const QString &assignment : entry.mid(isNew ? 2 : 3)) {
        const QString name = assignment.section(u'=', 0, 0);
        const QString text = assignment.section(u'=', 1);
        const int index = description->indexOf(QStringView(name));
        QVERIFY2(index >= 0, qPrintable(assignment));
        const records::Field &field = description->fields[static_cast<size_t>(index)];
        auto &place = after[static_cast<size_t>(index)];
        if (field.target) {
            const auto named = store::resolve(m_base->session(), *field.target, text);
            QVERIFY2(named && *named, qPrintable(assignment));
            place = records::Value((*named)->value());
        } else {
            const auto value = records::valueFromText(field, text);
            QVERIFY2(value, qPrintable(assignment));
            place = *value;
        }
    }
    changes::ChangeSet set;
    set.author = plan::programAuthor();
    set.action = u"edit"_s;
    set.changes.push_back(changes::difference(description->kind, id, before, after));
    set.changes.back().created = isNew;
    const auto receipt = store::commit(m_base->session(), std::move(set), SystemClock());
    QVERIFY2(receipt && receipt->applied == 1, qPrintable(entry.join(u' ')));
}

void tst_Samples::enteredByHand()
{
    const auto entries = entriesByHand();
    QCOMPARE(entries.size(), 33);
    for (const QStringList &entry : entries) {
        QVERIFY(entry.size() > 2 && (entry.first() == u"set"_s || entry.first() == u"add"_s));
        enter(entry);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(tests::faultsOf(m_base->session(), true), QString());
}

void tst_Samples::everythingHasSomethingToShow()
{
    const auto figures = figures::districtFigures(m_base->session(), Period::parse(u"2022Q3").value(), StoryDay);
    QVERIFY(figures);
    const auto numbers = [](const auto &values) {
        QStringList words;
        for (const auto &value : values)
            words.append(QString::number(value));
        return words.join(u' ');
    };
    std::vector<qint64> rungs;
    for (const figures::RungFigures &rung : figures->ladder)
        rungs.push_back(rung.count);
    std::vector<qint64> stages;
    for (const figures::AmountOf &stage : figures->financing.stages)
        stages.push_back(stage.count);
    QCOMPARE(figures->enterprises.now, 60);
    QCOMPARE(numbers(rungs), u"8 8 6 2 1"_s);
    QCOMPARE(numbers(stages), u"2 2 3 4 6 3"_s);
    QCOMPARE(numbers(figures->plan.lamps), u"4 23 100 12 35 0"_s); // red, amber, green, done, not started
    QCOMPARE(figures->financing.stuck.count, 5);
    QCOMPARE(figures->financing.paidOut.amount, Money::fromFen(1'030'000'000));
    QCOMPARE(figures->certificates.expiring, 6);
    QCOMPARE(figures->service.visits, 14);
    QCOMPARE(figures->service.notVisited, 8);
    QCOMPARE(figures->service.tasksOpen, 11);
    QCOMPARE(figures->service.tasksOverdue, 3);
}

YUMIAO_TEST(tst_Samples)
#include "tst_samples.moc"
