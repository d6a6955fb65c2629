// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"
#include "ui/tables/cell_delegates.h"
#include "ui/tables/column_chooser.h"
#include "ui/tables/record_table.h"
#include "ui/tables/record_table_parts.h"
#include "ui/tables/sum_row.h"
#include "ui/tables/table_cover.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"
#include "ui/theme/fonts.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace yumiao::ui::tables {
namespace {

constexpr int UsualWidth = 100;
constexpr double MostStretch = 1.8; ///< columns grow into a wide window, but not without end
constexpr size_t MostSortKeys = 3;
const QString RowHeightKey = QStringLiteral("/row_height");

/// The look of a field where nobody chose one.
CellLook lookOfField(const records::Field &field, bool first)
{
    using records::FieldType;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
        return CellLook::Number;
    case FieldType::Date:
        return CellLook::Date;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::CreditCode:
        return first ? CellLook::Name : CellLook::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

QString RecordTable::keyOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal, items::WindowModel::FieldRole).toString();
}

int RecordTable::columnOf(const QString &key) const
{
    return static_cast<int>(m->keys.indexOf(key));
}

bool RecordTable::freezes() const
{
    for (qsizetype i = 1; i < m->keys.size(); ++i)
        if (isColumnVisible(m->keys.at(i)))
            return true;
    return false;
}

/// Sets up both views for the model's columns; nothing where they are the ones set up already.
void RecordTable::applyColumns()
{
    QStringList keys;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        keys.append(keyOf(column));
    if (keys == m->keys)
        return;
    m->keys = keys;
    if (m->state.order.isEmpty())
        m->state.hidden = m->hiddenByDefault;
    applyLooks();
    arrangeColumns();
}

void RecordTable::arrangeColumns()
{
    const QScopedValueRollback arranging(m->isArranging, true);
    const bool freeze = freezes();
    m->frozen->setVisible(freeze);
    m->edge->setVisible(freeze);
    m->main->setBeginsRows(!freeze);
    m->main->setColumnBefore(freeze ? 0 : -1);
    for (int column = 0; column < m->keys.size(); ++column) {
        m->main->setColumnHidden(column, column == 0 ? freeze : !isColumnVisible(m->keys.at(column)));
        m->frozen->setColumnHidden(column, column != 0);
    }
    const QStringList order = arranged(m->keys, m->state.order);
    for (int place = 0; place < order.size(); ++place)
        m->main->header()->moveSection(m->main->header()->visualIndex(columnOf(order.at(place))), place);
    m->main->header()->setSectionsMovable(true);
    if (m->window)
        m->window->setShownColumns(visibleKeys());
    fitFrozen();
    setSort(m->sort);
}

QStringList RecordTable::visibleKeys() const
{
    QStringList visible;
    for (const QString &key : m->keys)
        if (isColumnVisible(key))
            visible.append(key);
    return visible;
}

void RecordTable::applyLooks()
{
    for (int column = 0; column < m->keys.size(); ++column) {
        ColumnLook look = m->looks.value(m->keys.at(column), {usualLook(*model(), column), {}});
        if (m->window && !m->looks.contains(m->keys.at(column)))
            look.look = lookOfField(m->window->columns()[static_cast<size_t>(column)].field, column == 0);
        for (TableView *view : {m->frozen, m->main}) {
            delete view->itemDelegateForColumn(column);
            view->setItemDelegateForColumn(column, new CellDelegate(look.look, look.marks, view));
            view->header()->setAlignment(column, alignmentOf(look.look));
        }
    }
    m->main->viewport()->update();
    m->frozen->viewport()->update();
}

void RecordTable::setLook(const QString &column, CellLook look, MarksOf marks)
{
    m->looks.insert(column, {look, std::move(marks)});
    if (m->keys.contains(column))
        applyLooks();
}

