// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprises_page.h"

#include "models/items/next_tier_cells.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/bulk/bulk_edits.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/pages/common/view_box.h"
#include "ui/pages/doubles/merge_dialog.h"
#include "ui/pages/enterprises/compare_dialog.h"
#include "ui/pages/enterprises/enterprise_drawer.h"
#include "ui/pages/enterprises/register_groups.h"
#include "ui/pages/recognition/recognition_commands.h"
#include "ui/pages/visits/visit_actions.h"
#include "ui/words/assessment_words.h"

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

/// The name in the set that made an enterprise.
QString nameIn(const changes::ChangeSet &made)
{
    const int name = records::description<records::Enterprise>().indexOf(QStringView(u"name"));
    for (const changes::RecordChange &change : made.changes)
        for (const changes::FieldChange &field : change.fields)
            if (field.field == name)
                return records::textIn(field.after);
    return {};
}

/// As on the page of the enterprise; a field that no group names stands in the last section.
QList<forms::FormSection> registerForm()
{
    QList<forms::FormSection> sections;
    QStringList named;
    for (const RegisterGroup &group : registerGroups()) {
        sections.append({registerTitle(group.title), QString::fromLatin1(group.names).split(QLatin1Char(' '))});
        named += sections.last().fields;
    }
    QStringList further;
    for (const records::Field &field : records::description<records::Enterprise>().fields)
        if (!named.contains(QLatin1String(field.name)) && !field.flags.testFlag(records::Derived))
            further.append(QString::fromLatin1(field.name));
    if (!further.isEmpty())
        sections.append({registerTitle(furtherTitle()), further});
    return sections;
}

} // namespace

QString EnterprisesPage::nothingChosen() const
{
    return m_table->currentId().isNull() ? tr("Choose an enterprise first") : QString();
}

QList<shell::Command> EnterprisesPage::registerCommands()
{
    const auto registerCommand = [this](const char *id, const QString &text, RecordKind kind) {
        return shell::Command{id, text, shell::Menu::Business, {}, {}, [this] { return nothingChosen(); },
            [this, kind] { m_drawer->registerFor(m_table->currentId(), kind); }};
    };
    return {{"enterprise.new", tr("New enterprise…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_N), "plus",
                {}, [this] { addEnterprise(); }},
        registerCommand("enterprise.visit", tr("Register a visit…"), RecordKind::Visit),
        visitKitCommand(
            m_needs, this, [this] { return m_table->currentId(); }, [this] { return nothingChosen(); }),
        registerCommand("enterprise.need", tr("New financing need…"), RecordKind::FinancingNeed),
        registerCommand("enterprise.certificate", tr("Register a certificate…"), RecordKind::Certificate),
        registerCommand("enterprise.figures", tr("Enter the figures of a year…"), RecordKind::AnnualFigures),
        registerCommand("enterprise.scale", tr("Register a step above scale…"), RecordKind::ScaleEntry),
        recognitionCommand(
            m_needs, this, [this] { return m_table->currentId(); }, [this] { return nothingChosen(); }),
        promotionCommand(
            m_needs, this, [this] { return m_table->currentId(); }, [this] { return nothingChosen(); }),
        {"enterprise.remove", tr("Remove the enterprise…"), shell::Menu::Edit, {}, {},
            [this] { return nothingChosen(); }, [this] { removeSelected(); }},
        {"enterprise.export", tr("Export the list…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_E), "download",
            {}, [this] { exportList(); }},
        {"enterprise.compare", tr("Compare…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
            "columns-3", [this] { return whyNotCompare(); }, [this] { compareSelected(); }},
        {"enterprise.merge", tr("Merge two records…"), shell::Menu::Business, {}, {}, [this] { return whyNotMerge(); },
            [this] { mergeSelected(); }}};
}

QList<shell::Command> EnterprisesPage::viewCommands()
{
    const auto drawerReason = [this] { return m_drawer->isVisibleTo(this) ? QString() : nothingChosen(); };
    const auto switchDrawer = [this] {
        if (!m_drawer->isVisibleTo(this))
            return preview(m_table->currentId());
        showDrawer(false);
        Q_EMIT routeChanged();
    };
    return {{"enterprise.clear", tr("Clear the conditions"), shell::Menu::View,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {}, [this] { clearFilter(); }},
        {"enterprise.columns", tr("Columns…"), shell::Menu::View, QKeySequence(Qt::CTRL | Qt::Key_L), "columns-3", {},
            [this] { m_table->chooseColumns(m_columnButton); }},
        {"enterprise.row_height", tr("Row height…"), shell::Menu::View, {}, "rows-3", {},
            [this] { m_table->popUpRowHeights(); }},
        {"enterprise.drawer", tr("Drawer"), shell::Menu::View, QKeySequence(Qt::Key_F4), "panel-right", drawerReason,
            switchDrawer},
        {"enterprise.next_pane", tr("Next pane"), shell::Menu::View, QKeySequence(Qt::Key_F6), {}, {},
            [this] { stepPane(1); }},
        {"enterprise.previous_pane", tr("Previous pane"), shell::Menu::View, QKeySequence(Qt::SHIFT | Qt::Key_F6), {},
            {}, [this] { stepPane(-1); }}};
}

QList<shell::Command> EnterprisesPage::commands()
{
    return registerCommands() + viewCommands() + filterCommands() + m_bulk->commands() + m_views->commands();
}

void EnterprisesPage::addEnterprise()
{
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::Enterprise,
        {{QStringLiteral("status"), records::Value(QStringLiteral("in_business"))}}, this);
    dialog->setSections(registerForm());
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId id, const store::Receipt &receipt) {
        m_wanted = id;
        preview(id);
        sayWritten(m_needs, this, receipt, tr("Registered: %1").arg(nameIn(receipt.set)));
    });
    connect(dialog, &forms::RecordDialog::openWanted, this, [this](RecordKind, RecordId id) { preview(id); });
    dialog->open();
}

