// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planner/planner_dialog.h"

#include "models/exchange/text_sheet.h"
#include "models/store/query.h"
#include "ui/forms/form_row.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/pages/planner/planner_paper.h"
#include "ui/pages/planner/window_words.h"
#include "ui/print/page_layout.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using cultivation::Chance;
using records::ApplicationWindow;
using records::RecordKind;

constexpr int PlannerSettleMs = 300;

RecordIdSource &windowIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

PlannerDialog::PlannerDialog(PageNeeds needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_printer(std::make_unique<DialogPaperPrinter>())
    , m_steps(new WindowStepModel(this))
    , m_candidates(new WindowCandidateModel(this))
    , m_title(new QLabel(this))
    , m_windowsLabel(new QLabel(this))
    , m_windows(new QComboBox(this))
    , m_tiersLabel(new QLabel(this))
    , m_tiers(new QComboBox(this))
    , m_evidenceLabel(new QLabel(this))
    , m_evidenceDays(new QSpinBox(this))
    , m_failingLabel(new QLabel(this))
    , m_failingDays(new QSpinBox(this))
    , m_segments(new widgets::SegmentedButtons(this))
    , m_message(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_windowsLabel, m_tiersLabel, m_evidenceLabel, m_failingLabel, m_message})
        label->setTextFormat(Qt::PlainText);
    buildUp();
    orderTabs();
    wireUp();
    setWords();
    askGround();
}

PlannerDialog::~PlannerDialog() = default;

void PlannerDialog::wireUp()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(PlannerSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlannerDialog::plan);
    connect(m_windows, &QComboBox::currentIndexChanged, this, &PlannerDialog::chooseWindow);
    connect(m_tiers, &QComboBox::currentIndexChanged, &m_settle, qOverload<>(&QTimer::start));
    for (forms::FormRow *it : m_rows)
        connect(it->input(), &forms::FieldInput::edited, &m_settle, qOverload<>(&QTimer::start));
    for (QSpinBox *it : {m_evidenceDays, m_failingDays})
        connect(it, &QSpinBox::valueChanged, this, &PlannerDialog::follow);
    connect(m_segments, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        const auto chances = records::choicesOf<Chance>();
        std::optional<Chance> shown;
        for (size_t i = 0; i < chances.size(); ++i)
            if (id == chances[i].code)
                shown = static_cast<Chance>(i);
        m_candidates->show(shown);
    });
    connect(m_candidateTable, &QTableView::activated, this, [this](const QModelIndex &at) {
        if (const RecordId id = m_candidates->enterpriseAt(at.row()); !id.isNull())
            m_needs.navigator.go(routeTo(RecordKind::Enterprise, id));
    });
    connect(m_print, &QPushButton::clicked, this, &PlannerDialog::printPlan);
    connect(m_export, &QPushButton::clicked, this, &PlannerDialog::exportPlan);
    connect(m_save, &QPushButton::clicked, this, &PlannerDialog::save);
    connect(m_close, &QPushButton::clicked, this, &PlannerDialog::reject);
    connect(&m_needs.workspace, &store::Workspace::committed, this, &PlannerDialog::askGround);
}

QDate PlannerDialog::today() const
{
    return m_needs.workspace.clock().today();
}

Result<PlannerDialog::Ground> PlannerDialog::groundOf(store::Session &session, QDate today)
{
    Ground ground;
    const auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    ground.book = *book;
    const auto days = cultivation::workingDaysOf(session);
    if (!days)
        return failure(days.error());
    ground.days = *days;
    const auto pace = cultivation::proposedPace(session, today);
    if (!pace)
        return failure(pace.error());
    ground.pace = *pace;
    auto windows = store::loadAll<ApplicationWindow>(session);
    if (!windows)
        return failure(windows.error());
    for (const ApplicationWindow &it : cultivation::proposedWindows(ground.book->ladders))
        windows->push_back(it);
    for (const ApplicationWindow &it : *windows) {
        auto filled = cultivation::withProposedDays(session, it, today);
        if (!filled)
            return failure(filled.error());
        ground.windows.push_back(*std::move(filled));
    }
    auto blank = cultivation::withProposedDays(session, {}, today);
    if (!blank)
        return failure(blank.error());
    ground.blank = *std::move(blank);
    return ground;
}

