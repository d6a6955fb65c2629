// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/need_courses.h"

#include "models/exchange/beside_fields.h"
#include "models/records/field_text.h"
#include "models/rules/application_steps.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using changes::RecordChange;
using records::ApplicationStage;
using records::ApplicationStep;
using records::CreditLine;
using records::Drawdown;
using records::FinancingApplication;
using records::FinancingNeed;
using records::RefusalReason;

template <typename T>
T besideOf(const ImportRow &row, const char *name)
{
    return records::FieldTrait<T>::fromValue(row.beside.value(QLatin1String(name)));
}

QString besideHeading(const HeaderRow &header, const char *name)
{
    const auto column = std::find_if(header.columns.begin(), header.columns.end(),
        [&](const RecognisedColumn &it) { return it.isUsed() && it.field == QLatin1String(name); });
    return column == header.columns.end() ? QString::fromLatin1(name) : column->heading.shown();
}

template <typename E>
std::optional<E> choiceNamed(const char *name, const QString &word)
{
    const BesideField *field = besideField(records::RecordKind::FinancingNeed, QString::fromLatin1(name));
    if (!field || word.isEmpty())
        return std::nullopt;
    const auto code = ImportNames::choice(fieldBeside(*field), word);
    return code ? records::FieldTrait<std::optional<E>>::fromValue(records::Value(*code)) : std::nullopt;
}

/// The reason that a text names in the words of the list, if only one is named; else 其他, the text stays beside it.
std::optional<RefusalReason> refusalIn(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto exact = choiceNamed<RefusalReason>("application.refusal_reason", text))
        return exact;
    std::vector<RefusalReason> named;
    const auto choices = records::choicesOf<RefusalReason>();
    for (size_t i = 0; i < choices.size(); ++i)
        if (text.contains(QString::fromUtf8(choices[i].term)) && static_cast<RefusalReason>(i) != RefusalReason::Other)
            named.push_back(static_cast<RefusalReason>(i));
    return named.size() == 1 ? named.front() : RefusalReason::Other;
}

template <typename R>
QHash<RecordId, std::vector<R>> byOwner(const std::vector<R> &all, RecordId (*ownerOf)(const R &))
{
    QHash<RecordId, std::vector<R>> grouped;
    for (const R &it : all)
        grouped[ownerOf(it)].push_back(it);
    return grouped;
}

/// Its place on the way; an end stands behind all of it.
size_t orderOf(const rules::ApplicationRules &rules, ApplicationStage stage)
{
    return rules.placeOnWay(stage).value_or(rules.way.size());
}

bool isEnd(ApplicationStage stage)
{
    const auto &rules = rules::applicationRules();
    return rules && !rules->placeOnWay(stage);
}

} // namespace

/// What the columns beside the need say.
struct NeedCourses::Outcome {
    RecordId institution;
    QDate applied;
    QString manager;
    std::optional<Rate> rate;
    std::optional<Money> granted;
    QDate grantedOn; ///< the day of the payout where the ledger has no other
    QDate validTo;
    std::optional<Money> paid;
    QDate paidOn;
    QDate due;
    QString contract;
    std::optional<ApplicationStage> stage;
    std::optional<RefusalReason> refusal;
    QStringList remarks; ///< words that are no stage and no reason of the list
};

/// A stage that the ledger tells of, on the day that it gives.
struct NeedCourses::Stop {
    ApplicationStage stage;
    QDate day;
    const char *column;
};

