// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/districts.h"

#include "app/bench/big_district.h"
#include "models/plan/new_workspace.h"
#include "models/practice/practice_district.h"
#include "models/practice/practice_ids.h"
#include "models/store/workspace.h"

#include <QDir>
#include <QFile>

namespace yumiao::app::bench {
namespace {

constexpr quint32 DistrictSeed = 19;

Done fillDistrict(
    const QString &path, int enterprises, District district, const Cancel &cancel, const ReportProgress &report)
{
    auto base = store::OpenBase::create(path);
    if (!base)
        return failure(base.error());
    store::Session &session = base->session();
    session.setStop(cancel);
    RecordIdSource ids = practice::practiceIds(districtDay(), DistrictSeed);
    Done done = plan::fillNewWorkspace(session, {true, {}}, ids, FixedClock(districtDay()));
    if (done)
        done = practice::fillPracticeDistrict(session, {enterprises, DistrictSeed, districtDay()}, ids, report, cancel);
    if (done && district == District::Big)
        done = fillUpDistrict(session, districtDay(), ids, report, cancel);
    return done;
}

} // namespace

QDate districtDay()
{
    return {2022, 9, 5};
}

Done copyBase(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.copy(to))
        return {};
    const bool isThere = file.open(QIODevice::ReadOnly);
    return failure(Fault::Unreachable,
        isThere ? QStringLiteral("file.cannot_write") : QStringLiteral("file.cannot_read"),
        {{QStringLiteral("path"), isThere ? to : from}, {QStringLiteral("cause"), file.errorString()}});
}

Done makeDistrict(
    const QString &path, int enterprises, const BenchWish &wish, const Cancel &cancel, const ReportProgress &report)
{
    if (wish.folder.isEmpty())
        return fillDistrict(path, enterprises, wish.district, cancel, report);
    const QString name
        = wish.district == District::Big ? QStringLiteral("big-%1.yumiao") : QStringLiteral("practice-%1.yumiao");
    const QString kept = QDir(wish.folder).filePath(name.arg(enterprises));
    if (!QFile::exists(kept)) {
        if (const Done done = fillDistrict(path, enterprises, wish.district, cancel, report); !done)
            return done;
        return copyBase(path, kept);
    }
    return copyBase(kept, path);
}

} // namespace yumiao::app::bench
