// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/visits/visit_actions.h"

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/visits/visit_dialog.h"
#include "ui/reports/visit_kit_paper.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

struct VisitActions {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::VisitActions)
};

using KitAnswer = std::shared_ptr<const visits::VisitKit>;

/// Waits for one answer, then goes.
struct KitReading final : QObject {
    KitReading(store::Workspace &workspace, QObject *parent)
        : QObject(parent)
        , value(workspace)
    {
    }
    AsyncValue<KitAnswer> value;
};

void showKit(const PageNeeds &needs, QWidget *page, const KitAnswer &kit)
{
    const PaperSource paper{
        [kit] { return VisitActions::tr("Before the visit: %1").arg(kit->profile.enterprise.name); },
        [kit] { return reports::visitKitPaper(*kit); }, reports::visitKitForm()};
    (new PaperDialog(needs, paper, page))->show();
}

} // namespace

VisitDialog *registerVisit(const PageNeeds &needs, QWidget *page, RecordId enterprise)
{
    auto *dialog = new VisitDialog(needs, enterprise, page);
    QObject::connect(dialog, &VisitDialog::written, page, [needs, page](const store::Receipt &receipt) {
        sayWritten(needs, page, receipt, VisitActions::tr("Visit registered"));
    });
    dialog->open();
    return dialog;
}

void prepareVisit(const PageNeeds &needs, QWidget *page, RecordId enterprise)
{
    if (enterprise.isNull())
        return;
    auto *reading = new KitReading(needs.workspace, page);
    reading->value.onValue(reading, [needs, page, reading](const Result<KitAnswer> &kit) {
        reading->deleteLater();
        if (kit)
            showKit(needs, page, *kit);
        else if (kit.error().fault != Fault::Cancelled)
            sayError(needs, kit.error());
    });
    reading->value.ask([enterprise, on = needs.workspace.clock().today()](store::Session &session) {
        return visits::visitKit(session, enterprise, on).map([](visits::VisitKit kit) {
            return KitAnswer(std::make_shared<visits::VisitKit>(std::move(kit)));
        });
    });
}

shell::Command visitKitCommand(const PageNeeds &needs, QWidget *page, const std::function<RecordId()> &chosen,
    const std::function<QString()> &whyNot)
{
    return {"visit.kit", VisitActions::tr("Prepare a visit…"), shell::Menu::Business,
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), "map-pin", whyNot,
        [needs, page, chosen] { prepareVisit(needs, page, chosen()); }};
}

} // namespace yumiao::ui::pages
