// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace cultivated;
using cultivation::Judged;
using cultivation::Silence;
using eligibility::Facts;
using eligibility::Procedure;
using eligibility::Verdict;
using records::CertificateKind;

const QDate JudgedOn(2022, 9, 5);

/// The tier that is judged, or why none is: "innovative", "no_rules champion".
QString askedOf(const cultivation::Inquiry &inquiry, const Facts &facts)
{
    const cultivation::Judgement it = judgementOf(inquiry, facts);
    const QString tier = it.tier ? it.tier->code : QString();
    if (it.assessment)
        return it.silence ? u"both"_s : tier;
    return it.silence
        ? u"%1 %2"_s.arg(QLatin1String(records::choicesOf<Silence>()[static_cast<size_t>(*it.silence)].code), tier)
              .trimmed()
        : u"neither"_s;
}

Facts holding(std::initializer_list<CertificateKind> kinds)
{
    Facts facts;
    for (const CertificateKind kind : kinds) {
        records::Certificate it;
        it.kind = kind;
        it.issued = QDate(2021, 1, 1);
        facts.certificates.push_back(it);
    }
    return facts;
}

/// What is wrong with a wish: "tier.unknown reserves".
QString refusal(const cultivation::AssessmentWish &wish)
{
    const auto it = cultivation::inquiryFrom(wish, *eligibility::ladders(), *eligibility::carriedShelf());
    return it ? QString() : it.error().what + u' ' + it.error().detail.value(u"value"_s).toString();
}

QString changeRefusal(const QString &text)
{
    const auto it = cultivation::changeFromText(*eligibility::factCatalogue(), text);
    return it ? QString() : it.error().what;
}

/// A register of firms with some figures and evidence each.
struct Register {
    explicit Register(int size)
    {
        std::vector<changes::RecordChange> all;
        for (int i = 0; i < size; ++i) {
            records::Enterprise firm = enterpriseNamed(u"企业%1"_s.arg(i));
            firm.established = QDate(2010 + i % 10, 1, 1);
            firms.push_back(firm.id);
            all.push_back(changes::creation(firm));
            all.push_back(changes::creation(figuresOf(firm.id, 2021, 500 + i)));
            all.push_back(changes::creation(evidenceOf(firm.id, "ip_class1", QString::number(i % 4))));
        }
        (void)written(base.session(), setOf(std::move(all)));
    }
    TemporaryBase base;
    std::vector<RecordId> firms;
};

} // namespace

/// Which rules an enterprise is judged by, and the stream over the register.
class tst_Judgement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextTierWithRules();
    void reviewAsksTheTierHeld();
    void aNamedDocument();
    void unknownNames();
    void whatIfAsText_data();
    void whatIfAsText();
    void whatIfWritesNothing();
    void theStreamSaysWhatOneSays();
    void onlyTheRegisterOfTheDay();
    void theStreamCanBeStopped();
};

void tst_Judgement::theNextTierWithRules()
{
    const auto now = inquiryOn(JudgedOn);
    QCOMPARE(askedOf(now, Facts()), u"innovative"_s); // no document has rules for the pool below it
    QCOMPARE(askedOf(now, holding({CertificateKind::Reserve})), u"innovative"_s);
    QCOMPARE(askedOf(now, holding({CertificateKind::Innovative})), u"specialised"_s);
    QCOMPARE(askedOf(now, holding({CertificateKind::Specialised})), u"little_giant"_s);
    QCOMPARE(askedOf(now, holding({CertificateKind::LittleGiant})), u"no_rules champion"_s);
    QCOMPARE(askedOf(now, holding({CertificateKind::Champion})), u"highest_tier"_s);
    QCOMPARE(askedOf(inquiryOn(QDate(2021, 5, 5)), Facts()), u"specialised"_s); // the tier between is younger
    QCOMPARE(askedOf(inquiryOn(QDate(2020, 5, 5)), Facts()), u"no_rules reserve"_s);
    QCOMPARE(askedOf(inquiryOn(JudgedOn, Procedure::New, u"champion"_s), Facts()), u"no_rules champion"_s);
}

