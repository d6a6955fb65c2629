// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/safe_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yumiao::store {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool closed()
    {
        const int result = ::close(m_number);
        m_number = -1;
        return result == 0;
    }

private:
    int m_number;
};

tl::unexpected<Error> cannotWrite(const QString &path)
{
    const int cause = errno;
    Fault fault = Fault::Unreachable;
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        fault = Fault::DiskFull;
    else if (cause == EACCES || cause == EROFS || cause == EPERM)
        fault = Fault::ReadOnly;
    return failure(fault, QStringLiteral("file.cannot_write"),
        {{QStringLiteral("path"), path}, {QStringLiteral("cause"), QString::fromLocal8Bit(std::strerror(cause))}});
}

bool writeAll(int number, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t now = ::write(number, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        done += now;
    }
    return true;
}

bool syncFolder(const QString &folder)
{
    const Descriptor handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return handle.number() >= 0 && ::fsync(handle.number()) == 0;
}

bool writeTemporary(const QByteArray &name, const QByteArray &bytes, mode_t mode)
{
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    return file.number() >= 0 && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.closed();
}

QString nameBeside(const QString &path)
{
    return QStringLiteral("%1.%2.part").arg(path, QString::number(QRandomGenerator::system()->generate(), 36));
}

bool syncFile(const QByteArray &name)
{
    Descriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC));
    return file.number() >= 0 && ::fsync(file.number()) == 0 && file.closed();
}

} // namespace

Done writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QByteArray name = QFile::encodeName(nameBeside(path));
    const auto give = [&]() -> Done {
        const auto refusal = cannotWrite(path);
        ::unlink(name.constData());
        return refusal;
    };
    if (!writeTemporary(name, bytes, 0666))
        return give();
    if (::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        return give();
    if (!syncFolder(info.absolutePath()))
        return cannotWrite(path);
    return {};
}

Done writeFileWith(const QString &path, const std::function<Done(const QString &temporary)> &write)
{
    const QString temporary = nameBeside(path);
    const QByteArray name = QFile::encodeName(temporary);
    const auto give = [&](const Error &error) -> Done {
        ::unlink(name.constData());
        return failure(error);
    };
    // Where nothing can be made the reason is the folder's, not the writer's.
    Descriptor made(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (made.number() < 0 || !made.closed())
        return give(cannotWrite(path).value());
    if (const Done done = write(temporary); !done)
        return give(done.error());
    if (!syncFile(name) || ::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        return give(cannotWrite(path).value());
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return cannotWrite(path);
    return {};
}

} // namespace yumiao::store
