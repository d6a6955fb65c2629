// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/new_workspace.h"
#include "models/practice/practice_district.h"
#include "models/store/query.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>

namespace yumiao::tests {

inline const QDate PracticeDay(2022, 9, 5);

/// A practice district in a folder of its own; `fault` says why there is none.
class PracticeBase {
public:
    explicit PracticeBase(practice::PracticeOptions options, bool plan2020 = true)
    {
        auto made = store::OpenBase::create(m_dir.filePath(QStringLiteral("district.yumiao")));
        if (!made) {
            fault = made.error();
            return;
        }
        m_base.emplace(std::move(*made));
        RecordIdSource ids(1000, options.seed);
        Done done = plan::fillNewWorkspace(session(), {plan2020, {}}, ids, FixedClock(PracticeDay));
        if (done)
            done = practice::fillPracticeDistrict(session(), options, ids);
        if (!done)
            fault = done.error();
    }
    [[nodiscard]] store::Session &session() const { return m_base->session(); }
    [[nodiscard]] bool stands() const { return m_base && fault.what.isEmpty(); }

    template <typename R>
    [[nodiscard]] std::vector<R> all() const
    {
        auto found = store::loadAll<R>(session());
        return found ? std::move(*found) : std::vector<R>();
    }
    /// How many meet a filter on a day; -1 when the question is refused.
    [[nodiscard]] qint64 count(records::RecordKind kind, const QString &filter, QDate on = PracticeDay) const
    {
        const auto parsed = store::parseFilter(filter);
        const auto found = parsed ? store::count(session(), {kind, *parsed, {}, on}) : failure(parsed.error());
        return found ? *found : -1;
    }
    /// Every row of every kind, in the order of the ids.
    [[nodiscard]] std::vector<std::vector<store::StoredRow>> everything() const
    {
        std::vector<std::vector<store::StoredRow>> kinds;
        for (const auto *description : records::allDescriptions()) {
            auto rows = store::rows(session(), {description->kind, {}, {{QStringLiteral("id"), false}}, PracticeDay});
            kinds.push_back(rows ? std::move(*rows) : std::vector<store::StoredRow>());
        }
        return kinds;
    }

    Error fault;

private:
    QTemporaryDir m_dir;
    std::optional<store::OpenBase> m_base;
};

} // namespace yumiao::tests
