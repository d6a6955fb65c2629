// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/visits_page.h"

#include "models/figures/limits.h"
#include "models/records/visit.h"
#include "models/store/query.h"
#include "ui/pages/common/say.h"
#include "ui/pages/duty_tasks/new_task.h"
#include "ui/pages/visits/visit_actions.h"
#include "ui/tables/record_table.h"

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QString NewVisit = QStringLiteral("new");

} // namespace

VisitsPage::VisitsPage(PageNeeds needs, QWidget *parent)
    : ServicePage(std::move(needs), RecordKind::Visit, VisitsPlace, parent)
{
    table().setLook(QStringLiteral("enterprise"), tables::CellLook::Name);
}

void VisitsPage::open(const shell::Route &route)
{
    if (route.key != NewVisit)
        return ServicePage::open(route);
    ServicePage::open({route.place, {}, route.filter});
    add();
}

void VisitsPage::add()
{
    registerVisit(needs(), this, {});
}

QList<shell::Command> VisitsPage::commands()
{
    const auto whyNot = [this] { return table().currentId().isNull() ? tr("Choose a visit first") : QString(); };
    shell::Command kit = visitKitCommand(
        needs(), this, [] { return RecordId(); }, whyNot);
    kit.run = [this] { // for the enterprise of the visit that is chosen
        m_reading = needs().workspace.read(
            this,
            [visit = table().currentId()](
                store::Session &session) { return store::find<records::Visit>(session, visit); },
            [this](const Result<records::Visit> &visit) {
                visit ? prepareVisit(needs(), this, visit->enterprise.id) : sayError(needs(), visit.error());
            });
    };
    return ServicePage::commands()
        + QList<shell::Command>{kit,
            newTaskCommand(
                needs(), kind(), [this] { return table().currentId(); }, this)};
}

VisitedFirmsPage::VisitedFirmsPage(PageNeeds needs, QWidget *parent)
    : ServicePage(needs, RecordKind::Enterprise, VisitedFirmsPlace, parent)
    , m_days(needs.workspace)
{
    table().setLook(QStringLiteral("name"), tables::CellLook::Name);
    m_days.setJob([on = needs.workspace.clock().today()](store::Session &session) {
        return figures::lampLimitsOn(session, on).map([](const rules::LampLimits &it) { return it.visitOverdueDays; });
    });
    m_days.onValue(this, [this](const Result<int> &) { Q_EMIT commandsChanged(); });
    m_days.ask();
}

QString VisitedFirmsPage::title() const
{
    return tr("Visits by enterprise");
}

QString VisitedFirmsPage::whyNoDays() const
{
    return overdueDays() ? QString() : tr("No number of days is set after which a visit is due");
}

QString VisitedFirmsPage::filterOf(bool onLadder) const
{
    const QString due = QStringLiteral("in_register = true and (last_visit is unknown or last_visit < today - %1)")
                            .arg(overdueDays().value_or(0));
    return onLadder ? QStringLiteral("not tier is unknown and ") + due : due;
}

void VisitedFirmsPage::showDue(bool onLadder)
{
    if (overdueDays())
        needs().navigator.go({VisitedFirmsPlace, {}, filterOf(onLadder)});
}

void VisitedFirmsPage::add()
{
    registerVisit(needs(), this, table().currentId());
}

QList<shell::Command> VisitedFirmsPage::commands()
{
    const auto whyNot = [this] { return table().currentId().isNull() ? tr("Choose an enterprise first") : QString(); };
    return ServicePage::commands()
        + QList<shell::Command>{visitKitCommand(
                                    needs(), this, [this] { return table().currentId(); }, whyNot),
            {"visits.overdue", tr("Show enterprises not visited for long"), shell::Menu::View, {}, "list-filter",
                [this] { return whyNoDays(); }, [this] { showDue(false); }},
            {"visits.on_ladder", tr("Show enterprises on the ladder not visited for long"), shell::Menu::View, {},
                "list-filter", [this] { return whyNoDays(); }, [this] { showDue(true); }}};
}

} // namespace yumiao::ui::pages
