// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// A document of the command assess: that of eligibility::assessmentJson(), and beside it id, name, stands_on (code of
/// the tier held), in_force (false: a document asked for by name that is not in force), what_if (the changed facts) and
/// reason: null, or why nothing is judged; then the result is unknown and the lists are empty.
[[nodiscard]] QJsonObject judgedJson(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry);

/// The credit code, or the id of an enterprise without one.
[[nodiscard]] QString codeOrId(const records::Enterprise &enterprise);

} // namespace yumiao::app::cli