/// Makes the changes of one row.
class NeedCourses::Writer {
public:
    Writer(NeedCourses &courses, const FinancingNeed &need, const Outcome &it, RecordIdSource &ids)
        : m_courses(courses)
        , m_need(need)
        , m_it(it)
        , m_ids(ids)
    {
    }
    [[nodiscard]] std::vector<RecordChange> made(const std::vector<Stop> &stops);
    [[nodiscard]] std::vector<RecordChange> followed(
        const FinancingApplication &application, const std::vector<Stop> &stops);
    [[nodiscard]] const std::optional<RowProblem> &problem() const { return m_problem; }

private:
    [[nodiscard]] FinancingApplication newApplication() const;
    [[nodiscard]] QString freeNumber() const;
    [[nodiscard]] std::vector<ApplicationStep> stepsOf(RecordId application, const std::vector<Stop> &stops) const;
    [[nodiscard]] static bool areSound(const rules::ApplicationPlace &from, const std::vector<ApplicationStep> &steps);
    void addSteps(const FinancingApplication &application, const std::vector<Stop> &stops);
    void addMoney(RecordId application, const std::vector<CreditLine> &lines);
    void addDrawdown(const CreditLine &line, const std::vector<Drawdown> &known);
    void refuse(const char *column, const QString &code, const QVariantMap &detail = {})
    {
        m_problem = RowProblem{0, QLatin1String(column), code, {}, detail};
    }

    NeedCourses &m_courses;
    const FinancingNeed &m_need;
    const Outcome &m_it;
    RecordIdSource &m_ids;
    std::vector<RecordChange> m_changes;
    std::optional<RowProblem> m_problem;
};

QString NeedCourses::Writer::freeNumber() const
{
    for (int next = 1; !m_need.number.isEmpty(); ++next)
        if (const QString number = u"%1-%2"_s.arg(m_need.number).arg(next); !m_courses.m_numbers.contains(number))
            return number;
    return {};
}

FinancingApplication NeedCourses::Writer::newApplication() const
{
    FinancingApplication it;
    it.id = m_ids.next();
    it.number = freeNumber();
    it.enterprise = m_need.enterprise;
    it.need.id = m_need.id;
    it.institution.id = m_it.institution;
    it.instrument = m_need.instrument;
    it.amount = m_need.amount;
    it.termMonths = m_need.termMonths;
    it.security = m_need.security;
    it.collateral = m_need.collateral;
    it.firstLoan = m_need.firstLoan;
    it.applied = m_it.applied.isValid() ? m_it.applied : m_need.registered;
    it.rate = m_it.rate;
    it.refusalReason = m_it.refusal;
    it.accountManager = m_it.manager;
    it.remarks = m_it.remarks.join(u'；');
    return it;
}

std::vector<ApplicationStep> NeedCourses::Writer::stepsOf(RecordId application, const std::vector<Stop> &stops) const
{
    std::vector<ApplicationStep> steps;
    for (const Stop &stop : stops) {
        ApplicationStep step;
        step.id = m_ids.next();
        step.application.id = application;
        step.stage = stop.stage;
        step.date = stop.day;
        step.note = m_courses.m_note;
        if (isEnd(stop.stage))
            step.refusalReason = m_it.refusal;
        steps.push_back(std::move(step));
    }
    return steps;
}

bool NeedCourses::Writer::areSound(const rules::ApplicationPlace &from, const std::vector<ApplicationStep> &steps)
{
    const auto &rules = rules::applicationRules();
    rules::ApplicationPlace place = from;
    for (const ApplicationStep &step : steps) {
        if (!rules || !step.date.isValid() || !rules::stepProblems(*rules, place, step).empty())
            return false;
        place = rules::placeAfter(*rules, place, *step.stage);
    }
    return true;
}

/// Where a day is missing the application stands as the ledger says, without steps.
std::vector<RecordChange> NeedCourses::Writer::made(const std::vector<Stop> &stops)
{
    FinancingApplication application = newApplication();
    application.stage = stops.back().stage;
    application.stageSince = stops.back().day;
    std::vector<ApplicationStep> steps = stepsOf(application.id, stops);
    if (!areSound({}, steps))
        steps.clear();
    m_courses.m_numbers.insert(application.number);
    m_changes.push_back(changes::creation(application));
    for (const ApplicationStep &step : steps)
        m_changes.push_back(changes::creation(step));
    addMoney(application.id, {});
    return std::move(m_changes);
}