void tst_Judgement::reviewAsksTheTierHeld()
{
    const auto review = inquiryOn(JudgedOn, Procedure::Review);
    QCOMPARE(askedOf(review, Facts()), u"no_tier"_s);
    QCOMPARE(askedOf(review, holding({CertificateKind::Specialised})), u"specialised"_s);
    QCOMPARE(askedOf(review, holding({CertificateKind::Champion})), u"no_rules champion"_s);
}

void tst_Judgement::aNamedDocument()
{
    cultivation::AssessmentWish wish;
    wish.question.on = JudgedOn;
    wish.pack = u"most-2016-32"_s;
    QCOMPARE(inquiry(wish).ladder->code, u"technology"_s); // the document tells the ladder
    wish.pack = u"miit-2026-2"_s;
    wish.tier = u"专精特新中小企业"_s;
    const cultivation::Judgement early = judgementOf(inquiry(wish), Facts());
    QCOMPARE(early.rules->pack->code, u"miit-2026-2"_s);
    QVERIFY(!early.rules->inForce);
    QVERIFY(early.assessment);
    wish.question.on = QDate(2026, 5, 1);
    QVERIFY(judgementOf(inquiry(wish), Facts()).rules->inForce);
    wish.pack.clear();
    QCOMPARE(judgementOf(inquiry(wish), Facts()).rules->pack->code, u"miit-2026-2"_s);
    wish.question.on = QDate(2026, 3, 31);
    QCOMPARE(judgementOf(inquiry(wish), Facts()).rules->pack->code, u"miit-2022-63"_s);
}

void tst_Judgement::unknownNames()
{
    cultivation::AssessmentWish wish;
    wish.question.on = JudgedOn;
    QCOMPARE(refusal(wish), QString());
    wish.ladder = u"梯子"_s;
    QCOMPARE(refusal(wish), u"ladder.unknown 梯子"_s);
    wish.ladder = u"规模"_s;
    wish.tier = u"little_giant"_s; // of another ladder
    QCOMPARE(refusal(wish), u"tier.unknown little_giant"_s);
    wish.ladder.clear();
    QCOMPARE(refusal(wish), QString());
    wish.pack = u"miit-1999"_s;
    QCOMPARE(refusal(wish), u"pack.unknown miit-1999"_s);
    wish.pack = u"miit-2026-2"_s;
    wish.tier = u"innovative"_s;
    QCOMPARE(refusal(wish), u"pack.no_tier miit-2026-2"_s);
    wish.tier.clear();
    wish.ladder = u"listing"_s;
    QCOMPARE(refusal(wish), u"pack.no_tier miit-2026-2"_s);
}

void tst_Judgement::whatIfAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *text, const char *problem) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(problem);
    };
    row("rd_expense@2021=112", "");
    row("rd_expense@2021=112万元", "");
    row("rd_expense@2021=", "");
    row("ip_class1 = 3", "");
    row("quality_system=是", "");
    row("award_national_top3=无", "");
    row("rd_expense", "whatif.syntax");
    row("=3", "whatif.syntax");
    row("", "whatif.syntax");
    row("patents=3", "whatif.fact");
    row("rd_expense=112", "whatif.year");
    row("rd_expense@=112", "whatif.year");
    row("rd_expense@21=112", "whatif.year");
    row("ip_class1@2021=3", "whatif.year");
    row("net_assets@2021=3", "whatif.derived");
    row("rd_expense@2021=much", "whatif.value");
    row("rd_expense@2021=-1", "whatif.value");
    row("ip_class1=3.5", "whatif.value");
    row("quality_system=maybe", "whatif.value");
    row("market_share=101%", "whatif.value");
    row("segment_since=2021-02-30", "whatif.value");
}

void tst_Judgement::whatIfAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QCOMPARE(changeRefusal(text), problem);
}

