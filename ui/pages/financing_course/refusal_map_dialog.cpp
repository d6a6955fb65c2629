// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/refusal_map_dialog.h"

#include "models/figures/counted.h"
#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <array>

namespace yumiao::ui::pages {
namespace {

constexpr int RefusalWidth = 900;
constexpr int RefusalHeight = 520;
using records::RecordKind;

using Cell = CellTableModel::Cell;

Cell textOrDash(const QString &text)
{
    return {text.isEmpty() ? QStringLiteral("—") : text};
}

Cell dayCount(const std::optional<qint64> &days)
{
    return days ? Cell{items::shownCount(*days), *days} : Cell{QStringLiteral("—"), qint64{-1}};
}

/// How many there are, and what they ask for.
std::array<Cell, 2> countAndAmount(const financing::CountedCases &cases)
{
    return {Cell{items::shownCount(cases.count()), cases.count()},
        Cell{items::shownWan(cases.amount.fen()), cases.amount.fen()}};
}

} // namespace

RefusalMapDialog::RefusalMapDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_read(m_needs.workspace, AsyncValue<financing::RefusalMap>::On::Long)
    , m_model(new CellTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    buildUp();
    setWords();
    m_read.onValue(this, [this](const Result<financing::RefusalMap> &map) { showMap(map); });
    m_read.followCommits([](const changes::ChangeSet &set) {
        return touches(set,
            {RecordKind::FinancingApplication, RecordKind::ApplicationStep, RecordKind::Institution,
                RecordKind::Threshold});
    });
    m_read.ask([on = m_needs.workspace.clock().today()](
                   store::Session &session) { return financing::refusalMap(session, Period::yearOf(on), on); });
}

RefusalMapDialog::~RefusalMapDialog() = default;

void RefusalMapDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::grown(RefusalWidth), theme::grown(RefusalHeight));
    for (QLabel *label : {m_title, m_state})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CellTableModel::SortRole);
    m_table->setModel(m_sorted);
    widgets::dressAsRowList(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they come: the most applications first
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QPushButton *button : {m_export, m_open})
        button->setAutoDefault(false);
    m_open->setProperty("role", QStringLiteral("primary"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_export);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_export, &QPushButton::clicked, this, &RefusalMapDialog::exportRows);
    connect(m_open, &QPushButton::clicked, this, &RefusalMapDialog::openCurrent);
    connect(m_table, &QTableView::activated, this, &RefusalMapDialog::openCurrent);
}

void RefusalMapDialog::showMap(const Result<financing::RefusalMap> &map)
{
    if (!map && map.error().fault == Fault::Cancelled)
        return;
    theme::setTone(m_state, map ? "t2" : "red");
    if (!map)
        return m_state->setText(words::sentence(map.error()));
    m_map = *map;
    m_known = true;
    setWords();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_table->setFocus();
}

void RefusalMapDialog::fill()
{
    std::vector<CellTableModel::Row> rows;
    for (const financing::RefusalCell &it : m_map.cells) {
        const QString reason = it.reason ? QCoreApplication::translate("choice",
                                   records::choicesOf<records::RefusalReason>()[static_cast<size_t>(*it.reason)].title)
                                         : tr("No reason code");
        const auto [count, amount] = countAndAmount(it.cases);
        rows.push_back({{it.end ? applicationStageWords(*it.end) : QString()}, {reason},
            textOrDash(it.from ? applicationStageWords(*it.from) : QString()), textOrDash(it.institutionName), count,
            amount, dayCount(it.medianDays)});
    }
    if (m_map.silentCases.count() > 0) {
        const auto [count, amount] = countAndAmount(m_map.silentCases);
        rows.push_back({{tr("Under way")}, {tr("No step for %n day(s)", nullptr, m_map.silentDays)}, textOrDash({}),
            {tr("All institutions")}, count, amount, dayCount({})});
    }
    m_model->setTable({tr("End"), tr("Reason"), tr("At the stage"), tr("Institution"), tr("Applications"),
                          tr("Amount (10,000 yuan)"), tr("Days (median)")},
        std::move(rows));
}

void RefusalMapDialog::setWords()
{
    setWindowTitle(tr("Why financing failed this year"));
    m_title->setText(windowTitle());
    m_table->setAccessibleName(windowTitle());
    fill();
    m_export->setText(tr("Export…"));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_open->setText(tr("Open the applications"));
    m_open->setEnabled(m_model->rowCount() > 0);
    if (m_known)
        m_state->setText(m_model->rowCount() > 0 ? tr("%n application(s) failed. Enter opens those of a row.", nullptr,
                             static_cast<int>(m_map.all.count()))
                                                 : tr("No application failed this year, and none is without progress"));
    else if (m_state->text().isEmpty())
        m_state->setText(tr("Reading the applications"));
}

void RefusalMapDialog::openCurrent()
{
    const int row = m_sorted->mapToSource(m_table->currentIndex()).row();
    if (row < 0)
        return;
    const auto at = static_cast<size_t>(row);
    const financing::CountedCases &cases = at < m_map.cells.size() ? m_map.cells[at].cases : m_map.silentCases;
    m_needs.navigator.go(routeTo(figures::countedRecords(RecordKind::FinancingApplication, cases.ids)));
    close();
}

void RefusalMapDialog::exportRows()
{
    exportSheet(m_needs, tr("Export the list"), shownSheet(*m_sorted, windowTitle()));
}

void RefusalMapDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool RefusalMapDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
