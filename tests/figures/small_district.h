// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/measure.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>

namespace yumiao::tests {

/// A district so small that every number of it is known. It stands on 2022-08-31.
///
/// Enterprises: ten of 2015 (the fourth left on 2022-05-20), three of this year, one of unknown age, one of next month:
/// 13 in the register, 11 when the plan began and half a year ago.
/// Ladder: two specialised, one little giant, one innovative; the pool lost two this year.
/// Plan: clause 2 (nobody: 02-2 not started, 02-3 behind its pace), clause 6 (发改局; 06-1 overdue 18 days, 06-2 done,
/// 06-10 due in 10 days), clause 14 (财政局; 14-6 34.2 %, 14-7 58 %, both in time).
/// Financing: four under way, of them two stuck (16 and 31 days); one paid, one left, one of next month.
class SmallDistrict {
public:
    SmallDistrict();

    [[nodiscard]] store::Session &session() const { return m_base->session(); }
    [[nodiscard]] static QDate today() { return QDate(2022, 8, 31); }
    [[nodiscard]] RecordId enterprise(size_t index) const { return m_enterprises.at(index); }
    [[nodiscard]] RecordId finance() const { return m_finance; }
    [[nodiscard]] RecordId development() const { return m_development; }
    [[nodiscard]] RecordId measure(const QString &code) const { return m_measures.value(code); }
    /// Writes one more record.
    template <typename R>
    void add(const R &record)
    {
        m_set.changes.push_back(changes::creation(record));
        write();
    }
    [[nodiscard]] RecordId next() { return m_ids.next(); }

private:
    template <typename R>
    R made()
    {
        R record;
        record.id = m_ids.next();
        return record;
    }
    template <typename R>
    RecordId keep(const R &record)
    {
        m_set.changes.push_back(changes::creation(record));
        return record.id;
    }
    void write();
    void addThresholds();
    void addPlan();
    void addMeasure(RecordId clause, const QString &code, const std::function<void(records::Measure &)> &fill = {});
    void addReport(const QString &code, QDate asOf, qint64 percent, const char *cumulative = nullptr);
    void addEnterprises();
    void addEnterprise(QDate established, RecordId town, QDate gone = {});
    void addCertificates();
    void addCertificate(
        size_t enterprise, records::CertificateKind kind, QDate issued, QDate validTo = {}, QDate revoked = {});
    void addFinancing();
    RecordId addApplication(
        size_t enterprise, records::ApplicationStage stage, QDate since, qint64 wan, QDate applied = QDate(2022, 3, 1));
    void addService();
    void addTask(const QString &title, QDate due, QDate completed = {}, QDate snoozedTo = {});

    QTemporaryDir m_folder;
    std::optional<store::OpenBase> m_base;
    RecordIdSource m_ids{86'400'000LL * 900, 7};
    changes::ChangeSet m_set;
    std::vector<RecordId> m_enterprises;
    QHash<QString, RecordId> m_measures;
    RecordId m_finance;
    RecordId m_development;
};

} // namespace yumiao::tests
