// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace yumiao::tests {

/// This very test program as another process, running a YUMIAO_CHILD function. Killed when it goes out of scope.
class ChildProcess {
public:
    ChildProcess(const QString &name, const QStringList &arguments);
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// The next line that it prints, without the line break; a null text when it ends first.
    [[nodiscard]] QString line();
    /// SIGKILL, and the wait for its end.
    void kill();
    /// Whatever it printed and was not read yet, whole lines only.
    [[nodiscard]] QStringList lines();
    /// Waits for its end.
    [[nodiscard]] int exitCode();
    void say(const QByteArray &text);

private:
    QProcess m_process;
};

/// Prints a line at once.
void tell(const QString &line);

} // namespace yumiao::tests
