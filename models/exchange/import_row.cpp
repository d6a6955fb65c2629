// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_row.h"

#include "models/exchange/beside_fields.h"
#include "models/exchange/cell_reading.h"
#include "models/exchange/import_constants.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace yumiao::exchange {
namespace {

using records::FieldType;
using records::Value;

const QLatin1String OwnerCode("enterprise.credit_code");
const QLatin1String OwnerName("enterprise.name");

RowProblem problemOf(int row, const RecognisedColumn &column, const Cell &cell, const Error &error)
{
    return {row, column.heading.shown(), error.what, cell.text, error.detail};
}

template <typename T>
Value asStored(T value)
{
    return Value(records::StoredNumber<T>::to(value));
}

bool isPercent(const records::Field &field)
{
    return qstrcmp(field.unit, "%") == 0;
}

/// "85", "85%", or a cell that a spreadsheet shows as 85%.
Result<qint64> readWholePercent(const Cell &cell)
{
    return readRate(cell, Unit::Percent).and_then([&](Rate rate) -> Result<qint64> {
        constexpr qint64 millionthsInPercent = 10'000;
        if (rate.millionths() % millionthsInPercent != 0)
            return failure(Fault::Invalid, QStringLiteral("number.too_fine"), {{QStringLiteral("value"), cell.text}});
        return rate.millionths() / millionthsInPercent;
    });
}

/// 可疑损失, as the 21 columns of the policy file 8.1 have it, is one word for two classes: the row takes the better of
/// them, and its remarks keep what the bank wrote.
void keepJoinedClass(
    const records::RecordDescription &description, const RecognisedColumn &column, const QString &word, ImportRow &read)
{
    const int remarks = description.indexOf(QLatin1String("remarks"));
    if (column.field != QLatin1String("loan_class") || remarks < 0 || !word.startsWith(QStringLiteral("可疑损失")))
        return;
    auto &place = read.values[static_cast<size_t>(remarks)];
    const QString heading = column.heading.shown().section(QRegularExpression(QStringLiteral("[（(]")), 0, 0).trimmed();
    const QString told = place ? records::textIn(*place) : QString();
    const QString kept = QStringLiteral("%1：%2").arg(heading, word);
    place = records::textValue(told.isEmpty() ? kept : QStringLiteral("%1；%2").arg(told, kept));
}

} // namespace

ImportRowReader::ImportRowReader(
    records::RecordKind kind, const HeaderRow &header, DateSystem dates, const ImportNames &names)
    : m_description(records::descriptionOf(kind))
    , m_header(header)
    , m_dates(dates)
    , m_names(names)
    , m_yearField(m_description.indexOf(QLatin1String("fiscal_year")))
{
    std::set<int> years;
    for (const RecognisedColumn &column : m_header.columns)
        if (column.isUsed() && column.year)
            years.insert(*column.year);
    m_years.assign(years.begin(), years.end());
    const bool columnOfItsOwn = std::any_of(m_header.columns.begin(), m_header.columns.end(),
        [](const RecognisedColumn &it) { return it.isUsed() && it.field == QLatin1String("industry_as_registered"); });
    if (!columnOfItsOwn)
        m_freeIndustry = m_description.indexOf(QLatin1String("industry_as_registered"));
}

std::vector<ImportRow> ImportRowReader::read(const Row &row) const
{
    if (m_years.empty())
        return {readYear(row, {})};
    if (m_yearField < 0)
        return {readYear(row, m_years.back())}; // what holds now is what the newest year says
    std::vector<ImportRow> read;
    for (const int year : m_years)
        if (saysAnything(row, year))
            read.push_back(readYear(row, year));
    return read.empty() ? std::vector<ImportRow>{readYear(row, m_years.back())} : read;
}

bool ImportRowReader::saysAnything(const Row &row, int year) const
{
    return std::any_of(m_header.columns.begin(), m_header.columns.end(), [&](const RecognisedColumn &column) {
        const auto index = static_cast<size_t>(column.source);
        return column.isUsed() && column.year == year && index < row.cells.size() && !isBlank(row.cells[index]);
    });
}

ImportRow ImportRowReader::readYear(const Row &row, std::optional<int> year) const
{
    ImportRow read;
    read.number = row.number;
    read.values.resize(m_description.fields.size());
    for (const RecognisedColumn &column : m_header.columns) {
        if (!column.isUsed() || (column.year && column.year != year))
            continue;
        const auto index = static_cast<size_t>(column.source);
        readCell(column, index < row.cells.size() ? row.cells[index] : Cell(), read);
    }
    for (const RecognisedColumn &column : m_header.columns)
        if (const auto index = static_cast<size_t>(column.source); column.isUsed() && index < row.cells.size())
            keepJoinedClass(m_description, column, row.cells[index].text.trimmed(), read);
    if (year && m_yearField >= 0)
        read.values[static_cast<size_t>(m_yearField)] = records::Value(qint64{*year});
    return read;
}

