// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_input.h"

#include "models/items/typed_value.h"
#include "ui/forms/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace yumiao::ui::forms {
namespace {

constexpr int UnitGap = 8;
constexpr int ShortWidth = 220; // of numbers and dates

bool isNumber(records::FieldType type)
{
    using records::FieldType;
    return type == FieldType::Integer || type == FieldType::Quantity || type == FieldType::Money
        || type == FieldType::Rate;
}

} // namespace

LineInput::LineInput(const records::Field &field, const InputNeeds &needs, QWidget *parent)
    : FieldInput(field, parent)
    , m_today(needs.today)
    , m_line(new QLineEdit(this))
    , m_unit(new QLabel(m_line))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    if (needs.compact) {
        m_line->setProperty("size", QStringLiteral("small"));
    } else if (isNumber(field.type) || field.type == records::FieldType::Date) {
        row->addStretch(); // what a short line leaves is at its right
        keepShort();
        connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &LineInput::keepShort);
    }
    if (field.type == records::FieldType::Text)
        m_line->setMaxLength(static_cast<int>(field.longest) + 200); // longer is refused with a reason, not cut
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::setTone(m_unit, "t3");
    setFocusProxy(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldInput::entered);
    retranslate();
}

void LineInput::retranslate()
{
    m_unit->setText(field().type == records::FieldType::Rate ? QStringLiteral("%") : display().unit(field()));
    if (field().type == records::FieldType::Date)
        m_line->setPlaceholderText(tr("Year-month-day"));
    placeUnit();
}

void LineInput::keepShort()
{
    m_line->setMaximumWidth(theme::grown(ShortWidth));
}

void LineInput::placeUnit()
{
    const int width = m_unit->text().isEmpty() ? 0 : m_unit->sizeHint().width();
    m_line->setTextMargins(0, 0, width > 0 ? width + UnitGap / 2 : 0, 0);
    m_unit->setGeometry(m_line->width() - width - UnitGap, 0, width, m_line->height());
    m_unit->setVisible(width > 0);
}

void LineInput::setValue(const records::Value &value)
{
    m_line->setText(display().typed(field(), value));
    m_line->setCursorPosition(0);
}

Result<records::Value> LineInput::value() const
{
    return items::valueFromTyped(field(), m_line->text(), m_today, translation());
}

void LineInput::setState(State state)
{
    theme::setStyleProperty(m_line, "state", styleWordOf(state));
}

void LineInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineInput::selectAll()
{
    m_line->selectAll();
}

void LineInput::setSpoken(const QString &name, const QString &description)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(description);
}

void LineInput::writeOut()
{
    const auto read = value();
    if (read && !m_line->isReadOnly() && field().type != records::FieldType::Text)
        m_line->setText(display().typed(field(), *read));
}

bool LineInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeUnit();
    if (event->type() == QEvent::FocusOut)
        writeOut();
    if (event->type() == QEvent::KeyPress && field().type == records::FieldType::Date && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
            m_line->setText(m_today.toString(Qt::ISODate));
            Q_EMIT edited();
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace yumiao::ui::forms
