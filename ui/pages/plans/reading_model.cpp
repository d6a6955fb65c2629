// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/reading_model.h"

#include "ui/words/plain_tip.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using plantext::ReadChapter;
using plantext::ReadClause;
using plantext::ReadMeasure;
using plantext::ReadUnit;
using plantext::Stretch;

// The internal id of an index is that of its parent line: 0 for chapters, then chapter + 1 and clause + 1.
constexpr quintptr ClauseShift = 16;

quintptr parentId(int chapter, int clause)
{
    return static_cast<quintptr>(chapter + 1) | (static_cast<quintptr>(clause + 1) << ClauseShift);
}

template <typename E>
QString choiceTitle(E value)
{
    return QCoreApplication::translate("choice", records::choicesOf<E>()[static_cast<size_t>(value)].title);
}

bool holds(Stretch where, qsizetype character)
{
    return character >= where.at && character < where.end();
}

} // namespace

void ReadingModel::setReading(const plantext::PlanReading &reading, const QStringList &unknownUnits)
{
    beginResetModel();
    m_reading = reading;
    m_unknown = QSet<QString>(unknownUnits.begin(), unknownUnits.end());
    endResetModel();
}

const ReadClause &ReadingModel::clauseOf(const Place &place) const
{
    return m_reading.chapters[static_cast<size_t>(place.chapter)].clauses[static_cast<size_t>(place.clause)];
}

ReadingModel::Place ReadingModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quintptr id = index.internalId();
    if (id == 0)
        return {Level::Chapter, index.row(), -1, -1};
    const int chapter = static_cast<int>(id & 0xFFFF) - 1;
    const int clause = static_cast<int>(id >> ClauseShift) - 1;
    if (clause < 0)
        return {Level::Clause, chapter, index.row(), -1};
    const auto units = static_cast<int>(clauseOf({Level::Clause, chapter, clause, -1}).units.size());
    if (index.row() < units)
        return {Level::Unit, chapter, clause, index.row()};
    return {Level::Measure, chapter, clause, index.row() - units};
}

QModelIndex ReadingModel::indexOf(const Place &place) const
{
    switch (place.level) {
    case Level::Nothing:
        return {};
    case Level::Chapter:
        return index(place.chapter, 0);
    case Level::Clause:
        return index(place.clause, 0, index(place.chapter, 0));
    case Level::Unit:
    case Level::Measure:
        break;
    }
    const QModelIndex clause = indexOf({Level::Clause, place.chapter, place.clause, -1});
    if (!clause.isValid())
        return {};
    const auto before = place.level == Level::Unit ? 0 : static_cast<int>(clauseOf(place).units.size());
    return index(before + place.part, 0, clause);
}

Stretch ReadingModel::stretchOf(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    switch (place.level) {
    case Level::Nothing:
        return {};
    case Level::Chapter:
        return m_reading.chapters[static_cast<size_t>(place.chapter)].where;
    case Level::Clause:
        return clauseOf(place).where;
    case Level::Unit:
        return clauseOf(place).units[static_cast<size_t>(place.part)].where;
    case Level::Measure:
        return clauseOf(place).measures[static_cast<size_t>(place.part)].where;
    }
    return {};
}

QModelIndex ReadingModel::indexAt(qsizetype character) const
{
    QModelIndex found;
    for (int chapter = 0; chapter < rowCount(); ++chapter) {
        const QModelIndex at = index(chapter, 0);
        if (holds(stretchOf(at), character))
            return at;
        for (int clause = 0; clause < rowCount(at); ++clause) {
            const QModelIndex line = index(clause, 0, at);
            if (!holds(stretchOf(line), character))
                continue;
            found = line;
            for (int part = 0; part < rowCount(line); ++part)
                if (holds(stretchOf(index(part, 0, line)), character))
                    return index(part, 0, line);
        }
    }
    return found;
}

QModelIndex ReadingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Place above = placeOf(parent);
    return createIndex(row, column, above.level == Level::Nothing ? 0 : parentId(above.chapter, above.clause));
}

QModelIndex ReadingModel::parent(const QModelIndex &child) const
{
    const Place place = placeOf(child);
    if (place.level == Level::Clause)
        return createIndex(place.chapter, 0, quintptr(0));
    if (place.level == Level::Unit || place.level == Level::Measure)
        return createIndex(place.clause, 0, parentId(place.chapter, -1));
    return {};
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Place place = placeOf(parent);
    if (place.level == Level::Nothing)
        return static_cast<int>(m_reading.chapters.size());
    if (place.level == Level::Chapter)
        return static_cast<int>(m_reading.chapters[static_cast<size_t>(place.chapter)].clauses.size());
    if (place.level != Level::Clause)
        return 0;
    return static_cast<int>(clauseOf(place).units.size() + clauseOf(place).measures.size());
}

int ReadingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ReadingModel::wordsOf(const Place &place) const
{
    if (place.level == Level::Chapter) {
        const ReadChapter &chapter = m_reading.chapters[static_cast<size_t>(place.chapter)];
        return QStringLiteral("%1 %2").arg(chapter.no).arg(chapter.title);
    }
    const ReadClause &clause = clauseOf(place);
    if (place.level == Level::Unit)
        return clause.units[static_cast<size_t>(place.part)].name;
    if (place.level == Level::Measure)
        return clause.measures[static_cast<size_t>(place.part)].text;
    return QStringLiteral("%1 %2").arg(clause.no).arg(clause.title);
}

QString ReadingModel::meaningOf(const Place &place) const
{
    if (place.level == Level::Chapter)
        return tr("Chapter");
    const ReadClause &clause = clauseOf(place);
    if (place.level == Level::Clause)
        return clause.units.empty() ? tr("Clause, no unit named") : tr("Clause");
    if (place.level == Level::Unit) {
        const ReadUnit &unit = clause.units[static_cast<size_t>(place.part)];
        const QString role = choiceTitle(unit.role);
        return m_unknown.contains(unit.name) ? tr("%1, new here").arg(role) : role;
    }
    const ReadMeasure &measure = clause.measures[static_cast<size_t>(place.part)];
    const QString kind = choiceTitle(measure.kind);
    QString said = measure.value ? tr("%1: %2 %3").arg(kind, measure.value->toText(), measure.unit).trimmed() : kind;
    if (measure.due.isValid())
        said = tr("%1, by %2").arg(said, measure.due.toString(Qt::ISODate));
    if (!measure.yearly.isEmpty())
        said = tr("%1, every year by %2").arg(said, measure.yearly);
    return said;
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    const bool shows = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const bool edits = role == Qt::EditRole && index.column() == Words;
    if (!index.isValid() || (!shows && !edits))
        return {};
    const Place place = placeOf(index);
    const QString text = index.column() == Words ? wordsOf(place) : meaningOf(place);
    return role == Qt::ToolTipRole ? words::plainTip(text) : text;
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Words ? tr("Found in the text") : tr("What it is");
}

Qt::ItemFlags ReadingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isName = index.column() == Words && placeOf(index).level == Level::Unit;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isName ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ReadingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Place place = placeOf(index);
    if (value.toString() == wordsOf(place))
        return false;
    Q_EMIT unitRenamed(place.chapter, place.clause, place.part, value.toString());
    return true;
}

} // namespace yumiao::ui::pages
