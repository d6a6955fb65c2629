// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/condition_value.h"

#include "models/items/typed_value.h"
#include "models/records/field_text.h"
#include "models/store/relative_day.h"
#include "ui/forms/choice_input.h"
#include "ui/forms/display.h"
#include "ui/pages/common/filter_phrases.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>

namespace yumiao::ui::pages {
namespace {

using records::FieldType;
using store::Comparison;

constexpr int LookUpPause = 150; // milliseconds after the last key
constexpr int WidestTicks = 220; // of the words of what is ticked

/// Names of several records are parted by these; a comma may be part of a name.
const QRegularExpression &betweenNames()
{
    static const QRegularExpression signs(QStringLiteral("[;；、]"));
    return signs;
}

QString lastName(const QString &text)
{
    return text.split(betweenNames()).last().trimmed();
}

} // namespace

ConditionValue::ConditionValue(store::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_ticks(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_box(new QComboBox(this))
    , m_names(new QStringListModel(this))
    , m_search(forms::workspaceSearch(workspace, this, forms::Offered::RetiredToo))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_unit),
             static_cast<QWidget *>(m_ticks), static_cast<QWidget *>(m_box)}) {
        row->addWidget(part);
        part->hide();
    }
    m_unit->setTextFormat(Qt::PlainText);
    m_line->setMinimumWidth(140);
    m_ticks->setAutoDefault(false);
    theme::setStyleProperty(m_ticks, "opens", QStringLiteral("menu"));
    m_ticks->setMenu(m_menu);
    m_ticks->setMinimumWidth(140);
    m_ticks->setFocusPolicy(Qt::StrongFocus);
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(LookUpPause);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionValue::edited);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (m_field.shape.type == FieldType::Reference)
            m_lookUp.start();
    });
    connect(&m_lookUp, &QTimer::timeout, this, &ConditionValue::lookUp);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ConditionValue::edited);
}

ConditionValue::~ConditionValue() = default;

ConditionValue::Form ConditionValue::formFor(const FilterOperator &how) const
{
    if (how.comparison == Comparison::Unknown)
        return Form::None;
    if (m_field.shape.type == FieldType::Flag)
        return Form::Box;
    if (m_field.shape.type == FieldType::Choice)
        return how.comparison == Comparison::In ? Form::Ticks : Form::Box;
    return Form::Line;
}

void ConditionValue::setShape(const FilterField &field, const FilterOperator &how)
{
    const bool sameField = field.path == m_field.path && field.isCount == m_field.isCount;
    const QStringList before = values();
    m_field = field;
    m_how = how;
    m_form = formFor(how);
    const QSignalBlocker silent(this);
    m_box->clear();
    for (const forms::ChoiceWord &word : forms::choiceWords(field.shape))
        if (!records::isUnknown(word.value))
            m_box->addItem(word.word, records::valueToText(field.shape, word.value));
    fillTicks();
    m_unit->setText(forms::display().unit(field.shape));
    m_line->setVisible(m_form == Form::Line);
    m_unit->setVisible(m_form == Form::Line && !m_unit->text().isEmpty());
    m_ticks->setVisible(m_form == Form::Ticks);
    m_box->setVisible(m_form == Form::Box);
    m_line->setPlaceholderText(field.shape.type == FieldType::Date ? tr("2022-03-01, or today - 180") : QString());
    for (QWidget *part :
        {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_ticks), static_cast<QWidget *>(m_box)})
        part->setAccessibleName(tr("Value"));
    m_line->setCompleter(nullptr);
    if (field.shape.type == FieldType::Reference && !field.isCount) {
        auto *completer = new QCompleter(m_names, m_line);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_line->setCompleter(completer);
    }
    setFocusProxy(m_form == Form::Ticks ? static_cast<QWidget *>(m_ticks)
            : m_form == Form::Box       ? static_cast<QWidget *>(m_box)
                                        : static_cast<QWidget *>(m_line));
    setValues(sameField ? before : QStringList());
}

