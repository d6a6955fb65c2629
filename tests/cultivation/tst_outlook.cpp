// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/tier_risk.h"
#include "models/records/threshold.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests::cultivated {
namespace {

using namespace Qt::StringLiterals;
using cultivation::Move;
using cultivation::RiskKind;
using cultivation::RuleBook;
using cultivation::Urgency;
using eligibility::Procedure;
using eligibility::Verdict;
using records::CertificateKind;

const QDate OutlookDay(2022, 9, 5);

/// A document of one tier with these criteria.
eligibility::Pack packOf(const char *code, const char *tier, const char *procedure, const QByteArray &criteria)
{
    const QByteArray json = QByteArray(R"({"format": "yumiao.rule_pack", "version": 1, "code": ")") + code
        + R"(", "title": "试行", "issuer": "区", "source": "试", "confidence": "to_confirm", "examples": [],
        "tiers": [{"ladder": "specialised", "tier": ")"
        + tier + R"(", "title": "试", "clause": "一",
        "in_force": [{"for": ")"
        + procedure + R"(", "confidence": "to_confirm"}], "criteria": [)" + criteria + "]}]}";
    auto pack = eligibility::readPack(json, *eligibility::factCatalogue());
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().what), qPrintable(pack.error().detail.value(u"path"_s).toString()));
    return *std::move(pack);
}

RuleBook bookOf(std::initializer_list<eligibility::Pack> packs)
{
    RuleBook book{{}, *eligibility::ladders(), {}};
    for (const eligibility::Pack &pack : packs)
        book.shelf.put(pack);
    return book;
}

const QByteArray ShareOver3
    = R"({"code": "share", "title": "研发占比", "clause": "一", "confidence": "official", "kind": "threshold",
        "measure": {"ratio": "rd_expense", "of": "revenue"}, "at_least": "3%"})";

QByteArray shareOver(const char *percent)
{
    return QByteArray(ShareOver3).replace("3%", percent);
}

/// Revenue of 10,000万元 and research for so much.
records::AnnualFigures researching(RecordId enterprise, qint64 year, qint64 researchWan)
{
    records::AnnualFigures it = figuresOf(enterprise, year, 10'000);
    it.rdExpense = Money::fromWan(researchWan);
    return it;
}

cultivation::FoundWords plainWords(const eligibility::Finding &finding)
{
    return {QString::number(finding.years.size()), finding.criterion->line.text};
}

struct OutlookScene {
    TemporaryBase base;
    RecordId firm(const QString &name, std::optional<qint64> researchWan)
    {
        const RecordId id = made(base.session(), enterpriseNamed(name));
        if (researchWan)
            (void)made(base.session(), researching(id, 2021, *researchWan));
        return id;
    }
    [[nodiscard]] Result<cultivation::DistrictComparison> compared(
        const RuleBook &book, const cultivation::OutlookWish &wish, const Cancel &cancel = {}) const
    {
        return cultivation::compareDistrict(base.session(), book, wish, plainWords, cancel);
    }
    [[nodiscard]] cultivation::RiskPicture risks(
        const RuleBook &book, QDate on, const cultivation::YearlyUpdateKnown &updates = {}) const
    {
        auto picture = cultivation::tiersAtRisk(base.session(), book, on, plainWords, updates);
        if (!picture)
            qFatal("%s", qPrintable(wordsOf(picture.error())));
        return *std::move(picture);
    }
    void have(const char *code, qint64 value) const
    {
        records::Threshold it;
        it.id = newId();
        it.code = QLatin1String(code);
        it.value = Quantity::fromScaled(value * 10'000);
        (void)made(base.session(), it);
    }
    void haveLamps() const
    {
        have("lamp.certificate.listed_days", 90);
        have("lamp.certificate.amber_days", 60);
        have("lamp.certificate.red_days", 30);
    }
};

cultivation::OutlookWish between(const char *left, const char *right, QDate leftOn = OutlookDay,
    QDate rightOn = OutlookDay, const QString &tier = u"specialised"_s)
{
    return {{QLatin1String(left), {leftOn, Procedure::New}}, {QLatin1String(right), {rightOn, Procedure::New}},
        u"specialised"_s, tier};
}

/// "gains: not_met > met" of an enterprise.
QString moveOf(const cultivation::DistrictComparison &comparison, RecordId enterprise)
{
    const auto word = [](const std::optional<Verdict> &verdict) {
        return verdict ? QString::fromLatin1(records::choicesOf<Verdict>()[static_cast<size_t>(*verdict)].code)
                       : u"-"_s;
    };
    for (const cultivation::Moved &it : comparison.enterprises)
        if (it.enterprise == enterprise)
            return u"%1: %2 > %3"_s.arg(QLatin1String(records::choicesOf<Move>()[static_cast<size_t>(it.move)].code),
                word(it.before), word(it.after));
    return {};
}

/// "red 12 ends_soon fails_review(share)" of a tier at risk; empty when it is not.
QString riskOf(const cultivation::RiskPicture &picture, RecordId enterprise, const QString &tier)
{
    for (const cultivation::TierRisk &it : picture.risks) {
        if (it.enterprise != enterprise || it.tier != tier)
            continue;
        QStringList words{QLatin1String(records::choicesOf<Urgency>()[static_cast<size_t>(it.urgency)].code)};
        if (it.days)
            words.append(QString::number(*it.days));
        for (const cultivation::RiskCause &cause : it.causes) {
            QString text = QLatin1String(records::choicesOf<RiskKind>()[static_cast<size_t>(cause.kind)].code);
            for (const cultivation::RiskCondition &condition : cause.conditions)
                text += u'(' + condition.code + u')';
            words.append(text);
        }
        return words.join(u' ');
    }
    return {};
}

} // namespace

/// The district by other rules and on other days, and what may be lost.
class tst_Outlook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void underStricterRules();
    void onAnotherDay();
    void whyByLeaves();
    void rulesInForceOnBothSides();
    void refusals();
    void stopped();
    void certificatesThatEnd();
    void aLongerCertificateCounts();
    void reviewsThatFail();
    void nearLines_data();
    void nearLines();
    void whatBearsNothingIsNotNear();
    void yearlyUpdates();
    void whatIsNotKnownIsSaid();
    void inTheOrderOfUrgency();
};

