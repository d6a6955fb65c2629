// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// A figure as JSON: {"code", "name", "unit", "value", "definition", "records", "counted": {"kind", "filter"}, "lamp"}.
[[nodiscard]] QJsonObject figureJson(const figures::Figure &figure);
/// Its value for people: 4,908.47; money in yuan.
[[nodiscard]] QString figureValueText(const figures::Figure &figure);

} // namespace yumiao::app::cli
