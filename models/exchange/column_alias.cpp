// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/column_alias.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> damagedAliases(const QString &reason)
{
    return failure(Fault::Corrupt, u"aliases.damaged"_s, {{u"reason"_s, reason}});
}

} // namespace

Result<AliasTable> AliasTable::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, u"aliases.missing"_s);
    return fromJson(file.readAll());
}

Result<AliasTable> AliasTable::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damagedAliases(problem.errorString());
    AliasTable table;
    const QJsonObject root = document.object();
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (it.key() == u"ignored"_s) {
            for (const QJsonValue &heading : it->toArray())
                table.m_ignored.insert(headingWords(heading.toString()).keys.value(0));
        } else if (const Done done = table.addKind(it.key(), it->toObject()); !done) {
            return failure(done.error());
        }
    }
    return table;
}

Done AliasTable::addKind(const QString &kind, const QJsonObject &fields)
{
    auto &entries = m_entries[kind];
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        for (const QJsonValue &heading : it->toArray()) {
            const HeadingWords words = headingWords(heading.toString());
            if (words.keys.isEmpty())
                return damagedAliases(it.key());
            const QString key = words.unit == Unit::None ? words.keys.first() : words.keys.value(1);
            const auto present = entries.constFind(key);
            if (present != entries.constEnd() && present->field != it.key())
                return damagedAliases(kind + u": "_s + key); // one heading for two fields would be a guess
            entries.insert(key, {it.key(), words.unit});
        }
    }
    return {};
}

std::optional<AliasTable::Entry> AliasTable::find(const QString &kind, const QString &key) const
{
    const auto entries = m_entries.constFind(kind);
    if (entries == m_entries.constEnd())
        return std::nullopt;
    const auto it = entries->constFind(key);
    return it == entries->constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace yumiao::exchange
