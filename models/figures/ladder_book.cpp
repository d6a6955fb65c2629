// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/ladder_book.h"

#include "models/figures/counted.h"

#include <QSet>

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::CertificateKind;
using records::RecordKind;

/// Certificates of the ladder whose enterprise is a live record.
store::Query ladderCertificates()
{
    QStringList kinds;
    for (const auto kind : {CertificateKind::Reserve, CertificateKind::Innovative, CertificateKind::Specialised,
             CertificateKind::LittleGiant, CertificateKind::Champion})
        kinds.append(termOf(kind));
    store::Query query;
    query.filter = store::Filter::all(
        {isOneOf("kind", kinds), isOneOf("enterprise.in_register", {QStringLiteral("true"), QStringLiteral("false")})});
    query.sort = {{QStringLiteral("enterprise"), false}};
    query.on = QDate(2000, 1, 1); // either answer will do
    return query;
}

Done readPlaces(const store::Session &session, std::vector<LadderMember> &members)
{
    std::vector<RecordId> wanted;
    for (const LadderMember &member : members)
        wanted.push_back(member.enterprise);
    const auto fields = store::fieldsOf(session, RecordKind::Enterprise, wanted,
        {QStringLiteral("town"), QStringLiteral("established"), QStringLiteral("deregistered")}, QDate(2000, 1, 1));
    if (!fields)
        return failure(fields.error());
    for (size_t i = 0; i < members.size() && i < fields->size(); ++i) {
        const records::Values &values = (*fields)[i];
        members[i].town = RecordId(records::numberIn(values[0]));
        members[i].established = QDate::fromString(records::textIn(values[1]), Qt::ISODate);
        members[i].deregistered = QDate::fromString(records::textIn(values[2]), Qt::ISODate);
    }
    return {};
}

} // namespace

std::optional<rules::Rung> LadderMember::rungOn(QDate day) const
{
    const bool there
        = (!established.isValid() || established <= day) && (!deregistered.isValid() || deregistered > day);
    return there ? rules::tierOn(certificates, day) : std::nullopt;
}

Result<LadderBook> LadderBook::read(const store::Session &session)
{
    auto certificates = store::load<records::Certificate>(session, ladderCertificates());
    if (!certificates)
        return failure(certificates.error());
    LadderBook book;
    for (records::Certificate &certificate : *certificates) {
        if (book.m_members.empty() || book.m_members.back().enterprise != certificate.enterprise.id)
            book.m_members.push_back({certificate.enterprise.id, {}, {}, {}, {}});
        book.m_members.back().certificates.push_back(std::move(certificate));
    }
    if (const Done read = readPlaces(session, book.m_members); !read)
        return failure(read.error());
    return book;
}

RungCounts LadderBook::countsOn(QDate day) const
{
    RungCounts counts{};
    for (const LadderMember &member : m_members)
        if (const auto rung = member.rungOn(day))
            ++counts[static_cast<size_t>(*rung)];
    return counts;
}

std::vector<RecordId> LadderBook::onAnyRung(QDate day) const
{
    std::vector<RecordId> found;
    for (const LadderMember &member : m_members)
        if (member.rungOn(day))
            found.push_back(member.enterprise);
    return found;
}

std::vector<RecordId> LadderBook::onRung(rules::Rung wanted, QDate day) const
{
    std::vector<RecordId> found;
    for (const LadderMember &member : m_members)
        if (member.rungOn(day) == wanted)
            found.push_back(member.enterprise);
    return found;
}

LadderBook LadderBook::reaching(rules::Rung least) const
{
    LadderBook part;
    std::copy_if(
        m_members.begin(), m_members.end(), std::back_inserter(part.m_members), [least](const LadderMember &member) {
            return std::any_of(member.certificates.begin(), member.certificates.end(),
                [least](const records::Certificate &certificate) {
                    const auto rung = certificate.kind ? rules::rungOf(*certificate.kind) : std::nullopt;
                    return rung && *rung >= least;
                });
        });
    return part;
}

std::vector<QDate> LadderBook::turningDays(QDate after, QDate until) const
{
    QSet<QDate> days;
    const auto add = [&](QDate day) {
        if (day.isValid() && day > after && day <= until)
            days.insert(day);
    };
    for (const LadderMember &member : m_members) {
        add(member.established);
        add(member.deregistered);
        for (const records::Certificate &certificate : member.certificates) {
            add(certificate.issued);
            add(certificate.validTo.isValid() ? certificate.validTo.addDays(1) : QDate());
            add(certificate.revoked);
        }
    }
    std::vector<QDate> sorted(days.begin(), days.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace yumiao::figures
