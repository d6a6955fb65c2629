// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/fact_input.h"

#include "models/base/pinyin.h"
#include "ui/pages/bulk/field_completer.h"
#include "ui/theme/theme.h"
#include "ui/words/assessment_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace yumiao::ui::pages {
namespace {

using eligibility::FactKind;
using eligibility::FactType;
using records::FieldType;

/// By what people may call a fact, in any language; one line each.
QString searchTextOf(const FactKind &kind)
{
    QStringList texts{kind.title.zh, kind.title.en, kind.code};
    texts.append(bundledPinyin().full(kind.title.zh));
    texts.append(bundledPinyin().initials(kind.title.zh));
    texts.removeDuplicates();
    return texts.join(QLatin1Char('\n')).toLower();
}

FieldType fieldTypeOf(FactType type)
{
    switch (type) {
    case FactType::Money:
        return FieldType::Money;
    case FactType::Count:
        return FieldType::Integer;
    case FactType::Rate:
        return FieldType::Rate;
    case FactType::Points:
        return FieldType::Quantity;
    case FactType::Flag:
        return FieldType::Flag;
    case FactType::Word:
        return FieldType::Text;
    case FactType::Date:
    case FactType::Event:
        return FieldType::Date;
    }
    Q_UNREACHABLE();
}

/// The value of a kind as a field of a form; kept for good, as those of descriptions are.
const records::Field &fieldOf(const FactKind &kind)
{
    struct Kept {
        QByteArray unit;
        records::Field field;
    };
    static std::map<QString, Kept> all;
    auto found = all.find(kind.code);
    if (found == all.end()) {
        Kept &it = all[kind.code];
        it.unit = kind.type == FactType::Count || kind.type == FactType::Points ? kind.unit.toUtf8() : QByteArray();
        it.field.name = "value";
        it.field.title = "Declared value";
        it.field.type = fieldTypeOf(kind.type);
        it.field.flags = records::Required;
        it.field.unit = it.unit.constData();
        it.field.least = kind.least;
        it.field.most = kind.most;
        return it.field;
    }
    return found->second.field;
}

/// How a value read in the officer's unit is stored.
QString storedText(const records::Value &value)
{
    return std::holds_alternative<qint64>(value) ? QString::number(records::numberIn(value)) : records::textIn(value);
}

const QString Never = QStringLiteral("0");

} // namespace

FactInput::FactInput(const records::Field &field, QWidget *parent)
    : FieldInput(field, parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fill();
    m_box->setCompleter(new FieldCompleter(*m_box));
    setFocusProxy(m_box);
    watch(m_box->lineEdit());
    watch(m_box);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_box, &QComboBox::activated, this, &FieldInput::edited);
}

void FactInput::fill()
{
    const auto &catalogue = eligibility::factCatalogue();
    m_box->clear();
    if (!catalogue)
        return;
    for (const FactKind &kind : catalogue->kinds) {
        if (!kind.record.isEmpty() || kind.minuend)
            continue;
        m_box->addItem(words::inLanguage(kind.title), kind.code);
        m_box->setItemData(m_box->count() - 1, searchTextOf(kind), FieldSearchRole);
    }
    m_box->setCurrentIndex(-1);
}

void FactInput::retranslate()
{
    const auto kept = value();
    const QString typed = m_box->currentText();
    fill();
    if (kept && !records::isUnknown(*kept))
        setValue(*kept);
    else
        m_box->setEditText(typed);
}

void FactInput::setValue(const records::Value &value)
{
    m_box->setCurrentIndex(m_box->findData(records::textIn(value)));
}

const FactKind *FactInput::kind() const
{
    const auto code = value();
    const auto &catalogue = eligibility::factCatalogue();
    const auto place = code && catalogue ? catalogue->find(records::textIn(*code)) : std::nullopt;
    return place ? &catalogue->at(*place) : nullptr;
}

Result<records::Value> FactInput::value() const
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty())
        return records::Value();
    const int at = fieldNamed(*m_box, typed);
    if (at < 0)
        return failure(Fault::Invalid, QStringLiteral("evidence.unknown_fact"), {{QStringLiteral("value"), typed}});
    return records::Value(m_box->itemData(at).toString());
}