/// Only what goes further than the workspace knows.
void NeedCourses::Writer::addSteps(const FinancingApplication &application, const std::vector<Stop> &stops)
{
    const auto &rules = rules::applicationRules();
    const auto known = m_courses.m_steps.value(application.id);
    rules::ApplicationPlace place;
    for (const ApplicationStep &step : known)
        if (rules && step.stage)
            place = rules::placeAfter(*rules, place, *step.stage);
    if (known.empty() && rules && application.stage)
        place = rules::placeAfter(*rules, {}, *application.stage);
    if (!rules || !place.stage || isEnd(*place.stage))
        return;
    std::vector<Stop> further;
    for (const Stop &stop : stops)
        if (orderOf(*rules, stop.stage) > orderOf(*rules, *place.stage))
            further.push_back(stop);
    if (further.empty())
        return;
    const QDate since = known.empty() ? application.stageSince : known.back().date;
    if (!further.back().day.isValid())
        return refuse(further.back().column, u"row.no_day"_s);
    if (since.isValid() && further.front().day < since)
        return refuse(further.front().column, u"row.days_backwards"_s, {{u"value"_s, since.toString(Qt::ISODate)}});
    const std::vector<ApplicationStep> steps = stepsOf(application.id, further);
    if (!areSound(place, steps))
        return refuse(further.back().column, u"row.contradicts"_s);
    for (const ApplicationStep &step : steps)
        m_changes.push_back(changes::creation(step));
}

std::vector<RecordChange> NeedCourses::Writer::followed(
    const FinancingApplication &application, const std::vector<Stop> &stops)
{
    FinancingApplication after = application;
    if (after.institution.id.isNull())
        after.institution.id = m_it.institution;
    if (!after.rate)
        after.rate = m_it.rate;
    if (after.accountManager.isEmpty())
        after.accountManager = m_it.manager;
    RecordChange change = changes::difference(records::RecordKind::FinancingApplication, application.id,
        records::valuesOf(application), records::valuesOf(after));
    if (!change.fields.empty())
        m_changes.push_back(std::move(change));
    addSteps(application, stops);
    addMoney(application.id, m_courses.m_lines.value(application.id));
    return std::move(m_changes);
}

void NeedCourses::Writer::addMoney(RecordId application, const std::vector<CreditLine> &lines)
{
    if (!m_it.granted)
        return;
    const auto same
        = std::find_if(lines.begin(), lines.end(), [&](const CreditLine &it) { return it.amount == m_it.granted; });
    if (same != lines.end())
        return addDrawdown(*same, m_courses.m_drawdowns.value(same->id));
    const auto sameDay
        = std::find_if(lines.begin(), lines.end(), [&](const CreditLine &it) { return it.granted == m_it.grantedOn; });
    if (sameDay != lines.end())
        return refuse(
            "credit_line.amount", u"row.differs"_s, {{u"stored"_s, sameDay->amount.value_or(Money()).toWanText()}});
    CreditLine line;
    line.id = m_ids.next();
    line.application.id = application;
    line.enterprise = m_need.enterprise;
    line.granted = m_it.grantedOn;
    line.amount = m_it.granted;
    line.validTo = m_it.validTo;
    line.rate = m_it.rate;
    m_changes.push_back(changes::creation(line));
    addDrawdown(line, {});
}

void NeedCourses::Writer::addDrawdown(const CreditLine &line, const std::vector<Drawdown> &known)
{
    if (!m_it.paid)
        return;
    const auto sameDay
        = std::find_if(known.begin(), known.end(), [&](const Drawdown &it) { return it.drawn == m_it.paidOn; });
    if (sameDay != known.end()) {
        if (sameDay->amount != m_it.paid)
            refuse("drawdown.amount", u"row.differs"_s, {{u"stored"_s, sameDay->amount.value_or(Money()).toWanText()}});
        return;
    }
    Drawdown it;
    it.id = m_ids.next();
    it.creditLine.id = line.id;
    it.enterprise = m_need.enterprise;
    it.drawn = m_it.paidOn;
    it.amount = m_it.paid;
    it.due = m_it.due;
    it.rate = m_it.rate;
    it.contractNumber = m_it.contract;
    m_changes.push_back(changes::creation(it));
}

