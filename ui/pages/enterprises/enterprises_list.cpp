// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/enterprises_page.h"

#include "models/store/query.h"
#include "ui/pages/common/filter_sentence.h"
#include "ui/pages/common/say.h"
#include "ui/pages/common/view_box.h"
#include "ui/pages/enterprises/enterprise_drawer.h"
#include "ui/pages/enterprises/facet_pane.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip_row.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>

namespace yumiao::ui::pages {
namespace {

const QString EnterprisePlace = QStringLiteral("企业");
constexpr int WidestChip = 300; // of the words of a condition

} // namespace

void EnterprisesPage::ask()
{
    m_typing.stop();
    items::ListQuestion question;
    question.text = m_search->text();
    question.chosen = m_facets->model().chosen();
    question.on = m_needs.workspace.clock().today();
    question.sort = m_table->sort();
    if (const auto further = store::parseFilter(m_filter)) {
        question.filter = *further;
    } else {
        m_filter.clear(); // what is not applied must not look as if it were
        sayError(m_needs, further.error());
    }
    m_table->setFiltered(!question.text.isEmpty() || !question.chosen.isEmpty() || !question.filter.isAll());
    m_model->setQuestion(question);
    if (!m_model->isAsking()) // the same question: its answer stands
        chooseWanted();
    showChips();
    m_views->refresh();
    Q_EMIT routeChanged();
}

void EnterprisesPage::settle()
{
    if (!m_model->spine().facets.empty())
        m_facets->setFacets(m_model->spine().facets);
    showChips();
    showSums();
    // Later: while the model tells of its answer, the table still keeps the selection of the one before.
    QMetaObject::invokeMethod(this, &EnterprisesPage::chooseWanted, Qt::QueuedConnection);
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

/// One that is wanted but not listed yet (just written, or filtered away) is chosen when it comes.
void EnterprisesPage::chooseWanted()
{
    if (!m_wanted.isNull()) {
        if (m_table->setCurrentId(m_wanted))
            m_wanted = {};
    } else if (m_wantsFirst && m_model->rowCount() > 0 && m_table->selectedIds().empty()) {
        // A view that gets the focus makes a row its current one and shows it nowhere.
        const RecordId current = m_table->currentId();
        m_table->setCurrentId(current.isNull() ? m_model->idAt(0) : current);
    }
    m_wantsFirst = false;
}

void EnterprisesPage::followSelection()
{
    const RecordId id = m_table->currentId();
    if (!id.isNull())
        m_wanted = {}; // somebody has chosen
    if (id.isNull() || !m_drawer->isVisibleTo(this) || m_drawer->isPinned())
        return;
    m_drawer->show(id);
    Q_EMIT routeChanged();
}

void EnterprisesPage::preview(RecordId id)
{
    m_drawer->show(id);
    showDrawer(true);
    Q_EMIT routeChanged();
}

/// From the search into the list; its first row is chosen where none is.
void EnterprisesPage::enterList()
{
    m_wantsFirst = true;
    m_table->setFocus();
    if (m_typing.isActive())
        ask();
    else if (!m_model->isAsking())
        chooseWanted();
}

void EnterprisesPage::removeCondition(const QByteArray &chip)
{
    if (!chip.startsWith(FilterChipPrefix)) {
        const QStringList parts = QString::fromUtf8(chip).split(QLatin1Char('/'));
        return m_facets->model().choose(parts.value(0), parts.value(1), false);
    }
    const auto read = store::parseFilter(m_filter);
    std::vector<store::Filter> parts = filterParts(read.value_or(store::Filter()));
    const auto at = chip.mid(static_cast<qsizetype>(qstrlen(FilterChipPrefix))).toULongLong();
    if (at < parts.size())
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at));
    setConditions(store::Filter::all(std::move(parts)));
}

void EnterprisesPage::showChips()
{
    QList<widgets::ChipData> chips;
    const items::FacetModel &facets = m_facets->model();
    QStringList groups = facets.chosen().keys();
    groups.sort();
    for (const QString &group : groups)
        for (const QString &code : facets.chosen().value(group))
            chips.append({QStringLiteral("%1/%2").arg(group, code).toUtf8(), facets.groupText(group),
                facets.choiceText(group, code), true});
    const auto further = store::parseFilter(m_filter);
    const auto parts = filterParts(further.value_or(store::Filter()));
    const QFontMetrics metrics(theme::font(theme::FontRole::Small));
    for (size_t i = 0; i < parts.size(); ++i) {
        widgets::ChipData chip = filterChip(records::RecordKind::Enterprise, parts[i]);
        chip.id = QByteArray(FilterChipPrefix) + QByteArray::number(i);
        chip.value = metrics.elidedText(chip.value, Qt::ElideRight, WidestChip);
        chip.whole = filterSentence(records::RecordKind::Enterprise, parts[i]);
        chips.append(chip);
    }
    m_chips->setChips(chips);
}

