// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter.h"

namespace yumiao::store {
namespace {

Filter joined(Filter::Kind kind, std::vector<Filter> parts)
{
    std::erase_if(parts, [](const Filter &part) { return part.isAll(); });
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    Filter filter;
    filter.kind = kind;
    filter.parts = std::move(parts);
    return filter;
}

QString quotedText(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QLatin1String sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return QLatin1String("=");
    case Comparison::NotEqual:
        return QLatin1String("!=");
    case Comparison::Less:
        return QLatin1String("<");
    case Comparison::LessEqual:
        return QLatin1String("<=");
    case Comparison::Greater:
        return QLatin1String(">");
    case Comparison::GreaterEqual:
        return QLatin1String(">=");
    case Comparison::Contains:
        return QLatin1String("contains");
    case Comparison::In:
        return QLatin1String("in");
    case Comparison::Unknown:
        return QLatin1String("is unknown");
    }
    Q_UNREACHABLE();
}

QString conditionText(const Filter &filter)
{
    const QString head = QStringLiteral("%1 %2").arg(filter.field, sign(filter.comparison));
    if (filter.comparison == Comparison::Unknown)
        return head;
    QStringList quoted;
    for (const QString &value : filter.values)
        quoted.append(quotedText(value));
    if (filter.comparison == Comparison::In)
        return QStringLiteral("%1 (%2)").arg(head, quoted.join(QLatin1String(", ")));
    return QStringLiteral("%1 %2").arg(head, quoted.value(0));
}

QString relatedText(const Filter &filter)
{
    const Filter &part = filter.parts.front();
    return part.isAll() ? QStringLiteral("%1 exists").arg(filter.field)
                        : QStringLiteral("%1(%2)").arg(filter.field, filterText(part));
}

/// Reads as a condition over the number.
QString countText(const Filter &filter)
{
    const Filter &part = filter.parts.front();
    const QString of = part.isAll() ? filter.field : QStringLiteral("%1(%2)").arg(filter.field, filterText(part));
    return conditionText(Filter::condition(QStringLiteral("count(%1)").arg(of), filter.comparison, filter.values));
}

QString partsText(const Filter &filter, QLatin1String word)
{
    QStringList texts;
    for (const Filter &part : filter.parts) {
        const bool brackets = part.kind == Filter::Kind::And || part.kind == Filter::Kind::Or;
        texts.append(brackets ? QStringLiteral("(%1)").arg(filterText(part)) : filterText(part));
    }
    return texts.join(word);
}

} // namespace

Filter Filter::condition(QString field, Comparison comparison, QStringList values)
{
    Filter filter;
    filter.kind = Kind::Condition;
    filter.field = std::move(field);
    filter.comparison = comparison;
    filter.values = std::move(values);
    return filter;
}

Filter Filter::all(std::vector<Filter> parts)
{
    return joined(Kind::And, std::move(parts));
}

Filter Filter::any(std::vector<Filter> parts)
{
    return joined(Kind::Or, std::move(parts));
}

Filter Filter::negation(Filter part)
{
    Filter filter;
    filter.kind = Kind::Not;
    filter.parts.push_back(std::move(part));
    return filter;
}

Filter Filter::related(QString path, Filter part)
{
    Filter filter;
    filter.kind = Kind::Related;
    filter.field = std::move(path);
    filter.parts.push_back(std::move(part));
    return filter;
}

Filter Filter::exists(QString path)
{
    return related(std::move(path), Filter());
}

Filter Filter::count(QString path, Filter part, Comparison comparison, QStringList values)
{
    Filter filter = related(std::move(path), std::move(part));
    filter.kind = Kind::Count;
    filter.comparison = comparison;
    filter.values = std::move(values);
    return filter;
}

QString filterText(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::Condition:
        return conditionText(filter);
    case Filter::Kind::And:
        return partsText(filter, QLatin1String(" and "));
    case Filter::Kind::Or:
        return partsText(filter, QLatin1String(" or "));
    case Filter::Kind::Not: {
        const Filter &part = filter.parts.front();
        const bool plain = part.kind == Filter::Kind::Condition || part.kind == Filter::Kind::Related
            || part.kind == Filter::Kind::Count;
        return plain ? QStringLiteral("not %1").arg(filterText(part))
                     : QStringLiteral("not (%1)").arg(filterText(part));
    }
    case Filter::Kind::Related:
        return relatedText(filter);
    case Filter::Kind::Count:
        return countText(filter);
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::store
