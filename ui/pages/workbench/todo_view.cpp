// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/todo_view.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/workbench/todo_delegate.h"
#include "ui/pages/workbench/todo_model.h"
#include "ui/pages/workbench/todo_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"
#include "ui/words/plain_tip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolTip>

namespace yumiao::ui::pages {
namespace {

constexpr int todoHeadHeight = 27;
constexpr int statusRest = 16 + 6 + 4; // padding, gap
constexpr int statusSign = 14;

int scaledWidth(int width)
{
    return qRound(width * qMax(1.0, theme::font(theme::FontRole::Body).pointSizeF() / 9.5));
}

/// As wide as the words for a long delay in the present language.
int statusWidth()
{
    const QString longest = lampText({rules::Lamp::Red, rules::LampCause::PastDue, -188});
    return qMax(scaledWidth(104), qRound(widgets::lineWidth(longest, {})) + statusRest + theme::grown(statusSign));
}

} // namespace

TodoView::TodoView(TodoModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    auto *delegate = new TodoDelegate(this);
    setItemDelegate(delegate);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TodoWords::Subject, QHeaderView::Stretch);
    theme::setFontRole(header(), theme::FontRole::Small);
    fitColumns();
    connect(delegate, &TodoDelegate::moreClicked, this, &TodoView::openRequested);
    connect(this, &QAbstractItemView::doubleClicked, this, &TodoView::openRequested);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TodoView::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &TodoView::findPlace);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        fitColumns();
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

const figures::TodoItem *TodoView::currentItem() const
{
    return m_model->item(currentIndex());
}

void TodoView::setNarrow(bool narrow)
{
    setColumnHidden(TodoWords::Unit, narrow);
}

void TodoView::fitColumns()
{
    header()->setFixedHeight(qMax(todoHeadHeight, qRound(widgets::lineHeight(theme::FontRole::Small)) + 10));
    setColumnWidth(TodoWords::Status, statusWidth());
    setColumnWidth(TodoWords::Concerned, scaledWidth(196));
    setColumnWidth(TodoWords::Unit, scaledWidth(104));
    setColumnWidth(TodoWords::Day, scaledWidth(92));
}

void TodoView::rememberPlace()
{
    m_place = currentItem() ? currentItem()->id : RecordId();
    if (m_model->rowCount() == 0)
        return;
    m_folded.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QModelIndex group = m_model->index(row, 0); !isExpanded(group))
            m_folded.append(static_cast<int>(*m_model->group(group)));
}

void TodoView::findPlace()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_folded.contains(static_cast<int>(*m_model->group(group))));
    }
    QModelIndex place = m_model->indexOf(m_place);
    if (!place.isValid())
        place = m_model->index(0, 0, m_model->index(0, 0)); // the most urgent one
    if (place.isValid())
        setCurrentIndex(place);
    Q_EMIT currentMoved();
}

void TodoView::showPreview()
{
    const figures::TodoItem *item = currentItem();
    if (!item)
        return;
    const QRect row = visualRect(currentIndex().siblingAtColumn(TodoWords::Subject));
    const QString lines = words::plainTip(TodoWords::preview(*item));
    QToolTip::showText(viewport()->mapToGlobal(row.bottomLeft()), QStringLiteral("<span>%1</span>").arg(lines),
        viewport(), {}, 60'000);
}

void TodoView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain)
        return QTreeView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT openRequested(currentIndex());
        return;
    case Qt::Key_Space:
        return showPreview();
    case Qt::Key_S:
        Q_EMIT snoozeRequested();
        return;
    case Qt::Key_D:
        Q_EMIT doneRequested();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void TodoView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    QToolTip::hideText();
    Q_EMIT currentMoved();
}

void TodoView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onLink = TodoDelegate::moreRect(visualRect(index), index).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !index.parent().isValid() && !onLink)
        setExpanded(index, !isExpanded(index));
}

} // namespace yumiao::ui::pages
