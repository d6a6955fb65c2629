// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/planner_dialog.h"

#include "models/items/shown_number.h"
#include "ui/forms/form_row.h"
#include "ui/pages/planner/window_words.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <array>

namespace yumiao::ui::pages {
namespace {

using cultivation::Chance;
using records::ApplicationWindow;

constexpr std::array PlannedFields{"title", "opens", "closes", "county_deadline", "city_deadline", "province_deadline",
    "publicity_days", "site_check_days", "paper_file_days", "source"};
constexpr int PlannerWidth = 1160;
constexpr int PlannerHeight = 650;
constexpr int PlannerLabels = 92;
constexpr int MostSpinDays = 250;

} // namespace

void PlannerDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(PlannerWidth, PlannerHeight);
    theme::setFontRole(m_title, theme::FontRole::H2);
    for (QLabel *label : {m_windowsLabel, m_tiersLabel, m_evidenceLabel, m_failingLabel})
        theme::setTone(label, "t2");
    m_windowsLabel->setBuddy(m_windows);
    m_tiersLabel->setBuddy(m_tiers);
    m_evidenceLabel->setBuddy(m_evidenceDays);
    m_failingLabel->setBuddy(m_failingDays);
    m_message->setWordWrap(true);
    for (QSpinBox *it : {m_evidenceDays, m_failingDays})
        it->setRange(0, MostSpinDays);
    for (QPushButton *button : {m_print, m_export, m_save, m_close})
        button->setAutoDefault(false);
    theme::setStyleProperty(m_save, "role", QStringLiteral("primary"));
    m_stepTable = buildTable(m_steps, {104, 130, 130, 60});
    m_stepTable->horizontalHeader()->setSectionResizeMode(WindowStepModel::StepColumn, QHeaderView::ResizeToContents);
    m_candidateTable = buildTable(m_candidates, {230, 160, 104, 70, 70});
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_windowsLabel);
    choice->addWidget(m_windows, 2);
    choice->addSpacing(12);
    choice->addWidget(m_tiersLabel);
    choice->addWidget(m_tiers, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(buildForm(), 5);
    middle->addWidget(m_stepTable, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_segments);
    head->addStretch(1);
    head->addWidget(m_evidenceLabel);
    head->addWidget(m_evidenceDays);
    head->addSpacing(10);
    head->addWidget(m_failingLabel);
    head->addWidget(m_failingDays);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_print);
    foot->addWidget(m_export);
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(choice);
    column->addLayout(middle);
    column->addLayout(head);
    column->addWidget(m_candidateTable, 1);
    column->addLayout(foot);
}

/// From above to below: the form stands between what is chosen and what is found.
void PlannerDialog::orderTabs()
{
    QWidget *before = m_tiers;
    for (forms::FormRow *it : m_rows) {
        QWidget *inner = it->input()->focusProxy() ? it->input()->focusProxy() : it->input();
        setTabOrder(before, inner);
        before = inner;
    }
    setTabOrder(before, m_stepTable);
    setTabOrder(m_failingDays, m_candidateTable);
}

QWidget *PlannerDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(0);
    const auto &description = records::description<ApplicationWindow>();
    int place = 0;
    for (const char *name : PlannedFields) {
        const records::Field &field = description.fields[static_cast<size_t>(description.indexOf(QLatin1String(name)))];
        auto *row = new forms::FormRow(forms::makeInput(field, {today(), {}, false}, form), form);
        row->setLabelWidth(PlannerLabels);
        m_rows.push_back(row);
        grid->addWidget(row, place / 2, place % 2);
        ++place;
    }
    return form;
}

