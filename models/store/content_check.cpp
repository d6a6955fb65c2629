// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/content_check.h"

#include "models/store/contents.h"

#include <QHash>

namespace yumiao::store {
namespace {

struct AttachedContent {
    RecordId id;
    QString name;
    QString digest;
    bool isThere = false;
    bool isWhole = false; ///< as long as the record says, with all its chunks
};

Result<std::vector<AttachedContent>> attachedContents(const Session &session)
{
    return session.all(
        QStringLiteral("SELECT a.id, a.name, a.digest, c.digest IS NOT NULL, c.size = a.size AND c.chunks = (SELECT "
                       "count(*) FROM content_chunk k WHERE k.digest = c.digest) FROM attachment a LEFT JOIN content c "
                       "ON c.digest = a.digest WHERE a.removed IS NULL ORDER BY a.id"),
        {}, [](const QSqlQuery &query) {
            return AttachedContent{RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                query.value(2).toString(), query.value(3).toInt() != 0, query.value(4).toInt() != 0};
        });
}

/// Takes bytes and forgets them: reading verifies them.
class Nowhere final : public QIODevice {
public:
    Nowhere() { setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

} // namespace

Done checkContents(const Session &session, bool deep, std::vector<CheckFault> &faults, const Cancel &cancel)
{
    const auto all = attachedContents(session);
    if (!all)
        return failure(all.error());
    QHash<QString, QString> verdicts; // by digest: the same content is read once
    for (const AttachedContent &it : *all) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        QString what = !it.isThere ? QStringLiteral("content.missing")
            : !it.isWhole          ? QStringLiteral("content.damaged")
                                   : QString();
        if (what.isEmpty() && deep) {
            if (!verdicts.contains(it.digest)) {
                Nowhere nowhere;
                const Done read = copyContent(session, it.digest, nowhere);
                if (!read && read.error().fault == Fault::Cancelled)
                    return read;
                verdicts.insert(it.digest, read ? QString() : read.error().what);
            }
            what = verdicts.value(it.digest);
        }
        if (!what.isEmpty())
            faults.push_back({what, QStringLiteral("attachment/%1").arg(it.id.toText()), it.name});
    }
    return {};
}

} // namespace yumiao::store