int RecordTable::baseWidth(const QString &key) const
{
    if (const auto own = m->state.widths.constFind(key); own != m->state.widths.constEnd())
        return *own;
    if (const auto given = m->widths.constFind(key); given != m->widths.constEnd())
        return theme::grown(*given);
    if (m->window && columnOf(key) >= 0)
        return theme::grown(m->window->columns()[static_cast<size_t>(columnOf(key))].width);
    return theme::grown(UsualWidth);
}

/// Columns that nobody changed by hand share what room is left.
double RecordTable::stretch() const
{
    int fixed = 1 + m->main->verticalScrollBar()->sizeHint().width();
    int growing = 0;
    for (const QString &key : m->keys) {
        if (!isColumnVisible(key))
            continue;
        (m->state.widths.contains(key) ? fixed : growing) += baseWidth(key);
    }
    return growing == 0 ? 1.0 : qBound(1.0, static_cast<double>(width() - fixed) / growing, MostStretch);
}

/// Widths of all columns, the frozen view as wide as its column, the sum row below them.
void RecordTable::fitFrozen()
{
    if (m->keys.isEmpty())
        return;
    const QScopedValueRollback arranging(m->isArranging, true);
    const double by = stretch();
    for (int column = 0; column < m->keys.size(); ++column) {
        const QString &key = m->keys.at(column);
        const int width = m->state.widths.contains(key) ? baseWidth(key) : static_cast<int>(baseWidth(key) * by);
        m->main->header()->resizeSection(column, width);
        if (column == 0)
            m->frozen->header()->resizeSection(column, width);
    }
    m->frozen->setFixedWidth(m->frozen->header()->sectionSize(0));
    placeParts();
}

void RecordTable::placeParts()
{
    const bool freeze = !m->frozen->isHidden();
    const int frozenEnd = freeze ? m->frozen->width() + 1 : 0;
    QList<SumCell> cells;
    for (int column = 0; column < m->keys.size(); ++column) {
        const QString &key = m->keys.at(column);
        const QString text = m->sumTexts.value(key);
        if (!isColumnVisible(key) || text.isEmpty())
            continue;
        const auto *delegate = qobject_cast<CellDelegate *>(m->main->itemDelegateForColumn(column));
        const auto alignment = column == 0 ? Qt::Alignment(Qt::AlignLeft) : alignmentOf(delegate->look());
        if (column == 0 && freeze)
            cells.append({0, m->frozen->width(), alignment, text, true});
        else
            cells.append({frozenEnd + m->main->columnViewportPosition(column), m->main->columnWidth(column), alignment,
                text, false});
    }
    m->sums->setCells(cells);
    m->sums->setFrozenEnd(frozenEnd);
    const QRect views = m->main->geometry().united(freeze ? m->frozen->geometry() : QRect());
    const int head = m->main->header()->height();
    m->cover->setPlace(views.adjusted(0, head, 0, 0));
    placeEditor();
}

void RecordTable::setSums(const QHash<QString, QString> &texts)
{
    m->sumTexts = texts;
    m->sums->setVisible(!texts.isEmpty());
    placeParts();
}

void RecordTable::remember(shell::Settings &settings, const QString &key)
{
    m->settings = &settings;
    m->settingsKey = QStringLiteral("tables/%1").arg(key);
    m->state = tables::columnState(settings.value(m->settingsKey)).value_or(ColumnState{{}, m->hiddenByDefault, {}});
    arrangeColumns();
    m->rowHeight = settings.value(m->settingsKey + RowHeightKey).toInt();
    refreshLook();
}

ColumnState RecordTable::columnState() const
{
    return {columns(), m->state.hidden, m->state.widths};
}

void RecordTable::setColumnState(const ColumnState &state)
{
    if (state.order.isEmpty())
        return resetColumns();
    m->state = state;
    arrangeColumns();
    rememberColumns();
}

void RecordTable::rememberColumns()
{
    m->state.order = columns();
    if (m->settings)
        m->settings->setValue(m->settingsKey, toVariant(m->state));
    Q_EMIT columnsChanged();
}

