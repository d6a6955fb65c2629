// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/size_lines.h"

#include "ui/pages/common/counted_route.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using figures::ScaleBasis;
using figures::ScaleProfile;
using figures::SizeProfile;

struct SizeWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::SizeLines)
};

template <typename E>
QString wordOf(const std::optional<E> &value)
{
    return value ? words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(*value)]) : QString();
}
template <typename E>
QString wordOf(E value)
{
    return wordOf(std::optional<E>(value));
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

QString amountText(Money amount)
{
    const bool whole = amount.fen() % Money::fromWan(1).fen() == 0;
    return SizeWords::tr("%1 ×10,000 yuan")
        .arg(QLocale().toString(static_cast<double>(amount.fen()) / 1'000'000.0, 'f', whole ? 0 : 2));
}

QString valueText(const rules::IndicatorBand &it, figures::SizeBasis basis)
{
    const bool people = it.bounds.indicator == rules::SizeIndicator::Employees;
    if (!it.value)
        return basis == figures::SizeBasis::NotKept ? wordOf(basis) : SizeWords::tr("not entered");
    const QString value = people ? SizeWords::tr("%1 people").arg(QLocale().toString(*it.value))
                                 : amountText(Money::fromFen(*it.value));
    return basis == figures::SizeBasis::Register ? joinedParts({value, wordOf(basis)}) : value;
}

void addClass(const SizeProfile &profile, std::vector<FactLine> &lines)
{
    const rules::SizeAnswer &size = profile.size;
    const QString said = size.size ? wordOf(size.size)
        : size.atMost              ? SizeWords::tr("%1; at most %2").arg(wordOf(size.reason), wordOf(size.atMost))
                                   : wordOf(size.reason);
    const QString year = profile.year ? SizeWords::tr("year %1").arg(*profile.year) : QString();
    lines.push_back({{}, SizeWords::tr("Size"), joinedParts({said, size.size ? size.rowName : size.see}), year, {}});
    for (size_t i = 0; i < size.indicators.size(); ++i) {
        const rules::IndicatorBand &it = size.indicators[i];
        lines.push_back({{}, wordOf(it.bounds.indicator), valueText(it, profile.bases[i]),
            it.band ? wordOf(it.band) : QString(), {}});
    }
    if (!size.documentNumber.isEmpty())
        lines.push_back({{}, SizeWords::tr("Rule"), size.documentNumber, {}, {}});
}

/// The register's own class, where the rule says another.
void addRegistered(const SizeProfile &profile, std::vector<FactLine> &lines)
{
    if (!profile.registered || profile.registered == profile.size.size)
        return;
    const QString said = profile.size.size ? SizeWords::tr("%1, other than by the rule").arg(wordOf(profile.registered))
                                           : wordOf(profile.registered);
    lines.push_back({{}, SizeWords::tr("As registered"), said, {}, {}});
}

FactLine stateLine(const ScaleProfile &scale)
{
    FactLine line{{}, SizeWords::tr("Above scale"), {}, {}, {}};
    if (scale.entry) {
        line.text = joinedParts({wordOf(scale.entry->state), wordOf(scale.entry->exitReason), scale.entry->batch});
        line.day = scale.entry->date.toString(Qt::ISODate);
        line.route = routeTo(records::RecordKind::ScaleEntry, scale.entry->id);
        return line;
    }
    if (scale.reach.reason == rules::NoLine::NoSector && scale.aboveScale != true) {
        line.text = wordOf(scale.reach.reason);
        return line;
    }
    const QString said = !scale.aboveScale ? SizeWords::tr("cannot be said yet")
        : scale.basis == ScaleBasis::Registered
        ? (*scale.aboveScale ? SizeWords::tr("listed") : SizeWords::tr("not listed"))
        : (*scale.aboveScale ? SizeWords::tr("reaches the line") : SizeWords::tr("does not reach the line"));
    line.text = joinedParts({said, wordOf(scale.basis)});
    return line;
}

/// 工业 ≥ 2,000 万元：未达到（1,830.00 万元）
void addLine(const ScaleProfile &scale, std::vector<FactLine> &lines)
{
    const rules::ScaleReach &reach = scale.reach;
    if (reach.reason == rules::NoLine::NoSector && !scale.entry)
        return;
    QString text = wordOf(reach.reason);
    if (reach.line) {
        const QString line = reach.line->atLeast
            ? SizeWords::tr("%1: from %2").arg(reach.line->name, amountText(*reach.line->atLeast))
            : SizeWords::tr("%1: %2").arg(reach.line->name, wordOf(reach.line->measure));
        const QString value = reach.value && reach.line->atLeast ? amountText(*reach.value) : QString();
        const QString instead = reach.byWholeRevenue ? SizeWords::tr("by the whole revenue") : QString();
        text = joinedParts({line, text, value, instead});
    }
    const QString reached = !reach.reached || !reach.line ? QString()
        : *reach.reached                                  ? SizeWords::tr("reached")
                                                          : SizeWords::tr("not reached");
    lines.push_back({{}, SizeWords::tr("Line"), text, reached, {}});
}

void addNext(const ScaleProfile &scale, std::vector<FactLine> &lines)
{
    if (!scale.entry && scale.reach.reason == rules::NoLine::NoSector)
        return;
    if (scale.entry && scale.entry->state == records::ScaleState::Listed && scale.reach.reached != false)
        return;
    QStringList next;
    for (const rules::ScaleStep &step : scale.next) {
        const bool usual
            = std::find(step.needs.begin(), step.needs.end(), rules::ScaleNeed::Reason) == step.needs.end();
        const bool early = step.to == records::ScaleState::Ready && scale.reach.reached == false;
        if (usual && !early)
            next.append(wordOf(step.to));
    }
    const bool listed = scale.aboveScale == true && scale.basis != ScaleBasis::Rule;
    if (!next.isEmpty() && (scale.entry || !listed))
        lines.push_back({{}, SizeWords::tr("Next step"), next.join(SizeWords::tr(", ", "between states")), {}, {}});
    for (const rules::NextWindow &it : scale.windows) {
        if (it.applies == false || scale.reach.reached == false)
            continue;
        const QString who = it.applies ? QString() : SizeWords::tr("new units only");
        lines.push_back({{}, SizeWords::tr("Declaration"),
            joinedParts(
                {SizeWords::tr("%1 batch closes").arg(wordOf(it.window->route)), who, wordOf(it.window->confidence)}),
            it.closes.toString(Qt::ISODate), {}});
    }
}

} // namespace

std::vector<FactLine> sizeLines(const SizeProfile &profile)
{
    std::vector<FactLine> lines;
    addClass(profile, lines);
    addRegistered(profile, lines);
    lines.push_back(stateLine(profile.scale));
    addLine(profile.scale, lines);
    addNext(profile.scale, lines);
    return lines;
}

QString sizeText(const SizeProfile &profile)
{
    return wordOf(profile.size.size) + wordOf(profile.size.reason); // one of them is there
}

QString scaleText(const SizeProfile &profile)
{
    return stateLine(profile.scale).text;
}

QString sizeTag(const SizeProfile &profile)
{
    if (profile.size.size)
        return wordOf(profile.size.size);
    return profile.registered ? SizeWords::tr("%1 as registered").arg(wordOf(profile.registered)) : QString();
}

} // namespace yumiao::ui::pages
