// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/enterprises.h"

#include "models/practice/code_maker.h"
#include "models/practice/enterprise_facts.h"
#include "models/practice/ladder_choice.h"
#include "models/practice/name_maker.h"
#include "models/records/enterprise.h"
#include "models/records/name_period.h"

#include <algorithm>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Enterprise;

constexpr int DuplicatesOf5000 = 18;
constexpr int FormerNamesPerMille = 8;

/// Writes the enterprises one after another.
class EnterpriseMaker {
public:
    explicit EnterpriseMaker(const Making &making);
    [[nodiscard]] Firm drawFirm(const Lifespan &life);
    void write(Firm &firm);
    void writeDuplicate(Firm &firm);

private:
    [[nodiscard]] LegalForm drawForm(const Firm &firm);
    void fillRegister(Enterprise &it, const Firm &firm, LegalForm form);
    void fillBusiness(Enterprise &it, const Firm &firm);
    void fillPlace(Enterprise &it, const Firm &firm);
    void writeFormerName(const Enterprise &it, const Firm &firm, LegalForm form);

    const Making &m_making;
    Draw m_draw;
    NameMaker m_names;
    CodeMaker m_codes;
    Weights m_trades;
    Weights m_towns;
    std::vector<std::pair<Enterprise, MadeName>> m_copied; ///< from which duplicates are made
};

EnterpriseMaker::EnterpriseMaker(const Making &making)
    : m_making(making)
    , m_draw(making.draw(Stream::Enterprises))
    , m_names(making.words, making.draw(Stream::Names))
    , m_codes(making.draw(Stream::Codes))
{
    for (const Trade &trade : making.words.trades)
        m_trades.add(making.ground.industries.contains(trade.industry) ? trade.weight : 0);
    for (const records::Town &town : making.ground.towns)
        m_towns.add(making.words.townWeights.value(town.code));
}

Firm EnterpriseMaker::drawFirm(const Lifespan &life)
{
    Firm firm;
    firm.life = life;
    firm.trade = &m_making.words.trades[m_trades.choose(m_draw)];
    const qint64 place = m_draw.below(1000);
    const auto size = place < 8 ? records::SizeClass::Medium
        : place < 223           ? records::SizeClass::Small
                                : records::SizeClass::Micro;
    firm.bulk = drawBulk(sizeBandOf(firm.trade->industry), size, m_draw);
    return firm;
}

LegalForm EnterpriseMaker::drawForm(const Firm &firm)
{
    const qint64 place = m_draw.below(100);
    if (firm.rung)
        return place < 12 ? LegalForm::Joint : LegalForm::Limited;
    if (firm.trade->industry < "06"_L1)
        return place < 40 ? LegalForm::Cooperative : LegalForm::Limited;
    if (firm.bulk.size == records::SizeClass::Medium)
        return place < 15 ? LegalForm::Joint : LegalForm::Limited;
    if (place < 6 && firm.bulk.size == records::SizeClass::Micro)
        return LegalForm::Proprietorship;
    return place < 14 ? LegalForm::LimitedLong : LegalForm::Limited;
}

void EnterpriseMaker::fillRegister(Enterprise &it, const Firm &firm, LegalForm form)
{
    it.creditCode = m_codes.next(form == LegalForm::Cooperative);
    it.established = firm.life.established;
    it.deregistered = firm.life.left;
    it.status = statusOf(firm, m_making.numbers.today, m_draw);
    it.registeredCapital = Money::fromWan(capitalWan(firm, m_draw));
    it.enterpriseType = typeWords(form, m_draw);
    it.registrar = u"资阳市雁江区市场监督管理局"_s;
    const records::Industry &industry = m_making.ground.industries[firm.trade->industry];
    it.industryAsRegistered = industry.name;
    const qint64 place = m_draw.below(1000);
    if (place >= 200)
        it.industry.id = industry.id;
    else if (place >= 15) // registers often know the division only
        it.industry.id = m_making.ground.industries[firm.trade->industry.left(2)].id;
}

