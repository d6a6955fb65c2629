// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_model.h"

namespace yumiao::items {
namespace {

struct StableWord {
    const char *word;
    const char *shown;
};
constexpr StableWord Actions[]{{"edit", QT_TRANSLATE_NOOP("display", "Edited")},
    {"import", QT_TRANSLATE_NOOP("display", "Imported")}, {"new", QT_TRANSLATE_NOOP("display", "Registered")},
    {"undo", QT_TRANSLATE_NOOP("display", "Undone")}, {"redo", QT_TRANSLATE_NOOP("display", "Redone")},
    {"merge", QT_TRANSLATE_NOOP("display", "Merged")},
    {"correction", QT_TRANSLATE_NOOP("display", "Name corrected")}};
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

QString shownSource(const QString &source, const DisplayText &display)
{
    return inWords(Sources, source, display);
}

TimelineModel::TimelineModel(store::Workspace &workspace, DisplayText display, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_display(std::move(display))
{
    connect(&workspace, &store::Workspace::committed, this, [this] { ask(); });
}

void TimelineModel::setRecord(records::RecordKind kind, RecordId id, bool withRelated)
{
    m_kind = kind;
    m_id = id;
    m_withRelated = withRelated;
    ask();
}

void TimelineModel::setDisplay(DisplayText display)
{
    m_display = std::move(display);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::ask()
{
    const auto show = [this](std::vector<TimelineLine> lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        Q_EMIT settled();
    };
    if (m_id.isNull()) {
        m_ticket = store::Ticket();
        if (!m_lines.empty())
            show({});
        return;
    }
    m_ticket = m_workspace.read(
        this,
        [kind = m_kind, id = m_id, withRelated = m_withRelated](
            store::Session &session) { return readTimeline(session, kind, id, withRelated); },
        [this, show](Result<std::vector<TimelineLine>> lines) {
            if (lines)
                show(*std::move(lines));
            else
                Q_EMIT failed(lines.error());
        });
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
    return line.recordLabel.isEmpty() ? kind : m_display.word("display", "%1 %2").arg(kind, line.recordLabel);
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
        return inWords(Actions, line.action, m_display);
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
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{AtRole, "at"}, {AtTextRole, "atText"}, {AuthorRole, "author"}, {ActionRole, "action"},
        {SourceRole, "source"}, {ReasonRole, "reason"}, {RecordRole, "record"}, {FieldRole, "field"},
        {BeforeRole, "before"}, {AfterRole, "after"}, {ChangeSetRole, "changeSet"}, {RecordIdRole, "recordId"}});
    return names;
}

} // namespace yumiao::items
