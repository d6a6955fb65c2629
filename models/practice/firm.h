// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/practice/lifespans.h"
#include "models/practice/size_band.h"
#include "models/practice/words.h"
#include "models/rules/ladder.h"

#include <optional>

namespace yumiao::practice {

/// What the other parts of the district know of an enterprise.
struct Firm {
    RecordId id;
    const Trade *trade = nullptr;
    QString shortName;
    Lifespan life;
    Bulk bulk;
    bool planted = false;            ///< a second entry of another enterprise, under a misspelt name
    std::optional<rules::Rung> rung; ///< the highest rung it holds today

    /// 采矿业, 制造业 and the supply industries.
    [[nodiscard]] bool isIndustrial() const
    {
        return trade->industry >= QLatin1String("06") && trade->industry < QLatin1String("47");
    }
    [[nodiscard]] bool isIn(QDate day) const { return life.isIn(day) && !planted; }
    /// On the ladder, or near enough to it that officers know more of it than the register says.
    [[nodiscard]] bool isNoted(QDate today) const
    {
        const bool fits = isIndustrial() || trade->industry.startsWith(QLatin1String("65"));
        const bool old = life.established <= today.addYears(-2);
        return isIn(today) && (rung || (fits && old && bulk.size != records::SizeClass::Micro));
    }
};

} // namespace yumiao::practice
