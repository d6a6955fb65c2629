// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/new_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace yumiao::app::cli {
namespace {

tl::unexpected<Error> nameTaken(const QString &path)
{
    return failure(Fault::Conflict, QStringLiteral("workspace.exists"), {{QStringLiteral("path"), path}});
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

NewFile::NewFile(QString path, QString making)
    : m_path(std::move(path))
    , m_making(std::move(making))
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_making(std::exchange(other.m_making, QString()))
{
}

NewFile::~NewFile()
{
    if (!m_making.isEmpty())
        discard();
}

Result<NewFile> NewFile::at(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return nameTaken(path);
    const QFileInfo place(path);
    const QString name = QStringLiteral(".%1.%2.making").arg(place.fileName()).arg(::getpid());
    NewFile file(path, QDir(place.absolutePath()).filePath(name));
    file.discard(); // of a process with the same number that was killed
    return file;
}

Done NewFile::putInPlace()
{
    const QByteArray from = QFile::encodeName(m_making);
    const QByteArray to = QFile::encodeName(m_path);
    int refused = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (refused == EINVAL || refused == ENOSYS) // a file system that cannot promise it
        refused = QFileInfo::exists(m_path) ? EEXIST : (::rename(from.constData(), to.constData()) == 0 ? 0 : errno);
    if (refused == EEXIST)
        return nameTaken(m_path);
    if (refused != 0)
        return failure(Fault::Unreachable, QStringLiteral("workspace.cannot_open"), {{QStringLiteral("path"), m_path}});
    syncFolder(QFileInfo(m_path).absolutePath());
    discard();
    return {};
}

void NewFile::discard() const
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(m_making + QLatin1String(suffix));
}

} // namespace yumiao::app::cli
