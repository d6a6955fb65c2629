// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/judged_set.h"
#include "models/staging/ledger_refusal.h"
#include "models/store/undo.h"
#include "tests/staging/staging_scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using staging::Verdict;

/// A block over a list: where it goes, what becomes of each cell, and what is written in the end.
class tst_Paste : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheCurrentCell();
    void sameChecksAsSingleEdits_data();
    void sameChecksAsSingleEdits();
    void retiredTown();
    void formulasStayText();
    void columnsThatLeadNowhere();
    void repeatedOverTheSelection();
    void belowTheEnd();
    void blanks();
    void headings_data();
    void headings();
    void headingsInEveryLanguage();
    void aHeadingAloneIsData();
    void unitOfTheHeading();
    void byCode();
    void byName();
    void nameWhereTheCodeIsMissing();
    void keysThatNameNobody();
    void namedTwice();
    void keyOfAnother();
    void keysChangePlaces();
    void datesThatDependOnEachOther();
    void copiedOutAndBack();
    void changedSinceItWasRead();
    void writtenAsOneStep();
    void tenThousandRows();
    void stopsWhenAsked();
};

void tst_Paste::fromTheCurrentCell()
{
    StagingScene it;
    auto request = it.request(u"新园\t莲花街道\n新园\t丹山镇\n"_s, {"park", "town", "established"});
    request.rows.erase(request.rows.begin());
    const auto answer = it.pasted(request);
    QVERIFY(!answer.columns.headings && !answer.columns.byKey);
    QCOMPARE(answer.lines, 2);
    QCOMPARE(verdicts(answer.cells), QStringList(4, u"changes"_s));
    QCOMPARE(answer.cells[0].id, it.firms[1]);
    QCOMPARE(answer.cells[0].record, u"乙有限公司"_s);
    QCOMPARE(answer.cells[0].before, records::Value(u"旧园"_s));
    QCOMPARE(answer.cells[1].afterLabel, u"莲花街道"_s);
    QCOMPARE(answer.cells[3].id, it.firms[2]);
}

void tst_Paste::sameChecksAsSingleEdits_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *column, const QString &text, const char *verdict) {
        QTest::addRow("%s %s", column, qPrintable(text.left(12)))
            << QByteArray(column) << text << QString::fromLatin1(verdict);
    };
    row("employees", u"1,200"_s, "changes");
    row("employees", u"many"_s, "number.not_a_number");
    row("employees", u"-3"_s, "number.too_small");
    row("registered_capital", u"0.38亿"_s, "changes");
    row("registered_capital", u"12.3456789"_s, "money.too_fine");
    row("established", u"2012.3.5"_s, "changes");
    row("established", u"2012-13-05"_s, "date.not_a_date");
    row("status", u"nowhere"_s, "choice.unknown");
    row("status", u"in_business"_s, "changes");
    row("town", u"没有的镇"_s, "reference.unknown");
    row("credit_code", u"91512002"_s, "code.length");
    row("short_name", QString(61, u'长'), "text.too_long");
    row("above_scale", u"是"_s, "changes");
    row("name", u"新名有限公司"_s, "changes");
    row("park", u"旧园"_s, "equal");
    row("remarks", u"\"第一行\n第二行\""_s, "changes");
    row("park", u"\"第一行\n第二行\""_s, "text.control_character");
}

void tst_Paste::sameChecksAsSingleEdits()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, text);
    QFETCH(QString, verdict);
    StagingScene it;
    const auto answer = it.pasted(it.request(text, {column.constData()}));
    QCOMPARE(verdicts(answer.cells), QStringList{verdict});
    QCOMPARE(answer.cells[0].isToBeWritten(), verdict == u"changes"_s);
    if (verdict == u"changes"_s)
        QVERIFY2(it.apply(answer.cells), "what the preview lets through, the ledger takes");
}

