// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/rule_form.h"

#include "ui/theme/theme.h"
#include "ui/words/rule_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace yumiao::ui::pages {
namespace {

constexpr int LongTextLines = 3;
constexpr int MostListed = 8;

QString typedText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// A number as a number, nothing as nothing, anything else as it was typed: the check says what is wrong with it.
QJsonValue wholeValue(const QString &text)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    bool isNumber = false;
    const int number = bare.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(bare);
}

QJsonValue textValueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

} // namespace

RuleForm::RuleForm(eligibility::PackDraft &draft, const eligibility::FactCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_catalogue(catalogue)
    , m_form(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QString RuleForm::pathOf(const QString &key) const
{
    return m_path + u'.' + key;
}

QStringList RuleForm::scoreClasses() const
{
    const qsizetype rows = m_path.lastIndexOf(QStringLiteral(".table.rows["));
    QStringList codes;
    if (rows >= 0)
        for (const QJsonValue &it : m_draft.at(m_path.left(rows) + QStringLiteral(".table.classes")).toArray())
            codes.append(it.toObject().value(QLatin1String("code")).toString());
    return codes;
}

void RuleForm::show(RuleNodeKind kind, const QString &path, bool locked)
{
    m_path = path;
    m_locked = locked;
    m_fields = ruleFields(kind, m_draft.at(path).toObject(), scoreClasses(), m_catalogue);
    m_inputs.clear();
    m_faults.clear();
    if (m_inside) { // a signal of one of its inputs may be on its way here
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget(this);
    m_form = new QFormLayout(m_inside);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const RuleField &field : m_fields)
        addField(field);
    layout()->addWidget(m_inside);
}

void RuleForm::addField(const RuleField &field)
{
    QWidget *input = makeInput(field);
    const QString title = field.title.isEmpty() ? words::packKeyTitle(field.key.section(u'.', -1)) : field.title;
    input->setAccessibleName(title);
    auto *label = new QLabel(title, m_inside);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    auto *fault = new QLabel(m_inside);
    fault->setTextFormat(Qt::PlainText);
    fault->setWordWrap(true);
    fault->hide();
    theme::setTone(fault, "red");
    m_form->addRow(label, input);
    m_form->addRow(fault);
    m_inputs.insert(field.key, input);
    m_faults.insert(field.key, fault);
}

QWidget *RuleForm::makeInput(const RuleField &field)
{
    switch (field.input) {
    case RuleInput::Text:
    case RuleInput::Whole:
        return makeText(field);
    case RuleInput::LongText:
        return makeLongText(field);
    case RuleInput::Choice:
        return makeChoice(field);
    case RuleInput::Choices:
        return makeChoices(field);
    case RuleInput::Flag:
        return makeFlag(field);
    case RuleInput::Line:
        return makeLine(field);
    case RuleInput::Measure:
        return makeMeasure(field);
    }
    Q_UNREACHABLE();
}

void RuleForm::take(const RuleField &field, const QJsonValue &value)
{
    if (m_draft.at(pathOf(field.key)) == value)
        return; // a text also tells when its letters get another look
    m_draft.set(pathOf(field.key), value);
    Q_EMIT edited();
}

QWidget *RuleForm::makeText(const RuleField &field)
{
    auto *edit = new QLineEdit(typedText(m_draft.at(pathOf(field.key))), m_inside);
    edit->setReadOnly(m_locked || field.locked);
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        take(field, field.input == RuleInput::Whole ? wholeValue(text) : textValueOf(text));
    });
    return edit;
}

QWidget *RuleForm::makeLongText(const RuleField &field)
{
    auto *edit = new QPlainTextEdit(typedText(m_draft.at(pathOf(field.key))), m_inside);
    edit->setReadOnly(m_locked || field.locked);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * LongTextLines + 12);
    connect(edit, &QPlainTextEdit::textChanged, this,
        [this, edit, field] { take(field, textValueOf(edit->toPlainText())); });
    return edit;
}

QComboBox *RuleForm::choiceBox(const std::vector<RuleChoice> &choices, const QString &code)
{
    auto *box = new QComboBox(m_inside);
    for (const RuleChoice &it : choices)
        box->addItem(it.title, it.code);
    int at = box->findData(code);
    if (at < 0) { // what is written and not known is shown as it is
        box->insertItem(0, code, code);
        at = 0;
    }
    box->setCurrentIndex(at);
    box->setEnabled(!m_locked);
    box->installEventFilter(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    if (choices.size() > MostListed && !m_locked) { // facts: found by any part of their title
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
            if (box->findText(box->currentText()) < 0)
                box->setEditText(box->itemText(box->currentIndex()));
        });
    }
    return box;
}

