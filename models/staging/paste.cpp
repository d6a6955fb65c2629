// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/paste.h"

#include "models/staging/key_index.h"
#include "models/staging/text_block.h"

#include <QSet>

#include <algorithm>

namespace yumiao::staging {
namespace {

using To = BlockColumn::To;

JudgedCell refusedPart(int line, const char *what, QVariantMap detail = {})
{
    JudgedCell cell;
    cell.line = line;
    cell.verdict = Verdict::Refused;
    cell.chosen = false;
    cell.error = {Fault::Invalid, QLatin1String(what), std::move(detail)};
    return cell;
}

const char *whyNot(To to)
{
    switch (to) {
    case To::ReadOnly:
        return "block.read_only";
    case To::Unknown:
        return "block.unknown_heading";
    case To::Repeated:
        return "block.repeated_heading";
    case To::PastEnd:
        return "block.past_right";
    case To::Field:
    case To::Key:
    case To::Nowhere:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// One block on its way to the records.
class Paste {
public:
    Paste(const store::Session &session, const PasteRequest &request)
        : m_session(session)
        , m_request(request)
        , m_description(records::descriptionOf(request.kind))
    {
    }
    [[nodiscard]] Result<PasteAnswer> answer(const ReportProgress &report);

private:
    [[nodiscard]] Done findKeys();
    void refuseColumns(const std::vector<QStringList> &rows);
    [[nodiscard]] Result<RecordId> recordOf(const QStringList &row, size_t line) const;
    [[nodiscard]] Result<RecordId> recordByKey(const QStringList &row) const;
    void wishRow(const QStringList &row, size_t line);
    void wishCells(const QStringList &row, RecordId id, int line);
    [[nodiscard]] bool canRepeat(const std::vector<QStringList> &rows) const;
    void wishCell(const BlockColumn &column, const QString &text, RecordId id, int line);
    [[nodiscard]] QStringList textsOf(const QStringList &row, const std::vector<int> &fields, To to) const;

    const store::Session &m_session;
    const PasteRequest &m_request;
    const records::RecordDescription &m_description;
    BlockColumns m_columns;
    KeyIndex m_keys;
    KeyIndex m_names;
    QHash<RecordId, int> m_lines; ///< where each record was named
    std::vector<JudgedCell> m_refused;
    std::vector<CellWish> m_wishes;
};

Result<PasteAnswer> Paste::answer(const ReportProgress &report)
{
    const auto rows = blockRows(m_request.text);
    if (!rows)
        return failure(rows.error());
    auto columns = blockColumns(m_description, *rows, m_request.shown, m_request.titles, m_request.wish);
    if (!columns)
        return failure(columns.error());
    m_columns = *std::move(columns);
    if (const Done done = findKeys(); !done)
        return failure(done.error());
    refuseColumns(*rows);
    const bool repeats = canRepeat(*rows) && m_request.wish.repeat.value_or(true);
    if (repeats)
        for (const RecordId id : m_request.selected)
            wishCells(rows->back(), id, static_cast<int>(rows->size()));
    for (size_t line = m_columns.headings ? 1 : 0; line < rows->size() && !repeats; ++line)
        wishRow((*rows)[line], line);
    auto judged = judge(m_session, m_request.kind, m_wishes, m_request.reading, report);
    if (!judged)
        return failure(judged.error());
    PasteAnswer answer{m_columns, static_cast<int>(rows->size()) - (m_columns.headings ? 1 : 0), canRepeat(*rows),
        repeats, *std::move(judged)};
    answer.cells.insert(answer.cells.end(), m_refused.begin(), m_refused.end());
    std::stable_sort(answer.cells.begin(), answer.cells.end(),
        [](const JudgedCell &a, const JudgedCell &b) { return a.line < b.line; });
    return answer;
}

Done Paste::findKeys()
{
    if (!m_columns.byKey)
        return {};
    auto keys = KeyIndex::read(m_session, m_description, m_columns.keyFields);
    if (!keys)
        return failure(keys.error());
    m_keys = *std::move(keys);
    if (m_columns.otherName < 0)
        return {};
    auto names = KeyIndex::read(m_session, m_description, {m_columns.otherName});
    if (!names)
        return failure(names.error());
    m_names = *std::move(names);
    return {};
}

/// A column that leads nowhere is said once, not in each row, and only where it holds something.
void Paste::refuseColumns(const std::vector<QStringList> &rows)
{
    for (size_t i = 0; i < m_columns.columns.size(); ++i) {
        const BlockColumn &column = m_columns.columns[i];
        const char *what = whyNot(column.to);
        const auto at = static_cast<qsizetype>(i);
        const bool holds = std::any_of(rows.begin() + (m_columns.headings ? 1 : 0), rows.end(),
            [at](const QStringList &row) { return !row.value(at).trimmed().isEmpty(); });
        if (!what || !holds)
            continue;
        JudgedCell cell = refusedPart(0, what, {{QStringLiteral("column"), static_cast<int>(i) + 1}});
        cell.heading = column.heading;
        cell.field = column.to == To::ReadOnly ? column.field : -1;
        m_refused.push_back(std::move(cell));
    }
}

QStringList Paste::textsOf(const QStringList &row, const std::vector<int> &fields, To to) const
{
    QStringList texts;
    for (const int field : fields)
        for (size_t i = 0; i < m_columns.columns.size(); ++i)
            if (m_columns.columns[i].to == to && m_columns.columns[i].field == field)
                texts.append(row.value(static_cast<qsizetype>(i)).trimmed());
    return texts;
}

Result<RecordId> Paste::recordByKey(const QStringList &row) const
{
    const QStringList key = textsOf(row, m_columns.keyFields, To::Key);
    if (!key.contains(QString()))
        return m_keys.find(key);
    const QString name = textsOf(row, {m_columns.otherName}, To::Field).value(0);
    if (name.isEmpty())
        return failure(Fault::Invalid, QStringLiteral("block.no_key"));
    return m_names.find({name});
}

Result<RecordId> Paste::recordOf(const QStringList &row, size_t line) const
{
    if (m_columns.byKey)
        return recordByKey(row);
    const size_t at = line - (m_columns.headings ? 1 : 0);
    if (at >= m_request.rows.size())
        return failure(Fault::NotFound, QStringLiteral("block.past_end"));
    return m_request.rows[at];
}

void Paste::wishRow(const QStringList &row, size_t line)
{
    const int number = static_cast<int>(line) + 1;
    if (std::all_of(row.begin(), row.end(), [](const QString &it) { return it.trimmed().isEmpty(); })
        && !(m_request.wish.blanksClear && !m_columns.byKey))
        return; // an empty row says nothing
    auto id = recordOf(row, line);
    if (id && m_lines.contains(*id))
        id = failure(Fault::Invalid, QStringLiteral("block.row_twice"), {{QStringLiteral("line"), m_lines.value(*id)}});
    if (!id) {
        JudgedCell cell = refusedPart(number, "", {});
        cell.error = id.error();
        cell.record = m_columns.byKey ? textsOf(row, m_columns.keyFields, To::Key).join(QLatin1Char(' ')) : QString();
        cell.typed = row.join(QLatin1Char('\t'));
        m_refused.push_back(std::move(cell));
        return;
    }
    m_lines.insert(*id, number);
    wishCells(row, *id, number);
}

/// A copied cell, or one row of them, over several selected rows.
bool Paste::canRepeat(const std::vector<QStringList> &rows) const
{
    return !m_columns.byKey && rows.size() == (m_columns.headings ? 2U : 1U) && m_request.selected.size() > 1;
}

void Paste::wishCells(const QStringList &row, RecordId id, int line)
{
    for (size_t i = 0; i < m_columns.columns.size() && static_cast<qsizetype>(i) < row.size(); ++i)
        if (m_columns.columns[i].to == To::Field)
            wishCell(m_columns.columns[i], row[static_cast<qsizetype>(i)], id, line);
}

void Paste::wishCell(const BlockColumn &column, const QString &text, RecordId id, int line)
{
    const bool isBlank = text.trimmed().isEmpty();
    if (isBlank && !m_request.wish.blanksClear)
        return;
    FieldWish wish{column.field, isBlank ? WishKind::Clear : WishKind::Typed, text};
    if (!isBlank && !column.unit.isEmpty() && text.trimmed().back().isDigit())
        wish.text = text.trimmed() + column.unit;
    CellWish cell{id, std::move(wish), line};
    const auto seen = m_request.seen.constFind({id, column.field});
    if (seen != m_request.seen.constEnd())
        cell.seen = *seen;
    m_wishes.push_back(std::move(cell));
}

} // namespace

Result<PasteAnswer> judgePaste(const store::Session &session, const PasteRequest &request, const ReportProgress &report)
{
    return Paste(session, request).answer(report);
}

} // namespace yumiao::staging
