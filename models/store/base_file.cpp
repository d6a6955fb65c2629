// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/base_file.h"

#include "models/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace yumiao::store {
namespace {

// Offsets of the SQLite file head (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype HeadSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr quint16 PageSizeMeaning64K = 1;

quint32 wordAt(const QByteArray &head, qsizetype offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

tl::unexpected<Error> cannotOpen(Fault fault, const char *what, const QString &path, QVariantMap detail = {})
{
    detail.insert(QStringLiteral("path"), path);
    return failure(fault, QString::fromLatin1(what), std::move(detail));
}

/// A base whose log holds newer pages may be longer than its file, never shorter than the head says without a log.
bool isCutShort(const QByteArray &head, const QFileInfo &info)
{
    const quint16 stored = qFromBigEndian<quint16>(head.constData() + PageSizeAt);
    const qint64 pageSize = stored == PageSizeMeaning64K ? 65536 : stored;
    return info.size() < pageSize * static_cast<qint64>(wordAt(head, PageCountAt))
        && !QFileInfo::exists(info.filePath() + QStringLiteral("-wal"));
}

} // namespace

Done inspectBaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotOpen(Fault::NotFound, "workspace.missing", path);
    if (!info.isFile())
        return cannotOpen(Fault::Invalid, "workspace.not_a_file", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(Fault::Unreachable, "workspace.no_permission", path);
    const QByteArray head = file.read(HeadSize);
    if (head.size() < HeadSize || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return cannotOpen(Fault::Corrupt, "workspace.not_ours", path);
    if (wordAt(head, ApplicationIdAt) != ApplicationId)
        return cannotOpen(Fault::Corrupt, "workspace.not_ours", path);
    const quint32 version = wordAt(head, UserVersionAt);
    if (version > static_cast<quint32>(schemaVersion()))
        return cannotOpen(Fault::Newer, "workspace.newer", path,
            {{QStringLiteral("found"), version}, {QStringLiteral("known"), schemaVersion()}});
    if (isCutShort(head, info))
        return cannotOpen(Fault::Corrupt, "workspace.damaged", path);
    return {};
}

Result<std::unique_ptr<QLockFile>> lockBaseFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead process loses its lock, a slow one never
    if (lock->tryLock(0))
        return lock;
    // A program that died while it made the lock leaves an empty one, which names nobody. The living hold it besides
    // by the system's own lock, and then it is not removed.
    if (lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(nullptr, nullptr, nullptr)
        && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return cannotOpen(Fault::ReadOnly, "workspace.no_permission", path);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return cannotOpen(Fault::Unreachable, "workspace.locked", path,
        {{QStringLiteral("process"), process}, {QStringLiteral("host"), host}, {QStringLiteral("program"), program}});
}

} // namespace yumiao::store
