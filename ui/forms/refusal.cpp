// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/refusal.h"

#include "models/records/field_text.h"
#include "ui/forms/display.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>

namespace yumiao::ui::forms {
namespace {

using records::Problem;
using records::RecordDescription;

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::forms::Refusal)
};

/// Limits in the unit that the form shows, other fields by their title.
QVariantMap shownDetail(const RecordDescription &description, const Problem &problem)
{
    QVariantMap detail = problem.detail;
    if (problem.field < 0)
        return detail;
    const records::Field &field = description.fields[static_cast<size_t>(problem.field)];
    const items::DisplayText texts = display();
    if (field.least)
        detail.insert(QStringLiteral("least"), texts.shown(field, records::Value(*field.least)));
    if (field.most)
        detail.insert(QStringLiteral("most"), texts.shown(field, records::Value(*field.most)));
    if (const records::Field *other = description.find(detail.value(QStringLiteral("other")).toString()))
        detail.insert(QStringLiteral("other_value"),
            RefusalWords::tr("%1 %2", "a field and its value")
                .arg(texts.title(*other), detail.value(QStringLiteral("other_value")).toString()));
    return detail;
}

bool isAbout(const QVariantMap &detail, const RecordDescription &description, RecordId id)
{
    return detail.value(QStringLiteral("kind")).toString() == QLatin1String(description.name)
        && (id.isNull() || detail.value(QStringLiteral("id")).toString() == id.toText());
}

records::Value valueOf(const records::Field &field, const QString &text)
{
    if (field.type != records::FieldType::Reference)
        return records::valueFromText(field, text).value_or(records::Value());
    const auto id = RecordId::fromText(text);
    return id ? records::Value(id->value()) : records::Value();
}

} // namespace

QString problemWords(const RecordDescription &description, const Problem &problem)
{
    if (problem.what == QLatin1String("field.required") && problem.field >= 0)
        return RefusalWords::tr("Please fill in: %1")
            .arg(display().title(description.fields[static_cast<size_t>(problem.field)]));
    return words::reason(problem.what, shownDetail(description, problem));
}

std::vector<Problem> problemsIn(const RecordDescription &description, RecordId id, const Error &error)
{
    std::vector<Problem> problems;
    if (error.what == QLatin1String("key.taken"))
        problems.push_back(
            {description.indexOf(error.detail.value(QStringLiteral("field")).toString()), error.what, error.detail});
    if (error.what != QLatin1String("record.invalid"))
        return problems;
    for (const QVariant &it : error.detail.value(QStringLiteral("problems")).toList()) {
        const QVariantMap detail = it.toMap();
        if (isAbout(detail, description, id))
            problems.push_back({description.indexOf(detail.value(QStringLiteral("field")).toString()),
                detail.value(QStringLiteral("code")).toString(), detail});
    }
    return problems;
}

std::vector<FieldConflict> conflictsIn(const RecordDescription &description, RecordId id, const Error &error)
{
    std::vector<FieldConflict> conflicts;
    if (error.what != QLatin1String("change.conflict"))
        return conflicts;
    for (const QVariant &it : error.detail.value(QStringLiteral("conflicts")).toList()) {
        const QVariantMap detail = it.toMap();
        const int field = description.indexOf(detail.value(QStringLiteral("field")).toString());
        if (field >= 0 && isAbout(detail, description, id))
            conflicts.push_back({field,
                valueOf(
                    description.fields[static_cast<size_t>(field)], detail.value(QStringLiteral("found")).toString())});
    }
    return conflicts;
}

QString refusalWords(const RecordDescription &description, RecordId id, const Error &error)
{
    if (const auto problems = problemsIn(description, id, error); !problems.empty())
        return problemWords(description, problems.front());
    if (const auto conflicts = conflictsIn(description, id, error); !conflicts.empty()) {
        const records::Field &field = description.fields[static_cast<size_t>(conflicts.front().field)];
        if (field.type == records::FieldType::Reference)
            return RefusalWords::tr("Somebody changed it meanwhile. Enter writes yours over it, Esc takes theirs.");
        return RefusalWords::tr("Meanwhile changed to %1. Enter writes yours over it, Esc takes theirs.")
            .arg(display().shown(field, conflicts.front().theirs));
    }
    // What could not be read at all carries the reason itself.
    const QString reason = words::reason(error.what, error.detail);
    return reason == error.what ? words::sentence(error) : reason;
}

} // namespace yumiao::ui::forms
