// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/name_period.h"
#include "models/store/ledger.h"
#include "models/store/register_index.h"
#include "models/store/search_hits.h"
#include "models/store/undo.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
namespace changes = yumiao::changes;
namespace records = yumiao::records;
namespace store = yumiao::store;
namespace tests = yumiao::tests;
using records::Certificate;
using records::Enterprise;
using records::NamePeriod;
using yumiao::CreditCode;
using yumiao::FixedClock;
using yumiao::RecordId;
using yumiao::RecordIdSource;

/// The search box of the register: what is found, in which order and by what; in memory and by SQL alike.
class tst_Search : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsByEveryPart_data();
    void findsByEveryPart();
    void bestMatchFirst();
    void similarOnlyWhereNothingIsFound();
    void followsNamesAndPapers();
    void undoTakesSearchTextBack();
    void oldBasesGetTheirSearchText();
    void checkFindsAWrongSearchText();
    void hostileTexts_data();
    void hostileTexts();
    void misspeltNamesOfTheRegister();

private:
    static constexpr auto ToDay = [] { return QDate(2022, 9, 5); };
    RecordId addEnterprise(const QString &name, const QString &code = {}, const QString &shortName = {},
        const QString &registrationNumber = {});
    template <typename R>
    RecordId add(R record);
    store::Receipt commit(std::vector<changes::RecordChange> made);
    [[nodiscard]] std::shared_ptr<const store::RegisterIndex> index() const;
    /// Names of what is found, by SQL; the index must say the same.
    [[nodiscard]] QStringList found(const QString &text) const;
    [[nodiscard]] store::MatchedText matched(const QString &text, RecordId id) const;

    std::unique_ptr<tests::TemporaryBase> m_base;
    RecordIdSource m_ids;
};

void tst_Search::init()
{
    m_base = std::make_unique<tests::TemporaryBase>();
}

store::Receipt tst_Search::commit(std::vector<changes::RecordChange> made)
{
    changes::ChangeSet set;
    set.author = u"经办"_s;
    set.action = u"edit"_s;
    set.source = u"window"_s;
    set.changes = std::move(made);
    auto receipt = store::commit(m_base->session(), std::move(set), FixedClock(ToDay()));
    if (!receipt)
        qFatal("%s", qPrintable(receipt.error().what));
    return *std::move(receipt);
}

template <typename R>
RecordId tst_Search::add(R record)
{
    record.id = m_ids.next();
    commit({changes::creation(record)});
    return record.id;
}

RecordId tst_Search::addEnterprise(
    const QString &name, const QString &code, const QString &shortName, const QString &registrationNumber)
{
    Enterprise it;
    it.name = name;
    it.shortName = shortName;
    it.registrationNumber = registrationNumber;
    if (!code.isEmpty())
        it.creditCode = CreditCode::parse(code).value();
    return add(it);
}

std::shared_ptr<const store::RegisterIndex> tst_Search::index() const
{
    return store::RegisterIndex::load(m_base->session(), ToDay(), {}).value();
}

QStringList tst_Search::found(const QString &text) const
{
    const auto bySql = store::searchIds(m_base->session(), text);
    store::RegisterQuestion question;
    question.text = text;
    if (!bySql || index()->answer(question).ids != *bySql)
        return {u"memory and SQL differ"_s};
    const auto answered = store::answerBySql(m_base->session(), question, ToDay(), {});
    if (!answered || answered->ids != *bySql)
        return {u"the two ways of SQL differ"_s};
    QStringList names;
    for (const RecordId id : *bySql)
        names.append(store::find<Enterprise>(m_base->session(), id).value().name);
    return names;
}

store::MatchedText tst_Search::matched(const QString &text, RecordId id) const
{
    return store::matchedTexts(m_base->session(), {id}, text).value().value(id);
}

