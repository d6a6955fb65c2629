// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/funnel_words.h"

#include "models/items/shown_number.h"
#include "models/rules/stage_group.h"
#include "ui/charts/chart_numbers.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using items::shownCount;

constexpr double WanOfYi = 10'000.0;

struct FunnelWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Funnel)
};

/// 在此 7・退出 4・中位 3 天; of the last stage how long the whole way took.
QString detailOf(const financing::FunnelFacts &facts, size_t stage)
{
    const financing::FunnelStageFacts &it = facts.stages[stage];
    const QString here = shownCount(it.standing.count());
    if (stage + 1 == facts.stages.size())
        return facts.wholeMedianDays
            ? FunnelWords::tr("Here %1 · whole way %2 d", "count; median days").arg(here).arg(*facts.wholeMedianDays)
            : FunnelWords::tr("Here %1").arg(here);
    const QString left = shownCount(it.leftHere.count());
    return it.medianDays ? FunnelWords::tr("Here %1 · left %2 · median %3 d").arg(here, left).arg(*it.medianDays)
                         : FunnelWords::tr("Here %1 · left %2").arg(here, left);
}

QString sentenceOf(const financing::FunnelStageFacts &it, const widgets::FunnelStage &stage)
{
    const QString counts
        = FunnelWords::tr("%1: reached by %2, %3 of them here, %4 left from here")
              .arg(stage.name, stage.count, shownCount(it.standing.count()), shownCount(it.leftHere.count()));
    return it.medianDays ? FunnelWords::tr("%1, in the middle after %2 day(s)", "counts of a stage; days")
                               .arg(counts)
                               .arg(*it.medianDays)
                         : counts;
}

} // namespace

QString headlineAmount(Money amount)
{
    const double wan = static_cast<double>(amount.fen()) / 1'000'000.0;
    if (wan >= WanOfYi) // 1 亿元 and more (ui.md 9)
        return FunnelWords::tr("%1 ×100 m yuan").arg(charts::numberText(wan / WanOfYi, true));
    return FunnelWords::tr("%1 ×10,000 yuan").arg(charts::numberText(wan, true));
}

std::optional<rules::StageGroup> stageNamed(const QString &code)
{
    const auto choices = records::choicesOf<rules::StageGroup>();
    for (size_t i = 0; i < choices.size(); ++i)
        if (code == QLatin1String(choices[i].code))
            return static_cast<rules::StageGroup>(i);
    return std::nullopt;
}

QByteArray stageCode(rules::StageGroup stage)
{
    return records::choicesOf<rules::StageGroup>()[static_cast<size_t>(stage)].code;
}

QString stageTitle(rules::StageGroup stage)
{
    return words::choiceTitle(records::choicesOf<rules::StageGroup>()[static_cast<size_t>(stage)]);
}

QList<widgets::FunnelStage> funnelStages(const financing::FunnelFacts &facts)
{
    QList<widgets::FunnelStage> stages;
    const auto whole = static_cast<double>(facts.all.count());
    for (size_t i = 0; i < facts.stages.size(); ++i) {
        const financing::FunnelStageFacts &it = facts.stages[i];
        const auto group = static_cast<rules::StageGroup>(i);
        const auto reached = static_cast<double>(it.reached.count());
        widgets::FunnelStage stage;
        stage.id = stageCode(group);
        stage.name = stageTitle(group);
        stage.count = shownCount(it.reached.count());
        stage.amount = FunnelWords::tr("for %1", "after a count of applications; an amount")
                           .arg(headlineAmount(it.reached.amount));
        stage.detail = detailOf(facts, i);
        stage.share = whole > 0.0 ? reached / whole : 0.0;
        if (i + 1 < facts.stages.size() && reached > 0.0) {
            const financing::FunnelStageFacts &next = facts.stages[i + 1];
            stage.rate
                = QStringLiteral("%1%").arg(static_cast<double>(next.reached.count()) / reached * 100.0, 0, 'f', 1);
            stage.rateIsLow = next.isLow;
        }
        stage.sentence = sentenceOf(it, stage);
        stages.push_back(stage);
    }
    return stages;
}

} // namespace yumiao::ui::pages
