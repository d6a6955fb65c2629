// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/earlier_amounts.h"

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;

/// What names the thing whose amounts of several months are compared.
QStringList namingThing(RecordKind kind)
{
    if (kind == RecordKind::LoanDetail)
        return {u"institution"_s, u"contract_number"_s};
    if (kind == RecordKind::BankReturn)
        return {u"institution"_s, u"scope"_s};
    return {};
}

QStringList amountsCompared(RecordKind kind)
{
    if (kind == RecordKind::LoanDetail)
        return {u"balance"_s};
    if (kind == RecordKind::BankReturn)
        return {u"inclusive_balance"_s, u"all_balance"_s};
    return {};
}

QString plainText(const records::Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : records::textIn(value);
}

} // namespace

QString EarlierAmounts::keyOf(const QString &field, const records::Values &values) const
{
    const auto &description = records::descriptionOf(m_kind);
    QStringList parts{field};
    for (const QString &name : namingThing(m_kind)) {
        const records::Value &value = values[static_cast<size_t>(description.indexOf(QStringView(name)))];
        if (records::isUnknown(value))
            return {};
        parts.append(plainText(value));
    }
    return parts.join(QChar(0x1f));
}

void EarlierAmounts::learn(const QString &key, const QString &asOf, const records::Value &amount)
{
    if (!key.isEmpty() && !records::isUnknown(amount))
        m_known[key].push_back({asOf, amount});
}

Result<EarlierAmounts> EarlierAmounts::read(const store::Session &session, RecordKind kind)
{
    EarlierAmounts known;
    known.m_kind = kind;
    const bool ofNeed = kind == RecordKind::FinancingApplication;
    if (!ofNeed && namingThing(kind).isEmpty())
        return known;
    const RecordKind source = ofNeed ? RecordKind::FinancingNeed : kind;
    const auto rows = store::rows(session, {source, {}, {{u"id"_s, false}}, QDate(2000, 1, 1)});
    if (!rows)
        return failure(rows.error());
    const auto &description = records::descriptionOf(source);
    const auto at = [&](const store::StoredRow &row, QStringView field) {
        return row.values[static_cast<size_t>(description.indexOf(field))];
    };
    for (const store::StoredRow &row : *rows) {
        if (ofNeed) {
            known.learn(QString::number(row.id.value()), {}, at(row, u"amount"));
            continue;
        }
        for (const QString &field : amountsCompared(kind))
            known.learn(known.keyOf(field, row.values), records::textIn(at(row, u"as_of")), at(row, field));
    }
    return known;
}

std::optional<qint64> EarlierAmounts::of(const ImportRow &row, const QString &field) const
{
    const auto &description = records::descriptionOf(m_kind);
    records::Values values;
    for (const auto &value : row.values)
        values.push_back(value.value_or(records::Value()));
    const bool ofNeed = m_kind == RecordKind::FinancingApplication && field == u"amount"_s;
    if (!ofNeed && !amountsCompared(m_kind).contains(field))
        return std::nullopt;
    const QString key = ofNeed
        ? QString::number(records::numberIn(values[static_cast<size_t>(description.indexOf(u"need"))]))
        : keyOf(field, values);
    const auto found = m_known.constFind(key);
    if (found == m_known.cend())
        return std::nullopt;
    const QString month = ofNeed ? u"-"_s : records::textIn(values[static_cast<size_t>(description.indexOf(u"as_of"))]);
    const Known *latest = nullptr;
    for (const Known &it : *found)
        if (it.asOf != month && (!latest || it.asOf > latest->asOf))
            latest = &it;
    return latest ? std::optional(records::numberIn(latest->amount)) : std::nullopt;
}

} // namespace yumiao::exchange
