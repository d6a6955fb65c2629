// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loans/loans_commands.h"

#include "ui/pages/loans/loans_dialog.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

class LoansCommandWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::LoansCommandWords)
public:
    static QString calendar() { return tr("Refinancing calendar…"); }
    static QString troubled() { return tr("Overdue and problem loans…"); }
};

} // namespace

QList<shell::Command> loansCommands(const PageNeeds &needs, QWidget *parent)
{
    return {{"loans.calendar", LoansCommandWords::calendar(), shell::Menu::Business, {}, "calendar", {},
                [needs, parent] { (new LoansDialog(needs, LoansDialog::Show::Calendar, parent))->show(); }},
        {"loans.troubled", LoansCommandWords::troubled(), shell::Menu::Business, {}, "triangle-alert", {},
            [needs, parent] { (new LoansDialog(needs, LoansDialog::Show::Troubled, parent))->show(); }}};
}

} // namespace yumiao::ui::pages
