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

constexpr int Stages = 5;
constexpr double LowStep = 0.70; // of an application reaching the next stage
constexpr double WanOfYi = 10'000.0;

struct FunnelWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Funnel)
};

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

QList<widgets::FunnelStage> funnelStages(const figures::FinancingFigures &financing)
{
    figures::AmountOf reached[Stages + 1];
    for (int i = Stages - 1; i >= 0; --i) {
        const auto &here = financing.stages[static_cast<size_t>(i)];
        reached[i] = {reached[i + 1].count + here.count, reached[i + 1].amount + here.amount};
    }
    QList<widgets::FunnelStage> stages;
    for (int i = 0; i < Stages; ++i) {
        const auto group = static_cast<rules::StageGroup>(i);
        const auto &here = financing.stage(group);
        widgets::FunnelStage stage;
        stage.id = stageCode(group);
        stage.name = stageTitle(group);
        stage.count = shownCount(reached[i].count);
        stage.amount = FunnelWords::tr("for %1", "after a count of applications; an amount")
                           .arg(headlineAmount(reached[i].amount));
        stage.detail = FunnelWords::tr("Here %1").arg(shownCount(here.count));
        stage.share = reached[0].count > 0 ? double(reached[i].count) / double(reached[0].count) : 0.0;
        if (i + 1 < Stages && reached[i].count > 0) {
            const double rate = double(reached[i + 1].count) / double(reached[i].count);
            stage.rate = QStringLiteral("%1%").arg(rate * 100.0, 0, 'f', 1);
            stage.rateIsLow = rate < LowStep;
        }
        stage.sentence = FunnelWords::tr("%1: reached by %2, %3 of them here")
                             .arg(stage.name, stage.count, shownCount(here.count));
        stages.push_back(stage);
    }
    return stages;
}

} // namespace yumiao::ui::pages