void tst_Outlook::underStricterRules()
{
    OutlookScene scene;
    const RuleBook book = bookOf(
        {packOf("mild", "specialised", "new", ShareOver3), packOf("strict", "specialised", "new", shareOver("5%"))});
    const RecordId low = scene.firm(u"低"_s, 299);
    const RecordId edge = scene.firm(u"线上<b>"_s, 300);
    const RecordId below = scene.firm(u"差一点"_s, 499);
    const RecordId high = scene.firm(u"高"_s, 500);
    const RecordId open = scene.firm(u"不知"_s, std::nullopt);
    const auto stricter = scene.compared(book, between("mild", "strict"));
    QVERIFY2(stricter, qPrintable(wordsOf(stricter)));
    QCOMPARE(moveOf(*stricter, low), u"same: not_met > not_met"_s);
    QCOMPARE(moveOf(*stricter, edge), u"falls: met > not_met"_s);
    QCOMPARE(moveOf(*stricter, below), u"falls: met > not_met"_s);
    QCOMPARE(moveOf(*stricter, high), u"same: met > met"_s);
    QCOMPARE(moveOf(*stricter, open), u"same: unknown > unknown"_s);
    QCOMPARE(stricter->count(Move::Falls), 2);
    const auto fallen = std::find_if(stricter->enterprises.begin(), stricter->enterprises.end(),
        [&](const auto &it) { return it.enterprise == edge; });
    QCOMPARE(fallen->why.size(), size_t{1});
    const cultivation::Shift &why = fallen->why.front();
    QCOMPARE(why.code, u"share"_s);
    QCOMPARE(why.before, std::optional(Verdict::Met));
    QCOMPARE(why.after, std::optional(Verdict::NotMet));
    QCOMPARE(why.left.required, u"3%"_s);
    QCOMPARE(why.right.required, u"5%"_s);
    const auto milder = scene.compared(book, between("strict", "mild"));
    QCOMPARE(moveOf(*milder, edge), u"gains: not_met > met"_s);
    QCOMPARE(milder->count(Move::Gains), 2);
}

