// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace yumiao::eligibility {
namespace {

constexpr qsizetype LineWidth = 120;
constexpr int IndentStep = 2;

/// The order in which keys are written; others follow by their letters.
constexpr std::array keyOrder{"format", "version", "code", "name", "title", "title_en", "document_number", "issuer",
    "issued", "transition", "source", "ladder", "tier", "clause", "note", "note_en", "confidence", "class", "most",
    "only", "kind", "for", "on", "industry", "reading", "reading_en", "from", "to", "in_force", "fact", "word",
    "within_years", "certificates", "levels", "number", "measure", "by", "to_included", "ratio", "growth",
    "mean_growth", "compound_growth", "sum", "mean", "years_since", "of", "ago", "years", "fewer_if_young", "until",
    "if", "otherwise", "at_least", "above", "at_most", "below", "each_year", "any_year", "step", "points",
    "points_from", "points_to", "classes", "rows", "cases", "parts", "bands", "members", "then", "table", "criteria",
    "tiers", "examples", "facts", "expect"};

qsizetype turnOf(const QString &key)
{
    const auto at = std::find_if(
        keyOrder.begin(), keyOrder.end(), [&](const char *known) { return key == QLatin1String(known); });
    return at - keyOrder.begin();
}

QStringList keysInOrder(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::stable_sort(
        keys.begin(), keys.end(), [](const QString &a, const QString &b) { return turnOf(a) < turnOf(b); });
    return keys;
}

/// A text, number or flag as JSON writes it.
QString scalarText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString joinedText(const QJsonValue &value)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : keysInOrder(object))
            parts.append(QStringLiteral("%1: ").arg(scalarText(key)) + joinedText(object.value(key)));
        return QStringLiteral("{") + parts.join(QStringLiteral(", ")) + QStringLiteral("}");
    }
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            parts.append(joinedText(one));
        return QStringLiteral("[") + parts.join(QStringLiteral(", ")) + QStringLiteral("]");
    }
    return scalarText(value);
}

/// `used` characters of the line are taken already.
QString brokenText(const QJsonValue &value, int indent, qsizetype used)
{
    const QString line = joinedText(value);
    if ((!value.isObject() && !value.isArray()) || (indent > 0 && used + line.size() <= LineWidth))
        return line;
    QStringList parts;
    const QString inside(indent + IndentStep, u' ');
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : keysInOrder(object)) {
            const QString head = inside + scalarText(key) + QStringLiteral(": ");
            parts.append(head + brokenText(object.value(key), indent + IndentStep, head.size() + 1));
        }
    } else {
        for (const QJsonValue &one : value.toArray())
            parts.append(inside + brokenText(one, indent + IndentStep, inside.size() + 1));
    }
    const QString body = parts.join(QStringLiteral(",\n")) + u'\n' + QString(indent, u' ');
    return value.isObject() ? QStringLiteral("{\n") + body + u'}' : QStringLiteral("[\n") + body + u']';
}

} // namespace

QByteArray packText(const QJsonObject &pack)
{
    return brokenText(pack, 0, 0).toUtf8() + '\n';
}

} // namespace yumiao::eligibility
