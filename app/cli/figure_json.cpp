// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_json.h"

#include "app/cli/command.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_words.h"
#include "ui/words/label_words.h"

namespace yumiao::app::cli {
namespace {

QJsonValue valueJson(const figures::Figure &figure)
{
    if (!figure.value)
        return {};
    if (const auto *money = std::get_if<Money>(&*figure.value))
        return money->toYuanText();
    return std::get<Quantity>(*figure.value).toDouble();
}

/// 培育库：今年新增
QString fullName(const figures::Figure &figure)
{
    const QString name = ui::words::shown(figure.name);
    return figure.aspect.text.isEmpty()
        ? name
        : Words::tr("%1: %2", "figure, aspect").arg(name, ui::words::shown(figure.aspect));
}

} // namespace

QString figureValueText(const figures::Figure &figure)
{
    if (!figure.value)
        return ui::charts::ChartWords::unknown();
    if (const auto *money = std::get_if<Money>(&*figure.value))
        return ui::charts::numberText(static_cast<double>(money->fen()) / 100.0, true);
    return ui::charts::numberText(std::get<Quantity>(*figure.value).toDouble(), true);
}

QJsonObject figureJson(const figures::Figure &figure)
{
    QJsonObject json{{QStringLiteral("code"), QString::fromLatin1(figure.code)},
        {QStringLiteral("name"), fullName(figure)}, {QStringLiteral("unit"), ui::words::shown(figure.unit)},
        {QStringLiteral("value"), valueJson(figure)},
        {QStringLiteral("definition"), ui::words::shown(figure.definition)},
        {QStringLiteral("records"), figure.records},
        {QStringLiteral("lamp"), figure.lamp ? QJsonValue(rules::lampCode(*figure.lamp)) : QJsonValue()}};
    const bool opens = !figure.counted.kind.isEmpty();
    json.insert(QStringLiteral("counted"),
        opens ? QJsonValue(QJsonObject{
            {QStringLiteral("kind"), figure.counted.kind}, {QStringLiteral("filter"), figure.counted.filter}})
              : QJsonValue());
    return json;
}

} // namespace yumiao::app::cli
