// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_set.h"
#include "models/plan/new_workspace.h"
#include "models/records/name_period.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using announced::AnnouncedWish;
using announced::Decision;
using announced::Decisions;
using announced::FoundBy;
using announced::Outcome;
using announced::Reconciliation;
using records::Certificate;
using records::CertificateKind;
using records::CertificateLevel;
using records::Enterprise;

/// Whom the lines of a published list mean, what becomes of them, and what is written.
class tst_Reconciliation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matching_data();
    void matching();
    void holdings();
    void levelsCount();
    void repeatedLines();
    void officerDecides();
    void notOnTheList();
    void oneSetOneUndo();
    void newEnterprises();
    void publicityWritesNothing();
    void wishes();
    void tiers();
};

namespace {

const QDate From(2022, 8, 29);
const QDate To(2025, 8, 28);

struct ListScene {
    ListScene()
    {
        RecordIdSource ids(1, 1);
        if (!plan::fillNewWorkspace(base.session(), {false, u"雁江区"_s}, ids, FixedClock(QDate(2022, 9, 5))))
            qFatal("no workspace");
        coded = firm(u"资阳恒芯传感技术有限公司"_s, 1);
        plain = firm(u"雁江大成食品有限公司"_s, 0);
        twinOne = firm(u"资阳万盛商贸有限公司"_s, 3);
        twinOther = firm(u"资阳万盛商贸有限公司"_s, 4);
        renamed = firm(u"四川新名装备有限公司"_s, 5);
        records::NamePeriod former;
        former.id = newId();
        former.enterprise.id = renamed;
        former.name = u"资阳旧名机械厂"_s;
        (void)made(base.session(), former);
    }
    RecordId firm(const QString &name, int number) const
    {
        Enterprise it = enterpriseNamed(name);
        if (number > 0)
            it.creditCode = *CreditCode::parse(creditCode(number));
        return made(base.session(), it);
    }
    RecordId certificate(RecordId enterprise, QDate issued, QDate to,
        std::optional<CertificateLevel> level = CertificateLevel::Provincial, const QString &document = {}) const
    {
        Certificate it = certificateOf(enterprise, CertificateKind::Specialised, issued, to);
        it.level = level;
        it.documentNumber = document;
        return made(base.session(), it);
    }
    [[nodiscard]] static AnnouncedWish wish()
    {
        return {CertificateKind::Specialised, CertificateLevel::Provincial, u"川经信企业函〔2022〕728号"_s, u"第一批"_s,
            From, To, announced::Stage::Announced};
    }
    [[nodiscard]] Reconciliation found(const QString &text, const Decisions &decisions = {}) const
    {
        const auto list = announced::listFromText(text);
        if (!list)
            qFatal("%s", qPrintable(list.error().what));
        auto answer = announced::reconcile(base.session(), *list, wish(), decisions);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().what));
        return *std::move(answer);
    }
    [[nodiscard]] announced::AnnouncedSet set(Reconciliation &found, bool addUnknown = false) const
    {
        RecordIdSource ids;
        auto made = announced::announcedSet(base.session(), found, wish(), addUnknown, u"名单.xlsx"_s, ids);
        if (!made)
            qFatal("%s", qPrintable(made.error().what));
        return *std::move(made);
    }
    TemporaryBase base;
    RecordId coded;
    RecordId plain;
    RecordId twinOne;
    RecordId twinOther;
    RecordId renamed;
};

QString codeOf(Outcome outcome)
{
    return QString::fromLatin1(records::choicesOf<Outcome>()[static_cast<size_t>(outcome)].code);
}

QString withWrongCheck(QString code)
{
    code[17] = code[17] == u'0' ? u'1' : u'0';
    return code;
}

} // namespace

