// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/course_dues.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cultivation::DueKind>()
{
    static constexpr std::array words{
        Choice{"yearly_update", QT_TRANSLATE_NOOP("choice", "Yearly update not recorded"), "年度更新未登记"},
        Choice{"major_change", QT_TRANSLATE_NOOP("choice", "Major change not reported"), "重大变化未填报"},
        Choice{"review", QT_TRANSLATE_NOOP("choice", "Review to be applied for"), "待申请复核"},
        Choice{"lapse", QT_TRANSLATE_NOOP("choice", "Certificate ended, case still open"), "证书已到期未办结"},
        Choice{"next_step", QT_TRANSLATE_NOOP("choice", "Next step due"), "下步到期"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<cultivation::EnterpriseChange>()
{
    static constexpr std::array words{
        Choice{"renamed", QT_TRANSLATE_NOOP("choice", "Renamed"), "更名"},
        Choice{"succeeded", QT_TRANSLATE_NOOP("choice", "Merged or reorganised"), "合并重组"},
        Choice{"moved", QT_TRANSLATE_NOOP("choice", "Moved"), "迁移"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cultivation {
namespace {

using records::Certificate;
using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;

constexpr int Months = 12;

/// A tier that an enterprise holds on the day, by the certificate issued last.
struct HeldTier {
    const rules::RecognitionTier *course = nullptr;
    const eligibility::Ladder *ladder = nullptr;
    const eligibility::Tier *tier = nullptr;
    const Certificate *certificate = nullptr;
    QDate first; ///< since when without a gap
};

bool isNewer(const Certificate &a, const Certificate &b)
{
    return std::pair(a.issued, a.id) > std::pair(b.issued, b.id);
}

/// Day of a month in a year that may be shorter (02-29).
QDate dayIn(int year, int month, int day)
{
    return QDate(year, month, qMin(day, QDate(year, month, 1).daysInMonth()));
}

class DueFinder {
public:
    DueFinder(const rules::RecognitionRules &rules, const eligibility::Ladders &ladders, const HolderFacts &facts,
        const CourseLimits &limits, QDate on)
        : m_rules(rules)
        , m_ladders(ladders)
        , m_facts(facts)
        , m_limits(limits)
        , m_on(on)
    {
        for (const rules::RecognitionTier &course : rules.tiers)
            hold(course);
    }
    [[nodiscard]] std::vector<RecognitionDue> find()
    {
        for (const eligibility::Ladder &ladder : m_ladders.ladders)
            duties(ladder);
        for (const HeldTier &held : m_held)
            review(held);
        for (const CaseFacts &it : m_facts.cases)
            ofCase(it);
        std::stable_sort(m_dues.begin(), m_dues.end(),
            [](const RecognitionDue &a, const RecognitionDue &b) { return a.due < b.due; });
        return std::move(m_dues);
    }

private:
    void hold(const rules::RecognitionTier &course);
    void duties(const eligibility::Ladder &ladder);
    void yearly(const HeldTier &held, const rules::RecognitionEvent &event);
    bool part(const HeldTier &held, const rules::RecognitionEvent &event, const eligibility::TierDuty &duty, QDate due,
        QDate first, QDate last);
    void changes(const HeldTier &held, const rules::RecognitionEvent &event, const eligibility::TierDuty &duty);
    void review(const HeldTier &held);
    void ofCase(const CaseFacts &facts);
    [[nodiscard]] bool hasEnded(const CaseFacts &facts, const CaseStanding &standing) const;
    [[nodiscard]] const CaseFacts *caseOf(const QString &ladder, const QString &tier) const;
    [[nodiscard]] bool done(const QString &ladder, RecognitionStage stage, QDate first, QDate last) const;
    [[nodiscard]] RecognitionDue dueOf(DueKind kind, const HeldTier &held, QDate due) const;

    const rules::RecognitionRules &m_rules;
    const eligibility::Ladders &m_ladders;
    const HolderFacts &m_facts;
    const CourseLimits &m_limits;
    QDate m_on;
    std::vector<HeldTier> m_held;
    std::vector<RecognitionDue> m_dues;
};

void DueFinder::hold(const rules::RecognitionTier &course)
{
    HeldTier it;
    it.course = &course;
    it.ladder = m_ladders.find(course.ladder);
    it.tier = it.ladder ? it.ladder->find(course.tier) : nullptr;
    for (const Certificate &paper : m_facts.certificates) {
        const bool holds = paper.kind == course.certificate && eligibility::knownToHold(paper, m_on).value_or(false);
        if (holds && (!it.certificate || isNewer(paper, *it.certificate)))
            it.certificate = &paper;
    }
    if (!it.tier || !it.certificate)
        return;
    it.first = it.certificate->issued;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Certificate &paper : m_facts.certificates)
            if (paper.kind == course.certificate && paper.issued.isValid() && paper.issued < it.first
                && paper.validTo.isValid() && paper.validTo.addDays(1) >= it.first && !paper.revoked.isValid()) {
                it.first = paper.issued;
                moved = true;
            }
    }
    m_held.push_back(it);
}

/// The case of a tier that was opened last.
const CaseFacts *DueFinder::caseOf(const QString &ladder, const QString &tier) const
{
    const CaseFacts *found = nullptr;
    for (const CaseFacts &it : m_facts.cases)
        if (it.recognition.ladder == ladder && it.recognition.tier == tier && it.recognition.opened <= m_on
            && (!found || found->recognition.opened <= it.recognition.opened))
            found = &it;
    return found;
}

bool DueFinder::done(const QString &ladder, RecognitionStage stage, QDate first, QDate last) const
{
    for (const CaseFacts &it : m_facts.cases)
        for (const RecognitionStep &step : it.steps)
            if (it.recognition.ladder == ladder && step.stage == stage && step.date >= first && step.date <= last)
                return true;
    return false;
}

RecognitionDue DueFinder::dueOf(DueKind kind, const HeldTier &held, QDate due) const
{
    RecognitionDue it;
    it.kind = kind;
    it.enterprise = m_facts.enterprise;
    it.certificate = held.certificate->id;
    it.ladder = held.course->ladder;
    it.tier = held.course->tier;
    it.due = due;
    it.days = m_on.daysTo(due);
    if (const CaseFacts *of = caseOf(it.ladder, it.tier))
        std::tie(it.recognition, it.bureau) = std::pair(of->recognition.id, of->recognition.bureau.id);
    return it;
}

/// Of a ladder the highest tier that is held and has the duty.
void DueFinder::duties(const eligibility::Ladder &ladder)
{
    for (const rules::RecognitionEvent &event : m_rules.events) {
        const HeldTier *highest = nullptr;
        for (const eligibility::Tier &tier : ladder.tiers)
            for (const HeldTier &held : m_held)
                if (held.tier == &tier
                    && std::any_of(tier.duties.begin(), tier.duties.end(),
                        [&](const eligibility::TierDuty &duty) { return event.duties.contains(duty.code); }))
                    highest = &held;
        if (!highest)
            continue;
        yearly(*highest, event);
        for (const eligibility::TierDuty &duty : highest->tier->duties)
            if (event.duties.contains(duty.code) && duty.withinMonths)
                changes(*highest, event, duty);
    }
}

/// The days of a year divide it into equal parts, each with one day in it: an update counts for its own part.
void DueFinder::yearly(const HeldTier &held, const rules::RecognitionEvent &event)
{
    std::vector<const eligibility::TierDuty *> days;
    for (const eligibility::TierDuty &duty : held.tier->duties)
        if (event.duties.contains(duty.code) && duty.month && duty.day)
            days.push_back(&duty);
    std::sort(days.begin(), days.end(), [](const eligibility::TierDuty *a, const eligibility::TierDuty *b) {
        return std::pair(*a->month, *a->day) < std::pair(*b->month, *b->day);
    });
    const int parts = static_cast<int>(days.size());
    for (int year = m_on.year(); year <= m_on.year() + 1; ++year)
        for (int i = 0; i < parts; ++i) {
            const eligibility::TierDuty &duty = *days[static_cast<size_t>(i)];
            const QDate january(year, 1, 1);
            if (part(held, event, duty, dayIn(year, *duty.month, *duty.day), january.addMonths(Months * i / parts),
                    january.addMonths(Months * (i + 1) / parts).addDays(-1)))
                return; // the earlier one first
        }
}

bool DueFinder::part(const HeldTier &held, const rules::RecognitionEvent &event, const eligibility::TierDuty &duty,
    QDate due, QDate first, QDate last)
{
    const bool asked = !(event.notInYearOfIssue && held.first.year() >= due.year()) && held.first <= due
        && !(held.certificate->validTo.isValid() && held.certificate->validTo < due);
    if (!asked || m_on > last || m_on < due.addDays(-m_limits.updateLeadDays))
        return false;
    if (done(held.course->ladder, event.stage, first, qMin(last, m_on)))
        return false;
    RecognitionDue it = dueOf(DueKind::YearlyUpdate, held, due);
    it.text = duty.text;
    it.source = duty.source;
    it.confidence = duty.confidence;
    m_dues.push_back(std::move(it));
    return true;
}

void DueFinder::changes(const HeldTier &held, const rules::RecognitionEvent &event, const eligibility::TierDuty &duty)
{
    for (const ChangeOfEnterprise &change : m_facts.changes) {
        const bool concerns = change.on > held.first && change.on <= m_on;
        if (!concerns || done(held.course->ladder, event.stage, change.on, m_on))
            continue;
        RecognitionDue it = dueOf(DueKind::MajorChange, held, change.on.addMonths(*duty.withinMonths));
        it.change = change;
        it.text = duty.text;
        it.source = duty.source;
        it.confidence = duty.confidence;
        m_dues.push_back(std::move(it));
        return; // one report tells of all that came before it
    }
}

void DueFinder::review(const HeldTier &held)
{
    const auto &procedures = held.course->procedures;
    const QDate last = held.certificate->validTo;
    if (std::find(procedures.begin(), procedures.end(), RecognitionProcedure::Review) == procedures.end()
        || !last.isValid() || m_on < last.addDays(-m_limits.reviewLeadDays))
        return;
    for (const CaseFacts &it : m_facts.cases)
        if (it.recognition.ladder == held.course->ladder && it.recognition.tier == held.course->tier
            && it.recognition.procedure == RecognitionProcedure::Review
            && it.recognition.opened > held.certificate->issued && it.recognition.opened <= m_on)
            return; // begun, or decided already
    RecognitionDue it = dueOf(DueKind::Review, held, last);
    it.source = held.tier->validitySource;
    it.confidence = held.tier->confidence;
    m_dues.push_back(std::move(it));
}

/// Whether its certificate has ended while the case still says that it is held.
bool DueFinder::hasEnded(const CaseFacts &facts, const CaseStanding &standing) const
{
    const records::Recognition &of = facts.recognition;
    if (!standing.held || !standing.certificate || caseOf(of.ladder, of.tier) != &facts)
        return false;
    const bool holds = std::any_of(m_held.begin(), m_held.end(),
        [&](const HeldTier &held) { return held.course->ladder == of.ladder && held.course->tier == of.tier; });
    const QDate last = standing.certificate->validTo;
    return !holds && last.isValid() && last < m_on;
}

void DueFinder::ofCase(const CaseFacts &facts)
{
    if (facts.recognition.opened > m_on)
        return;
    const CaseStanding standing = standingOf(m_rules, facts, m_on);
    RecognitionDue it;
    it.enterprise = m_facts.enterprise;
    it.recognition = facts.recognition.id;
    it.bureau = facts.recognition.bureau.id;
    it.ladder = facts.recognition.ladder;
    it.tier = facts.recognition.tier;
    if (hasEnded(facts, standing)) {
        it.kind = DueKind::Lapse;
        it.certificate = standing.certificate->id;
        it.due = standing.certificate->validTo;
    } else if (standing.nextDue.isValid() && (standing.underWay || standing.held)
        && m_on >= standing.nextDue.addDays(-m_limits.stepLeadDays)) {
        it.due = standing.nextDue;
    } else {
        return;
    }
    it.days = m_on.daysTo(it.due);
    m_dues.push_back(std::move(it));
}

int leadDays(const rules::RecognitionRules &rules, const rules::Thresholds &thresholds, const char *code)
{
    const QString wanted = QString::fromLatin1(code);
    if (const auto own = thresholds.days(wanted))
        return *own;
    for (const rules::RecognitionReminder &it : rules.reminders)
        if (it.code == wanted)
            return it.days;
    return 0;
}

/// The last day of a period of whole years.
QDate lastOf(QDate first, int years)
{
    const QDate same = first.addYears(years);
    return same.day() == first.day() ? same.addDays(-1) : same; // no 29 February: the last of the month
}

} // namespace

CourseLimits courseLimits(const rules::RecognitionRules &rules, const rules::Thresholds &thresholds)
{
    return {leadDays(rules, thresholds, "recognition.update_lead_days"),
        leadDays(rules, thresholds, "recognition.review_lead_days"),
        leadDays(rules, thresholds, "recognition.step_lead_days")};
}

std::vector<RecognitionDue> duesOf(const rules::RecognitionRules &rules, const eligibility::Ladders &ladders,
    const HolderFacts &facts, const CourseLimits &limits, QDate on)
{
    return DueFinder(rules, ladders, facts, limits, on).find();
}

std::optional<ProposedEnd> proposedEnd(const eligibility::Tier &tier, RecognitionProcedure procedure, QDate first)
{
    if (!first.isValid())
        return std::nullopt;
    ProposedEnd it;
    it.source = tier.validitySource;
    it.toConfirm = tier.confidence == records::Confidence::ToConfirm
        || (tier.confirmFrom.isValid() && tier.confirmFrom <= first);
    const auto years = procedure == RecognitionProcedure::Review ? tier.reviewYears : tier.validYears;
    if (years)
        it.last = lastOf(first, *years);
    else if (tier.untilYearEnd)
        it.last = QDate(first.year(), 12, 31);
    return it.last.isValid() ? std::optional(it) : std::nullopt;
}

} // namespace yumiao::cultivation
