// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_chooser.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>

namespace yumiao::ui::tables {
namespace {

constexpr int KeyOfItem = Qt::UserRole + 1;
constexpr int PopupWidth = 240;
constexpr int MostRowsShown = 14;

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_reset(new QPushButton(this))
{
    setProperty("panel", true);
    setAttribute(Qt::WA_WindowPropagation);
    m_hint->setTextFormat(Qt::PlainText);
    theme::setTone(m_hint, "t3");
    theme::setFontRole(m_hint, theme::FontRole::Cap);
    m_reset->setProperty("role", QStringLiteral("link"));
    m_search->setProperty("size", QStringLiteral("small"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_reset, &QPushButton::clicked, this, &ColumnChooser::resetAsked);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            Q_EMIT visibilityChanged(item->data(KeyOfItem).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tellOrder);
    retranslate();
}

void ColumnChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns"));
    m_hint->setText(tr("Drag or Alt+Up, Alt+Down to order"));
    m_reset->setText(tr("Default"));
}

void ColumnChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ColumnChooser::setColumns(const QList<ChooserColumn> &columns)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const ChooserColumn &column : columns) {
        auto *item = new QListWidgetItem(column.title, m_list);
        item->setData(KeyOfItem, column.key);
        item->setFlags(column.fixed
                ? Qt::ItemFlags(Qt::NoItemFlags)
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(column.visible ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    search(m_search->text());
}

QList<ChooserColumn> ColumnChooser::columns() const
{
    QList<ChooserColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns.append({item->data(KeyOfItem).toString(), item->text(), item->checkState() == Qt::Checked,
            !item->flags().testFlag(Qt::ItemIsEnabled)});
    }
    return columns;
}

void ColumnChooser::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    m_list->setDragEnabled(text.trimmed().isEmpty()); // an order of a part means nothing
}

void ColumnChooser::tellOrder()
{
    if (m_filling)
        return;
    QStringList keys;
    for (const ChooserColumn &column : columns())
        keys.append(column.key);
    Q_EMIT orderChanged(keys);
}

void ColumnChooser::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count() || !m_list->item(to)->flags().testFlag(Qt::ItemIsEnabled))
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    tellOrder();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    if ((up || key->key() == Qt::Key_Down) && key->modifiers().testFlag(Qt::AltModifier)) {
        move(up ? -1 : 1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::openUnder(const QWidget &widget)
{
    const int rows = qMin(MostRowsShown, qMax(3, m_list->count()));
    const QRect free = widget.screen()->availableGeometry();
    const QSize wanted(theme::grown(PopupWidth), rows * theme::rowHeight() + 92 + 2 * theme::grownLine());
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(free.size()));
    QPoint at = widget.mapToGlobal(QPoint(0, widget.height() + 2));
    at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - width())));
    at.setY(qBound(free.top(), at.y(), qMax(free.top(), free.bottom() - height())));
    QFrame::move(at);
    show();
    m_search->setFocus();
}

} // namespace yumiao::ui::tables
