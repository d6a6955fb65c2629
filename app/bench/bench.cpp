// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench.h"

#include "app/bench/bench_case.h"
#include "models/plan/new_workspace.h"
#include "models/practice/practice_district.h"
#include "models/practice/practice_ids.h"
#include "models/store/safe_file.h"
#include "models/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

namespace yumiao::app::bench {
namespace {

constexpr quint32 Seed = 19;
const QDate On(2022, 9, 5);

std::vector<Case> allCases()
{
    std::vector<Case> cases = readingCases();
    for (const auto &more : {goalCases(), writingCases()})
        cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

/// The file is closed and whole when this returns: it is copied next.
Done makeDistrict(const QString &path, int enterprises, const Cancel &cancel, const ReportProgress &report)
{
    auto base = store::OpenBase::create(path);
    if (!base)
        return failure(base.error());
    base->session().setStop(cancel);
    RecordIdSource ids = practice::practiceIds(On, Seed);
    const FixedClock clock(On);
    if (const Done done = plan::fillNewWorkspace(base->session(), {true, {}}, ids, clock); !done)
        return done;
    return practice::fillPracticeDistrict(base->session(), {enterprises, Seed, On}, ids, report, cancel);
}

Done runCases(
    const BenchWish &wish, int enterprises, const QString &folder, const Cancel &cancel, std::vector<Timing> &timings)
{
    const QString path = QDir(folder).filePath(QStringLiteral("district.yumiao"));
    const QString copy = QDir(folder).filePath(QStringLiteral("raw.db"));
    const RawEngine raw(copy);
    auto base = store::OpenBase::open(path);
    if (!base)
        return failure(base.error());
    const auto thresholds = store::registerThresholds(base->session(), On);
    if (!thresholds)
        return failure(thresholds.error());
    const auto index = store::RegisterIndex::load(base->session(), On, *thresholds);
    if (!index)
        return failure(index.error());
    Error error;
    Ground ground{folder, path, base->session(), raw, copy, *index, On, &error};
    for (const Case &it : allCases()) {
        if (!wish.only.isEmpty() && wish.only != it.name)
            continue;
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const Paired times = it.run(ground);
        if (!error.what.isEmpty())
            return failure(error);
        timings.push_back({it.name, enterprises, times.ours, times.raw, times.runs, it.goal, it.limit});
    }
    return {};
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
    if (!wish.only.isEmpty() && !caseNames().contains(wish.only))
        return failure(Fault::Invalid, QStringLiteral("case.unknown"),
            {{QStringLiteral("value"), wish.only}, {QStringLiteral("known"), caseNames().join(QLatin1String(", "))}});
    std::vector<Timing> timings;
    for (const int enterprises : wish.sizes) {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        const QString path = place.filePath(QStringLiteral("district.yumiao"));
        if (const Done done = makeDistrict(path, enterprises, cancel, report); !done)
            return failure(done.error());
        QFile made(path);
        if (!made.open(QIODevice::ReadOnly))
            return failure(Fault::Unreachable, QStringLiteral("file.cannot_read"), {{QStringLiteral("path"), path}});
        if (const Done done = store::writeWholeFile(place.filePath(QStringLiteral("raw.db")), made.readAll()); !done)
            return failure(done.error());
        if (const Done done = runCases(wish, enterprises, folder.path(), cancel, timings); !done)
            return failure(done.error());
    }
    return timings;
}

QString machineName()
{
    return QStringLiteral("%1 × %2, %3, SQLite %4, Qt %5")
        .arg(QString::number(QThread::idealThreadCount()), QSysInfo::currentCpuArchitecture(),
            QSysInfo::prettyProductName(), QLatin1String(sqlite3_libversion()), QLatin1String(qVersion()));
}

} // namespace yumiao::app::bench
