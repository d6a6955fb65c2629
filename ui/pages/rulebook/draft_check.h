// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/eligibility/pack_difference.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace yumiao::ui::pages {

/// What is found of a document that is being edited. Made on a lane: values only.
struct DraftCheck {
    std::optional<Error> fault; ///< rule_document.damaged; then nothing else is known
    int examples = 0;
    /// Worked examples that do not agree: their name, and what differs, in words.
    std::vector<std::pair<QString, QStringList>> differing;
    std::vector<eligibility::PackDifference> changes; ///< against the document as it was opened
};

/// Reads the text as it would be kept and runs its worked examples. Pure; safe to call from any thread.
[[nodiscard]] DraftCheck checkedDraft(const QByteArray &text, const QJsonObject &opened);

} // namespace yumiao::ui::pages
