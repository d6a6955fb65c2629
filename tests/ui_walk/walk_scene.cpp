// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_walk/walk_scene.h"

#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "ui/pages/common/enterprise_route.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/page_stack.h"
#include "ui/tables/record_table.h"

#include <QApplication>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

constexpr int Rounds = 2; // an answer may ask again

} // namespace

WalkScene::WalkScene(QSize size)
    : m_composition(std::make_unique<app::window::Composition>(
        app::window::CompositionNeeds{*scene.workspace, scene.settings, languages, scene.prompt}))
{
    window().resize(size);
    m_active = becomesActive(window());
    settle();
}

WalkScene::~WalkScene()
{
    closeOthers();
    window().look().setLook(ui::theme::Look::Light);
    window().look().setFontStep(ui::theme::FontStep::Standard);
}

QList<QByteArray> WalkScene::pageIds() const
{
    QList<QByteArray> ids;
    for (const ui::shell::PageEntry &entry : window().pages().entries())
        ids << entry.id;
    return ids;
}

void WalkScene::settle()
{
    for (int round = 0; round < Rounds; ++round) {
        int answers = 0;
        const auto job = [](store::Session &) -> Result<int> { return 0; };
        const auto deliver = [&answers](const Result<int> &) { ++answers; };
        const store::Ticket quick = scene.workspace->read(&window(), job, deliver);
        const store::Ticket slow = scene.workspace->readLong(&window(), job, deliver);
        if (!QTest::qWaitFor([&] { return answers == 2; }, 60000))
            qFatal("the lanes did not answer");
        QTest::qWait(90);
    }
}

void WalkScene::open(const QByteArray &page)
{
    if (page == "enterprise") {
        const auto all = store::loadAll<records::Enterprise>(scene.session());
        if (!all || all->empty())
            qFatal("the district has no enterprise");
        window().navigator().go(ui::pages::recordRoute(all->front()));
    } else {
        window().openPage(page);
    }
    settle();
    chooseFirstRow();
}

void WalkScene::chooseFirstRow()
{
    auto *table = window().currentPage()->findChild<ui::tables::RecordTable *>();
    if (!table || !table->isVisible())
        return;
    table->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : table, key);
    settle();
}

QList<QWidget *> WalkScene::others() const
{
    QList<QWidget *> found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget != &window() && widget->isVisible() && !widget->inherits("QTipLabel"))
            found << widget;
    }
    return found;
}

void WalkScene::closeOthers()
{
    window().palette().dismiss();
    const QList<QWidget *> open = others();
    for (QWidget *widget : open) {
        if (!widget->close()) // a form asks once whether what was typed may go
            widget->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QWidget *widget : others())
        qWarning("%s does not close", widget->metaObject()->className());
}

} // namespace yumiao::tests
