// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/quantity.h"
#include "models/figures/chart_data.h"
#include "models/rules/lamp.h"

#include <variant>

namespace yumiao::figures {

using FigureValue = std::variant<Quantity, Money>;

/// One number of the dashboards and the summary, with the records behind it.
struct Figure {
    QByteArray code;                  ///< stable: "enterprises.in_register"
    Label name;                       ///< 各类企业主体
    Label aspect;                     ///< what of it, where one thing has several numbers: 金额; may be empty
    Label unit;                       ///< 户, 件, 项, %, 元
    std::optional<FigureValue> value; ///< nothing: unknown, never 0
    Label definition;                 ///< what exactly is counted (口径)
    Counted counted;                  ///< selects the records on the day of the figures
    qint64 records = 0;               ///< how many records `counted` selects
    std::optional<rules::Lamp> lamp;
};

} // namespace yumiao::figures
