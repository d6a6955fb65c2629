// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/course_reading.h"
#include "models/cultivation/course_writing.h"
#include "models/records/enterprise_relation.h"
#include "models/records/name_period.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/cultivation/scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using cultivation::CaseFacts;
using cultivation::DueKind;
using cultivation::HolderFacts;
using cultivation::RecognitionDue;
using records::CertificateKind;
using records::RecognitionProcedure;
using records::RecognitionStage;

constexpr cultivation::CourseLimits UsualLimits{30, 180, 7};

const rules::RecognitionRules &courseRules()
{
    return *rules::recognitionRules();
}

records::Recognition caseOpened(
    const QString &tier, QDate opened, RecognitionProcedure procedure = RecognitionProcedure::Application)
{
    records::Recognition it;
    it.id = newId();
    it.enterprise.id = RecordId(7);
    it.ladder = u"specialised"_s;
    it.tier = tier;
    it.procedure = procedure;
    it.opened = opened;
    return it;
}

void addStep(CaseFacts &facts, RecognitionStage stage, QDate date, QDate nextDue = {}, RecordId certificate = {})
{
    records::RecognitionStep it;
    it.id = newId();
    it.recognition.id = facts.recognition.id;
    it.stage = stage;
    it.date = date;
    it.nextDue = nextDue;
    it.certificate.id = certificate;
    facts.steps.push_back(it);
}

/// A specialised enterprise (专精特新) with its certificate and the case behind it.
HolderFacts holderOf(QDate issued, QDate validTo, CertificateKind kind = CertificateKind::Specialised)
{
    HolderFacts it;
    it.enterprise = RecordId(7);
    it.certificates.push_back(certificateOf(RecordId(7), kind, issued, validTo));
    CaseFacts facts;
    const auto *tier = courseRules().tierOf(kind);
    facts.recognition = caseOpened(tier->tier, issued.addDays(-90));
    facts.recognition.ladder = tier->ladder;
    facts.certificates = it.certificates;
    addStep(facts, RecognitionStage::Filed, issued.addDays(-90));
    addStep(facts, RecognitionStage::Recognised, issued, {}, it.certificates.front().id);
    it.cases.push_back(facts);
    return it;
}

/// "yearly_update 2023-04-30 1" a line.
QString duesOn(const HolderFacts &holder, QDate on)
{
    QStringList lines;
    for (const RecognitionDue &due :
        cultivation::duesOf(courseRules(), *eligibility::ladders(), holder, UsualLimits, on))
        lines.append(u"%1 %2 %3"_s.arg(QLatin1String(records::choicesOf<DueKind>()[static_cast<size_t>(due.kind)].code),
            due.due.toString(Qt::ISODate), QString::number(due.days)));
    return lines.join(u'\n');
}

const QDate Issued(2022, 9, 1);
const QDate Ends(2025, 8, 31);

} // namespace

/// What is due when in the course of a recognition (办理认定), at every edge, and what is written in one go.
class tst_Course : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesAndLaddersAgree();
    void remindersAgreeWithTheThresholds();
    void yearlyUpdateAtItsEdges();
    void updateOfTheYearItIsMadeIn();
    void noUpdateInTheYearOfIssue();
    void aRenewedRecognitionGoesOn();
    void oneUpdateForTheLadder();
    void twoDaysAYear();
    void majorChangeAtItsEdges();
    void changesThatDoNotCount();
    void reviewBeforeTheEnd();
    void lapse();
    void nextStep();
    void proposedEnds();
    void standing();
    void gaps();
    void ofTheRegister();
    void stepAndCertificateInOneSet();
    void revokingAndFailing();
    void badWishes();
};

void tst_Course::rulesAndLaddersAgree()
{
    for (const rules::RecognitionTier &it : courseRules().tiers) {
        const auto *ladder = eligibility::ladders()->find(it.ladder);
        QVERIFY2(ladder && ladder->find(it.tier), qPrintable(it.tier));
        QCOMPARE(ladder->find(it.tier)->certificate, std::optional(it.certificate));
    }
    for (const auto &ladder : eligibility::ladders()->ladders)
        for (const auto &tier : ladder.tiers)
            QCOMPARE(tier.certificate.has_value(), courseRules().tier(ladder.code, tier.code) != nullptr);
}

