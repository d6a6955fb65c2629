// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doubles_index.h"

#include <algorithm>

namespace yumiao::store {
namespace {

constexpr qsizetype PossiblePerFirm = 3;
constexpr size_t FirmsBetweenReports = 500;

std::pair<RecordId, RecordId> ordered(RecordId one, RecordId other)
{
    return {std::min(one, other), std::max(one, other)};
}

/// What two records share when they are doubles by anything but likeness.
QStringList marksOf(const rules::FirmMarks &marks)
{
    QStringList all = marks.formers;
    for (const QString &mark : {marks.creditCode, marks.organisation, marks.registration, marks.name})
        if (!mark.isEmpty())
            all.append(mark);
    if (!marks.name.isEmpty())
        all.append(QLatin1Char('~') + rules::spellingKey(marks.name));
    return all;
}

} // namespace

Done DoublesIndex::readFirms(const Session &session)
{
    auto firms = session.all(QStringLiteral("SELECT id, name, credit_code, registration_number, town FROM enterprise "
                                            "WHERE removed IS NULL ORDER BY id"),
        {}, [](const QSqlQuery &row) {
            return Firm{RecordId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(),
                RecordId(row.value(4).toLongLong()), row.value(3).toString(), {}, {}};
        });
    if (!firms)
        return failure(firms.error());
    m_firms = *std::move(firms);
    m_byId.reserve(static_cast<qsizetype>(m_firms.size()));
    for (size_t i = 0; i < m_firms.size(); ++i)
        m_byId.insert(m_firms[i].id, i);
    return {};
}

Done DoublesIndex::readFormerNames(const Session &session)
{
    const auto names = session.all(
        QStringLiteral("SELECT enterprise, name FROM name_period WHERE removed IS NULL AND enterprise IS NOT NULL"), {},
        [](const QSqlQuery &row) { return std::pair(RecordId(row.value(0).toLongLong()), row.value(1).toString()); });
    if (!names)
        return failure(names.error());
    for (const auto &[enterprise, name] : *names)
        if (const auto it = m_byId.constFind(enterprise); it != m_byId.cend())
            m_firms[*it].formers.append(name);
    return {};
}

Done DoublesIndex::readRest(const Session &session)
{
    const auto towns = session.all(QStringLiteral("SELECT id, name FROM town"), {},
        [](const QSqlQuery &row) { return std::pair(RecordId(row.value(0).toLongLong()), row.value(1).toString()); });
    if (!towns)
        return failure(towns.error());
    for (const auto &[id, name] : *towns)
        m_towns.insert(id, name);
    const auto pairs
        = session.all(QStringLiteral("SELECT first_id, second_id FROM distinct_pair WHERE removed IS NULL"), {},
            [](const QSqlQuery &row) {
                return ordered(RecordId::fromText(row.value(0).toString()).value_or(RecordId()),
                    RecordId::fromText(row.value(1).toString()).value_or(RecordId()));
            });
    if (!pairs)
        return failure(pairs.error());
    for (const auto &pair : *pairs)
        m_distinct.insert(pair);
    return {};
}

void DoublesIndex::index()
{
    m_byMark.reserve(static_cast<qsizetype>(m_firms.size()) * 3);
    for (size_t i = 0; i < m_firms.size(); ++i) {
        Firm &firm = m_firms[i];
        firm.marks = rules::firmMarks(firm.name, firm.creditCode, firm.registration, firm.formers);
        for (const QString &mark : marksOf(firm.marks))
            m_byMark.insert(mark, static_cast<quint32>(i));
    }
}

const NameNeighbours &DoublesIndex::names() const
{
    std::call_once(m_namesBuilt, [this] {
        QStringList names;
        names.reserve(size());
        for (const Firm &firm : m_firms)
            names.append(firm.marks.name);
        m_names = std::make_unique<const NameNeighbours>(names);
    });
    return *m_names;
}

Result<std::shared_ptr<const DoublesIndex>> DoublesIndex::read(const Session &session)
{
    std::shared_ptr<DoublesIndex> index(new DoublesIndex);
    if (const Done done = index->readFirms(session); !done)
        return failure(done.error());
    if (const Done done = index->readFormerNames(session); !done)
        return failure(done.error());
    if (const Done done = index->readRest(session); !done)
        return failure(done.error());
    index->index();
    return std::shared_ptr<const DoublesIndex>(std::move(index));
}

void DoublesIndex::addSharing(const rules::FirmMarks &marks, QHash<size_t, double> &candidates) const
{
    for (const QString &mark : marksOf(marks))
        for (auto it = m_byMark.constFind(mark); it != m_byMark.cend() && it.key() == mark; ++it)
            if (!candidates.contains(*it))
                candidates.insert(
                    *it, likeness(nameTraits(marks.name), nameTraits(m_firms[*it].marks.name), names().rarity()));
}

std::vector<DoublesIndex::Found> DoublesIndex::find(RecordId self, const rules::FirmMarks &marks, Look look) const
{
    QHash<size_t, double> candidates; // with the likeness of their names
    if (look == Look::ForLikeNames)
        for (const auto &near : names().near(marks.name, rules::LikenessOfDoubles))
            candidates.insert(static_cast<size_t>(near.place), near.likeness);
    addSharing(marks, candidates);
    std::vector<Found> found;
    for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
        const Firm &firm = m_firms[it.key()];
        if (firm.id == self || m_distinct.contains(ordered(self, firm.id)))
            continue;
        if (auto judged = rules::judgeDouble(marks, firm.marks, *it))
            found.push_back({it.key(), *std::move(judged), *it});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        if (a.judgement.grade != b.judgement.grade)
            return a.judgement.grade < b.judgement.grade;
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.firm < b.firm;
    });
    return found;
}

