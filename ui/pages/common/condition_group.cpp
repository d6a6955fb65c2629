// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/condition_group.h"

#include "models/records/relation.h"
#include "models/store/query.h"
#include "ui/forms/display.h"
#include "ui/pages/common/condition_row.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;
using store::Comparison;
using store::Filter;

RecordKind innerKindOf(RecordKind kind, const QString &relation)
{
    const auto found = relation.isEmpty() ? std::nullopt : records::relationOf(kind, relation);
    return found ? found->target : kind;
}

QPushButton *linkButton(const char *icon, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    theme::setStyleProperty(button, "role", QStringLiteral("flat"));
    theme::setButtonIcon(button, icon);
    return button;
}

/// "not visit.visited >= x" as what no visit may meet: "not visit(visited >= x)". Null where it is another sort.
std::optional<Filter> asRelated(RecordKind kind, const Filter &filter)
{
    if (filter.kind != Filter::Kind::Not || filter.parts.front().kind != Filter::Kind::Condition)
        return std::nullopt;
    Filter inner = filter.parts.front();
    const QString head = inner.field.section(QLatin1Char('.'), 0, 0);
    inner.field = inner.field.section(QLatin1Char('.'), 1);
    const auto relation = records::relationOf(kind, head);
    if (inner.field.isEmpty() || !relation || relation->isForward)
        return std::nullopt;
    return Filter::negation(Filter::related(head, std::move(inner)));
}

} // namespace

ConditionPart *makeConditionPart(store::Workspace &workspace, RecordKind kind, const Filter &filter, QWidget *parent)
{
    auto row = std::make_unique<ConditionRow>(workspace, kind, parent);
    if (row->setFilter(filter))
        return row.release();
    row.reset();
    if (const auto related = asRelated(kind, filter); related && store::checkFilter(kind, *related))
        return makeConditionPart(workspace, kind, *related, parent);
    const Filter &bare = filter.kind == Filter::Kind::Not ? filter.parts.front() : filter;
    const bool isRelated = bare.kind == Filter::Kind::Related || bare.kind == Filter::Kind::Count;
    const bool isGroup = filter.kind == Filter::Kind::And || bare.kind == Filter::Kind::Or;
    if (isGroup || (isRelated && records::relationOf(kind, bare.field))) {
        auto group = std::make_unique<ConditionGroup>(workspace, kind, isRelated ? bare.field : QString(), parent);
        if (group->setFilter(filter))
            return group.release();
    }
    return new ConditionText(kind, filter, parent);
}

