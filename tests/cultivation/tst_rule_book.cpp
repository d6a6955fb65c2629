// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/rule_documents.h"
#include "models/eligibility/pack_writer.h"
#include "models/store/lane.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>

namespace yumiao::tests::cultivated {
namespace {

using namespace Qt::StringLiterals;
using cultivation::DocumentStanding;
using eligibility::Pack;
using records::RecordKind;
using records::RuleDocument;

const SystemClock BookClock;

const Pack &carriedPack(const char *code)
{
    return *eligibility::carriedShelf()->find(QLatin1String(code));
}

/// An office's copy of a carried pack with another title.
RuleDocument officeCopy(const char *code, const QString &title, const QString &newCode = {})
{
    QJsonObject rules = cultivation::copyOf(carriedPack(code), newCode);
    rules.insert(u"title"_s, title);
    const auto change
        = cultivation::keepingChange({eligibility::packText(rules), QLatin1String(code), newId(), true}, std::nullopt);
    if (!change)
        qFatal("%s", qPrintable(wordsOf(change.error())));
    records::Values values(records::description<RuleDocument>().fields.size());
    for (const changes::FieldChange &field : change->fields)
        values[static_cast<size_t>(field.field)] = field.after;
    return records::recordFrom<RuleDocument>(change->id, values);
}

std::shared_ptr<const cultivation::RuleBook> bookIn(const store::Session &session)
{
    auto book = cultivation::ruleBook(session);
    if (!book)
        qFatal("%s", qPrintable(wordsOf(book.error())));
    return *book;
}

/// How each document of a code stands: "carried", "replaced office".
QString standings(const cultivation::RuleBook &book, const QString &code)
{
    QStringList words;
    for (const auto &it : book.documents)
        if (it.code == code)
            words.append(QLatin1String(records::choicesOf<DocumentStanding>()[static_cast<size_t>(it.standing)].code));
    return words.join(u' ');
}

/// What the ledger says of a document: "content rule_document.damaged pack.title text".
QString refusalOf(store::Session &session, const RuleDocument &document)
{
    const auto receipt = store::commit(session, setOf({changes::creation(document)}), BookClock);
    if (receipt)
        return {};
    QStringList words;
    for (const QVariant &it : receipt.error().detail.value(u"problems"_s).toList()) {
        const QVariantMap problem = it.toMap();
        words.append(QStringList{problem.value(u"field"_s).toString(), problem.value(u"code"_s).toString(),
            problem.value(u"path"_s).toString(), problem.value(u"rule_reason"_s).toString()}
                         .join(u' ')
                         .trimmed());
    }
    return words.isEmpty() ? receipt.error().what : words.join(u'\n');
}

} // namespace

/// The office's own rule documents: kept by the ledger, judged by, put out of use, taken back.
class tst_RuleBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCarriedBookIsOne();
    void anOwnCopyGivesTheCarriedItsPlace();
    void anotherCodeOfTheSameDays();
    void retiredAndReturned();
    void undone();
    void damagedIsLeftOutAndNamed();
    void refused_data();
    void refused();
    void twoOfOneCode();
    void theCodeStays();
    void twoLanes();
    void versions();
    void blank();
};

void tst_RuleBook::theCarriedBookIsOne()
{
    const TemporaryBase a;
    const TemporaryBase b;
    const auto book = bookIn(a.session());
    QCOMPARE(book, bookIn(a.session()));
    QCOMPARE(book, bookIn(b.session()));
    QCOMPARE(book->documents.size(), eligibility::carriedShelf()->packs().size());
    QVERIFY(book->damaged().empty());
    QVERIFY(givenWay(*book).empty());
}

