// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/counted.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using store::Comparison;
using store::Filter;

constexpr size_t MostIds = 2000;
constexpr size_t IdsOfOnePart = 100; // databases limit how deep one expression may nest

QString name(const char *field)
{
    return QString::fromLatin1(field);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Counted counted(records::RecordKind kind, const Filter &filter)
{
    return {QString::fromLatin1(records::descriptionOf(kind).name), store::filterText(filter)};
}

Counted countedRecords(records::RecordKind kind, const std::vector<RecordId> &wanted)
{
    if (wanted.empty() || wanted.size() > MostIds)
        return {};
    std::vector<Filter> parts;
    for (size_t from = 0; from < wanted.size(); from += IdsOfOnePart) {
        QStringList texts;
        for (size_t i = from; i < std::min(wanted.size(), from + IdsOfOnePart); ++i)
            texts.append(wanted[i].toText());
        parts.push_back(Filter::condition(name("id"), Comparison::In, texts));
    }
    return counted(kind, parts.size() == 1 ? parts.front() : Filter::any(std::move(parts)));
}

Filter equals(const char *field, const QString &value)
{
    return Filter::condition(name(field), Comparison::Equal, {value});
}

Filter isOneOf(const char *field, const QStringList &values)
{
    return values.size() == 1 ? equals(field, values.front()) : Filter::condition(name(field), Comparison::In, values);
}

Filter isUnknown(const char *field)
{
    return Filter::condition(name(field), Comparison::Unknown, {});
}

Filter after(const char *field, QDate day)
{
    return Filter::condition(name(field), Comparison::Greater, {dayText(day)});
}

Filter upTo(const char *field, QDate day)
{
    return Filter::condition(name(field), Comparison::LessEqual, {dayText(day)});
}

Filter within(const char *field, QDate first, QDate last)
{
    return Filter::all({Filter::condition(name(field), Comparison::GreaterEqual, {dayText(first)}), upTo(field, last)});
}

Filter isTrue(const char *field)
{
    return equals(field, QStringLiteral("true"));
}

Filter inRegisterOn(QDate day)
{
    return Filter::all({Filter::any({isUnknown("established"), upTo("established", day)}),
        Filter::any({isUnknown("deregistered"), after("deregistered", day)})});
}

Filter onRungs(const std::vector<rules::Rung> &rungs)
{
    QStringList terms;
    for (const rules::Rung rung : rungs)
        terms.append(termOf(rung));
    return Filter::all({isOneOf("tier", terms), isTrue("in_register")});
}

Filter inStages(const std::vector<rules::StageGroup> &groups, QDate day)
{
    QStringList terms;
    for (const rules::StageGroup group : groups)
        terms.append(termOf(group));
    return Filter::all({isOneOf("stage_group", terms), upTo("applied", day)});
}

} // namespace yumiao::figures
