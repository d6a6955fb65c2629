// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/condition_row.h"

#include "models/store/query.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace yumiao::ui::pages {
namespace {

using store::Comparison;
using store::Filter;

constexpr int FieldBoxWidth = 220;
constexpr int OperatorBoxWidth = 110;

QPushButton *removeButton(const QString &tip, ConditionPart *part)
{
    auto *button = new QPushButton(part);
    theme::setButtonIcon(button, "x");
    theme::setStyleProperty(button, "role", QStringLiteral("flat"));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFixedWidth(28);
    QObject::connect(button, &QPushButton::clicked, part, &ConditionPart::removeAsked);
    return button;
}

/// A negated condition is one row.
const Filter &bare(const Filter &filter)
{
    return filter.kind == Filter::Kind::Not ? filter.parts.front() : filter;
}

/// What is not so of a number that is always known: not at least two is below two. Nothing where it says no such thing.
std::optional<Comparison> oppositeOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::GreaterEqual;
    case Comparison::LessEqual:
        return Comparison::Greater;
    case Comparison::Greater:
        return Comparison::LessEqual;
    case Comparison::GreaterEqual:
        return Comparison::Less;
    case Comparison::NotEqual:
        return Comparison::Equal;
    case Comparison::Equal:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::Unknown:
        break;
    }
    return std::nullopt;
}

/// One value of a list is compared as it is, a count that is not so as what it is then.
FilterOperator operatorOf(const Filter &condition, bool isNegated, const std::vector<FilterOperator> &offered)
{
    FilterOperator it{condition.comparison, isNegated};
    const auto isOffered = [&] { return std::find(offered.begin(), offered.end(), it) != offered.end(); };
    const auto opposite = oppositeOf(condition.comparison);
    if (isNegated && condition.kind == Filter::Kind::Count && opposite)
        it = {*opposite, false};
    if (!isOffered() && it.comparison == Comparison::Equal)
        it.comparison = Comparison::In;
    else if (!isOffered() && it.comparison == Comparison::In && condition.values.size() == 1)
        it.comparison = Comparison::Equal;
    return it;
}

} // namespace

ConditionRow::ConditionRow(store::Workspace &workspace, records::RecordKind kind, QWidget *parent)
    : ConditionPart(parent)
    , m_kind(kind)
    , m_fields(filterFields(kind))
    , m_fieldBox(new QComboBox(this))
    , m_operatorBox(new QComboBox(this))
    , m_value(new ConditionValue(workspace, this))
{
    m_fieldBox->setEditable(true);
    m_fieldBox->setInsertPolicy(QComboBox::NoInsert);
    m_fieldBox->completer()->setFilterMode(Qt::MatchContains);
    m_fieldBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_fieldBox->setMinimumWidth(FieldBoxWidth);
    m_fieldBox->setMaxVisibleItems(20);
    m_operatorBox->setMinimumWidth(OperatorBoxWidth);
    for (const FilterField &it : m_fields)
        m_fieldBox->addItem(it.title);
    m_fieldBox->setAccessibleName(tr("Field"));
    m_operatorBox->setAccessibleName(tr("Comparison"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_fieldBox);
    row->addWidget(m_operatorBox);
    row->addWidget(m_value, 1);
    row->addWidget(removeButton(tr("Remove this condition"), this));
    setFocusProxy(m_fieldBox);
    connect(m_fieldBox, &QComboBox::currentIndexChanged, this, &ConditionRow::takeField);
    connect(m_operatorBox, &QComboBox::currentIndexChanged, this, &ConditionRow::takeOperator);
    connect(m_value, &ConditionValue::edited, this, &ConditionPart::edited);
    // What was typed and names no field is dropped for the one that stands.
    connect(m_fieldBox->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int typed = m_fieldBox->findText(m_fieldBox->currentText(), Qt::MatchFixedString);
        m_fieldBox->setCurrentIndex(typed >= 0 ? typed : m_at);
        m_fieldBox->setEditText(m_fieldBox->itemText(m_fieldBox->currentIndex()));
    });
    takeField();
}