Result<NeedCourses> NeedCourses::read(const store::Session &session, const QString &note, QDate today)
{
    if (const auto &rules = rules::applicationRules(); !rules)
        return failure(rules.error());
    const auto applications = store::loadAll<FinancingApplication>(session);
    if (!applications)
        return failure(applications.error());
    const auto steps = store::loadAll<ApplicationStep>(session);
    if (!steps)
        return failure(steps.error());
    const auto lines = store::loadAll<CreditLine>(session);
    if (!lines)
        return failure(lines.error());
    const auto drawdowns = store::loadAll<Drawdown>(session);
    if (!drawdowns)
        return failure(drawdowns.error());
    NeedCourses it;
    it.m_note = note;
    it.m_today = today;
    it.m_applications = byOwner<FinancingApplication>(*applications, [](const auto &one) { return one.need.id; });
    it.m_steps = byOwner<ApplicationStep>(*steps, [](const auto &one) { return one.application.id; });
    it.m_lines = byOwner<CreditLine>(*lines, [](const auto &one) { return one.application.id; });
    it.m_drawdowns = byOwner<Drawdown>(*drawdowns, [](const auto &one) { return one.creditLine.id; });
    for (auto &of : it.m_steps)
        std::sort(of.begin(), of.end(), rules::comesBefore);
    for (const FinancingApplication &one : *applications)
        it.m_numbers.insert(one.number);
    return it;
}

NeedCourses::Outcome NeedCourses::outcomeOf(const ImportRow &row)
{
    Outcome it;
    it.institution = besideOf<decltype(FinancingApplication::institution)>(row, "application.institution").id;
    it.applied = besideOf<QDate>(row, "application.applied");
    it.manager = besideOf<QString>(row, "application.account_manager");
    it.rate = besideOf<std::optional<Rate>>(row, "drawdown.rate");
    it.granted = besideOf<std::optional<Money>>(row, "credit_line.amount");
    it.grantedOn = besideOf<QDate>(row, "credit_line.granted");
    it.validTo = besideOf<QDate>(row, "credit_line.valid_to");
    it.paid = besideOf<std::optional<Money>>(row, "drawdown.amount");
    it.paidOn = besideOf<QDate>(row, "drawdown.drawn");
    it.due = besideOf<QDate>(row, "drawdown.due");
    it.contract = besideOf<QString>(row, "drawdown.contract_number");
    for (std::optional<Money> *amount : {&it.granted, &it.paid})
        if (*amount && (*amount)->fen() == 0)
            amount->reset(); // offices write 0 where nothing was granted
    if (it.granted && !it.grantedOn.isValid())
        it.grantedOn = it.paidOn;
    const QString stage = besideOf<QString>(row, "application.stage");
    it.stage = choiceNamed<ApplicationStage>("application.stage", stage);
    const QString why = besideOf<QString>(row, "application.refusal_reason");
    it.refusal = refusalIn(why);
    if (!it.stage && !stage.isEmpty())
        it.remarks.append(stage);
    if (!why.isEmpty() && !choiceNamed<RefusalReason>("application.refusal_reason", why))
        it.remarks.append(why);
    return it;
}

std::vector<NeedCourses::Stop> NeedCourses::stopsOf(const Outcome &it, const FinancingNeed &need)
{
    const auto &rules = rules::applicationRules();
    std::vector<Stop> stops{{ApplicationStage::Registered, need.registered, "registered"}};
    if (it.applied.isValid() || !it.institution.isNull())
        stops.push_back({ApplicationStage::Recommended, it.applied, "application.applied"});
    if (it.granted)
        stops.push_back({ApplicationStage::Granted, it.grantedOn, "credit_line.amount"});
    if (it.paid)
        stops.push_back(
            {it.granted && *it.paid < *it.granted ? ApplicationStage::PartlyPaid : ApplicationStage::PaidOut, it.paidOn,
                "drawdown.amount"});
    if (it.stage && orderOf(*rules, *it.stage) > orderOf(*rules, stops.back().stage))
        stops.push_back({*it.stage, need.closed, "application.stage"});
    if (it.refusal && !isEnd(stops.back().stage))
        stops.push_back(
            {it.refusal == RefusalReason::Postponed ? ApplicationStage::Withdrawn : ApplicationStage::Declined,
                need.closed, "application.refusal_reason"});
    // A stage on the way without a day is passed over: what comes behind it says that it was there.
    for (size_t i = 0; i + 1 < stops.size();)
        if (stops[i].day.isValid())
            ++i;
        else
            stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(i));
    return stops;
}

