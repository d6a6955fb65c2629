// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inclusive/inclusive_model.h"

#include "models/items/shown_number.h"
#include "ui/reports/inclusive_paper.h"
#include "ui/theme/glyphs.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"
#include "ui/words/plain_tip.h"

namespace yumiao::ui::pages {
namespace {

using eligibility::Verdict;
using inclusive::Cell;
using inclusive::Check;
using inclusive::Row;

std::optional<theme::Glyph> glyphOfCell(const Cell &cell)
{
    if (!cell.verdict)
        return std::nullopt;
    switch (*cell.verdict) {
    case Verdict::Met:
        return theme::Glyph::Met;
    case Verdict::NotMet:
        return theme::Glyph::Unmet;
    case Verdict::Unknown:
        return theme::Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

QString fieldWord(const QString &name)
{
    const records::RecordDescription &described = records::description<records::BankReturn>();
    for (const records::Field &field : described.fields)
        if (name == QLatin1String(field.name))
            return words::fieldTitle(field);
    return name;
}

QString sideText(const inclusive::InclusiveSide &side)
{
    return InclusiveModel::tr("%1 loans, %2 wan yuan, %3 enterprises")
        .arg(items::shownCount(side.loans), items::shownWan(side.balance.fen()), items::shownCount(side.accounts));
}

/// The bank's list and the drawdowns of this base, counted by the same scope as the return.
QString ownExplanation(const inclusive::OwnLoans &own)
{
    QStringList lines{
        InclusiveModel::tr("The bank's list of loans, counted by the scope: %1").arg(sideText(own.reportedInclusive)),
        InclusiveModel::tr("Drawdowns of this workspace, counted by the scope: %1").arg(sideText(own.drawnInclusive)),
        InclusiveModel::tr("All loans: on the bank's list %1 with %2 wan yuan, drawdowns %3 with %4 wan yuan")
            .arg(items::shownCount(own.reportedLoans), items::shownWan(own.reportedBalance.fen()),
                items::shownCount(own.drawnLoans), items::shownWan(own.drawnBalance.fen()))};
    const qint64 unknown = std::max(own.reportedInclusive.unknown, own.drawnInclusive.unknown);
    if (unknown > 0)
        lines.append(InclusiveModel::tr("%1 loans are left out: the size of the enterprise is not known").arg(unknown));
    if (own.unknownBalances > 0)
        lines.append(InclusiveModel::tr("%1 loans without a balance are left out").arg(own.unknownBalances));
    return lines.join(u'\n');
}

} // namespace

void InclusiveModel::setReport(std::optional<inclusive::Report> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

void InclusiveModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const Row *InclusiveModel::row(int place) const
{
    return place >= 0 && place < rowCount() ? &m_report->rows[static_cast<size_t>(place)] : nullptr;
}

int InclusiveModel::checks() const
{
    return m_report && m_report->definition ? static_cast<int>(m_report->definition->checks.size()) : 0;
}

QString InclusiveModel::nameOf(RecordId institution) const
{
    for (const Row &row : m_report->rows)
        if (row.institution == institution)
            return row.name;
    return institution.toText();
}

int InclusiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->rows.size());
}

int InclusiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCheckColumn + checks() + OwnColumns;
}

QString InclusiveModel::text(const Row &row, int column) const
{
    const QString unknown = tr("unknown");
    switch (column) {
    case NameColumn:
        if (row.isWithinParent)
            return tr("%1 (counted in its head office)").arg(row.name);
        return row.institution.isNull() ? tr("Whole district") : row.name;
    case BalanceColumn:
        return row.balance ? row.balance->toWanText() : unknown;
    case AccountsColumn:
        return row.accounts ? QString::number(*row.accounts) : unknown;
    default:
        break;
    }
    const size_t place = static_cast<size_t>(column - FirstCheckColumn);
    if (place < row.cells.size())
        return reports::inclusiveNumber(m_report->definition->checks[place], row.cells[place]);
    const bool ofTheBank = column == FirstCheckColumn + checks();
    return (ofTheBank ? row.own.reportedInclusive : row.own.drawnInclusive).balance.toWanText();
}

QVariant InclusiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_report)
        return {};
    const Row &row = m_report->rows[static_cast<size_t>(index.row())];
    const int place = index.column() - FirstCheckColumn;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return words::plainTip(explanation(index));
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && place >= 0 && place < checks()) {
        const auto glyph = glyphOfCell(row.cells[static_cast<size_t>(place)]);
        return glyph ? QVariant(theme::glyphIcon(*glyph)) : QVariant();
    }
    return {};
}

QVariant InclusiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn:
        return tr("Institution");
    case BalanceColumn:
        return tr("Inclusive balance (wan yuan)");
    case AccountsColumn:
        return tr("Accounts");
    default:
        break;
    }
    const int place = section - FirstCheckColumn;
    if (place < checks())
        return words::inLanguage(m_report->definition->checks[static_cast<size_t>(place)].title);
    return place == checks() ? tr("Bank's list, same scope (wan yuan)") : tr("Own drawdowns, same scope (wan yuan)");
}

QString InclusiveModel::cellExplanation(const Check &check, const Cell &cell) const
{
    QStringList lines{words::inLanguage(check.title)};
    if (!cell.isAsked)
        lines.append(tr("Asked of other institutions only"));
    if (!cell.arithmetic.isEmpty())
        lines.append(tr("%1 = %2", "arithmetic, number").arg(cell.arithmetic, reports::inclusiveNumber(check, cell)));
    lines.append(check.line ? tr("Asked for: %1").arg(words::lineText(*check.line))
                            : tr("No line is stated: the figure is only told"));
    for (const inclusive::MissingReturn &it : cell.missing)
        lines.append(it.field.isEmpty()
                ? tr("Missing: the return of %1 for %2").arg(nameOf(it.institution), it.asOf.toString(Qt::ISODate))
                : tr("Missing: %3 in the return of %1 for %2")
                      .arg(nameOf(it.institution), it.asOf.toString(Qt::ISODate), fieldWord(it.field)));
    if (!check.reading.isEmpty())
        lines.append(check.reading);
    return lines.join(u'\n');
}

QString InclusiveModel::explanation(const QModelIndex &index) const
{
    if (!index.isValid() || !m_report)
        return {};
    const Row &row = m_report->rows[static_cast<size_t>(index.row())];
    const int place = index.column() - FirstCheckColumn;
    if (place >= 0 && place < checks())
        return cellExplanation(
            m_report->definition->checks[static_cast<size_t>(place)], row.cells[static_cast<size_t>(place)]);
    return ownExplanation(row.own);
}

} // namespace yumiao::ui::pages
