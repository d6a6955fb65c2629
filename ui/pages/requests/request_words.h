// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requests/request_course.h"

#include <QString>

namespace yumiao::ui::pages {

/// 交办, 签收, …
[[nodiscard]] QString requestStageWords(records::RequestStage stage);
/// 满意, …
[[nodiscard]] QString satisfactionWords(records::Satisfaction said);
/// "答复（须写明说明或原因）": a step with what it needs.
[[nodiscard]] QString requestStepWords(const rules::RequestNext &next);
/// "2022-03-22 前答复，余 3 天", "已逾期 2 天", "按期完成": a term as it stands.
[[nodiscard]] QString requestTermWords(const requests::RequestTerm &term, QDate on);

} // namespace yumiao::ui::pages
