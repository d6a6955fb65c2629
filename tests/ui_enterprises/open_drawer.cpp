// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_enterprises/open_drawer.h"

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::FactLineView;
using ui::widgets::ValueRow;

OpenDrawer::OpenDrawer()
{
    if (!settle(300))
        qFatal("the list did not come");
    id = busiest();
    openDrawer(id);
    if (!opened(id))
        qFatal("the drawer did not open");
}

figures::EnterpriseProfile OpenDrawer::profile() const
{
    auto read = figures::enterpriseProfile(scene.session(), id, scene.today());
    return read ? *std::move(read) : figures::EnterpriseProfile();
}

RecordId OpenDrawer::busiest()
{
    for (const RecordId it : listed()) {
        const auto profile = figures::enterpriseProfile(scene.session(), it, scene.today());
        if (!profile || profile->certificates.empty() || profile->applications.empty() || profile->visits.empty())
            continue;
        if (profile->tasks.empty())
            giveTask(it);
        return it;
    }
    return {};
}

void OpenDrawer::giveTask(RecordId enterprise)
{
    records::Task task;
    task.id = RecordIdSource().next();
    task.title = u"试办用电报装"_s;
    task.enterprise.id = enterprise;
    task.due = scene.today().addDays(20);
    changes::ChangeSet set;
    set.action = u"new"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(task)};
    bool written = false;
    scene.workspace->write(&page, set, store::OnConflict::Refuse,
        [&written](const Result<store::Receipt> &receipt) { written = receipt.has_value(); });
    if (!QTest::qWaitFor([&written] { return written; }))
        qFatal("the task was not written");
}

QList<FactLineView *> OpenDrawer::lists(const QByteArray &tab)
{
    drawer().setCurrentTab(tab);
    QList<FactLineView *> shown;
    for (auto *view : drawer().pageOf(tab)->findChildren<FactLineView *>())
        if (view->isVisibleTo(&drawer()))
            shown.append(view);
    return shown;
}

ValueRow *OpenDrawer::row(const QString &label) const
{
    for (auto *it : drawer().findChildren<ValueRow *>())
        if (it->accessibleName().section(u',', 0, 0) == label)
            return it;
    return nullptr;
}

void OpenDrawer::enter(ValueRow &it, const QString &text)
{
    it.setFocus();
    QTest::keyClick(&it, Qt::Key_F2);
    auto *line = it.findChild<QLineEdit *>();
    line->selectAll();
    typeText(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

qint64 OpenDrawer::setsWritten() const
{
    return scene.session().number(u"SELECT count(*) FROM change_set"_s).value_or(-1);
}

QToolButton *OpenDrawer::tool(const QString &name) const
{
    for (auto *it : drawer().findChildren<QToolButton *>())
        if (it->accessibleName() == name)
            return it;
    return nullptr;
}

} // namespace yumiao::tests
