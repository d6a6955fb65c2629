// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/window_stage.h"

#include "app/window/page_entries.h"
#include "ui/pages/enterprises/enterprises_page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/window_look.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace yumiao::app::bench {
namespace {

constexpr int RoundsOfSettling = 3; // an answer may ask further: rows of a list, then what belongs to the chosen one

Result<bool> nothing(store::Session &)
{
    return true;
}

/// Whether one of the pages asks for this very route.
bool takenBySpecial(const std::vector<ui::shell::PageEntry> &entries, const ui::shell::Route &route)
{
    return std::any_of(
        entries.begin(), entries.end(), [&](const auto &entry) { return entry.takes && entry.takes(route); });
}

} // namespace

WindowStage::WindowStage(std::unique_ptr<store::Workspace> workspace)
    : m_workspace(std::move(workspace))
{
}

WindowStage::~WindowStage() = default;

Result<std::unique_ptr<WindowStage>> WindowStage::open(const QString &path, const ui::shell::Route &first)
{
    auto workspace = store::Workspace::open(path, QStringLiteral("office"));
    if (!workspace)
        return failure(workspace.error());
    std::unique_ptr<WindowStage> stage(new WindowStage(*std::move(workspace)));
    ui::shell::WindowLook look(stage->m_settings, stage->m_languages);
    look.restore();
    stage->m_settings.setValue(QStringLiteral("window/route"), first.toText());
    stage->m_composition = std::make_unique<window::Composition>(
        window::CompositionNeeds{*stage->m_workspace, stage->m_settings, stage->m_languages, stage->m_prompt});
    stage->window().resize(StageWidth, StageHeight);
    stage->window().show();
    return stage;
}

/// A lane answers in the order it was asked: behind an empty question everything before it is done. What is judged in
/// the background would be counted with what is measured.
void WindowStage::settle()
{
    for (int round = 0; round < RoundsOfSettling; ++round) {
        int answers = 0;
        const auto heard = [&](const Result<bool> &) { ++answers; };
        const store::Ticket quick = m_workspace->read(&window(), &nothing, heard);
        const store::Ticket slow = m_workspace->readLong(&window(), &nothing, heard);
        waitFor([&] { return answers == 2 && !isJudging(); });
        QCoreApplication::processEvents();
    }
}

bool WindowStage::isJudging() const
{
    return (m_composition && m_composition->isJudging()) || (m_standings && m_standings->isJudging());
}

void WindowStage::show(const ui::shell::Route &route)
{
    window().navigator().go(route);
    settle();
}

void WindowStage::showFresh(const ui::shell::Route &route)
{
    if (!m_shelf)
        m_shelf = std::make_unique<items::RegisterShelf>(*m_workspace);
    if (!m_standings)
        m_standings = std::make_unique<items::StandingsShelf>(*m_workspace);
    const auto entries = window::pageEntries({*m_workspace, m_aside, m_prompt, m_settings,
        [](const QString &, const std::function<void()> &) {}, m_shelf.get(), m_standings.get()});
    const auto opens = [&](const ui::shell::PageEntry &entry) {
        return entry.places.contains(route.place)
            && (entry.takes ? entry.takes(route) : !takenBySpecial(entries, route));
    };
    const auto entry = std::find_if(entries.begin(), entries.end(), opens);
    if (entry == entries.end())
        return;
    const std::unique_ptr<ui::shell::Page> page(entry->make(nullptr));
    page->resize(StageWidth, StageHeight);
    page->open(route);
    page->show();
    settle();
}

ui::pages::EnterprisesPage &WindowStage::enterprises() const
{
    return *static_cast<ui::pages::EnterprisesPage *>(window().pages().made().value("enterprises"));
}

QTableView &WindowStage::list() const
{
    return *static_cast<QTableView *>(enterprises().table().focusProxy());
}

FrameWatch &WindowStage::frames()
{
    if (!m_frames)
        m_frames = std::make_unique<FrameWatch>(&list());
    return *m_frames;
}

} // namespace yumiao::app::bench