void tst_Course::remindersAgreeWithTheThresholds()
{
    QCOMPARE(courseRules().reminders.size(), size_t(3));
    records::Threshold own;
    own.code = u"recognition.update_lead_days"_s;
    own.value = Quantity::fromWhole(45);
    const auto limits = cultivation::courseLimits(courseRules(), rules::Thresholds({own}, Issued));
    QCOMPARE(limits.updateLeadDays, 45); // the office's own
    QCOMPARE(limits.reviewLeadDays, 180);
    QCOMPARE(limits.stepLeadDays, 7);
}

void tst_Course::yearlyUpdateAtItsEdges()
{
    const HolderFacts holder = holderOf(Issued, Ends);
    QCOMPARE(duesOn(holder, QDate(2023, 3, 30)), QString());
    QCOMPARE(duesOn(holder, QDate(2023, 3, 31)), u"yearly_update 2023-04-30 30"_s);
    QCOMPARE(duesOn(holder, QDate(2023, 4, 29)), u"yearly_update 2023-04-30 1"_s);
    QCOMPARE(duesOn(holder, QDate(2023, 4, 30)), u"yearly_update 2023-04-30 0"_s);
    QCOMPARE(duesOn(holder, QDate(2023, 5, 1)), u"yearly_update 2023-04-30 -1"_s);
    QCOMPARE(duesOn(holder, QDate(2023, 12, 31)), u"yearly_update 2023-04-30 -245"_s);
    QCOMPARE(duesOn(holder, QDate(2024, 1, 1)), QString()); // the next year's is not due yet
}

void tst_Course::updateOfTheYearItIsMadeIn()
{
    HolderFacts holder = holderOf(Issued, Ends);
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2023, 4, 30));
    QCOMPARE(duesOn(holder, QDate(2023, 4, 29)), u"yearly_update 2023-04-30 1"_s); // not made yet on that day
    QCOMPARE(duesOn(holder, QDate(2023, 4, 30)), QString());
    QCOMPARE(duesOn(holder, QDate(2024, 5, 1)), u"yearly_update 2024-04-30 -1"_s);
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2024, 6, 1)); // late, and of 2024 all the same
    QCOMPARE(duesOn(holder, QDate(2024, 6, 1)), QString());
    QVERIFY(duesOn(holder, QDate(2025, 4, 30)).contains(u"yearly_update 2025-04-30 0"_s));
}

void tst_Course::noUpdateInTheYearOfIssue()
{
    QCOMPARE(duesOn(holderOf(QDate(2022, 3, 1), QDate(2025, 2, 28)), QDate(2022, 5, 1)), QString());
    QCOMPARE(duesOn(holderOf(QDate(2021, 12, 31), QDate(2024, 12, 30)), QDate(2022, 5, 1)),
        u"yearly_update 2022-04-30 -1"_s);
    // A certificate that ended before the day has no such day any more; on its last day it has.
    QVERIFY(!duesOn(holderOf(QDate(2020, 5, 1), QDate(2023, 4, 29)), QDate(2023, 4, 29)).contains(u"yearly"_s));
    QVERIFY(duesOn(holderOf(QDate(2020, 5, 1), QDate(2023, 4, 30)), QDate(2023, 4, 30)).contains(u"yearly"_s));
    HolderFacts revoked = holderOf(Issued, Ends);
    revoked.certificates[0].revoked = QDate(2023, 4, 1);
    QCOMPARE(duesOn(revoked, QDate(2023, 4, 20)), QString());
}

void tst_Course::aRenewedRecognitionGoesOn()
{
    HolderFacts holder = holderOf(Issued, Ends);
    holder.certificates.push_back(
        certificateOf(RecordId(7), CertificateKind::Specialised, Ends.addDays(1), QDate(2028, 8, 31)));
    // Renewed without a gap in 2025: 2026 is asked, and so is a year of renewal.
    QVERIFY(duesOn(holder, QDate(2026, 5, 1)).contains(u"yearly_update 2026-04-30 -1"_s));
    holder.certificates[1].issued = QDate(2025, 3, 1);
    QVERIFY(duesOn(holder, QDate(2025, 5, 1)).contains(u"yearly_update 2025-04-30 -1"_s));
}

