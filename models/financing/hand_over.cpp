// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/hand_over.h"

namespace yumiao::financing {

Result<changes::ChangeSet> handOverSet(
    const records::Task &pattern, const std::vector<HandedOver> &applications, RecordIdSource &ids)
{
    if (pattern.bureau.id.isNull())
        return failure(Fault::Invalid, QStringLiteral("hand_over.no_bureau"));
    if (applications.empty())
        return failure(Fault::Invalid, QStringLiteral("hand_over.nothing"));
    const auto &title = records::description<records::Task>().fields.front();
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    for (const HandedOver &it : applications) {
        records::Task task = pattern;
        if (!set.changes.empty())
            task.id = ids.next();
        task.enterprise.id = it.enterprise;
        task.title = it.matter.size() <= title.longest ? it.matter : it.matter.left(title.longest - 1) + QChar(0x2026);
        set.changes.push_back(changes::creation(task));
    }
    return set;
}

} // namespace yumiao::financing
