// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/funnel_words.h"

#include "models/rules/stage_group.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace yumiao::ui::pages {
namespace {

constexpr int Stages = 5;
constexpr double LowStep = 0.70; // of an application reaching the next stage

struct FunnelWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Funnel)
};

QString amountText(Money amount)
{
    return QLocale().toString(static_cast<double>(amount.fen()) / 1'000'000.0, 'f', 0);
}

} // namespace

QList<widgets::FunnelStage> funnelStages(const figures::FinancingFigures &financing)
{
    figures::AmountOf reached[Stages + 1];
    for (int i = Stages - 1; i >= 0; --i) {
        const auto &here = financing.stages[static_cast<size_t>(i)];
        reached[i] = {reached[i + 1].count + here.count, reached[i + 1].amount + here.amount};
    }
    const QLocale locale;
    QList<widgets::FunnelStage> stages;
    for (int i = 0; i < Stages; ++i) {
        const records::Choice &choice = records::choicesOf<rules::StageGroup>()[static_cast<size_t>(i)];
        const auto &here = financing.stages[static_cast<size_t>(i)];
        widgets::FunnelStage stage;
        stage.id = choice.code;
        stage.name = words::choiceTitle(choice);
        stage.count = locale.toString(reached[i].count);
        stage.amount = FunnelWords::tr("%1 ×10,000 yuan").arg(amountText(reached[i].amount));
        stage.detail = FunnelWords::tr("Here %1").arg(locale.toString(here.count));
        stage.share = reached[0].count > 0 ? double(reached[i].count) / double(reached[0].count) : 0.0;
        if (i + 1 < Stages && reached[i].count > 0) {
            const double rate = double(reached[i + 1].count) / double(reached[i].count);
            stage.rate = FunnelWords::tr("%1%").arg(locale.toString(rate * 100.0, 'f', 1));
            stage.rateIsLow = rate < LowStep;
        }
        stage.sentence = FunnelWords::tr("%1: reached by %2, %3 of them here")
                             .arg(stage.name, stage.count, locale.toString(here.count));
        stages.push_back(stage);
    }
    return stages;
}

} // namespace yumiao::ui::pages