void tst_RuleBook::anOwnCopyGivesTheCarriedItsPlace()
{
    const TemporaryBase base;
    const TemporaryBase other;
    const auto before = bookIn(base.session());
    (void)made(base.session(), officeCopy("miit-2026-2", u"本区口径"_s));
    const auto book = bookIn(base.session());
    QVERIFY(book != before);
    QCOMPARE(book, bookIn(base.session()));
    QCOMPARE(book->shelf.find(u"miit-2026-2"_s)->title, u"本区口径"_s);
    QCOMPARE(standings(*book, u"miit-2026-2"_s), u"replaced office"_s);
    QCOMPARE(documentCalled(*book, u"miit-2026-2"_s)->standing, DocumentStanding::Office);
    QCOMPARE(bookIn(other.session()), before); // another base has its own book
    // Somebody edits an enterprise: the book stays the same one.
    (void)made(base.session(), enterpriseNamed(u"甲"_s));
    QCOMPARE(bookIn(base.session()), book);
}

void tst_RuleBook::anotherCodeOfTheSameDays()
{
    const TemporaryBase base;
    (void)made(base.session(), officeCopy("miit-2026-2", u"本区口径"_s, u"office-2026"_s));
    const auto book = bookIn(base.session());
    QCOMPARE(standings(*book, u"miit-2026-2"_s), u"carried"_s);
    QCOMPARE(standings(*book, u"office-2026"_s), u"office"_s);
    const auto rules = rulesInForce(
        book->shelf, u"specialised"_s, u"specialised"_s, {QDate(2026, 5, 1), eligibility::Procedure::New});
    QCOMPARE(rules->pack->code, u"office-2026"_s);
    const auto given = givenWay(*book);
    QVERIFY(!given.empty());
    for (const auto &it : given) {
        QCOMPARE(it.code, u"miit-2026-2"_s);
        QCOMPARE(it.to, u"office-2026"_s);
    }
}

void tst_RuleBook::retiredAndReturned()
{
    const TemporaryBase base;
    const RuleDocument document = officeCopy("miit-2026-2", u"本区口径"_s);
    (void)made(base.session(), document);
    const auto inUse = bookIn(base.session());
    (void)written(base.session(), setOf({cultivation::stateChange(document, records::DocumentState::Retired)}));
    const auto retired = bookIn(base.session());
    QCOMPARE(standings(*retired, u"miit-2026-2"_s), u"carried retired"_s);
    QCOMPARE(retired->shelf.find(u"miit-2026-2"_s)->title, carriedPack("miit-2026-2").title);
    QCOMPARE(inUse->shelf.find(u"miit-2026-2"_s)->title, u"本区口径"_s); // who kept the old book still has it
    const auto stored = *store::find<RuleDocument>(base.session(), document.id);
    (void)written(base.session(), setOf({cultivation::stateChange(stored, records::DocumentState::InUse)}));
    QCOMPARE(standings(*bookIn(base.session()), u"miit-2026-2"_s), u"replaced office"_s);
}

void tst_RuleBook::undone()
{
    const TemporaryBase base;
    const auto before = bookIn(base.session());
    const auto receipt = written(base.session(), setOf({changes::creation(officeCopy("scale-lines", u"本区四上"_s))}));
    QVERIFY(bookIn(base.session()) != before);
    const auto undo = store::undo(base.session(), receipt.set.id, u"测试"_s, BookClock);
    QVERIFY2(undo, qPrintable(wordsOf(undo)));
    QCOMPARE(bookIn(base.session()), before);
    QCOMPARE(faultsOf(base.session(), true), QString());
}