void EnterprisesPage::removeSelected()
{
    const auto ids = m_table->selectedIds();
    removeRecords(m_needs, this, RecordKind::Enterprise, ids,
        tr("Remove %n enterprise(s)? Why?", nullptr, static_cast<int>(ids.size())));
}

QString EnterprisesPage::whyNotCompare() const
{
    const auto chosen = static_cast<int>(m_table->selectedIds().size());
    return chosen < CompareDialog::Fewest || chosen > CompareDialog::Most
        ? tr("Select two to four enterprises (Ctrl+click)")
        : QString();
}

void EnterprisesPage::compareSelected()
{
    auto *dialog = new CompareDialog(m_needs, m_table->selectedIds(), this);
    dialog->open();
}

QString EnterprisesPage::whyNotMerge() const
{
    return m_table->selectedIds().size() == 2 ? QString() : tr("Select two records of one enterprise (Ctrl+click)");
}

/// The record chosen first in the list is the one that is kept until the officer swaps them.
void EnterprisesPage::mergeSelected()
{
    const auto chosen = m_table->selectedIds();
    auto *dialog = new MergeDialog(m_needs, chosen.front(), chosen.back(), this);
    connect(dialog, &MergeDialog::merged, this, [this](RecordId kept, RecordId, const store::Receipt &receipt) {
        m_wanted = kept;
        preview(kept);
        sayWritten(m_needs, this, receipt, tr("Merged."));
    });
    dialog->open();
}

void EnterprisesPage::exportList()
{
    exchange::TableColumn nextTier{items::EnterpriseRows::nextTierColumn().field};
    nextTier.tell = [reading = items::NextTierReading{m_needs.standings->standings(), words::standingText}](
                        RecordId id) { return reading.text(id); };
    exportRecords(m_needs, this, RecordKind::Enterprise, m_model->spine().ids, shownColumns(*m_table),
        tr("enterprises.xlsx"), {nextTier});
}

} // namespace yumiao::ui::pages
