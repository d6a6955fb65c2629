// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/financing_course_commands.h"

#include "ui/pages/common/say.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/hand_over_dialog.h"
#include "ui/pages/financing_course/list_dialog.h"
#include "ui/pages/financing_course/lists_dialog.h"
#include "ui/pages/financing_course/refusal_map_dialog.h"
#include "ui/pages/financing_course/reminder_opener.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

class FinancingCourseWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::FinancingCourseWords)
public:
    static QString step() { return tr("Register progress…"); }
    static QString list() { return tr("Put on a list…"); }
    static QString lists() { return tr("Declared and recommended lists…"); }
    static QString reminder() { return tr("Reminder letter to the institution…"); }
    static QString handOver() { return tr("Hand over for verification…"); }
    static QString handedOver() { return tr("Handed over for verification"); }
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
    const auto whyNotOne = [chosen] { return chosen().size() == 1 ? QString() : FinancingCourseWords::chooseOne(); };
    const auto whyNotSome = [chosen] { return chosen().empty() ? FinancingCourseWords::chooseSome() : QString(); };
    auto *reminder = new ReminderOpener(needs, parent);
    return {{"financing.step", FinancingCourseWords::step(), shell::Menu::Business, {}, "list-checks", whyNotOne,
                [needs, parent, chosen] {
                    openDialog(needs, new ApplicationStepDialog(needs, chosen().front(), {}, parent),
                        FinancingCourseWords::stepDone());
                }},
        {"financing.list", FinancingCourseWords::list(), shell::Menu::Business, {}, "list-checks", whyNotSome,
            [needs, parent, chosen] {
                openDialog(needs, new ListDialog(needs, chosen(), parent), FinancingCourseWords::listDone());
            }},
        {"financing.lists", FinancingCourseWords::lists(), shell::Menu::Business, {}, "list-tree", {},
            [needs, parent] { (new ListsDialog(needs, parent))->show(); }},
        {"financing.reminder", FinancingCourseWords::reminder(), shell::Menu::Business, {}, "printer", whyNotOne,
            [reminder, chosen] { reminder->open(chosen().front()); }},
        {"financing.hand_over", FinancingCourseWords::handOver(), shell::Menu::Business, {}, "list-checks", whyNotSome,
            [needs, parent, chosen] {
                openDialog(needs, new HandOverDialog(needs, chosen(), parent), FinancingCourseWords::handedOver());
            }},
        {"financing.refusals", FinancingCourseWords::refusals(), shell::Menu::Business, {}, "search-x", {},
            [needs, parent] { (new RefusalMapDialog(needs, parent))->show(); }}};
}

} // namespace yumiao::ui::pages
