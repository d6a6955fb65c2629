// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_search.h"

#include "models/records/financing_choices.h"
#include "models/store/instrument_check.h"
#include "models/store/query.h"
#include "models/store/register_query.h"
#include "models/store/retired.h"
#include "ui/forms/display.h"

#include <QPointer>

namespace yumiao::ui::forms {
namespace {

using records::FieldType;
using records::RecordKind;

constexpr int HitsOfASearch = 20;

/// The texts by which people know a record of a kind: its label and the other texts of its keys.
QStringList knownBy(const records::RecordDescription &description)
{
    QStringList names{QString::fromLatin1(description.label)};
    for (const auto &key : description.keys)
        for (const char *part : key) {
            const records::Field *field = description.find(QString::fromLatin1(part));
            const bool words = field->type == FieldType::Text || field->type == FieldType::CreditCode;
            if (words && !names.contains(QLatin1String(part)))
                names.append(QString::fromLatin1(part));
        }
    return names;
}

/// Those with the text in one of their names; `inUseOn`: without those that are out of use on that day.
store::Filter filterFor(
    const records::RecordDescription &description, const QString &text, std::optional<QDate> inUseOn)
{
    std::vector<store::Filter> all;
    if (!text.isEmpty()) {
        std::vector<store::Filter> any;
        for (const QString &name : knownBy(description))
            any.push_back(store::Filter::condition(name, store::Comparison::Contains, {text}));
        all.push_back(store::Filter::any(std::move(any)));
    }
    if (const int last = records::retiringField(description.kind); last >= 0 && inUseOn) {
        const QString field = QString::fromLatin1(description.fields[static_cast<size_t>(last)].name);
        all.push_back(store::Filter::any({store::Filter::condition(field, store::Comparison::Unknown, {}),
            store::Filter::condition(field, store::Comparison::GreaterEqual, {inUseOn->toString(Qt::ISODate)})}));
    }
    return store::Filter::all(std::move(all));
}

/// What is searched for in the base.
struct Sought {
    RecordKind kind = RecordKind::Enterprise;
    QString text;
    QDate today;
    Offered offered = Offered::InUse;
};

Result<std::vector<RecordId>> idsFor(store::Session &session, const Sought &sought)
{
    if (sought.kind == RecordKind::Enterprise)
        return store::searchIds(session, sought.text, HitsOfASearch);
    const auto &description = records::descriptionOf(sought.kind);
    store::Query query;
    query.kind = sought.kind;
    query.filter = filterFor(
        description, sought.text, sought.offered == Offered::InUse ? std::optional(sought.today) : std::nullopt);
    query.sort = {{QString::fromLatin1(description.label), false}};
    query.on = sought.today;
    return store::ids(session, query).map([](std::vector<RecordId> ids) {
        ids.resize(std::min(ids.size(), static_cast<size_t>(HitsOfASearch)));
        return ids;
    });
}

struct NamedRecord {
    QString label;
    bool isRetired = false;
};

Result<NamedRecord> labelOf(store::Session &session, RecordKind kind, RecordId id, QDate today)
{
    const auto labels = store::labels(session, kind, {id});
    if (!labels)
        return failure(labels.error());
    return store::retiredAmong(session, kind, {id}, today).map([&](const QSet<RecordId> &retired) {
        return NamedRecord{labels->value(id), retired.contains(id)};
    });
}

/// The other names of a record, behind its label.
QString detailOf(const records::RecordDescription &description, const records::Values &values)
{
    QStringList parts;
    for (const QString &name : knownBy(description))
        if (name != QLatin1String(description.label))
            parts.append(records::textIn(values[static_cast<size_t>(description.indexOf(QStringView(name)))]));
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

Result<QList<ReferenceHit>> hitsFor(store::Session &session, const Sought &sought)
{
    const RecordKind kind = sought.kind;
    const auto ids = idsFor(session, sought);
    if (!ids)
        return failure(ids.error());
    const auto rows = store::rows(session, kind, *ids);
    if (!rows)
        return failure(rows.error());
    const auto labels = store::labels(session, kind, *ids);
    if (!labels)
        return failure(labels.error());
    QList<ReferenceHit> hits;
    for (const store::StoredRow &row : *rows)
        hits.append({row.id, labels->value(row.id), detailOf(records::descriptionOf(kind), row.values)});
    return hits;
}

/// Whether a field says an instrument that somebody chooses. An option says for which one it stands: any of them.
bool isChosenInstrument(const records::Field &field)
{
    return field.type == FieldType::Choice
        && field.choices.data() == records::choicesOf<records::FinancingInstrument>().data()
        && &field != records::descriptionOf(RecordKind::InstrumentOption).find(u"instrument");
}

class WorkspaceSearch final : public ReferenceSearch {
public:
    WorkspaceSearch(store::Workspace &workspace, QObject *context, Offered offered)
        : m_workspace(workspace)
        , m_context(context)
        , m_offered(offered)
    {
    }
    void find(RecordKind kind, const QString &text, Hits answer) override
    {
        m_find = m_workspace.read(
            m_context,
            [sought = Sought{kind, text, m_workspace.clock().today(), m_offered}](
                store::Session &session) { return hitsFor(session, sought); },
            [answer = std::move(answer)](
                const Result<QList<ReferenceHit>> &hits) { answer(hits.value_or(QList<ReferenceHit>())); });
    }
    void label(RecordKind kind, RecordId id, Label answer) override
    {
        m_label = m_workspace.read(
            m_context,
            [kind, id, today = m_workspace.clock().today()](
                store::Session &session) { return labelOf(session, kind, id, today); },
            [answer = std::move(answer)](const Result<NamedRecord> &named) {
                const QString label = named ? named->label : QString();
                answer(named && named->isRetired ? display().retired(label) : label);
            });
    }

    void retiredChoices(const records::Field &field, Codes answer) override
    {
        if (m_offered != Offered::InUse || !isChosenInstrument(field))
            return;
        m_retired = m_workspace.read(
            m_context,
            [today = m_workspace.clock().today()](
                store::Session &session) { return store::instrumentsOutOfUse(session, today); },
            [answer = std::move(answer)](const Result<QStringList> &codes) {
                if (codes)
                    answer(*codes);
            });
    }

private:
    store::Workspace &m_workspace;
    QObject *m_context;
    Offered m_offered;
    store::Ticket m_find;
    store::Ticket m_label;
    store::Ticket m_retired;
};

} // namespace

void ReferenceSearch::retiredChoices(const records::Field &, Codes) { }

std::unique_ptr<ReferenceSearch> workspaceSearch(store::Workspace &workspace, QObject *context, Offered offered)
{
    return std::make_unique<WorkspaceSearch>(workspace, context, offered);
}

} // namespace yumiao::ui::forms