void tst_Reconciliation::matching_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("candidates");
    QTest::addColumn<QString>("problem");
    const auto add = [](const char *name, const QString &line, const char *outcome, int candidates, const char *why) {
        QTest::newRow(name) << line << QString::fromLatin1(outcome) << candidates << QString::fromLatin1(why);
    };
    add("code", creditCode(1), "new", 0, "");
    add("code and name", u"资阳恒芯传感技术有限公司,%1"_s.arg(creditCode(1)), "new", 0, "");
    add("code, spelt otherwise", u"资阳市恒芯传感技术有限公司,%1"_s.arg(creditCode(1)), "new", 0, "");
    add("code and former name", u"资阳旧名机械厂,%1"_s.arg(creditCode(5)), "new", 0, "");
    add("code of one, name of another", u"雁江大成食品有限公司,%1"_s.arg(creditCode(1)), "several", 2,
        "announced.name_differs");
    add("code of one, unknown name", u"成都远方有限公司,%1"_s.arg(creditCode(1)), "several", 1,
        "announced.name_differs");
    add("name", u"雁江大成食品有限公司"_s, "new", 0, "");
    add("name in other brackets and widths", u"雁江大成食品 有限公司"_s, "new", 0, "");
    add("former name", u"资阳旧名机械厂"_s, "new", 0, "");
    add("one character apart", u"雁江大城食品有限公司"_s, "several", 1, "");
    add("one character more", u"资阳恒芯传感技术有限责任公司"_s, "several", 1, "");
    add("two of one name", u"资阳万盛商贸有限公司"_s, "several", 2, "");
    add("two of one name, code tells", u"资阳万盛商贸有限公司,%1"_s.arg(creditCode(4)), "new", 0, "");
    add("the name with another code", u"资阳恒芯传感技术有限公司,%1"_s.arg(creditCode(77)), "several", 1, "");
    add("wrong check character, known name", u"资阳恒芯传感技术有限公司,%1"_s.arg(withWrongCheck(creditCode(1))),
        "several", 1, "code.check");
    add("wrong check character, unknown name", u"成都远方科技公司,%1"_s.arg(withWrongCheck(creditCode(8))), "refused",
        0, "code.check");
    add("unknown", u"成都远方科技有限公司"_s, "unknown", 0, "");
    add("unknown code alone", creditCode(88), "refused", 0, "announced.no_name");
    add("markup", u"<img src=x>公司"_s, "unknown", 0, "");
    add("a bad day", u"企业名称\t有效期至\n雁江大成食品有限公司\t不详"_s, "refused", 0, "date.not_a_date");
    add("days reversed", u"企业名称\t认定时间\t有效期至\n雁江大成食品有限公司\t2022-08-01\t2021-08-01"_s, "refused", 0,
        "announced.reversed");
}

void tst_Reconciliation::matching()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    QFETCH(int, candidates);
    QFETCH(QString, problem);
    const ListScene scene;
    const Reconciliation found = scene.found(line);
    QCOMPARE(found.lines.size(), size_t{1});
    QCOMPARE(codeOf(found.lines.front().outcome), outcome);
    QCOMPARE(static_cast<int>(found.lines.front().candidates.size()), candidates);
    QCOMPARE(found.lines.front().problem, problem);
    QCOMPARE(found.lines.front().enterprise.enterprise.isNull(),
        outcome != u"new"_s && problem != u"date.not_a_date"_s && problem != u"announced.reversed"_s);
}

void tst_Reconciliation::holdings()
{
    const ListScene scene;
    scene.certificate(scene.coded, QDate(2019, 8, 1), QDate(2022, 7, 31));
    scene.certificate(scene.plain, From, To);
    scene.certificate(scene.renamed, QDate(2022, 1, 1), {}, CertificateLevel::Provincial, u"川经信企业函(2022)728号"_s);
    const auto found = scene.found(u"%1\n雁江大成食品有限公司\n四川新名装备有限公司"_s.arg(creditCode(1)));
    QCOMPARE(codeOf(found.lines[0].outcome), u"renewed"_s);
    QCOMPARE(found.lines[0].held.validTo, QDate(2022, 7, 31));
    QCOMPARE(codeOf(found.lines[1].outcome), u"entered"_s); // from the same day
    QCOMPARE(codeOf(found.lines[2].outcome), u"entered"_s); // of the same document, other brackets
}

/// A district's own title is not renewed by a province's list.
void tst_Reconciliation::levelsCount()
{
    const ListScene scene;
    scene.certificate(scene.coded, QDate(2020, 1, 1), QDate(2022, 12, 31), CertificateLevel::Municipal);
    QCOMPARE(codeOf(scene.found(creditCode(1)).lines[0].outcome), u"new"_s);
    QVERIFY(scene.found(u"成都远方科技有限公司"_s).missing.empty());
}

void tst_Reconciliation::repeatedLines()
{
    const ListScene scene;
    const auto found
        = scene.found(u"%1\n资阳恒芯传感技术有限公司\n成都远方科技有限公司\n成都远方科技有限公司"_s.arg(creditCode(1)));
    QCOMPARE(codeOf(found.lines[0].outcome), u"new"_s);
    QCOMPARE(found.lines[1].problem, u"announced.repeated"_s);
    QCOMPARE(found.lines[1].detail.value(u"row"_s).toInt(), 1);
    QCOMPARE(codeOf(found.lines[2].outcome), u"unknown"_s);
    QCOMPARE(found.lines[3].problem, u"announced.repeated"_s);
}