void tst_Course::oneUpdateForTheLadder()
{
    HolderFacts holder = holderOf(Issued, Ends, CertificateKind::Innovative);
    holder.certificates.push_back(
        certificateOf(RecordId(7), CertificateKind::Specialised, Issued.addDays(30), Ends.addDays(30)));
    QCOMPARE(duesOn(holder, QDate(2023, 4, 30)), u"yearly_update 2023-04-30 0"_s); // once, of the higher tier
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2023, 4, 1));   // in the case of the lower
    QCOMPARE(duesOn(holder, QDate(2023, 4, 30)), QString());
}

void tst_Course::twoDaysAYear()
{
    auto rules = courseRules();
    rules.events[0].duties.append({u"half_year_update"_s, u"half_year_update_second"_s});
    HolderFacts holder = holderOf(QDate(2021, 6, 1), {}, CertificateKind::ListingReserve);
    const auto on = [&](QDate day) {
        QStringList days;
        for (const auto &due : cultivation::duesOf(rules, *eligibility::ladders(), holder, UsualLimits, day))
            days.append(due.due.toString(Qt::ISODate));
        return days.join(u' ');
    };
    QCOMPARE(on(QDate(2021, 12, 31)), QString());
    QCOMPARE(on(QDate(2022, 1, 1)), u"2022-01-31"_s);
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2022, 1, 20));
    QCOMPARE(on(QDate(2022, 2, 1)), QString());
    QCOMPARE(on(QDate(2022, 7, 1)), u"2022-07-31"_s); // the January one does not count for it
}

void tst_Course::majorChangeAtItsEdges()
{
    HolderFacts holder = holderOf(Issued, Ends);
    holder.changes.push_back({cultivation::EnterpriseChange::Renamed, QDate(2022, 11, 30)});
    QCOMPARE(duesOn(holder, QDate(2022, 11, 29)), QString());
    QCOMPARE(duesOn(holder, QDate(2022, 11, 30)), u"major_change 2023-02-28 90"_s); // no 30 February
    QCOMPARE(duesOn(holder, QDate(2023, 2, 28)), u"major_change 2023-02-28 0"_s);
    QCOMPARE(duesOn(holder, QDate(2023, 3, 1)), u"major_change 2023-02-28 -1"_s);
    addStep(holder.cases[0], RecognitionStage::MajorChange, QDate(2022, 11, 29)); // before the change: another one
    QVERIFY(!duesOn(holder, QDate(2023, 3, 1)).isEmpty());
    addStep(holder.cases[0], RecognitionStage::MajorChange, QDate(2022, 12, 15));
    QCOMPARE(duesOn(holder, QDate(2023, 3, 1)), QString());
    holder.changes.push_back({cultivation::EnterpriseChange::Moved, QDate(2023, 1, 1)});
    QCOMPARE(duesOn(holder, QDate(2023, 3, 1)), u"major_change 2023-04-01 31"_s);
}

void tst_Course::changesThatDoNotCount()
{
    HolderFacts holder = holderOf(Issued, Ends);
    holder.changes.push_back({cultivation::EnterpriseChange::Renamed, Issued}); // recognised under the new name
    QCOMPARE(duesOn(holder, QDate(2022, 10, 1)), QString());
    holder.certificates.clear();
    holder.cases.clear();
    holder.changes.push_back({cultivation::EnterpriseChange::Renamed, QDate(2022, 9, 20)});
    QCOMPARE(duesOn(holder, QDate(2022, 10, 1)), QString()); // holds nothing
    HolderFacts tech = holderOf(QDate(2022, 1, 5), QDate(2022, 12, 31), CertificateKind::TechSme);
    tech.changes = holder.changes;
    QCOMPARE(duesOn(tech, QDate(2022, 10, 1)), QString()); // the tier has no such duty
}

