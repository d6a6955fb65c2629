// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_row.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_label.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVariant>

namespace yumiao::ui::widgets {

ValueRow::ValueRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_star(new QLabel(QStringLiteral("*"), this))
    , m_value(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_sign(new LampLabel(this))
    , m_message(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_box(new QComboBox(this))
    , m_place(new QStackedWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    theme::setSpokenRole(this, QAccessible::EditableText);
    buildUp();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &ValueRow::fitValue);
}

void ValueRow::buildUp()
{
    for (QLabel *label : {m_label, m_star, m_value, m_unit, m_hint, m_message})
        label->setTextFormat(Qt::PlainText);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setFocusPolicy(Qt::NoFocus);
    m_value->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_sign->hide();
    m_star->hide();
    theme::setTone(m_label, "t2");
    theme::setTone(m_star, "red");
    theme::setTone(m_unit, "t3");
    theme::setTone(m_hint, "t3");
    theme::setFontRole(m_hint, theme::FontRole::Small);
    theme::setFontRole(m_message, theme::FontRole::Small);
    m_line->setProperty("size", QStringLiteral("small"));
    m_box->setProperty("size", QStringLiteral("small"));
    m_line->installEventFilter(this);
    m_box->installEventFilter(this);
    m_place->addWidget(m_value);
    m_place->addWidget(m_line);
    m_place->addWidget(m_box);
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *name = new QHBoxLayout;
    name->setSpacing(3);
    name->addWidget(m_label);
    name->addWidget(m_star);
    name->addStretch(1);
    auto *message = new QHBoxLayout;
    message->setSpacing(0);
    message->addWidget(m_sign, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addLayout(name, 0, 0);
    grid->addWidget(m_place, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_hint, 0, 3);
    grid->addLayout(message, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    setLabelWidth(76);
    m_unit->hide();
    m_hint->hide();
}

void ValueRow::setLabel(const QString &label)
{
    m_labelText = label;
    nameForReaders();
}

void ValueRow::setLabelWidth(int width)
{
    static_cast<QGridLayout *>(layout())->setColumnMinimumWidth(0, width);
}

void ValueRow::setRequired(bool required)
{
    m_required = required;
    nameForReaders();
}

void ValueRow::nameForReaders()
{
    m_label->setText(m_labelText);
    m_star->setVisible(m_required);
    const QString name = m_required ? tr("%1, required").arg(m_labelText) : m_labelText;
    setAccessibleName(name);
    m_line->setAccessibleName(name);
    m_box->setAccessibleName(name);
}

void ValueRow::setValue(const QString &shown, const QString &edited)
{
    m_edited = edited;
    m_shown = shown;
    setError({});
    if (isEditing())
        stopEditing();
    showValue();
}

void ValueRow::setUnit(const QString &unit)
{
    m_unitText = unit;
    m_unit->setText(unit);
    showValue();
}

/// Read, the unit follows the value; edited, it stands behind the field.
void ValueRow::showValue()
{
    const bool bare = m_unitText.isEmpty() || m_edited.isEmpty();
    m_value->setText(bare ? m_shown : tr("%1 %2", "value and unit").arg(m_shown, m_unitText));
    setAccessibleDescription(m_value->text());
    fitValue();
    m_unit->setVisible(isEditing() && !m_unitText.isEmpty());
}

/// A stack does not ask its label how high it gets when it wraps.
void ValueRow::fitValue()
{
    const int width = m_place->width();
    m_value->setMinimumHeight(0); // else a label never says that it needs less than this
    const int wrapped = m_value->wordWrap() && width > 0 ? qMax(0, m_value->heightForWidth(width)) : 0;
    m_value->setMinimumHeight(wrapped);
    // A label that wraps asks for more lines than it needs; those beside it would not stand in line.
    m_place->setMaximumHeight(
        wrapped == 0 ? QWIDGETSIZE_MAX : qMax(wrapped, qMax(m_line->sizeHint().height(), m_box->sizeHint().height())));
}

void ValueRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitValue();
}

void ValueRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ValueRow::setError(const QString &message)
{
    showMessage(message, "error", "red");
    if (!message.isEmpty() && !isEditing())
        startEditing();
    if (!message.isEmpty())
        editor()->setFocus();
}

void ValueRow::setNotice(const QString &message)
{
    showMessage(message, "notice", "amb");
}

void ValueRow::showMessage(const QString &message, const char *state, const char *tone)
{
    const QString name = message.isEmpty() ? QString() : QString::fromLatin1(state);
    theme::setStyleProperty(m_line, "state", name);
    theme::setStyleProperty(m_box, "state", name);
    theme::setTone(m_message, tone);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_sign->setLamp(qstrcmp(state, "error") == 0 ? theme::Glyph::Unmet : theme::Glyph::LampAmber, {});
    m_sign->setVisible(!message.isEmpty());
}

void ValueRow::setReadOnly(bool readOnly)
{
    theme::setSpokenReadOnly(this, readOnly);
    m_readOnly = readOnly;
    if (readOnly && isEditing())
        stopEditing();
}

void ValueRow::setChoices(const QList<ValueChoice> &choices)
{
    m_chooses = !choices.isEmpty();
    m_box->clear();
    for (const ValueChoice &choice : choices)
        m_box->addItem(choice.shown, choice.stored);
}

QWidget *ValueRow::editor() const
{
    if (m_chooses)
        return m_box;
    return m_line;
}

bool ValueRow::isEditing() const
{
    return m_place->currentWidget() != m_value;
}

QString ValueRow::editedText() const
{
    return m_chooses ? m_box->currentData().toString() : m_line->text();
}

void ValueRow::startEditing()
{
    if (m_readOnly || isEditing())
        return;
    m_line->setText(m_edited);
    m_box->setCurrentIndex(m_box->findData(m_edited));
    m_place->setCurrentWidget(editor());
    showValue();
    editor()->setFocus();
    m_line->selectAll();
    Q_EMIT editingStarted();
}

void ValueRow::stopEditing()
{
    const bool hadFocus = editor()->hasFocus();
    m_place->setCurrentWidget(m_value);
    showValue();
    if (hadFocus)
        setFocus();
}

void ValueRow::commit()
{
    const QString text = editedText();
    if (text != m_edited) {
        Q_EMIT committed(text);
        return;
    }
    showMessage({}, "error", "red");
    stopEditing();
}

bool ValueRow::editorKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return true;
    case Qt::Key_Escape:
        showMessage({}, "error", "red");
        stopEditing();
        Q_EMIT dropped();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        commit();
        Q_EMIT leaveRequested(event->key() == Qt::Key_Tab);
        return true;
    default:
        return false;
    }
}

/// A field that was left with nothing typed in it is read again; what was typed stays open.
void ValueRow::closeUntouched()
{
    const bool popup = QApplication::activePopupWidget() != nullptr;
    if (isEditing() && !popup && window()->isActiveWindow() && !isAncestorOf(QApplication::focusWidget())
        && m_message->isHidden() && editedText() == m_edited)
        stopEditing();
}

bool ValueRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == editor())
        return editorKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut && watched == editor())
        QMetaObject::invokeMethod(this, &ValueRow::closeUntouched, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ValueRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !m_readOnly)
        startEditing();
    else
        QWidget::keyPressEvent(event);
}

void ValueRow::mouseDoubleClickEvent(QMouseEvent *)
{
    startEditing();
}

void ValueRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ValueRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ValueRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    theme::paintFocusRing(painter, m_place->geometry().adjusted(-4, -1, 4, 1).intersected(rect()));
}

void ValueRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameForReaders();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::widgets
