// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/report_maker.h"

#include "models/records/measure_report.h"
#include "models/rules/ladder.h"

#include <algorithm>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::MeasureReport;

constexpr int Quarters = 8;
constexpr qsizetype QuotedLength = 60;

/// The ends of the last quarters, oldest first, and the data date behind them.
std::vector<QDate> reportDays(const PracticeNumbers &numbers, QDate planStart)
{
    std::vector<QDate> days;
    const QDate today = numbers.dataDate.addDays(1);
    const QDate quarterStart(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    for (int back = Quarters - 1; back >= 0; --back)
        if (const QDate end = quarterStart.addMonths(-3 * back).addDays(-1); end > planStart)
            days.push_back(end);
    if (days.empty() || days.back() < numbers.dataDate)
        days.push_back(numbers.dataDate);
    return days;
}

/// A ratio that was reported in percent, in tenths of a percent, first and now.
struct RatioCourse {
    const char16_t *code;
    int first;
    int last;
};
constexpr RatioCourse Ratios[]{
    {u"03-7", 430, 465},
    {u"13-3", 0, 0},
    {u"14-6", 274, 342},
    {u"14-7", 526, 618},
};

int reachedPercent(Quantity figure, Quantity target)
{
    return static_cast<int>(qMin<qint64>(100, figure.scaled() * 100 / qMax<qint64>(1, target.scaled())));
}

class ReportMaker {
public:
    ReportMaker(
        const Making &making, const std::vector<Lifespan> &lives, const std::vector<records::Certificate> &specialised)
        : m_making(making)
        , m_lives(lives)
        , m_specialised(specialised)
        , m_draw(making.draw(Stream::Reports))
        , m_days(reportDays(making.numbers, making.ground.planStart))
    {
    }
    void make(const MeasureCourse &course);

private:
    [[nodiscard]] std::optional<Quantity> counted(const QString &code, QDate day, size_t step) const;
    [[nodiscard]] int percentAt(const MeasureCourse &course, size_t step, int before);
    void fillWords(MeasureReport &it, const MeasureCourse &course, bool last);
    [[nodiscard]] bool wants(const MeasureCourse &course, QDate day);

    const Making &m_making;
    const std::vector<Lifespan> &m_lives;
    const std::vector<records::Certificate> &m_specialised;
    Draw m_draw;
    std::vector<QDate> m_days;
};

/// The figure of measures that have one that follows from the district, else nothing.
std::optional<Quantity> ReportMaker::counted(const QString &code, QDate day, size_t step) const
{
    if (code == "02-2"_L1)
        return Quantity::fromWhole(countIn(m_lives, day));
    if (code == "02-3"_L1)
        return Quantity::fromWhole(std::count_if(m_specialised.begin(), m_specialised.end(),
            [day](const records::Certificate &it) { return rules::holdsOn(it, day); }));
    for (const RatioCourse &ratio : Ratios) {
        if (code != QStringView(ratio.code))
            continue;
        const auto steps = static_cast<qint64>(qMax<size_t>(1, m_days.size() - 1));
        return Quantity::fromScaled(
            (ratio.first + (ratio.last - ratio.first) * static_cast<qint64>(step) / steps) * 1000);
    }
    return std::nullopt;
}

int ReportMaker::percentAt(const MeasureCourse &course, size_t step, int before)
{
    if (step + 1 >= m_days.size())
        return course.percent;
    const auto shown
        = static_cast<int>(course.percent * static_cast<int>(step + 2) / static_cast<int>(m_days.size() + 1));
    return qBound(before, shown + static_cast<int>(m_draw.between(-2, 2)), course.percent);
}

void ReportMaker::fillWords(MeasureReport &it, const MeasureCourse &course, bool last)
{
    const bool behind = course.kind == CourseKind::Slow || course.kind == CourseKind::Overdue;
    const char *kind = course.kind == CourseKind::Done && last ? "progress_done"
        : behind && last                                       ? "progress_slow"
                                                               : "progress_good";
    const QString measure = course.measure->text.left(QuotedLength);
    it.progress = QString(m_draw.oneOf(m_making.words.phrases(kind))).arg(measure);
    if (behind || m_draw.percent(15))
        it.problems = m_draw.oneOf(m_making.words.phrases("report_problem"));
    if (!m_draw.percent(25))
        it.nextStep = m_draw.oneOf(m_making.words.phrases("report_next"));
    if (!m_draw.percent(40))
        it.evidence = m_draw.oneOf(m_making.words.phrases("report_evidence"));
    it.author = u"经办"_s;
    it.reviewed = !last || m_draw.percent(60);
}

/// At the ends of quarters everybody reports; in between those with a number of the plan and some others.
bool ReportMaker::wants(const MeasureCourse &course, QDate day)
{
    const bool quarterEnd = day.month() % 3 == 0;
    return quarterEnd || course.measure->targetValue.has_value() || m_draw.percent(30);
}

void ReportMaker::make(const MeasureCourse &course)
{
    const bool hasOwnCount = m_draw.percent(65);
    Quantity total;
    int percent = 0;
    std::optional<Quantity> before;
    for (size_t step = 0; step < m_days.size(); ++step) {
        const QDate day = m_days[step];
        const bool finished = course.completed.isValid() && day >= course.completed;
        const bool last
            = finished || step + 1 == m_days.size() || (step + 2 == m_days.size() && !wants(course, m_days.back()));
        percent = last ? course.percent : percentAt(course, step, percent);
        MeasureReport it;
        it.id = m_making.ids.next();
        it.measure.id = course.measure->id;
        it.bureau.id = m_making.ground.leadOf(*course.measure);
        it.asOf = finished ? course.completed : day;
        it.percentDone = percent;
        if (const auto figure = counted(course.measure->code, day, step)) {
            it.cumulative = figure;
            if (before)
                it.periodValue = Quantity::fromScaled(figure->scaled() - before->scaled());
            if (before && figure->scaled() < before->scaled())
                it.lowerReason = QStringLiteral("部分企业注销或证书到期");
            before = figure;
            if (course.measure->targetKind == records::TargetKind::CountFloor)
                it.percentDone = reachedPercent(*figure, *course.measure->targetValue);
        } else if (hasOwnCount) {
            it.periodValue = Quantity::fromWhole(m_draw.skewed(0, 24));
            total = Quantity::fromScaled(total.scaled() + it.periodValue->scaled());
            it.cumulative = total;
        }
        fillWords(it, course, last);
        m_making.out.add(it);
        if (last)
            return;
    }
}

} // namespace

void makeReports(const Making &making, const std::vector<MeasureCourse> &courses, const std::vector<Lifespan> &lives,
    const std::vector<records::Certificate> &specialised)
{
    ReportMaker maker(making, lives, specialised);
    for (const MeasureCourse &course : courses)
        maker.make(course);
}

} // namespace yumiao::practice
