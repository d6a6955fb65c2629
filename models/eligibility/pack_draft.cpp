// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eligibility/pack_draft.h"

#include <QJsonArray>
#include <QSet>

namespace yumiao::eligibility {
namespace {

constexpr size_t MostSteps = 200;

/// The keys and places of a path below the whole.
QStringList stepsOf(const QString &path)
{
    QString plain = path;
    plain.replace(u'[', u'.').remove(u']');
    QStringList steps = plain.split(u'.', Qt::SkipEmptyParts);
    if (!steps.isEmpty())
        steps.removeFirst(); // "pack"
    return steps;
}

QJsonValue valueAt(const QJsonValue &from, const QStringList &steps)
{
    QJsonValue at = from;
    for (const QString &step : steps)
        at = at.isArray() ? at.toArray().at(step.toLongLong()) : at.toObject().value(step);
    return at;
}

/// The same with another value in its place; what does not lead there stays as it is.
QJsonValue withValue(const QJsonValue &from, const QStringList &steps, qsizetype depth, const QJsonValue &value)
{
    if (depth == steps.size())
        return value;
    if (from.isArray()) {
        QJsonArray list = from.toArray();
        const auto place = static_cast<qsizetype>(steps[depth].toLongLong());
        if (place >= 0 && place < list.size())
            list.replace(place, withValue(list.at(place), steps, depth + 1, value));
        return list;
    }
    QJsonObject object = from.toObject();
    const QJsonValue inside = withValue(object.value(steps[depth]), steps, depth + 1, value);
    if (inside.isUndefined())
        object.remove(steps[depth]);
    else
        object.insert(steps[depth], inside);
    return object;
}

void collectCodes(const QJsonValue &value, QSet<QString> &codes)
{
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            collectCodes(one, codes);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    codes.insert(object.value(QStringLiteral("code")).toString());
    for (auto it = object.begin(); it != object.end(); ++it)
        collectCodes(it.value(), codes);
}

} // namespace

MemberPlace memberPlace(const QString &path)
{
    const qsizetype open = path.lastIndexOf(u'[');
    if (open < 0 || !path.endsWith(u']'))
        return {};
    return {path.left(open), static_cast<qsizetype>(path.mid(open + 1, path.size() - open - 2).toLongLong())};
}

QJsonValue PackDraft::at(const QString &path) const
{
    return valueAt(m_pack, stepsOf(path));
}

void PackDraft::set(const QString &path, const QJsonValue &value)
{
    step(withValue(m_pack, stepsOf(path), 0, value).toObject(), path);
}

void PackDraft::setKeys(const QString &path, const QJsonObject &values, const QStringList &without)
{
    QJsonObject object = at(path).toObject();
    for (const QString &key : without)
        object.remove(key);
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    step(withValue(m_pack, stepsOf(path), 0, object).toObject(), path + u'*');
}

void PackDraft::insert(const QString &listPath, qsizetype place, const QJsonObject &value)
{
    QJsonArray list = at(listPath).toArray();
    list.insert(qBound(qsizetype{0}, place, list.size()), value);
    step(withValue(m_pack, stepsOf(listPath), 0, list).toObject(), {});
}

void PackDraft::remove(const QString &memberPath)
{
    const MemberPlace it = memberPlace(memberPath);
    QJsonArray list = at(it.list).toArray();
    if (it.place < 0 || it.place >= list.size())
        return;
    list.removeAt(it.place);
    step(withValue(m_pack, stepsOf(it.list), 0, list).toObject(), {});
}

QString PackDraft::move(const QString &memberPath, int by)
{
    const MemberPlace it = memberPlace(memberPath);
    QJsonArray list = at(it.list).toArray();
    const qsizetype to = it.place + by;
    if (it.place < 0 || it.place >= list.size() || to < 0 || to >= list.size())
        return memberPath;
    const QJsonValue moved = list.takeAt(it.place);
    list.insert(to, moved);
    step(withValue(m_pack, stepsOf(it.list), 0, list).toObject(), {});
    return QStringLiteral("%1[%2]").arg(it.list).arg(to);
}

void PackDraft::replace(const QJsonObject &pack)
{
    step(pack, {});
}

void PackDraft::step(QJsonObject after, const QString &where)
{
    if (after == m_pack)
        return;
    const bool goesOn = !where.isEmpty() && where == m_where && m_after.empty() && !m_before.empty();
    if (!goesOn)
        m_before.push_back(m_pack);
    if (m_before.size() > MostSteps)
        m_before.erase(m_before.begin());
    m_after.clear();
    m_where = where;
    m_pack = std::move(after);
}

void PackDraft::undo()
{
    if (m_before.empty())
        return;
    m_after.push_back(std::exchange(m_pack, m_before.back()));
    m_before.pop_back();
    m_where.clear();
}

void PackDraft::redo()
{
    if (m_after.empty())
        return;
    m_before.push_back(std::exchange(m_pack, m_after.back()));
    m_after.pop_back();
    m_where.clear();
}

QString PackDraft::freeCode(const QString &wanted) const
{
    QSet<QString> codes;
    collectCodes(m_pack, codes);
    QString code = wanted;
    for (int i = 2; codes.contains(code); ++i)
        code = QStringLiteral("%1_%2").arg(wanted).arg(i);
    return code;
}

} // namespace yumiao::eligibility