void tst_Course::reviewBeforeTheEnd()
{
    HolderFacts holder = holderOf(Issued, Ends);
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2025, 2, 1));
    QCOMPARE(duesOn(holder, Ends.addDays(-181)), QString());
    QCOMPARE(duesOn(holder, Ends.addDays(-180)), u"review 2025-08-31 180"_s);
    QCOMPARE(duesOn(holder, Ends), u"review 2025-08-31 0"_s); // expires today: it still holds
    QCOMPARE(duesOn(holder, Ends.addDays(1)), u"lapse 2025-08-31 -1"_s);
    CaseFacts review;
    review.recognition = caseOpened(u"specialised"_s, QDate(2025, 6, 1), RecognitionProcedure::Review);
    addStep(review, RecognitionStage::Reviewing, QDate(2025, 6, 1));
    holder.cases.push_back(review);
    QVERIFY(duesOn(holder, QDate(2025, 5, 31)).contains(u"review"_s)); // not begun yet
    QCOMPARE(duesOn(holder, QDate(2025, 6, 1)), QString());
    HolderFacts highTech = holderOf(Issued, Ends, CertificateKind::HighTech);
    QVERIFY(!duesOn(highTech, Ends).contains(u"review"_s)); // 期满重新认定
}

void tst_Course::lapse()
{
    HolderFacts holder = holderOf(Issued, Ends);
    addStep(holder.cases[0], RecognitionStage::YearlyUpdate, QDate(2025, 2, 1), QDate(2025, 9, 3));
    QCOMPARE(duesOn(holder, QDate(2025, 9, 1)), u"lapse 2025-08-31 -1"_s); // and not the next step beside it
    addStep(holder.cases[0], RecognitionStage::Lapsed, QDate(2025, 9, 1));
    QCOMPARE(duesOn(holder, QDate(2025, 9, 1)), QString());
    HolderFacts renewed = holderOf(Issued, Ends);
    renewed.certificates.push_back(
        certificateOf(RecordId(7), CertificateKind::Specialised, Ends.addDays(1), QDate(2028, 8, 31)));
    QCOMPARE(duesOn(renewed, Ends.addDays(1)), u"yearly_update 2025-04-30 -124"_s); // held on
}

void tst_Course::nextStep()
{
    HolderFacts holder;
    holder.enterprise = RecordId(7);
    CaseFacts facts;
    facts.recognition = caseOpened(u"innovative"_s, QDate(2022, 8, 1));
    addStep(facts, RecognitionStage::Filed, QDate(2022, 8, 1), QDate(2022, 9, 10));
    holder.cases.push_back(facts);
    QCOMPARE(duesOn(holder, QDate(2022, 9, 2)), QString());
    QCOMPARE(duesOn(holder, QDate(2022, 9, 3)), u"next_step 2022-09-10 7"_s);
    QCOMPARE(duesOn(holder, QDate(2022, 9, 11)), u"next_step 2022-09-10 -1"_s);
    addStep(holder.cases[0], RecognitionStage::CountyReview, QDate(2022, 9, 11));
    QCOMPARE(duesOn(holder, QDate(2022, 9, 11)), QString()); // the step was taken
    QCOMPARE(duesOn(holder, QDate(2022, 7, 31)), QString());
}

void tst_Course::proposedEnds()
{
    const auto end = [](const char *ladder, const char *tier, RecognitionProcedure procedure, QDate first) {
        const auto *of = eligibility::ladders()->find(QLatin1String(ladder))->find(QLatin1String(tier));
        const auto proposed = cultivation::proposedEnd(*of, procedure, first);
        return !proposed ? QString()
                         : proposed->last.toString(Qt::ISODate) + (proposed->toConfirm ? u" ?"_s : QString());
    };
    const auto fresh = RecognitionProcedure::Application;
    const auto review = RecognitionProcedure::Review;
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2022, 9, 1)), u"2025-08-31"_s);
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2024, 2, 29)), u"2027-02-28"_s);
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2023, 3, 1)), u"2026-02-28"_s);
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2021, 3, 1)), u"2024-02-29"_s); // a leap year's end
    QCOMPARE(end("specialised", "specialised", review, QDate(2025, 9, 1)), u"2028-08-31"_s);
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2026, 3, 31)), u"2029-03-30"_s);
    QCOMPARE(end("specialised", "specialised", fresh, QDate(2026, 4, 1)), u"2029-03-31 ?"_s); // 口径待核
    QCOMPARE(end("technology", "tech_sme", fresh, QDate(2022, 5, 20)), u"2022-12-31 ?"_s);
    QCOMPARE(end("technology", "high_tech", fresh, QDate(2022, 5, 20)), u"2025-05-19 ?"_s);
    QCOMPARE(end("technology", "high_tech", review, QDate(2022, 5, 20)), QString());
    QCOMPARE(end("specialised", "reserve", fresh, QDate(2022, 5, 20)), QString());
    QCOMPARE(end("specialised", "specialised", fresh, QDate()), QString());
}

