// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/duty_reading.h"

#include <QSet>

namespace yumiao::store {

/// The action of the set that the program writes when a day begins: what every lamp shows.
inline constexpr QLatin1String LampsAction("lamps");

/// Keeps the record of lamps (亮灯记录) inside a commit. Nobody writes, changes or removes an entry: the ledger makes
/// one when a lamp moves, and an entry goes and comes back with its measure alone. Taking a set back leaves the entries
/// that it made and adds what the lamps show then.
class LampWatch {
public:
    LampWatch(const Session &session, QDate today)
        : m_session(session)
        , m_today(today)
    {
    }
    /// Before the rows change: refuses wishes about entries, adds those that go or come back with a measure, and notes
    /// what the lamps show that the set can move. Error: lamp.kept, workspace.*.
    [[nodiscard]] Done begin(changes::ChangeSet &set);
    /// After the rows stand: the entries to be made, in the order of their days. Days that went by since the last entry
    /// are made up for as they were judged before the set.
    [[nodiscard]] Result<std::vector<changes::RecordChange>> moved();

private:
    struct Watched {
        StoredDuty duty;
        std::optional<records::LampEntry> last;
    };
    [[nodiscard]] Done followMeasures(changes::ChangeSet &set);
    [[nodiscard]] Result<std::vector<RecordId>> reached(const changes::ChangeSet &set, bool &all) const;
    [[nodiscard]] Done watch(const std::optional<std::vector<RecordId>> &measures);
    void catchUp(Watched &watched);
    void settle(const Watched &watched, const StoredDuty &now, DutyRules &rules);

    const Session &m_session;
    QDate m_today;
    bool m_isDay = false; ///< the set of a day that begins: what was never recorded is recorded
    std::vector<Watched> m_watched;
    DutyRules m_rules; ///< as they stood before the set
    std::vector<records::LampEntry> m_entries;
};

} // namespace yumiao::store