/// A retired town is put into no other record; where it stands already it may be pasted over itself.
void tst_Paste::retiredTown()
{
    StagingScene it;
    (void)written(it.base.session(),
        setOf(
            {fieldChange(records::RecordKind::Enterprise, it.firms[0], "town", {}, records::Value(it.lotus.value()))}));
    (void)written(it.base.session(),
        setOf({fieldChange(records::RecordKind::Town, it.lotus, "valid_to", {}, records::Value(u"2022-08-31"_s))}));
    const auto answer = it.pasted(it.request(u"莲花街道\n莲花街道\n丹山镇\n"_s, {"town"}));
    QCOMPARE(verdicts(answer.cells), (QStringList{u"equal"_s, u"reference.retired"_s, u"changes"_s}));
    QCOMPARE(answer.cells[1].error.detail.value(u"value"_s).toString(), u"莲花街道"_s);
}

void tst_Paste::formulasStayText()
{
    StagingScene it;
    const auto answer = it.pasted(it.request(u"=HYPERLINK(\"x\")\n+8628\n@SUM(A1)\n-1"_s, {"park"}));
    QCOMPARE(verdicts(answer.cells), QStringList(4, u"changes"_s));
    QVERIFY(it.apply(answer.cells));
    QCOMPARE(it.stored(0).park, u"=HYPERLINK(\"x\")"_s);
    QCOMPARE(it.stored(2).park, u"@SUM(A1)"_s);
}

/// Said once for a column, not in each row, and only where it holds something.
void tst_Paste::columnsThatLeadNowhere()
{
    StagingScene it;
    const auto answer = it.pasted(it.request(u"a\t100\tx\ty\nb\t200\tz\t\n"_s, {"park", nullptr}));
    QCOMPARE(verdicts(answer.cells),
        (QStringList{u"block.read_only"_s, u"block.past_right"_s, u"block.past_right"_s, u"changes"_s, u"changes"_s}));
    const auto quiet = it.pasted(it.request(u"a\t\t\nb\t\t\n"_s, {"park", nullptr}));
    QCOMPARE(verdicts(quiet.cells), QStringList(2, u"changes"_s));
}

/// One copied cell, or one row of cells, goes to every selected row; what names its record or has more rows does not.
void tst_Paste::repeatedOverTheSelection()
{
    StagingScene it;
    auto request = it.request(u"新园\r\n"_s, {"park", "town"});
    request.selected = {it.firms[0], it.firms[1], it.firms[3]};
    auto answer = it.pasted(request);
    QVERIFY(answer.canRepeat && answer.repeated);
    QCOMPARE(answer.lines, 1);
    QCOMPARE(verdicts(answer.cells), QStringList(3, u"changes"_s));
    QCOMPARE(answer.cells[2].id, it.firms[3]);
    request.wish.repeat = false;
    answer = it.pasted(request);
    QVERIFY(answer.canRepeat && !answer.repeated);
    QCOMPARE(verdicts(answer.cells), QStringList{u"changes"_s});

    request.wish = {};
    request.text = u"旧园\t莲花街道\n"_s;
    answer = it.pasted(request);
    QCOMPARE(verdicts(answer.cells),
        (QStringList{u"equal"_s, u"changes"_s, u"equal"_s, u"changes"_s, u"changes"_s, u"changes"_s}));
    const auto receipt = it.apply(answer.cells);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(it.stored(3).town.id, it.lotus);
    QVERIFY(it.stored(2).town.id.isNull()); // not selected

    request.text = u"新园\n新园\n"_s;
    QVERIFY(!it.pasted(request).canRepeat);
    request.text = u"企业名称\t园区\n乙有限公司\t新园\n"_s; // the row names its record
    answer = it.pasted(request);
    QVERIFY(answer.columns.byKey && !answer.canRepeat);
    request.text = u"新园\n"_s;
    request.selected = {it.firms[2]};
    QVERIFY(!it.pasted(request).canRepeat);
}

void tst_Paste::belowTheEnd()
{
    StagingScene it;
    const auto answer = it.pasted(it.request(u"a\nb\nc\nd\ne\nf"_s, {"park"}));
    QCOMPARE(answer.cells.size(), size_t{6});
    QCOMPARE(verdicts(answer.cells).mid(4), QStringList(2, u"block.past_end"_s));
    QCOMPARE(answer.cells[5].line, 6);
    QCOMPARE(answer.cells[5].typed, u"f"_s);
    QVERIFY(!answer.cells[5].isToBeWritten());
}

