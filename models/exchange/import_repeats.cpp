// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_repeats.h"

#include "models/base/text_folding.h"

#include <algorithm>
#include <map>

namespace yumiao::exchange {
namespace {

using records::RecordKind;

QString valueText(const records::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString::number(records::numberIn(value));
}

template <typename ValueAt>
QString joinedKey(const std::vector<int> &fields, ValueAt valueAt)
{
    QStringList parts;
    for (const int field : fields) {
        const records::Value value = valueAt(static_cast<size_t>(field));
        if (records::isUnknown(value))
            return {};
        parts.append(valueText(value));
    }
    return parts.join(QChar(0x1f));
}

QString textIn(const ImportRow &row, int field)
{
    const auto &value = row.values[static_cast<size_t>(field)];
    return value ? records::textIn(*value) : QString();
}

void setAside(ImportRow &row, const char *what, const QString &value, const ImportRow &other, const QString &name = {})
{
    QVariantMap detail{{QStringLiteral("other_row"), other.number}};
    if (!name.isEmpty())
        detail.insert(QStringLiteral("other_name"), name);
    row.problems.push_back({row.number, {}, QString::fromLatin1(what), value, detail});
}

using Rows = std::vector<ImportRow *>;
using RowsByKey = std::map<QString, Rows>; // in the order of keys: the same file gives the same problems

/// The row that stands for its group: the first that nothing else is wrong with.
size_t firstGood(const Rows &group)
{
    const auto good
        = std::find_if(group.begin(), group.end(), [](const ImportRow *row) { return row->problems.empty(); });
    return good == group.end() ? 0 : static_cast<size_t>(good - group.begin());
}

/// Rows of one code (or, without codes, of one name): the first counts unless names disagree.
void judgeEnterprises(const QString &key, const Rows &group, int name)
{
    const size_t kept = firstGood(group);
    std::vector<QString> names;
    for (const ImportRow *row : group)
        names.push_back(foldedName(textIn(*row, name)));
    const auto other = std::find_if(names.begin(), names.end(), [&](const QString &it) { return it != names.front(); });
    for (size_t i = 0; i < group.size(); ++i) {
        if (other != names.end()) {
            const auto at = names[i] == names.front() ? static_cast<size_t>(other - names.begin()) : size_t{0};
            setAside(*group[i], "row.two_names", key, *group[at], textIn(*group[at], name));
        } else if (i != kept) {
            setAside(*group[i], "row.duplicate", key, *group[kept]);
        }
    }
}

void judgeRecords(const Rows &group)
{
    const bool agree = std::all_of(
        group.begin(), group.end(), [&](const ImportRow *row) { return row->values == group.front()->values; });
    for (size_t i = 0; i < group.size(); ++i) {
        if (!agree)
            setAside(*group[i], "row.value_differs", {}, *group[i == 0 ? 1 : 0]);
        else if (i > 0)
            setAside(*group[i], "row.duplicate", {}, *group.front());
    }
}

void refuseRepeatedEnterprises(const records::RecordDescription &description, std::vector<ImportRow> &rows)
{
    const int code = description.indexOf(QLatin1String("credit_code"));
    const int name = description.indexOf(QLatin1String("name"));
    RowsByKey byCode;
    RowsByKey byName; ///< rows without a code
    QHash<QString, const ImportRow *> coded;
    for (ImportRow &row : rows) {
        const QString own = foldedName(textIn(row, name));
        if (const QString text = textIn(row, code); !text.isEmpty()) {
            byCode[text].push_back(&row);
            if (!own.isEmpty() && !coded.contains(own))
                coded.insert(own, &row);
        } else if (!own.isEmpty() && row.problems.empty()) {
            byName[own].push_back(&row);
        }
    }
    for (const auto &[key, group] : byCode)
        judgeEnterprises(key, group, name);
    for (const auto &[key, group] : byName) {
        judgeEnterprises(textIn(*group.front(), name), group, name);
        if (const ImportRow *other = coded.value(key))
            setAside(*group.front(), "row.duplicate", textIn(*group.front(), name), *other);
    }
}

} // namespace

void refuseRepeats(const records::RecordDescription &description, std::vector<ImportRow> &rows)
{
    if (description.kind == RecordKind::Enterprise)
        return refuseRepeatedEnterprises(description, rows);
    const std::vector<int> key = businessKey(description);
    if (key.empty())
        return;
    RowsByKey groups;
    for (ImportRow &row : rows)
        if (const QString text = keyText(key, row.values); !text.isEmpty() && row.problems.empty())
            groups[text].push_back(&row);
    for (const auto &[text, group] : groups)
        if (group.size() > 1)
            judgeRecords(group);
}

QString keyText(const std::vector<int> &fields, const std::vector<std::optional<records::Value>> &values)
{
    return joinedKey(fields, [&](size_t field) { return values[field].value_or(records::Value()); });
}

QString keyText(const std::vector<int> &fields, const records::Values &values)
{
    return joinedKey(fields, [&](size_t field) { return values[field]; });
}

std::vector<int> businessKey(const records::RecordDescription &description)
{
    std::vector<int> fields;
    if (!description.keys.empty())
        for (const char *name : description.keys.front())
            fields.push_back(description.indexOf(QLatin1String(name)));
    return fields;
}

} // namespace yumiao::exchange