void tst_Outlook::onAnotherDay()
{
    OutlookScene scene;
    const RuleBook book = bookOf({packOf("mild", "specialised", "new", ShareOver3)});
    const RecordId grows = scene.firm(u"增"_s, 100);
    (void)made(scene.base.session(), researching(grows, 2022, 400));
    const RecordId unknownLater = scene.firm(u"缺"_s, 400);
    records::Enterprise founded = enterpriseNamed(u"新设"_s);
    founded.established = QDate(2023, 1, 1);
    (void)made(scene.base.session(), founded);
    records::Enterprise gone = enterpriseNamed(u"注销"_s);
    gone.established = QDate(2010, 1, 1);
    gone.status = records::EnterpriseStatus::Deregistered;
    gone.deregistered = QDate(2023, 1, 1);
    (void)made(scene.base.session(), gone);
    const auto later = scene.compared(book, between("", "", OutlookDay, QDate(2023, 9, 5)));
    QVERIFY2(later, qPrintable(wordsOf(later)));
    QCOMPARE(moveOf(*later, grows), u"gains: not_met > met"_s);
    QCOMPARE(moveOf(*later, unknownLater), u"to_unknown: met > unknown"_s);
    QCOMPARE(moveOf(*later, founded.id), u"comes: - > unknown"_s);
    QCOMPARE(moveOf(*later, gone.id), u"leaves: unknown > -"_s);
    // The days the other way round: the same moves backwards.
    const auto back = scene.compared(book, between("", "", QDate(2023, 9, 5), OutlookDay));
    QCOMPARE(moveOf(*back, grows), u"falls: met > not_met"_s);
    QCOMPARE(moveOf(*back, unknownLater), u"from_unknown: unknown > met"_s);
    QCOMPARE(moveOf(*back, founded.id), u"leaves: unknown > -"_s);
}

/// Groups say which of their members changed; what only one side asks is named.
void tst_Outlook::whyByLeaves()
{
    OutlookScene scene;
    const RecordId firm = scene.firm(u"甲"_s, 350);
    const QByteArray group = R"({"code": "route", "title": "其一", "clause": "一", "confidence": "official",
        "kind": "any_of", "members": [%1, {"code": "award", "title": "获奖", "kind": "flag", "fact": "quality_award"}]})";
    (void)made(scene.base.session(), evidenceOf(firm, "quality_award", u"0"_s));
    const QByteArray extra
        = R"(, {"code": "system", "title": "体系", "clause": "二", "confidence": "official", "kind": "flag",
        "fact": "quality_system"})";
    const RuleBook book = bookOf({packOf("mild", "specialised", "new", QByteArray(group).replace("%1", ShareOver3)),
        packOf("strict", "specialised", "new", QByteArray(group).replace("%1", shareOver("5%")) + extra)});
    const auto found = scene.compared(book, between("mild", "strict"));
    QVERIFY2(found, qPrintable(wordsOf(found)));
    const cultivation::Moved &moved = found->enterprises.front();
    QCOMPARE(moved.move, Move::Falls);
    QCOMPARE(moved.why.size(), size_t{2});
    QCOMPARE(moved.why[0].code, u"share"_s);
    QCOMPARE(moved.why[1].code, u"system"_s);
    QVERIFY(!moved.why[1].before);
    QCOMPARE(moved.why[1].after, std::optional(Verdict::Unknown));
    const auto back = scene.compared(book, between("strict", "mild"));
    QCOMPARE(back->enterprises.front().why[1].code, u"system"_s);
    QVERIFY(!back->enterprises.front().why[1].after);
}

void tst_Outlook::rulesInForceOnBothSides()
{
    OutlookScene scene;
    (void)scene.firm(u"甲"_s, 350);
    const auto book = *cultivation::ruleBook(scene.base.session());
    const auto found = scene.compared(*book, between("", "", QDate(2026, 3, 31), QDate(2026, 4, 1)));
    QVERIFY2(found, qPrintable(wordsOf(found)));
    QCOMPARE(found->left.pack, u"miit-2022-63"_s);
    QCOMPARE(found->right.pack, u"miit-2026-2"_s);
    // Without a tier the lowest that has rules on both sides.
    const auto lowest = scene.compared(*book, between("", "", QDate(2022, 9, 5), QDate(2026, 4, 1), {}));
    QVERIFY2(lowest, qPrintable(wordsOf(lowest)));
    QCOMPARE(lowest->tier, u"innovative"_s);
    const auto older = scene.compared(*book, between("", "", QDate(2022, 7, 1), QDate(2022, 9, 1), {}));
    QCOMPARE(older->tier, u"specialised"_s);
}

