// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/recognition_maker.h"

#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/rules/recognition_steps.h"

#include <algorithm>
#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::CertificateKind;
using records::Recognition;
using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;
using rules::Rung;

constexpr int UpdatedPerCent = 88; ///< of those whose update of this year is due
constexpr int UnderWayOf5000 = 30;
constexpr int DaysOfAWay = 96;
const QDate CourseOfInnovative(2022, 8, 1); // 工信部企业〔2022〕63号

/// Where cases under way stand, one after the other.
constexpr std::array WhereTheyStand{RecognitionStage::Filed, RecognitionStage::Pool, RecognitionStage::CountyReview,
    RecognitionStage::Potential, RecognitionStage::CityReview, RecognitionStage::Publicity,
    RecognitionStage::ProvinceReview, RecognitionStage::NotPassed};

class RecognitionMaker {
public:
    explicit RecognitionMaker(const Making &making)
        : m_making(making)
        , m_today(making.numbers.today)
        , m_draw(making.draw(Stream::Recognitions))
        , m_office(making.ground.bureau(u"区经科信局"_s))
        , m_rules(*rules::recognitionRules())
    {
    }
    void behind(const Certificate &certificate, const Certificate *before);
    void underWay(const Firm &firm, const QString &tier, RecognitionStage stands);
    void review(const Certificate &certificate);
    void movedOut(const Firm &firm);

private:
    [[nodiscard]] Recognition open(RecordId enterprise, const rules::RecognitionTier &tier,
        RecognitionProcedure procedure, QDate opened, const QString &document);
    RecognitionStep step(const Recognition &of, RecognitionStage stage, QDate date, const QString &note = {}) const;
    void add(const RecognitionStep &step) const;
    void updates(const Recognition &of, const Certificate &certificate);
    void end(const Recognition &of, const Certificate &certificate);
    [[nodiscard]] QString documentOn(QDate day) const;

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    RecordId m_office;
    const rules::RecognitionRules &m_rules;
    int m_updates = 0;
};

QString RecognitionMaker::documentOn(QDate day) const
{
    return u"演练〔%1〕%2号"_s.arg(day.year()).arg(day.month() * 3 + 2);
}

Recognition RecognitionMaker::open(RecordId enterprise, const rules::RecognitionTier &tier,
    RecognitionProcedure procedure, QDate opened, const QString &document)
{
    Recognition it;
    it.id = m_making.ids.next();
    it.enterprise.id = enterprise;
    it.ladder = tier.ladder;
    it.tier = tier.tier;
    it.procedure = procedure;
    it.ruleDocument = document;
    it.opened = opened;
    it.bureau.id = m_office;
    m_making.out.add(it);
    return it;
}

RecognitionStep RecognitionMaker::step(
    const Recognition &of, RecognitionStage stage, QDate date, const QString &note) const
{
    RecognitionStep it;
    it.id = m_making.ids.next();
    it.recognition.id = of.id;
    it.stage = stage;
    it.date = date;
    it.note = note;
    it.handledBy = u"区经科信局"_s;
    if (stage == RecognitionStage::Publicity)
        it.documentNumber = documentOn(date);
    return it;
}

void RecognitionMaker::add(const RecognitionStep &step) const
{
    m_making.out.add(step);
}

/// The whole way to a certificate, its stages spread over a quarter.
void RecognitionMaker::behind(const Certificate &certificate, const Certificate *before)
{
    const rules::RecognitionTier *tier = m_rules.tierOf(*certificate.kind);
    if (!tier)
        return;
    const bool renews = before
        && std::find(tier->procedures.begin(), tier->procedures.end(), RecognitionProcedure::Review)
            != tier->procedures.end();
    const auto procedure = renews ? RecognitionProcedure::Review : RecognitionProcedure::Application;
    auto stages = rules::stagesOf(m_rules, *tier, procedure);
    stages.erase(std::remove_if(stages.begin(), stages.end(),
                     [](RecognitionStage stage) {
                         return stage == RecognitionStage::Potential || stage == RecognitionStage::Pool;
                     }),
        stages.end());
    const QDate opened = certificate.issued.addDays(-DaysOfAWay - m_draw.below(20));
    const Recognition of = open(certificate.enterprise.id, *tier, procedure, opened,
        certificate.kind == CertificateKind::HighTech  ? u"most-2016-32"_s
            : certificate.issued >= CourseOfInnovative ? u"miit-2022-63"_s
                                                       : QString());
    const auto steps = static_cast<qint64>(stages.size());
    for (qint64 i = 0; i < steps; ++i) {
        const bool last = i + 1 == steps;
        RecognitionStep it = step(
            of, stages[static_cast<size_t>(i)], last ? certificate.issued : opened.addDays(DaysOfAWay * i / steps));
        if (last) {
            it.certificate.id = certificate.id;
            it.documentNumber
                = certificate.documentNumber.isEmpty() ? documentOn(certificate.issued) : certificate.documentNumber;
        }
        add(it);
    }
    updates(of, certificate);
    end(of, certificate);
}

/// High-tech enterprises report by the end of May, the others by the end of April.
void RecognitionMaker::updates(const Recognition &of, const Certificate &certificate)
{
    const bool highTech = certificate.kind == CertificateKind::HighTech;
    const QDate until = certificate.revoked.isValid() ? certificate.revoked : qMin(certificate.validTo, m_today);
    for (int year = certificate.issued.year() + 1; year <= until.year(); ++year) {
        const QDate due = highTech ? QDate(year, 5, 31) : QDate(year, 4, 30);
        const QDate done = due.addDays(-m_draw.between(1, 50));
        const bool forgotten = year == m_today.year() && m_draw.percent(100 - UpdatedPerCent);
        if (done <= until && !forgotten)
            add(step(of, RecognitionStage::YearlyUpdate, done));
    }
}

