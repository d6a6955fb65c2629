// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/certificate_maker.h"

#include "models/practice/side_certificates.h"

#include <algorithm>
#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Certificate;
using records::CertificateKind;
using records::CertificateLevel;
using records::ReviewState;
using rules::Rung;

/// How a specialised enterprise came by its certificate: the eight of the plan's district stand for all.
struct Course {
    int monthsAgo; ///< first recognised
    bool renewed;  ///< three years later, without a gap
};
constexpr std::array Courses{
    Course{36, false}, // runs out soon
    Course{45, true},
    Course{50, true},
    Course{21, false},
    Course{13, false},
    Course{8, false},
    Course{8, false},
    Course{3, false},
};
constexpr int DaysLeftOfOldest = 52;
const QDate InnovativeSince(2022, 8, 1); // 工信部企业〔2022〕63号

class LadderCertificates {
public:
    explicit LadderCertificates(const Making &making)
        : m_making(making)
        , m_today(making.numbers.today)
        , m_draw(making.draw(Stream::Certificates))
    {
    }
    void make(const Firm &firm);
    [[nodiscard]] MadeCertificates take() { return {std::move(m_all), std::move(m_specialised)}; }

private:
    void add(const Certificate &certificate)
    {
        m_making.out.add(certificate);
        m_all.push_back(certificate);
    }
    [[nodiscard]] Certificate blank(const Firm &firm, CertificateKind kind, CertificateLevel level, QDate issued);
    void reserve(const Firm &firm);
    void innovative(const Firm &firm);
    void specialised(const Firm &firm);
    void littleGiant(const Firm &firm);
    void addSpecialised(const Firm &firm, QDate issued, QDate validTo, ReviewState review);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    size_t m_coursesTaken = 0;
    int m_reserved = 0;
    std::vector<Certificate> m_all;
    std::vector<Certificate> m_specialised;
};

Certificate LadderCertificates::blank(const Firm &firm, CertificateKind kind, CertificateLevel level, QDate issued)
{
    Certificate it;
    it.id = m_making.ids.next();
    it.enterprise.id = firm.id;
    it.kind = kind;
    it.level = level;
    it.issued = issued;
    it.documentNumber = u"演练〔%1〕%2号"_s.arg(issued.year()).arg(issued.month() * 3 + 1);
    it.batch = u"%1年第%2批"_s.arg(issued.year()).arg(QChar(issued.month() <= 6 ? u'一' : u'二'));
    it.review = ReviewState::None;
    return it;
}

void LadderCertificates::reserve(const Firm &firm)
{
    const QDate latest = m_today.addMonths(firm.rung == Rung::Reserve ? -1 : -52);
    Certificate it
        = blank(firm, CertificateKind::Reserve, CertificateLevel::District, m_draw.day(m_today.addMonths(-58), latest));
    add(it);
    if (firm.rung != Rung::Reserve)
        return;
    ++m_reserved;
    if (m_reserved % 60 == 1) { // once specialised, lapsed before the plan began
        Certificate lapsed = blank(firm, CertificateKind::Specialised, CertificateLevel::Provincial,
            m_making.numbers.base.addYears(-3).addDays(-40));
        lapsed.validTo = m_making.numbers.base.addDays(-41);
        lapsed.review = ReviewState::Failed;
        add(lapsed);
    }
    if (m_reserved % 100 == 2 && m_today >= InnovativeSince.addDays(20)) {
        Certificate revoked
            = blank(firm, CertificateKind::Innovative, CertificateLevel::Provincial, InnovativeSince.addDays(4));
        revoked.validTo = revoked.issued.addYears(3).addDays(-1);
        revoked.revoked = InnovativeSince.addDays(19);
        add(revoked);
    }
}

void LadderCertificates::innovative(const Firm &firm)
{
    const QDate earliest = qMax(InnovativeSince, m_today.addMonths(-20));
    Certificate it = blank(firm, CertificateKind::Innovative, CertificateLevel::Provincial,
        m_draw.day(earliest, qMax(earliest, m_making.numbers.dataDate)));
    it.validTo = it.issued.addYears(3).addDays(-1);
    add(it);
}

void LadderCertificates::addSpecialised(const Firm &firm, QDate issued, QDate validTo, ReviewState review)
{
    Certificate it = blank(firm, CertificateKind::Specialised, CertificateLevel::Provincial, issued);
    it.validTo = validTo;
    it.review = review;
    it.certificateNumber = u"YL-ZJTX-%1-%2"_s.arg(issued.year())
                               .arg(static_cast<int>(m_specialised.size()) + 1, 4, 10, QLatin1Char('0'));
    add(it);
    m_specialised.push_back(it);
}

void LadderCertificates::specialised(const Firm &firm)
{
    const Course &course = Courses[m_coursesTaken++ % Courses.size()];
    if (course.monthsAgo == 36) {
        const QDate validTo = m_today.addDays(DaysLeftOfOldest);
        addSpecialised(firm, validTo.addYears(-3).addDays(1), validTo, ReviewState::Due);
        return;
    }
    const QDate issued = m_today.addMonths(-course.monthsAgo).addDays(-m_draw.between(3, 12));
    const QDate validTo = issued.addYears(3).addDays(-1);
    addSpecialised(firm, issued, validTo, course.renewed ? ReviewState::Passed : ReviewState::None);
    if (course.renewed)
        addSpecialised(firm, issued.addYears(3), validTo.addYears(3), ReviewState::None);
}

/// Its certificate of the rung below has lapsed: a tier is the highest that holds.
void LadderCertificates::littleGiant(const Firm &firm)
{
    const QDate below = m_making.numbers.base.addYears(-3).addDays(-60);
    Certificate lapsed = blank(firm, CertificateKind::Specialised, CertificateLevel::Provincial, below);
    lapsed.validTo = below.addYears(3).addDays(-1);
    add(lapsed);
    Certificate it = blank(firm, CertificateKind::LittleGiant, CertificateLevel::National, m_today.addMonths(-14));
    it.validTo = it.issued.addYears(3).addDays(-1);
    add(it);
}

void LadderCertificates::make(const Firm &firm)
{
    reserve(firm);
    switch (*firm.rung) {
    case Rung::Reserve:
        break;
    case Rung::Innovative:
        innovative(firm);
        break;
    case Rung::Specialised:
        specialised(firm);
        break;
    case Rung::LittleGiant:
    case Rung::Champion:
        littleGiant(firm);
        break;
    }
}

} // namespace

MadeCertificates makeCertificates(const Making &making, const std::vector<Firm> &firms)
{
    LadderCertificates ladder(making);
    for (const Firm &firm : firms)
        if (firm.rung)
            ladder.make(firm);
    MadeCertificates made = ladder.take();
    const auto side = makeSideCertificates(making, firms);
    made.all.insert(made.all.end(), side.begin(), side.end());
    return made;
}

} // namespace yumiao::practice
