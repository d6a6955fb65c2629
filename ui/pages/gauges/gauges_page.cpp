// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gauges/gauges_page.h"

#include "ui/forms/record_dialog.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/gauges/gauge_pane.h"
#include "ui/reports/gauge_papers.h"
#include "ui/tables/record_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"

#include <array>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int GaugePaneWidth = 400;
constexpr std::array GaugeKinds{
    RecordKind::ProcurementBudget, RecordKind::ProcurementContract, RecordKind::Arrear, RecordKind::EiaCase};

QByteArray segmentOf(RecordKind kind)
{
    return records::descriptionOf(kind).name;
}

} // namespace

GaugesPage::GaugesPage(PageNeeds needs, RecordKind kind, QWidget *parent)
    : RecordsPage(needs, kind, placeOf(kind), parent)
    , m_pane(new GaugePane(std::move(needs), kind, this))
{
    m_pane->setMinimumWidth(theme::grown(GaugePaneWidth));
    setSide(m_pane);
    connect(&table(), &tables::RecordTable::currentChanged, this, [this] { m_pane->choose(table().currentId()); });
    connect(&table(), &tables::RecordTable::previewRequested, this, [this](RecordId id) {
        m_pane->show();
        m_pane->choose(id);
    });
    connect(m_pane, &GaugePane::stepWanted, this, &GaugesPage::registerStep);
}

bool GaugesPage::isProcurement() const
{
    return kind() == RecordKind::ProcurementBudget || kind() == RecordKind::ProcurementContract;
}

QWidget *GaugesPage::makeHeadSwitch(QWidget *parent)
{
    m_switch = new widgets::SegmentedButtons(parent);
    connect(m_switch, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        for (const RecordKind to : GaugeKinds)
            if (id == segmentOf(to) && to != kind())
                needs().navigator.go({placeOf(to), {}, {}});
    });
    setSwitchWords();
    return m_switch;
}

void GaugesPage::setSwitchWords()
{
    if (!m_switch)
        return;
    m_switch->setAccessibleName(tr("Special matters"));
    m_switch->setSegments({{segmentOf(RecordKind::ProcurementBudget), tr("Budgets"), "landmark", {}},
        {segmentOf(RecordKind::ProcurementContract), tr("Contracts"), "package-check", {}},
        {segmentOf(RecordKind::Arrear), tr("Arrears"), "hand-coins", {}},
        {segmentOf(RecordKind::EiaCase), tr("EIA"), "sprout", {}}});
    m_switch->setCurrent(segmentOf(kind()));
}

void GaugesPage::registerStep()
{
    const RecordId arrear = table().currentId();
    if (arrear.isNull())
        return;
    using Reference = records::Ref<RecordKind::Arrear>;
    const forms::RecordDialog::Presets presets{
        {QStringLiteral("arrear"), records::FieldTrait<Reference>::toValue({arrear})},
        {QStringLiteral("date"), records::FieldTrait<QDate>::toValue(needs().workspace.clock().today())}};
    auto *dialog = new forms::RecordDialog(needs().workspace, RecordKind::ArrearStep, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this,
        [this](RecordId, const store::Receipt &receipt) { sayWritten(needs(), this, receipt, tr("Step registered")); });
    dialog->open();
}

void GaugesPage::showPaper()
{
    if (!m_pane->answer())
        return;
    PaperSource source;
    source.form = print::landscapeForm();
    if (const auto *gauge = std::get_if<gauges::ProcurementGauge>(&*m_pane->answer())) {
        source.title = [] { return tr("Government procurement reserved for SMEs"); };
        source.document = [it = *gauge] { return reports::procurementPaper(it); };
    } else if (const auto *ledger = std::get_if<gauges::ArrearsLedger>(&*m_pane->answer())) {
        source.title = [] { return tr("Ledger of amounts in arrears"); };
        source.document = [it = *ledger] { return reports::arrearsPaper(it); };
    } else {
        return;
    }
    (new PaperDialog(needs(), std::move(source), this))->show();
}

QList<shell::Command> GaugesPage::commands()
{
    using shell::Menu;
    QList<shell::Command> all = RecordsPage::commands();
    all.append({"gauges.pane", tr("Gauge beside the list"), Menu::View, QKeySequence(Qt::Key_F4), "panel-right", {},
        [this] { m_pane->setVisible(!m_pane->isVisibleTo(this)); }});
    if (kind() == RecordKind::Arrear)
        all.append(
            {"gauges.step", tr("Register a step…"), Menu::Business, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                "plus", [this] { return table().currentId().isNull() ? tr("Choose an amount first") : QString(); },
                [this] { registerStep(); }});
    if (kind() != RecordKind::EiaCase)
        all.append({"gauges.paper", tr("Paper of the gauge…"), Menu::File, {}, "printer",
            [this] { return m_pane->answer() ? QString() : tr("Not read yet"); }, [this] { showPaper(); }});
    if (isProcurement()) {
        all.append({"gauges.year_before", tr("Gauge of the year before"), Menu::View, {}, "arrow-left", {},
            [this] { m_pane->setYear(m_pane->year() - 1); }});
        all.append({"gauges.year_after", tr("Gauge of the year after"), Menu::View, {}, "arrow-right", {},
            [this] { m_pane->setYear(m_pane->year() + 1); }});
    }
    return all;
}

void GaugesPage::retranslate()
{
    RecordsPage::retranslate();
    setSwitchWords();
    m_pane->retranslate();
}

} // namespace yumiao::ui::pages
