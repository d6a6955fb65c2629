// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/evidence_maker.h"

#include "models/records/evidence.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::AnnualFigures;
using records::Evidence;
using rules::Rung;

constexpr int NearPerCent = 22; ///< of those near the ladder that officers have looked at
constexpr int EdgePerCent = 7;
constexpr qint64 FenOfWan = 1'000'000;
constexpr qint64 PointsOfOne = 10'000;

/// Whoever stands higher has more to show.
int strengthOf(const Firm &firm)
{
    return firm.rung ? static_cast<int>(*firm.rung) + 1 : 0;
}

/// Writes down what is known of one enterprise.
class Dossier {
public:
    Dossier(const Making &making, const Firm &firm, Draw &draw)
        : m_making(making)
        , m_firm(firm)
        , m_draw(draw)
        , m_today(making.numbers.today)
        , m_strength(strengthOf(firm))
    {
        constexpr std::array care{97, 85, 85, 55, 30}; // in percent, how much of it was handed in
        m_care = care[static_cast<size_t>(draw.below(static_cast<qint64>(care.size())))];
    }
    void write(const std::vector<AnnualFigures> &figures);

private:
    void conduct();
    void segment();
    void rights();
    void standing();
    void market();
    void listing();
    void yearly(const AnnualFigures &year);
    void scores();
    void put(const char *fact, const QString &value, const QString &source, std::optional<qint64> year = {});
    void putNumber(const char *fact, qint64 value, const QString &source, std::optional<qint64> year = {})
    {
        put(fact, QString::number(value), source, year);
    }
    void putFlag(const char *fact, int percentYes, const QString &source)
    {
        putNumber(fact, m_draw.percent(percentYes) ? 1 : 0, source);
    }
    void putWord(const char *fact, std::span<const char *const> words, qint64 at, const QString &source)
    {
        put(fact, QString::fromLatin1(words[static_cast<size_t>(qBound<qint64>(0, at, qint64(words.size()) - 1))]),
            source);
    }

    const Making &m_making;
    const Firm &m_firm;
    Draw &m_draw;
    QDate m_today;
    int m_strength;
    int m_care = 0;
};

const QString Declared = u"企业申报材料"_s;
const QString Certified = u"知识产权证书"_s;
const QString Answered = u"部门核实回函"_s;
const QString Audited = u"专项审计报告"_s;
const QString Platform = u"培育平台查询"_s;

/// Drawn whether or not it is handed in: what one enterprise withholds leaves the others as they are.
void Dossier::put(const char *fact, const QString &value, const QString &source, std::optional<qint64> year)
{
    const bool handedIn = m_draw.percent(m_care);
    const int wait = source == Platform ? 0 : 1; // accounts come after their year, the platform's score within it
    const QDate earliest = year ? QDate(static_cast<int>(*year) + wait, 1, 10) : m_today.addDays(-300);
    const QDate day = m_draw.day(earliest, qMin(m_today.addDays(-1), earliest.addDays(290)));
    const qint64 number = m_draw.between(1, 190);
    if (!handedIn || day >= m_today)
        return;
    Evidence it;
    it.id = m_making.ids.next();
    it.enterprise.id = m_firm.id;
    it.fact = QString::fromLatin1(fact);
    it.fiscalYear = year;
    it.value = value;
    it.source = source;
    it.sourceDate = day;
    if (source == Answered)
        it.documentNumber = u"演练核〔%1〕%2号"_s.arg(day.year()).arg(number);
    m_making.out.add(it);
}

void Dossier::conduct()
{
    putFlag("conduct_clean", 96, Answered);
    putFlag("law_abiding", 97, Answered);
    putFlag("abnormal_listed", 3, Answered);
    for (const char *fact : {"incident_major", "tax_offence", "data_fraud", "research_dishonesty", "risk_named"}) {
        const bool happened = m_draw.perMille(15);
        const QDate day = m_today.addDays(-m_draw.between(200, 1500));
        put(fact, happened ? day.toString(Qt::ISODate) : u"0"_s, Answered);
    }
    putNumber("resident_enterprise", 1, Declared);
    putNumber("prohibited_products", 0, Declared);
    putNumber("registered_sichuan", 1, Declared);
}

/// Two, three and ten years to the day, and one day short of it, stand beside whatever the firm's own age gives.
void Dossier::segment()
{
    constexpr std::array edges{2, 3, 10};
    QDate since = m_draw.day(m_firm.life.established, qMax(m_firm.life.established, m_today.addYears(-1)));
    const int years = edges[static_cast<size_t>(m_draw.below(static_cast<qint64>(edges.size())))];
    const QDate edge = m_today.addYears(-years).addDays(m_draw.below(2));
    if (m_draw.percent(EdgePerCent) && edge >= m_firm.life.established)
        since = edge;
    put("segment_since", since.toString(Qt::ISODate), Declared);
}

void Dossier::rights()
{
    const qint64 first = m_draw.skewed(0, 2 + 2 * m_strength);
    putNumber("ip_class1", first, Certified);
    putNumber("ip_class1_high_value", m_draw.skewed(0, first), Certified);
    putNumber("ip_class1_own", m_draw.between(first / 2, first), Certified);
    putNumber("ip_class1_applied", m_draw.between(first / 2, first), Certified);
    putNumber("ip_class1_eligible", m_draw.between(first / 2, first), Certified);
    putNumber("ip_class2", m_draw.between(m_strength, 4 + 6 * m_strength), Certified);
    putNumber("ip_core", first + m_draw.below(3), Certified);
}

