// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_constants.h"

#include "models/base/chinese_date.h"
#include "models/exchange/xlsx_text.h"
#include "models/records/field_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using records::FieldType;
using records::RecordKind;
using records::Value;

Result<Value> valueSaid(RecordKind kind, const records::Field &field, const QString &text, const ImportNames &names)
{
    if (field.target)
        return names.reference(*field.target, text).map([](RecordId id) { return Value(id.value()); });
    if (field.type == FieldType::Choice)
        return ImportNames::choice(field, text).map([](const QString &code) { return Value(code); });
    if (field.type == FieldType::Date) {
        const auto day = readDate(text);
        const bool monthly = askedFields(kind).contains(QLatin1String(field.name));
        const auto month = day && !monthly ? std::nullopt : monthEndIn(day ? day->toString(Qt::ISODate) : text);
        if (day || month)
            return Value((month ? *month : *day).toString(Qt::ISODate));
    }
    return records::valueFromText(field, text);
}

/// The word of the choice that the texts speak of; nothing when none or several are named.
Value choiceFound(const records::Field &field, const QStringList &texts)
{
    struct Mark {
        const char *field;
        QStringView word;
        const char *code;
    };
    static constexpr Mark Marks[]{{"scope", u"金融监管", "regulator"}, {"scope", u"监管口径", "regulator"},
        {"scope", u"银保监", "regulator"}, {"scope", u"人民银行", "central_bank"}, {"scope", u"人行", "central_bank"},
        {"scope", u"央行", "central_bank"}, {"trouble", u"不良", "non_performing"}, {"trouble", u"逾期", "overdue"}};
    QString found;
    for (const QString &text : texts)
        for (const Mark &mark : Marks) {
            if (qstrcmp(mark.field, field.name) != 0 || !text.contains(mark.word))
                continue;
            const QString code = QString::fromLatin1(mark.code);
            if (!found.isEmpty() && found != code)
                return {};
            found = code;
        }
    return records::textValue(found);
}

Value valueFound(const records::Field &field, const QStringList &texts, const ImportNames &names)
{
    if (field.type == FieldType::Choice)
        return choiceFound(field, texts);
    for (const QString &text : texts) {
        if (field.type == FieldType::Date) {
            if (const auto month = monthEndIn(text))
                return Value(month->toString(Qt::ISODate));
        } else if (field.target) {
            if (const auto id = names.namedIn(*field.target, text))
                return Value(id->value());
        }
    }
    return {};
}

bool hasColumn(const HeaderRow &header, const QString &field)
{
    return std::any_of(header.columns.begin(), header.columns.end(),
        [&](const RecognisedColumn &it) { return it.isUsed() && it.field == field; });
}

QString missingWord(const QString &field)
{
    return field == u"as_of"_s  ? u"import.no_month"_s
        : field == u"scope"_s   ? u"import.no_scope"_s
        : field == u"trouble"_s ? u"import.no_trouble"_s
                                : u"import.no_institution"_s;
}

} // namespace

QStringList askedFields(RecordKind kind)
{
    if (kind == RecordKind::LoanDetail)
        return {u"as_of"_s, u"institution"_s};
    if (kind == RecordKind::BankReturn)
        return {u"as_of"_s, u"institution"_s, u"scope"_s};
    if (kind == RecordKind::LoanResolution)
        return {u"trouble"_s, u"institution"_s};
    return {};
}

std::optional<QDate> monthEndIn(QStringView text)
{
    static const QRegularExpression month(
        u"(?<!\\d)((?:19|20)\\d{2})(?:年|[-./])?(0?[1-9]|1[0-2])(?:月|(?!\\d)|(?=[-./]\\d)|(?=\\d{2}(?!\\d)))"_s);
    const auto match = month.match(compact(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate first(match.capturedView(1).toInt(), match.capturedView(2).toInt(), 1);
    return first.isValid() ? std::optional(first.addMonths(1).addDays(-1)) : std::nullopt;
}

Result<std::vector<TakenConstant>> takeConstants(
    const ImportWish &wish, const HeaderRow &header, const QStringList &titles, const ImportNames &names)
{
    const auto &description = records::descriptionOf(wish.kind);
    std::vector<TakenConstant> taken;
    for (auto it = wish.constants.cbegin(); it != wish.constants.cend(); ++it) {
        const int index = description.indexOf(QStringView(it.key()));
        if (index < 0 || description.fields[static_cast<size_t>(index)].target == RecordKind::Enterprise)
            return failure(Fault::Invalid, u"field.unknown"_s, {{u"field"_s, it.key()}});
        const auto value = valueSaid(wish.kind, description.fields[static_cast<size_t>(index)], it.value(), names);
        if (!value)
            return failure(Fault::Invalid, u"import.constant"_s, {{u"field"_s, it.key()}, {u"value"_s, it.value()}});
        taken.push_back({index, *value, it.value(), true});
    }
    QStringList texts = titles;
    for (const RecognisedColumn &column : header.columns)
        if (wish.kind == RecordKind::LoanResolution)
            texts.append(column.heading.shown());
    for (const QString &field : askedFields(wish.kind)) {
        if (hasColumn(header, field) || wish.constants.contains(field))
            continue;
        const int index = description.indexOf(QStringView(field));
        const records::Field &shape = description.fields[static_cast<size_t>(index)];
        const Value value = valueFound(shape, texts, names);
        if (!records::isUnknown(value))
            taken.push_back({index, value, records::valueToText(shape, value), false});
        else if (shape.flags.testFlag(records::Required))
            return failure(Fault::Invalid, missingWord(field));
    }
    return taken;
}

void applyConstants(const std::vector<TakenConstant> &constants, std::vector<ImportRow> &rows)
{
    for (ImportRow &row : rows)
        for (const TakenConstant &constant : constants) {
            auto &place = row.values[static_cast<size_t>(constant.field)];
            if (!place || records::isUnknown(*place))
                place = constant.value;
        }
}

} // namespace yumiao::exchange