/// After the officer dragged something: widths that are not what was given are his.
void RecordTable::takeArrangement()
{
    const ColumnState before = m->state;
    const QStringList order = columns();
    const double by = stretch();
    for (int column = 0; column < m->keys.size(); ++column) {
        const QString &key = m->keys.at(column);
        const auto *header = column == 0 && freezes() ? m->frozen->header() : m->main->header();
        const int now = header->sectionSize(column);
        const int given = m->state.widths.contains(key) ? baseWidth(key) : static_cast<int>(baseWidth(key) * by);
        if (!header->isSectionHidden(column) && now != given)
            m->state.widths.insert(key, now);
    }
    m->state.order = order;
    if (m->state == before || (before.order.isEmpty() && m->state.widths.isEmpty() && order == m->keys)) {
        m->state = before;
        return;
    }
    fitFrozen();
    rememberColumns();
}

void RecordTable::setDefaultWidth(const QString &column, int width)
{
    m->widths.insert(column, width);
    fitFrozen();
}

void RecordTable::setHiddenByDefault(const QStringList &columns)
{
    m->hiddenByDefault = columns;
    if (!m->state.order.isEmpty())
        return;
    m->state.hidden = columns;
    arrangeColumns();
}

bool RecordTable::isColumnVisible(const QString &column) const
{
    return m->keys.indexOf(column) == 0 || (m->keys.contains(column) && !m->state.hidden.contains(column));
}

void RecordTable::setColumnVisible(const QString &column, bool visible)
{
    if (visible == isColumnVisible(column) || columnOf(column) <= 0)
        return;
    m->state.hidden.removeAll(column);
    if (!visible)
        m->state.hidden.append(column);
    arrangeColumns();
    rememberColumns();
}

QStringList RecordTable::columns() const
{
    QStringList order;
    const QHeaderView *header = m->main->header();
    for (int visual = 0; visual < header->count(); ++visual)
        order.append(m->keys.value(header->logicalIndex(visual)));
    return arranged(m->keys, order);
}

void RecordTable::setColumnOrder(const QStringList &columns)
{
    m->state.order = arranged(m->keys, columns);
    arrangeColumns();
    rememberColumns();
}

void RecordTable::resetColumns()
{
    m->state = {};
    m->state.hidden = m->hiddenByDefault;
    m->state.order = m->keys;
    arrangeColumns();
    rememberColumns();
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> shown;
    for (const QString &key : columns())
        if (isColumnVisible(key))
            shown.append(columnOf(key));
    return shown;
}

void RecordTable::chooseColumns(QWidget *under)
{
    const auto list = [this] {
        QList<ChooserColumn> all;
        for (const QString &key : columns())
            all.append({key, model()->headerData(columnOf(key), Qt::Horizontal).toString(), isColumnVisible(key),
                columnOf(key) == 0});
        return all;
    };
    if (!m->chooser) {
        m->chooser = new ColumnChooser(this);
        connect(m->chooser, &ColumnChooser::visibilityChanged, this, &RecordTable::setColumnVisible);
        connect(m->chooser, &ColumnChooser::orderChanged, this, &RecordTable::setColumnOrder);
        connect(m->chooser, &ColumnChooser::resetAsked, this, [this, list] {
            resetColumns();
            m->chooser->setColumns(list());
        });
    }
    m->chooser->setColumns(list());
    m->chooser->openUnder(under ? *under : *m->main->header());
}

void RecordTable::setSort(const std::vector<store::SortKey> &keys)
{
    m->sort = keys;
    QHash<int, TableHeader::Arrow> arrows;
    for (size_t i = 0; i < keys.size(); ++i)
        if (const int column = columnOf(keys[i].field); column >= 0)
            arrows.insert(column,
                {keys[i].descending ? Qt::DescendingOrder : Qt::AscendingOrder,
                    keys.size() > 1 ? static_cast<int>(i) + 1 : 0});
    m->main->header()->setArrows(arrows);
    m->frozen->header()->setArrows(arrows);
}