void tst_Search::findsByEveryPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("grade");
    const auto row = [](const char *what, const QString &text, const char *field, const char *grade) {
        QTest::newRow(what) << text << QString::fromLatin1(field) << QString::fromLatin1(grade);
    };
    row("one character", u"械"_s, "name", "part");
    row("the beginning", u"重庆乐至"_s, "name", "beginning");
    row("the whole", u"重庆乐至单家谊和机械有限公司"_s, "name", "whole");
    row("full-width and blanks", u" 机械　有限 "_s, "name", "part");
    row("traditional", u"機械"_s, "name", "part");
    row("short name", u"谊和重工"_s, "short_name", "whole");
    row("former name", u"曾氏铁匠铺"_s, "former_name", "former_name");
    row("former name's initials", u"zstjp"_s, "former_name", "sound");
    row("initials, read right", u"cqlz"_s, "name", "sound_beginning");
    row("initials with a surname", u"cqlzsj"_s, "name", "sound_beginning");
    row("pinyin", u"chongqinglezhi"_s, "name", "sound_beginning");
    row("pinyin, unfinished", u"chongqingle"_s, "name", "sound_beginning");
    row("pinyin in the middle", u"jixie"_s, "name", "sound");
    row("capital letters", u"CQLZ"_s, "name", "sound_beginning");
    row("part of the code", u"62A0012"_s, "credit_code", "code");
    row("the whole code, small", u"91512002ma62a00121"_s, "credit_code", "whole");
    row("old number", u"5120020000123"_s, "registration_number", "code");
    row("certificate", u"GR2022510"_s, "certificate.certificate_number", "paper");
    row("document", u"〔2022〕728号"_s, "certificate.document_number", "paper");
    row("document in words", u"川经信企业函"_s, "certificate.document_number", "paper");
    row("two words, anywhere", u"机械 重庆"_s, "name", "part");
    row("name and code", u"谊和 62a0"_s, "credit_code", "code");
    row("misspelt", u"重庆乐至单家宜和机械有限公司"_s, "name", "similar");
    row("one character less", u"重庆乐至单家谊机械公司"_s, "name", "similar");
    row("exchanged", u"重庆乐至单家和谊机械有限公司"_s, "name", "similar");
    row("former name, misspelt", u"雁江曾氏打铁铺子"_s, "former_name", "similar");
}

void tst_Search::findsByEveryPart()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, grade);
    const RecordId id = addEnterprise(
        u"重庆乐至单家谊和机械有限公司"_s, u"91512002MA62A00121"_s, u"谊和重工"_s, u"512002000012345"_s);
    addEnterprise(u"甲"_s); // finds nothing of this
    NamePeriod former;
    former.enterprise = {id};
    former.name = u"雁江曾氏铁匠铺"_s;
    add(former);
    Certificate paper;
    paper.enterprise = {id};
    paper.kind = records::CertificateKind::HighTech;
    paper.issued = ToDay().addYears(-1);
    paper.certificateNumber = u"GR202251000123"_s;
    paper.documentNumber = u"川经信企业函〔2022〕728号"_s;
    add(paper);
    QCOMPARE(found(text), QStringList{u"重庆乐至单家谊和机械有限公司"_s});
    const auto match = matched(text, id);
    QCOMPARE(match.field, field);
    QCOMPARE(store::matchCode(match.grade), grade);
    QVERIFY(!match.text.isEmpty());
    QCOMPARE(tests::faultsOf(m_base->session(), true), QString());
}

void tst_Search::bestMatchFirst()
{
    addEnterprise(u"安岳恒芯贸易有限公司"_s);
    addEnterprise(u"恒芯"_s);
    addEnterprise(u"恒芯传感有限公司"_s);
    const RecordId renamed = addEnterprise(u"北斗导航有限公司"_s);
    addEnterprise(u"资阳电子有限公司"_s, {}, u"恒芯"_s);
    NamePeriod former;
    former.enterprise = {renamed};
    former.name = u"恒芯旧厂"_s;
    add(former);
    QCOMPARE(found(u"恒芯"_s),
        (QStringList{u"恒芯"_s, u"资阳电子有限公司"_s, u"恒芯传感有限公司"_s, u"安岳恒芯贸易有限公司"_s,
            u"北斗导航有限公司"_s}));
    // Initials of the beginning stand before those inside a name.
    QCOMPARE(found(u"hx"_s).first(2), (QStringList{u"恒芯"_s, u"恒芯传感有限公司"_s}));
    // Another order can be asked for.
    store::RegisterQuestion byName;
    byName.text = u"恒芯"_s;
    byName.sort = {{store::RegisterSort::Name, false}};
    QCOMPARE(index()->answer(byName).ids, store::answerBySql(m_base->session(), byName, ToDay(), {}).value().ids);
    QCOMPARE(store::find<Enterprise>(m_base->session(), index()->answer(byName).ids.front()).value().name,
        u"安岳恒芯贸易有限公司"_s);
}

