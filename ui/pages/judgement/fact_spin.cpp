// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/fact_spin.h"

#include "models/eligibility/facts.h"
#include "models/eligibility/number_text.h"

#include <QApplication>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr qint64 HundredthsOfValue = 100; ///< an arrow moves by about a hundredth
constexpr int MostDigits = 16;

/// 1, 2 or 5 times a power of ten steps, about a hundredth of the value.
qint64 usualStep(const eligibility::FactKind &kind, qint64 value)
{
    qint64 step = kind.step;
    const qint64 wanted = qAbs(value) / HundredthsOfValue;
    constexpr qint64 factors[] = {2, 5, 10};
    for (qint64 decade = kind.step; decade <= wanted; decade *= 10)
        for (const qint64 factor : factors)
            if (decade * factor <= wanted)
                step = decade * factor;
    return step;
}

} // namespace

QString typedFact(const eligibility::FactKind &kind, qint64 stored)
{
    return eligibility::shownFact(kind, records::Value(stored)).remove(QLatin1Char('%'));
}

QString unitOf(const eligibility::FactKind &kind)
{
    return kind.type == eligibility::FactType::Rate ? QStringLiteral("%") : kind.unit;
}

FactSpin::FactSpin(const eligibility::FactKind &kind, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_kind(kind)
{
    setAlignment(Qt::AlignRight);
    setAccelerated(true);
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &FactSpin::storedChanged);
}

std::optional<qint64> FactSpin::read(const QString &text) const
{
    const QString plain = QString(text).remove(QLatin1Char(',')).trimmed();
    if (plain.isEmpty() || plain.size() > MostDigits)
        return std::nullopt;
    const auto value = eligibility::factFromText(m_kind, plain);
    if (!value || records::isUnknown(*value))
        return std::nullopt;
    const qint64 number = records::numberIn(*value);
    return bounded(number) == number ? std::optional(number) : std::nullopt;
}

qint64 FactSpin::bounded(qint64 value) const
{
    if (m_kind.least)
        value = std::max(value, *m_kind.least);
    if (m_kind.most)
        value = std::min(value, *m_kind.most);
    return value;
}

void FactSpin::setStored(std::optional<qint64> value)
{
    lineEdit()->setText(value ? typedFact(m_kind, *value) : QString());
}

std::optional<qint64> FactSpin::stored() const
{
    return read(lineEdit()->text());
}

void FactSpin::stepBy(int steps)
{
    const qint64 from = stored().value_or(0);
    const bool fine = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    const qint64 step = fine ? m_kind.step : usualStep(m_kind, from);
    const qint64 to = bounded(from + (fine ? (steps > 0 ? 1 : -1) : steps) * step);
    setStored(to);
    selectAll();
    Q_EMIT storedChanged();
}

QAbstractSpinBox::StepEnabled FactSpin::stepEnabled() const
{
    const auto value = stored();
    StepEnabled steps = StepUpEnabled | StepDownEnabled;
    if (value && m_kind.most && *value >= *m_kind.most)
        steps.setFlag(StepUpEnabled, false);
    if (value && m_kind.least && *value <= *m_kind.least)
        steps.setFlag(StepDownEnabled, false);
    return steps;
}

QValidator::State FactSpin::validate(QString &input, int &at) const
{
    Q_UNUSED(at)
    if (input.trimmed().isEmpty())
        return QValidator::Intermediate;
    if (input.size() > MostDigits)
        return QValidator::Invalid;
    const bool onlyNumber = std::all_of(input.begin(), input.end(),
        [](QChar it) { return (it >= u'0' && it <= u'9') || it == u'.' || it == u',' || it == u'-' || it == u' '; });
    if (!onlyNumber)
        return QValidator::Invalid;
    return read(input) ? QValidator::Acceptable : QValidator::Intermediate;
}

void FactSpin::fixup(QString &input) const
{
    if (const auto value = read(input))
        input = typedFact(m_kind, *value);
}

/// What cannot be read is taken away when the box is left: then the value is not known.
void FactSpin::focusOutEvent(QFocusEvent *event)
{
    const auto value = stored();
    const QString before = lineEdit()->text();
    setStored(value);
    if (!value && !before.isEmpty())
        Q_EMIT storedChanged();
    QAbstractSpinBox::focusOutEvent(event);
}

/// The wheel scrolls the pane; a value that changes under the mouse would not be noticed.
void FactSpin::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace yumiao::ui::pages
