// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/todo_panel.h"

#include "models/figures/counted.h"
#include "models/figures/service_figures.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/workbench/panel_body.h"
#include "ui/pages/workbench/todo_model.h"
#include "ui/pages/workbench/todo_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_frame.h"
#include "ui/widgets/segmented_buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

using figures::Todo;

constexpr int todoFootHeight = 28;
const QByteArray scopeIds[] = {"all", "led", "supported"};

TodoScope scopeOf(const QByteArray &id)
{
    return id == scopeIds[1] ? TodoScope::Led : id == scopeIds[2] ? TodoScope::Supported : TodoScope::All;
}

/// What officers have put off to a later day.
figures::Counted snoozedTasks(QDate on)
{
    return figures::counted(
        records::RecordKind::Task, store::Filter::all({figures::openTasks(on), figures::after("snoozed_to", on)}));
}

} // namespace

TodoPanel::TodoPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TodoModel(this))
    , m_view(new TodoView(m_model))
    , m_frame(new widgets::PanelFrame(this))
    , m_scopes(new widgets::SegmentedButtons)
    , m_body(new PanelBody(m_view))
    , m_foot(new QFrame)
    , m_snoozed(new QPushButton)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_scopes->setSmall(true);
    m_scopes->hide();
    m_frame->addHeadWidget(m_scopes);
    m_frame->body()->addWidget(m_body, 1);
    m_frame->body()->addWidget(m_foot);
    buildFoot();
    connect(m_scopes, &widgets::SegmentedButtons::chosen, this, &TodoPanel::showScope);
    connect(m_view, &TodoView::openRequested, this, &TodoPanel::open);
    connect(m_view, &TodoView::snoozeRequested, this, &TodoPanel::snoozeRequested);
    connect(m_view, &TodoView::doneRequested, this, &TodoPanel::doneRequested);
    connect(m_body, &PanelBody::retryRequested, this, &TodoPanel::retryRequested);
    connect(m_snoozed, &QPushButton::clicked, this, &TodoPanel::openSnoozed);
    retranslate();
}

void TodoPanel::buildFoot()
{
    m_foot->setProperty("foot", true);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 0, 10, 0);
    row->setSpacing(4);
    m_foot->setMinimumHeight(todoFootHeight);
    for (const char *key : {"Enter", "Space", "S", "D"})
        addKey(row, QString::fromLatin1(key));
    row->addStretch(1);
    theme::setStyleProperty(m_snoozed, "role", QStringLiteral("link"));
    theme::setFontRole(m_snoozed, theme::FontRole::Small);
    m_snoozed->hide();
    row->addWidget(m_snoozed);
}

void TodoPanel::addKey(QBoxLayout *row, const QString &key)
{
    auto *cap = new QLabel(key, m_foot);
    cap->setTextFormat(Qt::PlainText);
    cap->setProperty("keycap", true);
    theme::setFontRole(cap, theme::FontRole::Cap);
    row->addWidget(cap, 0, Qt::AlignVCenter);
    auto *word = new QLabel(m_foot);
    word->setTextFormat(Qt::PlainText);
    word->setContentsMargins(2, 0, 10, 0);
    theme::setFontRole(word, theme::FontRole::Small);
    theme::setTone(word, "t2");
    row->addWidget(word);
    m_keyWords.append(word);
}

void TodoPanel::setTodo(const Todo &todo, RecordId ownBureau)
{
    m_todo = todo;
    m_ownBureau = ownBureau;
    showWords();
    showScope();
}

void TodoPanel::showError(const Error &error)
{
    m_body->showError(error);
}

void TodoPanel::showScope()
{
    const TodoScope scope = m_scopes->isHidden() ? TodoScope::All : scopeOf(m_scopes->current());
    Todo part = todoWithin(m_todo, scope, m_ownBureau);
    m_frame->setNote(tr("%1 in all, most urgent first").arg(items::shownCount(static_cast<qint64>(part.items.size()))));
    if (part.items.empty())
        m_body->showEmpty({"square-check-big", tr("Nothing to do"), tr("What falls due appears here"), {}});
    else
        m_body->showContents();
    m_model->setTodo(std::move(part));
}

void TodoPanel::showWords()
{
    m_frame->setTitle(tr("To do"));
    const QString words[] = {tr("Open"), tr("Preview"), tr("Put off…"), tr("Close as done")};
    for (qsizetype i = 0; i < m_keyWords.size(); ++i)
        m_keyWords.at(i)->setText(words[i]);
    m_snoozed->setText(tr("%1 put off").arg(items::shownCount(m_todo.snoozed)));
    m_snoozed->setVisible(m_todo.snoozed > 0);
    const auto countOf = [this](TodoScope scope) {
        return items::shownCount(static_cast<qint64>(todoWithin(m_todo, scope, m_ownBureau).items.size()));
    };
    m_scopes->setVisible(!m_ownBureau.isNull());
    m_scopes->setSegments({{scopeIds[0], tr("All")}, {scopeIds[1], tr("We lead %1").arg(countOf(TodoScope::Led))},
        {scopeIds[2], tr("We support %1").arg(countOf(TodoScope::Supported))}});
}

void TodoPanel::retranslate()
{
    showWords();
    m_view->setAccessibleName(tr("To do"));
    m_view->fitColumns();
    m_model->retranslate();
    if (m_todo.on.isValid())
        showScope();
}

void TodoPanel::setNarrow(bool narrow)
{
    m_view->setNarrow(narrow);
}

const figures::TodoItem *TodoPanel::currentItem() const
{
    return m_view->currentItem();
}

void TodoPanel::open(const QModelIndex &index)
{
    if (const figures::TodoItem *item = m_model->item(index))
        Q_EMIT openRequested(routeTo(item->kind, item->id));
    else if (const auto group = m_model->group(index))
        Q_EMIT openRequested(routeTo(figures::countedTodo(m_model->todo(), *group)));
}

void TodoPanel::openSnoozed()
{
    Q_EMIT openRequested(routeTo(snoozedTasks(m_todo.on)));
}

} // namespace yumiao::ui::pages
