// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_reading.h"

#include "models/records/field_text.h"
#include "models/store/history.h"
#include "models/store/register_query.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace yumiao::items {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using records::RecordKind;
using What = TimelineLine::What;

TimelineLine lineOf(const ChangeSet &set, const RecordChange &change)
{
    TimelineLine line;
    line.changeSet = set.id;
    line.at = set.at;
    line.author = set.author;
    line.action = set.action;
    line.source = set.source;
    line.reason = set.reason;
    line.kind = change.kind;
    line.record = change.id;
    return line;
}

/// A new record is one line; its first values are not changes.
void addLines(const ChangeSet &set, const RecordChange &change, std::vector<TimelineLine> &lines)
{
    TimelineLine line = lineOf(set, change);
    if (change.created) {
        line.what = What::Created;
        lines.push_back(line);
        return;
    }
    for (const FieldChange &field : change.fields) {
        line.field = field.field;
        line.before = field.before;
        line.after = field.after;
        line.what = What::Field;
        if (field.field == changes::RemovedMark)
            line.what = records::isUnknown(field.after) ? What::Restored : What::Removed;
        lines.push_back(line);
    }
}

/// The labels of all records that lines are about or that values refer to, read kind by kind.
class TimelineLabels {
public:
    void want(RecordKind kind, const records::Value &reference)
    {
        if (!records::isUnknown(reference))
            m_wanted[static_cast<int>(kind)].insert(RecordId(records::numberIn(reference)));
    }
    [[nodiscard]] Done read(const store::Session &session)
    {
        for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
            const auto kind = static_cast<RecordKind>(it.key());
            const auto &description = records::descriptionOf(kind);
            const records::Field *field = description.find(QString::fromLatin1(description.label));
            const std::vector<RecordId> ids(it->begin(), it->end());
            const auto found = store::rows(session, kind, ids);
            if (!found)
                return failure(found.error());
            const auto at = static_cast<size_t>(description.indexOf(QLatin1String(description.label)));
            for (const store::StoredRow &row : *found)
                m_labels[it.key()].insert(row.id, records::valueToText(*field, row.values[at]));
        }
        return {};
    }
    [[nodiscard]] QString label(RecordKind kind, RecordId id) const
    {
        return m_labels.value(static_cast<int>(kind)).value(id);
    }
    [[nodiscard]] QString label(RecordKind kind, const records::Value &reference) const
    {
        return label(kind, RecordId(records::numberIn(reference)));
    }

private:
    QMap<int, QSet<RecordId>> m_wanted; ///< by kind
    QMap<int, QHash<RecordId, QString>> m_labels;
};

std::optional<RecordKind> targetOf(const TimelineLine &line)
{
    if (line.what != What::Field)
        return std::nullopt;
    return records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)].target;
}

Done addTimelineLabels(const store::Session &session, std::vector<TimelineLine> &lines)
{
    TimelineLabels labels;
    for (const TimelineLine &line : lines) {
        labels.want(line.kind, records::Value(line.record.value()));
        if (const auto target = targetOf(line)) {
            labels.want(*target, line.before);
            labels.want(*target, line.after);
        }
    }
    if (const Done done = labels.read(session); !done)
        return done;
    for (TimelineLine &line : lines) {
        line.recordLabel = labels.label(line.kind, line.record);
        if (const auto target = targetOf(line)) {
            line.beforeLabel = labels.label(*target, line.before);
            line.afterLabel = labels.label(*target, line.after);
        }
    }
    return {};
}

} // namespace

Result<std::vector<TimelineLine>> readTimeline(
    const store::Session &session, RecordKind kind, RecordId id, bool withRelated, size_t most)
{
    std::vector<store::RecordKey> about{{kind, id}};
    if (withRelated) {
        const auto related = store::referringTo(session, kind, id);
        if (!related)
            return failure(related.error());
        about.insert(about.end(), related->begin(), related->end());
    }
    std::vector<TimelineLine> lines;
    for (const store::RecordKey &record : about) {
        const auto history = store::historyOf(session, record.kind, record.id);
        if (!history)
            return failure(history.error());
        for (const ChangeSet &set : *history)
            for (const RecordChange &change : set.changes)
                addLines(set, change, lines);
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const TimelineLine &a, const TimelineLine &b) { return a.changeSet > b.changeSet; });
    if (lines.size() > most)
        lines.resize(most);
    if (const Done done = addTimelineLabels(session, lines); !done)
        return failure(done.error());
    return lines;
}

} // namespace yumiao::items
