// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_columns.h"

#include "models/base/pinyin.h"
#include "models/base/text_folding.h"
#include "models/records/enterprise.h"

#include <algorithm>

namespace yumiao::store {
namespace {

/// The fields that the search box of the register looks into.
const std::vector<int> &searchedFields()
{
    static const std::vector<int> fields = [] {
        std::vector<int> found;
        const auto &all = records::description<records::Enterprise>().fields;
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].flags.testFlag(records::Searchable))
                found.push_back(static_cast<int>(i));
        return found;
    }();
    return fields;
}

/// A null QString would be bound as NULL: a name of signs alone has no pinyin.
QString bindable(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

SearchText searchTextOf(const records::Values &enterprise)
{
    const auto &description = records::description<records::Enterprise>();
    const auto textOf = [&](const char *field) {
        return records::textIn(enterprise[static_cast<size_t>(description.indexOf(QLatin1String(field)))]);
    };
    const QString name = textOf("name");
    const QString shortName = textOf("short_name");
    QStringList folds;
    for (const int field : searchedFields())
        if (const QString text = records::textIn(enterprise[static_cast<size_t>(field)]); !text.isEmpty())
            folds.append(folded(text));
    const Pinyin &pinyin = bundledPinyin();
    QStringList initials = pinyin.initials(name);
    if (!shortName.isEmpty())
        initials += pinyin.initials(shortName);
    return {pinyin.sortKey(name), folds.join(QLatin1Char('\n')), initials.join(QLatin1Char('\n'))};
}

bool touchesSearch(const std::vector<int> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](int field) {
        return std::find(searchedFields().begin(), searchedFields().end(), field) != searchedFields().end();
    });
}

Done writeSearchText(const Session &session, RecordId id, const records::Values &enterprise)
{
    const SearchText text = searchTextOf(enterprise);
    const auto run = session.run(QStringLiteral("INSERT INTO enterprise_search (id, name_key, folded, initials) "
                                                "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name_key = "
                                                "excluded.name_key, folded = excluded.folded, initials = "
                                                "excluded.initials"),
        {id.value(), bindable(text.nameKey), bindable(text.folded), bindable(text.initials)});
    return run ? Done() : Done(failure(run.error()));
}

} // namespace yumiao::store