void tst_Search::similarOnlyWhereNothingIsFound()
{
    for (int i = 0; i < 8; ++i)
        addEnterprise(u"雁江区第%1中学印刷厂"_s.arg(i));
    QCOMPARE(found(u"中学印刷"_s).size(), 8);
    QCOMPARE(found(u"雁江区第3中学印刷厂"_s), QStringList{u"雁江区第3中学印刷厂"_s});
    store::RegisterQuestion question;
    question.text = u"雁江区第三中学印刷厂"_s;
    const auto answer = index()->answer(question);
    QCOMPARE(answer.similar, qint64(8));
    QCOMPARE(answer.ids.size(), size_t(8));
    question.similar = false;
    QVERIFY(index()->answer(question).ids.empty());
    QVERIFY(store::answerBySql(m_base->session(), question, ToDay(), {}).value().ids.empty());
    QVERIFY(found(u"中学"_s).size() == 8);
    QVERIFY(found(u"完全不同"_s).isEmpty());
    QVERIFY(found(u"zzzzzzzz"_s).isEmpty()); // letters are not looked for so
}

void tst_Search::followsNamesAndPapers()
{
    const RecordId id = addEnterprise(u"安岳恒芯贸易有限公司"_s);
    const auto before = index();
    NamePeriod former;
    former.enterprise = {id};
    former.name = u"旧名铺"_s;
    former.id = m_ids.next();
    commit({changes::creation(former)});
    QCOMPARE(found(u"旧名"_s).size(), 1);
    const auto patched = before->patched(m_base->session()).value();
    store::RegisterQuestion question;
    question.text = u"旧名"_s;
    QCOMPARE(patched->answer(question).ids, std::vector<RecordId>{id});
    // The record moves to another enterprise: both follow.
    const RecordId other = addEnterprise(u"乙"_s);
    NamePeriod moved = former;
    moved.enterprise = {other};
    commit({changes::difference(
        records::RecordKind::NamePeriod, former.id, records::valuesOf(former), records::valuesOf(moved))});
    QCOMPARE(found(u"旧名"_s), QStringList{u"乙"_s});
    // It is removed, with a reason.
    commit({changes::removal(records::RecordKind::NamePeriod, former.id, u"登记错误"_s)});
    QVERIFY(found(u"旧名"_s).isEmpty());
    QCOMPARE(tests::faultsOf(m_base->session(), true), QString());
}

void tst_Search::undoTakesSearchTextBack()
{
    const RecordId id = addEnterprise(u"安岳恒芯贸易有限公司"_s);
    NamePeriod former;
    former.enterprise = {id};
    former.name = u"旧名铺"_s;
    former.id = m_ids.next();
    const auto receipt = commit({changes::creation(former)});
    QCOMPARE(found(u"旧名"_s).size(), 1);
    QVERIFY(store::undo(m_base->session(), receipt.set.id, u"经办"_s, FixedClock(ToDay())));
    QVERIFY(found(u"旧名"_s).isEmpty());
    QCOMPARE(tests::faultsOf(m_base->session(), true), QString());
}

void tst_Search::oldBasesGetTheirSearchText()
{
    addEnterprise(u"安岳恒芯贸易有限公司"_s);
    {
        const store::WritePermit permit(m_base->session(), store::WritePermit::For::Rows);
        QVERIFY(m_base->session().run(u"DELETE FROM enterprise_search"_s));
    }
    QVERIFY(found(u"恒芯"_s).isEmpty());
    m_base->reopen();
    QCOMPARE(found(u"恒芯"_s).size(), 1);
    QCOMPARE(tests::faultsOf(m_base->session(), true), QString());
}

