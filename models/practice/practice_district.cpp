// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/practice_district.h"

#include "models/practice/annual_figures_maker.h"
#include "models/practice/bank_ledger_maker.h"
#include "models/practice/certificate_maker.h"
#include "models/practice/enterprises.h"
#include "models/practice/evidence_maker.h"
#include "models/practice/financing_course_maker.h"
#include "models/practice/financing_maker.h"
#include "models/practice/gauge_maker.h"
#include "models/practice/recognition_maker.h"
#include "models/practice/report_maker.h"
#include "models/practice/request_maker.h"
#include "models/practice/scale_maker.h"
#include "models/practice/task_maker.h"
#include "models/practice/visit_maker.h"
#include "models/records/setting.h"
#include "models/records/threshold.h"
#include "models/store/query.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Setting;

constexpr int FixedRecords = 1900; ///< measures and reports: as many in every district

Done refuseInhabited(const store::Session &session)
{
    store::Query anyEnterprise;
    anyEnterprise.on = QDate(2000, 1, 1); // no derived field is asked for
    const auto count = store::count(session, anyEnterprise);
    if (!count)
        return failure(count.error());
    return *count == 0 ? Done() : Done(failure(Fault::Refused, u"practice.already_filled"_s));
}

/// The settings of a practice district; a title that was given stays.
void makeSettings(const Making &making, const std::vector<Setting> &existing)
{
    const std::pair<QString, QString> wanted[]{
        {u"workspace.today"_s, making.numbers.today.toString(Qt::ISODate)},
        {u"workspace.practice"_s, u"true"_s},
        {u"workspace.title"_s, u"雁江区（演练）"_s},
    };
    for (const auto &[name, value] : wanted) {
        const bool known = std::any_of(
            existing.begin(), existing.end(), [&name = name](const Setting &it) { return it.name == name; });
        if (!known)
            making.out.add(Setting{making.ids.next(), name, value});
    }
}

/// From where the count of enterprises runs to its target.
void makeBaseCount(const Making &making)
{
    records::Threshold it;
    it.id = making.ids.next();
    it.code = u"plan.enterprises.base"_s;
    it.value = Quantity::fromWhole(making.numbers.inBase);
    it.unit = u"户"_s;
    it.validFrom = making.numbers.base;
    it.source = u"演练数据"_s;
    it.confidence = records::Confidence::Default;
    making.out.add(it);
}

Done makeDistrict(const store::Session &session, const Making &making)
{
    const std::vector<Lifespan> lives = lifespans(making.numbers, making.draw(Stream::Lifespans));
    const std::vector<Firm> firms = makeEnterprises(making, lives);
    const FiguresByFirm figures = makeAnnualFigures(making, firms);
    const MadeCertificates certificates = makeCertificates(making, firms);
    const MadeFinancing financing = makeFinancing(making, firms);
    const auto courses = measureCourses(making);
    makeMeasureCourses(making, courses);
    makeReports(making, courses, lives, certificates.specialised);
    makeTasks(making, firms, courses);
    const std::vector<records::Visit> visits = makeVisits(making, firms);
    makeScaleEntries(making, firms);
    makeEvidence(making, firms, figures);
    makeRecognitions(making, firms, certificates.all);
    makeFinancingCourses(making, financing);
    makeBankLedgers(making, firms, financing);
    makeGauges(making, firms);
    const Done requested = makeRequests(session, making, firms);
    if (requested)
        makePromises(making, visits);
    return requested;
}

} // namespace

Done checkOptions(const PracticeOptions &options)
{
    if (options.enterprises < 1 || options.enterprises > MostEnterprises)
        return failure(Fault::Invalid, u"practice.enterprises"_s, {{u"least"_s, 1}, {u"most"_s, MostEnterprises}});
    if (!options.asOf.isValid() || options.asOf < earliestDay() || options.asOf > latestDay())
        return failure(Fault::Invalid, u"practice.day"_s, {{u"earliest"_s, earliestDay()}, {u"latest"_s, latestDay()}});
    return {};
}

QDate earliestDay()
{
    return QDate(2020, 7, 1);
}

QDate latestDay()
{
    return QDate(2040, 12, 31);
}

Done fillPracticeDistrict(store::Session &session, const PracticeOptions &options, RecordIdSource &ids,
    const ReportProgress &report, const Cancel &cancel)
{
    Done ready = checkOptions(options);
    if (ready)
        ready = refuseInhabited(session);
    if (!ready)
        return ready;
    const auto words = readWords();
    if (!words)
        return failure(words.error());
    const auto ground = readGround(session, *words);
    if (!ground)
        return failure(ground.error());
    const auto settings = store::loadAll<Setting>(session);
    if (!settings)
        return failure(settings.error());
    const FixedClock clock(options.asOf);
    const qint64 expected = FixedRecords + static_cast<qint64>(options.enterprises) * 34 / 10;
    ChangeWriter out(session, clock, expected, report, cancel);
    const Making making{options.seed, practiceNumbers(options.enterprises, options.asOf), *words, *ground, ids, out};
    makeSettings(making, *settings);
    makeBaseCount(making);
    return makeDistrict(session, making).and_then([&] { return out.finish(); });
}

} // namespace yumiao::practice
