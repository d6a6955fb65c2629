// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/pack.h"

namespace yumiao::eligibility {

/// The longest rule document that an office keeps, in UTF-16 units.
constexpr qsizetype LongestPackText = 500'000;

/// Reads a rule document as an office may keep it: as readPack() by the carried list of facts, and its ladders and
/// tiers must be known, else nobody would ever be judged by it. Errors: rule_document.damaged (`path`, `line` from 1,
/// `rule_reason`): the reasons of readPack(), and json (with an empty path: the text is none from that line on),
/// object, long (more text than is kept), tier (no such ladder or tier).
[[nodiscard]] Result<Pack> readOfficePack(const QByteArray &json);

/// Where in a JSON text the value of a path stands ("pack.tiers[0].criteria[2].measure.fact"), from 1; of a key that is
/// not there the object around it. 0: nowhere.
[[nodiscard]] int lineOfPath(const QByteArray &json, const QString &path);

} // namespace yumiao::eligibility
