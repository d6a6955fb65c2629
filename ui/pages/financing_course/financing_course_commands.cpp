// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/financing_course_commands.h"

#include "ui/pages/common/say.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/list_dialog.h"
#include "ui/pages/financing_course/refusal_map_dialog.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

class FinancingCourseWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::FinancingCourseWords)
public:
    static QString step() { return tr("Register progress…"); }
    static QString list() { return tr("Put on a list…"); }
    static QString refusals() { return tr("Why financing failed…"); }
    static QString chooseOne() { return tr("Choose one application"); }
    static QString chooseSome() { return tr("Choose applications"); }
    static QString stepDone() { return tr("Progress registered"); }
    static QString listDone() { return tr("List made"); }
};

void openDialog(const PageNeeds &needs, CourseForm *dialog, const QString &done)
{
    QWidget *parent = dialog->parentWidget();
    QObject::connect(dialog, &CourseForm::written, parent,
        [needs, parent, done](const store::Receipt &receipt) { sayWritten(needs, parent, receipt, done); });
    dialog->open();
}

} // namespace

QList<shell::Command> financingCourseCommands(
    const PageNeeds &needs, QWidget *parent, std::function<std::vector<RecordId>()> chosen)
{
    return {{"financing.step", FinancingCourseWords::step(), shell::Menu::Business, {}, "list-checks",
                [chosen] { return chosen().size() == 1 ? QString() : FinancingCourseWords::chooseOne(); },
                [needs, parent, chosen] {
                    openDialog(needs, new ApplicationStepDialog(needs, chosen().front(), {}, parent),
                        FinancingCourseWords::stepDone());
                }},
        {"financing.list", FinancingCourseWords::list(), shell::Menu::Business, {}, "list-checks",
            [chosen] { return chosen().empty() ? FinancingCourseWords::chooseSome() : QString(); },
            [needs, parent, chosen] {
                openDialog(needs, new ListDialog(needs, chosen(), parent), FinancingCourseWords::listDone());
            }},
        {"financing.refusals", FinancingCourseWords::refusals(), shell::Menu::Business, {}, "search-x", {},
            [needs, parent] { (new RefusalMapDialog(needs, parent))->show(); }}};
}

} // namespace yumiao::ui::pages
