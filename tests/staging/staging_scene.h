// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staging/judged_set.h"
#include "models/staging/paste.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"

namespace yumiao::tests {

/// A small register: two towns, four enterprises, two of them of one name.
struct StagingScene {
    StagingScene()
    {
        using namespace Qt::StringLiterals;
        lotus = made(base.session(), townNamed(u"512002001"_s, u"莲花街道"_s));
        (void)made(base.session(), townNamed(u"512002101"_s, u"丹山镇"_s));
        const auto firm = [this](int number, const QString &name, const QString &park) {
            records::Enterprise it = enterpriseNamed(name);
            it.creditCode = *CreditCode::parse(creditCode(number));
            it.park = park;
            it.established = QDate(2010, 1, 2);
            it.registeredCapital = Money::fromFen(123'456'789); // 123.456789 万元: the list shows 123.46
            return made(base.session(), it);
        };
        firms = {firm(1, u"四川甲（集团）有限公司"_s, u"旧园"_s), firm(2, u"乙有限公司"_s, u"旧园"_s),
            firm(3, u"同名有限公司"_s, {}), firm(4, u"同名有限公司"_s, {})};
    }

    [[nodiscard]] static int field(const char *name)
    {
        return records::description<records::Enterprise>().indexOf(QLatin1String(name));
    }
    [[nodiscard]] static staging::Reading reading() { return {QDate(2022, 9, 5), items::DisplayText()}; }
    [[nodiscard]] staging::PasteRequest request(const QString &text, const std::vector<const char *> &columns) const
    {
        staging::PasteRequest it;
        it.text = text;
        for (const char *name : columns)
            it.shown.push_back(name ? field(name) : -1);
        it.rows = firms;
        it.reading = reading();
        return it;
    }
    [[nodiscard]] staging::PasteAnswer pasted(const staging::PasteRequest &it) const
    {
        auto answer = staging::judgePaste(base.session(), it);
        if (!answer)
            qFatal("the block was not read: %s", qPrintable(answer.error().what));
        return *std::move(answer);
    }
    [[nodiscard]] records::Enterprise stored(size_t at) const
    {
        return *store::find<records::Enterprise>(base.session(), firms[at]);
    }
    /// Writes all that is to be written.
    [[nodiscard]] Result<store::Receipt> apply(const std::vector<staging::JudgedCell> &cells)
    {
        changes::ChangeSet set = staging::changeSetOf(records::RecordKind::Enterprise, cells);
        set.author = QStringLiteral("经办");
        set.action = QStringLiteral("paste");
        return store::commit(base.session(), set, SystemClock());
    }

    TemporaryBase base;
    RecordId lotus;
    std::vector<RecordId> firms;
};

/// What became of each cell: "changes", or why not.
[[nodiscard]] inline QStringList verdicts(const std::vector<staging::JudgedCell> &cells)
{
    QStringList texts;
    for (const staging::JudgedCell &cell : cells)
        switch (cell.verdict) {
        case staging::Verdict::Changes:
            texts << QStringLiteral("changes");
            break;
        case staging::Verdict::Equal:
            texts << QStringLiteral("equal");
            break;
        case staging::Verdict::ChangedSince:
            texts << QStringLiteral("since");
            break;
        case staging::Verdict::Refused:
            texts << cell.error.what;
            break;
        }
    return texts;
}

} // namespace yumiao::tests