void tst_Outlook::refusals()
{
    OutlookScene scene;
    const auto book = *cultivation::ruleBook(scene.base.session());
    const auto refusal = [&](const cultivation::OutlookWish &wish) {
        const auto found = scene.compared(*book, wish);
        return found ? QString() : found.error().what;
    };
    QCOMPARE(refusal(between("no-such", "")), u"pack.unknown"_s);
    QCOMPARE(refusal(between("", "<b>")), u"pack.unknown"_s);
    QCOMPARE(refusal(between("scale-lines", "")), u"pack.no_tier"_s);
    QCOMPARE(refusal(between("", "", QDate(1990, 1, 1))), u"outlook.no_rules"_s);
    QCOMPARE(refusal(between("", "", OutlookDay, QDate(1990, 1, 1))), u"outlook.no_rules"_s);
    QCOMPARE(refusal(between("", "", OutlookDay, OutlookDay, u"no-such"_s)), u"tier.unknown"_s);
    const auto empty = scene.compared(*book, between("", ""));
    QVERIFY(empty && empty->enterprises.empty());
}

void tst_Outlook::stopped()
{
    OutlookScene scene;
    (void)scene.firm(u"甲"_s, 350);
    const auto book = *cultivation::ruleBook(scene.base.session());
    std::stop_source stop;
    stop.request_stop();
    const auto found = scene.compared(*book, between("", ""), stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::Cancelled);
    scene.haveLamps();
    const RecordId firm = scene.firm(u"乙"_s, 350);
    (void)made(
        scene.base.session(), certificateOf(firm, CertificateKind::Specialised, QDate(2020, 1, 1), QDate(2022, 12, 1)));
    const auto picture
        = cultivation::tiersAtRisk(scene.base.session(), *book, OutlookDay, plainWords, {}, stop.get_token());
    QVERIFY(!picture);
    QCOMPARE(picture.error().fault, Fault::Cancelled);
}

void tst_Outlook::certificatesThatEnd()
{
    OutlookScene scene;
    scene.haveLamps();
    const RuleBook book = bookOf({});
    const auto holder = [&](int days) {
        const RecordId id = scene.firm(u"持证%1"_s.arg(days), std::nullopt);
        (void)made(scene.base.session(),
            certificateOf(id, CertificateKind::Specialised, QDate(2020, 1, 1), OutlookDay.addDays(days)));
        return id;
    };
    const RecordId over = holder(-1);
    const RecordId last = holder(0);
    const RecordId red = holder(30);
    const RecordId amber = holder(31);
    const RecordId listed = holder(90);
    const RecordId far = holder(91);
    const auto picture = scene.risks(book, OutlookDay);
    QCOMPARE(riskOf(picture, over, u"specialised"_s), QString()); // no tier any more
    QCOMPARE(riskOf(picture, last, u"specialised"_s), u"red 0 ends_soon"_s);
    QCOMPARE(riskOf(picture, red, u"specialised"_s), u"red 30 ends_soon"_s);
    QCOMPARE(riskOf(picture, amber, u"specialised"_s), u"amber 31 ends_soon"_s);
    QCOMPARE(riskOf(picture, listed, u"specialised"_s), u"listed 90 ends_soon"_s);
    QCOMPARE(riskOf(picture, far, u"specialised"_s), QString());
    QCOMPARE(picture.members, 5);
    QVERIFY(picture.withoutRules.contains(u"specialised"_s));
}

