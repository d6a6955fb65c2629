// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_reports/known_facts.h"

#include <QFile>
#include <QtGlobal>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using figures::AmountOf;
using figures::NamedMeasure;
using figures::SummaryFacts;
using rules::Lamp;
using rules::LampCause;

figures::BureauLine line(const QString &name, qint64 total, qint64 red, qint64 amber, qint64 green, qint64 done)
{
    return {{}, name, total, {red, amber, green, done, 0}};
}

NamedMeasure measure(const QString &code, const QString &text, const QString &bureau, std::optional<qint64> percent,
    const rules::LampAnswer &lamp)
{
    NamedMeasure it;
    it.code = code;
    it.text = text;
    it.bureau = bureau;
    it.percent = percent;
    it.lamp = lamp;
    return it;
}

void setTargets(figures::DistrictFigures &district)
{
    const QDate due(2022, 12, 31);
    figures::TargetFigures &enterprises = district.enterprises;
    enterprises.base = 4213;
    enterprises.now = 4826;
    enterprises.target = 5000;
    enterprises.due = due;
    enterprises.pace = rules::targetPace({4826, 186, 5000, 4, false}, district.limits);
    figures::TargetFigures &specialised = district.specialised;
    specialised.now = 8;
    specialised.target = 10;
    specialised.due = due;
    specialised.pace = rules::targetPace({8, 1, 10, 4, false}, district.limits);
}

void setPlan(SummaryFacts &facts)
{
    figures::PlanProgress &plan = facts.district.plan;
    plan.plan.title = u"资阳市雁江区促进中小企业健康发展实施方案"_s;
    plan.plan.documentNumber = u"资雁府办发〔2020〕19号"_s;
    plan.plan.from = QDate(2020, 3, 30);
    plan.plan.to = QDate(2022, 12, 31);
    plan.clauses = 25;
    plan.measures = 174;
    plan.lamps = {6, 12, 129, 27, 0};
    plan.percent = 71.26;
    figures::BureauLoad leader;
    leader.name = u"区经科信局"_s;
    plan.bureaus.push_back(leader);
    facts.lampsByBureau = {line(u"区经科信局"_s, 48, 2, 4, 35, 7), line(u"区金融工作局"_s, 38, 1, 3, 28, 6),
        line(u"区市场监管局"_s, 22, 0, 1, 17, 4), line(u"区发改局"_s, 21, 2, 2, 13, 4),
        line(u"区财政局"_s, 17, 1, 1, 12, 3), line(u"区税务局"_s, 11, 0, 0, 9, 2), line({}, 17, 0, 1, 15, 1)};
    facts.allMeasures = line({}, 174, 6, 12, 129, 27);
    facts.reportsInPeriod = 96;
}

void setMeasures(SummaryFacts &facts)
{
    facts.overdue = {measure(u"06-5"_s, u"推动天然气“改转供为直供”，降低用气成本"_s, u"区发改局"_s, 35,
                         {Lamp::Red, LampCause::PastDue, -62}),
        measure(u"22-1"_s, u"开展<b>展会</b>{项目}对接"_s, u"区经科信局"_s, {}, {Lamp::Red, LampCause::PastDue, -1})};
    facts.lagging
        = {measure(u"09-2"_s, u"降低担保费率"_s, u"区金融工作局"_s, 60, {Lamp::Amber, LampCause::DueSoon, 12}),
            measure(u"25-1"_s, u"定期调度"_s, {}, {}, {Lamp::Amber, LampCause::BehindPace, 122})};
    NamedMeasure problem
        = measure(u"06-5"_s, u"推动天然气“改转供为直供”"_s, u"区发改局"_s, 35, {Lamp::Red, LampCause::PastDue, -62});
    problem.problems = u"转供合同未到期。"_s;
    problem.nextStep = u"逐户签订补充协议；"_s;
    facts.withProblems = {problem};
}

void setLadder(SummaryFacts &facts)
{
    const qint64 counts[] = {126, 41, 8, 1, 0};
    const qint64 joined[] = {20, 6, 2, 0, 0};
    const qint64 left[] = {9, 6, 0, 1, 0};
    for (size_t i = 0; i < facts.ladder.size(); ++i) {
        facts.ladder[i].rung = static_cast<rules::Rung>(i);
        facts.ladder[i].count = counts[i];
        facts.ladder[i].joined = joined[i];
        facts.ladder[i].left = left[i];
    }
    facts.district.ladder = facts.ladder;
    facts.district.certificates.valid = 231;
    facts.district.certificates.expiring = 9;
    facts.district.service.visits = 83;
    facts.district.service.notVisited = 31;
}

