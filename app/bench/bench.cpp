// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"

#include "app/bench/bench_case.h"
#include "app/bench/districts.h"
#include "models/store/workspace.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

namespace yumiao::app::bench {
namespace {

std::vector<Case> allCases()
{
    std::vector<Case> cases = readingCases();
    for (const auto &more : {goalCases(), startCases(), windowCases(), growthCases(), writingCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

std::vector<Case> wishedCases(const QString &only)
{
    std::vector<Case> cases = allCases();
    const bool isName = caseNames().contains(only);
    std::erase_if(cases, [&](const Case &it) { return isName ? it.name != only : !it.name.startsWith(only); });
    return cases;
}

Done runCases(const std::vector<Case> &cases, Scenery &scenery, const QString &folder, const Cancel &cancel,
    std::vector<Timing> &timings)
{
    const QString path = QDir(folder).filePath(QStringLiteral("district.yumiao"));
    const QString copy = QDir(folder).filePath(QStringLiteral("raw.db"));
    const RawEngine raw(copy);
    auto base = store::OpenBase::open(path);
    if (!base)
        return failure(base.error());
    const auto thresholds = store::registerThresholds(base->session(), districtDay());
    if (!thresholds)
        return failure(thresholds.error());
    const auto index = store::RegisterIndex::load(base->session(), districtDay(), *thresholds);
    if (!index)
        return failure(index.error());
    Error error;
    Ground ground{folder, path, base->session(), raw, copy, *index, districtDay(), scenery, &error};
    for (const Case &it : cases) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const Paired times = it.run(ground);
        if (!error.what.isEmpty())
            return failure(error);
        timings.push_back(
            {it.name, scenery.enterprises(), times.ours, times.raw, times.runs, it.goal, it.limit, it.judged});
    }
    return {};
}

Done runDistrict(int enterprises, const BenchWish &wish, const std::vector<Case> &cases, const Cancel &cancel,
    const ReportProgress &report, std::vector<Timing> &timings)
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    const QString path = place.filePath(QStringLiteral("made.yumiao"));
    if (const Done done = makeDistrict(path, enterprises, wish, cancel, report); !done)
        return done;
    for (const char *copy : {"raw.db", "district.yumiao"})
        if (const Done done = copyBase(path, place.filePath(QLatin1String(copy))); !done)
            return done;
    Scenery scenery(folder.path(), path, enterprises, wish, cancel);
    return runCases(cases, scenery, folder.path(), cancel, timings);
}

} // namespace

QStringList caseNames()
{
    QStringList names;
    for (const Case &it : allCases())
        names.append(it.name);
    return names;
}

Result<std::vector<Timing>> runBench(const BenchWish &wish, const Cancel &cancel, const ReportProgress &report)
{
    const std::vector<Case> cases = wishedCases(wish.only);
    if (cases.empty())
        return failure(Fault::Invalid, QStringLiteral("case.unknown"),
            {{QStringLiteral("value"), wish.only}, {QStringLiteral("known"), caseNames().join(QLatin1String(", "))}});
    std::vector<Timing> timings;
    for (const int enterprises : wish.sizes)
        if (const Done done = runDistrict(enterprises, wish, cases, cancel, report, timings); !done)
            return failure(done.error());
    return timings;
}

QString machineName()
{
    return QStringLiteral("%1 × %2, %3, SQLite %4, Qt %5")
        .arg(QString::number(QThread::idealThreadCount()), QSysInfo::currentCpuArchitecture(),
            QSysInfo::prettyProductName(), QLatin1String(sqlite3_libversion()), QLatin1String(qVersion()));
}

} // namespace yumiao::app::bench
