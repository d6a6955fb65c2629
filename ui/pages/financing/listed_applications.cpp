// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/listed_applications.h"

#include "models/base/record_id.h"
#include "models/figures/counted.h"
#include "models/figures/financing_figures.h"
#include "ui/pages/financing/funnel_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

const QString FinancingPlace = QStringLiteral("融资");
const QString AllKey = QStringLiteral("all");
constexpr qsizetype LongestCondition = 48;

struct ListedWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::ListedApplications)
};

store::Filter oneApplication(const QString &key)
{
    const store::Filter numbered = figures::equals("number", key);
    return RecordId::fromText(key) ? store::Filter::any({figures::equals("id", key), numbered}) : numbered;
}

} // namespace

ListedApplications::ListedApplications(QDate today)
    : m_filter(figures::inStages(figures::stagesUnderWay(), today))
{
}

ListedApplications ListedApplications::all(QDate today)
{
    ListedApplications listed(today);
    listed.m_key = AllKey;
    listed.m_isUnderWay = false;
    listed.m_filter = {};
    return listed;
}

ListedApplications ListedApplications::inStage(rules::StageGroup stage, QDate today)
{
    ListedApplications listed = all(today);
    listed.m_key = QString::fromLatin1(stageCode(stage));
    listed.m_stage = stage;
    listed.m_filter = figures::inStages({stage}, today);
    return listed;
}

Result<ListedApplications> ListedApplications::of(const shell::Route &route, QDate today)
{
    const auto further = store::parseFilter(route.filter);
    if (!further)
        return failure(further.error());
    ListedApplications listed(today);
    if (route.key.isEmpty() && (further->isAll() || *further == listed.m_filter))
        return listed;
    listed = all(today);
    if (const auto stage = stageNamed(route.key))
        listed = inStage(*stage, today);
    else if (!route.key.isEmpty() && route.key != AllKey)
        listed.m_filter = oneApplication(route.key);
    listed.m_key = route.key;
    listed.m_further = *further;
    if (!further->isAll())
        listed.m_filter = listed.isAll() ? *further : store::Filter::all({*further, listed.m_filter});
    return listed;
}

shell::Route ListedApplications::route() const
{
    return {FinancingPlace, m_key, store::filterText(m_further)};
}

QString ListedApplications::label() const
{
    if (isAll())
        return {};
    if (m_stage)
        return ListedWords::tr("Stage", "of an application");
    if (m_isUnderWay)
        return ListedWords::tr("Status", "of applications");
    return m_key.isEmpty() ? ListedWords::tr("Condition") : ListedWords::tr("Application");
}

QString ListedApplications::value() const
{
    if (isAll())
        return {};
    if (m_stage)
        return stageTitle(*m_stage);
    if (m_isUnderWay)
        return ListedWords::tr("under way");
    if (!m_key.isEmpty())
        return m_key;
    const QString condition = store::filterText(m_filter);
    return condition.size() <= LongestCondition ? condition : condition.left(LongestCondition - 1) + QChar(0x2026);
}

} // namespace yumiao::ui::pages
