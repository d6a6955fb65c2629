// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undo_words.h"

namespace yumiao::app::window {

UndoWords::UndoWords(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &store::Workspace::committed, this, &UndoWords::read);
    read();
}

void UndoWords::read()
{
    m_ticket = m_workspace.read(
        this, [](store::Session &session) { return ui::pages::readNextSteps(session); },
        [this](const Result<ui::pages::NextSteps> &next) {
            m_next = next.value_or(ui::pages::NextSteps());
            Q_EMIT changed();
        });
}

QString UndoWords::nextUndo() const
{
    return m_next.undo ? ui::pages::stepWords(*m_next.undo) : QString();
}

QString UndoWords::nextRedo() const
{
    return m_next.redo ? ui::pages::stepWords(*m_next.redo) : QString();
}

QString UndoWords::undoText() const
{
    const QString what = nextUndo();
    return what.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(what);
}

QString UndoWords::redoText() const
{
    const QString what = nextRedo();
    return what.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(what);
}

} // namespace yumiao::app::window
