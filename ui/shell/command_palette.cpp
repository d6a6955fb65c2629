// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/palette_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace yumiao::ui::shell {

namespace {
constexpr int paletteTop = 54;
constexpr int paletteWidth = 740; // the English key hints at the foot
constexpr int visibleRows = 12;
} // namespace

CommandPalette::CommandPalette(Needs needs, QWidget *window)
    : QWidget(window)
    , m_needs(std::move(needs))
    , m_delegate(new PaletteDelegate(m_model, m_needs.initials, this))
{
    setObjectName(QStringLiteral("paletteGround"));
    build();
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_moved = false;
        ask();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        chooseRow(index.row());
        openCurrent(false);
    });
    window->installEventFilter(this);
    m_input->installEventFilter(this);
    hide();
}

void CommandPalette::popUp()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_only.clear();
    m_moved = false;
    const QSignalBlocker quiet(m_input);
    m_input->clear();
    retranslate();
    setGeometry(window()->rect());
    ask();
    show();
    raise();
    m_input->setFocus();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_asked; // answers under way come to nothing
    hide();
    if (m_before)
        m_before->setFocus();
}

QByteArray CommandPalette::groupOfPrefix(QChar prefix) const
{
    if (prefix == QLatin1Char('>'))
        return "command";
    for (const PaletteSource &source : m_needs.sources) {
        if (!source.prefix.isNull() && source.prefix == prefix)
            return source.id;
    }
    return {};
}

void CommandPalette::ask()
{
    QString text = m_input->text().trimmed();
    QByteArray only = m_only;
    const QByteArray byPrefix = text.isEmpty() ? QByteArray() : groupOfPrefix(text.at(0));
    if (!byPrefix.isEmpty()) {
        only = byPrefix;
        text = text.mid(1).trimmed();
    }
    m_query = PaletteQuery(text, only);
    m_query.matchCommands(m_needs.commands, m_needs.initials);
    m_delegate->setQuery(text);
    const quint64 asked = ++m_asked;
    showAnswers();
    for (const PaletteSource &source : std::as_const(m_needs.sources)) {
        if (!source.ask || !m_query.asks(source.id))
            continue;
        source.ask(text, [self = QPointer(this), asked, id = source.id](const QList<PaletteItem> &items) {
            if (!self || self->m_asked != asked)
                return;
            self->m_query.take(id, items);
            self->showAnswers();
        });
    }
}

void CommandPalette::showAnswers()
{
    const int before = m_moved ? m_list->currentIndex().row() : -1;
    m_model.setGroups(m_query.groups(m_needs.sources));
    const bool some = m_model.rowCount() > 0;
    m_list->setVisible(some);
    m_nothing->setVisible(!some);
    chooseRow(before >= 0 && m_model.itemAt(before) ? before : m_model.nextItem(0, 1));
    place();
}

void CommandPalette::chooseRow(int row)
{
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model.nextItem(0, 1) == row ? m_model.index(0) : index);
}

void CommandPalette::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < qAbs(rows); ++i) {
        const int next = m_model.nextItem(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    m_moved = true;
    chooseRow(row);
}

void CommandPalette::limitToGroup()
{
    if (!m_only.isEmpty()) {
        m_only.clear();
    } else {
        m_only = m_model.groupOf(m_list->currentIndex().row());
        if (m_only == "best") { // the best match was taken from a group: limit to that one
            const PaletteItem *item = m_model.itemAt(m_list->currentIndex().row());
            const int next = m_model.nextItem(m_list->currentIndex().row() + 1, 1);
            m_only = item && !item->command.isEmpty() ? QByteArray("command") : m_model.groupOf(next);
        }
    }
    m_moved = false;
    retranslate();
    ask();
}

void CommandPalette::openCurrent(bool preview)
{
    const PaletteItem *found = m_model.itemAt(m_list->currentIndex().row());
    if (!found || !found->disabledReason.isEmpty())
        return;
    const PaletteItem item = *found;
    dismiss();
    if (!item.command.isEmpty())
        m_needs.commands.run(item.command);
    else if (preview && item.preview)
        item.preview();
    else if (item.open)
        item.open();
}

bool CommandPalette::inputKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-visibleRows);
        return true;
    case Qt::Key_PageDown:
        step(visibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
        limitToGroup();
        return true;
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return inputKey(key->key(), key->modifiers());
    }
    if (watched == m_input && event->type() == QEvent::ShortcutOverride) {
        // Esc and Enter belong to the palette while it is open, not to a command with the same keys.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)
            event->accept();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::place()
{
    int rows = 0;
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && rows <= visibleRows; ++row) {
        rows += m_model.itemAt(row) ? 1 : 0;
        if (rows <= visibleRows)
            height += m_delegate->sizeHint({}, m_model.index(row)).height();
    }
    m_list->setFixedHeight(qMax(1, qMin(height + 8, parentWidget()->height() - paletteTop - 110)));
    m_box->setFixedWidth(qMin(theme::grown(paletteWidth), parentWidget()->width() - 32));
    m_box->adjustSize();
    m_box->move((parentWidget()->width() - m_box->width()) / 2, paletteTop);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::current().colour("dim"));
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yumiao::ui::shell
