// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program_commands.h"

#include "models/store/check.h"
#include "ui/pages/doubles/doubles_dialog.h"
#include "ui/pages/history/undo_list.h"
#include "ui/shell/window_commands.h"
#include "ui/words/error_words.h"

#include <QApplication>
#include <QCoreApplication>

namespace yumiao::app::window {
namespace {

using ui::shell::Command;
using ui::shell::MainWindow;
using ui::shell::Menu;

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::app::window::ProgramCommands)
};

/// What an undo or redo did, in one sentence.
QString receiptSentence(const Result<store::Receipt> &receipt, const QString &done)
{
    if (!receipt)
        return ui::words::sentence(receipt.error());
    if (receipt->held.empty())
        return done;
    return CommandWords::tr(
        "%1 %n field(s) were changed later and kept.", nullptr, static_cast<int>(receipt->held.size()))
        .arg(done);
}

QString checkSentence(const store::CheckReport &report)
{
    if (report.ok())
        return CommandWords::tr("No faults. %1 audit links verified.").arg(report.links);
    QStringList lines;
    for (const store::CheckFault &fault : report.faults)
        lines.append(QStringLiteral("%1  %2  %3").arg(fault.what, fault.where, fault.detail));
    return lines.join(QLatin1Char('\n'));
}

void addEditCommands(QList<Command> &all, MainWindow &window, store::Workspace &workspace, const UndoWords &words)
{
    all.push_back({"edit.undo", CommandWords::tr("Undo"), Menu::Edit, QKeySequence(QKeySequence::Undo), "undo-2", {},
        [&window, &workspace, &words] {
            const QString what = words.nextUndo();
            workspace.undo(&window, std::nullopt, [&window, what](const Result<store::Receipt> &receipt) {
                window.showToast(receiptSentence(
                    receipt, what.isEmpty() ? CommandWords::tr("Undone.") : CommandWords::tr("Undone: %1.").arg(what)));
            });
        },
        0, {}, [&words] { return words.undoText(); }});
    all.push_back(
        {"edit.redo", CommandWords::tr("Redo"), Menu::Edit, QKeySequence(Qt::CTRL | Qt::Key_Y), "rotate-cw", {},
            [&window, &workspace, &words] {
                const QString what = words.nextRedo();
                workspace.redo(&window, [&window, what](const Result<store::Receipt> &receipt) {
                    window.showToast(receiptSentence(receipt,
                        what.isEmpty() ? CommandWords::tr("Brought back.")
                                       : CommandWords::tr("Brought back: %1.").arg(what)));
                });
            },
            0, {}, [&words] { return words.redoText(); }});
}

void addToolCommands(QList<Command> &all, MainWindow &window, store::Workspace &workspace, ui::shell::Prompt &prompt)
{
    auto ticket = std::make_shared<store::Ticket>();
    all.push_back({"tools.check", CommandWords::tr("Check the workspace"), Menu::Tools, {}, "package-check", {},
        [&window, &workspace, &prompt, ticket] {
            window.showToast(CommandWords::tr("Checking…"));
            *ticket = workspace.readLong(
                &window, [](store::Session &session) { return store::check(session, true, session.stop()); },
                [&prompt](const Result<store::CheckReport> &report) {
                    prompt.tell(report ? CommandWords::tr("The workspace has been checked.")
                                       : CommandWords::tr("The check did not end."),
                        report ? checkSentence(*report) : ui::words::sentence(report.error()));
                });
        }});
    all.push_back(
        {"help.about", CommandWords::tr("About Yumiao"), Menu::Help, {}, "info", {}, [&prompt] {
             prompt.tell(CommandWords::tr("Yumiao %1").arg(QCoreApplication::applicationVersion()),
                 CommandWords::tr("Cultivation of small and medium enterprises. Free software under the GNU General "
                                  "Public License, version 3 or later."));
         }});
    all.push_back({"file.quit", CommandWords::tr("Quit"), Menu::File, QKeySequence(Qt::CTRL | Qt::Key_Q), {}, {},
        [&window] { window.close(); }, 9});
}

} // namespace

QList<Command> programCommands(
    MainWindow &window, store::Workspace &workspace, ui::shell::Prompt &prompt, const UndoWords &words)
{
    QList<Command> all = ui::shell::windowCommands(window);
    addEditCommands(all, window, workspace, words);
    addToolCommands(all, window, workspace, prompt);
    return all;
}

Command doublesCommand(MainWindow &window, const ui::pages::PageNeeds &needs)
{
    return {"tools.doubles", CommandWords::tr("Look for doubles…"), Menu::Tools, {}, "git-merge", {},
        [&window, needs] { (new ui::pages::DoublesDialog(needs, &window))->show(); }};
}

Command undoListCommand(MainWindow &window, const ui::pages::PageNeeds &needs)
{
    return {"edit.undo_list", CommandWords::tr("Undo list…"), Menu::Edit, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z),
        "history", {}, [&window, needs] { (new ui::pages::UndoList(needs, &window))->show(); }};
}

} // namespace yumiao::app::window
