// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_scene.h"

#include "models/plan/new_workspace.h"
#include "models/practice/practice_district.h"
#include "models/store/query.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>

namespace yumiao::tests {
namespace {

const QDate practiceDay(2022, 9, 5);

template <typename T>
void mustHold(const Result<T> &result)
{
    if (!result)
        qFatal("the scene could not be made: %s", qPrintable(result.error().what));
}

void makeBase(const QString &path, Holding holding)
{
    auto base = store::OpenBase::create(path);
    mustHold(base);
    if (holding == Holding::Nothing)
        return;
    RecordIdSource ids(1, 1);
    mustHold(plan::fillNewWorkspace(
        base->session(), {holding == Holding::Practice, QStringLiteral("雁江区")}, ids, FixedClock(practiceDay)));
    if (holding == Holding::Practice) {
        practice::PracticeOptions options;
        options.enterprises = 300;
        options.asOf = practiceDay;
        mustHold(practice::fillPracticeDistrict(base->session(), options, ids));
    }
}

/// The practice district is made once and copied: that is quicker than making it for every test.
void copyBase(const QString &path, Holding holding)
{
    static const QTemporaryDir made;
    const QString original = made.filePath(QStringLiteral("%1.yumiao").arg(static_cast<int>(holding)));
    if (!QFile::exists(original))
        makeBase(original, holding);
    if (!QFile::copy(original, path))
        qFatal("the scene could not be copied");
}

} // namespace

PageScene::PageScene(Holding holding, const QString &author)
{
    static const bool dressed = (ui::theme::applyTheme(*qApp, {}), true); // as in the program
    Q_UNUSED(dressed)
    const QString path = inFolder(QStringLiteral("scene.yumiao"));
    copyBase(path, holding);
    restart(author);
    auto session = store::Session::open(path, store::Session::Access::Read);
    mustHold(session);
    m_session = *std::move(session);
}

void PageScene::restart(const QString &author)
{
    standings.reset();
    shelf.reset();
    workspace.reset();
    auto opened = store::Workspace::open(inFolder(QStringLiteral("scene.yumiao")), author);
    mustHold(opened);
    workspace = *std::move(opened);
    shelf = std::make_unique<items::RegisterShelf>(*workspace);
    standings = std::make_unique<items::StandingsShelf>(*workspace);
}

ui::pages::PageNeeds PageScene::needs()
{
    return {*workspace, navigator, prompt, settings,
        [this](const QString &sentence, const std::function<void()> &undo) {
            said << sentence;
            takeBack = undo;
        },
        shelf.get(), standings.get()};
}

qint64 PageScene::shownByRoute() const
{
    static const QHash<QString, records::RecordKind> places{{QStringLiteral("企业"), records::RecordKind::Enterprise},
        {QStringLiteral("融资"), records::RecordKind::FinancingApplication},
        {QStringLiteral("措施"), records::RecordKind::Measure}, {QStringLiteral("走访"), records::RecordKind::Visit},
        {QStringLiteral("诉求"), records::RecordKind::ServiceRequest},
        {QStringLiteral("交办"), records::RecordKind::Task},
        {QStringLiteral("政府采购"), records::RecordKind::ProcurementBudget}};
    const ui::shell::Route route = navigator.current();
    const auto *named = records::findDescription(route.key);
    if (!places.contains(route.place) && !named)
        return -1;
    const records::RecordKind kind = places.contains(route.place) ? places.value(route.place) : named->kind;
    const auto filter = store::parseFilter(route.filter);
    const auto count = filter ? store::count(session(), {kind, *filter, {}, today()}) : failure(filter.error());
    return count.value_or(-1);
}

} // namespace yumiao::tests
