// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_editing.h"

#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace yumiao::ui::tables {
namespace {

constexpr int EditorHeight = 26;
constexpr int SignSide = 13;

} // namespace

CellEditing::CellEditing(QWidget *table)
    : QObject(table)
    , m_table(table)
    , m_strip(new QFrame(table))
    , m_message(new QLabel(m_strip))
    , m_sign(new QLabel(m_strip))
{
    m_strip->setObjectName(QStringLiteral("editStrip"));
    m_strip->setProperty("strip", true);
    m_message->setTextFormat(Qt::PlainText);
    theme::setTone(m_message, "red");
    theme::setFontRole(m_message, theme::FontRole::Small);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_message, 1);
    m_strip->hide();
}

void CellEditing::open(QWidget *editor)
{
    close();
    m_editor = editor;
    editor->setAutoFillBackground(true);
    editor->installEventFilter(this);
    for (QWidget *inner : editor->findChildren<QWidget *>())
        inner->installEventFilter(this);
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void CellEditing::close()
{
    m_strip->hide();
    m_message->clear();
    QWidget *const editor = m_editor;
    m_editor = nullptr; // first: losing the focus would ask to commit again
    if (!editor)
        return;
    editor->hide();
    editor->deleteLater(); // its own event may have brought us here
}

void CellEditing::showMessage(const QString &message)
{
    m_message->setText(message);
    m_sign->setPixmap(theme::glyphPixmap(theme::Glyph::Unmet, theme::grown(SignSide), m_strip->devicePixelRatioF()));
    m_strip->setVisible(!message.isEmpty() && isOpen());
    m_strip->setAccessibleName(message);
    if (isOpen())
        m_editor->setAccessibleDescription(message);
    m_strip->raise();
}

QString CellEditing::message() const
{
    return m_message->text();
}

void CellEditing::place(const QRect &cell, const QRect &row, const QRect &rows)
{
    if (!isOpen())
        return;
    m_editor->setVisible(!cell.isEmpty());
    const int height = qMax(EditorHeight, m_editor->minimumSizeHint().height());
    const int width = qMax(cell.width() - 2, m_editor->minimumWidth());
    const int top = height > cell.height() ? cell.top() : cell.center().y() - height / 2;
    const QSize room = m_editor->parentWidget()->size();
    m_editor->setGeometry(qMax(0, qMin(cell.left() + 1, room.width() - width)),
        height > cell.height() ? qMax(0, qMin(top, room.height() - height)) : top, width, height);
    const QSize wanted = m_strip->sizeHint().boundedTo(QSize(rows.width() - 8, 120));
    const int below = row.bottom() + 1;
    const bool fits = below + wanted.height() <= rows.bottom();
    const int left = qBound(rows.left() + 4, row.left(), qMax(rows.left() + 4, rows.right() - wanted.width() - 4));
    m_strip->setGeometry(left, fits ? below : row.top() - wanted.height(), wanted.width(), wanted.height());
    m_strip->setVisible(!cell.isEmpty() && !m_message->text().isEmpty());
}

bool CellEditing::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ShiftModifier)) // a new line where there can be several
            return false;
        Q_EMIT commitAsked(0);
        return true;
    case Qt::Key_Tab:
        Q_EMIT commitAsked(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT commitAsked(-1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT dropped();
        return true;
    default:
        return false;
    }
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOpen())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::ShortcutOverride) { // Esc and Enter mean the editor, not the page
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const QWidget *to = QApplication::focusWidget();
        const bool inside = to && (to == m_editor || m_editor->isAncestorOf(to));
        if (!inside && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT commitAsked(0);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yumiao::ui::tables