void tst_Course::standing()
{
    const HolderFacts holder = holderOf(Issued, Ends);
    auto it = cultivation::standingOf(courseRules(), holder.cases[0], Issued.addDays(-1));
    QCOMPARE(it.stage, std::optional(RecognitionStage::Filed));
    QCOMPARE(it.days, 89);
    QVERIFY(it.underWay && !it.held && !it.certificate);
    QCOMPARE(it.next.front().to, RecognitionStage::CountyReview);
    it = cultivation::standingOf(courseRules(), holder.cases[0], Issued);
    QVERIFY(!it.underWay && it.held && it.certificate);
    QCOMPARE(it.days, 0);
    it = cultivation::standingOf(courseRules(), holder.cases[0], Issued.addDays(-91));
    QVERIFY(!it.stage && it.underWay);
    QCOMPARE(it.next.front().to, RecognitionStage::Potential);
}

void tst_Course::gaps()
{
    HolderFacts holder = holderOf(Issued, {});
    const auto missing = [&] {
        QStringList codes;
        for (const auto &gap : cultivation::gapsOf(courseRules(), holder.cases[0], Issued))
            codes.append(
                QLatin1String(records::choicesOf<cultivation::CourseGap>()[static_cast<size_t>(gap.gap)].code));
        return codes.join(u' ');
    };
    QCOMPARE(
        missing(), u"no_rule_document no_office no_attachment no_document no_certificate_number no_certificate_end"_s);
    CaseFacts &facts = holder.cases[0];
    facts.recognition.ruleDocument = u"miit-2022-63"_s;
    facts.recognition.bureau.id = RecordId(1);
    records::Attachment paper;
    paper.recognition.id = facts.recognition.id;
    facts.attachments.push_back(paper);
    facts.steps[1].documentNumber = u"〔2022〕1号"_s;
    facts.certificates[0].certificateNumber = u"1"_s;
    facts.certificates[0].validTo = Ends;
    QCOMPARE(missing(), QString());
    facts.attachments[0].recognitionStep.id = facts.steps[1].id; // it hangs on another step
    QCOMPARE(missing(), u"no_attachment"_s);
    facts.steps.clear();
    QCOMPARE(missing(), u"no_step"_s);
}

void tst_Course::ofTheRegister()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    auto gone = enterpriseNamed(u"乙"_s);
    gone.deregistered = QDate(2023, 1, 1);
    (void)made(base.session(), gone);
    for (const RecordId id : {firm, gone.id})
        (void)made(base.session(), certificateOf(id, CertificateKind::Specialised, Issued, Ends));
    records::NamePeriod former;
    former.id = newId();
    former.enterprise.id = firm;
    former.name = u"旧名"_s;
    former.validTo = QDate(2023, 2, 9);
    (void)made(base.session(), former);
    const auto dues = cultivation::recognitionsDue(base.session(), QDate(2023, 4, 30));
    QVERIFY2(dues, qPrintable(wordsOf(dues)));
    QCOMPARE(dues->size(), size_t(2)); // the one that left the register is not asked
    QCOMPARE(dues->at(0).kind, DueKind::YearlyUpdate);
    QVERIFY(dues->at(0).recognition.isNull()); // also without any case
    QCOMPARE(dues->at(1).kind, DueKind::MajorChange);
    QCOMPARE(dues->at(1).due, QDate(2023, 5, 10));
    const auto course = cultivation::courseOf(base.session(), firm, QDate(2023, 4, 30));
    QVERIFY(course);
    QCOMPARE(course->dues.size(), size_t(2));
    QCOMPARE(course->certificates.size(), size_t(1));
    QVERIFY(course->cases.empty());
    QVERIFY(cultivation::casesOf(base.session(), QDate(2023, 4, 30))->empty());
    // A case does not vanish with its enterprise: it waits for its end, and nothing else is due of it.
    for (const RecordId id : {firm, gone.id}) {
        auto opened = caseOpened(u"little_giant"_s, QDate(2022, 10, 1));
        opened.enterprise.id = id;
        (void)made(base.session(), opened);
    }
    const auto cases = cultivation::casesOf(base.session(), QDate(2023, 4, 30));
    QCOMPARE(cases->size(), size_t(2));
    for (const auto &line : *cases) {
        QCOMPARE(line.leftRegister, line.enterprise == u"乙"_s);
        QVERIFY(line.standing.underWay);
        QCOMPARE(line.gaps, 3); // rule document, office, no step
    }
    QVERIFY(!cultivation::casesOf(base.session(), QDate(2022, 12, 31))->front().leftRegister);
    QCOMPARE(cultivation::courseOf(base.session(), newId(), Issued).error().what, u"record.missing"_s);
}

