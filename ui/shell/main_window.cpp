// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/button_keys.h"
#include "ui/shell/command_keys.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/nav_side.h"
#include "ui/shell/page_head.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/plan_clock.h"
#include "ui/shell/settings.h"
#include "ui/shell/tab_stops.h"
#include "ui/shell/undo_bar.h"
#include "ui/theme/icons.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yumiao::ui::shell {

namespace {
constexpr int wideFrom = 1440; // narrower windows show the navigation as icons
const QString routeKey = QStringLiteral("window/route");
const QString usageKey = QStringLiteral("window/commands_used");
const QString navKey = QStringLiteral("window/nav_narrow");

QVBoxLayout *tightColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}
} // namespace

MainWindow::MainWindow(WindowNeeds needs, QWidget *parent)
    : QMainWindow(parent)
    , m_needs(std::move(needs))
    , m_registry(this)
    , m_look(m_needs.settings, m_needs.language)
{
    setMinimumSize(1180, 680);
    QCoreApplication::instance()->installEventFilter(new ButtonKeys(this));
    QCoreApplication::instance()->installEventFilter(new CommandKeys(m_registry, this));
    setWindowIcon(theme::programIcon());
    buildUp();
    wireUp();
    m_registry.setUsage(m_needs.settings.value(usageKey).toStringList());
    if (m_needs.settings.value(navKey).isValid())
        m_narrowByHand = m_needs.settings.value(navKey).toBool();
    m_look.restoreGeometry(*this);
    refreshWords();
    setProgramCommands();
    restoreLastRoute();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUp()
{
    auto *ground = new QWidget(this);
    ground->setObjectName(QStringLiteral("shellGround"));
    QVBoxLayout *all = tightColumn(ground);
    m_bannerPlace = new QWidget(ground);
    tightColumn(m_bannerPlace);
    m_bannerPlace->hide();
    all->addWidget(m_bannerPlace);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    all->addLayout(sides, 1);
    m_nav = new NavSide(ground);
    sides->addWidget(m_nav);
    auto *content = new QWidget(ground);
    QVBoxLayout *column = tightColumn(content);
    m_head = new PageHead(content);
    m_stack = new PageStack(m_needs.pages, content);
    column->addWidget(m_head);
    auto *room = new QScrollArea(content); // large text in a small window: the page scrolls, nothing is cut
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_stack);
    column->addWidget(room, 1);
    sides->addWidget(content, 1);
    setCentralWidget(ground);
    m_corner = new MenuCorner(this);
    menuBar()->setCornerWidget(m_corner);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_undo = new UndoBar(this);
    m_palette = new CommandPalette({m_registry, m_needs.paletteSources, m_needs.initials}, this);
}

void MainWindow::wireUp()
{
    connect(m_nav, &NavSide::chosen, this, &MainWindow::openPage);
    connect(m_nav, &NavSide::planActivated, this, &MainWindow::planActivated);
    // Setting the same corner widget again is how a QMenuBar takes a new size of it.
    connect(m_corner, &MenuCorner::sizeHintChanged, this, [this] {
        menuBar()->setCornerWidget(m_corner);
        menuBar()->setMinimumHeight(m_corner->sizeHint().height());
    });
    connect(m_corner, &MenuCorner::searchRequested, m_palette, &CommandPalette::popUp);
    connect(&m_needs.navigator, &Navigator::opened, m_palette, &CommandPalette::dismiss); // Alt+2 under it
    connect(&m_needs.navigator, &Navigator::opened, this, &MainWindow::openRoute);
    connect(&m_registry, &CommandRegistry::changed, this, [this] { m_registry.fillMenus(*menuBar()); });
    connect(&m_registry, &CommandRegistry::refused, this, &MainWindow::showToast);
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::wirePage);
}

void MainWindow::wirePage(Page *page)
{
    const auto whenInFront = [this, page](const std::function<void()> &act) {
        return [this, page, act] {
            if (page == currentPage())
                act();
        };
    };
    connect(page, &Page::headChanged, this, whenInFront([this] { m_head->refresh(); }));
    connect(page, &Page::statusChanged, this, whenInFront([this] { refreshStatus(); }));
    connect(page, &Page::commandsChanged, this, whenInFront([this] { refreshCommands(); }));
    connect(page, &Page::routeChanged, this, whenInFront([this] { m_needs.navigator.record(currentPage()->route()); }));
}

