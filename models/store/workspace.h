// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/attaching.h"
#include "models/store/lane.h"
#include "models/store/ledger.h"
#include "models/store/undo.h"

#include <QLockFile>
#include <QObject>

namespace yumiao::store {

/// A base that is open for one thread of its own: what the command line works on. Locked against a second program.
class OpenBase {
public:
    /// Inspects, locks, opens for writing and migrates. Errors: those of base_file.h, session.h, migrations.h.
    [[nodiscard]] static Result<OpenBase> open(const QString &path);
    /// Makes an empty base; refuses when something is there already (workspace.exists).
    [[nodiscard]] static Result<OpenBase> create(const QString &path);

    [[nodiscard]] Session &session() const { return *m_session; }

private:
    [[nodiscard]] static Result<OpenBase> openLocked(const QString &path);
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Session> m_session;
};

/// The open workspace of the window: one write lane, two read lanes, and the news of every commit. Lives on the UI
/// thread; nothing of it waits for the disk except open().
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Opens a workspace file; `author` is the office that changes are written under.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &author);
    ~Workspace() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &author() const { return m_author; }
    /// The day the workspace stands on: today, or the fixed day of a practice district.
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

    /// Asks a read lane: `job(Session &) -> Result<T>`, `deliver(Result<T>)`. Keep the ticket as long as the answer is
    /// wanted.
    template <typename Job, typename Deliver>
    [[nodiscard]] Ticket read(QObject *context, Job job, Deliver deliver)
    {
        return m_reads.ask(context, std::move(job), std::move(deliver));
    }
    /// The same on the lane for long questions (figures, exports, checks), so that lists stay quick.
    template <typename Job, typename Deliver>
    [[nodiscard]] Ticket readLong(QObject *context, Job job, Deliver deliver)
    {
        return m_longReads.ask(context, std::move(job), std::move(deliver));
    }

    using Delivered = std::function<void(Result<Receipt>)>;
    /// Commits on the write lane, keeping names and courses (kept_commit.h). Author and instant are filled in; `done`
    /// comes after committed(). `cancel` withdraws it as long as it is not written, `report` is called on the lane's
    /// thread.
    void write(QObject *context, changes::ChangeSet set, OnConflict onConflict, Delivered done,
        const Cancel &cancel = {}, const ReportProgress &report = {});
    /// Attaches a file on the write lane, in the order of all writes. The author is filled in; `cancel` withdraws it,
    /// `report` is called on the lane's thread.
    void attach(QObject *context, AttachWish wish, const Cancel &cancel, const ReportProgress &report, Delivered done);
    void undo(QObject *context, std::optional<RecordId> changeSet, Delivered done);
    void redo(QObject *context, Delivered done);
    /// Keeps a draft of this author (drafts.h) on the write lane, in the order of all writes; an empty content takes it
    /// away. `done` may be empty.
    void keepDraft(QObject *context, const QString &place, const QByteArray &content, std::function<void(Done)> done);

Q_SIGNALS:
    /// Something was written: what, exactly. Comes on the UI thread, after the rows are safe on the disk.
    void committed(const yumiao::changes::ChangeSet &set);
    /// Drafts of this author are others, or gone, and none is still on its way to the disk.
    void draftsKept();
    /// A write is under way (true) or all are done (false).
    void writing(bool busy);

private:
    Workspace(QString path, QString author, std::unique_ptr<QLockFile> lock, std::unique_ptr<Clock> clock);
    template <typename Job>
    void order(QObject *context, Job job, Delivered done);

    QString m_path;
    QString m_author;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Clock> m_clock;
    SystemClock m_wallClock; ///< the history is written with the true instant, also in a practice district
    int m_underWay = 0;
    int m_draftsUnderWay = 0;
    Lane m_writes;
    Lane m_reads;
    Lane m_longReads;
};

/// The day on which a workspace stands for good, as a practice district does; none: its days pass.
[[nodiscard]] Result<std::optional<QDate>> fixedDay(const Session &session);
/// The clock of a workspace: fixed when its setting "workspace.today" is a date, else the wall clock.
[[nodiscard]] Result<std::unique_ptr<Clock>> workspaceClock(const Session &session);

} // namespace yumiao::store
