// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/record_description.h"
#include "models/rules/ladder.h"
#include "models/rules/stage_group.h"
#include "models/store/filter.h"

#include <vector>

namespace yumiao::figures {

/// The records of a kind that meet a filter, as text.
[[nodiscard]] Counted counted(records::RecordKind kind, const store::Filter &filter);
/// Exactly these records. Past a few thousand the text would be longer than it is useful: nothing can be opened then.
[[nodiscard]] Counted countedRecords(records::RecordKind kind, const std::vector<RecordId> &wanted);

[[nodiscard]] store::Filter equals(const char *field, const QString &value);
[[nodiscard]] store::Filter isOneOf(const char *field, const QStringList &values);
[[nodiscard]] store::Filter isUnknown(const char *field);
[[nodiscard]] store::Filter after(const char *field, QDate day);
/// `first` and `last` included.
[[nodiscard]] store::Filter within(const char *field, QDate first, QDate last);
[[nodiscard]] store::Filter upTo(const char *field, QDate day);
[[nodiscard]] store::Filter isTrue(const char *field);

/// Enterprises that stood in the register on a day, said with the day, so that it may be asked on any other.
[[nodiscard]] store::Filter inRegisterOn(QDate day);
/// Enterprises in the register whose tier is one of these, on the day of the question.
[[nodiscard]] store::Filter onRungs(const std::vector<rules::Rung> &rungs);
/// Applications made up to `day` that stand in one of these stage groups.
[[nodiscard]] store::Filter inStages(const std::vector<rules::StageGroup> &groups, QDate day);

/// The field's own word for a value of a closed list, as filters write it.
template <typename E>
[[nodiscard]] QString termOf(E value)
{
    return QString::fromUtf8(records::choicesOf<E>()[static_cast<size_t>(value)].term);
}

} // namespace yumiao::figures
