// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contents.h"

#include "models/records/threshold.h"
#include "models/rules/thresholds.h"
#include "models/store/query.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace yumiao::store {
namespace {

constexpr qint64 ChunkSize = 1024 * 1024; // far below SQLite's limit of a value, large enough for few statements
constexpr auto ContentHash = QCryptographicHash::Sha256;
constexpr qint64 Mebibyte = 1024 * 1024;

QString hexOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString digestOf(const QByteArray &bytes)
{
    return hexOf(QCryptographicHash::hash(bytes, ContentHash));
}

tl::unexpected<Error> contentFault(Fault fault, const char *what, const QString &digest)
{
    return failure(fault, QString::fromLatin1(what), {{QStringLiteral("digest"), digest}});
}

tl::unexpected<Error> tooLarge(qint64 size, qint64 limit)
{
    return failure(Fault::Refused, QStringLiteral("content.too_large"),
        {{QStringLiteral("size"), size}, {QStringLiteral("limit"), limit}});
}

/// The next chunk; empty at the end. A device may give less than asked long before its end.
Result<QByteArray> nextChunk(QIODevice &device)
{
    QByteArray chunk;
    while (chunk.size() < ChunkSize) {
        const QByteArray more = device.read(ChunkSize - chunk.size());
        if (more.isEmpty()) {
            if (!device.atEnd())
                return failure(Fault::Unreachable, QStringLiteral("content.unreadable"),
                    {{QStringLiteral("cause"), device.errorString()}});
            break;
        }
        chunk += more;
    }
    return chunk;
}

Done refuseFull(const Session &session, const ContentKey &key, const ContentLimits &limits)
{
    if (key.size > limits.file)
        return tooLarge(key.size, limits.file);
    const auto totals = contentTotals(session);
    if (!totals)
        return failure(totals.error());
    if (totals->bytes + key.size > limits.workspace)
        return failure(Fault::Refused, QStringLiteral("content.workspace_full"),
            {{QStringLiteral("size"), key.size}, {QStringLiteral("used"), totals->bytes},
                {QStringLiteral("limit"), limits.workspace}});
    return {};
}

Done putChunks(const Session &session, QIODevice &device, const ContentKey &key, const ReportProgress &report)
{
    auto insert = session.prepare(
        QStringLiteral("INSERT INTO content_chunk (digest, seq, chunk_digest, body) VALUES (?, ?, ?, ?)"));
    if (!insert)
        return failure(insert.error());
    QCryptographicHash whole(ContentHash);
    qint64 size = 0;
    for (qint64 seq = 0;; ++seq) {
        if (session.stop().stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const auto chunk = nextChunk(device);
        if (!chunk)
            return failure(chunk.error());
        if (chunk->isEmpty())
            break;
        whole.addData(*chunk);
        size += chunk->size();
        if (size > key.size) // it grows while it is read: no need to see its end
            break;
        insert->bindValue(0, key.digest);
        insert->bindValue(1, seq);
        insert->bindValue(2, digestOf(*chunk));
        insert->bindValue(3, *chunk);
        if (const Done done = session.execute(*insert); !done)
            return done;
        if (report)
            report({size, key.size});
    }
    if (size != key.size || hexOf(whole.result()) != key.digest)
        return contentFault(Fault::Conflict, "content.changed", key.digest);
    return {};
}

struct ContentHead {
    qint64 size = 0;
    qint64 chunks = 0;
};

Result<ContentHead> headOf(const Session &session, const QString &digest)
{
    auto query = session.run(QStringLiteral("SELECT size, chunks FROM content WHERE digest = ?"), {digest});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return contentFault(Fault::NotFound, "content.missing", digest);
    return ContentHead{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

} // namespace

Result<ContentLimits> ContentLimits::of(const Session &session, QDate on)
{
    const auto all = loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const rules::Thresholds thresholds(*all, on);
    ContentLimits limits;
    if (const auto file = thresholds.get(QStringLiteral("attachment.file_mib")))
        limits.file = static_cast<qint64>(file->toDouble()) * Mebibyte;
    if (const auto workspace = thresholds.get(QStringLiteral("attachment.workspace_mib")))
        limits.workspace = static_cast<qint64>(workspace->toDouble()) * Mebibyte;
    return limits;
}

Result<ContentKey> weigh(QIODevice &device, qint64 limit, const Cancel &cancel, const ReportProgress &report)
{
    if (!device.isSequential() && device.size() > limit)
        return tooLarge(device.size(), limit);
    QCryptographicHash whole(ContentHash);
    ContentKey key;
    for (;;) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        const auto chunk = nextChunk(device);
        if (!chunk)
            return failure(chunk.error());
        if (chunk->isEmpty())
            break;
        key.size += chunk->size();
        if (key.size > limit)
            return tooLarge(key.size, limit);
        whole.addData(*chunk);
        if (report)
            report({key.size, device.isSequential() ? 0 : device.size()});
    }
    key.digest = hexOf(whole.result());
    return key;
}

Done putContent(const Session &session, QIODevice &device, const ContentKey &key, const ContentLimits &limits,
    const ReportProgress &report)
{
    const auto known = session.number(QStringLiteral("SELECT count(*) FROM content WHERE digest = ?"), {key.digest});
    if (!known)
        return failure(known.error());
    if (*known > 0)
        return {};
    if (const Done done = refuseFull(session, key, limits); !done)
        return done;
    const auto head = session.run(QStringLiteral("INSERT INTO content (digest, size, chunks) VALUES (?, ?, ?)"),
        {key.digest, key.size, (key.size + ChunkSize - 1) / ChunkSize});
    if (!head)
        return failure(head.error());
    return putChunks(session, device, key, report);
}

Done copyContent(const Session &session, const QString &digest, QIODevice &out, const ReportProgress &report)
{
    const auto head = headOf(session, digest);
    if (!head)
        return failure(head.error());
    auto chunks = session.run(
        QStringLiteral("SELECT seq, chunk_digest, body FROM content_chunk WHERE digest = ? ORDER BY seq"), {digest});
    if (!chunks)
        return failure(chunks.error());
    QCryptographicHash whole(ContentHash);
    qint64 seq = 0;
    qint64 size = 0;
    for (; chunks->next(); ++seq) {
        const QByteArray body = chunks->value(2).toByteArray();
        if (chunks->value(0).toLongLong() != seq || digestOf(body) != chunks->value(1).toString())
            return contentFault(Fault::Corrupt, "content.damaged", digest);
        whole.addData(body);
        size += body.size();
        if (out.write(body) != body.size())
            return failure(
                Fault::DiskFull, QStringLiteral("content.unwritable"), {{QStringLiteral("cause"), out.errorString()}});
        if (report)
            report({size, head->size});
    }
    if (const Done end = session.ended(*chunks); !end)
        return end;
    if (seq < head->chunks)
        return contentFault(Fault::Corrupt, "content.missing", digest);
    if (seq != head->chunks || size != head->size || hexOf(whole.result()) != digest)
        return contentFault(Fault::Corrupt, "content.damaged", digest);
    return {};
}

Result<QByteArray> contentBytes(const Session &session, const QString &digest, qint64 most)
{
    const auto head = headOf(session, digest);
    if (!head)
        return failure(head.error());
    if (head->size > most)
        return tooLarge(head->size, most);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Done done = copyContent(session, digest, buffer); !done)
        return failure(done.error());
    return buffer.data();
}

Result<ContentTotals> contentTotals(const Session &session)
{
    auto query = session.run(QStringLiteral("SELECT count(*), coalesce(sum(size), 0) FROM content"));
    if (!query)
        return failure(query.error());
    if (!query->next())
        return ContentTotals{};
    return ContentTotals{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

} // namespace yumiao::store
