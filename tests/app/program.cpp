// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>

namespace yumiao::tests {
namespace {

constexpr int LongestRun = 120'000; // milliseconds; with the sanitizers everything takes its time

QProcessEnvironment scriptEnvironment(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // Fonts are kept by their library until the end; faults and overruns are still found.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
        environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
    return environment;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of a workspace that the program makes with these arguments.
QByteArray madeBytes(const QStringList &arguments)
{
    const Program maker;
    const Run made = maker.run(QStringList{QStringLiteral("new"), maker.workspace()} + arguments);
    if (made.code != 0)
        qFatal("%s", made.words().constData());
    return maker.bytesOf(QStringLiteral("w.yumiao"));
}

} // namespace

QString Run::error() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

QByteArray Run::words() const
{
    return "exit " + QByteArray::number(code) + "\n" + err + "\n" + out.left(4000);
}

Program::Program() = default;

QString Program::written(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("no file could be written for the test");
    return target.fileName();
}

QByteArray Program::bytesOf(const QString &name) const
{
    return fileBytes(file(name));
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(scriptEnvironment(m_folder.path()));
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(YUMIAO_PROGRAM), arguments);
    if (!process->waitForStarted())
        qFatal("the program could not be started");
    return process;
}

Run Program::ended(QProcess &process)
{
    if (!process.waitForFinished(LongestRun))
        process.kill();
    process.waitForFinished();
    const bool whole = process.exitStatus() == QProcess::NormalExit;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run Program::run(const QStringList &arguments) const
{
    return ended(*start(arguments));
}

Run Program::redirected(const QStringList &arguments, const QString &redirection) const
{
    QProcess process;
    process.setProcessEnvironment(scriptEnvironment(m_folder.path()));
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("/bin/sh"),
        QStringList{
            QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + redirection, QStringLiteral(YUMIAO_PROGRAM)}
            + arguments);
    return ended(process);
}

Run Program::on(const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--workspace"), workspace(), QStringLiteral("--json")});
}

void Program::haveCopy(const QByteArray &whole) const
{
    for (const char *suffix : {"-wal", "-shm", ".lock"})
        QFile::remove(workspace() + QLatin1String(suffix));
    (void)written(QStringLiteral("w.yumiao"), whole);
}

void Program::havePractice() const
{
    static const QByteArray whole = madeBytes({QStringLiteral("--practice"), QStringLiteral("--enterprises"),
        QStringLiteral("120"), QStringLiteral("--as-of"), QStringLiteral("2022-09-05")});
    haveCopy(whole);
}

void Program::haveEmpty() const
{
    static const QByteArray whole = madeBytes({});
    haveCopy(whole);
}

qint64 Program::count(const char *kind) const
{
    const QJsonObject counts = on({QStringLiteral("info")}).json().value(QLatin1String("counts")).toObject();
    return counts.value(QLatin1String(kind)).toInteger(-1);
}

QString keysOf(const QJsonObject &object)
{
    return object.keys().join(QLatin1Char(' '));
}

} // namespace yumiao::tests
