// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/document_model.h"

#include "ui/theme/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

namespace yumiao::ui::pages {
namespace {

using cultivation::BookDocument;
using cultivation::DocumentStanding;

template <typename E>
QString titleOfWord(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("…");
}

} // namespace

void DocumentModel::setBook(std::shared_ptr<const cultivation::RuleBook> book)
{
    beginResetModel();
    m_book = std::move(book);
    m_given = m_book ? givenWay(*m_book) : std::vector<cultivation::GivesWay>();
    endResetModel();
}

const BookDocument *DocumentModel::documentAt(int row) const
{
    return m_book && row >= 0 && row < rowCount() ? &m_book->documents[static_cast<size_t>(row)] : nullptr;
}

int DocumentModel::rowOf(const QString &code, bool office) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (documentAt(row)->code == code && documentAt(row)->isOffice() == office)
            return row;
    return -1;
}

void DocumentModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_book ? 0 : static_cast<int>(m_book->documents.size());
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DocumentModel::textOf(const BookDocument &it, Column column) const
{
    const eligibility::Pack *pack = it.pack.get();
    switch (column) {
    case TitleColumn:
        return it.title;
    case NumberColumn:
        return pack ? pack->documentNumber : QString();
    case ForceColumn: {
        QStringList tiers;
        for (const eligibility::TierRules &rules : pack ? pack->tiers : std::vector<eligibility::TierRules>())
            for (const eligibility::InForce &days : rules.inForce)
                if (days.procedure == eligibility::Procedure::New || rules.inForce.size() == 1)
                    tiers.append(
                        tr("%1: %2 to %3", "tier, day, day").arg(rules.title, dayText(days.from), dayText(days.to)));
        return tiers.join(tr("; ", "between tiers"));
    }
    case ConfidenceColumn:
        return pack && pack->confidence ? titleOfWord(*pack->confidence) : QString();
    case StandingColumn: {
        QStringList said{titleOfWord(it.standing)};
        if (it.standing != DocumentStanding::Replaced && it.standing != DocumentStanding::Retired)
            for (const cultivation::GivesWay &given : m_given)
                if (given.code == it.code)
                    said.append(tr("gives way to %1 (%2)", "code, tier").arg(given.to, given.tier));
        said.removeDuplicates();
        return said.join(tr("; ", "between tiers"));
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BookDocument &it = *documentAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(it, column);
    case Qt::ToolTipRole: // escaped: a tooltip guesses whether its text is markup
        return (it.fault ? words::sentence(*it.fault) : textOf(it, column)).toHtmlEscaped();
    case Qt::ForegroundRole:
        if (it.standing == DocumentStanding::Damaged)
            return theme::current().colour("red");
        if (it.standing == DocumentStanding::Replaced || it.standing == DocumentStanding::Retired)
            return theme::current().colour("t3");
        return {};
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TitleColumn:
        return tr("Rule document");
    case NumberColumn:
        return tr("Document number");
    case ForceColumn:
        return tr("In force for new applications");
    case ConfidenceColumn:
        return tr("Confidence");
    case StandingColumn:
        return tr("Standing");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yumiao::ui::pages
