// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/size_table.h"

#include "models/base/money.h"
#include "models/rules/rule_json.h"

namespace yumiao::rules {
namespace {

SizeInstrument instrumentFrom(const RuleReader &at)
{
    SizeInstrument it;
    it.code = at.text("code");
    it.title = at.text("title");
    it.documentNumber = at.text("document_number");
    it.issuer = at.text("issuer");
    it.validFrom = at.mayDate("valid_from");
    it.validTo = at.mayDate("valid_to");
    it.confidence = at.word<records::Confidence>("confidence");
    it.purposes = at.words<SizePurpose>("purposes");
    it.note = at.mayText("note");
    return it;
}

/// Money is written in 万元, people as they are counted.
SizeBounds boundsFrom(const RuleReader &at)
{
    SizeBounds it;
    it.indicator = at.word<SizeIndicator>("indicator");
    const bool people = it.indicator == SizeIndicator::Employees;
    if (at.text("unit") != (people ? QStringLiteral("人") : QStringLiteral("万元")))
        at.refuse("unit", QStringLiteral("word"));
    const auto stored = [&](const char *key) {
        return people ? at.number(key) : Money::fromWan(qMin(at.number(key), qint64{1'000'000'000})).fen();
    };
    it.small = stored("small");
    it.medium = stored("medium");
    it.large = stored("large");
    if (it.small > it.medium || it.medium > it.large)
        at.refuse("large", QStringLiteral("order"));
    return it;
}

SizeRow rowOf(const RuleReader &at)
{
    SizeRow it;
    it.number = static_cast<int>(at.number("row"));
    it.name = at.text("name");
    it.codes = at.texts("codes");
    it.except = at.texts("except");
    it.instruments = at.texts("instruments");
    for (const RuleReader &bounds : at.objects("bounds"))
        it.bounds.push_back(boundsFrom(bounds));
    if (it.codes.isEmpty())
        at.refuse("codes", QStringLiteral("list"));
    if (it.bounds.empty())
        at.refuse("bounds", QStringLiteral("list"));
    return it;
}

SizeOutside outsideFrom(const RuleReader &at)
{
    SizeOutside it;
    it.codes = at.texts("codes");
    it.reason = at.word<NoSize>("reason");
    it.see = at.mayText("see");
    it.instruments = at.texts("instruments");
    return it;
}

Result<SizeTable> carriedSizeTable()
{
    const auto json = ruleFile(QStringLiteral(":/rules/size/size_classes.json"));
    return json ? readSizeTable(*json) : Result<SizeTable>(failure(json.error()));
}

} // namespace

Result<SizeTable> readSizeTable(const QByteArray &json)
{
    auto object = ruleObject(json, QStringLiteral("yumiao.size_classes"));
    if (!object)
        return failure(object.error());
    Done fault;
    const RuleReader at(*std::move(object), QStringLiteral("size"), fault);
    SizeTable table;
    table.version = static_cast<int>(at.number("version"));
    for (const RuleReader &it : at.objects("instruments"))
        table.instruments.push_back(instrumentFrom(it));
    for (const RuleReader &it : at.objects("rows"))
        table.rows.push_back(rowOf(it));
    for (const RuleReader &it : at.objects("outside"))
        table.outside.push_back(outsideFrom(it));
    return fault.map([&] { return std::move(table); });
}

const Result<SizeTable> &sizeTable()
{
    static const Result<SizeTable> table = carriedSizeTable();
    return table;
}

} // namespace yumiao::rules