/// A text that an older or newer program kept and this one cannot read: judged without it, and said.
void tst_RuleBook::damagedIsLeftOutAndNamed()
{
    TemporaryBase base;
    const RuleDocument document = officeCopy("miit-2026-2", u"本区口径"_s);
    (void)made(base.session(), document);
    const auto sound = bookIn(base.session());
    {
        store::Session &session = base.session();
        const store::WritePermit permit(session, store::WritePermit::For::Rows);
        QVERIFY(session.run(u"UPDATE rule_document SET content = replace(content, 'in_business', 'no_such')"_s));
    }
    const auto book = bookIn(base.session());
    QVERIFY(book != sound);
    QCOMPARE(standings(*book, u"miit-2026-2"_s), u"carried damaged"_s);
    QCOMPARE(book->damaged().size(), size_t{1});
    const auto &fault = book->damaged().front()->fault;
    QCOMPARE(fault->what, u"rule_document.damaged"_s);
    QCOMPARE(fault->detail.value(u"rule_reason"_s).toString(), u"fact"_s);
    QCOMPARE(book->shelf.find(u"miit-2026-2"_s)->title, carriedPack("miit-2026-2").title);
    QVERIFY(faultsOf(base.session(), true).contains(u"rule_document.damaged"_s));
    // It can be put out of use, and comes back only whole.
    const auto stored = *store::find<RuleDocument>(base.session(), document.id);
    (void)written(base.session(), setOf({cultivation::stateChange(stored, records::DocumentState::Retired)}));
    QCOMPARE(standings(*bookIn(base.session()), u"miit-2026-2"_s), u"carried retired"_s);
    const auto retired = *store::find<RuleDocument>(base.session(), document.id);
    const auto back = store::commit(
        base.session(), setOf({cultivation::stateChange(retired, records::DocumentState::InUse)}), BookClock);
    QVERIFY(!back);
    QCOMPARE(back.error().what, u"record.invalid"_s);
}

void tst_RuleBook::refused_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *was, const char *slip, const char *problem) {
        QTest::newRow(name) << QString::fromUtf8(was) << QString::fromUtf8(slip) << QString::fromUtf8(problem);
    };
    row("no such fact", "\"in_business\"", "\"no_such\"", "fact");
    row("truncated", "\"examples\"", "", "json");
    row("other code", "\"code\": \"miit-2026-2\"", "\"code\": \"x\"", "code rule_document.code");
    row("other title", "\"title\": \"本区口径\"", "\"title\": \"<b>本区</b>\"", "title rule_document.title");
    row("no such tier", "\"ladder\": \"specialised\"", "\"ladder\": \"speciallised\"", "tier");
    row("not a pack", "yumiao.rule_pack", "yumiao.ladders", "format text");
}

void tst_RuleBook::refused()
{
    QFETCH(QString, was);
    QFETCH(QString, slip);
    QFETCH(QString, problem);
    const TemporaryBase base;
    const QString before = wholeState(base.session());
    RuleDocument document = officeCopy("miit-2026-2", u"本区口径"_s);
    QVERIFY(document.content.contains(was));
    const auto at = document.content.indexOf(was);
    if (slip.isEmpty())
        document.content.truncate(at);
    else
        document.content.replace(at, was.size(), slip);
    const QString said = refusalOf(base.session(), document);
    QVERIFY2(said.contains(problem), qPrintable(said));
    QCOMPARE(wholeState(base.session()), before);
    document.content = QString(1'000'000, u'x');
    QVERIFY(refusalOf(base.session(), document).contains(u"text.too_long"_s));
    document.content = u"{}"_s;
    QVERIFY(refusalOf(base.session(), document).contains(u"rule_document.damaged"_s));
    QCOMPARE(wholeState(base.session()), before);
}

void tst_RuleBook::twoOfOneCode()
{
    const TemporaryBase base;
    (void)made(base.session(), officeCopy("miit-2026-2", u"甲"_s));
    QCOMPARE(refusalOf(base.session(), officeCopy("miit-2026-2", u"乙"_s)), u"key.taken"_s);
    QCOMPARE(bookIn(base.session())->shelf.find(u"miit-2026-2"_s)->title, u"甲"_s);
}

void tst_RuleBook::theCodeStays()
{
    const RuleDocument document = officeCopy("miit-2026-2", u"甲"_s);
    QJsonObject rules = cultivation::copyOf(carriedPack("miit-2026-2"), u"other"_s);
    const auto change = cultivation::keepingChange({eligibility::packText(rules), {}, {}, false}, document);
    QVERIFY(!change);
    QCOMPARE(change.error().what, u"rule_document.other_code"_s);
    const auto same = cultivation::keepingChange({document.content.toUtf8(), {}, {}, false}, document);
    QVERIFY(same && same->fields.empty()); // nothing differs, nothing is written
}

