// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_choice.h"

#include "models/records/field_text.h"
#include "models/store/derived_fields.h"

namespace yumiao::app::cli {
namespace {

tl::unexpected<Error> refusedWord(Fault fault, const char *what, const QString &value, const QString &field = {})
{
    return failure(fault, QString::fromLatin1(what),
        {{QStringLiteral("value"), value}, {QStringLiteral("field"), field}, {QStringLiteral("id"), value}});
}

Result<records::Value> referenceFrom(const store::Session &session, const records::Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return records::Value();
    const auto id = store::resolve(session, *field.target, text);
    if (!id)
        return failure(id.error());
    if (!*id)
        return refusedWord(Fault::Invalid, "reference.unknown", text, QString::fromLatin1(field.name));
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
    if (const auto *description = records::findDescription(text))
        return description;
    return refusedWord(Fault::Invalid, "kind.unknown", text);
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
        return refusedWord(Fault::NotFound, "record.missing", text);
    const auto row = store::findRow(session, description.kind, *id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return refusedWord(Fault::NotFound, "record.missing", text);
    return **row;
}

Result<Assignment> assignmentFrom(
    const store::Session &session, const records::RecordDescription &description, const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    const qsizetype equals = whole.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return refusedWord(Fault::Invalid, "assignment.syntax", whole);
    const QString name = whole.left(equals).trimmed();
    const QString value = whole.mid(equals + 1);
    const int index = description.indexOf(QStringView(name));
    if (index < 0)
        return refusedWord(
            Fault::Invalid, store::findDerived(description.kind, name) ? "field.derived" : "field.unknown", name, name);
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
        if (assignment) {
            assignments.push_back(*std::move(assignment));
            continue;
        }
        if (!isProblemOfValue(assignment.error()))
            return failure(assignment.error());
        QVariantMap problem = assignment.error().detail;
        problem.insert(QStringLiteral("code"), assignment.error().what);
        problems.append(problem);
    }
    if (!problems.isEmpty())
        return failure(Fault::Refused, QStringLiteral("record.invalid"), {{QStringLiteral("problems"), problems}});
    return assignments;
}

} // namespace yumiao::app::cli