void tst_Course::stepAndCertificateInOneSet()
{
    TemporaryBase base;
    const RecordId firm = made(base.session(), enterpriseNamed(u"甲"_s));
    const QString before = liveState(base.session());
    RecordIdSource ids;
    cultivation::StepWish wish;
    wish.opened = caseOpened(u"specialised"_s, QDate(2022, 9, 1));
    wish.opened->id = {};
    wish.opened->enterprise.id = firm;
    wish.step.emplace();
    wish.step->stage = RecognitionStage::Recognised;
    wish.step->date = Issued;
    wish.step->documentNumber = u"〔2022〕1号"_s;
    wish.step->note = u"补登"_s;
    wish.given = cultivation::newCertificate(*courseRules().tier(u"specialised"_s, u"specialised"_s),
        eligibility::ladders()->find(u"specialised"_s)->find(u"specialised"_s), firm);
    QCOMPARE(wish.given->level, std::optional(records::CertificateLevel::Provincial));
    wish.given->issued = Issued;
    wish.given->validTo = Ends;
    const auto receipt = store::commit(base.session(), cultivation::stepSet(wish, ids), SystemClock());
    QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    QCOMPARE(receipt->applied, 3);
    const auto course = cultivation::courseOf(base.session(), firm, Issued);
    QVERIFY(course && course->cases.size() == 1);
    QVERIFY(course->cases[0].standing.held);
    QCOMPARE(course->cases[0].standing.certificate->validTo, Ends);
    QVERIFY(store::undo(base.session(), std::nullopt, u"区经科信局・经办"_s, SystemClock()));
    QCOMPARE(liveState(base.session()), before);
}

void tst_Course::revokingAndFailing()
{
    RecordIdSource ids;
    const auto stood = certificateOf(RecordId(7), CertificateKind::Specialised, Issued, Ends);
    cultivation::StepWish wish;
    wish.stood = stood;
    wish.step.emplace();
    wish.step->recognition.id = RecordId(9);
    wish.step->stage = RecognitionStage::Revoked;
    wish.step->date = QDate(2023, 5, 5);
    wish.ends = true;
    auto set = cultivation::stepSet(wish, ids);
    QCOMPARE(set.changes.size(), size_t(2));
    QCOMPARE(set.changes[0].fields.size(), size_t(1));
    QCOMPARE(records::textIn(set.changes[0].fields[0].after), u"2023-05-05"_s);
    wish.ends = false;
    wish.failed = true;
    wish.step->stage = RecognitionStage::NotPassed;
    set = cultivation::stepSet(wish, ids);
    QCOMPARE(records::textIn(set.changes[0].fields[0].after), u"failed"_s);
    wish.failed = false;
    wish.stood->revoked = QDate(2023, 5, 5);
    wish.step->stage = RecognitionStage::Recognised; // taken back: the revocation was an error
    set = cultivation::stepSet(wish, ids);
    QVERIFY(records::isUnknown(set.changes[0].fields[0].after));
}

void tst_Course::badWishes()
{
    cultivation::StepWish wish;
    QVERIFY(cultivation::problemsOf(wish).empty());
    wish.given.emplace();
    QCOMPARE(cultivation::problemsOf(wish).size(), size_t(4)); // number, document, first and last day
    wish.given->certificateNumber = u"1"_s;
    wish.given->documentNumber = u"2"_s;
    wish.given->issued = Issued;
    wish.given->validTo = Issued.addDays(-1);
    QCOMPARE(cultivation::problemsOf(wish), (std::vector<cultivation::WishProblem>{{u"valid_to"_s, u"dates.order"_s}}));
    wish.given->validTo = Issued;
    QVERIFY(cultivation::problemsOf(wish).empty());
}

YUMIAO_TEST(tst_Course)

} // namespace yumiao::tests

#include "tst_course.moc"
