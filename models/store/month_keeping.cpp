// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/month_keeping.h"

#include "models/records/bank_return.h"
#include "models/records/loan_detail.h"

namespace yumiao::store {
namespace {

using records::RecordKind;

/// The field that says the month; -1 of a kind that has none.
int monthField(RecordKind kind)
{
    const bool isReturn = kind == RecordKind::LoanDetail || kind == RecordKind::BankReturn;
    return isReturn ? records::descriptionOf(kind).indexOf(QLatin1String("as_of")) : -1;
}

records::Value monthEndOf(const records::Value &value)
{
    const QDate day = records::FieldTrait<QDate>::fromValue(value);
    return day.isValid() ? records::FieldTrait<QDate>::toValue(QDate(day.year(), day.month(), day.daysInMonth()))
                         : value;
}

} // namespace

changes::ChangeSet keepingMonths(changes::ChangeSet set)
{
    if (set.undoes)
        return set;
    for (changes::RecordChange &change : set.changes)
        if (const int month = monthField(change.kind); month >= 0)
            for (changes::FieldChange &field : change.fields)
                if (field.field == month)
                    field.after = monthEndOf(field.after);
    return set;
}

} // namespace yumiao::store