QTableView *PlannerDialog::buildTable(QAbstractTableModel *model, const QList<int> &widths)
{
    auto *table = new QTableView(this);
    table->setModel(model);
    widgets::dressAsRowList(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

forms::FormRow &PlannerDialog::row(const char *field) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (qstrcmp(PlannedFields[i], field) == 0)
            return *m_rows[i];
    Q_UNREACHABLE();
}

void PlannerDialog::setWords()
{
    setWindowTitle(tr("Plan of an application window"));
    m_title->setText(windowTitle());
    m_windowsLabel->setText(tr("Window"));
    m_tiersLabel->setText(tr("Tier"));
    m_evidenceLabel->setText(tr("Working days for each missing evidence"));
    m_failingLabel->setText(tr("For each condition that fails"));
    m_failingDays->setSpecialValueText(tr("cannot be met"));
    m_stepTable->setAccessibleName(tr("Steps of the window, counted back from its closing"));
    m_candidateTable->setAccessibleName(tr("Enterprises and whether they can still make it"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save the window"));
    for (forms::FormRow *it : m_rows)
        it->retranslate();
    m_steps->retranslate();
    m_candidates->retranslate();
    fillTiers();
    fillWindows();
    showSegments();
    showState();
}

void PlannerDialog::fillTiers()
{
    if (!m_ground)
        return;
    const QSignalBlocker silent(m_tiers);
    const QVariant before = m_tiers->currentData();
    m_tiers->clear();
    for (const eligibility::Ladder &ladder : m_ground->book->ladders.ladders)
        for (const eligibility::Tier &tier : ladder.tiers)
            m_tiers->addItem(
                words::inLanguage(eligibility::nameOn(tier, today())), QStringList{ladder.code, tier.code});
    const QVariant usual = QStringList{QStringLiteral("specialised"), QStringLiteral("specialised")};
    m_tiers->setCurrentIndex(m_tiers->findData(before.isValid() ? before : usual));
}

void PlannerDialog::fillWindows()
{
    if (!m_ground)
        return;
    const QSignalBlocker silent(m_windows);
    const int before = m_windows->currentIndex();
    m_windows->clear();
    m_windows->addItem(tr("New window"));
    for (const ApplicationWindow &it : m_ground->windows) {
        const QString days = it.closes.toString(Qt::ISODate);
        m_windows->addItem(it.id.isNull() ? tr("%1, closes %2 (proposed)").arg(it.title, days)
                                          : tr("%1, closes %2").arg(it.title, days));
    }
    int current = before;
    for (size_t i = 0; i < m_ground->windows.size(); ++i)
        if (!m_chosen.isNull() && m_ground->windows[i].id == m_chosen)
            current = static_cast<int>(i) + 1;
    m_windows->setCurrentIndex(qBound(0, current, m_windows->count() - 1));
}

void PlannerDialog::showSegments()
{
    const auto counted = [this](const QString &text, std::optional<Chance> chance) {
        return QStringLiteral("%1 %2").arg(text, items::shownCount(m_candidates->countOf(chance)));
    };
    QList<widgets::Segment> segments{{"all", counted(tr("All"), std::nullopt)}};
    const auto chances = records::choicesOf<Chance>();
    for (size_t i = 0; i < chances.size(); ++i)
        segments.append({chances[i].code, counted(words::choiceTitle(chances[i]), static_cast<Chance>(i))});
    m_segments->setSegments(segments);
    const auto shown = m_candidates->shown();
    m_segments->setCurrent(shown ? QByteArray(chances[static_cast<size_t>(*shown)].code) : QByteArray("all"));
}

QString PlannerDialog::message() const
{
    return m_message->text();
}

void PlannerDialog::showState()
{
    const auto say = [this](const QString &text, const char *tone) {
        theme::setTone(m_message, tone);
        m_message->setText(text);
    };
    m_save->setEnabled(m_ground && !m_steps->plan().steps.empty());
    for (QPushButton *button : {m_print, m_export})
        button->setEnabled(!m_steps->plan().steps.empty() && !m_busy);
    const bool begun = !m_fault || m_fault->what != QLatin1String("window.no_closing"); // a new window has no day yet
    if (m_fault)
        return say(words::sentence(*m_fault), begun ? "red" : "t2");
    const cultivation::WindowPlan &plan = m_steps->plan();
    if (plan.tooShort)
        return say(tr("The steps take longer than the window is open: the last day to hand in, %1, lies before it "
                      "opens.")
                       .arg(plan.lastDay.toString(Qt::ISODate)),
            "red");
    if (const QString note = unarrangedNote(plan.unarranged); !note.isEmpty())
        return say(note, "amb");
    if (m_busy)
        return say(tr("Looking who can still make it"), "t2");
    if (plan.lastDay.isValid() && today() > plan.lastDay)
        return say(tr("The last day to hand in was %1.").arg(plan.lastDay.toString(Qt::ISODate)), "amb");
    say(plan.lastDay.isValid()
            ? tr("Enterprises must hand in by %1. Judged by %2.").arg(plan.lastDay.toString(Qt::ISODate), m_pack)
            : QString(),
        "t2");
}

void PlannerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool PlannerDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
