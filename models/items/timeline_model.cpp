// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_model.h"

#include <algorithm>

namespace yumiao::items {
namespace {

constexpr size_t PageOfLines = 60; // some screens full

struct StableWord {
    const char *word;
    const char *shown;
};
constexpr StableWord Actions[]{{"edit", QT_TRANSLATE_NOOP("display", "Edited")},
    {"import", QT_TRANSLATE_NOOP("display", "Imported")}, {"new", QT_TRANSLATE_NOOP("display", "Registered")},
    {"undo", QT_TRANSLATE_NOOP("display", "Undone")}, {"redo", QT_TRANSLATE_NOOP("display", "Redone")},
    {"remove", QT_TRANSLATE_NOOP("display", "Removed")}, {"restore", QT_TRANSLATE_NOOP("display", "Reinstated")},
    {"merge", QT_TRANSLATE_NOOP("display", "Merged")}, {"attach", QT_TRANSLATE_NOOP("display", "Attached")},
    {"correction", QT_TRANSLATE_NOOP("display", "Name corrected")},
    {"bulk_edit", QT_TRANSLATE_NOOP("display", "Bulk edit")}, {"paste", QT_TRANSLATE_NOOP("display", "Pasted")}};
constexpr StableWord Sources[]{{"window", QT_TRANSLATE_NOOP("display", "Window")},
    {"command_line", QT_TRANSLATE_NOOP("display", "Command line")},
    {"program", QT_TRANSLATE_NOOP("display", "New workspace")},
    {"practice", QT_TRANSLATE_NOOP("display", "Practice district")}};

template <size_t N>
QString inWords(const StableWord (&words)[N], const QString &word, const DisplayText &display)
{
    for (const StableWord &it : words)
        if (word == QLatin1String(it.word))
            return display.word("display", it.shown);
    return word;
}

} // namespace

QString shownAction(const QString &action, const DisplayText &display)
{
    return inWords(Actions, action, display);
}

QString shownSource(const QString &source, const DisplayText &display)
{
    return inWords(Sources, source, display);
}

TimelineModel::TimelineModel(store::Workspace &workspace, DisplayText display, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_display(std::move(display))
{
    connect(&workspace, &store::Workspace::committed, this, [this] { ask(false); });
}

void TimelineModel::setRecord(records::RecordKind kind, RecordId id, bool withRelated)
{
    m_kind = kind;
    m_id = id;
    m_withRelated = withRelated;
    ask(true);
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask(true);
}

void TimelineModel::setUntil(QDate day)
{
    if (day == m_until)
        return;
    m_until = day;
    ask(true);
}

void TimelineModel::setDisplay(DisplayText display)
{
    m_display = std::move(display);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

TimelineFilter TimelineModel::question() const
{
    TimelineFilter filter = m_filter;
    if (m_until.isValid() && (!filter.history.to.isValid() || filter.history.to > m_until))
        filter.history.to = m_until;
    return filter;
}

/// Afresh: the list begins anew. Else as many lines as there are, so that the reader keeps his place.
void TimelineModel::ask(bool afresh)
{
    m_fetching = false;
    if (m_id.isNull()) {
        m_ticket = store::Ticket();
        return take({}, true);
    }
    m_fetching = true; // older lines wait until this answer is there
    const size_t most = afresh ? PageOfLines : std::max(PageOfLines, m_lines.size());
    m_ticket = m_workspace.read(
        this,
        [kind = m_kind, id = m_id, withRelated = m_withRelated, filter = question(), most](
            store::Session &session) { return readTimelinePage(session, kind, id, withRelated, filter, {}, most); },
        [this, afresh](Result<TimelinePage> page) {
            m_fetching = false;
            if (page)
                take(*std::move(page), afresh);
            else
                Q_EMIT failed(page.error());
        });
}

/// What was there and only got new lines above it (and older ones below) keeps its rows; anything else is a new list.
void TimelineModel::take(TimelinePage page, bool afresh)
{
    const auto same = [](const TimelineLine &a, const TimelineLine &b) { return a.isSameAs(b); };
    m_next = page.next;
    m_authors = std::move(page.authors);
    const auto kept = afresh || m_lines.empty()
        ? page.lines.end()
        : std::search(page.lines.begin(), page.lines.end(), m_lines.begin(), m_lines.end(), same);
    if (kept == page.lines.end()) {
        beginResetModel();
        m_lines = std::move(page.lines);
        endResetModel();
    } else {
        const auto end = kept + static_cast<std::ptrdiff_t>(m_lines.size());
        insertAt(m_lines.size(), {end, page.lines.end()});
        insertAt(0, {page.lines.begin(), kept});
    }
    Q_EMIT settled();
}

void TimelineModel::insertAt(size_t row, const std::vector<TimelineLine> &lines)
{
    if (lines.empty())
        return;
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + lines.size()) - 1);
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(row), lines.begin(), lines.end());
    endInsertRows();
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_ticket = m_workspace.read(
        this,
        [kind = m_kind, id = m_id, withRelated = m_withRelated, filter = question(), next = m_next](
            store::Session &session) {
            return readTimelinePage(session, kind, id, withRelated, filter, next, PageOfLines);
        },
        [this](Result<TimelinePage> page) {
            m_fetching = false;
            if (page)
                append(*std::move(page));
            else
                Q_EMIT failed(page.error());
        });
}