void tst_Reconciliation::officerDecides()
{
    const ListScene scene;
    const QString text = u"资阳万盛商贸有限公司\n雁江大城食品有限公司\n雁江大成食品有限公司\n"_s;
    auto found = scene.found(text);
    QCOMPARE(found.count(Outcome::Several), 2);
    const AnnouncedWish wish = ListScene::wish();
    Decisions decisions{{1, {scene.twinOther, false, false}}};
    announced::decideAgain(found, wish, decisions, 1);
    QCOMPARE(found.lines[0].enterprise.enterprise, scene.twinOther);
    QCOMPARE(*found.lines[0].by, FoundBy::Officer);
    decisions.insert(2, {scene.plain, false, false}); // it is the one of the third line
    announced::decideAgain(found, wish, decisions, 2);
    QCOMPARE(found.lines[2].problem, u"announced.repeated"_s);
    decisions.insert(2, {{}, false, true});
    announced::decideAgain(found, wish, decisions, 2);
    QCOMPARE(found.lines[1].problem, u"announced.left_out"_s);
    QCOMPARE(codeOf(found.lines[2].outcome), u"new"_s); // free again
    decisions.remove(2);
    announced::decideAgain(found, wish, decisions, 2);
    QCOMPARE(codeOf(found.lines[1].outcome), u"several"_s);
    QCOMPARE(codeOf(scene.found(text, decisions).lines[0].outcome), u"new"_s); // and from the beginning
    decisions.insert(2, {RecordId(12345), false, false});
    QCOMPARE(codeOf(scene.found(text, decisions).lines[1].outcome), u"several"_s); // no such enterprise
}

void tst_Reconciliation::notOnTheList()
{
    const ListScene scene;
    scene.certificate(scene.coded, QDate(2019, 8, 1), QDate(2022, 7, 31));     // ended
    scene.certificate(scene.renamed, QDate(2019, 10, 1), QDate(2022, 9, 30));  // ends soon
    scene.certificate(scene.twinOne, QDate(2022, 1, 1), QDate(2024, 12, 31));  // goes on
    scene.certificate(scene.twinOther, QDate(2019, 8, 1), QDate(2022, 7, 31)); // renewed since
    scene.certificate(scene.twinOther, QDate(2022, 8, 1), QDate(2025, 7, 31));
    const auto found = scene.found(u"雁江大成食品有限公司\n资阳恒星传感技术有限公司"_s);
    QCOMPARE(found.missing.size(), size_t{2});
    QCOMPARE(found.missing[0].enterprise.enterprise, scene.coded);
    QVERIFY(found.missing[0].ended);
    QVERIFY(found.missing[0].mayBeOnIt); // the second line looks like it
    QCOMPARE(found.missing[1].enterprise.enterprise, scene.renamed);
    QVERIFY(!found.missing[1].ended && !found.missing[1].mayBeOnIt);
}

void tst_Reconciliation::oneSetOneUndo()
{
    const ListScene scene;
    const RecordId before = scene.certificate(scene.coded, QDate(2019, 8, 1), QDate(2022, 7, 31));
    const QString state = liveState(scene.base.session());
    auto found
        = scene.found(u"%1\n雁江大成食品有限公司\n成都远方科技有限公司\n雁江大城食品有限公司"_s.arg(creditCode(1)));
    auto made = scene.set(found);
    QCOMPARE(made.certificates, 2);
    QCOMPARE(made.enterprises, 0);
    QCOMPARE(made.set.action, u"import"_s);
    QCOMPARE(made.set.source, u"名单.xlsx"_s);
    (void)written(scene.base.session(), std::move(made.set));
    const auto certificates = store::loadAll<Certificate>(scene.base.session());
    QCOMPARE(certificates->size(), size_t{3});
    QCOMPARE(
        store::find<Certificate>(scene.base.session(), before)->review, std::optional(records::ReviewState::Passed));
    const Certificate &entered = certificates->back();
    QCOMPARE(entered.enterprise.id, scene.plain);
    QCOMPARE(entered.kind, std::optional(CertificateKind::Specialised));
    QCOMPARE(entered.level, std::optional(CertificateLevel::Provincial));
    QCOMPARE(entered.documentNumber, u"川经信企业函〔2022〕728号"_s);
    QCOMPARE(entered.batch, u"第一批"_s);
    QCOMPARE(entered.issued, From);
    QCOMPARE(entered.validTo, To);
    auto again = scene.found(u"%1\n雁江大成食品有限公司"_s.arg(creditCode(1)));
    QCOMPARE(again.count(Outcome::Entered), 2);
    QVERIFY(scene.set(again).set.changes.empty());
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"测试"_s, SystemClock()));
    QCOMPARE(liveState(scene.base.session()), state);
    QCOMPARE(faultsOf(scene.base.session()), QString());
}

