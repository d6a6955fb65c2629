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
    void release() { m_number = -1; }
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

/// Bytes on their way to a descriptor; a short count is an error at once.
class DescriptorSink final : public QIODevice {
public:
    explicit DescriptorSink(int number)
        : m_number(number)
    {
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (writeAll(m_number, QByteArray::fromRawData(bytes, static_cast<qsizetype>(size))))
            return size;
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
        return -1;
    }

private:
    int m_number;
};

/// Moves a file to a name that nothing has; file systems that cannot do it in one step are asked first.
bool moveToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    struct stat present { };
    if (::lstat(to.constData(), &present) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

Done fillPrivate(const QString &path, const QByteArray &name, const std::function<Done(QIODevice &)> &fill)
{
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.number() < 0)
        return cannotWrite(path);
    DescriptorSink sink(file.number());
    if (const Done done = fill(sink); !done)
        return done;
    if (::fsync(file.number()) != 0 || !file.closed())
        return cannotWrite(path);
    return {};
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

Done writePrivateFile(const QString &path, bool replace, const std::function<Done(QIODevice &)> &fill)
{
    const QString temporary
        = QStringLiteral("%1.%2.part").arg(path, QString::number(QRandomGenerator::system()->generate(), 36));
    const QByteArray name = QFile::encodeName(temporary);
    if (const Done done = fillPrivate(path, name, fill); !done) {
        ::unlink(name.constData());
        return done;
    }
    const QByteArray target = QFile::encodeName(path);
    const bool moved = replace ? ::rename(name.constData(), target.constData()) == 0 : moveToFreeName(name, target);
    if (!moved) {
        const bool exists = errno == EEXIST;
        const auto refusal = cannotWrite(path);
        ::unlink(name.constData());
        if (exists)
            return failure(Fault::Conflict, QStringLiteral("file.exists"), {{QStringLiteral("path"), path}});
        return refusal;
    }
    return syncFolder(QFileInfo(path).absolutePath()) ? Done() : Done(cannotWrite(path));
}

Result<std::unique_ptr<QIODevice>> openPlainFile(const QString &path)
{
    // Without blocking: a pipe that nobody writes to would keep us for ever before we could look at it.
    Descriptor handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat facts { };
    if (handle.number() < 0 || ::fstat(handle.number(), &facts) != 0)
        return failure(Fault::Unreachable, QStringLiteral("file.cannot_read"), {{QStringLiteral("path"), path}});
    if (!S_ISREG(facts.st_mode))
        return failure(Fault::Invalid, QStringLiteral("file.not_plain"), {{QStringLiteral("path"), path}});
    auto file = std::make_unique<QFile>();
    if (!file->open(handle.number(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return failure(Fault::Unreachable, QStringLiteral("file.cannot_read"), {{QStringLiteral("path"), path}});
    handle.release();
    return file;
}

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

Result<std::unique_ptr<QFile>> openForFilling(const QString &temporary)
{
    auto file = std::make_unique<QFile>(temporary);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(Fault::Unreachable, QStringLiteral("file.cannot_write"), {{QStringLiteral("path"), temporary}});
    return file;
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
