// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/plan_tree_model.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/tasks/plan_words.h"
#include "ui/tables/cell_look.h"

#include <cmath>

namespace yumiao::ui::pages {

/// One row, with all that its cells say.
struct PlanTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString title;
    QString lead;
    std::optional<double> percent;
    std::optional<rules::Lamp> lamp;
    QString lampWords;
    QDate due;
    const figures::MeasureProgress *measure = nullptr;
    RecordId clause;
    qint64 clauseNo = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(QString words)
    {
        auto node = std::make_unique<Node>();
        node->parent = this;
        node->row = static_cast<int>(children.size());
        node->title = std::move(words);
        children.push_back(std::move(node));
        return children.back().get();
    }
};

PlanTreeModel::PlanTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PlanTreeModel::~PlanTreeModel() = default;

void PlanTreeModel::setProgress(std::shared_ptr<const figures::PlanProgress> progress)
{
    m_progress = std::move(progress);
    build();
}

void PlanTreeModel::setChoice(const PlanChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    build();
}

void PlanTreeModel::retranslate()
{
    build();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool PlanTreeModel::isShown(const figures::ClauseProgress &clause, const figures::MeasureProgress &measure) const
{
    if (m_choice.lamp && measure.lamp.lamp != *m_choice.lamp)
        return false;
    if (m_choice.unassigned && !clause.duties.empty())
        return false;
    if (!m_choice.bureau.isNull()
        && std::none_of(clause.duties.begin(), clause.duties.end(),
            [this](const figures::DutyHolder &holder) { return holder.bureau == m_choice.bureau; }))
        return false;
    const QString &text = m_choice.text;
    return text.isEmpty() || measure.measure.text.contains(text, Qt::CaseInsensitive)
        || measure.measure.code.startsWith(text) || clause.clause.title.contains(text)
        || clauseMark(clause.clause.no.value_or(0)) == text || QString::number(clause.clause.no.value_or(0)) == text;
}

void PlanTreeModel::build()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_shownMeasures = 0;
    if (m_progress)
        for (const figures::ChapterProgress &chapter : m_progress->chapters) {
            auto chapterNode = m_root->add(chapterTitle(chapter.chapter));
            chapterNode->percent = chapter.percent;
            chapterNode->lamp = chapter.lamp;
            chapterNode->lampWords = lampCountsText(chapter.lamps);
            for (const figures::ClauseProgress &clause : chapter.clauses) {
                Node *clauseNode = nullptr;
                for (const figures::MeasureProgress &measure : clause.measures) {
                    if (!isShown(clause, measure))
                        continue;
                    if (!clauseNode) {
                        clauseNode = chapterNode->add(clauseTitle(clause.clause));
                        clauseNode->percent = clause.percent;
                        clauseNode->lamp = clause.lamp;
                        clauseNode->lampWords = clause.lamp ? lampWord(*clause.lamp) : QString();
                        clauseNode->lead = clause.lead() ? clause.lead()->name : QString();
                        clauseNode->due = clause.due;
                        clauseNode->clause = clause.clause.id;
                        clauseNode->clauseNo = clause.clause.no.value_or(0);
                    }
                    Node *node = clauseNode->add(measureTitle(measure.measure));
                    node->measure = &measure;
                    node->clause = clause.clause.id;
                    node->lead = clauseNode->lead;
                    node->lamp = measure.lamp.lamp;
                    node->lampWords = lampWord(measure.lamp.lamp);
                    node->due = measure.due;
                    if (measure.percent)
                        node->percent = static_cast<double>(*measure.percent);
                    ++m_shownMeasures;
                }
            }
            if (chapterNode->children.empty() && (m_choice != PlanChoice{}))
                m_root->children.pop_back();
        }
    endResetModel();
}

PlanTreeModel::Node *PlanTreeModel::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = parent.isValid() ? nodeOf(parent) : m_root.get();
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *above = nodeOf(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || !m_root)
        return 0;
    return static_cast<int>((parent.isValid() ? nodeOf(parent) : m_root.get())->children.size());
}

int PlanTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case MeasureRole:
        return node.measure ? node.measure->measure.id.value() : qint64{0};
    case ClauseRole:
        return node.clause.value();
    case CodeRole:
        return node.measure ? node.measure->measure.code : QString();
    case tables::MarksRole: {
        tables::CellMarks marks;
        if (index.column() == LampColumn && node.lamp) {
            marks.lamp = glyphOf(*node.lamp);
            marks.tone = toneOf(*node.lamp);
        }
        if (index.column() == DoneColumn && node.percent) {
            marks.done = *node.percent / 100.0;
            if (m_progress->elapsed)
                marks.pace = m_progress->elapsed->share();
        }
        return QVariant::fromValue(marks);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TitleColumn:
        return node.title;
    case LeadColumn:
        return node.lead;
    case DoneColumn:
        return node.percent ? tr("%1%").arg(std::lround(*node.percent)) : QStringLiteral("—");
    case LampColumn:
        return node.lampWords;
    default:
        return node.due.isValid() ? node.due.toString(Qt::ISODate) : QString();
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Clauses and measures");
    case LeadColumn:
        return tr("Lead bureau");
    case DoneColumn:
        return tr("Done");
    case LampColumn:
        return tr("Lamp");
    default:
        return tr("Due");
    }
}

QModelIndex PlanTreeModel::indexOfMeasure(const QString &code) const
{
    if (!m_root)
        return {};
    for (const auto &chapter : m_root->children)
        for (const auto &clause : chapter->children)
            for (const auto &measure : clause->children)
                if (measure->measure
                    && (measure->measure->measure.code == code || measure->measure->measure.id.toText() == code))
                    return createIndex(measure->row, 0, measure.get());
    return {};
}

QModelIndex PlanTreeModel::indexOfClause(qint64 number) const
{
    if (m_root)
        for (const auto &chapter : m_root->children)
            for (const auto &clause : chapter->children)
                if (clause->clauseNo == number)
                    return createIndex(clause->row, 0, clause.get());
    return {};
}

} // namespace yumiao::ui::pages
