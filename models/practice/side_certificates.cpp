// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/side_certificates.h"

#include "models/records/certificate.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::CertificateKind;
using records::CertificateLevel;
using records::ReviewState;

/// A kind that is given for three years. The first of them have these days left; the next `lapsed` have run out; the
/// rest hold for longer than 90 days.
struct ThreeYearKind {
    CertificateKind kind;
    CertificateLevel level;
    const char16_t *numbers; ///< how its numbers begin
    int of5000;
    int lapsedOf5000;
    std::array<int, 4> daysLeft; ///< 0: none
};
constexpr std::array ThreeYearKinds{
    ThreeYearKind{CertificateKind::HighTech, CertificateLevel::National, u"YLGR", 45, 8, {37, 86, 12, 71}},
    ThreeYearKind{CertificateKind::IpSystem, CertificateLevel::National, u"YLIP", 14, 2, {58, 24, 0, 0}},
    ThreeYearKind{CertificateKind::QualitySystem, CertificateLevel::National, u"YLQM", 40, 3, {80, 45, 0, 0}},
};
constexpr int TechSmeOf5000 = 110;
constexpr int ListingReserveOf5000 = 5;

class SideCertificates {
public:
    SideCertificates(const Making &making, const std::vector<Firm> &firms);
    void threeYears(const ThreeYearKind &kind);
    void techSmes();
    void listingReserve();
    [[nodiscard]] std::vector<Certificate> take() { return std::move(m_all); }

private:
    void add(const Certificate &certificate)
    {
        m_making.out.add(certificate);
        m_all.push_back(certificate);
    }
    [[nodiscard]] const Firm &nextFirm() { return *m_firms[m_next++ % m_firms.size()]; }
    [[nodiscard]] Certificate blank(CertificateKind kind, CertificateLevel level, QDate issued, QDate validTo);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    std::vector<const Firm *> m_firms; ///< that may hold one: the ladder first
    size_t m_next = 0;
    int m_number = 0;
    std::vector<Certificate> m_all;
};

SideCertificates::SideCertificates(const Making &making, const std::vector<Firm> &firms)
    : m_making(making)
    , m_today(making.numbers.today)
    , m_draw(making.draw(Stream::SideCertificates))
{
    std::vector<const Firm *> others;
    for (const Firm &firm : firms) {
        const bool oldEnough = firm.isIn(m_today) && firm.life.established <= m_today.addYears(-6);
        if (firm.rung)
            m_firms.push_back(&firm);
        else if (oldEnough && firm.bulk.size != records::SizeClass::Micro
            && (firm.isIndustrial() || firm.trade->industry.startsWith("65"_L1)))
            others.push_back(&firm);
    }
    m_draw.shuffle(m_firms);
    m_draw.shuffle(others);
    m_firms.insert(m_firms.end(), others.begin(), others.end());
}

Certificate SideCertificates::blank(CertificateKind kind, CertificateLevel level, QDate issued, QDate validTo)
{
    Certificate it;
    it.id = m_making.ids.next();
    it.enterprise.id = nextFirm().id;
    it.kind = kind;
    it.level = level;
    it.issued = issued;
    it.validTo = validTo;
    return it;
}

void SideCertificates::threeYears(const ThreeYearKind &kind)
{
    const int wanted = m_making.numbers.share(kind.of5000);
    const int lapsed = m_making.numbers.share(kind.lapsedOf5000);
    int dueSoon = 0;
    for (const int days : kind.daysLeft)
        dueSoon += days > 0 ? 1 : 0;
    dueSoon = m_making.numbers.share(dueSoon);
    for (int i = 0; i < wanted && !m_firms.empty(); ++i) {
        QDate validTo = m_today.addDays(m_draw.between(100, 1060));
        ReviewState review = ReviewState::None;
        if (i < dueSoon) {
            const int days = kind.daysLeft[static_cast<size_t>(i) % kind.daysLeft.size()];
            validTo = m_today.addDays(days > 0 ? days : 30 + i % 60);
            review = ReviewState::Due;
        } else if (i < dueSoon + lapsed) {
            validTo = m_today.addDays(-m_draw.between(20, 900));
            review = ReviewState::Failed;
        }
        Certificate it = blank(kind.kind, kind.level, validTo.addYears(-3).addDays(1), validTo);
        it.review = review;
        it.certificateNumber = u"%1%2%3"_s.arg(QString::fromUtf16(kind.numbers))
                                   .arg(it.issued.year())
                                   .arg(++m_number, 5, 10, QLatin1Char('0'));
        add(it);
    }
}

/// Technology-based enterprises are evaluated anew every year (国科发政〔2017〕115号): last year's has run out.
void SideCertificates::techSmes()
{
    const QDate issued = qMin(m_making.numbers.dataDate, QDate(m_making.numbers.dataDate.year(), 5, 20));
    const QDate validTo(issued.year(), 12, 31);
    for (int i = 0; i < m_making.numbers.share(TechSmeOf5000) && !m_firms.empty(); ++i) {
        const bool lastYear = i % 9 == 8;
        const int back = lastYear ? -1 : 0;
        Certificate it = blank(CertificateKind::TechSme, CertificateLevel::Provincial,
            issued.addYears(back).addDays(-m_draw.between(0, 40)), validTo.addYears(back));
        it.certificateNumber = u"YLTS%1%2"_s.arg(it.issued.year()).arg(++m_number, 5, 10, QLatin1Char('0'));
        add(it);
    }
}

void SideCertificates::listingReserve()
{
    for (int i = 0; i < m_making.numbers.share(ListingReserveOf5000) && !m_firms.empty(); ++i) {
        Certificate it = blank(CertificateKind::ListingReserve, CertificateLevel::Municipal,
            m_today.addDays(-m_draw.between(90, 700)), {});
        add(it);
    }
}

} // namespace

std::vector<Certificate> makeSideCertificates(const Making &making, const std::vector<Firm> &firms)
{
    SideCertificates side(making, firms);
    for (const ThreeYearKind &kind : ThreeYearKinds)
        side.threeYears(kind);
    side.techSmes();
    side.listingReserve();
    return side.take();
}

} // namespace yumiao::practice