void PlannerDialog::askGround()
{
    m_groundTicket = m_needs.workspace.read(
        this, [today = today()](store::Session &session) { return groundOf(session, today); },
        [this](Result<Ground> ground) { takeGround(std::move(ground)); });
}

void PlannerDialog::takeGround(Result<Ground> ground)
{
    if (!ground) {
        m_fault = ground.error();
        return showState();
    }
    const bool first = !m_ground;
    m_ground = *std::move(ground);
    fillTiers();
    fillWindows();
    if (first) {
        const QSignalBlocker silent(m_evidenceDays);
        m_evidenceDays->setValue(m_ground->pace.evidenceDays);
        m_windows->setCurrentIndex(nextWindow());
        chooseWindow();
    } else {
        m_settle.start(); // days off or facts may have changed
    }
}

/// The place of the window that closes next, within a year; of none the new one.
int PlannerDialog::nextWindow() const
{
    int place = 0;
    QDate soonest = today().addYears(1);
    for (size_t i = 0; i < m_ground->windows.size(); ++i) {
        const QDate closes = m_ground->windows[i].closes;
        if (closes >= today() && closes < soonest) {
            soonest = closes;
            place = static_cast<int>(i) + 1;
        }
    }
    return place;
}

/// Puts what is chosen into the form; what was typed for another window gives way.
void PlannerDialog::chooseWindow()
{
    if (!m_ground)
        return;
    const int at = m_windows->currentIndex() - 1; // the first entry is a new one
    ApplicationWindow window = m_ground->blank;
    if (at >= 0 && at < static_cast<int>(m_ground->windows.size()))
        window = m_ground->windows[static_cast<size_t>(at)];
    m_chosen = window.id;
    const auto &description = records::description<ApplicationWindow>();
    const records::Values values = records::valuesOf(window);
    for (forms::FormRow *it : m_rows) {
        it->input()->setValue(
            values[static_cast<size_t>(description.indexOf(QLatin1String(it->input()->field().name)))]);
        it->setMessage({}, forms::FieldInput::State::Plain);
    }
    if (!window.tier.isEmpty()) {
        const QSignalBlocker silent(m_tiers);
        m_tiers->setCurrentIndex(m_tiers->findData(QStringList{window.ladder, window.tier}));
    }
    plan();
}

Result<ApplicationWindow> PlannerDialog::window() const
{
    ApplicationWindow window;
    if (m_ground)
        for (const ApplicationWindow &it : m_ground->windows)
            if (!m_chosen.isNull() && it.id == m_chosen)
                window = it;
    const QStringList tier = m_tiers->currentData().toStringList();
    window.ladder = tier.value(0);
    window.tier = tier.value(1);
    Done fault;
    for (forms::FormRow *it : m_rows) {
        const auto value = it->input()->value();
        it->setMessage(value ? QString() : words::reason(value.error().what, value.error().detail),
            value ? forms::FieldInput::State::Plain : forms::FieldInput::State::Error);
        if (value)
            it->input()->field().set(&window, *value);
        else
            fault = failure(value.error());
    }
    if (!fault)
        return failure(fault.error());
    return window;
}

cultivation::WindowPace PlannerDialog::pace() const
{
    const int failing = m_failingDays->value();
    return {m_evidenceDays->value(), failing > 0 ? std::optional(failing) : std::nullopt,
        m_ground ? m_ground->pace.hurryDays : 0};
}

