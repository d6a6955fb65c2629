// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/announced/holdings.h"

#include "models/store/query.h"

namespace yumiao::announced {

Result<Holdings> Holdings::read(const store::Session &session, const AnnouncedWish &wish)
{
    const auto kinds = records::choicesOf<records::CertificateKind>();
    store::Query query;
    query.kind = records::RecordKind::Certificate;
    query.on = wish.from;
    query.filter = store::Filter::condition(QStringLiteral("kind"), store::Comparison::Equal,
        {QString::fromLatin1(kinds[static_cast<size_t>(wish.kind)].code)});
    query.sort = {{QStringLiteral("issued"), false}, {QStringLiteral("id"), false}};
    const auto all = store::load<records::Certificate>(session, query);
    if (!all)
        return failure(all.error());
    Holdings holdings;
    for (const records::Certificate &it : *all)
        if (!wish.level || !it.level || *it.level == *wish.level)
            holdings.m_held[it.enterprise.id].push_back(it);
    return holdings;
}

const std::vector<records::Certificate> &Holdings::of(RecordId enterprise) const
{
    static const std::vector<records::Certificate> none;
    const auto it = m_held.constFind(enterprise);
    return it == m_held.cend() ? none : *it;
}

} // namespace yumiao::announced
