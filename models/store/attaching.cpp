// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attaching.h"

#include "models/store/safe_file.h"

#include <QBuffer>
#include <QFileInfo>

namespace yumiao::store {
namespace {

constexpr qsizetype LongestStem = 120; // bytes of UTF-8: file systems take 255 for the whole name

RecordIdSource &attachmentIds()
{
    static RecordIdSource source;
    return source;
}

/// The device of a wish, at its first byte.
Result<std::unique_ptr<QIODevice>> opened(const FileToAttach &file)
{
    if (!file.path.isEmpty())
        return openPlainFile(file.path);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file.bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// The same content twice for one enterprise is a slip of the hand.
Done refuseSame(const Session &session, const records::Attachment &attachment)
{
    const auto name = session.text(
        QStringLiteral("SELECT name FROM attachment WHERE enterprise = ? AND digest = ? AND removed IS NULL LIMIT 1"),
        {attachment.enterprise.id.value(), attachment.digest});
    if (!name)
        return failure(name.error());
    if (name->isEmpty())
        return {};
    return failure(Fault::Conflict, QStringLiteral("attachment.same"), {{QStringLiteral("name"), *name}});
}

changes::ChangeSet setOfAttachment(const AttachWish &wish, const records::Attachment &attachment)
{
    changes::ChangeSet set;
    set.author = wish.author;
    set.action = QStringLiteral("attach");
    set.source = wish.source;
    set.changes = {changes::creation(attachment)};
    return set;
}

bool isSafeInNames(QChar c)
{
    return c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c) && c != QLatin1Char('\n');
}

/// Names that mean a device to old systems, whatever their ending.
bool isDevice(const QString &stem)
{
    static const QStringList devices{
        QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL")};
    const QString upper = stem.toUpper();
    const bool numbered = upper.size() == 4 && upper.at(3).isDigit()
        && (upper.startsWith(QLatin1String("COM")) || upper.startsWith(QLatin1String("LPT")));
    return numbered || devices.contains(upper);
}

} // namespace

Result<Receipt> attach(Session &session, const AttachWish &wish, const Clock &clock, const ReportProgress &report)
{
    const auto limits = ContentLimits::of(session, wish.today);
    if (!limits)
        return failure(limits.error());
    auto device = opened(wish.file);
    if (!device)
        return failure(device.error());
    const auto key = weigh(**device, limits->file, session.stop());
    if (!key)
        return failure(key.error());
    records::Attachment attachment = wish.attachment;
    attachment.id = attachmentIds().next();
    attachment.name
        = records::attachmentName(wish.file.name.isEmpty() ? QFileInfo(wish.file.path).fileName() : wish.file.name);
    attachment.size = key->size;
    attachment.digest = key->digest;
    attachment.added = wish.today;
    if (const Done done = refuseSame(session, attachment); !done)
        return failure(done.error());
    if (!(*device)->seek(0))
        return failure(Fault::Unreachable, QStringLiteral("content.unreadable"));
    return commit(session, setOfAttachment(wish, attachment), clock, OnConflict::Refuse,
        [&](Session &within) { return putContent(within, **device, *key, *limits, report); });
}

Done saveAttachment(const Session &session, const records::Attachment &attachment, const QString &path, bool replace,
    const ReportProgress &report)
{
    const Done saved = writePrivateFile(
        path, replace, [&](QIODevice &out) { return copyContent(session, attachment.digest, out, report); });
    if (saved || !saved.error().what.startsWith(QLatin1String("content.")))
        return saved;
    Error error = saved.error();
    error.detail.insert(QStringLiteral("name"), attachment.name);
    error.detail.insert(QStringLiteral("path"), path);
    return failure(std::move(error));
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : records::attachmentName(name))
        safe += c.isSurrogate() || isSafeInNames(c) ? c : QChar(u'_');
    const qsizetype point = safe.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = point > 0 && safe.size() - point <= 16;
    const QString ending = hasEnding ? safe.mid(point).trimmed() : QString();
    QString stem = hasEnding ? safe.left(point) : safe;
    while (stem.toUtf8().size() > LongestStem)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    while (stem.endsWith(QLatin1Char('.')) || stem.endsWith(QLatin1Char(' ')))
        stem.chop(1);
    if (stem.isEmpty() || stem.startsWith(QLatin1Char('.')) || stem.startsWith(QLatin1Char('-')) || isDevice(stem))
        stem.prepend(QLatin1Char('_'));
    return stem + (ending == QLatin1String(".") ? QString() : ending);
}

} // namespace yumiao::store
