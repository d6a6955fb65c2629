// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/staged_edit.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>

namespace yumiao::staging {
namespace {

using records::RecordDescription;
using records::Value;

constexpr int StagedFormat = 1;
constexpr auto KindWords = std::to_array<const char *>({"typed", "set", "clear", "replace", "add_days"});

Value valueOf(const QCborValue &cbor)
{
    if (cbor.isInteger())
        return Value(cbor.toInteger());
    return cbor.isString() ? records::textValue(cbor.toString()) : Value();
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

/// Written straight into bytes: a hundred thousand places as a tree of values would hold up the window.
class StagedWriter {
public:
    StagedWriter(const RecordDescription &description, QByteArray &bytes)
        : m_description(description)
        , m_out(&bytes)
    {
    }
    void write(const StagedEdit &edit);

private:
    void key(const char *name) { m_out.append(QLatin1String(name)); }
    void field(int index) { m_out.append(QLatin1String(m_description.fields[static_cast<size_t>(index)].name)); }
    void value(const Value &value);
    void wish(const FieldWish &wish);
    void places(const StagedEdit &edit);

    const RecordDescription &m_description;
    QCborStreamWriter m_out;
};

void StagedWriter::value(const Value &value)
{
    if (records::isUnknown(value))
        m_out.appendNull();
    else if (const auto *number = std::get_if<qint64>(&value))
        m_out.append(*number);
    else
        m_out.append(records::textIn(value));
}

void StagedWriter::wish(const FieldWish &wish)
{
    m_out.startMap(6);
    key("field");
    field(wish.field);
    key("kind");
    key(KindWords[static_cast<size_t>(wish.kind)]);
    key("text");
    m_out.append(wish.text);
    key("with");
    m_out.append(wish.with);
    key("days");
    m_out.append(wish.days);
    key("value");
    value(wish.value);
    m_out.endMap();
}

/// What was left out as [id, field], what was seen as [id, field, value].
void StagedWriter::places(const StagedEdit &edit)
{
    key("left_out");
    m_out.startArray(static_cast<quint64>(edit.leftOut.size()));
    for (const auto &[id, at] : edit.leftOut) {
        m_out.startArray(2);
        m_out.append(id.value());
        field(at);
        m_out.endArray();
    }
    m_out.endArray();
    key("seen");
    m_out.startArray(static_cast<quint64>(edit.seen.size()));
    for (auto it = edit.seen.cbegin(); it != edit.seen.cend(); ++it) {
        m_out.startArray(3);
        m_out.append(it.key().first.value());
        field(it.key().second);
        value(it.value());
        m_out.endArray();
    }
    m_out.endArray();
}

void StagedWriter::write(const StagedEdit &edit)
{
    m_out.startMap(7);
    key("format");
    m_out.append(StagedFormat);
    key("kind");
    key(m_description.name);
    key("whole_list");
    m_out.append(edit.isWholeList);
    key("ids");
    m_out.startArray(edit.ids.size());
    for (const RecordId id : edit.ids)
        m_out.append(id.value());
    m_out.endArray();
    key("wishes");
    m_out.startArray(edit.wishes.size());
    for (const FieldWish &it : edit.wishes)
        wish(it);
    m_out.endArray();
    places(edit);
    m_out.endMap();
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
    QByteArray bytes;
    StagedWriter(records::descriptionOf(edit.kind), bytes).write(edit);
    return bytes;
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
