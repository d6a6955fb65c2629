// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/enterprise_facts.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::EnterpriseStatus;

} // namespace

QString typeWords(LegalForm form, Draw &draw)
{
    switch (form) {
    case LegalForm::Limited:
    case LegalForm::LimitedLong: {
        const qint64 place = draw.below(100);
        return place < 55 ? u"有限责任公司(自然人投资或控股)"_s
            : place < 90  ? u"有限责任公司(自然人独资)"_s
            : place < 95  ? u"其他有限责任公司"_s
                          : u"有限责任公司(自然人投资或控股的法人独资)"_s;
    }
    case LegalForm::Joint:
        return u"股份有限公司(非上市、自然人投资或控股)"_s;
    case LegalForm::Cooperative:
        return u"农民专业合作社"_s;
    case LegalForm::Proprietorship:
        return u"个人独资企业"_s;
    }
    Q_UNREACHABLE();
}

EnterpriseStatus statusOf(const Firm &firm, QDate today, Draw &draw)
{
    const qint64 place = draw.below(100);
    if (firm.life.isIn(today))
        return place < 98 || firm.rung ? EnterpriseStatus::InBusiness : EnterpriseStatus::Suspended;
    return place < 80 ? EnterpriseStatus::Deregistered
        : place < 92  ? EnterpriseStatus::Revoked
                      : EnterpriseStatus::MovedOut;
}

qint64 capitalWan(const Firm &firm, Draw &draw)
{
    static constexpr qint64 Micro[]{5, 10, 20, 30, 50, 50, 100, 100, 100, 200};
    static constexpr qint64 Small[]{50, 100, 100, 200, 300, 500, 500, 800, 1000, 2000};
    static constexpr qint64 Medium[]{500, 1000, 2000, 3000, 5000, 5000, 8000, 10000, 12000, 20000};
    const auto place = static_cast<size_t>(draw.below(10));
    switch (firm.bulk.size) {
    case records::SizeClass::Micro:
        return Micro[place];
    case records::SizeClass::Small:
        return Small[place];
    case records::SizeClass::Medium:
    case records::SizeClass::Large:
        break;
    }
    return Medium[place];
}

std::optional<bool> isAboveScale(const Firm &firm)
{
    const QString &industry = firm.trade->industry;
    if (firm.isIndustrial() || industry.startsWith("51"_L1))
        return firm.bulk.revenueWan >= 2000;
    if (industry.startsWith("52"_L1))
        return firm.bulk.revenueWan >= 500;
    if (industry.startsWith("61"_L1) || industry.startsWith("62"_L1))
        return firm.bulk.revenueWan >= 200;
    return std::nullopt;
}

} // namespace yumiao::practice
