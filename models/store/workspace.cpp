// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspace.h"

#include "models/store/base_file.h"
#include "models/store/drafts.h"
#include "models/store/kept_commit.h"
#include "models/store/migrations.h"

#include <QFileInfo>

namespace yumiao::store {

Result<OpenBase> OpenBase::openLocked(const QString &path)
{
    OpenBase base;
    auto lock = lockBaseFile(path);
    if (!lock)
        return failure(lock.error());
    base.m_lock = *std::move(lock);
    auto session = Session::open(path, Session::Access::Write);
    if (!session)
        return failure(session.error());
    base.m_session = *std::move(session);
    if (const Done done = migrate(*base.m_session); !done) {
        Error error = done.error();
        error.detail.insert(QStringLiteral("path"), path);
        return failure(std::move(error));
    }
    return base;
}

Result<OpenBase> OpenBase::open(const QString &path)
{
    if (const Done done = inspectBaseFile(path); !done)
        return failure(done.error());
    return openLocked(path);
}

Result<OpenBase> OpenBase::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Fault::Conflict, QStringLiteral("workspace.exists"), {{QStringLiteral("path"), path}});
    return openLocked(path);
}

Result<std::optional<QDate>> fixedDay(const Session &session)
{
    return session.text(QStringLiteral("SELECT value FROM setting WHERE name = 'workspace.today' AND removed IS NULL"))
        .map([](const QString &text) {
            const QDate day = QDate::fromString(text, Qt::ISODate);
            return day.isValid() ? std::optional(day) : std::nullopt;
        });
}

Result<std::unique_ptr<Clock>> workspaceClock(const Session &session)
{
    return fixedDay(session).map([](std::optional<QDate> day) -> std::unique_ptr<Clock> {
        if (day)
            return std::make_unique<FixedClock>(*day);
        return std::make_unique<SystemClock>();
    });
}

Workspace::Workspace(QString path, QString author, std::unique_ptr<QLockFile> lock, std::unique_ptr<Clock> clock)
    : m_path(std::move(path))
    , m_author(std::move(author))
    , m_lock(std::move(lock))
    , m_clock(std::move(clock))
    , m_writes(m_path, Session::Access::Write)
    , m_reads(m_path, Session::Access::Read)
    , m_longReads(m_path, Session::Access::Read, Lane::Tidy::AfterEachJob)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &author)
{
    if (const Done done = inspectBaseFile(path); !done)
        return failure(done.error());
    auto lock = lockBaseFile(path);
    if (!lock)
        return failure(lock.error());
    std::unique_ptr<Clock> clock;
    {
        auto session = Session::open(path, Session::Access::Write);
        if (!session)
            return failure(session.error());
        if (const Done done = migrate(**session); !done)
            return failure(done.error());
        auto known = workspaceClock(**session);
        if (!known)
            return failure(known.error());
        clock = *std::move(known);
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, author, *std::move(lock), std::move(clock)));
    for (Lane *lane : {&workspace->m_writes, &workspace->m_reads, &workspace->m_longReads})
        if (const Done done = lane->opened(); !done)
            return failure(done.error());
    return workspace;
}

template <typename Job>
void Workspace::order(QObject *context, Job job, Delivered done)
{
    if (++m_underWay == 1)
        Q_EMIT writing(true);
    m_writes.order(this, std::move(job),
        [this, caller = QPointer<QObject>(context), done = std::move(done)](Result<Receipt> receipt) {
            if (receipt && receipt->applied > 0)
                Q_EMIT committed(receipt->set);
            if (--m_underWay == 0)
                Q_EMIT writing(false);
            if (caller && done)
                done(std::move(receipt));
        });
}

void Workspace::write(QObject *context, changes::ChangeSet set, OnConflict onConflict, Delivered done,
    const Cancel &cancel, const ReportProgress &report)
{
    if (set.author.isEmpty())
        set.author = m_author;
    order(
        context,
        [this, set = std::move(set), onConflict, cancel, report](Session &session) {
            session.setStop(cancel);
            return commitKept(session, set, m_wallClock, onConflict, report);
        },
        std::move(done));
}

void Workspace::attach(
    QObject *context, AttachWish wish, const Cancel &cancel, const ReportProgress &report, Delivered done)
{
    if (wish.author.isEmpty())
        wish.author = m_author;
    order(
        context,
        [this, wish = std::move(wish), cancel, report](Session &session) {
            session.setStop(cancel);
            return store::attach(session, wish, m_wallClock, report);
        },
        std::move(done));
}

void Workspace::undo(QObject *context, std::optional<RecordId> changeSet, Delivered done)
{
    order(
        context, [this, changeSet](Session &session) { return store::undo(session, changeSet, m_author, m_wallClock); },
        std::move(done));
}

void Workspace::redo(QObject *context, Delivered done)
{
    order(
        context, [this](Session &session) { return store::redo(session, m_author, m_wallClock); }, std::move(done));
}

void Workspace::keepDraft(
    QObject *context, const QString &place, const QByteArray &content, std::function<void(Done)> done)
{
    ++m_draftsUnderWay;
    m_writes.order(
        this,
        [this, place, content](
            Session &session) { return store::keepDraft(session, m_author, place, content, m_wallClock); },
        [this, caller = QPointer<QObject>(context), done = std::move(done)](const Done &kept) {
            if (--m_draftsUnderWay == 0)
                Q_EMIT draftsKept();
            if (caller && done)
                done(kept);
        });
}

} // namespace yumiao::store