void PlannerDialog::plan()
{
    m_settle.stop();
    if (!m_ground)
        return;
    m_fault.reset();
    const auto asked = window();
    const auto planned = asked ? cultivation::planWindow(*asked, m_ground->days)
                               : Result<cultivation::WindowPlan>(failure(asked.error()));
    m_ticket = {};
    m_busy = false;
    if (!planned) {
        m_fault = planned.error();
        m_steps->setPlan({}, {});
        m_candidates->setCandidates({});
    } else {
        m_steps->setPlan(*planned, m_ground->days);
        askCandidates();
    }
    showSegments();
    showState();
}

void PlannerDialog::askCandidates()
{
    const cultivation::WindowQuestion question{*window(), m_steps->plan(), pace(), today()};
    m_busy = true;
    m_ticket = m_needs.workspace.readLong(
        this,
        [question, book = m_ground->book, days = m_ground->days](store::Session &session) {
            return cultivation::windowCandidates(session, *book, question, days, session.stop());
        },
        [this](Result<cultivation::WindowAnswer> answer) {
            m_busy = false;
            if (answer) {
                m_pack = answer->pack;
                m_candidates->setCandidates(std::move(answer->candidates));
            } else {
                m_fault = answer.error();
                m_candidates->setCandidates({});
            }
            showSegments();
            showState();
        });
}

/// Another pace: those found are judged anew, nobody is asked again.
void PlannerDialog::follow()
{
    if (!m_ground || m_busy)
        return m_ground ? m_settle.start() : void();
    m_candidates->judge(m_steps->plan(), pace(), today(), m_ground->days);
    showSegments();
    showState();
}

void PlannerDialog::save()
{
    auto wished = window();
    if (!wished || !m_ground)
        return showState();
    const auto before = std::find_if(m_ground->windows.begin(), m_ground->windows.end(),
        [this](const ApplicationWindow &it) { return !m_chosen.isNull() && it.id == m_chosen; });
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    if (before == m_ground->windows.end()) {
        wished->id = windowIds().next();
        set.changes.push_back(changes::creation(*wished));
    } else {
        set.changes.push_back(changes::difference(
            RecordKind::ApplicationWindow, m_chosen, records::valuesOf(*before), records::valuesOf(*wished)));
    }
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this, id = wished->id](const Result<store::Receipt> &receipt) {
            if (!receipt) {
                m_fault = receipt.error();
                return showState();
            }
            m_chosen = id;
            sayWritten(m_needs, this, receipt, tr("The window is saved."));
        });
}

void PlannerDialog::exportPlan()
{
    exchange::TextSheet sheet;
    sheet.title = tr("Plan of the window");
    sheet.headings = m_candidates->headings();
    const auto add = [&sheet](const std::vector<QStringList> &rows) {
        for (QStringList row : rows) {
            while (row.size() < sheet.headings.size())
                row.append(QString());
            sheet.rows.push_back(row);
        }
    };
    add(m_candidates->cells());
    add({QStringList(), m_steps->headings()});
    add(m_steps->cells());
    if (const QString note = unarrangedNote(m_steps->plan().unarranged); !note.isEmpty())
        add({{note}});
    exportSheet(m_needs, tr("Export the plan of the window"), std::move(sheet));
}

void PlannerDialog::printPlan()
{
    const print::Document document
        = plannerDocument(window().value_or(ApplicationWindow()).title, message(), *m_steps, *m_candidates);
    const print::PageForm form = print::landscapeForm();
    const auto printed = m_printer->print(document, form, print::pageCount(print::layOut(document, form)), this);
    if (!printed)
        sayError(m_needs, printed.error());
    else if (*printed && m_needs.announce)
        m_needs.announce(tr("Sent to the printer"), {});
}

QList<shell::Command> plannerCommands(PageNeeds needs, QWidget *parent)
{
    return {{"cultivation.planner", PlannerDialog::tr("Plan an application window…"), shell::Menu::Tools, {},
        "calendar", {}, [needs, parent] {
            auto *dialog = new PlannerDialog(needs, parent);
            dialog->show();
        }}};
}

} // namespace yumiao::ui::pages
