// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/clock_template.h"
#include "models/rules/request_clock.h"
#include "models/rules/request_steps.h"
#include "models/store/session.h"

#include <optional>
#include <vector>

namespace yumiao::requests {

/// One term of a request's clock, and whether it was kept.
struct RequestTerm {
    records::RequestStage until = records::RequestStage::Accepted;
    QDate due;
    QDate done;                ///< when the stage was first come to; invalid while it was not
    bool isUnarranged = false; ///< on the way lies a year whose days off are not known
    [[nodiscard]] bool isLate(QDate on) const { return (done.isValid() ? done : on) > due; }
    friend bool operator==(const RequestTerm &, const RequestTerm &) = default;
};

/// A step with the bureau that it names.
struct NamedStep {
    records::RequestStep step;
    QString bureau;
};

/// One request with where it stands on a day, for its detail and the dialog of the next step.
struct RequestCourse {
    records::ServiceRequest request;
    QString enterprise;
    QString supporting;
    QString owner; ///< the bureau that has it
    QString asked; ///< the bureau that it is assigned to
    std::vector<NamedStep> steps;
    rules::RequestStanding standing;
    std::vector<rules::RequestNext> next;
    std::vector<RequestTerm> terms; ///< those that its clock sets; the last one is the term in force
    QString clock;                  ///< the title of its time limits; empty: none are in use
    QDate on;

    [[nodiscard]] bool isOpen() const;
    /// Days past the term in force; nothing when there is none, or while it is not past or the request is answered.
    [[nodiscard]] std::optional<qint64> daysLate() const;
};

/// Error: record.missing, rule.damaged, workspace.*.
[[nodiscard]] Result<RequestCourse> requestCourseOf(const store::Session &session, RecordId request, QDate on);

} // namespace yumiao::requests