void tst_Paste::blanks()
{
    StagingScene it;
    auto request = it.request(u"\t莲花街道\n \t\n新园"_s, {"park", "town"});
    QCOMPARE(verdicts(it.pasted(request).cells), QStringList(2, u"changes"_s)); // blanks are left alone
    request.wish.blanksClear = true;
    const auto answer = it.pasted(request);
    QCOMPARE(verdicts(answer.cells),
        (QStringList{u"changes"_s, u"changes"_s, u"changes"_s, u"equal"_s, u"changes"_s})); // the short row is short
    QVERIFY(records::isUnknown(answer.cells[0].after));
    auto required = it.request(u"\n新名有限公司"_s, {"name"});
    required.wish.blanksClear = true;
    QCOMPARE(verdicts(it.pasted(required).cells), (QStringList{u"field.required"_s, u"changes"_s}));
}

void tst_Paste::headings_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("headings");
    QTest::newRow("English titles") << u"Park\tTown or subdistrict"_s << true;
    QTest::newRow("field names") << u"park\ttown"_s << true;
    QTest::newRow("Chinese aliases") << u"产业园区\t所属镇街"_s << true;
    QTest::newRow("with a number column") << u"序号\t所属镇街"_s << true;
    QTest::newRow("data") << u"新园\t莲花街道"_s << false;
    QTest::newRow("mostly data") << u"Park\t莲花街道\t乙\t丙"_s << false;
}

void tst_Paste::headings()
{
    QFETCH(QString, first);
    QFETCH(bool, headings);
    StagingScene it;
    auto request = it.request(first + u"\n新园\t丹山镇"_s, {"park", "town", "address", "remarks"});
    QCOMPARE(it.pasted(request).columns.headings, headings);
    request.wish.headings = !headings; // the officer knows better
    QCOMPARE(it.pasted(request).columns.headings, !headings);
}

void tst_Paste::headingsInEveryLanguage()
{
    StagingScene it;
    auto request = it.request(u"从业\t暂无此栏\n12\tx"_s, {"park"});
    request.titles.resize(records::description<records::Enterprise>().fields.size());
    request.titles[static_cast<size_t>(StagingScene::field("employees"))] = {u"从业"_s};
    const auto answer = it.pasted(request);
    QVERIFY(answer.columns.headings);
    QCOMPARE(verdicts(answer.cells), (QStringList{u"block.unknown_heading"_s, u"changes"_s}));
    QCOMPARE(answer.cells[0].heading, u"暂无此栏"_s);
    QCOMPARE(answer.cells[1].field, StagingScene::field("employees"));
    QCOMPARE(answer.cells[1].id, it.firms[0]); // rows go by place: nothing names them
}

void tst_Paste::aHeadingAloneIsData()
{
    StagingScene it;
    const auto answer = it.pasted(it.request(u"Park"_s, {"park"}));
    QVERIFY(!answer.columns.headings);
    QCOMPARE(answer.cells[0].after, records::Value(u"Park"_s));
}

