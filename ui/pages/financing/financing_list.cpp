// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/record_rows.h"
#include "models/items/shown_number.h"
#include "models/items/window_model.h"
#include "ui/pages/common/condition_dialog.h"
#include "ui/pages/common/filter_sentence.h"
#include "ui/pages/common/say.h"
#include "ui/pages/financing/application_cells.h"
#include "ui/pages/financing/financing_page.h"
#include "ui/pages/financing/funnel_pane.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/pages/financing_course/board_pane.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip_row.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;
using records::RecordKind;

constexpr auto ListedChip = "listed";
constexpr auto ConditionChip = "condition:"; // the place of the condition follows
constexpr int WidestCondition = 300;
constexpr size_t MostAveraged = 5000; // rows whose cost and stuck ones are worked out for the sum

} // namespace

void FinancingPage::askList()
{
    items::ListQuestion question;
    question.text = m_search->text();
    question.on = today();
    question.filter = m_listed.filter();
    question.sort = m_table->sort();
    if (question.sort.empty())
        question.sort = {{QStringLiteral("days_in_stage"), true}};
    m_table->setSort(question.sort);
    m_model->setQuestion(question);
    if (isBoard())
        m_board->setFilter(m_listed.filter());
}

void FinancingPage::list(const ListedApplications &listed)
{
    const bool moved = listed.route() != m_listed.route();
    m_listed = listed;
    showChips();
    m_funnel->setChoice(m_listed.choice());
    askList();
    if (moved)
        Q_EMIT routeChanged();
}

void FinancingPage::clearFilter()
{
    m_search->clear();
    list(ListedApplications::all(today()));
}

void FinancingPage::choose(const financing::FunnelChoice &choice)
{
    const bool again = m_listed.choice() == choice; // the same again: those under way
    const auto chosen = again ? ListedApplications(today()) : ListedApplications::inFunnel(choice, today());
    list(chosen.narrowed(m_listed.further()));
}

/// What of the funnel is listed follows the institution that narrows it.
void FinancingPage::narrowFunnel(std::optional<RecordId> institution)
{
    if (!m_listed.choice() || m_listed.choice()->institution == institution)
        return;
    financing::FunnelChoice choice = *m_listed.choice();
    choice.institution = institution;
    list(ListedApplications::inFunnel(choice, today()).narrowed(m_listed.further()));
}

void FinancingPage::showChips()
{
    QList<widgets::ChipData> chips;
    if (!m_listed.label().isEmpty()) {
        QString value = m_listed.value();
        if (m_listed.choice() && m_listed.choice()->institution)
            value = tr("%1, %2", "what of the funnel, institution")
                        .arg(value, m_funnel->nameOf(*m_listed.choice()->institution));
        chips.append({ListedChip, m_listed.label(), value, true});
    }
    const auto parts = filterParts(m_listed.further());
    const QFontMetrics metrics(theme::font(theme::FontRole::Small));
    for (size_t i = 0; i < parts.size(); ++i) {
        widgets::ChipData chip = filterChip(RecordKind::FinancingApplication, parts[i]);
        chip.id = QByteArray(ConditionChip) + QByteArray::number(i);
        chip.value = metrics.elidedText(chip.value, Qt::ElideRight, WidestCondition);
        chip.whole = filterSentence(RecordKind::FinancingApplication, parts[i]);
        chips.append(chip);
    }
    m_chips->setChips(chips);
}

void FinancingPage::removeChip(const QByteArray &chip)
{
    if (chip == ListedChip)
        return list(m_listed.widened(today()));
    auto parts = filterParts(m_listed.further());
    const auto at = chip.mid(static_cast<qsizetype>(qstrlen(ConditionChip))).toULongLong();
    if (at < parts.size())
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at));
    list(m_listed.narrowed(store::Filter::all(std::move(parts))));
}

void FinancingPage::editConditions()
{
    auto *dialog = new ConditionDialog(m_needs.workspace, RecordKind::FinancingApplication, m_listed.further(), this);
    items::ListQuestion question;
    question.text = m_search->text();
    question.on = today();
    dialog->setCounter([question, listed = m_listed](const store::Session &session, const store::Filter &filter) {
        items::ListQuestion asked = question;
        asked.filter = listed.narrowed(filter).filter();
        return items::countListed(session, RecordKind::FinancingApplication, asked);
    });
    connect(dialog, &ConditionDialog::applied, this,
        [this](const store::Filter &filter) { list(m_listed.narrowed(filter)); });
    dialog->open();
}

/// One that is wanted but not listed yet is chosen when it comes.
void FinancingPage::chooseWanted()
{
    if (!m_wanted.isNull() && m_table->setCurrentId(m_wanted))
        m_wanted = {};
}

void FinancingPage::settle()
{
    const std::vector<RecordId> &ids = m_model->spine().ids;
    m_sums.drop();
    if (ids.size() <= MostAveraged)
        m_sums.ask([ids, on = today()](store::Session &session) { return listSums(session, ids, on); });
    showSums();
    // Later: while the model tells of its answer, the table still keeps the selection of the one before.
    QMetaObject::invokeMethod(this, &FinancingPage::chooseWanted, Qt::QueuedConnection);
}

void FinancingPage::showSums()
{
    QHash<QString, QString> texts;
    if (m_model->rowCount() > 0) {
        texts.insert(QStringLiteral("enterprise"), tr("Total: %1").arg(shownCount(m_model->rowCount())));
        for (const items::ColumnSum &sum : m_model->spine().sums)
            texts.insert(sum.field, items::shownWan(sum.sum));
        if (m_sums.value() && !m_sums.isAsking())
            tellSums(*m_sums.value(), texts);
    }
    m_table->setSums(texts);
    m_table->setFiltered(m_model->spine().all > 0); // else there is nothing that a filter could hide
    Q_EMIT headChanged();
    Q_EMIT statusChanged(statusTexts());
}

void FinancingPage::tellSums(const ListSums &sums, QHash<QString, QString> &texts) const
{
    if (sums.cost.headline()) {
        texts.insert(QLatin1String(CostColumn), costText(*sums.cost.headline()));
        texts.insert(QLatin1String(PolicyColumn), tr("by amount", "an average that is weighted"));
    }
    if (sums.stuck.count > 0)
        texts.insert(QStringLiteral("instrument"),
            tr("%1 stuck, %2 (more than %n day(s) in one stage)", "count; amount", sums.stuckDays)
                .arg(shownCount(sums.stuck.count), headlineAmount(sums.stuck.amount)));
}

shell::Route FinancingPage::route() const
{
    return m_listed.route();
}

void FinancingPage::open(const shell::Route &route)
{
    const auto listed = ListedApplications::of(route, today());
    if (listed)
        list(*listed);
    else
        sayError(m_needs, listed.error());
}

} // namespace yumiao::ui::pages
