// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/clock_template.h"
#include "models/records/service_request.h"
#include "models/rules/request_rules.h"
#include "models/rules/working_days.h"

#include <vector>

namespace yumiao::rules {

/// By when a request is to be taken up, first replied to and answered; a node without a term stays empty.
struct RequestTerms {
    std::optional<CountedDay> accept;
    std::optional<CountedDay> reply;
    std::optional<CountedDay> answer;
    friend bool operator==(const RequestTerms &, const RequestTerms &) = default;
};

/// The template that a request of a kind received on a day goes by: one of its own kind before one for all kinds; of
/// several the one that began last, then the one that was made first. Nothing when none is in use.
[[nodiscard]] const records::ClockTemplate *clockFor(
    const std::vector<records::ClockTemplate> &all, records::RequestKind kind, QDate received);

/// The template that a request goes by: the one it names, also when that is used no more; else the one in use for its
/// kind. Nothing when there is none, or while its kind is not known.
[[nodiscard]] const records::ClockTemplate *clockOf(
    const std::vector<records::ClockTemplate> &all, const records::ServiceRequest &request);

/// A term of n days ends on the nth day after the one on which the request was received; one of 0 days on that day
/// itself, or the next that works.
[[nodiscard]] RequestTerms termsOf(
    const records::ClockTemplate &clock, QDate received, bool complex, const WorkingDays &days);

} // namespace yumiao::rules
