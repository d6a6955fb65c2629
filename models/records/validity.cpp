// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/validity.h"

#include "models/records/field_text.h"
#include "models/records/gauge_validity.h"

namespace yumiao::records {
namespace {

/// Pairs of dates of which the second may not come before the first.
struct DateOrder {
    RecordKind kind;
    const char *earlier;
    const char *later;
};
constexpr DateOrder DateOrders[]{
    {RecordKind::Enterprise, "established", "deregistered"},
    {RecordKind::Certificate, "issued", "valid_to"},
    {RecordKind::Certificate, "issued", "revoked"},
    {RecordKind::FinancingApplication, "applied", "stage_since"},
    {RecordKind::CreditLine, "granted", "valid_to"},
    {RecordKind::Drawdown, "drawn", "due"},
    {RecordKind::Drawdown, "drawn", "settled"},
    {RecordKind::Drawdown, "due", "extended_to"},
    {RecordKind::LoanDetail, "issued", "due"},
    {RecordKind::InstrumentOption, "valid_from", "valid_to"},
    {RecordKind::FinancingNeed, "registered", "closed"},
    {RecordKind::Plan, "starts", "ends"},
    {RecordKind::Task, "assigned", "completed"},
    {RecordKind::Bureau, "valid_from", "valid_to"},
    {RecordKind::Town, "valid_from", "valid_to"},
    {RecordKind::Industry, "valid_from", "valid_to"},
    {RecordKind::Institution, "valid_from", "valid_to"},
    {RecordKind::NamePeriod, "valid_from", "valid_to"},
    {RecordKind::Threshold, "valid_from", "valid_to"},
    {RecordKind::EnterpriseRelation, "valid_from", "valid_to"},
    {RecordKind::ApplicationWindow, "opens", "closes"},
    {RecordKind::ClockTemplate, "valid_from", "valid_to"},
    {RecordKind::ServiceRequest, "received", "due"},
    {RecordKind::ProcurementContract, "signed_on", "published"},
    {RecordKind::Arrear, "due", "entered"},
    {RecordKind::ArrearStep, "date", "promised"},
    {RecordKind::EiaCase, "accepted", "decided"},
    {RecordKind::Promise, "promised", "due"},
    {RecordKind::Promise, "promised", "kept"},
    {RecordKind::ApplicationWindow, "county_deadline", "city_deadline"},
    {RecordKind::ApplicationWindow, "city_deadline", "province_deadline"},
};

/// Marks that turn the direction of the text behind them: a name could be shown as quite another.
bool isDirectionMark(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

bool hasControlCharacter(const QString &text, bool lines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool lineBreak = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        if (c.category() == QChar::Other_Control && !(lines && lineBreak))
            return true;
        if (isDirectionMark(c))
            return true;
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true; // half a character: it would not come back from the file as it went in
        ++i;
    }
    return false;
}

void checkText(const Field &field, int index, const QString &text, std::vector<Problem> &found)
{
    if (text.size() > field.longest)
        found.push_back({index, QStringLiteral("text.too_long"),
            {{QStringLiteral("longest"), field.longest}, {QStringLiteral("length"), text.size()}}});
    if (hasControlCharacter(text, field.type == FieldType::LongText))
        found.push_back({index, QStringLiteral("text.control_character"), {}});
}

void checkNumber(const Field &field, int index, qint64 number, std::vector<Problem> &found)
{
    if (field.least && number < *field.least)
        found.push_back({index, QStringLiteral("number.too_small"),
            {{QStringLiteral("least"), valueToText(field, Value(*field.least))}}});
    if (field.most && number > *field.most)
        found.push_back({index, QStringLiteral("number.too_large"),
            {{QStringLiteral("most"), valueToText(field, Value(*field.most))}}});
}

void checkRead(const Field &field, int index, const QString &text, std::vector<Problem> &found)
{
    const auto read = valueFromText(field, text);
    if (!read)
        found.push_back({index, read.error().what, read.error().detail});
    else if (textIn(*read) != text)
        found.push_back({index, QStringLiteral("value.form"), {{QStringLiteral("value"), text}}});
}

/// Money in a text column, or a text in a money column: the database would take both.
bool hasStoredForm(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::CreditCode:
        return !textIn(value).isEmpty();
    case FieldType::Flag:
        return value == Value(qint64{0}) || value == Value(qint64{1});
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
        return std::holds_alternative<qint64>(value);
    case FieldType::Reference:
        return numberIn(value) > 0;
    }
    Q_UNREACHABLE();
}

void checkOrder(const RecordDescription &description, const Values &values, std::vector<Problem> &found)
{
    for (const DateOrder &order : DateOrders) {
        if (order.kind != description.kind)
            continue;
        const int later = description.indexOf(QLatin1String(order.later));
        const QString first = textIn(values[static_cast<size_t>(description.indexOf(QLatin1String(order.earlier)))]);
        const QString second = textIn(values[static_cast<size_t>(later)]);
        if (!first.isEmpty() && !second.isEmpty() && second < first)
            found.push_back({later, QStringLiteral("dates.order"),
                {{QStringLiteral("other"), QString::fromLatin1(order.earlier)},
                    {QStringLiteral("other_value"), first}}});
    }
}

void checkOwner(const RecordDescription &description, const Values &values, std::vector<Problem> &found)
{
    if (description.kind != RecordKind::NamePeriod)
        return;
    int owners = 0;
    for (const char *name : {"enterprise", "bureau", "town"})
        owners += isUnknown(values[static_cast<size_t>(description.indexOf(QLatin1String(name)))]) ? 0 : 1;
    if (owners != 1)
        found.push_back({0, QStringLiteral("name.no_owner"), {}});
}

/// The other side of a relation is one on the register or one outside it, and never the enterprise itself.
void checkRelation(const RecordDescription &description, const Values &values, std::vector<Problem> &found)
{
    if (description.kind != RecordKind::EnterpriseRelation)
        return;
    const auto place = [&](const char *name) { return description.indexOf(QLatin1String(name)); };
    const Value &related = values[static_cast<size_t>(place("related"))];
    const bool inside = !isUnknown(related);
    if (inside != isUnknown(values[static_cast<size_t>(place("related_name"))]))
        found.push_back({place("related"), QStringLiteral("relation.one_side"), {}});
    if (inside && related == values[static_cast<size_t>(place("enterprise"))])
        found.push_back({place("related"), QStringLiteral("relation.self"), {}});
}

} // namespace

std::vector<Problem> problemsOf(const RecordDescription &description, int index, const Value &value)
{
    std::vector<Problem> found;
    const Field &field = description.fields[static_cast<size_t>(index)];
    if (isUnknown(value)) {
        if (field.flags.testFlag(Required))
            found.push_back({index, QStringLiteral("field.required"), {}});
        return found;
    }
    if (!hasStoredForm(field, value)) {
        found.push_back({index, QStringLiteral("value.form"), {}});
        return found;
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        checkText(field, index, textIn(value), found);
        break;
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
        checkNumber(field, index, numberIn(value), found);
        break;
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::CreditCode:
        checkRead(field, index, textIn(value), found);
        break;
    case FieldType::Flag:
    case FieldType::Reference:
        break;
    }
    return found;
}

std::vector<Problem> problemsOf(const RecordDescription &description, const Values &values)
{
    std::vector<Problem> found;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto own = problemsOf(description, static_cast<int>(i), values[i]);
        found.insert(found.end(), own.begin(), own.end());
    }
    checkOrder(description, values, found);
    checkOwner(description, values, found);
    checkRelation(description, values, found);
    checkGaugeRecord(description, values, found);
    return found;
}

} // namespace yumiao::records
