// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/announced_set.h"

#include "models/exchange/import_names.h"
#include "models/records/enterprise.h"
#include "models/records/validity.h"

namespace yumiao::announced {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::RecordKind;

class SetMaking {
public:
    SetMaking(const AnnouncedWish &wish, const exchange::ImportNames &names, RecordIdSource &ids)
        : m_wish(wish)
        , m_names(names)
        , m_ids(ids)
    {
    }

    /// A certificate, and the enterprise where it is new; neither when the records refuse one, and the line says why.
    void add(ReconciledLine &line, bool addsEnterprise)
    {
        records::Enterprise enterprise;
        enterprise.id = addsEnterprise ? m_ids.next() : line.enterprise.enterprise;
        if (addsEnterprise) {
            fill(enterprise, line.line);
            if (refuses(line, records::description<records::Enterprise>(), records::valuesOf(enterprise)))
                return;
        }
        const Certificate certificate = certificateOf(line, enterprise.id);
        if (refuses(line, records::description<Certificate>(), records::valuesOf(certificate)))
            return;
        if (addsEnterprise) {
            made.set.changes.push_back(changes::creation(enterprise));
            ++made.enterprises;
        }
        made.set.changes.push_back(changes::creation(certificate));
        ++made.certificates;
        markReviewed(line.held);
    }

    AnnouncedSet made;

private:
    void fill(records::Enterprise &it, const ListedLine &line) const
    {
        it.name = line.name;
        it.creditCode = CreditCode::parse(line.code).value_or(CreditCode());
        if (line.town.isEmpty())
            return;
        if (const auto town = m_names.reference(RecordKind::Town, line.town))
            it.town.id = *town;
    }

    [[nodiscard]] Certificate certificateOf(const ReconciledLine &line, RecordId enterprise)
    {
        Certificate it;
        it.id = m_ids.next();
        it.enterprise.id = enterprise;
        it.kind = m_wish.kind;
        it.level = m_wish.level;
        it.certificateNumber = line.line.certificateNumber;
        it.batch = m_wish.batch;
        it.documentNumber = m_wish.documentNumber;
        it.issued = line.from;
        it.validTo = line.to;
        return it;
    }

    bool refuses(ReconciledLine &line, const records::RecordDescription &description, const records::Values &values)
    {
        const auto problems = records::problemsOf(description, values);
        if (problems.empty())
            return false;
        line.outcome = Outcome::Refused;
        line.problem = problems.front().what;
        line.detail = problems.front().detail;
        return true;
    }

    /// The certificate that the new one follows has passed its review (复核通过).
    void markReviewed(const Certificate &before)
    {
        const bool open = !before.review || *before.review == records::ReviewState::None
            || *before.review == records::ReviewState::Due;
        if (before.id.isNull() || before.revoked.isValid() || !open)
            return;
        Certificate after = before;
        after.review = records::ReviewState::Passed;
        made.set.changes.push_back(changes::difference(
            RecordKind::Certificate, before.id, records::valuesOf(before), records::valuesOf(after)));
    }

    const AnnouncedWish &m_wish;
    const exchange::ImportNames &m_names;
    RecordIdSource &m_ids;
};

bool isNewEnterprise(const ReconciledLine &line, bool addUnknown)
{
    const bool chosen = line.outcome == Outcome::New && line.enterprise.enterprise.isNull();
    return chosen || (addUnknown && line.outcome == Outcome::Unknown);
}

} // namespace

Result<AnnouncedSet> announcedSet(const store::Session &session, Reconciliation &reconciliation,
    const AnnouncedWish &wish, bool addUnknown, const QString &source, RecordIdSource &ids)
{
    const auto names = exchange::ImportNames::load(session, RecordKind::Enterprise, wish.from);
    if (!names)
        return failure(names.error());
    SetMaking making(wish, *names, ids);
    making.made.set.action = u"import"_s;
    making.made.set.source = source;
    making.made.set.reason = wish.documentNumber;
    if (wish.stage == Stage::Publicity)
        return std::move(making.made);
    for (size_t i = 0; i < reconciliation.lines.size(); ++i) {
        ReconciledLine &line = reconciliation.lines[i];
        const bool adds = isNewEnterprise(line, addUnknown);
        const bool certified = line.outcome == Outcome::New || line.outcome == Outcome::Renewed;
        if (!adds && !certified)
            continue;
        making.add(line, adds);
        if (line.outcome == Outcome::Refused)
            making.made.refused.push_back(static_cast<int>(i));
    }
    return std::move(making.made);
}

} // namespace yumiao::announced