void RecognitionMaker::end(const Recognition &of, const Certificate &certificate)
{
    if (certificate.revoked.isValid()) {
        RecognitionStep it
            = step(of, RecognitionStage::Revoked, certificate.revoked, u"抽查发现填报数据不实（演练）"_s);
        it.documentNumber = documentOn(certificate.revoked);
        it.certificate.id = certificate.id;
        add(it);
    } else if (certificate.validTo.isValid() && certificate.validTo.addDays(5) <= m_today
        && certificate.review != records::ReviewState::Passed) {
        add(step(of, RecognitionStage::Lapsed, certificate.validTo.addDays(5)));
    }
}

/// A case that stands in a stage today, with the day by which something is due next.
void RecognitionMaker::underWay(const Firm &firm, const QString &tierCode, RecognitionStage stands)
{
    const rules::RecognitionTier *tier = m_rules.tier(u"specialised"_s, tierCode);
    const auto stages = rules::stagesOf(m_rules, *tier, RecognitionProcedure::Application);
    const bool failed = stands == RecognitionStage::NotPassed;
    const auto last = std::find(stages.begin(), stages.end(), failed ? RecognitionStage::CityReview : stands);
    const auto steps = std::distance(stages.begin(), last) + 1;
    const QDate since = m_today.addDays(-m_draw.between(2, 45));
    const QDate opened = since.addDays(-14 * steps);
    const Recognition of = open(firm.id, *tier, RecognitionProcedure::Application, opened, u"miit-2022-63"_s);
    for (std::ptrdiff_t i = 0; i < steps; ++i) {
        RecognitionStep it = step(of, stages[static_cast<size_t>(i)], since.addDays(-14 * (steps - 1 - i)));
        if (i + 1 == steps && !failed)
            it.nextDue = m_today.addDays(m_draw.between(-6, 40));
        add(it);
    }
    if (failed)
        add(step(
            of, RecognitionStage::NotPassed, qMin(since.addDays(1), m_today), u"研发费用占比未达到要求（演练）"_s));
}

void RecognitionMaker::review(const Certificate &certificate)
{
    const rules::RecognitionTier *tier = m_rules.tierOf(*certificate.kind);
    const QDate opened = m_today.addDays(-m_draw.between(10, 30));
    const Recognition of
        = open(certificate.enterprise.id, *tier, RecognitionProcedure::Review, opened, u"miit-2022-63"_s);
    RecognitionStep it = step(of, RecognitionStage::Reviewing, opened);
    it.nextDue = m_today.addDays(12);
    add(it);
}

void RecognitionMaker::movedOut(const Firm &firm)
{
    const rules::RecognitionTier *tier = m_rules.tier(u"specialised"_s, u"specialised"_s);
    const QDate left = firm.life.left;
    const Recognition of = open(firm.id, *tier, RecognitionProcedure::Application, left.addDays(-40), QString());
    add(step(of, RecognitionStage::Potential, left.addDays(-40)));
    add(step(of, RecognitionStage::MovedOut, left, u"迁往外区（演练）"_s));
}

bool hasCourse(const Certificate &certificate)
{
    return certificate.kind == CertificateKind::Innovative || certificate.kind == CertificateKind::Specialised
        || certificate.kind == CertificateKind::LittleGiant || certificate.kind == CertificateKind::HighTech;
}

/// The certificate that one follows without a gap.
const Certificate *followed(const std::vector<Certificate> &all, const Certificate &certificate)
{
    for (const Certificate &it : all)
        if (it.enterprise == certificate.enterprise && it.kind == certificate.kind && it.validTo.isValid()
            && it.validTo.addDays(1) == certificate.issued)
            return &it;
    return nullptr;
}

} // namespace

void makeRecognitions(
    const Making &making, const std::vector<Firm> &firms, const std::vector<Certificate> &certificates)
{
    RecognitionMaker maker(making);
    const QDate today = making.numbers.today;
    const Certificate *giantToBe = nullptr;
    for (const Certificate &it : certificates) {
        if (!hasCourse(it))
            continue;
        maker.behind(it, followed(certificates, it));
        const bool specialised = it.kind == CertificateKind::Specialised && it.validTo >= today;
        if (specialised && it.review == records::ReviewState::Due)
            maker.review(it);
        else if (specialised)
            giantToBe = &it;
    }
    const size_t wanted
        = static_cast<size_t>(qMax(making.numbers.share(UnderWayOf5000), static_cast<int>(WhereTheyStand.size())));
    size_t made = 0;
    for (const Firm &firm : firms) {
        if (giantToBe && firm.id == giantToBe->enterprise.id)
            maker.underWay(firm, u"little_giant"_s, RecognitionStage::MinistryReview);
        if (firm.rung != Rung::Reserve || made >= wanted)
            continue;
        maker.underWay(firm, today >= CourseOfInnovative ? u"innovative"_s : u"specialised"_s,
            WhereTheyStand[made++ % WhereTheyStand.size()]);
    }
    const auto left = std::find_if(firms.begin(), firms.end(), [](const Firm &firm) {
        return firm.life.left.isValid() && firm.life.left.addDays(-60) > firm.life.established;
    });
    if (left != firms.end())
        maker.movedOut(*left);
}

} // namespace yumiao::practice
