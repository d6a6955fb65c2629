// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/requests_page.h"

#include "models/items/window_model.h"
#include "models/rules/request_lamp.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/common/say.h"
#include "ui/pages/duty_tasks/new_task.h"
#include "ui/pages/requests/request_drawer.h"
#include "ui/pages/requests/request_step_dialog.h"
#include "ui/tables/record_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int RequestDrawerWidth = 400;
constexpr auto RequestsSegment = "requests";
constexpr auto VisitsSegment = "visits";
constexpr auto FirmsSegment = "firms";

QByteArray segmentOf(const QString &place)
{
    return place == RequestsPlace ? RequestsSegment : place == VisitsPlace ? VisitsSegment : FirmsSegment;
}

QString placeOfSegment(const QByteArray &id)
{
    return id == RequestsSegment ? RequestsPlace : id == VisitsSegment ? VisitsPlace : VisitedFirmsPlace;
}

/// The sign and colour of the lamp that a cell holds.
tables::CellMarks lampMarks(const QModelIndex &index)
{
    const auto lamp = records::FieldTrait<std::optional<rules::Lamp>>::fromValue(
        records::Value(index.data(items::WindowModel::ValueRole).toString()));
    tables::CellMarks marks;
    if (lamp)
        marks = {.lamp = glyphOf(*lamp), .tone = toneOf(*lamp)};
    return marks;
}

} // namespace

ServicePage::ServicePage(PageNeeds needs, RecordKind kind, const QString &place, QWidget *parent)
    : RecordsPage(std::move(needs), kind, place, parent)
    , m_ownPlace(place)
{
}

QWidget *ServicePage::makeHeadSwitch(QWidget *parent)
{
    m_switch = new widgets::SegmentedButtons(parent);
    connect(m_switch, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        const QString place = placeOfSegment(id);
        if (place != m_ownPlace)
            needs().navigator.go({place, {}, {}});
    });
    setSwitchWords();
    return m_switch;
}

void ServicePage::setSwitchWords()
{
    if (!m_switch)
        return;
    m_switch->setAccessibleName(tr("Requests or visits"));
    m_switch->setSegments({{RequestsSegment, tr("Requests"), "messages-square", {}},
        {VisitsSegment, tr("Visits"), "map-pin", {}}, {FirmsSegment, tr("By enterprise"), "building-2", {}}});
    m_switch->setCurrent(segmentOf(m_ownPlace));
}

void ServicePage::retranslate()
{
    RecordsPage::retranslate();
    setSwitchWords();
}

RequestsPage::RequestsPage(PageNeeds needs, QWidget *parent)
    : ServicePage(needs, RecordKind::ServiceRequest, RequestsPlace, parent)
    , m_drawer(new RequestDrawer(std::move(needs), this))
{
    m_drawer->setMinimumWidth(theme::grown(RequestDrawerWidth));
    setSide(m_drawer);
    showDrawer(false);
    table().setLook(QStringLiteral("lamp"), tables::CellLook::Lamp, lampMarks);
    table().setLook(QStringLiteral("enterprise"), tables::CellLook::Name);
    connect(&table(), &tables::RecordTable::currentChanged, this, &RequestsPage::followChoice);
    connect(&table(), &tables::RecordTable::previewRequested, this, [this](RecordId id) {
        m_drawer->show(id);
        showDrawer(true);
    });
    connect(m_drawer, &RequestDrawer::closeRequested, this, [this] {
        const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
        showDrawer(false);
        if (hadFocus)
            table().setFocus();
    });
    connect(m_drawer, &RequestDrawer::editWanted, this, [this](RecordId id) { edit(id); });
    connect(m_drawer, &RequestDrawer::stepWanted, this, &RequestsPage::registerStep);
}

void RequestsPage::followChoice()
{
    const RecordId id = table().currentId();
    if (!id.isNull() && m_drawer->isVisibleTo(this) && !m_drawer->drawer().isPinned())
        m_drawer->show(id);
}

void RequestsPage::showDrawer(bool shown)
{
    m_drawer->setVisible(shown);
}

void RequestsPage::registerStep(RecordId request)
{
    if (request.isNull())
        return;
    auto *dialog = new RequestStepDialog(needs(), request, this);
    connect(dialog, &RequestStepDialog::written, this,
        [this](const store::Receipt &receipt) { sayWritten(needs(), this, receipt, tr("Step registered")); });
    dialog->open();
}

QList<shell::Command> RequestsPage::commands()
{
    const auto nothingChosen
        = [this] { return table().currentId().isNull() ? tr("Choose a request first") : QString(); };
    return RecordsPage::commands()
        + QList<shell::Command>{newTaskCommand(
                                    needs(), kind(), [this] { return table().currentId(); }, this),
            {"requests.step", tr("Register a step…"), shell::Menu::Business,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "arrow-right", nothingChosen,
                [this] { registerStep(table().currentId()); }},
            {"requests.drawer", tr("Drawer"), shell::Menu::View, QKeySequence(Qt::Key_F4), "panel-right", nothingChosen,
                [this] {
                    if (m_drawer->isVisibleTo(this))
                        return showDrawer(false);
                    m_drawer->show(table().currentId());
                    showDrawer(true);
                }}};
}

void RequestsPage::retranslate()
{
    ServicePage::retranslate();
    m_drawer->retranslate();
}

} // namespace yumiao::ui::pages
