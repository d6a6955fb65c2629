// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprises_page.h"

#include "models/items/enterprise_rows.h"
#include "models/store/register_filter.h"
#include "ui/pages/common/condition_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprises/facet_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace yumiao::ui::pages {

QList<shell::Command> EnterprisesPage::filterCommands()
{
    return {{"enterprise.conditions", tr("Edit the conditions…"), shell::Menu::View,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "plus", {}, [this] { editConditions(); }},
        {"enterprise.copy_conditions", tr("Copy the conditions as text"), shell::Menu::Edit, {}, "copy", {},
            [this] { copyConditions(); }},
        {"enterprise.paste_conditions", tr("Paste conditions…"), shell::Menu::Edit, {}, {}, {},
            [this] { editConditions(QGuiApplication::clipboard()->text()); }}};
}

void EnterprisesPage::editConditions(const QString &pasted)
{
    const auto now = store::parseFilter(m_filter);
    auto *dialog
        = new ConditionDialog(m_needs.workspace, records::RecordKind::Enterprise, now.value_or(store::Filter()), this);
    items::ListQuestion narrowed;
    narrowed.text = m_search->text();
    narrowed.chosen = m_facets->model().chosen();
    narrowed.on = m_needs.workspace.clock().today();
    const auto reader = m_needs.shelf ? m_needs.shelf->reader() : items::RegisterShelf::Reader();
    dialog->setCounter([narrowed, reader](const store::Session &session, const store::Filter &filter) mutable {
        narrowed.filter = filter;
        return items::countListed(session, reader, narrowed);
    });
    connect(dialog, &ConditionDialog::applied, this, &EnterprisesPage::setConditions);
    if (!pasted.isEmpty())
        dialog->paste(pasted);
    dialog->open();
}

void EnterprisesPage::setConditions(const store::Filter &filter)
{
    m_filter = store::filterText(filter);
    m_isRoutesFilter = false;
    ask();
}

items::ViewDefinition EnterprisesPage::presentView() const
{
    const tables::ColumnState columns = m_table->columnState();
    items::ViewDefinition view;
    view.text = m_search->text();
    view.chosen = m_facets->model().chosen();
    view.filter = store::parseFilter(m_filter).value_or(store::Filter());
    view.sort = m_table->sort();
    view.order = columns.order;
    view.hidden = columns.hidden;
    view.widths = columns.widths;
    view.rowHeight = m_table->rowHeight();
    return view;
}

void EnterprisesPage::showView(const items::ViewDefinition &view)
{
    {
        const QSignalBlocker silent(m_search);
        m_search->setText(view.text);
    }
    m_facets->model().setChosen(view.chosen);
    m_filter = store::filterText(view.filter);
    m_isRoutesFilter = false;
    m_table->setColumnState({view.order, view.hidden, view.widths});
    m_table->setRowHeight(view.rowHeight);
    m_table->setSort(view.sort);
    ask();
}

/// The facets that are ticked too: what is copied finds the same enterprises on the command line.
void EnterprisesPage::copyConditions()
{
    std::array<QStringList, store::RegisterFacetCount> chosen;
    const auto &ticked = m_facets->model().chosen();
    for (auto it = ticked.cbegin(); it != ticked.cend(); ++it)
        if (const auto facet = store::facetOf(it.key()))
            chosen[static_cast<size_t>(*facet)] = it.value();
    const store::Filter further = store::parseFilter(m_filter).value_or(store::Filter());
    m_ticket = m_needs.workspace.read(
        this,
        [on = m_needs.workspace.clock().today()](
            const store::Session &session) { return store::registerThresholds(session, on); },
        [this, chosen, further](const Result<store::RegisterThresholds> &thresholds) {
            if (!thresholds)
                return sayError(m_needs, thresholds.error());
            const auto whole = store::Filter::all({store::registerFilter(chosen, *thresholds), further});
            QGuiApplication::clipboard()->setText(store::filterText(whole));
            if (m_needs.announce)
                m_needs.announce(whole.isAll() ? tr("There are no conditions") : tr("Conditions copied as text"), {});
        });
}

} // namespace yumiao::ui::pages