void tst_Reconciliation::newEnterprises()
{
    const ListScene scene;
    const QString text
        = u"企业名称,所属镇街,信用代码\n成都远方科技有限公司,莲花街道,%1\n雁江大城食品有限公司,,\n"_s.arg(creditCode(9))
        + u"名"_s.repeated(500) + u"公司,,\n"_s;
    auto found = scene.found(text);
    QVERIFY(scene.set(found).set.changes.empty());
    auto made = scene.set(found, true);
    QCOMPARE(made.enterprises, 1);
    QCOMPARE(made.certificates, 1);
    QCOMPARE(made.refused, std::vector<int>{2}); // the name cannot stand
    QCOMPARE(found.lines[2].problem, u"text.too_long"_s);
    (void)written(scene.base.session(), std::move(made.set));
    const auto added = store::resolve(scene.base.session(), records::RecordKind::Enterprise, creditCode(9));
    const auto enterprise = store::find<Enterprise>(scene.base.session(), **added);
    QCOMPARE(enterprise->name, u"成都远方科技有限公司"_s);
    QVERIFY(!enterprise->town.id.isNull());
    auto chosen = scene.found(text, {{3, {{}, true, false}}}); // though one looks like it
    made = scene.set(chosen);
    QCOMPARE(made.enterprises, 1);
    QCOMPARE(made.certificates, 1);
}

void tst_Reconciliation::publicityWritesNothing()
{
    const ListScene scene;
    auto found = scene.found(creditCode(1));
    AnnouncedWish wish = ListScene::wish();
    wish.stage = announced::Stage::Publicity;
    RecordIdSource ids;
    QVERIFY(announced::announcedSet(scene.base.session(), found, wish, true, {}, ids)->set.changes.empty());
}

void tst_Reconciliation::wishes()
{
    const ListScene scene;
    const auto list = announced::listFromText(u"雁江大成食品有限公司"_s);
    AnnouncedWish wish = ListScene::wish();
    wish.to = wish.from.addDays(-1);
    QCOMPARE(announced::reconcile(scene.base.session(), *list, wish).error().what, u"announced.reversed"_s);
    wish.to = wish.from;
    QVERIFY(announced::checkWish(wish));
    wish.from = {};
    QCOMPARE(announced::checkWish(wish).error().what, u"announced.no_first_day"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(announced::reconcile(scene.base.session(), *list, ListScene::wish(), {}, stop.get_token()).error().what,
        u"cancelled"_s);
}

void tst_Reconciliation::tiers()
{
    const ListScene scene;
    const auto book = cultivation::ruleBook(scene.base.session());
    const auto named = [&](const QString &word, QDate on = From) {
        const auto tier = announced::certifiedTierNamed((*book)->ladders, word, on);
        return tier ? tier->ladder->code + u'/' + tier->tier->code : tier.error().what;
    };
    QCOMPARE(named(u"specialised"_s), u"specialised/specialised"_s);
    QCOMPARE(named(u"专精特新中小企业"_s), u"specialised/specialised"_s);
    QCOMPARE(named(u"listing_reserve"_s), u"listing/reserve"_s);
    QCOMPARE(named(u"reserve"_s), u"specialised/reserve"_s);
    QCOMPARE(named(u"科技和创新型中小企业"_s, QDate(2026, 5, 1)), u"specialised/innovative"_s);
    QCOMPARE(named(u"nothing"_s), u"tier.unknown"_s);
    QCOMPARE(named(u"innovative"_s, QDate(2022, 1, 1)), u"tier.unknown"_s); // the rung did not exist
    const auto tier = announced::certifiedTierNamed((*book)->ladders, u"specialised"_s, From);
    QCOMPARE(announced::usualLevel(*tier->tier), std::optional(CertificateLevel::Provincial));
}

YUMIAO_TEST(tst_Reconciliation)

} // namespace yumiao::tests

#include "tst_reconciliation.moc"