void ConditionRow::takeField()
{
    if (m_fieldBox->currentIndex() < 0)
        return;
    m_at = m_fieldBox->currentIndex();
    const FilterOperator before = how();
    {
        const QSignalBlocker silent(m_operatorBox);
        m_operatorBox->clear();
        for (const FilterOperator &it : filterOperators(field()))
            m_operatorBox->addItem(operatorWords(it, field().shape.type));
        const auto offered = filterOperators(field());
        const auto same = std::find(offered.begin(), offered.end(), before);
        m_operatorBox->setCurrentIndex(same == offered.end() ? 0 : static_cast<int>(same - offered.begin()));
    }
    takeOperator();
}

void ConditionRow::takeOperator()
{
    m_value->setShape(field(), how());
    Q_EMIT edited();
}

FilterOperator ConditionRow::how() const
{
    const auto offered = filterOperators(field());
    const auto at = static_cast<size_t>(std::max(0, m_operatorBox->currentIndex()));
    return at < offered.size() ? offered[at] : offered.front();
}

void ConditionRow::setField(const QString &path, bool isCount)
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].path == path && m_fields[i].isCount == isCount)
            m_fieldBox->setCurrentIndex(static_cast<int>(i));
}

bool ConditionRow::setFilter(const Filter &filter)
{
    const Filter &condition = bare(filter);
    const bool isCount = condition.kind == Filter::Kind::Count && condition.parts.front().isAll();
    if (condition.kind != Filter::Kind::Condition && !isCount)
        return false;
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&](const FilterField &it) { return it.path == condition.field && it.isCount == isCount; });
    if (found == m_fields.end())
        return false;
    const auto offered = filterOperators(*found);
    const FilterOperator wanted = operatorOf(condition, filter.kind == Filter::Kind::Not, offered);
    const auto at = std::find(offered.begin(), offered.end(), wanted);
    if (at == offered.end())
        return false;
    m_fieldBox->setCurrentIndex(static_cast<int>(found - m_fields.begin()));
    m_operatorBox->setCurrentIndex(static_cast<int>(at - offered.begin()));
    m_value->setValues(condition.values);
    return store::checkFilter(m_kind, filter).has_value();
}

Filter ConditionRow::filter() const
{
    const FilterOperator it = how();
    const QStringList values = m_value->values();
    if (values.isEmpty() && it.comparison != Comparison::Unknown)
        return {};
    const Comparison comparison
        = it.comparison == Comparison::In && values.size() == 1 ? Comparison::Equal : it.comparison;
    Filter condition = field().isCount ? Filter::count(field().path, {}, comparison, values)
                                       : Filter::condition(field().path, comparison, values);
    return it.isNegated ? Filter::negation(std::move(condition)) : condition;
}

void ConditionRow::showFaults()
{
    const Filter now = filter();
    const Done asked = now.isAll() ? Done() : store::checkFilter(m_kind, now);
    m_value->setFaulty(!asked);
    m_value->setToolTip(asked ? QString() : words::sentence(asked.error()).toHtmlEscaped());
}

ConditionText::ConditionText(records::RecordKind kind, const Filter &filter, QWidget *parent)
    : ConditionPart(parent)
    , m_kind(kind)
    , m_filter(filter)
    , m_line(new QLineEdit(store::filterText(filter), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(removeButton(tr("Remove this condition"), this));
    m_line->setAccessibleName(tr("Condition as text"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (const auto read = store::parseFilter(text))
            m_filter = *read;
        Q_EMIT edited();
    });
}

void ConditionText::showFaults()
{
    const auto read = store::parseFilter(m_line->text());
    const Done asked = read ? store::checkFilter(m_kind, *read) : Done(failure(read.error()));
    theme::setStyleProperty(m_line, "state", asked ? QString() : QStringLiteral("error"));
    m_line->setToolTip(asked ? QString() : words::sentence(asked.error()).toHtmlEscaped());
}

} // namespace yumiao::ui::pages
