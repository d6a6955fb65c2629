// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/visit_maker.h"

#include "models/records/visit.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Visit;
using records::VisitMethod;

constexpr int VisitDays = 730;

void makeVisit(const Making &making, const Firm &firm, QDate day, Draw &draw)
{
    static const std::array offices{u"企业服务股"_s, u"中小企业股"_s, u"包联工作组"_s, u"镇街企业服务专员"_s};
    static const std::array methods{VisitMethod::OnSite, VisitMethod::OnSite, VisitMethod::OnSite, VisitMethod::Phone,
        VisitMethod::Meeting, VisitMethod::Online};
    Visit it;
    it.id = making.ids.next();
    it.enterprise.id = firm.id;
    it.visited = day;
    it.bureau.id = draw.percent(60) ? making.ground.bureau(u"区经科信局"_s) : draw.oneOf(making.ground.bureaus).id;
    it.visitors = draw.oneOf(offices);
    it.method = draw.oneOf(methods);
    it.situation = draw.oneOf(making.words.phrases("visit_situation"));
    if (draw.percent(35)) {
        it.problems = draw.oneOf(making.words.phrases("visit_problem"));
        it.followUp = draw.oneOf(making.words.phrases("visit_follow_up"));
    }
    making.out.add(it);
}

} // namespace

void makeVisits(const Making &making, const std::vector<Firm> &firms)
{
    Draw draw = making.draw(Stream::Visits);
    const QDate today = making.numbers.today;
    for (const Firm &firm : firms) {
        if (!firm.isIn(today))
            continue;
        const bool visited = firm.rung || draw.perMille(firm.bulk.size == records::SizeClass::Micro ? 80 : 260);
        if (!visited)
            continue;
        const qint64 count = firm.rung ? draw.between(2, 6) : draw.between(1, 2);
        QDate day = today.addDays(-draw.skewed(1, firm.rung ? 420 : VisitDays));
        const QDate first = qMax(firm.life.established, today.addDays(-VisitDays));
        for (qint64 i = 0; i < count && day >= first; ++i) {
            makeVisit(making, firm, day, draw);
            day = day.addDays(-draw.between(40, 260));
        }
    }
}

} // namespace yumiao::practice
