// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/measure_course.h"

#include <algorithm>
#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;

/// How many of a lead bureau's measures are late or done; the overdue ones are named in the table of the resources.
struct LeadShare {
    const char16_t *bureau; ///< nullptr: clauses for which the plan names nobody
    int late;
    int done;
};
constexpr std::array LeadShares{
    LeadShare{u"区经科信局", 4, 7},
    LeadShare{u"区金融工作局", 3, 6},
    LeadShare{u"区市场监管局", 1, 4},
    LeadShare{u"区发改局", 2, 4},
    LeadShare{u"区财政局", 1, 3},
    LeadShare{u"区税务局", 0, 2},
    LeadShare{nullptr, 1, 1},
};

/// Days from today to the deadlines that lead bureaus set for themselves.
constexpr std::array OwnDeadlineDays{45, 62, 86, 117, 117, 117};

int expectedPercent(QDate start, QDate due, QDate today)
{
    const qint64 whole = qMax<qint64>(1, start.daysTo(due));
    return static_cast<int>(qMin<qint64>(100, qMax<qint64>(0, start.daysTo(today)) * 100 / whole));
}

class CourseMaker {
public:
    explicit CourseMaker(const Making &making)
        : m_making(making)
        , m_today(making.numbers.today)
        , m_draw(making.draw(Stream::Measures))
    {
    }
    [[nodiscard]] MeasureCourse course(const records::Measure &measure, CourseKind kind);
    [[nodiscard]] std::vector<MeasureCourse> ofLead(std::vector<const records::Measure *> measures, int late, int done);

private:
    [[nodiscard]] QDate openDeadline(const records::Measure &measure);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
};

QDate CourseMaker::openDeadline(const records::Measure &measure)
{
    if (measure.targetDue > m_today.addDays(31))
        return measure.targetDue;
    return m_today.addDays(m_draw.oneOf(OwnDeadlineDays));
}

MeasureCourse CourseMaker::course(const records::Measure &measure, CourseKind kind)
{
    MeasureCourse it{&measure, kind, {}, {}, 0};
    switch (kind) {
    case CourseKind::Done:
        it.completed = qMax(m_making.ground.planStart.addDays(30), m_today.addDays(-m_draw.between(6, 300)));
        it.due = it.completed.addDays(m_draw.between(3, 60));
        it.percent = 100;
        break;
    case CourseKind::OnTrack:
        it.due = openDeadline(measure);
        it.percent = static_cast<int>(
            qMin<qint64>(98, expectedPercent(m_making.ground.planStart, it.due, m_today) + m_draw.between(0, 7)));
        break;
    case CourseKind::DueSoon:
        it.due = m_today.addDays(m_draw.between(3, 29));
        it.percent = static_cast<int>(m_draw.between(95, 98));
        break;
    case CourseKind::Slow:
        it.due = openDeadline(measure);
        it.percent = static_cast<int>(
            qMax<qint64>(5, expectedPercent(m_making.ground.planStart, it.due, m_today) - m_draw.between(16, 27)));
        break;
    case CourseKind::Overdue:
        it.due = m_today.addDays(-m_making.words.overdueMeasures.value(measure.code, 10));
        it.percent = static_cast<int>(m_draw.between(62, 90));
        break;
    }
    return it;
}

std::vector<MeasureCourse> CourseMaker::ofLead(std::vector<const records::Measure *> measures, int late, int done)
{
    m_draw.shuffle(measures);
    std::vector<MeasureCourse> made;
    for (const records::Measure *measure : measures) {
        const bool numbered = measure->targetValue.has_value();
        CourseKind kind = CourseKind::OnTrack;
        if (m_making.words.overdueMeasures.contains(measure->code)) {
            kind = CourseKind::Overdue;
        } else if (!numbered && late > 0) {
            kind = late % 3 == 0 ? CourseKind::Slow : CourseKind::DueSoon;
            --late;
        } else if (!numbered && done > 0) {
            kind = CourseKind::Done;
            --done;
        }
        made.push_back(course(*measure, kind));
    }
    return made;
}

} // namespace

std::vector<MeasureCourse> measureCourses(const Making &making)
{
    CourseMaker maker(making);
    std::vector<MeasureCourse> all;
    for (const LeadShare &share : LeadShares) {
        const RecordId bureau = share.bureau ? making.ground.bureau(QString::fromUtf16(share.bureau)) : RecordId();
        std::vector<const records::Measure *> measures;
        for (const records::Measure &measure : making.ground.measures)
            if (making.ground.leadOf(measure) == bureau)
                measures.push_back(&measure);
        const auto made = maker.ofLead(std::move(measures), share.late, share.done);
        all.insert(all.end(), made.begin(), made.end());
    }
    std::stable_sort(all.begin(), all.end(),
        [](const MeasureCourse &a, const MeasureCourse &b) { return a.measure->id < b.measure->id; });
    return all;
}

void makeMeasureCourses(const Making &making, const std::vector<MeasureCourse> &courses)
{
    for (const MeasureCourse &course : courses) {
        records::Measure after = *course.measure;
        after.due = course.due;
        after.completed = course.completed;
        making.out.add(changes::difference(
            records::RecordKind::Measure, after.id, records::valuesOf(*course.measure), records::valuesOf(after)));
    }
}

} // namespace yumiao::practice
