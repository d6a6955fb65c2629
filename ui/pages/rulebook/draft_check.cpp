// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/draft_check.h"

#include "models/eligibility/pack_check.h"
#include "models/eligibility/pack_writer.h"
#include "models/eligibility/shelf.h"
#include "ui/words/rule_words.h"

namespace yumiao::ui::pages {

DraftCheck checkedDraft(const QByteArray &text, const QJsonObject &opened)
{
    DraftCheck check;
    const auto pack = eligibility::readOfficePack(text);
    if (!pack) {
        check.fault = pack.error();
        return check;
    }
    const auto answers = runExamples(*pack);
    check.examples = static_cast<int>(answers.size());
    for (const eligibility::ExampleAnswer &it : answers)
        if (!it.agrees) {
            QStringList differences;
            for (const QString &difference : it.differences)
                differences.append(words::exampleDifference(difference, *it.example, *pack));
            check.differing.emplace_back(it.example->name, differences);
        }
    check.changes = eligibility::packDifferences(opened, packJson(*pack, *eligibility::factCatalogue()));
    return check;
}

} // namespace yumiao::ui::pages