std::optional<RowProblem> NeedCourses::problemOf(
    const Outcome &it, const std::vector<Stop> &stops, const HeaderRow &header, const ImportNames &names) const
{
    const auto found = [&](const char *column, const QString &code, const QVariantMap &detail = {}) {
        return RowProblem{0, besideHeading(header, column), code, detail.value(u"value"_s).toString(), detail};
    };
    if (const auto label = names.retired(it.institution))
        return found("application.institution", u"reference.retired"_s, {{u"value"_s, *label}});
    if (it.granted && !it.grantedOn.isValid())
        return found("credit_line.amount", u"row.no_day"_s);
    if (it.paid && !it.paidOn.isValid())
        return found("drawdown.amount", u"row.no_day"_s);
    if (it.paid && !it.granted)
        return found("drawdown.amount", u"row.no_grant"_s);
    if (!it.paid && it.paidOn.isValid())
        return found("drawdown.drawn", u"row.no_amount"_s);
    if (it.paid && *it.paid > *it.granted)
        return found("drawdown.amount", u"row.more_than_granted"_s);
    const bool left = it.refusal || (it.stage && isEnd(*it.stage));
    if (left && it.paid)
        return found(it.refusal ? "application.refusal_reason" : "application.stage", u"row.contradicts"_s);
    QDate before;
    for (const Stop &stop : stops) {
        if (stop.day > m_today)
            return found(stop.column, u"row.day_ahead"_s, {{u"value"_s, stop.day.toString(Qt::ISODate)}});
        if (before.isValid() && stop.day.isValid() && stop.day < before)
            return found(stop.column, u"row.days_backwards"_s, {{u"value"_s, before.toString(Qt::ISODate)}});
        before = stop.day;
    }
    return std::nullopt;
}

std::vector<const FinancingApplication *> NeedCourses::candidates(RecordId need, RecordId institution) const
{
    std::vector<const FinancingApplication *> same;
    std::vector<const FinancingApplication *> open;
    const auto all = m_applications.constFind(need);
    if (need.isNull() || all == m_applications.cend())
        return same;
    for (const FinancingApplication &it : *all) {
        if (it.institution.id == institution)
            same.push_back(&it);
        else if (it.institution.id.isNull() || institution.isNull())
            open.push_back(&it);
    }
    return same.empty() ? open : same;
}

std::vector<RecordChange> NeedCourses::changesOf(
    const FinancingNeed &need, ImportRow &row, const HeaderRow &header, const ImportNames &names, RecordIdSource &ids)
{
    const bool says = std::any_of(
        row.beside.cbegin(), row.beside.cend(), [](const records::Value &it) { return !records::isUnknown(it); });
    const Outcome outcome = outcomeOf(row);
    const std::vector<Stop> stops = stopsOf(outcome, need);
    const auto setAside = [&](RowProblem problem) {
        problem.row = row.number;
        row.problems.push_back(std::move(problem));
        return std::vector<RecordChange>();
    };
    if (!says)
        return {};
    if (auto problem = problemOf(outcome, stops, header, names))
        return setAside(*std::move(problem));
    auto known = candidates(need.id, outcome.institution);
    const bool several = known.size() > 1;
    if (several)
        std::erase_if(known, [&](const FinancingApplication *it) { return it->applied != outcome.applied; });
    if (several && known.size() != 1)
        return setAside({0, {}, u"row.several_applications"_s, {}, {}});
    Writer writer(*this, need, outcome, ids);
    auto changes = known.empty() ? writer.made(stops) : writer.followed(*known.front(), stops);
    if (const auto &problem = writer.problem()) {
        RowProblem shown = *problem;
        shown.column = besideHeading(header, problem->column.toLatin1().constData());
        return setAside(std::move(shown));
    }
    return changes;
}

} // namespace yumiao::exchange