void tst_Judgement::whatIfWritesNothing()
{
    const Register district(1);
    const auto &catalogue = *eligibility::factCatalogue();
    cultivation::AssessmentWish wish;
    wish.question.on = JudgedOn;
    const QString before = wholeState(district.base.session());
    const auto rights = [&](const cultivation::Inquiry &inquiry) {
        const auto it = cultivation::judgeEnterprise(district.base.session(), district.firms.front(), inquiry);
        return it ? said(it->known.facts, u"ip_class1"_s) : wordsOf(it);
    };
    QCOMPARE(rights(inquiry(wish)), u"ip_class1=0"_s);
    wish.changes = {*cultivation::changeFromText(catalogue, u"ip_class1=7"_s)};
    QCOMPARE(rights(inquiry(wish)), u"ip_class1=7"_s);
    wish.changes = {*cultivation::changeFromText(catalogue, u"ip_class1="_s)};
    QCOMPARE(rights(inquiry(wish)), u"ip_class1="_s);
    QCOMPARE(wholeState(district.base.session()), before);
}

/// Past the size of a batch, in the order of registration, each as it is judged alone.
void tst_Judgement::theStreamSaysWhatOneSays()
{
    const Register district(503);
    const auto asked = inquiryOn(JudgedOn);
    std::vector<RecordId> seen;
    int different = 0;
    qint64 reported = 0;
    const Done done = cultivation::judgeRegister(
        district.base.session(), asked,
        [&](const Judged &it) {
            seen.push_back(it.known.enterprise.id);
            const auto alone = cultivation::judgeEnterprise(district.base.session(), it.known.enterprise.id, asked);
            const bool same = alone && alone->known.facts == it.known.facts
                && alone->judgement.assessment->verdict == it.judgement.assessment->verdict
                && alone->judgement.assessment->count(Verdict::Met) == it.judgement.assessment->count(Verdict::Met)
                && alone->judgement.distance.ways.size() == it.judgement.distance.ways.size();
            different += same ? 0 : 1;
            return Done();
        },
        {}, [&](Progress now) { reported = now.total == 503 ? now.done : -1; });
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QCOMPARE(seen, district.firms);
    QCOMPARE(different, 0);
    QCOMPARE(reported, qint64(503));
}

void tst_Judgement::onlyTheRegisterOfTheDay()
{
    const TemporaryBase base;
    records::Enterprise gone = enterpriseNamed(u"甲"_s);
    gone.established = QDate(2010, 1, 1);
    gone.deregistered = QDate(2022, 6, 1);
    records::Enterprise young = enterpriseNamed(u"乙"_s);
    young.established = QDate(2022, 6, 1);
    (void)written(base.session(), setOf({changes::creation(gone), changes::creation(young)}));
    const auto seenOn = [&](QDate on) {
        QStringList names;
        const Done done = cultivation::judgeRegister(base.session(), inquiryOn(on), [&](const Judged &it) {
            names.append(it.known.enterprise.name);
            return Done();
        });
        return done ? names.join(u' ') : wordsOf(done);
    };
    QCOMPARE(seenOn(QDate(2022, 5, 31)), u"甲"_s);
    QCOMPARE(seenOn(QDate(2022, 6, 1)), u"乙"_s);
    const auto one = cultivation::judgeEnterprise(base.session(), newId(), inquiryOn(JudgedOn));
    QVERIFY(!one);
    QCOMPARE(one.error().what, u"record.missing"_s);
}

void tst_Judgement::theStreamCanBeStopped()
{
    const Register district(5);
    int seen = 0;
    std::stop_source stop;
    const Done cancelled = cultivation::judgeRegister(
        district.base.session(), inquiryOn(JudgedOn),
        [&](const Judged &) {
            if (++seen == 2)
                stop.request_stop();
            return Done();
        },
        stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().fault, Fault::Cancelled);
    QCOMPARE(seen, 2);
    seen = 0;
    const Done full
        = cultivation::judgeRegister(district.base.session(), inquiryOn(JudgedOn), [&](const Judged &) -> Done {
              ++seen;
              return failure(Fault::Internal, u"output.closed"_s);
          });
    QVERIFY(!full);
    QCOMPARE(full.error().what, u"output.closed"_s);
    QCOMPARE(seen, 1);
}

YUMIAO_TEST(tst_Judgement)

} // namespace yumiao::tests

#include "tst_judgement.moc"
