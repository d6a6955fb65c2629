// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/latest_details.h"

#include "models/store/query.h"

namespace yumiao::loans {

Result<std::vector<records::LoanDetail>> latestDetails(const store::Session &session, QDate on)
{
    auto all = store::loadAll<records::LoanDetail>(session);
    if (!all)
        return failure(all.error());
    QHash<RecordId, QDate> latest;
    for (const records::LoanDetail &it : *all)
        if (it.asOf <= on && it.asOf > latest.value(it.institution.id, QDate(1900, 1, 1)))
            latest.insert(it.institution.id, it.asOf);
    std::erase_if(*all, [&](const records::LoanDetail &it) { return it.asOf != latest.value(it.institution.id); });
    return all;
}

} // namespace yumiao::loans