void EnterpriseMaker::fillBusiness(Enterprise &it, const Firm &firm)
{
    it.mainProduct = firm.trade->product;
    if (!m_draw.percent(6) || firm.rung)
        it.employees = firm.bulk.people;
    if (!m_draw.percent(3) || firm.rung)
        it.sizeClass = firm.bulk.size;
    it.aboveScale = isAboveScale(firm);
    if (it.aboveScale == true)
        it.aboveScaleSince = QDate(
            qMin(m_making.numbers.today.year(), firm.life.established.year() + static_cast<int>(m_draw.between(2, 8))),
            1, 1);
    if (it.aboveScaleSince > m_making.numbers.dataDate || it.aboveScaleSince < firm.life.established)
        it.aboveScaleSince = {};
    if (!m_draw.percent(5))
        it.contactRole = m_draw.oneOf(m_making.words.phrases("contact_role"));
    if (!m_draw.percent(7))
        it.contactPhone = u"028-5550%1"_s.arg(m_draw.below(10'000), 4, 10, QLatin1Char('0'));
    if (firm.rung)
        it.leadUnit = u"区经科信局"_s;
}

void EnterpriseMaker::fillPlace(Enterprise &it, const Firm &firm)
{
    const records::Town &town = m_making.ground.towns[m_towns.choose(m_draw)];
    const QString road = m_draw.oneOf(m_making.words.phrases("road"));
    const qint64 number = m_draw.between(1, 320);
    if (!m_draw.perMille(9))
        it.town.id = town.id;
    it.address = u"四川省资阳市雁江区%1%2%3号"_s.arg(town.name, road).arg(number);
    if (firm.isIndustrial() && m_draw.percent(firm.rung ? 70 : 18))
        it.park = m_draw.oneOf(m_making.words.phrases("park"));
    if (m_draw.percent(25))
        it.businessAddress = u"%1%2%3号"_s.arg(town.name, road).arg(number);
}

void EnterpriseMaker::writeFormerName(const Enterprise &it, const Firm &firm, LegalForm form)
{
    records::NamePeriod former;
    former.id = m_making.ids.next();
    former.enterprise.id = it.id;
    former.name = m_names.next(*firm.trade, form).name;
    former.validFrom = firm.life.established;
    const QDate end = firm.life.left.isValid() ? firm.life.left : m_making.numbers.dataDate;
    former.validTo = m_draw.day(firm.life.established, end.addDays(-1));
    m_making.out.add(former);
}

void EnterpriseMaker::write(Firm &firm)
{
    const LegalForm form = drawForm(firm);
    Enterprise it;
    it.id = firm.id = m_making.ids.next();
    const MadeName name = m_names.next(*firm.trade, form);
    it.name = name.name;
    firm.shortName = name.shortName;
    if (firm.rung || m_draw.percent(12))
        it.shortName = name.shortName;
    fillRegister(it, firm, form);
    fillPlace(it, firm);
    fillBusiness(it, firm);
    m_making.out.add(it);
    if (m_draw.perMille(FormerNamesPerMille))
        writeFormerName(it, firm, form);
    const auto wanted = static_cast<size_t>(m_making.numbers.share(DuplicatesOf5000));
    if (m_copied.size() < wanted && firm.isIn(m_making.numbers.today) && firm.life.established <= m_making.numbers.base)
        m_copied.emplace_back(it, name);
}

void EnterpriseMaker::writeDuplicate(Firm &firm)
{
    auto [it, name] = m_copied.back();
    m_copied.pop_back();
    it.id = firm.id = m_making.ids.next();
    it.creditCode = {};
    it.name = m_names.misspelt(name);
    it.shortName.clear();
    it.established = firm.life.established;
    it.registrar.clear();
    it.registeredCapital.reset();
    it.industry = {};
    m_making.out.add(it);
}

/// The last places belong to duplicates: they are of enterprises that stood on the base day and stand today.
void placeDuplicates(std::vector<Firm> &firms, const PracticeNumbers &numbers)
{
    int wanted = numbers.share(DuplicatesOf5000);
    for (Firm &firm : firms) {
        if (wanted > 0 && firm.isIn(numbers.today) && firm.life.established <= numbers.base) {
            firm.planted = true;
            --wanted;
        }
    }
    std::stable_partition(firms.begin(), firms.end(), [](const Firm &firm) { return !firm.planted; });
}

} // namespace

std::vector<Firm> makeEnterprises(const Making &making, const std::vector<Lifespan> &lives)
{
    EnterpriseMaker maker(making);
    std::vector<Firm> firms;
    firms.reserve(lives.size());
    for (const Lifespan &life : lives)
        firms.push_back(maker.drawFirm(life));
    placeDuplicates(firms, making.numbers);
    chooseLadder(making, firms);
    for (Firm &firm : firms)
        firm.planted ? maker.writeDuplicate(firm) : maker.write(firm);
    return firms;
}

} // namespace yumiao::practice