/// Both read lanes ask while the write lane writes: each gets a whole book of one moment.
void tst_RuleBook::twoLanes()
{
    TemporaryBase base;
    const RuleDocument first = officeCopy("miit-2026-2", u"甲"_s);
    (void)made(base.session(), first);
    store::Lane a(base.path(), store::Session::Access::Read);
    store::Lane b(base.path(), store::Session::Access::Read);
    std::atomic<int> answers = 0;
    std::atomic<int> wrong = 0;
    const auto ask = [&](store::Lane &lane) {
        lane.order(
            this,
            [](store::Session &session) -> Result<QString> {
                return cultivation::ruleBook(session).map(
                    [](const auto &book) { return book->shelf.find(u"miit-2026-2"_s)->title; });
            },
            [&](const Result<QString> &title) {
                ++answers;
                if (!title || (*title != u"甲"_s && *title != u"乙"_s))
                    ++wrong;
            });
    };
    RuleDocument stored = first;
    for (int i = 0; i < 30; ++i) {
        ask(a);
        ask(b);
        QJsonObject rules = cultivation::copyOf(carriedPack("miit-2026-2"), {});
        rules.insert(u"title"_s, i % 2 == 0 ? u"乙"_s : u"甲"_s);
        const auto change = cultivation::keepingChange({eligibility::packText(rules), {}, {}, false}, stored);
        QVERIFY2(change, qPrintable(wordsOf(change)));
        (void)written(base.session(), setOf({*change}));
        stored = *store::find<RuleDocument>(base.session(), first.id);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 60, 20'000);
    QCOMPARE(wrong.load(), 0);
}

void tst_RuleBook::versions()
{
    const TemporaryBase base;
    const RuleDocument document = officeCopy("sichuan-2021-143", u"甲"_s);
    (void)made(base.session(), document);
    QJsonObject rules = cultivation::copyOf(carriedPack("sichuan-2021-143"), {});
    rules.insert(u"title"_s, u"乙"_s);
    (void)written(
        base.session(), setOf({*cultivation::keepingChange({eligibility::packText(rules), {}, {}, false}, document)}));
    const auto stored = *store::find<RuleDocument>(base.session(), document.id);
    (void)written(base.session(), setOf({cultivation::stateChange(stored, records::DocumentState::Retired)}));
    const auto versions = cultivation::versionsOf(base.session(), document.id);
    QVERIFY2(versions, qPrintable(wordsOf(versions)));
    QCOMPARE(versions->size(), size_t{3});
    QVERIFY(versions->at(0).retired && versions->at(0).after.isEmpty());
    QCOMPARE(versions->at(1).before[u"title"_s].toString(), u"甲"_s);
    QCOMPARE(versions->at(1).after[u"title"_s].toString(), u"乙"_s);
    QVERIFY(versions->at(2).before.isEmpty() && !versions->at(2).retired);
}

void tst_RuleBook::blank()
{
    const TemporaryBase base;
    const auto &ladder = eligibility::ladders()->ladders.front();
    const QJsonObject rules = cultivation::blankDocument(u"own"_s, u"区级<b>口径"_s, ladder, ladder.tiers.at(2));
    const auto change = cultivation::keepingChange({eligibility::packText(rules), {}, newId(), true}, std::nullopt);
    QVERIFY2(change, qPrintable(wordsOf(change)));
    (void)written(base.session(), setOf({*change}));
    QCOMPARE(standings(*bookIn(base.session()), u"own"_s), u"office"_s);
}

YUMIAO_TEST(tst_RuleBook)

} // namespace yumiao::tests::cultivated

#include "tst_rule_book.moc"
