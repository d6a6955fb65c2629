// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/recognition_commands.h"

#include "ui/pages/recognition/cases_dialog.h"
#include "ui/pages/recognition/recognition_dialog.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

class RecognitionCommandWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::RecognitionCommandWords)
public:
    static QString cases() { return tr("Cases of recognition…"); }
    static QString promote() { return tr("Promote an enterprise…"); }
    static QString promoteThis() { return tr("Promote…"); }
    static QString course() { return tr("Recognition and promotion…"); }
};

void openCourse(const PageNeeds &needs, RecordId enterprise, QWidget *parent, bool promotes)
{
    auto *dialog = new RecognitionDialog(needs, enterprise, parent);
    if (promotes)
        dialog->promoteOnceRead();
    dialog->show();
}

} // namespace

QList<shell::Command> recognitionCommands(const PageNeeds &needs, QWidget *parent)
{
    return {{"recognition.cases", RecognitionCommandWords::cases(), shell::Menu::Business, {}, "list-checks", {},
                [needs, parent] { (new CasesDialog(needs, parent))->show(); }},
        {"recognition.promote", RecognitionCommandWords::promote(), shell::Menu::Business, {}, "sprout", {},
            [needs, parent] { openCourse(needs, {}, parent, true); }}};
}

shell::Command recognitionCommand(
    const PageNeeds &needs, QWidget *parent, std::function<RecordId()> enterprise, std::function<QString()> whyNot)
{
    return {"enterprise.recognition", RecognitionCommandWords::course(), shell::Menu::Business, {}, "sprout",
        std::move(whyNot),
        [needs, parent, enterprise = std::move(enterprise)] { openCourse(needs, enterprise(), parent, false); }};
}

shell::Command promotionCommand(
    const PageNeeds &needs, QWidget *parent, std::function<RecordId()> enterprise, std::function<QString()> whyNot)
{
    return {"enterprise.promote", RecognitionCommandWords::promoteThis(), shell::Menu::Business, {}, "arrow-up-right",
        std::move(whyNot),
        [needs, parent, enterprise = std::move(enterprise)] { openCourse(needs, enterprise(), parent, true); }};
}

} // namespace yumiao::ui::pages
