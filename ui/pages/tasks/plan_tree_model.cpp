// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/plan_tree_model.h"

#include "ui/pages/common/clause_mark.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/tasks/plan_words.h"
#include "ui/words/duty_words.h"

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
    rules::LampCounts lamps{}; ///< of a chapter
    qint64 key = 0;
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
    if (m_choice.unassigned && clause.lead())
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
        for (const figures::ChapterProgress &progress : m_progress->chapters) {
            Node *chapter = m_root->add(chapterTitle(progress.chapter));
            chapter->key = progress.chapter.id.value();
            chapter->percent = progress.percent;
            chapter->lamp = progress.lamp;
            chapter->lamps = progress.lamps;
            chapter->lampWords = lampCountsText(progress.lamps);
            addClauses(*chapter, progress);
            if (chapter->children.empty() && m_choice != PlanChoice())
                m_root->children.pop_back();
        }
    endResetModel();
}

void PlanTreeModel::addClauses(Node &chapter, const figures::ChapterProgress &progress)
{
    for (const figures::ClauseProgress &it : progress.clauses) {
        Node *clause = nullptr;
        for (const figures::MeasureProgress &measure : it.measures) {
            if (!isShown(it, measure))
                continue;
            if (!clause) {
                clause = chapter.add(clauseTitle(it.clause));
                clause->key = it.clause.id.value();
                clause->percent = it.percent;
                clause->lamp = it.lamp;
                clause->lampWords = it.lamp ? lampWord(*it.lamp) : QString();
                clause->lead = it.lead() ? it.lead()->name : QString();
                clause->due = it.due;
                clause->clause = it.clause.id;
                clause->clauseNo = it.clause.no.value_or(0);
            }
            addMeasure(*clause, measure);
        }
    }
}

void PlanTreeModel::addMeasure(Node &clause, const figures::MeasureProgress &progress)
{
    Node *node = clause.add(measureTitle(progress.measure));
    node->measure = &progress;
    node->key = progress.measure.id.value();
    node->clause = clause.clause;
    node->lead = clause.lead;
    node->lamp = progress.lamp.lamp;
    node->lampWords = lampWord(progress.lamp.lamp);
    node->due = progress.due;
    if (progress.percent)
        node->percent = static_cast<double>(*progress.percent);
    ++m_shownMeasures;
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

tables::CellMarks PlanTreeModel::marksOf(const Node &node, int column) const
{
    tables::CellMarks marks;
    if (column == LampColumn && node.lamp) {
        marks.lamp = glyphOf(*node.lamp);
        marks.tone = toneOf(*node.lamp);
    }
    if (column == DoneColumn && node.percent) {
        marks.done = *node.percent / 100.0;
        if (m_progress->elapsed)
            marks.pace = m_progress->elapsed->share();
    }
    return marks;
}

QString PlanTreeModel::textOf(const Node &node, int column)
{
    switch (column) {
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

QString PlanTreeModel::lampTip(const Node &node)
{
    const rules::DutySignal &signal = node.measure->signal;
    QStringList lines{words::causeSentence(signal), words::sinceText(signal), words::fallenSentence(signal),
        words::clearingSentence(signal, node.lead)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
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
    case KeyRole:
        return node.key;
    case CountsRole:
        return QVariantList(node.lamps.begin(), node.lamps.end());
    case tables::MarksRole:
        return QVariant::fromValue(marksOf(node, index.column()));
    case Qt::AccessibleTextRole:
        // The counts of a chapter are painted over both columns.
        return textOf(node, index.column() == DueColumn && !index.parent().isValid() ? LampColumn : index.column());
    case Qt::ToolTipRole:
        return index.column() == LampColumn && node.measure ? lampTip(node) : textOf(node, index.column());
    case Qt::DisplayRole:
        return textOf(node, index.column());
    default:
        return {};
    }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == DueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Clauses and measures");
    case LeadColumn:
        return tr("Lead bureau");
    case DoneColumn:
        return m_progress && m_progress->elapsed
            ? tr("Done, plan %1%").arg(std::lround(m_progress->elapsed->share() * 100.0))
            : tr("Done");
    case LampColumn:
        return tr("Lamp");
    default:
        return tr("Due");
    }
}

template <typename Matches>
QModelIndex PlanTreeModel::find(const Matches &matches) const
{
    if (!m_root)
        return {};
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        Node *node = open.back();
        open.pop_back();
        if (node != m_root.get() && matches(*node))
            return createIndex(node->row, 0, node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

QModelIndex PlanTreeModel::indexOfMeasure(const QString &code) const
{
    return find([&code](const Node &it) {
        return it.measure && (it.measure->measure.code == code || it.measure->measure.id.toText() == code);
    });
}

QModelIndex PlanTreeModel::indexOfClause(qint64 number) const
{
    return find([number](const Node &it) { return !it.measure && !it.clause.isNull() && it.clauseNo == number; });
}

QModelIndex PlanTreeModel::indexOfKey(qint64 key) const
{
    return find([key](const Node &it) { return it.key == key; });
}

} // namespace yumiao::ui::pages
