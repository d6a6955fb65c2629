// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/listed_applications.h"

#include "models/base/record_id.h"
#include "models/figures/counted.h"
#include "models/figures/financing_figures.h"
#include "ui/pages/financing/funnel_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yumiao::ui::pages {
namespace {

const QString FinancingPlace = QStringLiteral("融资");
const QString AllKey = QStringLiteral("all");
const QString UnderWayKey = QStringLiteral("under_way");

struct ListedWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::ListedApplications)
};

using financing::FunnelChoice;
using financing::FunnelPart;

constexpr std::array FunnelParts{
    QLatin1String("reached"), QLatin1String("here"), QLatin1String("left")}; // by FunnelPart
const QString AnyStage = QStringLiteral("any");
const QString NoInstitution = QStringLiteral("none");

/// 2022-reached-approved-01H8…
QString keyOf(const FunnelChoice &choice)
{
    QStringList parts{choice.period.toText(), FunnelParts[static_cast<size_t>(choice.part)],
        choice.stage ? QString::fromLatin1(stageCode(*choice.stage)) : AnyStage};
    if (choice.institution)
        parts.append(choice.institution->isNull() ? NoInstitution : choice.institution->toText());
    return parts.join(QLatin1Char('-'));
}

std::optional<FunnelChoice> choiceOf(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('-'));
    const auto period = Period::parse(parts.front());
    if (parts.size() < 3 || parts.size() > 4 || !period)
        return std::nullopt;
    const auto part = std::find(FunnelParts.begin(), FunnelParts.end(), parts[1]);
    FunnelChoice choice{*period, {}, stageNamed(parts[2]), {}};
    if (part == FunnelParts.end() || (!choice.stage && parts[2] != AnyStage) || choice.stage == rules::StageGroup::Left)
        return std::nullopt;
    choice.part = static_cast<FunnelPart>(part - FunnelParts.begin());
    if (parts.size() == 4) {
        choice.institution = parts[3] == NoInstitution ? RecordId() : RecordId::fromText(parts[3]);
        if (!choice.institution)
            return std::nullopt;
    }
    return choice;
}

QString wordsOf(const FunnelChoice &choice)
{
    const QString period = choice.period.toText();
    if (!choice.stage)
        return choice.part == FunnelPart::Left ? ListedWords::tr("left, applied for in %1").arg(period)
                                               : ListedWords::tr("applied for in %1").arg(period);
    const QString stage = stageTitle(*choice.stage);
    switch (choice.part) {
    case FunnelPart::Reached:
        return ListedWords::tr("came to %1, applied for in %2", "stage, period").arg(stage, period);
    case FunnelPart::Here:
        return ListedWords::tr("stand in %1, applied for in %2", "stage, period").arg(stage, period);
    case FunnelPart::Left:
        return ListedWords::tr("left from %1, applied for in %2", "stage, period").arg(stage, period);
    }
    Q_UNREACHABLE();
}

store::Filter oneApplication(const QString &key)
{
    const store::Filter numbered = figures::equals("number", key);
    return RecordId::fromText(key) ? store::Filter::any({figures::equals("id", key), numbered}) : numbered;
}

} // namespace

ListedApplications::ListedApplications(QDate today)
    : m_base(figures::inStages(figures::stagesUnderWay(), today))
    , m_filter(m_base)
{
}

ListedApplications ListedApplications::all(QDate today)
{
    ListedApplications listed(today);
    listed.m_key = AllKey;
    listed.m_isUnderWay = false;
    listed.m_base = {};
    listed.m_filter = {};
    return listed;
}

ListedApplications ListedApplications::inStage(rules::StageGroup stage, QDate today)
{
    ListedApplications listed = all(today);
    listed.m_key = QString::fromLatin1(stageCode(stage));
    listed.m_stage = stage;
    listed.m_base = figures::inStages({stage}, today);
    listed.m_filter = listed.m_base;
    return listed;
}

ListedApplications ListedApplications::inFunnel(const FunnelChoice &choice, QDate today)
{
    ListedApplications listed = all(today);
    listed.m_key = keyOf(choice);
    listed.m_choice = choice;
    listed.m_base = financing::filterOf(choice, today);
    listed.m_filter = listed.m_base;
    return listed;
}

ListedApplications ListedApplications::narrowed(const store::Filter &further) const
{
    ListedApplications listed = *this;
    listed.m_further = further;
    if (further.isAll())
        listed.m_filter = m_base;
    else
        listed.m_filter = m_base.isAll() ? further : store::Filter::all({further, m_base});
    if (m_isUnderWay)
        listed.m_key = further.isAll() ? QString() : UnderWayKey; // a filter alone asks for all that it finds
    return listed;
}

Result<ListedApplications> ListedApplications::of(const shell::Route &route, QDate today)
{
    const auto further = store::parseFilter(route.filter);
    if (!further)
        return failure(further.error());
    const ListedApplications underWay(today);
    if (route.key.isEmpty() && (further->isAll() || *further == underWay.m_filter))
        return underWay;
    if (route.key == UnderWayKey)
        return underWay.narrowed(*further);
    ListedApplications listed = all(today);
    if (const auto stage = stageNamed(route.key))
        listed = inStage(*stage, today);
    else if (const auto choice = choiceOf(route.key))
        listed = inFunnel(*choice, today);
    else if (!route.key.isEmpty() && route.key != AllKey)
        listed.m_base = oneApplication(route.key);
    listed.m_key = route.key;
    return listed.narrowed(*further);
}

shell::Route ListedApplications::route() const
{
    return {FinancingPlace, m_key, store::filterText(m_further)};
}

QString ListedApplications::label() const
{
    if (m_base.isAll())
        return {};
    if (m_choice)
        return ListedWords::tr("Funnel");
    if (m_stage)
        return ListedWords::tr("Stage", "of an application");
    return m_isUnderWay ? ListedWords::tr("Status", "of applications") : ListedWords::tr("Application");
}

QString ListedApplications::value() const
{
    if (m_base.isAll())
        return {};
    if (m_choice)
        return wordsOf(*m_choice);
    if (m_stage)
        return stageTitle(*m_stage);
    return m_isUnderWay ? ListedWords::tr("under way") : m_key;
}

} // namespace yumiao::ui::pages