void TimelineModel::append(TimelinePage page)
{
    m_next = page.next;
    insertAt(m_lines.size(), page.lines);
    Q_EMIT settled();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString TimelineModel::fieldTitle(const TimelineLine &line) const
{
    if (line.what != TimelineLine::What::Field)
        return {};
    return m_display.title(records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)]);
}

QString TimelineModel::valueText(const TimelineLine &line, const records::Value &value, const QString &label) const
{
    if (line.what != TimelineLine::What::Field)
        return records::textIn(value); // the reason of a removal
    return m_display.shownMasked(
        records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)], value, label);
}

QString TimelineModel::recordText(const TimelineLine &line) const
{
    const QString kind = m_display.kindTitle(line.kind);
    if (line.recordLabel.isEmpty())
        return kind;
    const auto &description = records::descriptionOf(line.kind);
    const records::Field &named = *description.find(QString::fromLatin1(description.label));
    const QString label = named.type == records::FieldType::Choice
        ? m_display.shown(named, records::Value(line.recordLabel))
        : line.recordLabel;
    const QString name = m_names ? m_names(line.kind, label) : label;
    return name.isEmpty() ? kind : m_display.word("display", "%1 %2").arg(kind, name);
}

QString TimelineModel::text(const TimelineLine &line) const
{
    using What = TimelineLine::What;
    switch (line.what) {
    case What::Field:
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "%1: %2 → %3"))
            .arg(fieldTitle(line), valueText(line, line.before, line.beforeLabel),
                valueText(line, line.after, line.afterLabel));
    case What::Created:
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "Registered: %1")).arg(recordText(line));
    case What::Removed:
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "Removed: %1")).arg(recordText(line));
    case What::Restored:
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "Brought back: %1")).arg(recordText(line));
    }
    Q_UNREACHABLE();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineLine &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line);
    case Qt::AccessibleTextRole:
        return m_display.word("display", QT_TRANSLATE_NOOP("display", "%1, %2, %3"))
            .arg(m_display.instant(line.at), line.author, text(line));
    case AtRole:
        return line.at;
    case AtTextRole:
        return m_display.instant(line.at);
    case AuthorRole:
        return line.author;
    case ActionRole:
        return shownAction(line.action, m_display);
    case SourceRole:
        return inWords(Sources, line.source, m_display);
    case ReasonRole:
        return line.reason;
    case RecordRole:
        return recordText(line);
    case FieldRole:
        return fieldTitle(line);
    case BeforeRole:
        return valueText(line, line.before, line.beforeLabel);
    case AfterRole:
        return valueText(line, line.after, line.afterLabel);
    case ChangeSetRole:
        return QVariant(line.changeSet.value());
    case RecordIdRole:
        return QVariant(line.record.value());
    case KindRole:
        return static_cast<int>(line.kind);
    case BusinessRole:
        return isBusiness(line);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{AtRole, "at"}, {AtTextRole, "atText"}, {AuthorRole, "author"}, {ActionRole, "action"},
        {SourceRole, "source"}, {ReasonRole, "reason"}, {RecordRole, "record"}, {FieldRole, "field"},
        {BeforeRole, "before"}, {AfterRole, "after"}, {ChangeSetRole, "changeSet"}, {RecordIdRole, "recordId"},
        {KindRole, "kind"}, {BusinessRole, "business"}});
    return names;
}

} // namespace yumiao::items