Page *MainWindow::currentPage() const
{
    return m_stack->currentPage();
}

void MainWindow::openPage(const QByteArray &id)
{
    const PageEntry *entry = m_stack->entry(id);
    if (!entry)
        return;
    const Page *made = m_stack->made().value(id); // a page seen before opens as it was left
    const QString place = entry->places.value(0);
    m_needs.navigator.go(made && !made->route().isEmpty() ? made->route() : Route{place});
}

void MainWindow::openRoute(const Route &route)
{
    const PageEntry *entry = m_stack->entryFor(route);
    if (!entry)
        return;
    const bool isNew = !m_stack->made().contains(entry->id);
    bringToFront(entry->id);
    if (Page *page = currentPage(); page && (isNew || page->route() != route))
        page->open(route);
    m_head->refresh();
    refreshStatus();
}

void MainWindow::bringToFront(const QByteArray &id)
{
    const bool another = m_stack->currentId() != id;
    Page *page = m_stack->showPage(id);
    if (!page || !another)
        return;
    m_nav->setCurrent(navigationOf(id));
    m_head->showPage(page);
    m_registry.setPageCommands(page->commands());
}

/// The line of the navigation that a page stands under.
QByteArray MainWindow::navigationOf(const QByteArray &id) const
{
    const PageEntry *entry = m_stack->entry(id);
    return entry && !entry->under.isEmpty() ? entry->under : id;
}

void MainWindow::refreshCommands()
{
    setProgramCommands();
    if (Page *page = currentPage())
        m_registry.setPageCommands(page->commands());
}

void MainWindow::setProgramCommands()
{
    if (m_needs.commands)
        m_registry.setProgramCommands(m_needs.commands(*this));
}

void MainWindow::refreshStatus()
{
    if (const Page *page = currentPage())
        m_status->setLeft(page->statusTexts());
}

void MainWindow::refreshWords()
{
    const QString program = tr("Yumiao · Cultivation of small and medium-sized enterprises, Yanjiang District");
    setWindowTitle(m_workspace.isEmpty() ? program : tr("%1 — %2", "program and workspace").arg(program, m_workspace));
    m_nav->setPages(m_stack->entries());
    m_nav->setCurrent(navigationOf(m_stack->currentId()));
    m_head->refresh();
    refreshStatus();
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_workspace = name;
    refreshWords();
}

void MainWindow::setBadge(const QByteArray &page, int count, bool alarm)
{
    m_nav->setBadge(page, {count, alarm});
}

void MainWindow::setPlanPeriod(const QDate &first, const QDate &last, const QDate &today)
{
    m_nav->clock().setPeriod(first, last, today);
}

void MainWindow::setBanner(QWidget *banner)
{
    delete m_banner;
    m_banner = banner;
    m_bannerPlace->setVisible(banner != nullptr);
    if (banner)
        m_bannerPlace->layout()->addWidget(banner);
}

void MainWindow::showUndo(const QString &sentence, const std::function<void()> &undo)
{
    m_undo->offer(sentence, undo);
}

void MainWindow::showToast(const QString &sentence)
{
    m_undo->showToast(sentence);
}

void MainWindow::toggleNav()
{
    m_narrowByHand = !m_nav->isNarrow();
    m_needs.settings.setValue(navKey, *m_narrowByHand);
    placeNav();
}

void MainWindow::placeNav()
{
    m_nav->setNarrow(m_narrowByHand.value_or(width() < wideFrom));
    m_corner->setNarrow(width() < wideFrom);
}

void MainWindow::restoreLastRoute()
{
    const auto last = Route::fromText(m_needs.settings.value(routeKey).toString());
    if (last && m_stack->entryFor(*last))
        m_needs.navigator.go(*last);
    else if (!m_stack->entries().empty())
        openPage(m_stack->entries().front().id);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_stack) {
        refreshWords();
        refreshCommands();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepFocus(*this, next, {m_head, m_stack, m_nav, m_corner});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeNav();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_needs.mayClose && !m_needs.mayClose()) {
        event->ignore();
        return;
    }
    m_look.rememberGeometry(*this);
    m_needs.settings.setValue(routeKey, m_needs.navigator.current().toText());
    m_needs.settings.setValue(usageKey, m_registry.usageForSettings());
    QMainWindow::closeEvent(event);
}

} // namespace yumiao::ui::shell
