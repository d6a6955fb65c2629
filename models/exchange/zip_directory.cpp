// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_directory.h"

#include "models/exchange/sheet_limits.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 EndRecordBytes = 22;
constexpr qint64 CentralBytes = 46;
constexpr qint64 LocalBytes = 30;
constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 CentralMark = 0x02014b50;
constexpr quint32 LocalMark = 0x04034b50;
constexpr quint16 EncryptedFlag = 0x0001;
constexpr quint16 SizesFollowFlag = 0x0008;
constexpr quint32 SeeZip64 = 0xFFFFFFFF;

tl::unexpected<Error> refuseZip(QString what, QVariantMap detail = {})
{
    return failure(Fault::Invalid, std::move(what), std::move(detail));
}

tl::unexpected<Error> damagedZip()
{
    return failure(Fault::Corrupt, u"sheet.damaged"_s);
}

quint16 at16(QByteArrayView bytes, qint64 offset)
{
    return qFromLittleEndian<quint16>(bytes.data() + offset);
}

quint32 at32(QByteArrayView bytes, qint64 offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

qint64 findEndRecord(QByteArrayView bytes)
{
    const qint64 last = bytes.size() - EndRecordBytes;
    const qint64 first = std::max<qint64>(0, last - 0xFFFF); // a comment may follow
    for (qint64 at = last; at >= first; --at) {
        if (at32(bytes, at) == EndMark)
            return at;
    }
    return -1;
}

bool nameIsSafe(const QByteArray &name)
{
    if (name.isEmpty() || name.startsWith('/') || name.contains('\\') || name.contains(':') || name.contains('\0'))
        return false;
    const QList<QByteArray> steps = name.split('/');
    return std::none_of(steps.begin(), steps.end(), [](const QByteArray &step) { return step == ".." || step == "."; });
}

struct Central {
    ZipEntry entry;
    quint16 flags = 0;
    qint64 local = 0; ///< offset of the local header
    qint64 bytes = 0; ///< length of this directory record
};

/// Some programs write the zip64 extra field for small files too: its values stand in for the ones marked so.
bool takeZip64(QByteArrayView extra, Central &it, quint32 stated, quint32 packed, quint32 local)
{
    for (qint64 at = 0; at + 4 <= extra.size();) {
        const qint64 length = at16(extra, at + 2);
        if (at + 4 + length > extra.size())
            return false;
        if (at16(extra, at) == 0x0001) {
            qint64 value = at + 4;
            for (auto [mark, target] :
                {std::pair{stated, &it.entry.stated}, {packed, &it.entry.packed}, {local, &it.local}}) {
                if (mark != SeeZip64)
                    continue;
                if (value + 8 > at + 4 + length)
                    return false;
                *target = qFromLittleEndian<qint64>(extra.data() + value);
                value += 8;
            }
            return it.entry.stated >= 0 && it.entry.packed >= 0 && it.local >= 0;
        }
        at += 4 + length;
    }
    return false;
}

Result<Central> readCentral(QByteArrayView bytes, qint64 at)
{
    if (at < 0 || at + CentralBytes > bytes.size() || at32(bytes, at) != CentralMark)
        return damagedZip();
    Central it;
    it.flags = at16(bytes, at + 8);
    const quint32 packed = at32(bytes, at + 20);
    const quint32 stated = at32(bytes, at + 24);
    const quint32 local = at32(bytes, at + 42);
    const qint64 nameBytes = at16(bytes, at + 28);
    const qint64 extraBytes = at16(bytes, at + 30);
    it.bytes = CentralBytes + nameBytes + extraBytes + at16(bytes, at + 32);
    if (at + it.bytes > bytes.size())
        return damagedZip();
    it.entry = {bytes.sliced(at + CentralBytes, nameBytes).toByteArray(), packed, stated};
    it.local = local;
    const bool zip64 = packed == SeeZip64 || stated == SeeZip64 || local == SeeZip64;
    if (zip64 && !takeZip64(bytes.sliced(at + CentralBytes + nameBytes, extraBytes), it, stated, packed, local))
        return damagedZip();
    return it;
}

/// The bytes an entry takes in the file, or an error where its local header does not agree.
Result<std::pair<qint64, qint64>> extentOf(QByteArrayView bytes, const Central &it)
{
    if (it.local > bytes.size() - LocalBytes || at32(bytes, it.local) != LocalMark)
        return damagedZip();
    const qint64 nameBytes = at16(bytes, it.local + 26);
    const qint64 headBytes = LocalBytes + nameBytes + at16(bytes, it.local + 28);
    if (it.local + headBytes > bytes.size() || it.entry.packed > bytes.size() - it.local - headBytes)
        return damagedZip();
    if (bytes.sliced(it.local + LocalBytes, nameBytes) != QByteArrayView(it.entry.name))
        return damagedZip();
    const quint32 packed = at32(bytes, it.local + 18);
    const bool sizeHere = (it.flags & SizesFollowFlag) == 0 && packed != SeeZip64;
    if (sizeHere && packed != it.entry.packed)
        return damagedZip();
    return std::pair{it.local, it.local + headBytes + it.entry.packed};
}

Done checkEntry(const ZipEntry &entry, quint16 flags)
{
    const QVariantMap part{{u"part"_s, QString::fromUtf8(entry.name)}};
    if ((flags & EncryptedFlag) != 0)
        return refuseZip(u"sheet.encrypted"_s);
    if (!nameIsSafe(entry.name))
        return refuseZip(u"sheet.bad_part_name"_s, part);
    if (entry.stated > limits::ZipPartBytes)
        return refuseZip(u"sheet.part_too_large"_s, part);
    return {};
}

bool overlap(std::vector<std::pair<qint64, qint64>> extents)
{
    std::sort(extents.begin(), extents.end());
    for (size_t i = 1; i < extents.size(); ++i) {
        if (extents[i].first < extents[i - 1].second)
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(QByteArrayView bytes)
{
    const qint64 end = findEndRecord(bytes);
    if (end < 0)
        return damagedZip();
    const int count = at16(bytes, end + 10);
    if (count > limits::ZipParts)
        return refuseZip(u"sheet.too_many_parts"_s);
    qint64 at = at32(bytes, end + 16);
    qint64 total = 0;
    QSet<QByteArray> names;
    std::vector<ZipEntry> entries;
    std::vector<std::pair<qint64, qint64>> extents;
    for (int i = 0; i < count; ++i) {
        const auto central = readCentral(bytes, at);
        if (!central)
            return failure(central.error());
        at += central->bytes;
        if (const Done fine = checkEntry(central->entry, central->flags); !fine)
            return failure(fine.error());
        const auto extent = extentOf(bytes, *central);
        if (!extent)
            return failure(extent.error());
        extents.push_back(*extent);
        total += central->entry.stated;
        const QByteArray folded = central->entry.name.toLower();
        if (names.contains(folded))
            return refuseZip(u"sheet.overlapping_parts"_s);
        names.insert(folded);
        entries.push_back(central->entry);
    }
    if (total > limits::ZipTotalBytes)
        return refuseZip(u"sheet.part_too_large"_s);
    if (overlap(std::move(extents)))
        return refuseZip(u"sheet.overlapping_parts"_s);
    return entries;
}

} // namespace yumiao::exchange