const std::vector<store::SortKey> &RecordTable::sort() const
{
    return m->sort;
}

void RecordTable::sortByColumn(const QString &column, bool extend)
{
    if (m->keys.contains(column))
        sortBy(columnOf(column), extend);
}

void RecordTable::setRowHeight(int height)
{
    if (height == m->rowHeight)
        return;
    m->rowHeight = height;
    refreshLook();
    if (m->settings)
        m->settings->setValue(m->settingsKey + RowHeightKey, height);
    Q_EMIT rowHeightChanged();
}

int RecordTable::rowHeight() const
{
    return m->rowHeight;
}

void RecordTable::fillRowHeights(QMenu &menu)
{
    menu.clear();
    struct Choice {
        int height;
        QString words;
    };
    for (const Choice &choice : {Choice{0, tr("As the text size")}, Choice{24, tr("Compact (24)")},
             Choice{28, tr("Standard (28)")}, Choice{32, tr("Roomy (32)")}, Choice{36, tr("High (36)")}}) {
        QAction *action = menu.addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.height == m->rowHeight);
        connect(action, &QAction::triggered, this, [this, height = choice.height] { setRowHeight(height); });
    }
}

void RecordTable::popUpRowHeights()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowHeights(*menu);
    menu->popup(mapToGlobal(QPoint(width() / 2, m->main->header()->height())));
}

void RecordTable::sortBy(int column, bool extend)
{
    const QString key = m->keys.at(column);
    const auto *delegate = qobject_cast<CellDelegate *>(m->main->itemDelegateForColumn(column));
    // Of numbers and dates the largest and newest are what one looks for.
    const bool largestFirst = delegate->look() == CellLook::Number || delegate->look() == CellLook::Date;
    std::vector<store::SortKey> keys = extend ? m->sort : std::vector<store::SortKey>();
    const auto sameField = [&](const store::SortKey &it) { return it.field == key; };
    const auto now = std::find_if(m->sort.begin(), m->sort.end(), sameField);
    const store::SortKey next{key, now == m->sort.end() ? largestFirst : !now->descending};
    const auto again = std::find_if(keys.begin(), keys.end(), sameField);
    if (again != keys.end())
        *again = next;
    else if (keys.size() < MostSortKeys)
        keys.push_back(next);
    setSort(keys);
    if (m->window) {
        items::ListQuestion question = m->window->question();
        question.sort = keys;
        m->window->setQuestion(question);
    }
    Q_EMIT sortRequested(keys);
}

void RecordTable::wireHeads()
{
    for (TableView *view : {m->frozen, m->main}) {
        connect(view->header(), &TableHeader::sortAsked, this, &RecordTable::sortBy);
        connect(view->header(), &TableHeader::arranged, this, &RecordTable::takeArrangement);
        connect(view->header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            if (m->isArranging)
                return;
            if (column == 0 && !m->frozen->isHidden())
                m->frozen->setFixedWidth(width);
            placeParts();
        });
        connect(view, &TableView::rowHovered, this, [this](int row) {
            m->frozen->setHoveredRow(row);
            m->main->setHoveredRow(row);
        });
        connect(view, &TableView::typed, this, &RecordTable::typed);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            m->frozen->verticalScrollBar()->setValue(value);
            m->main->verticalScrollBar()->setValue(value);
            placeEditor();
        });
    }
    QScrollBar *own = m->main->horizontalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, [this, own](int least, int most) {
        m->across->setRange(least, most);
        m->across->setPageStep(own->pageStep());
        m->across->setSingleStep(own->singleStep());
        m->across->setVisible(most > least);
    });
    connect(own, &QScrollBar::valueChanged, m->across, &QScrollBar::setValue);
    connect(m->across, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    connect(own, &QScrollBar::valueChanged, this, [this] { placeParts(); });
}

} // namespace yumiao::ui::tables