void Dossier::standing()
{
    static constexpr std::array institutions{"none", "below_municipal", "municipal", "provincial"};
    static constexpr std::array fields{"other", "base", "breakthrough"};
    static constexpr std::array levels{"none", "level1", "level2", "level3", "level4"};
    const qint64 institution = m_draw.skewed(0, m_strength);
    putWord("rd_institution", institutions, institution, Declared);
    putNumber("rd_institution_any", institution > 0 ? 1 : 0, Declared);
    putWord("product_field", fields, m_draw.below(10) < 5 + m_strength ? 1 : 0, Declared);
    putWord("digital_level", levels, m_draw.between(0, 1 + m_strength), Declared);
    putFlag("quality_award", 4 + 3 * m_strength, Declared);
    putFlag("quality_system", 45 + 12 * m_strength, Declared);
    putFlag("own_brand", 55 + 10 * m_strength, Declared);
    putFlag("standards_drafted", 10 + 9 * m_strength, Declared);
    putFlag("strategic_emerging", 25 + 8 * m_strength, Declared);
    putFlag("honour_national", 1 + 2 * m_strength, Declared);
    putFlag("core_system", 50 + 12 * m_strength, Declared);
    putFlag("management_certificate", 45 + 12 * m_strength, Declared);
    putFlag("chain_support", 35 + 15 * m_strength, Declared);
    putFlag("product_field_qualified", 40 + 14 * m_strength, Declared);
    putFlag("six_bases_or_key", 40 + 12 * m_strength, Declared);
    putFlag("high_tech_field", 60 + 8 * m_strength, Declared);
    for (const char *fact : {"award_provincial", "award_provincial_top3", "award_national_top5", "award_national_top3",
             "award_ministerial_top3", "contest_maker_500", "contest_maker_50", "standard_lead_top5"})
        put(fact, u"0"_s, Declared);
}

void Dossier::market()
{
    putNumber("market_share", m_draw.between(1 + m_strength, 30 + 45 * m_strength) * 1000, Declared);
    putFlag("market_known", 40 + 15 * m_strength, Declared);
    if (m_strength >= 3)
        putNumber("market_rank", m_draw.between(1, 9), Declared);
}

void Dossier::listing()
{
    const bool wishes = m_draw.percent(8 + 10 * m_strength);
    const bool plans = m_draw.percent(40);
    if (!wishes)
        return;
    putNumber("listing_wish", 1, Declared);
    putNumber("listing_reform_planned", plans ? 1 : 0, Declared);
}

/// Parts of the figures of a year; research done abroad is rare, so nearly all of it is within the country.
void Dossier::yearly(const AnnualFigures &year)
{
    const qint64 revenue = year.revenue ? year.revenue->fen() : 0;
    const qint64 tech = year.employees.value_or(0) * m_draw.between(4, 14 + 4 * m_strength) / 100;
    const qint64 domestic = m_draw.between(90, 100);
    const qint64 highTech = m_draw.between(35 + 5 * m_strength, 85);
    const bool raised = m_draw.perMille(12 + 10 * m_strength);
    const qint64 equity = m_draw.between(300, 2600);
    putNumber("tech_staff", tech, Declared, year.fiscalYear);
    putNumber("high_tech_revenue", revenue / 100 * highTech, Audited, year.fiscalYear);
    if (year.rdExpense)
        putNumber("rd_expense_domestic", year.rdExpense->fen() / 100 * domestic, Audited, year.fiscalYear);
    if (year.netProfit)
        putNumber("cost_expense", qMax<qint64>(0, revenue - year.netProfit->fen()), Declared, year.fiscalYear);
    putNumber("equity_raised", raised ? equity * FenOfWan : 0, Declared, year.fiscalYear);
}

/// Points that others give: the province its own (0 to 15), the platform its score since the rules of 2026.
void Dossier::scores()
{
    constexpr qint64 mostOfProvince = 15;
    putNumber(
        "feature_score", m_draw.between(3, qMin(mostOfProvince, qint64{8} + 2 * m_strength)) * PointsOfOne, Answered);
    putNumber("score_ip", m_draw.between(8 + 3 * m_strength, 29) * PointsOfOne, Declared);
    putNumber("score_transfer", m_draw.between(8 + 3 * m_strength, 28) * PointsOfOne, Declared);
    putNumber("score_rd_management", m_draw.between(6 + 2 * m_strength, 19) * PointsOfOne, Declared);
    constexpr int platformSince = 2026;
    constexpr std::array edges{50 * PointsOfOne, 60 * PointsOfOne, 50 * PointsOfOne - 1, 60 * PointsOfOne - 1};
    for (int year = m_today.year() - 1; year <= m_today.year(); ++year) {
        qint64 score = m_draw.between(32 + 5 * m_strength, 52 + 8 * m_strength) * PointsOfOne;
        const qint64 edge = edges[static_cast<size_t>(m_draw.below(static_cast<qint64>(edges.size())))];
        if (m_draw.percent(EdgePerCent))
            score = edge;
        if (year >= platformSince)
            put("development_score", QString::number(score), Platform, year);
    }
}

void Dossier::write(const std::vector<AnnualFigures> &figures)
{
    constexpr size_t yearsKnown = 3;
    conduct();
    segment();
    rights();
    standing();
    market();
    listing();
    scores();
    for (size_t i = 0; i < figures.size() && i < yearsKnown; ++i)
        yearly(figures[i]);
}

} // namespace

void makeEvidence(const Making &making, const std::vector<Firm> &firms, const FiguresByFirm &figures)
{
    Draw draw = making.draw(Stream::Evidence);
    for (const Firm &firm : firms) {
        if (!firm.isNoted(making.numbers.today))
            continue;
        if (firm.rung || draw.percent(NearPerCent))
            Dossier(making, firm, draw).write(figures.value(firm.id));
    }
}

} // namespace yumiao::practice
