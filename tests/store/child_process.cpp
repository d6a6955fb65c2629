// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/child_process.h"

#include <QCoreApplication>

#include <cstdio>

namespace yumiao::tests {
namespace {

constexpr int Patience = 60'000; // milliseconds; only a broken test waits so long

} // namespace

ChildProcess::ChildProcess(const QString &name, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child"), name} + arguments);
    m_process.waitForStarted(Patience);
}

ChildProcess::~ChildProcess()
{
    kill();
}

QString ChildProcess::line()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(Patience))
            return {};
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void ChildProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(Patience);
}

QStringList ChildProcess::lines()
{
    QStringList found;
    while (m_process.canReadLine())
        found.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return found;
}

int ChildProcess::exitCode()
{
    m_process.waitForFinished(Patience);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ChildProcess::say(const QByteArray &text)
{
    m_process.write(text);
    m_process.waitForBytesWritten(Patience);
}

void tell(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace yumiao::tests