PossibleDouble DoublesIndex::told(const Found &found) const
{
    const Firm &firm = m_firms[found.firm];
    return {firm.id, firm.name, firm.creditCode, m_towns.value(firm.town), found.judgement, found.likeness};
}

std::optional<PossibleDouble> DoublesIndex::named(RecordId enterprise) const
{
    const auto it = m_byId.constFind(enterprise);
    return it == m_byId.cend() ? std::nullopt : std::optional(told({*it, {}, 0.0}));
}

std::vector<PossibleDouble> DoublesIndex::doublesOf(const DoubleQuestion &question, qsizetype limit) const
{
    const auto marks
        = rules::firmMarks(question.name, question.creditCode, question.registrationNumber, question.formerNames);
    return firstOf(find(question.enterprise, marks, Look::ForLikeNames), limit);
}

std::vector<PossibleDouble> DoublesIndex::sureDoublesOf(const DoubleQuestion &question, qsizetype limit) const
{
    const auto marks
        = rules::firmMarks(question.name, question.creditCode, question.registrationNumber, question.formerNames);
    auto found = find(question.enterprise, marks, Look::ForSharedMarks);
    std::erase_if(found, [](const Found &it) { return it.judgement.grade == rules::DoubleGrade::Possible; });
    return firstOf(found, limit);
}

std::vector<PossibleDouble> DoublesIndex::firstOf(const std::vector<Found> &found, qsizetype limit) const
{
    std::vector<PossibleDouble> doubles;
    for (const Found &it : found) {
        if (static_cast<qsizetype>(doubles.size()) == limit)
            break;
        doubles.push_back(told(it));
    }
    return doubles;
}

std::vector<PossibleDouble> DoublesIndex::doublesOf(RecordId enterprise, qsizetype limit) const
{
    return doublesOf(questionOf(enterprise), limit);
}

std::vector<PossibleDouble> DoublesIndex::sureDoublesOf(RecordId enterprise, qsizetype limit) const
{
    return sureDoublesOf(questionOf(enterprise), limit);
}

DoubleQuestion DoublesIndex::questionOf(RecordId enterprise) const
{
    const auto it = m_byId.constFind(enterprise);
    if (it == m_byId.cend())
        return {};
    const Firm &firm = m_firms[*it];
    return {firm.id, firm.name, firm.creditCode, firm.registration, firm.formers};
}

Result<std::vector<DoublePair>> DoublesIndex::pairs(const Cancel &cancel, const ReportProgress &report) const
{
    std::vector<DoublePair> pairs;
    QSet<std::pair<size_t, size_t>> seen; // two without codes find each other
    for (size_t i = 0; i < m_firms.size(); ++i) {
        if (cancel.stop_requested())
            return failure(Fault::Cancelled, QStringLiteral("cancelled"));
        if (report && i % FirmsBetweenReports == 0)
            report({static_cast<qint64>(i), static_cast<qint64>(m_firms.size())});
        // Two that have a code are doubles by what they share and never by likeness; where only one has a code, the
        // other finds it.
        const bool coded = !m_firms[i].marks.creditCode.isEmpty();
        qsizetype possible = 0;
        for (const Found &found :
            find(m_firms[i].id, m_firms[i].marks, coded ? Look::ForSharedMarks : Look::ForLikeNames)) {
            if (found.judgement.grade == rules::DoubleGrade::Possible && ++possible > PossiblePerFirm)
                break;
            const size_t first = std::min(i, found.firm);
            const size_t second = std::max(i, found.firm);
            if (const qsizetype before = seen.size(); seen.insert({first, second}), seen.size() > before)
                pairs.push_back(
                    {told({first, found.judgement, found.likeness}), told({second, found.judgement, found.likeness})});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DoublePair &a, const DoublePair &b) {
        if (a.first.judgement.grade != b.first.judgement.grade)
            return a.first.judgement.grade < b.first.judgement.grade;
        return a.first.likeness > b.first.likeness;
    });
    return pairs;
}

} // namespace yumiao::store