void ConditionValue::fillTicks()
{
    m_menu->clear();
    if (m_form != Form::Ticks)
        return;
    for (int i = 0; i < m_box->count(); ++i) {
        QAction *action = m_menu->addAction(m_box->itemText(i));
        action->setData(m_box->itemData(i));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            showTicks();
            Q_EMIT edited();
        });
    }
}

void ConditionValue::showTicks()
{
    QStringList words;
    for (const QAction *action : m_menu->actions())
        if (action->isChecked())
            words << action->text();
    const QString all = words.isEmpty() ? tr("Choose…") : eitherOf(words);
    m_ticks->setText(m_ticks->fontMetrics().elidedText(all, Qt::ElideRight, WidestTicks));
    m_ticks->setToolTip(all.toHtmlEscaped());
}

/// A stored word may be written as its code, its term or its title.
void ConditionValue::setValues(const QStringList &values)
{
    QStringList codes;
    for (const QString &text : values) {
        const auto value = records::valueFromText(m_field.shape, text);
        codes << (value && !records::isUnknown(*value) ? records::valueToText(m_field.shape, *value) : text);
    }
    for (QAction *action : m_menu->actions())
        action->setChecked(codes.contains(action->data().toString()));
    if (m_form == Form::Ticks)
        showTicks();
    if (const int at = m_box->findData(codes.value(0)); at >= 0)
        m_box->setCurrentIndex(at);
    QStringList shown;
    for (const QString &text : values)
        shown << typed(text);
    m_line->setText(shown.join(QStringLiteral("；")));
}

QStringList ConditionValue::values() const
{
    switch (m_form) {
    case Form::None:
        return {};
    case Form::Box:
        return m_box->currentIndex() < 0 ? QStringList() : QStringList{m_box->currentData().toString()};
    case Form::Ticks: {
        QStringList codes;
        for (const QAction *action : m_menu->actions())
            if (action->isChecked())
                codes << action->data().toString();
        return codes;
    }
    case Form::Line:
        return lineValues();
    }
    Q_UNREACHABLE();
}

QStringList ConditionValue::lineValues() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    if (m_how.comparison != Comparison::In)
        return {stored(text)};
    QStringList names;
    for (const QString &name : text.split(betweenNames(), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

/// The text of a filter as it is typed here: amounts in the unit shown.
QString ConditionValue::typed(const QString &stored) const
{
    const auto value = records::valueFromText(m_field.shape, stored);
    const bool isNumber = m_field.shape.type == FieldType::Money || m_field.shape.type == FieldType::Rate;
    return isNumber && value && !records::isUnknown(*value) ? forms::display().typed(m_field.shape, *value) : stored;
}

QString ConditionValue::stored(const QString &typed) const
{
    const FieldType type = m_field.shape.type;
    if (type == FieldType::Text || type == FieldType::LongText || type == FieldType::Reference
        || type == FieldType::CreditCode || store::relativeDays(typed))
        return typed;
    const auto value = items::valueFromTyped(m_field.shape, typed, m_workspace.clock().today(), forms::translation());
    return value && !records::isUnknown(*value) ? records::valueToText(m_field.shape, *value) : typed;
}

void ConditionValue::lookUp()
{
    const QString name = lastName(m_line->text());
    if (name.isEmpty() || !m_field.shape.target)
        return;
    m_search->find(*m_field.shape.target, name, [this](const QList<forms::ReferenceHit> &hits) {
        const QString text = m_line->text();
        const QString before = text.left(text.size() - lastName(text).size());
        QStringList names;
        for (const forms::ReferenceHit &hit : hits)
            names << before + hit.label;
        m_names->setStringList(names);
        if (m_line->hasFocus() && m_line->completer() && !names.isEmpty() && names != QStringList{text})
            m_line->completer()->complete();
    });
}

void ConditionValue::setFaulty(bool faulty)
{
    theme::setStyleProperty(m_line, "state", faulty ? QStringLiteral("error") : QString());
}

} // namespace yumiao::ui::pages