void tst_Search::checkFindsAWrongSearchText()
{
    addEnterprise(u"安岳恒芯贸易有限公司"_s);
    {
        const store::WritePermit permit(m_base->session(), store::WritePermit::For::Rows);
        QVERIFY(m_base->session().run(u"UPDATE enterprise_search SET pinyin = 'x'"_s));
    }
    QVERIFY(tests::faultsOf(m_base->session(), true).contains(u"search"_s));
}

void tst_Search::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"%"_s, u"_"_s, u"' OR 1=1 --"_s, u"\\"_s, QString(u'\x01'), QString(u'\n'),
             u"\x1f\x1f"_s, QString(5000, u'公'), QString(400, u'a'), u"😀😀😀😀😀"_s, u"*"_s, u"\"a"_s})
        QTest::newRow(qPrintable(text.left(6).toHtmlEscaped())) << text;
}

void tst_Search::hostileTexts()
{
    QFETCH(QString, text);
    addEnterprise(u"安岳恒芯贸易有限公司"_s);
    const QStringList names = found(text);
    QVERIFY2(names.isEmpty() || names == QStringList{u"安岳恒芯贸易有限公司"_s}, qPrintable(names.join(u'|')));
}

/// The names of a real register against the way a ledger wrote them; where the folder of reference data stands beside
/// the sources.
void tst_Search::misspeltNamesOfTheRegister()
{
    const QString folder = qEnvironmentVariable("YUMIAO_SHARED", QStringLiteral(YUMIAO_SOURCE_DIR "/../shared"));
    QFile registerFile(folder + u"/data/companies_uscc.csv"_s);
    QFile pairsFile(folder + u"/data/company_name_pairs_dev.csv"_s);
    if (!registerFile.open(QIODevice::ReadOnly) || !pairsFile.open(QIODevice::ReadOnly))
        QSKIP("the reference data are not here");
    std::vector<changes::RecordChange> made;
    QHash<QString, RecordId> byCode;
    const auto addRow = [&](const QString &code, const QString &name) {
        Enterprise it;
        it.id = m_ids.next();
        it.name = name;
        it.creditCode = CreditCode::parse(code).value_or(CreditCode());
        byCode.insert(code, it.id);
        made.push_back(changes::creation(it));
    };
    registerFile.readLine();
    while (!registerFile.atEnd()) {
        const QStringList cells = QString::fromUtf8(registerFile.readLine()).split(u',');
        addRow(cells.value(0), cells.value(1));
    }
    struct Pair {
        QString written;
        QString code;
        QString kind;
    };
    std::vector<Pair> pairs;
    pairsFile.readLine();
    while (!pairsFile.atEnd()) {
        const QStringList cells = QString::fromUtf8(pairsFile.readLine()).trimmed().split(u',');
        if (cells.value(3) != u"1"_s)
            continue;
        pairs.push_back({cells.value(0), cells.value(2), cells.value(4)});
        if (!byCode.contains(cells.value(2)))
            addRow(cells.value(2), cells.value(1));
    }
    // A register knows the names that its enterprises had.
    for (const Pair &pair : pairs) {
        if (!pair.kind.startsWith(u"former"_s) && pair.kind != u"renamed"_s)
            continue;
        NamePeriod former;
        former.id = m_ids.next();
        former.enterprise = {byCode.value(pair.code)};
        former.name = pair.written;
        made.push_back(changes::creation(former));
    }
    commit(std::move(made));
    const auto loaded = index();
    int among = 0;
    for (const Pair &pair : pairs) {
        const auto first = loaded->first(pair.written, 5);
        if (std::find(first.begin(), first.end(), byCode.value(pair.code)) != first.end())
            ++among;
    }
    qInfo("%d of %zu among the first five", among, pairs.size());
    QVERIFY(among * 100 >= 97 * static_cast<int>(pairs.size()));
}

YUMIAO_TEST(tst_Search)
#include "tst_search.moc"
