// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_choice.h"

#include "models/records/field_text.h"
#include "models/records/validity.h"
#include "models/store/derived_fields.h"
#include "models/store/merged_ids.h"

namespace yumiao::app::cli {
namespace {

tl::unexpected<Error> refusedWord(const char *what, const QString &value, const QString &field = {})
{
    QVariantMap detail{{QStringLiteral("value"), value}};
    if (!field.isEmpty())
        detail.insert(QStringLiteral("field"), field);
    return failure(Fault::Invalid, QString::fromLatin1(what), detail);
}

tl::unexpected<Error> noSuchRecord(const QString &named)
{
    return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), named}});
}

/// A problem as the ledger says it: by kind, field and code.
QVariantMap problemOf(const records::RecordDescription &description, int field, const QString &code, QVariantMap detail)
{
    detail.insert(QStringLiteral("code"), code);
    detail.insert(QStringLiteral("kind"), QString::fromLatin1(description.name));
    detail.insert(QStringLiteral("field"), QString::fromLatin1(description.fields[static_cast<size_t>(field)].name));
    return detail;
}

/// The field that FIELD=VALUE names.
QString nameIn(const std::string &assignment)
{
    return QString::fromStdString(assignment).section(QLatin1Char('='), 0, 0).trimmed();
}

/// What is wrong with a value that was read: too large, too long.
QVariantList problemsOfValue(const records::RecordDescription &description, const Assignment &assignment)
{
    QVariantList problems;
    for (const records::Problem &found : records::problemsOf(description, assignment.field, assignment.value))
        problems.append(problemOf(description, assignment.field, found.what, found.detail));
    return problems;
}

Result<records::Value> referenceFrom(const store::Session &session, const records::Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return records::Value();
    const auto id = store::resolve(session, *field.target, text);
    if (!id)
        return failure(id.error());
    if (!*id)
        return refusedWord("reference.unknown", text, QString::fromLatin1(field.name));
    return records::Value((*id)->value());
}

/// What is wrong with a value is the record's problem; what is wrong with the line is the caller's.
bool isProblemOfValue(const Error &error)
{
    return !error.what.startsWith(QLatin1String("assignment.")) && !error.what.startsWith(QLatin1String("field."))
        && (error.fault == Fault::Invalid);
}

} // namespace

Result<const records::RecordDescription *> kindNamed(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    if (text == QLatin1String("batches")) // short for the lists of financing
        return &records::descriptionOf(records::RecordKind::FinancingBatch);
    if (const auto *description = records::findDescription(text))
        return description;
    return refusedWord("kind.unknown", text);
}

Result<store::StoredRow> recordNamed(
    const store::Session &session, const records::RecordDescription &description, const std::string &name)
{
    const QString text = QString::fromStdString(name);
    auto id = RecordId::fromText(text);
    if (!id) {
        const auto named = store::resolve(session, description.kind, text);
        if (!named)
            return failure(named.error());
        id = *named;
    }
    if (!id)
        return noSuchRecord(text);
    const auto row = store::findRow(session, description.kind, *id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return noSuchRecord(text);
    if (!(*row)->removed.isEmpty() && description.kind == records::RecordKind::Enterprise) {
        const auto kept = store::keptInPlaceOf(session, *id);
        if (!kept)
            return failure(kept.error());
        if (*kept)
            return recordNamed(session, description, (*kept)->toText().toStdString());
    }
    return **row;
}

Result<Assignment> assignmentFrom(
    const store::Session &session, const records::RecordDescription &description, const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    const qsizetype equals = whole.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return refusedWord("assignment.syntax", whole);
    const QString name = nameIn(text);
    const QString value = whole.mid(equals + 1);
    const int index = description.indexOf(QStringView(name));
    if (index < 0)
        return refusedWord(store::findDerived(description.kind, name) ? "field.derived" : "field.unknown", name, name);
    const records::Field &field = description.fields[static_cast<size_t>(index)];
    auto read = field.type == records::FieldType::Reference ? referenceFrom(session, field, value)
                                                            : records::valueFromText(field, value);
    return std::move(read).map([&](records::Value it) { return Assignment{index, std::move(it)}; });
}

Result<std::vector<Assignment>> assignmentsFrom(
    const store::Session &session, const records::RecordDescription &description, const std::vector<std::string> &texts)
{
    std::vector<Assignment> assignments;
    QVariantList problems;
    for (const std::string &text : texts) {
        auto assignment = assignmentFrom(session, description, text);
        if (!assignment && !isProblemOfValue(assignment.error()))
            return failure(assignment.error());
        if (!assignment) {
            const int field = description.indexOf(nameIn(text));
            problems.append(problemOf(description, field, assignment.error().what, assignment.error().detail));
            continue;
        }
        problems += problemsOfValue(description, *assignment);
        assignments.push_back(*std::move(assignment));
    }
    if (!problems.isEmpty())
        return failure(Fault::Refused, QStringLiteral("record.invalid"), {{QStringLiteral("problems"), problems}});
    return assignments;
}

Result<RecordId> bureauNamed(const store::Session &session, const std::string &name)
{
    const QString text = QString::fromStdString(name).trimmed();
    if (text.isEmpty())
        return RecordId();
    const auto id = store::resolve(session, records::RecordKind::Bureau, text);
    if (!id)
        return failure(id.error());
    if (*id)
        return **id;
    const auto full = store::Filter::condition(QStringLiteral("full_name"), store::Comparison::Equal, {text});
    const auto found = store::ids(session, {records::RecordKind::Bureau, full, {}, QDate(2000, 1, 1)});
    if (!found)
        return failure(found.error());
    return found->size() == 1 ? Result<RecordId>(found->front())
                              : Result<RecordId>(refusedWord("reference.unknown", text, QStringLiteral("bureau")));
}

} // namespace yumiao::app::cli