ConditionGroup::ConditionGroup(store::Workspace &workspace, RecordKind kind, const QString &relation, QWidget *parent)
    : ConditionPart(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_relation(relation)
    , m_innerKind(innerKindOf(kind, relation))
    , m_join(new QComboBox(this))
    , m_remove(linkButton("x", this))
    , m_rows(new QVBoxLayout)
{
    auto *frame = new QFrame(this);
    frame->setProperty("panel", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(6);
    buildUp(column);
    connect(m_join, &QComboBox::currentIndexChanged, this, &ConditionPart::edited);
    connect(m_remove, &QPushButton::clicked, this, &ConditionPart::removeAsked);
}

void ConditionGroup::buildUp(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    if (!m_relation.isEmpty()) {
        m_has = new QComboBox(this);
        const QString title = forms::display().kindTitle(m_innerKind);
        for (const QString &words :
            {tr("Has: %1"), tr("Has none: %1"), tr("Has at least so many: %1"), tr("Has fewer than so many: %1")})
            m_has->addItem(words.arg(title));
        m_has->setAccessibleName(tr("Related records"));
        m_number = new QLineEdit(QStringLiteral("2"), this);
        m_number->setValidator(new QIntValidator(0, 1'000'000, m_number));
        m_number->setFixedWidth(56);
        m_number->setAccessibleName(tr("How many"));
        m_number->hide();
        head->addWidget(m_has);
        head->addWidget(m_number);
        connect(m_has, &QComboBox::currentIndexChanged, this, [this](int index) {
            m_number->setVisible(index == HasCount || index == HasFewer);
            Q_EMIT edited();
        });
        connect(m_number, &QLineEdit::textChanged, this, &ConditionPart::edited);
    }
    m_join->addItems({tr("All of these"), tr("Any of these"), tr("None of these")});
    m_join->setAccessibleName(tr("How the conditions belong together"));
    m_remove->setToolTip(tr("Remove this group"));
    m_remove->setAccessibleName(tr("Remove this group"));
    m_remove->setFixedWidth(28);
    head->addWidget(m_join);
    head->addStretch(1);
    head->addWidget(m_remove);
    column->addLayout(head);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    auto *foot = new QHBoxLayout;
    QPushButton *condition = linkButton("plus", this);
    QPushButton *group = linkButton("layers", this);
    QPushButton *related = linkButton("git-branch", this);
    condition->setText(tr("Condition"));
    group->setText(tr("Group"));
    related->setText(tr("Related records"));
    for (QPushButton *button : {condition, group, related})
        foot->addWidget(button);
    foot->addStretch(1);
    column->addLayout(foot);
    auto *menu = new QMenu(related);
    related->setMenu(menu);
    for (const records::Relation &relation : records::relationsOf(m_innerKind))
        if (!relation.isForward)
            menu->addAction(
                forms::display().kindTitle(relation.target), this, [this, name = relation.name] { addGroup(name); });
    related->setVisible(!menu->isEmpty());
    connect(condition, &QPushButton::clicked, this, &ConditionGroup::addRow);
    connect(group, &QPushButton::clicked, this, [this] { addGroup({}); });
    setFocusProxy(condition);
}

void ConditionGroup::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void ConditionGroup::addPart(ConditionPart *part)
{
    m_parts.append(part);
    m_rows->addWidget(part);
    part->show();
    connect(part, &ConditionPart::edited, this, &ConditionPart::edited);
    connect(part, &ConditionPart::removeAsked, this, [this, part] {
        m_parts.removeOne(part);
        part->hide();
        part->deleteLater();
        setFocus();
        Q_EMIT edited();
    });
}

void ConditionGroup::addRow()
{
    auto *row = new ConditionRow(m_workspace, m_innerKind, this);
    addPart(row);
    row->setFocus();
    Q_EMIT edited();
}

void ConditionGroup::addGroup(const QString &relation)
{
    auto *group = new ConditionGroup(m_workspace, m_innerKind, relation, this);
    addPart(group);
    group->addRow();
}

Filter ConditionGroup::joined() const
{
    std::vector<Filter> filters;
    for (const ConditionPart *part : m_parts)
        filters.push_back(part->filter());
    switch (m_join->currentIndex()) {
    case Any:
        return Filter::any(std::move(filters));
    case None: {
        Filter any = Filter::any(std::move(filters));
        return any.isAll() ? any : Filter::negation(std::move(any));
    }
    default:
        return Filter::all(std::move(filters));
    }
}

Filter ConditionGroup::filter() const
{
    Filter inner = joined();
    if (!m_has)
        return inner;
    switch (m_has->currentIndex()) {
    case HasNone:
        return Filter::negation(Filter::related(m_relation, std::move(inner)));
    case HasFewer:
        return Filter::count(m_relation, std::move(inner), Comparison::Less, {m_number->text()});
    case HasCount:
        return Filter::count(m_relation, std::move(inner), Comparison::GreaterEqual, {m_number->text()});
    default:
        return Filter::related(m_relation, std::move(inner));
    }
}

/// "None of these" is the negation of one or of any.
void ConditionGroup::fill(const Filter &inner)
{
    const bool isNone = inner.kind == Filter::Kind::Not && inner.parts.front().kind == Filter::Kind::Or;
    const Filter &shown = isNone ? inner.parts.front() : inner;
    m_join->setCurrentIndex(isNone ? None : shown.kind == Filter::Kind::Or ? Any : All);
    const bool isJoined = shown.kind == Filter::Kind::And || shown.kind == Filter::Kind::Or;
    const std::vector<Filter> filters = shown.isAll() ? std::vector<Filter>()
        : isJoined                                    ? shown.parts
                                                      : std::vector<Filter>{shown};
    for (const Filter &part : filters)
        addPart(makeConditionPart(m_workspace, m_innerKind, part, this));
}

bool ConditionGroup::takeRelated(const Filter &filter)
{
    const bool isNegated = filter.kind == Filter::Kind::Not;
    const Filter &related = isNegated ? filter.parts.front() : filter;
    const bool isCount = related.kind == Filter::Kind::Count;
    const bool atLeast = related.comparison == Comparison::GreaterEqual;
    if (isCount && ((!atLeast && related.comparison != Comparison::Less) || related.values.size() != 1))
        return false;
    if (isCount)
        m_has->setCurrentIndex(atLeast != isNegated ? HasCount : HasFewer);
    else
        m_has->setCurrentIndex(isNegated ? HasNone : HasOne);
    if (isCount)
        m_number->setText(related.values.front());
    fill(related.parts.front());
    return true;
}

bool ConditionGroup::setFilter(const Filter &filter)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    if (m_has)
        return takeRelated(filter);
    fill(filter);
    return true;
}

void ConditionGroup::showFaults()
{
    for (ConditionPart *part : m_parts)
        part->showFaults();
}

} // namespace yumiao::ui::pages
