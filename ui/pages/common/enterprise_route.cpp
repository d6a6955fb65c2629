// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/enterprise_route.h"

#include "ui/pages/common/counted_route.h"

namespace yumiao::ui::pages {
namespace {

const QLatin1String IdMark("id:");
constexpr qsizetype CodeLength = 18; // GB 32100-2015

} // namespace

shell::Route recordRoute(const records::Enterprise &enterprise)
{
    const QString key
        = enterprise.creditCode.isEmpty() ? IdMark + enterprise.id.toText() : enterprise.creditCode.text();
    return {placeOf(records::RecordKind::Enterprise), key, {}};
}

bool opensRecord(const shell::Route &route)
{
    return route.place == placeOf(records::RecordKind::Enterprise)
        && (route.key.size() == CodeLength || route.key.startsWith(IdMark));
}

std::optional<RecordId> idInKey(const QString &key)
{
    return key.startsWith(IdMark) ? RecordId::fromText(QStringView(key).mid(IdMark.size())) : std::nullopt;
}

} // namespace yumiao::ui::pages
