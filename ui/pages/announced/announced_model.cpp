// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/announced/announced_model.h"

#include "ui/theme/tokens.h"
#include "ui/words/double_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {
namespace {

using announced::MissingHolder;
using announced::Outcome;
using announced::ReconciledLine;

template <typename E>
QString termOf(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QString spanText(QDate from, QDate to)
{
    const auto day = [](QDate it) { return it.isValid() ? it.toString(Qt::ISODate) : QStringLiteral("—"); };
    return from.isValid() || to.isValid() ? QStringLiteral("%1 – %2").arg(day(from), day(to)) : QString();
}

QString firmWithTown(const store::PossibleDouble &it)
{
    return it.town.isEmpty() ? it.name : QStringLiteral("%1  %2").arg(it.name, it.town);
}

bool isOpen(Outcome outcome)
{
    return outcome == Outcome::Several || outcome == Outcome::Unknown || outcome == Outcome::Refused;
}

} // namespace

QByteArray outcomeCode(Outcome outcome)
{
    return records::choicesOf<Outcome>()[static_cast<size_t>(outcome)].code;
}

void AnnouncedModel::setReconciliation(announced::Reconciliation reconciliation)
{
    beginResetModel();
    m_reconciliation = std::move(reconciliation);
    sift();
    endResetModel();
}

void AnnouncedModel::update(const std::function<void(announced::Reconciliation &)> &change)
{
    const bool lines = m_shown != MissingHolders;
    if (!lines)
        beginResetModel();
    change(m_reconciliation);
    if (!lines) {
        sift();
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

void AnnouncedModel::show(const QByteArray &shown)
{
    beginResetModel();
    m_shown = shown;
    sift();
    endResetModel();
}

void AnnouncedModel::sift()
{
    m_rows.clear();
    if (m_shown == MissingHolders) {
        for (size_t i = 0; i < m_reconciliation.missing.size(); ++i)
            m_rows.push_back(i);
        return;
    }
    for (size_t i = 0; i < m_reconciliation.lines.size(); ++i)
        if (m_shown.isEmpty() || outcomeCode(m_reconciliation.lines[i].outcome) == m_shown)
            m_rows.push_back(i);
}

int AnnouncedModel::countOf(const QByteArray &shown) const
{
    if (shown == MissingHolders)
        return static_cast<int>(m_reconciliation.missing.size());
    int count = 0;
    for (const ReconciledLine &line : m_reconciliation.lines)
        count += shown.isEmpty() || outcomeCode(line.outcome) == shown ? 1 : 0;
    return count;
}

const ReconciledLine *AnnouncedModel::lineAt(int row) const
{
    if (m_shown == MissingHolders || row < 0 || row >= rowCount())
        return nullptr;
    return &m_reconciliation.lines[m_rows[static_cast<size_t>(row)]];
}

RecordId AnnouncedModel::enterpriseAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const size_t at = m_rows[static_cast<size_t>(row)];
    return m_shown == MissingHolders ? m_reconciliation.missing[at].enterprise.enterprise
                                     : m_reconciliation.lines[at].enterprise.enterprise;
}

std::vector<QStringList> AnnouncedModel::problemRows() const
{
    std::vector<QStringList> rows;
    const auto add = [&](const auto &it) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells.append(textOf(it, column));
        rows.push_back(std::move(cells));
    };
    for (const ReconciledLine &line : m_reconciliation.lines)
        if (isOpen(line.outcome))
            add(line);
    for (const MissingHolder &holder : m_reconciliation.missing)
        add(holder);
    return rows;
}

QString AnnouncedModel::noteOf(const ReconciledLine &line) const
{
    QStringList parts;
    if (!line.problem.isEmpty())
        parts.append(words::reason(line.problem, line.detail));
    if (line.outcome == Outcome::Several)
        for (const store::PossibleDouble &it : line.candidates)
            parts.append(QStringLiteral("%1 (%2)").arg(it.name, words::doubleReason(it.judgement)));
    if (line.by && line.problem.isEmpty())
        parts.append(termOf(*line.by));
    if (line.outcome == Outcome::New && line.enterprise.enterprise.isNull())
        parts.append(tr("is added to the register"));
    return parts.join(QStringLiteral("; "));
}

QString AnnouncedModel::textOf(const ReconciledLine &line, int column) const
{
    switch (static_cast<Column>(column)) {
    case RowColumn:
        return QString::number(line.line.row);
    case ListedColumn:
        return line.line.name;
    case CodeColumn:
        return line.line.code;
    case OutcomeColumn:
        return termOf(line.outcome);
    case EnterpriseColumn:
        return firmWithTown(line.enterprise);
    case HeldColumn:
        return spanText(line.held.issued, line.held.validTo);
    case NoteColumn:
        return noteOf(line);
    case Columns:
        break;
    }
    return {};
}

QString AnnouncedModel::textOf(const MissingHolder &holder, int column) const
{
    switch (static_cast<Column>(column)) {
    case CodeColumn:
        return holder.enterprise.creditCode;
    case OutcomeColumn:
        return holder.ended ? tr("Ended, not on the list") : tr("Ends, not on the list");
    case EnterpriseColumn:
        return firmWithTown(holder.enterprise);
    case HeldColumn:
        return spanText(holder.certificate.issued, holder.certificate.validTo);
    case NoteColumn:
        return holder.mayBeOnIt ? tr("A line that waits for a choice may mean it") : QString();
    case RowColumn:
    case ListedColumn:
    case Columns:
        break;
    }
    return {};
}

int AnnouncedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnouncedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AnnouncedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const size_t at = m_rows[static_cast<size_t>(index.row())];
    const QString text = m_shown == MissingHolders ? textOf(m_reconciliation.missing[at], index.column())
                                                   : textOf(m_reconciliation.lines[at], index.column());
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text; // a tip with tags would be drawn as a page
}

QStringList AnnouncedModel::headings() const
{
    return {
        tr("Row"), tr("In the list"), tr("Credit code"), tr("Result"), tr("In the register"), tr("Held"), tr("Reason")};
}

QVariant AnnouncedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= Columns)
        return {};
    return headings().at(section);
}

void AnnouncedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace yumiao::ui::pages
