// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/window/last_workspace.h"
#include "models/plan/reference_completion.h"

#include <algorithm>
#include <cstdio>
#include <memory>

#include <unistd.h>

namespace yumiao::app::cli {
namespace {

/// A bar on the terminal that vanishes when the job is over.
class ProgressLine {
public:
    ProgressLine() = default;
    Q_DISABLE_COPY_MOVE(ProgressLine)
    ~ProgressLine()
    {
        std::fputs("\r\x1b[K", stderr);
        std::fflush(stderr);
    }
    void show(Progress now)
    {
        constexpr qint64 width = 30;
        const qint64 full = now.total > 0 ? std::clamp<qint64>(width * now.done / now.total, 0, width) : 0;
        const QByteArray bar = QByteArray(full, '#') + QByteArray(width - full, '.');
        std::fprintf(stderr, "\r[%s] %lld / %lld ", bar.constData(), static_cast<long long>(now.done),
            static_cast<long long>(now.total));
        std::fflush(stderr);
    }
};

} // namespace

Result<QString> Context::workspacePath() const
{
    if (!workspace.isEmpty())
        return workspace;
    const QString last = window::lastWorkspace();
    if (last.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("workspace.none"));
    return last;
}

Result<store::OpenBase> Context::open() const
{
    const auto path = workspacePath();
    if (!path)
        return failure(path.error());
    auto base = store::OpenBase::open(*path);
    if (!base)
        return base;
    RecordIdSource ids;
    if (const auto completed = plan::completeReferenceData(base->session(), ids, SystemClock()); !completed)
        return failure(completed.error());
    base->session().setStop(cancel);
    return base;
}

ReportProgress Context::progress() const
{
    if (quiet || ::isatty(STDERR_FILENO) == 0)
        return {};
    return [line = std::make_shared<ProgressLine>()](Progress now) { line->show(now); };
}

void Context::say(const QString &sentence) const
{
    if (!quiet)
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

QString commandLineAuthor()
{
    return QStringLiteral("command line");
}

} // namespace yumiao::app::cli