void FactInput::setState(State state)
{
    theme::setStyleProperty(m_box, "state", forms::styleWordOf(state));
}

void FactInput::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void FactInput::setSpoken(const QString &name, const QString &description)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(description);
}

FactValueInput::FactValueInput(const records::Field &field, forms::InputNeeds needs, QWidget *parent)
    : FieldInput(field, parent)
    , m_needs(std::move(needs))
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    makeInner();
}

void FactValueInput::setKind(const FactKind *kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    makeInner();
}

void FactValueInput::makeInner()
{
    delete m_body;
    m_body = new QWidget(this);
    m_place->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!m_kind) {
        auto *line = new QLineEdit(m_body);
        line->setEnabled(false);
        line->setPlaceholderText(tr("First choose the fact"));
        column->addWidget(line);
        setFocusProxy(line);
        return;
    }
    if (m_kind->type == FactType::Word) {
        m_words = new QComboBox(m_body);
        addWords();
        column->addWidget(m_words);
        setFocusProxy(m_words);
        watch(m_words);
        connect(m_words, &QComboBox::activated, this, &FieldInput::edited);
        return setSpoken(m_name, m_description);
    }
    m_inner = forms::makeInput(fieldOf(*m_kind), m_needs, m_body);
    if (m_kind->type == FactType::Event) {
        m_never = new QCheckBox(tr("It never happened, up to the day of the paper"), m_body);
        column->addWidget(m_never);
        connect(m_never, &QCheckBox::toggled, this, &FactValueInput::setNever);
        watch(m_never);
    }
    column->addWidget(m_inner);
    setFocusProxy(m_never ? static_cast<QWidget *>(m_never) : m_inner);
    connect(m_inner, &FieldInput::edited, this, &FieldInput::edited);
    connect(m_inner, &FieldInput::left, this, &FieldInput::left);
    connect(m_inner, &FieldInput::entered, this, &FieldInput::entered);
    setSpoken(m_name, m_description);
}

void FactValueInput::setNever(bool never)
{
    m_inner->setEnabled(!never);
    Q_EMIT edited();
}

void FactValueInput::addWords()
{
    m_words->clear();
    for (const eligibility::FactWord &word : m_kind->words)
        m_words->addItem(words::inLanguage(word.title), word.code);
    m_words->setCurrentIndex(-1);
}

void FactValueInput::setValue(const records::Value &value)
{
    const QString text = records::textIn(value);
    if (m_words)
        m_words->setCurrentIndex(m_words->findData(text));
    if (!m_inner)
        return;
    if (m_never) {
        m_never->setChecked(text == Never);
        m_inner->setValue(text == Never ? records::Value() : value);
        return;
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    m_inner->setValue(isNumber ? records::Value(number) : value);
}

Result<records::Value> FactValueInput::value() const
{
    if (m_words)
        return m_words->currentIndex() < 0 ? records::Value() : records::Value(m_words->currentData().toString());
    if (!m_inner)
        return records::Value();
    if (m_never && m_never->isChecked())
        return records::Value(Never);
    const auto read = m_inner->value();
    if (!read || records::isUnknown(*read))
        return read;
    return records::Value(storedText(*read));
}

void FactValueInput::setState(State state)
{
    if (m_inner)
        m_inner->setState(state);
    if (m_words)
        theme::setStyleProperty(m_words, "state", forms::styleWordOf(state));
}

void FactValueInput::setReadOnly(bool readOnly)
{
    if (m_inner)
        m_inner->setReadOnly(readOnly);
    if (m_words)
        m_words->setEnabled(!readOnly);
    if (m_never)
        m_never->setEnabled(!readOnly);
}

void FactValueInput::setSpoken(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    if (m_inner)
        m_inner->setSpoken(name, description);
    if (m_words) {
        m_words->setAccessibleName(name);
        m_words->setAccessibleDescription(description);
    }
}

void FactValueInput::retranslate()
{
    const auto kept = value();
    makeInner();
    if (kept)
        setValue(*kept);
}

} // namespace yumiao::ui::pages
