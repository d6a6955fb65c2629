// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"

#include "app/window/page_entries.h"
#include "app/window/palette_sources.h"
#include "app/window/program_commands.h"
#include "models/base/pinyin.h"
#include "models/figures/todo.h"
#include "models/records/plan.h"
#include "models/store/query.h"
#include "ui/pages/common/counted_route.h"

#include <QCoreApplication>
#include <QTimer>

namespace yumiao::app::window {
namespace {

using ui::shell::MainWindow;

constexpr int BadgesPause = 600; // milliseconds: the first page needs the processors first

struct CompositionWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::app::window::Composition)
};

/// What the badges of the navigation show.
struct Badges {
    int all = 0;
    int stuck = 0;
    int red = 0;
};

Result<Badges> countBadges(store::Session &session, QDate on)
{
    return figures::todo(session, on).map([](const figures::Todo &todo) {
        return Badges{static_cast<int>(todo.items.size()),
            static_cast<int>(todo.count(figures::TodoGroup::FinancingStuck)),
            static_cast<int>(todo.count(figures::TodoGroup::MeasuresOverdue))};
    });
}

/// As a person may type it: "xjqy", "xinjianqiye".
QString spelled(const QString &text)
{
    return bundledPinyin().initials(text).value(0) + QLatin1Char('\n') + bundledPinyin().full(text);
}

} // namespace

Composition::Composition(const CompositionNeeds &needs)
    : m_needs(needs)
    , m_shelf(needs.workspace)
    , m_standings(needs.workspace)
    , m_undoWords(needs.workspace)
{
    auto *self = this;
    const ui::pages::PageNeeds pageNeeds{needs.workspace, m_navigator, needs.prompt, needs.settings,
        [self](const QString &sentence, const std::function<void()> &undo) {
            if (undo)
                self->m_window->showUndo(sentence, undo);
            else
                self->m_window->showToast(sentence);
        },
        &m_shelf, &m_standings};
    m_window = std::make_unique<MainWindow>(ui::shell::WindowNeeds{pageEntries(pageNeeds),
        [self, pageNeeds](MainWindow &window) {
            auto all = programCommands(window, self->m_needs.workspace, self->m_needs.prompt, self->m_undoWords);
            all.push_back(undoListCommand(window, pageNeeds));
            all.push_back(doublesCommand(window, pageNeeds));
            return all;
        },
        paletteSources(needs.workspace, m_shelf, m_navigator), spelled, needs.settings, m_navigator, needs.languages,
        {}});
    connect(&needs.workspace, &store::Workspace::committed, this, [this] {
        showSaved();
        refreshBadges();
    });
    connect(&needs.workspace, &store::Workspace::writing, this, [this](bool busy) {
        if (busy)
            m_window->corner().setSaveStatus(ui::shell::SaveState::Writing, CompositionWords::tr("Writing"));
        else
            showSaved();
    });
    connect(&needs.languages, &ui::shell::LanguageSwitch::changed, this, [this] {
        showSaved();
        refreshStatus();
    });
    connect(m_window.get(), &MainWindow::planActivated, this, [this] {
        m_navigator.go({QStringLiteral("条款"), QStringLiteral("2"), {}});
    });
    showSaved();
    refreshStatus();
    showPlanPeriod();
    QTimer::singleShot(BadgesPause, this, &Composition::refreshBadges);
}

Composition::~Composition() = default;

void Composition::showSaved()
{
    m_window->corner().setSaveStatus(ui::shell::SaveState::Saved,
        CompositionWords::tr("Saved %1").arg(SystemClock().now().toString(QStringLiteral("HH:mm"))));
    m_window->corner().setOfficer(m_needs.workspace.author());
}

void Composition::refreshStatus()
{
    m_window->setWorkspaceName(CompositionWords::tr("Main workspace"));
    m_window->statusLine().setRight(
        {{CompositionWords::tr("Data as of %1").arg(m_needs.workspace.clock().today().toString(Qt::ISODate)), false}});
}

void Composition::showPlanPeriod()
{
    m_planTicket = m_needs.workspace.read(
        this, [](store::Session &session) { return store::loadAll<records::Plan>(session); },
        [this](const Result<std::vector<records::Plan>> &plans) {
            if (plans && !plans->empty())
                m_window->setPlanPeriod(plans->front().from, plans->front().to, m_needs.workspace.clock().today());
        });
}

void Composition::refreshBadges()
{
    const QDate today = m_needs.workspace.clock().today();
    m_badgeTicket = m_needs.workspace.readLong(
        this, [today](store::Session &session) { return countBadges(session, today); },
        [this](const Result<Badges> &badges) {
            if (!badges)
                return;
            m_window->setBadge("workbench", badges->all);
            m_window->setBadge("financing", badges->stuck);
            m_window->setBadge("tasks", badges->red, true);
        });
}

} // namespace yumiao::app::window
