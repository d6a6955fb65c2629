// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/edit_news.h"

#include "models/records/enterprise.h"
#include "ui/pages/common/say.h"
#include "ui/words/label_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

bool changesField(const changes::ChangeSet &set, RecordId id, int field)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const changes::RecordChange &change) {
        return change.kind == records::RecordKind::Enterprise && change.id == id
            && std::any_of(
                change.fields.begin(), change.fields.end(), [&](const auto &it) { return it.field == field; });
    });
}

} // namespace

EditNews::EditNews(const PageNeeds &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    connect(&needs.workspace, &store::Workspace::committed, this, [this](const changes::ChangeSet &set) {
        if (set.source == QLatin1String("window") && set.action == QLatin1String("edit"))
            m_newest = set;
    });
}

void EditNews::say(RecordId id, const QString &field)
{
    const auto &description = records::description<records::Enterprise>();
    const int place = description.indexOf(QStringView(field));
    if (place < 0 || !changesField(m_newest, id, place))
        return;
    store::Receipt receipt;
    receipt.set = std::exchange(m_newest, {});
    receipt.applied = 1;
    sayWritten(
        m_needs, this, receipt, tr("Saved: %1").arg(words::fieldTitle(description.fields[static_cast<size_t>(place)])));
}

} // namespace yumiao::ui::pages
