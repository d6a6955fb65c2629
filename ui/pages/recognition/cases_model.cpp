// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/cases_model.h"

#include "models/store/query.h"
#include "ui/pages/recognition/recognition_words.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

bool isShown(const cultivation::CaseLine &line, CasesModel::Show show)
{
    return show == CasesModel::Show::All || line.standing.underWay;
}

} // namespace

Result<CasesFacts> readCases(const store::Session &session, QDate on)
{
    CasesFacts facts;
    facts.on = on;
    auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    facts.book = *std::move(book);
    auto cases = cultivation::casesOf(session, on);
    if (!cases)
        return failure(cases.error());
    facts.cases = *std::move(cases);
    auto dues = cultivation::recognitionsDue(session, on);
    if (!dues)
        return failure(dues.error());
    facts.dues = *std::move(dues);
    std::vector<RecordId> enterprises;
    for (const cultivation::RecognitionDue &it : facts.dues)
        enterprises.push_back(it.enterprise);
    return store::labels(session, records::RecordKind::Enterprise, enterprises)
        .map([&](QHash<RecordId, QString> names) {
            facts.names = std::move(names);
            return std::move(facts);
        });
}

void CasesModel::setFacts(CasesFacts facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    fill();
    endResetModel();
}

void CasesModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    fill();
    endResetModel();
}

void CasesModel::fill()
{
    m_rows.clear();
    const size_t all = m_show == Show::Due ? m_facts.dues.size() : m_facts.cases.size();
    for (size_t i = 0; i < all; ++i)
        if (m_show == Show::Due || isShown(m_facts.cases[i], m_show))
            m_rows.push_back(i);
}

int CasesModel::countOf(Show show) const
{
    if (show == Show::Due)
        return static_cast<int>(m_facts.dues.size());
    return static_cast<int>(std::count_if(m_facts.cases.begin(), m_facts.cases.end(),
        [show](const cultivation::CaseLine &line) { return isShown(line, show); }));
}

void CasesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

RecordId CasesModel::enterpriseAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const size_t place = m_rows[static_cast<size_t>(index.row())];
    return m_show == Show::Due ? m_facts.dues[place].enterprise : m_facts.cases[place].recognition.enterprise.id;
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CasesModel::caseText(const cultivation::CaseLine &line, int column) const
{
    switch (static_cast<Column>(column)) {
    case EnterpriseColumn:
        return line.enterprise;
    case TierColumn:
        return RecognitionWords::caseTitle(m_facts.book->ladders, line.recognition, m_facts.on);
    case StageColumn:
        return RecognitionWords::stage(line.standing.stage);
    case DaysColumn:
        return tr("%1 days").arg(line.standing.days);
    case DueColumn:
        if (line.leftRegister && (line.standing.underWay || line.standing.held))
            return tr("Left the register, case still open");
        if (!line.dues.empty())
            return tr("%1, %2", "what is due, days left")
                .arg(RecognitionWords::dueKind(line.dues.front().kind), RecognitionWords::left(line.dues.front().days));
        return line.standing.nextDue.isValid() ? line.standing.nextDue.toString(Qt::ISODate) : QStringLiteral("—");
    case MissingColumn:
        return line.gaps > 0 ? tr("%1 missing").arg(line.gaps) : QStringLiteral("—");
    case OfficeColumn:
        return line.bureau.isEmpty() ? QStringLiteral("—") : line.bureau;
    }
    return {};
}

QString CasesModel::dueText(const cultivation::RecognitionDue &due, int column) const
{
    switch (static_cast<Column>(column)) {
    case EnterpriseColumn:
        return m_facts.names.value(due.enterprise);
    case TierColumn:
        return RecognitionWords::tier(m_facts.book->ladders, due.ladder, due.tier, m_facts.on);
    case StageColumn:
        return RecognitionWords::dueKind(due.kind);
    case DaysColumn:
        return RecognitionWords::left(due.days);
    case DueColumn:
        return due.due.toString(Qt::ISODate);
    case MissingColumn:
        return due.recognition.isNull() ? tr("No case is kept") : QStringLiteral("—");
    case OfficeColumn:
        return due.source.isEmpty() ? QStringLiteral("—") : due.source;
    }
    return {};
}

/// Days and dates as such, everything else by its words.
QVariant CasesModel::sortKey(const QModelIndex &index) const
{
    const size_t place = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == DaysColumn)
        return m_show == Show::Due ? m_facts.dues[place].days : m_facts.cases[place].standing.days;
    if (index.column() == DueColumn && m_show != Show::Due) {
        const cultivation::CaseLine &line = m_facts.cases[place];
        return line.dues.empty() ? line.standing.nextDue : line.dues.front().due;
    }
    if (index.column() == MissingColumn && m_show != Show::Due)
        return m_facts.cases[place].gaps;
    return data(index, Qt::DisplayRole);
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == SortRole)
        return sortKey(index);
    if (role == Qt::TextAlignmentRole && index.column() == DaysColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const size_t place = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole && m_show == Show::Due)
        return m_facts.dues[place].text.isEmpty() ? dueText(m_facts.dues[place], index.column())
                                                  : m_facts.dues[place].text;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return m_show == Show::Due ? dueText(m_facts.dues[place], index.column())
                               : caseText(m_facts.cases[place], index.column());
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DaysColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const bool due = m_show == Show::Due;
    switch (static_cast<Column>(section)) {
    case EnterpriseColumn:
        return tr("Enterprise");
    case TierColumn:
        return due ? tr("Tier") : tr("Tier and procedure");
    case StageColumn:
        return due ? tr("What is due") : tr("Stage");
    case DaysColumn:
        return due ? tr("Days") : tr("Days in stage");
    case DueColumn:
        return tr("Due");
    case MissingColumn:
        return due ? tr("Case") : tr("Missing papers");
    case OfficeColumn:
        return due ? tr("Basis") : tr("Office in charge");
    }
    return {};
}

} // namespace yumiao::ui::pages