void tst_Outlook::aLongerCertificateCounts()
{
    OutlookScene scene;
    scene.haveLamps();
    const RuleBook book = bookOf({});
    const RecordId renewed = scene.firm(u"续"_s, std::nullopt);
    (void)made(scene.base.session(),
        certificateOf(renewed, CertificateKind::Specialised, QDate(2019, 1, 1), OutlookDay.addDays(10)));
    (void)made(scene.base.session(),
        certificateOf(renewed, CertificateKind::Specialised, QDate(2022, 8, 1), QDate(2025, 7, 31)));
    const RecordId revoked = scene.firm(u"撤"_s, std::nullopt);
    records::Certificate taken
        = certificateOf(revoked, CertificateKind::Specialised, QDate(2021, 1, 1), OutlookDay.addDays(10));
    taken.revoked = OutlookDay;
    (void)made(scene.base.session(), taken);
    const RecordId noEnd = scene.firm(u"无期"_s, std::nullopt);
    (void)made(scene.base.session(), certificateOf(noEnd, CertificateKind::Specialised, QDate(2015, 1, 1)));
    const auto picture = scene.risks(book, OutlookDay);
    QCOMPARE(riskOf(picture, renewed, u"specialised"_s), QString());
    QCOMPARE(riskOf(picture, revoked, u"specialised"_s), QString());
    QCOMPARE(riskOf(picture, noEnd, u"specialised"_s), u"listed end_unknown"_s);
}

void tst_Outlook::reviewsThatFail()
{
    OutlookScene scene;
    scene.haveLamps();
    const RuleBook book = bookOf({packOf("review", "specialised", "review", ShareOver3)});
    const auto holder = [&](const QString &name, std::optional<qint64> research, int days) {
        const RecordId id = scene.firm(name, research);
        (void)made(scene.base.session(),
            certificateOf(id, CertificateKind::Specialised, QDate(2021, 1, 1), OutlookDay.addDays(days)));
        return id;
    };
    const RecordId fails = holder(u"滑"_s, 299, 500);
    const RecordId both = holder(u"又滑又到期"_s, 299, 20);
    const RecordId good = holder(u"好"_s, 300, 500);
    const RecordId open = holder(u"缺"_s, std::nullopt, 500);
    const auto picture = scene.risks(book, OutlookDay);
    QCOMPARE(riskOf(picture, fails, u"specialised"_s), u"amber fails_review(share)"_s);
    QCOMPARE(riskOf(picture, both, u"specialised"_s), u"red 20 ends_soon fails_review(share)"_s);
    QCOMPARE(riskOf(picture, good, u"specialised"_s), QString());
    QCOMPARE(riskOf(picture, open, u"specialised"_s), QString());
    QCOMPARE(picture.reviewUnknown, 1);
}

void tst_Outlook::nearLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("research");
    QTest::addColumn<bool>("near");
    // 10 % of a line of 3 %: from 3.3 % on it is far.
    QTest::newRow("on the line") << QByteArray(R"("at_least": "3%")") << qint64{300} << true;
    QTest::newRow("just near") << QByteArray(R"("at_least": "3%")") << qint64{329} << true;
    QTest::newRow("just far") << QByteArray(R"("at_least": "3%")") << qint64{330} << false;
    QTest::newRow("strictly over") << QByteArray(R"("above": "3%")") << qint64{301} << true;
    QTest::newRow("below, near") << QByteArray(R"("at_most": "3%")") << qint64{271} << true;
    QTest::newRow("below, far") << QByteArray(R"("at_most": "3%")") << qint64{270} << false;
    QTest::newRow("a line of nothing") << QByteArray(R"("at_least": "0%")") << qint64{1} << false;
}

void tst_Outlook::nearLines()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, research);
    QFETCH(bool, near);
    OutlookScene scene;
    scene.haveLamps();
    scene.have("risk.margin_percent", 10);
    const RuleBook book = bookOf(
        {packOf("review", "specialised", "review", QByteArray(ShareOver3).replace(R"("at_least": "3%")", line))});
    const RecordId id = scene.firm(u"甲"_s, research);
    (void)made(
        scene.base.session(), certificateOf(id, CertificateKind::Specialised, QDate(2021, 1, 1), QDate(2024, 1, 1)));
    const auto picture = scene.risks(book, OutlookDay);
    QVERIFY(picture.marginKnown);
    QCOMPARE(riskOf(picture, id, u"specialised"_s), near ? u"listed near_line(share)"_s : QString());
}

