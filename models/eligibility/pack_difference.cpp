// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_difference.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yumiao::eligibility {
namespace {

using What = PackDifference::What;

QString plainText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// What a member is called when it is looked for in the other version; members without a name are found by place.
QString nameOf(const QJsonObject &it, qsizetype place)
{
    for (const char *key : {"code", "tier", "name"})
        if (it.contains(QLatin1String(key)))
            return it.value(QLatin1String(key)).toString();
    return QString::number(place);
}

QString titleOf(const QJsonObject &it, qsizetype place)
{
    for (const char *key : {"title", "name", "tier", "code", "at_least", "above", "at_most", "below"})
        if (const QString title = it.value(QLatin1String(key)).toString(); !title.isEmpty())
            return title;
    for (const char *key : {"then", "if"})
        if (it.value(QLatin1String(key)).isObject())
            return it.value(QLatin1String(key)).toObject().value(QLatin1String("title")).toString();
    return QStringLiteral("%1").arg(place + 1);
}

QStringList namesOf(const QJsonArray &list)
{
    QStringList names;
    for (qsizetype i = 0; i < list.size(); ++i)
        names.append(nameOf(list.at(i).toObject(), i));
    return names;
}

bool holdsObjects(const QJsonArray &list)
{
    return !list.isEmpty() && list.first().isObject();
}

class Comparing {
public:
    void objects(const QJsonObject &before, const QJsonObject &after, const QStringList &trail)
    {
        QStringList keys = after.keys();
        for (const QString &key : before.keys())
            if (!keys.contains(key))
                keys.append(key);
        for (const QString &key : keys)
            values(before.value(key), after.value(key), trail, key);
    }
    std::vector<PackDifference> found;

private:
    void values(const QJsonValue &before, const QJsonValue &after, const QStringList &trail, const QString &key)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject()) {
            const QString title = after.toObject().value(QLatin1String("title")).toString();
            return objects(before.toObject(), after.toObject(), title.isEmpty() ? trail : trail + QStringList{title});
        }
        if (holdsObjects(before.toArray()) || holdsObjects(after.toArray()))
            return lists(before.toArray(), after.toArray(), trail, key);
        found.push_back({What::Changed, trail, key, plainText(before), plainText(after)});
    }
    void lists(const QJsonArray &before, const QJsonArray &after, const QStringList &trail, const QString &key)
    {
        const QStringList oldNames = namesOf(before);
        const QStringList newNames = namesOf(after);
        QStringList keptBefore;
        for (qsizetype i = 0; i < oldNames.size(); ++i) {
            if (newNames.contains(oldNames[i]))
                keptBefore.append(oldNames[i]);
            else
                found.push_back({What::Removed, trail, key, titleOf(before.at(i).toObject(), i), {}});
        }
        QStringList keptAfter;
        for (qsizetype i = 0; i < newNames.size(); ++i) {
            const QJsonObject it = after.at(i).toObject();
            const qsizetype was = oldNames.indexOf(newNames[i]);
            if (was < 0) {
                found.push_back({What::Added, trail, key, {}, titleOf(it, i)});
                continue;
            }
            keptAfter.append(newNames[i]);
            objects(before.at(was).toObject(), it, trail + QStringList{titleOf(it, i)});
        }
        if (keptBefore != keptAfter)
            found.push_back({What::Moved, trail, key, {}, {}});
    }
};

} // namespace

std::vector<PackDifference> packDifferences(const QJsonObject &before, const QJsonObject &after)
{
    Comparing comparing;
    comparing.objects(before, after, {});
    return std::move(comparing.found);
}

} // namespace yumiao::eligibility
