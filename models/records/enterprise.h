// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// An enterprise on the district's register (企业台账). Business key: the unified social credit code.
struct Enterprise {
    RecordId id;
    CreditCode creditCode; ///< GB 32100-2015; empty while not yet known
    QString name;          ///< as registered
    QString shortName;
    QString registrationNumber; ///< 15 digits, before the credit code (GB/T 17710)
    Ref<RecordKind::Town> town; ///< where it does business
    QString park;
    QString address;
    QString businessAddress;
    QDate established;
    QDate deregistered; ///< deregistered, revoked or moved out on this day
    std::optional<Money> registeredCapital;
    QString currency;       ///< of the registered capital; empty means 人民币
    QString enterpriseType; ///< as registered
    std::optional<EnterpriseStatus> status;
    Ref<RecordKind::Industry> industry; ///< GB/T 4754-2017, at any level
    QString industryAsRegistered;       ///< the register's own words
    QString registrar;
    QString mainProduct;
    std::optional<qint64> employees; ///< latest known
    std::optional<SizeClass> sizeClass;
    std::optional<bool> aboveScale; ///< 四上 register
    QDate aboveScaleSince;
    QString contactRole; ///< an office, not a person
    QString contactPhone;
    QString leadUnit;
    QString remarks;
    friend bool operator==(const Enterprise &, const Enterprise &) = default;
};
template <>
const RecordDescription &description<Enterprise>();

} // namespace yumiao::records