QString EnterprisesPage::medianText(const QString &percent)
{
    return tr("median %1%").arg(percent);
}

/// How many of the listed ones stand on each rung, from the highest down: 7・33・106. A facet counts what would result
/// from each of its choices, which is what is listed of it.
QString EnterprisesPage::tierCounts() const
{
    const QString tier = store::facetCode(store::RegisterFacet::Tier);
    const QStringList chosen = m_model->question().chosen.value(tier);
    QStringList counts;
    for (const store::FacetGroup &group : m_model->spine().facets)
        for (const store::FacetChoice &choice : group.choices)
            if (group.code == tier && choice.code != QLatin1String("none") && choice.count > 0
                && (chosen.isEmpty() || chosen.contains(choice.code)))
                counts.prepend(QLocale().toString(choice.count));
    return counts.join(QStringLiteral("・"));
}

void EnterprisesPage::showSums()
{
    const QLocale locale;
    QHash<QString, QString> texts{{QStringLiteral("name"), tr("Total: %1").arg(locale.toString(m_model->rowCount()))}};
    for (const items::ColumnSum &sum : m_model->spine().sums)
        texts.insert(sum.field, locale.toString(static_cast<double>(sum.sum) / 1'000'000.0, 'f', 1));
    if (const auto median = m_model->spine().medianRdShare)
        texts.insert(
            QStringLiteral("rd_share"), medianText(locale.toString(static_cast<double>(*median) / 10'000.0, 'f', 1)));
    if (const QString tiers = tierCounts(); !tiers.isEmpty())
        texts.insert(QStringLiteral("tier"), tiers);
    m_table->setSums(m_model->rowCount() > 0 ? texts : QHash<QString, QString>());
}

void EnterprisesPage::clearFilter()
{
    m_search->clear();
    m_filter.clear();
    m_facets->model().clear();
    ask();
}

QString EnterprisesPage::countText() const
{
    const QLocale locale;
    return tr("%1 / %2 enterprises").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->spine().all));
}

QStringList EnterprisesPage::statusTexts() const
{
    QStringList texts{tr("%1 listed").arg(QLocale().toString(m_model->rowCount())),
        tr("%1 selected").arg(m_table->selectedIds().size())};
    constexpr double fenOfYi = 1e10; // 亿元
    for (const items::ColumnSum &sum : m_model->spine().sums)
        texts.append(tr("Revenue in all: %1 hundred million yuan")
                         .arg(QLocale().toString(static_cast<double>(sum.sum) / fenOfYi, 'f', 2)));
    return texts;
}

shell::Route EnterprisesPage::route() const
{
    return {EnterprisePlace, m_drawer->isVisibleTo(this) ? m_drawer->enterprise().toText() : QString(), m_filter};
}

void EnterprisesPage::open(const shell::Route &route)
{
    if (!route.filter.isEmpty()) { // all that it counts, nothing less
        m_search->clear();
        m_facets->model().clear();
    }
    if (!route.filter.isEmpty() || m_isRoutesFilter) {
        m_isRoutesFilter = route.filter != m_filter || m_isRoutesFilter;
        m_filter = route.filter;
    }
    if (route.key == QLatin1String("new")) {
        addEnterprise();
    } else if (const auto id = RecordId::fromText(route.key)) {
        m_wanted = *id;
        preview(*id);
        m_drawer->drawer().setFocus(); // whoever opened it means the enterprise, not the list
    } else if (route.key.isEmpty()) {
        showDrawer(false);
    } else {
        openByCode(route.key);
    }
    ask();
}

/// A route may name an enterprise by its credit code; one that nobody has is looked for as a part of it.
void EnterprisesPage::openByCode(const QString &code)
{
    m_ticket = m_needs.workspace.read(
        this,
        [code](store::Session &session) { return store::resolve(session, records::RecordKind::Enterprise, code); },
        [this, code](const Result<std::optional<RecordId>> &found) {
            if (!found)
                return sayError(m_needs, found.error());
            if (!*found)
                return m_search->setText(code);
            m_wanted = **found;
            preview(**found);
            m_drawer->drawer().setFocus();
            chooseWanted();
        });
}

} // namespace yumiao::ui::pages
