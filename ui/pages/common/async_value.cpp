// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/async_value.h"

#include <algorithm>

namespace yumiao::ui::pages {

void reloadOnCommit(store::Workspace &workspace, QObject *context, std::function<void()> reload,
    std::function<bool(const changes::ChangeSet &)> concerns)
{
    auto *delay = new QTimer(context);
    delay->setSingleShot(true);
    delay->setInterval(ReloadDelay);
    QObject::connect(delay, &QTimer::timeout, context, std::move(reload));
    QObject::connect(&workspace, &store::Workspace::committed, delay,
        [delay, concerns = std::move(concerns)](const changes::ChangeSet &set) {
            if (!concerns || concerns(set))
                delay->start();
        });
}

bool touches(const changes::ChangeSet &set, std::initializer_list<records::RecordKind> kinds)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const changes::RecordChange &change) {
        return std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end();
    });
}

} // namespace yumiao::ui::pages
