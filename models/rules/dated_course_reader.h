// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/dated_course.h"
#include "models/rules/rule_json.h"

#include <algorithm>

namespace yumiao::rules {

/// Reads what courses of dated steps have in common. A `Stage` tells by isEvent() whether it is one to stand in.

inline RuleSource sourceIn(const RuleReader &at)
{
    return {at.text("source"), at.word<records::Confidence>("confidence")};
}

/// Stages to stand in, at least one and none twice.
template <typename Stage>
std::vector<Stage> stagesIn(const RuleReader &at, const char *key)
{
    std::vector<Stage> found;
    for (const Stage stage : at.words<Stage>(key)) {
        if (isEvent(stage) || std::find(found.begin(), found.end(), stage) != found.end())
            at.refuse(key, QStringLiteral("twice"));
        found.push_back(stage);
    }
    if (found.empty())
        at.refuse(key, QStringLiteral("list"));
    return found;
}

template <typename Stage>
Stage stageIn(const RuleReader &at, const char *key)
{
    const auto stage = at.word<Stage>(key);
    if (isEvent(stage))
        at.refuse(key, QStringLiteral("word"));
    return stage;
}

template <typename Stage, typename Need>
CourseTransition<Stage, Need> transitionIn(const RuleReader &at)
{
    at.only("from to needs source confidence");
    return {stagesIn<Stage>(at, "from"), stageIn<Stage>(at, "to"), at.words<Need>("needs"), sourceIn(at)};
}

template <typename Stage, typename Need>
CourseEvent<Stage, Need> eventIn(const RuleReader &at)
{
    at.only("during after event needs source confidence");
    CourseEvent<Stage, Need> it{
        stagesIn<Stage>(at, "during"), {}, at.word<Stage>("event"), at.words<Need>("needs"), sourceIn(at)};
    if (!isEvent(it.event))
        at.refuse("event", QStringLiteral("word"));
    if (at.has("after"))
        it.after = at.word<Stage>("after");
    if (it.after && !isEvent(*it.after))
        at.refuse("after", QStringLiteral("word"));
    return it;
}

} // namespace yumiao::rules
