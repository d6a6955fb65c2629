// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/staged_edit.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace yumiao::staging {
namespace {

using records::RecordDescription;
using records::Value;

constexpr int StagedFormat = 1;
constexpr auto KindWords = std::to_array<const char *>({"typed", "set", "clear", "replace", "add_days"});

QString fieldName(const RecordDescription &description, int field)
{
    return QString::fromLatin1(description.fields[static_cast<size_t>(field)].name);
}

QCborValue cborOf(const Value &value)
{
    if (records::isUnknown(value))
        return QCborValue(nullptr);
    if (const auto *number = std::get_if<qint64>(&value))
        return QCborValue(*number);
    return QCborValue(records::textIn(value));
}

Value valueOf(const QCborValue &cbor)
{
    if (cbor.isInteger())
        return Value(cbor.toInteger());
    return cbor.isString() ? records::textValue(cbor.toString()) : Value();
}

QCborMap wishMap(const RecordDescription &description, const FieldWish &wish)
{
    return {{QStringLiteral("field"), fieldName(description, wish.field)},
        {QStringLiteral("kind"), QString::fromLatin1(KindWords[static_cast<size_t>(wish.kind)])},
        {QStringLiteral("text"), wish.text}, {QStringLiteral("with"), wish.with}, {QStringLiteral("days"), wish.days},
        {QStringLiteral("value"), cborOf(wish.value)}};
}

std::optional<FieldWish> wishFrom(const RecordDescription &description, const QCborMap &map)
{
    const QString word = map.value(QStringLiteral("kind")).toString();
    const auto kind
        = std::find_if(KindWords.begin(), KindWords.end(), [&](const char *it) { return word == QLatin1String(it); });
    const int field = description.indexOf(QStringView(map.value(QStringLiteral("field")).toString()));
    if (field < 0 || kind == KindWords.end())
        return std::nullopt;
    return FieldWish{field, static_cast<WishKind>(kind - KindWords.begin()),
        map.value(QStringLiteral("text")).toString(), map.value(QStringLiteral("with")).toString(),
        map.value(QStringLiteral("days")).toInteger(), valueOf(map.value(QStringLiteral("value")))};
}

/// Every place as [id, field, value].
QCborArray placesArray(const RecordDescription &description, const StagedEdit &edit)
{
    QCborArray array;
    for (auto it = edit.seen.cbegin(); it != edit.seen.cend(); ++it)
        array.append(QCborArray{it.key().first.value(), fieldName(description, it.key().second), cborOf(it.value())});
    return array;
}

tl::unexpected<Error> damaged()
{
    return failure(Fault::Corrupt, QStringLiteral("staging.damaged"));
}

} // namespace

std::vector<CellWish> cellWishes(const StagedEdit &edit)
{
    std::vector<FieldWish> wishes;
    for (const FieldWish &wish : edit.wishes) {
        std::erase_if(wishes, [&](const FieldWish &it) { return it.field == wish.field; });
        wishes.push_back(wish);
    }
    std::vector<CellWish> cells;
    cells.reserve(edit.ids.size() * wishes.size());
    for (const RecordId id : edit.ids)
        for (const FieldWish &wish : wishes) {
            CellWish cell{id, wish};
            if (const auto seen = edit.seen.constFind({id, wish.field}); seen != edit.seen.constEnd())
                cell.seen = *seen;
            cells.push_back(std::move(cell));
        }
    return cells;
}

void takeSeen(StagedEdit &edit, const std::vector<JudgedCell> &cells)
{
    for (const JudgedCell &cell : cells) {
        if (cell.field < 0 || cell.id.isNull())
            continue;
        const StagedEdit::Place place{cell.id, cell.field};
        if (cell.verdict != Verdict::ChangedSince || cell.chosen)
            edit.seen.insert(place, cell.before);
        if (cell.verdict == Verdict::Changes && !cell.chosen)
            edit.leftOut.insert(place);
        else if (cell.canBeChosen() && cell.chosen)
            edit.leftOut.remove(place);
    }
}

void untick(const StagedEdit &edit, std::vector<JudgedCell> &cells)
{
    for (JudgedCell &cell : cells)
        if (edit.leftOut.contains({cell.id, cell.field}))
            cell.chosen = false;
}

QByteArray stagedBytes(const StagedEdit &edit)
{
    const auto &description = records::descriptionOf(edit.kind);
    QCborArray ids;
    for (const RecordId id : edit.ids)
        ids.append(id.value());
    QCborArray wishes;
    for (const FieldWish &wish : edit.wishes)
        wishes.append(wishMap(description, wish));
    QCborArray leftOut;
    for (const auto &[id, field] : edit.leftOut)
        leftOut.append(QCborArray{id.value(), fieldName(description, field)});
    const QCborMap all{{QStringLiteral("format"), StagedFormat},
        {QStringLiteral("kind"), QString::fromLatin1(description.name)}, {QStringLiteral("ids"), ids},
        {QStringLiteral("whole_list"), edit.isWholeList}, {QStringLiteral("wishes"), wishes},
        {QStringLiteral("left_out"), leftOut}, {QStringLiteral("seen"), placesArray(description, edit)}};
    return QCborValue(all).toCbor();
}

Result<StagedEdit> stagedFrom(const QByteArray &bytes)
{
    QCborParserError fault;
    const QCborValue whole = QCborValue::fromCbor(bytes, &fault);
    if (fault.error != QCborError::NoError || !whole.isMap())
        return damaged();
    const QCborMap all = whole.toMap();
    if (all.value(QStringLiteral("format")).toInteger() > StagedFormat)
        return failure(Fault::Newer, QStringLiteral("staging.newer"));
    const auto *description = records::findDescription(all.value(QStringLiteral("kind")).toString());
    if (!description || !all.value(QStringLiteral("ids")).isArray())
        return damaged();
    StagedEdit edit;
    edit.kind = description->kind;
    edit.isWholeList = all.value(QStringLiteral("whole_list")).toBool();
    for (const QCborValue &id : all.value(QStringLiteral("ids")).toArray()) {
        if (id.toInteger() <= 0)
            return damaged();
        edit.ids.push_back(RecordId(id.toInteger()));
    }
    for (const QCborValue &wish : all.value(QStringLiteral("wishes")).toArray())
        if (auto read = wishFrom(*description, wish.toMap()))
            edit.wishes.push_back(*std::move(read));
    const auto eachPlace = [&](const char *key, const auto &take) {
        for (const QCborValue &it : all.value(QLatin1String(key)).toArray()) {
            const QCborArray part = it.toArray();
            const int field = description->indexOf(QStringView(part.at(1).toString()));
            if (field >= 0)
                take(StagedEdit::Place{RecordId(part.at(0).toInteger()), field}, part);
        }
    };
    eachPlace("left_out", [&](const StagedEdit::Place &place, const QCborArray &) { edit.leftOut.insert(place); });
    eachPlace("seen",
        [&](const StagedEdit::Place &place, const QCborArray &part) { edit.seen.insert(place, valueOf(part.at(2))); });
    return edit;
}

} // namespace yumiao::staging
