// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/request_course_told.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using records::RequestStage;
using records::RequestStep;
using records::Satisfaction;

template <typename T>
T requestBeside(const ImportRow &row, const char *name)
{
    return records::FieldTrait<T>::fromValue(row.beside.value(QLatin1String(name)));
}

/// What the row says of the way, blanks filled with the day before.
struct ToldCourse {
    explicit ToldCourse(const records::ServiceRequest &request, const ImportRow &row)
        : bureau(requestBeside<decltype(RequestStep::bureau)>(row, "step.bureau").id)
        , assigned(requestBeside<QDate>(row, "step.assigned"))
        , closed(requestBeside<QDate>(row, "step.closed"))
        , called(requestBeside<QDate>(row, "step.called_back"))
        , said(requestBeside<std::optional<Satisfaction>>(row, "step.satisfaction"))
    {
        if (!assigned.isValid())
            assigned = request.received;
        if (!called.isValid())
            called = closed;
    }
    RecordId bureau;
    QDate assigned;
    QDate closed;
    QDate called;
    std::optional<Satisfaction> said;
};

std::optional<RowProblem> wrongDay(const ToldCourse &it, QDate received, const HeaderRow &header, QDate today)
{
    const auto problem = [&](const char *field, const QString &code, QDate day) {
        const auto column = std::find_if(header.columns.begin(), header.columns.end(),
            [&](const RecognisedColumn &at) { return at.isUsed() && at.field == QLatin1String(field); });
        const QString heading = column == header.columns.end() ? QString::fromLatin1(field) : column->heading.shown();
        const QString value = day.toString(Qt::ISODate);
        return RowProblem{0, heading, code, value, {{QStringLiteral("value"), value}}};
    };
    const std::pair<const char *, QDate> days[]
        = {{"step.assigned", it.assigned}, {"step.closed", it.closed}, {"step.called_back", it.called}};
    QDate before = received;
    for (const auto &[field, day] : days) {
        if (!day.isValid())
            continue;
        if (day > today)
            return problem(field, QStringLiteral("row.day_ahead"), day);
        // A call may come before the day on which the office closed the matter.
        if (day < before && QLatin1String(field) != QLatin1String("step.called_back"))
            return problem(field, QStringLiteral("row.days_backwards"), before);
        before = std::max(before, day);
    }
    return std::nullopt;
}

} // namespace

std::vector<changes::RecordChange> stepsTold(const records::ServiceRequest &request, ImportRow &row,
    const HeaderRow &header, const QString &note, QDate today, RecordIdSource &ids)
{
    const ToldCourse told(request, row);
    if (auto problem = wrongDay(told, request.received, header, today)) {
        problem->row = row.number;
        row.problems.push_back(*std::move(problem));
        return {};
    }
    std::vector<changes::RecordChange> made;
    const auto step = [&](RequestStage stage, QDate day, RecordId bureau = {}, const QString &words = {},
                          std::optional<Satisfaction> said = {}) {
        RequestStep it;
        it.id = ids.next();
        it.request.id = request.id;
        it.stage = stage;
        it.date = day;
        it.bureau.id = bureau;
        it.note = words;
        it.satisfaction = said;
        made.push_back(changes::creation(it));
    };
    step(RequestStage::Registered, request.received);
    if (!told.bureau.isNull())
        step(RequestStage::Assigned, told.assigned, told.bureau);
    if (!told.closed.isValid())
        return made;
    if (!told.bureau.isNull())
        step(RequestStage::Accepted, told.assigned, told.bureau);
    const QDate answered = std::clamp(told.called, told.assigned, told.closed); // a call comes after the answer
    step(RequestStage::Answered, answered, {}, request.outcome.isEmpty() ? note : request.outcome);
    if (told.said)
        step(RequestStage::CalledBack, std::max(told.called, answered), {}, {}, told.said);
    if (told.said != Satisfaction::Dissatisfied)
        step(RequestStage::Closed, std::max(told.closed, told.said ? told.called : told.closed), {}, note);
    return made;
}

} // namespace yumiao::exchange
