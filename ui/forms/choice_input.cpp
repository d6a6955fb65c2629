// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_input.h"

#include "ui/forms/display.h"
#include "ui/forms/reference_search.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/label_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace yumiao::ui::forms {
namespace {

/// Words as they are: an & in them (R&D) is no letter for the Alt key.
QString withoutLetter(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

constexpr qsizetype MostRadios = 4;
constexpr int MostUnsearched = 12;

struct ChoiceInputWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::forms::ChoiceInput)
};

qsizetype indexOfValue(const QList<ChoiceWord> &words, const records::Value &value)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words.at(i).value == value)
            return i;
    return -1;
}

} // namespace

QList<ChoiceWord> choiceWords(const records::Field &field)
{
    QList<ChoiceWord> words;
    if (!field.flags.testFlag(records::Required))
        words.append({records::Value(), ChoiceInputWords::tr("Not filled in")});
    if (field.type == records::FieldType::Flag) {
        words.append({records::Value(qint64{1}), ChoiceInputWords::tr("Yes")});
        words.append({records::Value(qint64{0}), ChoiceInputWords::tr("No")});
    }
    for (const records::Choice &choice : field.choices)
        words.append({records::Value(QString::fromLatin1(choice.code)), words::choiceTitle(choice)});
    return words;
}

QList<ChoiceWord> choiceWords(const records::Field &field, const QStringList &retired, const records::Value &held)
{
    QList<ChoiceWord> words;
    for (ChoiceWord it : choiceWords(field)) {
        const bool isRetired = retired.contains(records::textIn(it.value));
        if (isRetired && it.value != held)
            continue;
        if (isRetired)
            it.word = display().retired(it.word);
        words.append(it);
    }
    return words;
}

RadioInput::RadioInput(const records::Field &field, QWidget *parent)
    : FieldInput(field, parent)
    , m_group(new QButtonGroup(this))
    , m_words(choiceWords(field))
{
    auto *flow = new widgets::FlowLayout(this, 12);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred); // else the label takes half of the row
    wide.setHeightForWidth(true);
    setSizePolicy(wide);
    for (int i = 0; i < m_words.size(); ++i) {
        auto *button = new QRadioButton(m_words.at(i).word, this);
        m_group->addButton(button, i);
        flow->addWidget(button);
        watch(button);
    }
    setFocusProxy(m_group->button(0));
    // With a known "not filled in" there is always a choice; else none until somebody chooses.
    connect(m_group, &QButtonGroup::idClicked, this, &FieldInput::edited);
}

void RadioInput::retranslate()
{
    m_words = choiceWords(field());
    for (int i = 0; i < m_words.size(); ++i)
        m_group->button(i)->setText(withoutLetter(m_words.at(i).word));
}

void RadioInput::setValue(const records::Value &value)
{
    const qsizetype at = indexOfValue(m_words, value);
    m_kept = value;
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == at);
    m_group->setExclusive(true);
}

Result<records::Value> RadioInput::value() const
{
    const int at = m_group->checkedId();
    return at < 0 ? m_kept : m_words.at(at).value;
}

void RadioInput::setState(State state)
{
    Q_UNUSED(state) // the message under the buttons says it
}

void RadioInput::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!readOnly || button->isChecked());
}

void RadioInput::setSpoken(const QString &name, const QString &description)
{
    setAccessibleName(name);
    for (QAbstractButton *button : m_group->buttons()) {
        button->setAccessibleName(QCoreApplication::translate("yumiao::ui::forms::ChoiceInput", "%1: %2")
                                      .arg(name, m_words.at(m_group->id(button)).word));
        button->setAccessibleDescription(description);
    }
}

ComboInput::ComboInput(const records::Field &field, const InputNeeds &needs, QWidget *parent)
    : FieldInput(field, parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    fill();
    if (needs.compact)
        m_box->setProperty("size", QStringLiteral("small"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_box->count() > MostUnsearched) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        watch(m_box->lineEdit());
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldInput::edited);
    }
    setFocusProxy(m_box);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldInput::edited);
    if (needs.search)
        m_search = needs.search(this);
    if (m_search)
        m_search->retiredChoices(field, [this](const QStringList &codes) {
            m_retired = codes;
            refill();
        });
}

ComboInput::~ComboInput() = default;

void ComboInput::fill()
{
    m_words = choiceWords(field(), m_retired, m_held);
    m_box->clear();
    for (const ChoiceWord &it : m_words)
        m_box->addItem(it.word);
    m_box->setCurrentIndex(-1);
}

/// The words anew; what was chosen or typed stays.
void ComboInput::refill()
{
    const auto kept = value();
    const QString typed = m_box->currentText();
    fill();
    if (kept)
        select(*kept);
    else
        m_box->setEditText(typed);
}

void ComboInput::retranslate()
{
    refill();
}

void ComboInput::setValue(const records::Value &value)
{
    m_held = value;
    if (!m_retired.isEmpty())
        fill();
    select(value);
}

void ComboInput::select(const records::Value &value)
{
    qsizetype at = indexOfValue(m_words, value);
    if (at < 0 && !records::isUnknown(value)) { // an old word that the list no longer has
        m_words.append({value, records::textIn(value)});
        m_box->addItem(records::textIn(value));
        at = m_words.size() - 1;
    }
    m_box->setCurrentIndex(static_cast<int>(at));
}

Result<records::Value> ComboInput::value() const
{
    if (m_box->isEditable()) {
        const QString text = m_box->currentText().trimmed();
        if (text.isEmpty())
            return records::Value();
        const int at = m_box->findText(text, Qt::MatchFixedString);
        if (at < 0)
            return failure(Fault::Invalid, QStringLiteral("choice.unknown"),
                {{QStringLiteral("field"), QString::fromLatin1(field().name)}, {QStringLiteral("value"), text}});
        return m_words.at(at).value;
    }
    const int at = m_box->currentIndex();
    return at < 0 ? records::Value() : m_words.at(at).value;
}

void ComboInput::setState(State state)
{
    theme::setStyleProperty(m_box, "state", styleWordOf(state));
}

void ComboInput::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ComboInput::setSpoken(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

FieldInput *makeChoiceInput(const records::Field &field, const InputNeeds &needs, QWidget *parent)
{
    const bool few = !needs.compact && static_cast<qsizetype>(field.choices.size()) <= MostRadios;
    if (few)
        return new RadioInput(field, parent);
    return new ComboInput(field, needs, parent);
}

} // namespace yumiao::ui::forms