void setFinancing(SummaryFacts &facts)
{
    figures::FinancingFigures &financing = facts.district.financing;
    financing.needs = {112, Money::fromWan(51200)};
    financing.paidOut = {44, Money::fromWan(13800)};
    financing.underWay = {47, Money::fromWan(21600)};
    financing.stuck = {7, Money::fromWan(2410)};
    const AmountOf stages[] = {{7, Money::fromWan(3000)}, {9, Money::fromYuanText(u"40000000.50").value()},
        {14, Money::fromWan(6600)}, {17, Money::fromWan(8000)}, {44, Money::fromWan(13800)}, {21, Money()}};
    for (size_t i = 0; i < 6; ++i) {
        facts.financingByStage.push_back({static_cast<rules::StageGroup>(i), stages[i]});
        facts.allFinancing.count += stages[i].count;
        facts.allFinancing.amount += stages[i].amount;
    }
    facts.district.reserved.value = Quantity::fromText(u"34.2").value();
    facts.district.small.value = Quantity::fromText(u"61.8").value();
}

void setChart(SummaryFacts &facts)
{
    using figures::Label;
    facts.chart.code = "enterprises_target";
    facts.chart.kind = figures::ChartKind::Line;
    facts.chart.unit = Label::word("enterprises");
    figures::ChartSeries actual{Label::word("In the register"), figures::SeriesRole::Actual, {}};
    figures::ChartSeries target{Label::word("Target"), figures::SeriesRole::Target, {}};
    for (int i = 0; i < 30; ++i) {
        facts.chart.dates.append(QDate(2020, 3, 31).addMonths(i));
        actual.values.append(figures::ChartValue{4213.0 + 21 * i, {}});
        target.values.append(figures::ChartValue{5000.0, {}});
    }
    facts.chart.series = {actual, target};
}

SummaryFacts datedFacts()
{
    SummaryFacts facts;
    facts.district.on = QDate(2022, 8, 31);
    facts.district.period = Period::monthOf(facts.district.on);
    facts.district.limits.certificateListedDays = 90;
    facts.district.limits.financingAmberDays = 15;
    facts.district.limits.visitOverdueDays = 180;
    facts.district.limits.targetAmberShare = Quantity::fromWhole(90);
    for (size_t i = 0; i < facts.ladder.size(); ++i)
        facts.ladder[i].rung = static_cast<rules::Rung>(i);
    return facts;
}

QString blockText(const ui::print::Table &table)
{
    QStringList lines{u"[表题] %1"_s.arg(table.caption), u"[表头] %1"_s.arg(table.header.join(u" | "_s))};
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const ui::print::Cell &cell : row)
            cells.append(cell.bold ? u"*%1*"_s.arg(cell.text) : cell.text);
        lines.append(u"[行] %1"_s.arg(cells.join(u" | "_s)));
    }
    return lines.join(u'\n');
}

QString blockText(const ui::print::Figure &figure)
{
    QStringList lines{u"[图] %1 | %2"_s.arg(figure.caption, figure.chart.unit.text)};
    for (const figures::ChartSeries &series : figure.chart.series)
        lines.append(u"[线] %1%2"_s.arg(series.name.text, series.name.isWord ? u"（词）"_s : QString()));
    return lines.join(u'\n');
}

QString blockText(const ui::print::Title &title)
{
    return u"[标题] %1\n[副题] %2"_s.arg(title.text, title.subtitle);
}

QString blockText(const ui::print::Heading &heading)
{
    return u"[%1级] %2"_s.arg(heading.level).arg(heading.text);
}

QString blockText(const ui::print::Paragraph &paragraph)
{
    return paragraph.lead.isEmpty() ? u"[段] %1"_s.arg(paragraph.text)
                                    : u"[段] <%1>%2"_s.arg(paragraph.lead, paragraph.text);
}

QString blockText(const ui::print::Signature &signature)
{
    return u"[署名] %1\n[日期] %2"_s.arg(signature.issuer, signature.date);
}

ui::reports::ReportWording wordingOf(const QString &language)
{
    auto wording = ui::reports::ReportWording::bundled(ui::reports::kProgressWording, language);
    if (!wording)
        qFatal("no wording: %s", qPrintable(wording.error().what));
    return *std::move(wording);
}

} // namespace

SummaryFacts knownFacts()
{
    SummaryFacts facts = datedFacts();
    setTargets(facts.district);
    setPlan(facts);
    setMeasures(facts);
    setLadder(facts);
    setFinancing(facts);
    setChart(facts);
    return facts;
}

SummaryFacts emptyFacts()
{
    return datedFacts();
}

ui::reports::ReportWording chineseWording()
{
    return wordingOf(u"zh_CN"_s);
}

ui::reports::ReportWording englishWording()
{
    return wordingOf(u"en"_s);
}

QString textOf(const ui::print::Document &document)
{
    QStringList lines{u"[文件] %1"_s.arg(document.name)};
    for (const ui::print::Block &block : document.blocks)
        lines.append(std::visit([](const auto &it) { return blockText(it); }, block));
    return lines.join(u'\n') + u'\n';
}

QString summaryText(const SummaryFacts &facts, const ui::reports::SummaryChoice &choice)
{
    const auto document = ui::reports::progressSummary(facts, choice, chineseWording());
    return document ? textOf(*document) : document.error().what;
}

QString golden(const QString &name)
{
    QFile file(u"%1/tests/ui_reports/golden/%2"_s.arg(QStringLiteral(YUMIAO_SOURCE_DIR), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace yumiao::tests
