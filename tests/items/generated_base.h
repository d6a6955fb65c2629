// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/annual_figures.h"
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/industry.h"
#include "models/records/setting.h"
#include "models/records/task.h"
#include "models/records/town.h"
#include "models/records/visit.h"
#include "models/store/workspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace yumiao::tests {
/// The day the generated register stands on.
[[nodiscard]] inline QDate generatedDay()
{
    return QDate(2022, 8, 31);
}

/// Draws everything from one seeded source.
class RegisterMaker {
public:
    explicit RegisterMaker(quint32 seed)
        : m_random(seed)
        , m_ids(86'400'000, seed)
    {
    }

    std::vector<changes::RecordChange> words()
    {
        std::vector<changes::RecordChange> made;
        const QStringList names{QStringLiteral("青禾街道"), QStringLiteral("云台街道"), QStringLiteral("石桥镇"),
            QStringLiteral("柳溪镇"), QStringLiteral("白塔镇"), QStringLiteral("东坝镇"), QStringLiteral("南山镇"),
            QStringLiteral("回龙镇"), QStringLiteral("清泉镇"), QStringLiteral("双河乡")};
        for (int i = 0; i < names.size(); ++i) {
            records::Town town{m_ids.next(), QString::number(512'002'001 + i), names[i], {}, {}, {}, {}, {}};
            m_towns.push_back(town.id);
            made.push_back(changes::creation(town));
        }
        const QList<std::pair<QString, QString>> sections{{QStringLiteral("A"), QStringLiteral("农、林、牧、渔业")},
            {QStringLiteral("C"), QStringLiteral("制造业")}, {QStringLiteral("F"), QStringLiteral("批发和零售业")}};
        for (const auto &[letter, name] : sections) {
            records::Industry industry{m_ids.next(), letter, name, records::IndustryLevel::Section, {}, letter};
            m_industries.push_back(industry.id);
            made.push_back(changes::creation(industry));
        }
        records::Setting day{m_ids.next(), QStringLiteral("workspace.today"), generatedDay().toString(Qt::ISODate)};
        made.push_back(changes::creation(day));
        return made;
    }

