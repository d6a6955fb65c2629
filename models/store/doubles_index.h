// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/name_neighbours.h"
#include "models/rules/double_judgement.h"
#include "models/store/session.h"

#include "models/base/record_id.h"

#include <QMultiHash>
#include <QSet>

#include <memory>
#include <mutex>

namespace yumiao::store {

/// A record that may be the enterprise that was asked for, with what an officer needs to tell.
struct PossibleDouble {
    RecordId enterprise;
    QString name;
    QString creditCode;
    QString town; ///< its name; may be empty
    rules::DoubleJudgement judgement;
    double likeness = 0.0; ///< of the names, 0 to 1
};
/// Two records of the register that may be one enterprise (疑似重复); the one made first stands first.
struct DoublePair {
    PossibleDouble first; ///< its judgement and likeness are those of the pair
    PossibleDouble second;
};
/// What is asked for: a form, a row of a sheet, or a record of the register.
struct DoubleQuestion {
    RecordId enterprise; ///< the record itself, which is no double of itself; null: not on the register yet
    QString name;
    QString creditCode;
    QString registrationNumber;
    QStringList formerNames{};
};

/// Everything by which the live enterprises of a register are told apart, read at one moment. Pairs that an officer
/// found to be two (records::DistinctPair) are left out. Safe from any thread once it is read. With 100,000 enterprises
/// it takes most of a second to read; the first question about like names builds NameNeighbours, which takes as long
/// again.
class DoublesIndex {
public:
    /// Errors: cancelled, workspace.*.
    [[nodiscard]] static Result<std::shared_ptr<const DoublesIndex>> read(const Session &session);

    /// Does now what the first question about like names would have to wait for.
    void prepareNames() const { (void)names(); }

    /// The surest first, among equals the most like; at most `limit`.
    [[nodiscard]] std::vector<PossibleDouble> doublesOf(const DoubleQuestion &question, qsizetype limit = 8) const;
    /// Only those that are certain or likely: what they share is looked up and no names are compared with all others.
    [[nodiscard]] std::vector<PossibleDouble> sureDoublesOf(const DoubleQuestion &question, qsizetype limit = 8) const;
    [[nodiscard]] std::vector<PossibleDouble> sureDoublesOf(RecordId enterprise, qsizetype limit = 8) const;
    /// As doublesOf(), of a record of the register.
    [[nodiscard]] std::vector<PossibleDouble> doublesOf(RecordId enterprise, qsizetype limit = 8) const;
    /// Every pair of the register, the surest first. Of one record at most some few merely possible ones are given.
    /// Error: cancelled.
    [[nodiscard]] Result<std::vector<DoublePair>> pairs(
        const Cancel &cancel = {}, const ReportProgress &report = {}) const;

    /// A record of the register as it is told to officers; nothing when it is not there.
    [[nodiscard]] std::optional<PossibleDouble> named(RecordId enterprise) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_firms.size()); }

private:
    struct Firm {
        RecordId id;
        QString name;
        QString creditCode;
        RecordId town;
        QString registration; ///< as written
        QStringList formers;  ///< as written
        rules::FirmMarks marks;
    };
    struct Found {
        size_t firm = 0;
        rules::DoubleJudgement judgement;
        double likeness = 0.0;
    };
    DoublesIndex() = default;
    [[nodiscard]] Done readFirms(const Session &session);
    [[nodiscard]] Done readFormerNames(const Session &session);
    [[nodiscard]] Done readRest(const Session &session);
    void index();
    [[nodiscard]] const NameNeighbours &names() const;                  ///< built when it is first asked for
    [[nodiscard]] DoubleQuestion questionOf(RecordId enterprise) const; ///< empty when it is not there
    [[nodiscard]] std::vector<PossibleDouble> firstOf(const std::vector<Found> &found, qsizetype limit) const;
    void addSharing(const rules::FirmMarks &marks, QHash<size_t, double> &candidates) const;
    enum class Look { ForLikeNames, ForSharedMarks };
    [[nodiscard]] std::vector<Found> find(RecordId self, const rules::FirmMarks &marks, Look look) const;
    [[nodiscard]] PossibleDouble told(const Found &found) const;

    std::vector<Firm> m_firms;
    QHash<RecordId, size_t> m_byId;
    QHash<RecordId, QString> m_towns;
    QSet<std::pair<RecordId, RecordId>> m_distinct; ///< the smaller id first
    QMultiHash<QString, quint32> m_byMark;          ///< codes, numbers, folded names and former names
    mutable std::once_flag m_namesBuilt;
    mutable std::unique_ptr<const NameNeighbours> m_names;
};

} // namespace yumiao::store
