// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/recognition_todo.h"

#include "models/cultivation/course_reading.h"
#include "models/figures/choice_labels.h"

namespace yumiao::figures {
namespace {

using cultivation::DueKind;
using cultivation::RecognitionDue;
using records::RecordKind;
using rules::Lamp;
using rules::LampCause;

TodoGroup groupOf(DueKind kind)
{
    switch (kind) {
    case DueKind::YearlyUpdate:
        return TodoGroup::YearlyUpdates;
    case DueKind::MajorChange:
        return TodoGroup::MajorChanges;
    case DueKind::Review:
        return TodoGroup::ReviewsDue;
    case DueKind::Lapse:
    case DueKind::NextStep:
        return TodoGroup::RecognitionCases;
    }
    Q_UNREACHABLE();
}

/// As a certificate's (ui.md 7.3); a deadline that has passed is red whatever it is.
rules::LampAnswer dueLamp(const RecognitionDue &due, const rules::LampLimits &limits)
{
    const int days = static_cast<int>(due.days);
    if (days < 0)
        return {Lamp::Red, LampCause::PastDue, days};
    if (due.kind == DueKind::Review && days <= limits.certificateRedDays)
        return {Lamp::Red, LampCause::DueSoon, days};
    return days <= limits.certificateAmberDays ? rules::LampAnswer{Lamp::Amber, LampCause::DueSoon, days}
                                               : rules::LampAnswer{Lamp::Green, LampCause::InTime, days};
}

Label titleOf(const RecognitionDue &due, const rules::RecognitionRules &rules)
{
    if (due.kind == DueKind::Lapse)
        return Label::word(QT_TRANSLATE_NOOP("figure", "Certificate ended, case still open"));
    if (due.kind == DueKind::NextStep)
        return Label::word(QT_TRANSLATE_NOOP("figure", "Next step due"));
    const rules::RecognitionTier *tier = rules.tier(due.ladder, due.tier);
    return tier ? labelOf(tier->certificate) : Label::name(due.tier);
}

} // namespace

Result<std::vector<TodoItem>> recognitionItems(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    const auto &rules = rules::recognitionRules();
    if (!rules)
        return failure(rules.error());
    return cultivation::recognitionsDue(session, on).map([&](const std::vector<RecognitionDue> &dues) {
        std::vector<TodoItem> items;
        for (const RecognitionDue &due : dues) {
            TodoItem item;
            item.group = groupOf(due.kind);
            const bool ofCase = item.group == TodoGroup::RecognitionCases;
            item.kind = ofCase ? RecordKind::Recognition : RecordKind::Certificate;
            item.id = ofCase ? due.recognition : due.certificate;
            item.title = titleOf(due, *rules);
            item.enterprise = due.enterprise;
            item.bureau = due.bureau;
            item.due = due.due;
            item.lamp = dueLamp(due, limits);
            items.push_back(std::move(item));
        }
        return items;
    });
}

} // namespace yumiao::figures