    void addEnterprise(std::vector<changes::RecordChange> &made)
    {
        records::Enterprise it;
        it.id = m_ids.next();
        it.name = name();
        it.registrationNumber = QString::number(512'000'000'000'000 + m_random.bounded(1'000'000'000));
        if (!oneIn(20))
            it.town = {m_towns[static_cast<size_t>(m_random.bounded(static_cast<int>(m_towns.size())))]};
        if (!oneIn(20))
            it.industry = {m_industries[static_cast<size_t>(m_random.bounded(3))]};
        if (!oneIn(10))
            it.sizeClass = static_cast<records::SizeClass>(m_random.bounded(4));
        it.established = generatedDay().addDays(-m_random.bounded(5000));
        if (oneIn(15))
            it.deregistered = it.established.addDays(m_random.bounded(4000));
        it.employees = m_random.bounded(400);
        made.push_back(changes::creation(it));
        addWhatBelongs(it.id, made);
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    QDate dayBefore(int days) { return generatedDay().addDays(-m_random.bounded(days)); }

    QString name()
    {
        static const QStringList places{QStringLiteral("四川"), QStringLiteral("资阳市"), QStringLiteral("青禾")};
        static const QString brand
            = QStringLiteral("恒芯拓禾凯砾启穗沱湾蜀砚岚桥澄岭众岷翠锦枋宝陶南濯祥岭雁翎栎柠迎麦堪泉鑫华");
        static const QStringList trades{QStringLiteral("农机制造"), QStringLiteral("电子"), QStringLiteral("齿科材料"),
            QStringLiteral("汽车配件"), QStringLiteral("食品"), QStringLiteral("建材"), QStringLiteral("物流"),
            QStringLiteral("科技")};
        const auto sign = [&] { return brand.at(m_random.bounded(static_cast<int>(brand.size()))); };
        QString text = places.at(m_random.bounded(3));
        text += sign();
        text += sign();
        if (oneIn(3))
            text += sign();
        return text + trades.at(m_random.bounded(8)) + (oneIn(10) ? QStringLiteral("厂") : QStringLiteral("有限公司"));
    }

    void addWhatBelongs(RecordId owner, std::vector<changes::RecordChange> &made)
    {
        for (int year = 2019; year <= 2021; ++year)
            if (!oneIn(3))
                addFigures(owner, year, made);
        for (int i = 0; oneIn(2) && i < 4; ++i)
            addCertificate(owner, made);
        for (int i = 0; oneIn(2) && i < 3; ++i) {
            records::Visit visit;
            visit.id = m_ids.next();
            visit.enterprise = {owner};
            visit.visited = dayBefore(500);
            made.push_back(changes::creation(visit));
        }
        if (oneIn(8))
            addApplication(owner, made);
        if (oneIn(30))
            addRequest(owner, made);
    }

    void addFigures(RecordId owner, int year, std::vector<changes::RecordChange> &made)
    {
        records::AnnualFigures it;
        it.id = m_ids.next();
        it.enterprise = {owner};
        it.fiscalYear = year;
        if (!oneIn(20))
            it.revenue = Money::fromFen(m_random.bounded(2'000'000'000));
        if (!oneIn(5))
            it.rdExpense = Money::fromFen(m_random.bounded(50'000'000));
        made.push_back(changes::creation(it));
    }

    void addCertificate(RecordId owner, std::vector<changes::RecordChange> &made)
    {
        records::Certificate it;
        it.id = m_ids.next();
        it.enterprise = {owner};
        it.kind = static_cast<records::CertificateKind>(m_random.bounded(8));
        it.issued = dayBefore(1500);
        if (!oneIn(4))
            it.validTo = it.issued.addDays(1095);
        if (oneIn(12))
            it.revoked = it.issued.addDays(m_random.bounded(1095));
        made.push_back(changes::creation(it));
    }

    void addApplication(RecordId owner, std::vector<changes::RecordChange> &made)
    {
        records::FinancingApplication it;
        it.id = m_ids.next();
        it.number = QString::number(++m_numbers);
        it.enterprise = {owner};
        it.amount = Money::fromWan(m_random.bounded(1, 900));
        it.applied = dayBefore(200);
        it.stage = static_cast<records::ApplicationStage>(m_random.bounded(16));
        if (!oneIn(5))
            it.stageSince = it.applied.addDays(m_random.bounded(30));
        made.push_back(changes::creation(it));
    }

    void addRequest(RecordId owner, std::vector<changes::RecordChange> &made)
    {
        records::Task it;
        it.id = m_ids.next();
        it.title = QStringLiteral("协调用电");
        it.kind = records::TaskKind::Request;
        it.enterprise = {owner};
        it.assigned = dayBefore(100);
        if (oneIn(2))
            it.completed = it.assigned.addDays(20);
        made.push_back(changes::creation(it));
    }

    QRandomGenerator m_random;
    RecordIdSource m_ids;
    std::vector<RecordId> m_towns;
    std::vector<RecordId> m_industries;
    int m_numbers = 0;
};

/// Commits changes as one set of the officer 经办, on the generated day.
[[nodiscard]] inline Done writeChanges(store::Session &session, std::vector<changes::RecordChange> made)
{
    changes::ChangeSet set;
    set.author = QStringLiteral("经办");
    set.action = QStringLiteral("new");
    set.source = QStringLiteral("command_line");
    set.changes = std::move(made);
    const auto receipt = store::commit(session, std::move(set), FixedClock(generatedDay()));
    return receipt ? Done() : Done(failure(receipt.error()));
}

/// Fills an empty base with towns, industries and so many enterprises with certificates, yearly figures, visits,
/// applications and requests, through the ledger. The same numbers give the same base.
[[nodiscard]] inline Done generateRegister(store::Session &session, int enterprises, quint32 seed)
{
    constexpr int EnterprisesInASet = 2000;
    RegisterMaker maker(seed);
    if (const Done done = writeChanges(session, maker.words()); !done)
        return done;
    for (int made = 0; made < enterprises;) {
        std::vector<changes::RecordChange> changed;
        for (int i = 0; i < EnterprisesInASet && made < enterprises; ++i, ++made)
            maker.addEnterprise(changed);
        if (const Done done = writeChanges(session, std::move(changed)); !done)
            return done;
    }
    return {};
}

/// A generated workspace file in a folder that goes with it.
class GeneratedBase {
public:
    GeneratedBase(int enterprises, quint32 seed)
    {
        auto base = store::OpenBase::create(path());
        m_made = base ? generateRegister(base->session(), enterprises, seed) : Done(failure(base.error()));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("base.yumiao")); }
    [[nodiscard]] const Done &made() const { return m_made; }

private:
    QTemporaryDir m_folder;
    Done m_made;
};

} // namespace yumiao::tests
