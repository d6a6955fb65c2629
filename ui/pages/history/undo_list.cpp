// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/undo_list.h"

#include "ui/pages/history/history_words.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {

namespace {
constexpr QSize undoListSize(820, 520);
}

UndoList::UndoList(const PageNeeds &needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_model(new StepModel(this))
    , m_table(new QTableView(this))
    , m_message(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo this step"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo list"));
    resize(undoListSize);
    buildUp();
    connect(&needs.workspace, &store::Workspace::committed, this, &UndoList::read);
    read();
}

UndoList::~UndoList() = default;

void UndoList::buildUp()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Steps, the newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StepModel::WhatColumn, QHeaderView::Stretch);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_undo->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_undo, m_close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_undo, &QPushButton::clicked, this, &UndoList::undoCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table, &QTableView::activated, this, &UndoList::undoCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UndoList::refresh);
    m_table->setFocus();
}

void UndoList::read()
{
    m_ticket = m_needs.workspace.read(
        this, [](store::Session &session) { return readSteps(session); },
        [this](const Result<std::vector<NamedStep>> &steps) { take(steps); });
}

void UndoList::take(const Result<std::vector<NamedStep>> &steps)
{
    if (!steps) {
        m_message->setText(words::sentence(steps.error()));
        return;
    }
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setSteps(*steps);
    m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), StepModel::WhatColumn));
    if (m_model->rowCount() == 0)
        m_message->setText(tr("Nothing was changed yet."));
    refresh();
}

QString UndoList::message() const
{
    return m_message->text();
}

QString UndoList::whyNot() const
{
    const NamedStep *step = m_model->step(m_table->currentIndex().row());
    if (!step)
        return tr("Choose a step first");
    return step->step.undone ? tr("This step is undone already") : QString();
}

void UndoList::refresh()
{
    m_undo->setEnabled(whyNot().isEmpty());
    m_undo->setToolTip(whyNot());
}

void UndoList::undoCurrent()
{
    const NamedStep *step = m_model->step(m_table->currentIndex().row());
    if (!step || !whyNot().isEmpty()) {
        m_message->setText(whyNot());
        return;
    }
    m_undo->setEnabled(false);
    const QString what = stepWords(*step);
    m_needs.workspace.undo(this, step->step.set.id, [this, what](const Result<store::Receipt> &receipt) {
        if (!receipt)
            m_message->setText(words::sentence(receipt.error()));
        else if (receipt->held.empty())
            m_message->setText(tr("Undone: %1.").arg(what));
        else // no dialog on a dialog: the foot says what stayed
            m_message->setText(tr("Undone as far as nothing was changed since: %1. %2", "step, what stayed")
                                   .arg(what, heldLines(*receipt).join(tr("; ", "between facts"))));
        refresh();
    });
}

bool UndoList::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
