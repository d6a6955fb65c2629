// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/ledger_refusal.h"

#include "models/records/field_text.h"

#include <QHash>
#include <QSet>

namespace yumiao::staging {
namespace {

void mark(JudgedCell &cell, const QString &what, const QVariantMap &detail)
{
    cell.verdict = Verdict::Refused;
    cell.error = {Fault::Refused, what, detail};
}

/// The cells that wished for a key which another record has.
int markTaken(const records::RecordDescription &description, std::vector<JudgedCell> &cells, const Error &error)
{
    const int field = description.indexOf(error.detail.value(QStringLiteral("field")).toString());
    const QString value = error.detail.value(QStringLiteral("value")).toString();
    int marked = 0;
    for (JudgedCell &cell : cells) {
        if (field < 0 || cell.field != field || !cell.isToBeWritten()
            || records::valueToText(description.fields[static_cast<size_t>(field)], cell.after) != value)
            continue;
        mark(cell, error.what, error.detail);
        ++marked;
    }
    return marked;
}

/// The cells that problems name, then all cells of records of which a problem names another field.
int markProblems(const records::RecordDescription &description, std::vector<JudgedCell> &cells, const Error &error)
{
    QHash<QString, QVariantMap> byPlace; // record and field
    QHash<QString, QVariantMap> byRecord;
    for (const QVariant &it : error.detail.value(QStringLiteral("problems")).toList()) {
        const QVariantMap problem = it.toMap();
        const QString id = problem.value(QStringLiteral("id")).toString();
        byPlace.insert(id + QLatin1Char('/') + problem.value(QStringLiteral("field")).toString(), problem);
        byRecord.insert(id, problem);
    }
    int marked = 0;
    QSet<QString> named;
    for (const bool alone : {true, false})
        for (JudgedCell &cell : cells) {
            if (cell.field < 0 || !cell.isToBeWritten())
                continue;
            const QString id = cell.id.toText();
            const QString place
                = id + QLatin1Char('/') + QLatin1String(description.fields[static_cast<size_t>(cell.field)].name);
            const auto it = alone ? byPlace.constFind(place) : byRecord.constFind(id);
            if (it == (alone ? byPlace.constEnd() : byRecord.constEnd()) || (!alone && named.contains(id)))
                continue;
            if (alone)
                named.insert(id);
            mark(cell, it->value(QStringLiteral("code")).toString(), *it);
            ++marked;
        }
    return marked;
}

} // namespace

int markRefused(records::RecordKind kind, std::vector<JudgedCell> &cells, const Error &error)
{
    const auto &description = records::descriptionOf(kind);
    return error.what == QLatin1String("key.taken") ? markTaken(description, cells, error)
                                                    : markProblems(description, cells, error);
}

} // namespace yumiao::staging