void ImportRowReader::readCell(const RecognisedColumn &column, const Cell &cell, ImportRow &row) const
{
    const auto refuse = [&](const Error &error) { row.problems.push_back(problemOf(row.number, column, cell, error)); };
    if (column.field == OwnerCode || column.field == OwnerName) {
        const bool isCode = column.field == OwnerCode;
        if (isBlank(cell))
            return;
        const auto text
            = isCode ? readCode(cell).map([](const CreditCode &code) { return code.text(); }) : readText(cell);
        if (!text)
            return refuse(text.error());
        (isCode ? row.enterpriseCode : row.enterpriseName) = *text;
        return;
    }
    const int index = m_description.indexOf(QStringView(column.field));
    if (index < 0)
        return readBeside(column, cell, row);
    auto &place = row.values[static_cast<size_t>(index)];
    place = Value();
    if (isBlank(cell))
        return;
    auto value = valueOf(m_description.fields[static_cast<size_t>(index)], column, cell);
    if (value)
        place = *std::move(value);
    else if (m_freeIndustry >= 0 && column.field == QLatin1String("industry"))
        keepFreeIndustry(cell, row);
    else
        refuse(value.error());
}

void ImportRowReader::readBeside(const RecognisedColumn &column, const Cell &cell, ImportRow &row) const
{
    const BesideField *it = besideField(m_description.kind, column.field);
    if (!it || isBlank(cell))
        return;
    const auto value = it->asText ? readText(cell).map([](const QString &text) { return records::textValue(text); })
                                  : valueOf(fieldBeside(*it), column, cell);
    if (value)
        row.beside.insert(column.field, *value);
    else
        row.problems.push_back(problemOf(row.number, column, cell, value.error()));
}

/// A column 所属行业 is often in the office's own words: they are kept as such and no code is guessed.
void ImportRowReader::keepFreeIndustry(const Cell &cell, ImportRow &row) const
{
    row.values[static_cast<size_t>(m_description.indexOf(QLatin1String("industry")))].reset();
    if (const auto text = readText(cell))
        row.values[static_cast<size_t>(m_freeIndustry)] = records::textValue(*text);
    else
        row.problems.push_back({row.number, {}, text.error().what, cell.text, text.error().detail});
}

/// The month of a return may be written without a day: its last day is meant.
Result<QDate> ImportRowReader::readDay(const records::Field &field, const Cell &cell) const
{
    auto day = readDateCell(cell, m_dates);
    const bool monthly = askedFields(m_description.kind).contains(QLatin1String(field.name));
    const auto month = monthly ? monthEndIn(day ? day->toString(Qt::ISODate) : cell.text) : std::nullopt;
    return month ? Result<QDate>(*month) : day;
}

Result<Value> ImportRowReader::valueOf(
    const records::Field &field, const RecognisedColumn &column, const Cell &cell) const
{
    const Unit moneyUnit = column.unit == Unit::None ? m_header.moneyUnit : column.unit;
    const auto asText = [](const QString &text) { return records::textValue(text); };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return readText(cell).map(asText);
    case FieldType::Integer:
        return isPercent(field) ? readWholePercent(cell).map(asStored<qint64>) : readCount(cell).map(asStored<qint64>);
    case FieldType::Quantity:
        return Quantity::fromText(cell.text).map(asStored<Quantity>);
    case FieldType::Money:
        return readMoney(cell, moneyUnit).map(asStored<Money>);
    case FieldType::Rate:
        return readRate(cell, column.unit).map(asStored<Rate>);
    case FieldType::Date:
        return readDay(field, cell).map([](QDate day) { return Value(day.toString(Qt::ISODate)); });
    case FieldType::Flag:
        return readFlag(cell).map(asStored<bool>);
    case FieldType::CreditCode:
        return readCode(cell).map([](const CreditCode &code) { return Value(code.text()); });
    case FieldType::Choice:
        return readText(cell)
            .and_then([&](const QString &text) { return ImportNames::choice(field, text); })
            .map(asText);
    case FieldType::Reference:
        return readText(cell)
            .and_then([&](const QString &text) { return m_names.reference(*field.target, text); })
            .map([](RecordId id) { return Value(id.value()); });
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::exchange