/// One of two ways is near to its line; the other one holds far over it: nothing hangs on the first.
void tst_Outlook::whatBearsNothingIsNotNear()
{
    OutlookScene scene;
    scene.haveLamps();
    scene.have("risk.margin_percent", 10);
    const QByteArray either = R"({"code": "route", "title": "其一", "clause": "一", "confidence": "official",
        "kind": "any_of", "members": [)"
        + ShareOver3 + R"(, {"code": "sales", "title": "营收", "kind": "threshold", "measure": {"fact": "revenue"},
        "at_least": "1000万元"}]})";
    const RuleBook book = bookOf({packOf("review", "specialised", "review", either)});
    const RecordId id = scene.firm(u"甲"_s, 300);
    (void)made(
        scene.base.session(), certificateOf(id, CertificateKind::Specialised, QDate(2021, 1, 1), QDate(2024, 1, 1)));
    QCOMPARE(riskOf(scene.risks(book, OutlookDay), id, u"specialised"_s), QString());
}

void tst_Outlook::yearlyUpdates()
{
    OutlookScene scene;
    scene.haveLamps();
    const RuleBook book = bookOf({});
    const auto holder = [&](const QString &name, int issuedIn) {
        const RecordId id = scene.firm(name, std::nullopt);
        (void)made(scene.base.session(),
            certificateOf(id, CertificateKind::Specialised, QDate(issuedIn, 1, 10), QDate(issuedIn + 3, 1, 9)));
        return id;
    };
    const RecordId missed = holder(u"漏"_s, 2021);
    const RecordId updated = holder(u"已更新"_s, 2021);
    const RecordId nobodyKnows = holder(u"不知"_s, 2021);
    const RecordId fresh = holder(u"新证"_s, 2022);
    const cultivation::YearlyUpdateKnown known
        = [&](RecordId enterprise, const eligibility::Tier &, int) -> std::optional<bool> {
        return enterprise == nobodyKnows ? std::nullopt : std::optional(enterprise == updated);
    };
    const auto after = scene.risks(book, QDate(2022, 5, 1), known);
    QVERIFY(after.updatesKnown);
    QCOMPARE(riskOf(after, missed, u"specialised"_s), u"red -1 update_overdue"_s);
    for (const RecordId id : {updated, nobodyKnows, fresh})
        QCOMPARE(riskOf(after, id, u"specialised"_s), QString());
    QCOMPARE(riskOf(scene.risks(book, QDate(2022, 4, 30), known), missed, u"specialised"_s), u"amber 0 update_due"_s);
    QCOMPARE(riskOf(scene.risks(book, QDate(2022, 1, 30), known), missed, u"specialised"_s), u"listed 90 update_due"_s);
    QCOMPARE(riskOf(scene.risks(book, QDate(2022, 1, 29), known), missed, u"specialised"_s), QString());
}

void tst_Outlook::whatIsNotKnownIsSaid()
{
    OutlookScene scene;
    const auto refused = cultivation::tiersAtRisk(scene.base.session(), bookOf({}), OutlookDay, plainWords);
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"threshold.missing"_s);
    scene.haveLamps();
    const auto picture = scene.risks(bookOf({}), OutlookDay);
    QVERIFY(!picture.marginKnown && !picture.updatesKnown && picture.risks.empty() && picture.members == 0);
}

void tst_Outlook::inTheOrderOfUrgency()
{
    OutlookScene scene;
    scene.haveLamps();
    scene.have("risk.margin_percent", 10);
    const RuleBook book = bookOf({packOf("review", "specialised", "review", ShareOver3)});
    const auto holder = [&](const QString &name, qint64 research, int days) {
        const RecordId id = scene.firm(name, research);
        (void)made(scene.base.session(),
            certificateOf(id, CertificateKind::Specialised, QDate(2020, 1, 1), OutlookDay.addDays(days)));
    };
    holder(u"己 接近"_s, 310, 800);
    holder(u"戊 列入"_s, 900, 80);
    holder(u"丁 不符"_s, 100, 800);
    holder(u"丙 黄"_s, 900, 50);
    holder(u"乙 红"_s, 900, 20);
    holder(u"甲 更近"_s, 900, 2);
    QStringList names;
    for (const cultivation::TierRisk &it : scene.risks(book, OutlookDay).risks)
        names.append(it.name.left(1));
    QCOMPARE(names.join(QString()), u"甲乙丙丁戊己"_s);
}

YUMIAO_TEST(tst_Outlook)

} // namespace yumiao::tests::cultivated

#include "tst_outlook.moc"