QWidget *RuleForm::makeChoice(const RuleField &field)
{
    QComboBox *box = choiceBox(field.choices, m_draft.at(pathOf(field.key)).toString());
    box->setEnabled(!m_locked && !field.locked);
    const bool shapes = field.key == QLatin1String("fact");
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, field, shapes] {
        take(field, textValueOf(box->currentData().toString()));
        if (shapes)
            Q_EMIT shapeChanged();
    });
    return box;
}

QWidget *RuleForm::makeChoices(const RuleField &field)
{
    auto *list = new QListWidget(m_inside);
    const QJsonArray held = m_draft.at(pathOf(field.key)).toArray();
    for (const RuleChoice &it : field.choices) {
        auto *item = new QListWidgetItem(it.title, list);
        item->setData(Qt::UserRole, it.code);
        item->setFlags(
            m_locked ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(held.contains(it.code) ? Qt::Checked : Qt::Unchecked);
    }
    list->setTabKeyNavigation(false);
    list->setFixedHeight(list->fontMetrics().lineSpacing() * 6);
    connect(list, &QListWidget::itemChanged, this, [this, list, field] {
        QJsonArray codes;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                codes.append(list->item(i)->data(Qt::UserRole).toString());
        take(field, codes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(codes));
    });
    return list;
}

QWidget *RuleForm::makeFlag(const RuleField &field)
{
    auto *box = new QCheckBox(m_inside);
    box->setChecked(m_draft.at(pathOf(field.key)).toBool());
    box->setEnabled(!m_locked && !field.locked);
    connect(box, &QCheckBox::toggled, this,
        [this, field](bool on) { take(field, on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)); });
    return box;
}

/// Sign and number: another sign is another key with the same number.
QWidget *RuleForm::makeLine(const RuleField &field)
{
    const QJsonObject line = m_draft.at(m_path).toObject();
    QString key = field.key;
    for (const QString &other : field.otherKeys)
        if (line.contains(other))
            key = other;
    auto *both = new QWidget(m_inside);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    QComboBox *sign = choiceBox(field.choices, key);
    sign->setAccessibleName(tr("Sign of the line"));
    auto *number = new QLineEdit(typedText(line.value(key)), both);
    number->setReadOnly(m_locked);
    number->setAccessibleName(tr("Number with unit, such as 3% or 1000万元"));
    number->setPlaceholderText(tr("3%, 1000万元, 2年"));
    row->addWidget(sign);
    row->addWidget(number, 1);
    both->setFocusProxy(number);
    const auto write = [this, sign, number, field] {
        m_draft.setKeys(m_path, {{sign->currentData().toString(), number->text()}}, field.otherKeys);
        Q_EMIT edited();
    };
    connect(sign, &QComboBox::currentIndexChanged, this, write);
    connect(number, &QLineEdit::textEdited, this, write);
    return both;
}

/// Another measure takes over the fact where it may, and drops what only the old one asked for.
QWidget *RuleForm::makeMeasure(const RuleField &field)
{
    const QJsonObject measure = m_draft.at(pathOf(field.key)).toObject();
    QString key = QStringLiteral("fact");
    for (const QString &other : field.otherKeys)
        if (measure.contains(other))
            key = other;
    QComboBox *box = choiceBox(field.choices, key);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, field, key] {
        const QString chosen = box->currentData().toString();
        QJsonObject values{{chosen, m_draft.at(pathOf(field.key) + u'.' + key).toString()}};
        if (chosen == QLatin1String("mean_growth") || chosen == QLatin1String("compound_growth")
            || chosen == QLatin1String("sum") || chosen == QLatin1String("mean"))
            values.insert(QStringLiteral("years"), 2);
        m_draft.setKeys(pathOf(field.key), values,
            field.otherKeys + QStringList{QStringLiteral("of"), QStringLiteral("years"), QStringLiteral("until")});
        Q_EMIT edited();
        Q_EMIT shapeChanged();
    });
    return box;
}

bool RuleForm::setFault(const QString &path, const QString &why)
{
    bool found = false;
    for (const RuleField &field : m_fields) {
        bool isIts = path == pathOf(field.key);
        if (field.input == RuleInput::Line)
            for (const QString &other : field.otherKeys)
                isIts = isIts || path == pathOf(other);
        if (field.input == RuleInput::Measure)
            isIts = false; // its parts have fields of their own
        QLabel *label = m_faults.value(field.key);
        label->setText(isIts ? why : QString());
        label->setVisible(isIts);
        found = found || isIts;
    }
    return found;
}

/// The wheel scrolls the form; it chooses nothing in passing.
bool RuleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

QString RuleForm::focusedKey() const
{
    for (auto it = m_inputs.begin(); it != m_inputs.end(); ++it)
        if (it.value()->hasFocus() || it.value()->isAncestorOf(focusWidget()))
            return it.key();
    return {};
}

void RuleForm::focusFirst()
{
    for (const RuleField &field : m_fields)
        if (!field.locked) {
            m_inputs.value(field.key)->setFocus(Qt::OtherFocusReason);
            return;
        }
}

} // namespace yumiao::ui::pages
