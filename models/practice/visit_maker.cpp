// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/visit_maker.h"

#include "models/records/promise.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Promise;
using records::Visit;
using records::VisitMethod;

constexpr int VisitDays = 730;

Visit makeVisit(const Making &making, const Firm &firm, QDate day, Draw &draw)
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
    return it;
}

} // namespace

std::vector<Visit> makeVisits(const Making &making, const std::vector<Firm> &firms)
{
    Draw draw = making.draw(Stream::Visits);
    const QDate today = making.numbers.today;
    std::vector<Visit> withProblems;
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
            if (Visit made = makeVisit(making, firm, day, draw); !made.problems.isEmpty())
                withProblems.push_back(std::move(made));
            day = day.addDays(-draw.between(40, 260));
        }
    }
    return withProblems;
}

void makePromises(const Making &making, const std::vector<Visit> &visits)
{
    static const std::array matters{u"协调解决所反映的问题并答复企业"_s, u"帮助对接一家银行"_s,
        u"安排专人上门讲解政策"_s, u"牵头召开一次现场协调会"_s, u"一周内反馈办理情况"_s};
    Draw draw = making.draw(Stream::Promises);
    const QDate today = making.numbers.today;
    for (const Visit &visit : visits) {
        if (!draw.percent(40))
            continue;
        Promise it;
        it.id = making.ids.next();
        it.enterprise = visit.enterprise;
        it.matter = draw.oneOf(matters);
        it.bureau = visit.bureau;
        it.office = visit.visitors;
        it.promised = visit.visited;
        it.visit.id = visit.id;
        if (!draw.percent(12))
            it.due = visit.visited.addDays(draw.between(7, 45));
        const QDate kept = visit.visited.addDays(draw.between(3, 60));
        if (draw.percent(80) && kept <= today)
            it.kept = kept;
        making.out.add(it);
    }
}

} // namespace yumiao::practice
