// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/probe.h"

#include "app/bench/peer_table.h"
#include "app/bench/window_stage.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>

#include <array>
#include <chrono>

namespace yumiao::app::bench {
namespace {

constexpr std::array<const char *, 5> ProbeNames{
    "empty-start", "list-start", "empty-memory", "list-memory", "peer-memory"};
constexpr int PagesSeen = 40;
constexpr int LongestProbe = 120'000; // milliseconds

qint64 steadyNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 anonymousKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').value(0).toLongLong();
    return 0;
}

/// A window with nothing in it, which tells that it was painted.
class EmptyWindow final : public QMainWindow {
public:
    EmptyWindow()
    {
        resize(StageWidth, StageHeight);
        show();
        waitFor([this] { return m_painted; });
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        m_painted = true;
    }

private:
    bool m_painted = false;
};

void pageThrough(QTableView &view, FrameWatch &frames)
{
    for (int i = 0; i < PagesSeen; ++i)
        frames.paint([&] {
            view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            view.viewport()->update();
        });
    frames.paint([&] {
        view.scrollToBottom();
        view.viewport()->update();
    });
}

Result<qint64> listStart(const QString &workspace)
{
    const auto stage = WindowStage::open(workspace, {QStringLiteral("企业")});
    if (!stage)
        return failure(stage.error());
    FrameWatch &frames = (*stage)->frames();
    waitFor([&] { return frames.isWhole(); });
    return steadyNanoseconds();
}

Result<qint64> listMemory(const QString &workspace)
{
    const auto stage = WindowStage::open(workspace, {QStringLiteral("企业")});
    if (!stage)
        return failure(stage.error());
    (*stage)->settle();
    if ((*stage)->list().model()->rowCount() > 0)
        pageThrough((*stage)->list(), (*stage)->frames());
    (*stage)->settle();
    return anonymousKilobytes();
}

qint64 peerMemory(const QString &workspace)
{
    PeerTable peer(workspace);
    peer.open();
    peer.fetchAll();
    peer.view().resize(StageWidth, StageHeight);
    peer.view().show();
    FrameWatch frames(&peer.view());
    pageThrough(peer.view(), frames);
    return anonymousKilobytes();
}

} // namespace

std::optional<Probe> probeNamed(const QString &name)
{
    for (size_t i = 0; i < ProbeNames.size(); ++i)
        if (name == QLatin1String(ProbeNames[i]))
            return static_cast<Probe>(i);
    return std::nullopt;
}

QString nameOf(Probe probe)
{
    return QString::fromLatin1(ProbeNames[static_cast<size_t>(probe)]);
}

Result<qint64> runProbe(Probe probe, const QString &workspace)
{
    switch (probe) {
    case Probe::EmptyStart: {
        const EmptyWindow window;
        return steadyNanoseconds();
    }
    case Probe::ListStart:
        return listStart(workspace);
    case Probe::EmptyMemory: {
        const EmptyWindow window;
        return anonymousKilobytes();
    }
    case Probe::ListMemory:
        return listMemory(workspace);
    case Probe::PeerMemory:
        break;
    }
    return peerMemory(workspace);
}

Result<double> probed(Probe probe, const QString &workspace)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = steadyNanoseconds();
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("bench"), QStringLiteral("--probe"), nameOf(probe), QStringLiteral("--workspace"), workspace});
    process.waitForFinished(LongestProbe);
    bool isNumber = false;
    const double answer = process.readAllStandardOutput().trimmed().toDouble(&isNumber);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !isNumber)
        return failure(Fault::Internal, QStringLiteral("bench.probe"),
            {{QStringLiteral("probe"), nameOf(probe)}, {QStringLiteral("cause"), process.errorString()}});
    const bool isStart = probe == Probe::EmptyStart || probe == Probe::ListStart;
    return isStart ? (answer - static_cast<double>(start)) / 1e6 : answer / 1024.0;
}

} // namespace yumiao::app::bench
