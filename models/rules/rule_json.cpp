// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rule_json.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace yumiao::rules {
namespace {

constexpr double MostNumber = 9e15; // a JSON number is exact up to here

tl::unexpected<Error> damagedRule(const QString &path, const QString &reason)
{
    return failure(Fault::Corrupt, QStringLiteral("rule.damaged"),
        {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

} // namespace

void RuleReader::refuse(const char *key, const QString &reason) const
{
    if (m_fault)
        m_fault = damagedRule(m_path + QLatin1Char('.') + QLatin1String(key), reason);
}

QString RuleReader::text(const char *key) const
{
    const QString found = mayText(key);
    if (found.isEmpty())
        refuse(key, QStringLiteral("text"));
    return found;
}

QString RuleReader::mayText(const char *key) const
{
    return m_object.value(QLatin1String(key)).toString();
}

qint64 RuleReader::number(const char *key) const
{
    const double found = m_object.value(QLatin1String(key)).toDouble(-1);
    if (found < 0 || found > MostNumber || std::floor(found) < found) {
        refuse(key, QStringLiteral("number"));
        return 0;
    }
    return static_cast<qint64>(found);
}

QDate RuleReader::mayDate(const char *key) const
{
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (found.isUndefined() || found.isNull())
        return {};
    const QDate day = QDate::fromString(found.toString(), Qt::ISODate);
    if (!day.isValid())
        refuse(key, QStringLiteral("date"));
    return day;
}

QStringList RuleReader::texts(const char *key) const
{
    QStringList found;
    for (const QJsonValue &value : m_object.value(QLatin1String(key)).toArray()) {
        if (value.toString().isEmpty())
            refuse(key, QStringLiteral("text"));
        found.append(value.toString());
    }
    return found;
}

std::vector<int> RuleReader::months(const char *key) const
{
    std::vector<int> found;
    for (const QJsonValue &value : m_object.value(QLatin1String(key)).toArray()) {
        found.push_back(value.toInt());
        if (found.back() < 1 || found.back() > 12)
            refuse(key, QStringLiteral("number"));
    }
    return found;
}

bool RuleReader::flag(const char *key) const
{
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (!found.isUndefined() && !found.isBool())
        refuse(key, QStringLiteral("flag"));
    return found.toBool();
}

RuleReader RuleReader::object(const char *key) const
{
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (!found.isObject())
        refuse(key, QStringLiteral("object"));
    return {found.toObject(), QStringLiteral("%1.%2").arg(m_path, QLatin1String(key)), m_fault};
}

void RuleReader::only(const char *known) const
{
    const QStringList names = QString::fromLatin1(known).split(QLatin1Char(' '));
    for (const QString &key : m_object.keys()) {
        if (!names.contains(key))
            refuse(key.toUtf8().constData(), QStringLiteral("key"));
    }
}

std::vector<RuleReader> RuleReader::objects(const char *key) const
{
    const QJsonValue list = m_object.value(QLatin1String(key));
    if (!list.isArray())
        refuse(key, QStringLiteral("list"));
    std::vector<RuleReader> found;
    int place = 0;
    for (const QJsonValue &value : list.toArray()) {
        const QString path = QStringLiteral("%1.%2[%3]").arg(m_path, QLatin1String(key)).arg(place++);
        if (!value.isObject() && m_fault)
            m_fault = damagedRule(path, QStringLiteral("object"));
        found.emplace_back(value.toObject(), path, m_fault);
    }
    return found;
}

Result<QJsonObject> ruleObject(const QByteArray &json, const QString &format)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damagedRule(QString(), problem.errorString());
    if (document.object().value(QLatin1String("format")).toString() != format)
        return damagedRule(QStringLiteral("format"), QStringLiteral("text"));
    return document.object();
}

Result<QByteArray> ruleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Internal, QStringLiteral("resource.missing"), {{QStringLiteral("path"), path}});
    return file.readAll();
}

} // namespace yumiao::rules