void tst_Paste::unitOfTheHeading()
{
    StagingScene it;
    const auto after = [&](const QString &text) { return it.pasted(it.request(text, {"park"})).cells.at(0).after; };
    QCOMPARE(after(u"注册资本（元）\n1200"_s), records::Value(qint64{120'000}));
    QCOMPARE(after(u"注册资本（万元）\n1200"_s), records::Value(qint64{1'200'000'000}));
    QCOMPARE(after(u"注册资本\n1200"_s), records::Value(qint64{1'200'000'000}));
    QCOMPARE(after(u"注册资本（元）\n3万元"_s), records::Value(qint64{3'000'000}));
    const auto foreign = it.pasted(it.request(u"注册资本（万美元）\n1200"_s, {"park"}));
    QVERIFY(foreign.cells.at(0).verdict == Verdict::Refused); // never misread
}

void tst_Paste::byCode()
{
    StagingScene it;
    const QString code = creditCode(2).toLower();
    const auto answer = it.pasted(it.request(u"统一社会信用代码\tPark\n"_s + code + u"\t新园"_s, {"park"}));
    QVERIFY(answer.columns.byKey);
    QCOMPARE(answer.columns.keyFields, std::vector<int>{StagingScene::field("credit_code")});
    QCOMPARE(answer.cells.size(), size_t{1}); // the key is no wish
    QCOMPARE(answer.cells[0].id, it.firms[1]);
    auto request = it.request(u"统一社会信用代码\tPark\n"_s + code + u"\t新园"_s, {"park"});
    request.wish.byKey = false;
    QCOMPARE(verdicts(it.pasted(request).cells), (QStringList{u"key.taken"_s, u"changes"_s})); // over the first row
}

void tst_Paste::byName()
{
    StagingScene it;
    const auto answer
        = it.pasted(it.request(u"企业名称\tPark\n四川甲(集团)有限公司\t新园\n同名有限公司\t新园"_s, {"park"}));
    QCOMPARE(verdicts(answer.cells), (QStringList{u"changes"_s, u"block.key_ambiguous"_s}));
    QCOMPARE(answer.cells[0].id, it.firms[0]); // brackets of any width
    QCOMPARE(answer.cells[1].record, u"同名有限公司"_s);
}

void tst_Paste::nameWhereTheCodeIsMissing()
{
    StagingScene it;
    const auto answer
        = it.pasted(it.request(u"统一社会信用代码\t企业名称\tPark\n\t乙有限公司\t新园\n\t\t新园"_s, {"park"}));
    QCOMPARE(verdicts(answer.cells), (QStringList{u"equal"_s, u"changes"_s, u"block.no_key"_s}));
    QCOMPARE(answer.cells[1].id, it.firms[1]);
}

void tst_Paste::keysThatNameNobody()
{
    StagingScene it;
    const auto answer
        = it.pasted(it.request(u"统一社会信用代码\tPark\n"_s + creditCode(77) + u"\t新园\nx\t新园"_s, {}));
    QCOMPARE(verdicts(answer.cells), QStringList(2, u"block.key_missing"_s));
    QVERIFY(staging::changeSetOf(records::RecordKind::Enterprise, answer.cells).changes.empty());
}

void tst_Paste::namedTwice()
{
    StagingScene it;
    const auto answer = it.pasted(
        it.request(u"统一社会信用代码\tPark\n%1\t东\n%2\t西\n%1\t南"_s.arg(creditCode(1), creditCode(2)), {"park"}));
    QCOMPARE(verdicts(answer.cells), (QStringList{u"changes"_s, u"changes"_s, u"block.row_twice"_s}));
    QCOMPARE(answer.cells[2].error.detail.value(u"line"_s).toInt(), 2);
}

void tst_Paste::keyOfAnother()
{
    StagingScene it;
    auto request = it.request(creditCode(9) + u'\n' + creditCode(9) + u'\n' + creditCode(4), {"credit_code"});
    QCOMPARE(verdicts(it.pasted(request).cells), QStringList(3, u"key.taken"_s)); // twice in the block; of another firm
    request.text = creditCode(9);
    QCOMPARE(verdicts(it.pasted(request).cells), QStringList{u"changes"_s});
}

/// The ledger writes row by row: what the preview lets through and it does not take is refused then, and said.
void tst_Paste::keysChangePlaces()
{
    StagingScene it;
    auto answer = it.pasted(it.request(creditCode(2) + u'\n' + creditCode(1), {"credit_code"}));
    QCOMPARE(verdicts(answer.cells), QStringList(2, u"changes"_s));
    const auto receipt = it.apply(answer.cells);
    if (receipt)
        return;
    QCOMPARE(receipt.error().what, u"key.taken"_s);
    QCOMPARE(it.stored(0).creditCode.text(), creditCode(1)); // nothing was written
    QVERIFY(staging::markRefused(records::RecordKind::Enterprise, answer.cells, receipt.error()) > 0);
    QVERIFY(verdicts(answer.cells).contains(u"key.taken"_s));
}

void tst_Paste::datesThatDependOnEachOther()
{
    StagingScene it;
    const auto alone = it.pasted(it.request(u"2009-01-01"_s, {"deregistered"}));
    QCOMPARE(verdicts(alone.cells), QStringList{u"dates.order"_s}); // before it was established
    const auto both = it.pasted(it.request(u"2009-01-01\t2008-01-01"_s, {"deregistered", "established"}));
    QCOMPARE(verdicts(both.cells), QStringList(2, u"changes"_s));
    QVERIFY(it.apply(both.cells));
}

/// The list shows less than is stored: what was copied out of it and comes back is no change.
void tst_Paste::copiedOutAndBack()
{
    StagingScene it;
    const auto answer = it.pasted(
        it.request(u"Registered capital 10k yuan\tEstablished\tPark\n123.46\t2010-01-02\t旧园"_s, {"park"}));
    QCOMPARE(verdicts(answer.cells), QStringList(3, u"equal"_s));
}

void tst_Paste::changedSinceItWasRead()
{
    StagingScene it;
    auto request = it.request(u"新园\n旧园"_s, {"park"});
    request.seen.insert({it.firms[0], StagingScene::field("park")}, records::Value(u"更旧"_s));
    request.seen.insert({it.firms[1], StagingScene::field("park")}, records::Value(u"更旧"_s));
    auto answer = it.pasted(request);
    QCOMPARE(verdicts(answer.cells), (QStringList{u"since"_s, u"equal"_s}));
    QVERIFY(!answer.cells[0].isToBeWritten()); // until somebody has looked
    QCOMPARE(answer.cells[0].seen, records::Value(u"更旧"_s));
    answer.cells[0].chosen = true;
    QVERIFY(it.apply(answer.cells));
    QCOMPARE(it.stored(0).park, u"新园"_s);
}

void tst_Paste::writtenAsOneStep()
{
    StagingScene it;
    const QString before = liveState(it.base.session());
    auto answer = it.pasted(it.request(u"新园\t12\n新园\tmany\n新园\t14"_s, {"park", "employees"}));
    QCOMPARE(staging::tallyOf(answer.cells).changes, 5);
    QCOMPARE(staging::tallyOf(answer.cells).records, 3);
    QCOMPARE(staging::tallyOf(answer.cells).refused, 1);
    answer.cells[0].chosen = false;
    const auto receipt = it.apply(answer.cells);
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(receipt->applied, 3);
    QCOMPARE(it.stored(0).park, u"旧园"_s);
    QCOMPARE(it.stored(0).employees, std::optional<qint64>(12));
    QVERIFY(!it.stored(1).employees);
    QVERIFY(store::undo(it.base.session(), std::nullopt, u"经办"_s, SystemClock()));
    QCOMPARE(liveState(it.base.session()), before);
}

void tst_Paste::tenThousandRows()
{
    constexpr int Many = 10'000;
    TemporaryBase base;
    std::vector<changes::RecordChange> all;
    staging::PasteRequest request;
    QStringList lines{u"企业名称\tPark\tEmployees"_s};
    for (int i = 0; i < Many; ++i) {
        const auto firm = enterpriseNamed(u"第%1有限公司"_s.arg(i));
        all.push_back(changes::creation(firm));
        lines.append(u"第%1有限公司\t新园\t%2"_s.arg(i).arg(i % 7 == 0 ? u"?"_s : QString::number(i)));
    }
    (void)written(base.session(), setOf(all));
    request.text = lines.join(u'\n');
    request.reading = StagingScene::reading();
    qint64 told = 0;
    const auto answer = staging::judgePaste(base.session(), request, [&told](Progress it) { told = it.done; });
    QVERIFY2(answer, qPrintable(wordsOf(answer)));
    const staging::Tally tally = staging::tallyOf(answer->cells);
    QCOMPARE(tally.records, Many);
    QCOMPARE(tally.refused, (Many + 6) / 7);
    QVERIFY(told >= Many);
    changes::ChangeSet set = staging::changeSetOf(records::RecordKind::Enterprise, answer->cells);
    set.author = u"经办"_s;
    const auto receipt = store::commit(base.session(), set, SystemClock());
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(receipt->applied, Many);
}

void tst_Paste::stopsWhenAsked()
{
    StagingScene it;
    std::stop_source stop;
    stop.request_stop();
    it.base.session().setStop(stop.get_token());
    const auto answer = staging::judgePaste(it.base.session(), it.request(u"a"_s, {"park"}));
    it.base.session().setStop({});
    QCOMPARE(answer.error().fault, Fault::Cancelled);
}

YUMIAO_TEST(tst_Paste)

} // namespace yumiao::tests

#include "tst_paste.moc"
