// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/assessment_paper.h"

#include "models/eligibility/number_text.h"
#include "ui/print/page_layout.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <array>

namespace yumiao::ui::reports {
namespace {

using cultivation::Inquiry;
using cultivation::Judged;
using eligibility::Verdict;
using print::Cell;
using print::CellAlign;
using print::Document;
using print::Table;
using words::CriterionLine;

struct AssessmentPaper {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::reports::AssessmentPaper)
};

/// How much a paper says and how small.
struct Setting {
    double points;
    bool folded;     ///< members of what is met are left out
    int deepest;     ///< how deep members are shown
    int mostMissing; ///< lines of missing evidence
    int mostWays;
};
constexpr std::array Settings{
    Setting{9.5, false, 9, 40, 3},
    Setting{9.0, false, 9, 40, 3},
    Setting{8.5, false, 9, 40, 3},
    Setting{8.0, false, 9, 40, 3},
    Setting{7.5, false, 9, 30, 3},
    Setting{7.0, false, 9, 30, 3},
    Setting{7.5, true, 9, 20, 3},
    Setting{7.5, true, 2, 12, 3},
    Setting{7.0, true, 2, 10, 2},
    Setting{7.0, true, 1, 8, 2},
    Setting{6.5, true, 1, 6, 1},
    Setting{6.0, true, 0, 5, 1},
};

template <typename E>
QString titleOf(E value)
{
    return words::choiceTitle(records::choicesOf<E>()[static_cast<size_t>(value)]);
}

/// What a missing fact would be proved with; several facts of one proof stand in one line.
struct ProofLine {
    QString facts;
    QString proof;
};

class PaperWriter {
public:
    PaperWriter(const Judged &judged, const Inquiry &inquiry, const Setting &setting)
        : m_judged(judged)
        , m_inquiry(inquiry)
        , m_setting(setting)
        , m_on(inquiry.question.on)
    {
    }
    [[nodiscard]] Document write();

private:
    [[nodiscard]] const eligibility::FactCatalogue &catalogue() const { return m_judged.known.facts.catalogue(); }
    [[nodiscard]] QString tierName(const eligibility::Tier *tier) const;
    [[nodiscard]] Table blank(const QStringList &header) const;
    void addHead();
    void addRules();
    void addCriteria(const std::vector<CriterionLine> &lines);
    void addScore(const std::vector<CriterionLine> &lines);
    void addMissing();
    void addWays();
    void addFoot();
    [[nodiscard]] bool isShown(const std::vector<CriterionLine> &lines, const CriterionLine &line) const;

    const Judged &m_judged;
    const Inquiry &m_inquiry;
    Setting m_setting;
    QDate m_on;
    std::vector<print::Block> m_blocks;
};

QString PaperWriter::tierName(const eligibility::Tier *tier) const
{
    return tier ? words::inLanguage(eligibility::nameOn(*tier, m_on)) : AssessmentPaper::tr("none", "tier");
}

Table PaperWriter::blank(const QStringList &header) const
{
    Table table;
    table.header = header;
    table.points = m_setting.points;
    return table;
}

void PaperWriter::addHead()
{
    const cultivation::Judgement &it = m_judged.judgement;
    const QString code = m_judged.known.enterprise.creditCode.text();
    Table table = blank({AssessmentPaper::tr("Enterprise"), AssessmentPaper::tr("Credit code"),
        AssessmentPaper::tr("Stands on"), AssessmentPaper::tr("Judged for"), AssessmentPaper::tr("Result")});
    table.widths = {3.2, 2.4, 1.9, 2.1, 1.2};
    table.align = {CellAlign::Left, CellAlign::Centre, CellAlign::Centre, CellAlign::Centre, CellAlign::Centre};
    const QString result = it.assessment ? words::verdictTitle(it.assessment->verdict) : titleOf(*it.silence);
    table.rows.push_back(
        {{m_judged.known.enterprise.name}, {code.isEmpty() ? AssessmentPaper::tr("not known", "credit code") : code},
            {tierName(it.standing.tier)}, {tierName(it.tier)}, {result, true}});
    m_blocks.emplace_back(std::move(table));
}

void PaperWriter::addRules()
{
    const auto &rules = m_judged.judgement.rules;
    Table table = blank({AssessmentPaper::tr("Rule document"), AssessmentPaper::tr("In force"),
        AssessmentPaper::tr("Day of the judgement"), AssessmentPaper::tr("Procedure")});
    table.widths = {5.2, 2.8, 1.6, 1.2};
    table.align = {CellAlign::Left, CellAlign::Centre, CellAlign::Centre, CellAlign::Centre};
    QString document = AssessmentPaper::tr("none at hand", "rule document");
    QString days;
    if (rules) {
        const eligibility::Pack &pack = *rules->pack;
        document = pack.documentNumber.isEmpty()
            ? AssessmentPaper::tr("%1, version %2", "document").arg(pack.title).arg(pack.version)
            : AssessmentPaper::tr("%1 (%2), version %3", "document, number")
                  .arg(pack.title, pack.documentNumber)
                  .arg(pack.version);
        const QDate from = rules->inForce ? rules->inForce->from : QDate();
        const QDate to = rules->inForce ? rules->inForce->to : QDate();
        if (!rules->inForce)
            days = AssessmentPaper::tr("not in force on this day");
        else if (from.isValid() && to.isValid())
            days = AssessmentPaper::tr("%1 to %2", "days").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
        else if (from.isValid())
            days = AssessmentPaper::tr("from %1", "day").arg(from.toString(Qt::ISODate));
    }
    table.rows.push_back({{document}, {days}, {m_on.toString(Qt::ISODate)}, {titleOf(m_inquiry.question.procedure)}});
    m_blocks.emplace_back(std::move(table));
}

/// Where there is no room, what stands below a met condition is told by that condition.
bool PaperWriter::isShown(const std::vector<CriterionLine> &lines, const CriterionLine &line) const
{
    for (int above = line.parent; above >= 0; above = lines[static_cast<size_t>(above)].parent) {
        const CriterionLine &it = lines[static_cast<size_t>(above)];
        if (it.row || (m_setting.folded && it.verdict == Verdict::Met))
            return false;
    }
    return !line.row && line.depth <= m_setting.deepest;
}

void PaperWriter::addCriteria(const std::vector<CriterionLine> &lines)
{
    Table table = blank({AssessmentPaper::tr("No."), AssessmentPaper::tr("Condition"), AssessmentPaper::tr("Actual"),
        AssessmentPaper::tr("Required"), AssessmentPaper::tr("Result"), AssessmentPaper::tr("Clause")});
    table.widths = {0.6, 4.3, 1.6, 1.6, 1.0, 3.2};
    table.align
        = {CellAlign::Centre, CellAlign::Left, CellAlign::Right, CellAlign::Right, CellAlign::Centre, CellAlign::Left};
    int number = 0;
    QString above;
    for (const CriterionLine &line : lines) {
        if (!isShown(lines, line))
            continue;
        const bool fails = line.verdict == Verdict::NotMet;
        const QString sign = words::confidenceSign(line.confidence);
        const QString named = line.clause.isEmpty() || sign.isEmpty()
            ? line.clause
            : AssessmentPaper::tr("%1 %2", "sign, clause").arg(sign, line.clause);
        const QString clause = !named.isEmpty() && named == above ? QStringLiteral("〃") : named;
        above = named.isEmpty() ? above : named;
        table.rows.push_back({{line.depth == 0 ? QString::number(++number) : QString()},
            {QString(line.depth, QChar(0x3000)) + line.title}, {line.actual, fails}, {line.required},
            {line.judged, fails}, {clause}});
    }
    m_blocks.emplace_back(std::move(table));
}

/// The rows of the score side by side: two columns of indicators.
void PaperWriter::addScore(const std::vector<CriterionLine> &lines)
{
    std::vector<const CriterionLine *> rows;
    for (const CriterionLine &line : lines)
        if (line.row && (line.parent < 0 || !lines[static_cast<size_t>(line.parent)].row))
            rows.push_back(&line);
    if (rows.empty())
        return;
    const QStringList half{AssessmentPaper::tr("Indicator of the score"), AssessmentPaper::tr("Actual"),
        AssessmentPaper::tr("Points / most")};
    Table table = blank(half + half);
    table.widths = {3.4, 1.6, 1.2, 3.4, 1.6, 1.2};
    table.align
        = {CellAlign::Left, CellAlign::Right, CellAlign::Right, CellAlign::Left, CellAlign::Right, CellAlign::Right};
    const size_t left = (rows.size() + 1) / 2;
    for (size_t i = 0; i < left; ++i) {
        std::vector<Cell> cells{{rows[i]->title}, {rows[i]->actual}, {rows[i]->judged}};
        if (left + i < rows.size())
            for (const QString &text : {rows[left + i]->title, rows[left + i]->actual, rows[left + i]->judged})
                cells.push_back({text});
        table.rows.push_back(std::move(cells));
    }
    m_blocks.emplace_back(std::move(table));
}

void PaperWriter::addMissing()
{
    std::vector<ProofLine> proofs;
    for (const eligibility::FactRef &ref : m_judged.judgement.assessment->missing()) {
        const QString title = words::factTitle(catalogue(), ref);
        const QString proof = words::inLanguage(catalogue().at(ref.kind).proof);
        const auto same
            = std::find_if(proofs.begin(), proofs.end(), [&](const ProofLine &line) { return line.proof == proof; });
        if (same == proofs.end())
            proofs.push_back({title, proof});
        else
            same->facts = AssessmentPaper::tr("%1, %2", "missing facts").arg(same->facts, title);
    }
    if (proofs.empty())
        return;
    Table table = blank({AssessmentPaper::tr("Missing evidence"), AssessmentPaper::tr("What would prove it")});
    table.widths = {5.0, 5.0};
    const size_t most = static_cast<size_t>(m_setting.mostMissing);
    for (size_t i = 0; i < proofs.size() && i < most; ++i)
        table.rows.push_back({{proofs[i].facts}, {proofs[i].proof}});
    if (proofs.size() > most)
        table.rows.push_back(
            {{AssessmentPaper::tr("and %n more", nullptr, static_cast<int>(proofs.size() - most))}, {}});
    m_blocks.emplace_back(std::move(table));
}

void PaperWriter::addWays()
{
    Table table = blank({AssessmentPaper::tr("Ways to the tier, the nearest first"), AssessmentPaper::tr("Then")});
    table.widths = {8.4, 1.6};
    table.align = {CellAlign::Left, CellAlign::Centre};
    for (const eligibility::Way &way : m_judged.judgement.distance.ways) {
        QStringList changes;
        for (const eligibility::Change &change : way.changes)
            changes.append(words::changeText(catalogue(), change));
        if (changes.isEmpty() || static_cast<int>(table.rows.size()) >= m_setting.mostWays)
            continue;
        table.rows.push_back(
            {{changes.join(AssessmentPaper::tr("; ", "between changes"))}, {words::verdictTitle(way.after)}});
    }
    if (!table.rows.empty())
        m_blocks.emplace_back(std::move(table));
}

void PaperWriter::addFoot()
{
    Table table = blank({AssessmentPaper::tr("Judged for internal guidance; what the authority decides counts."),
        AssessmentPaper::tr("△ to be confirmed  ○ secondary source")});
    table.widths = {6.2, 3.8};
    table.rows.push_back(
        {{AssessmentPaper::tr("Prepared by:                    Checked by:")}, {AssessmentPaper::tr("Date:")}});
    m_blocks.emplace_back(std::move(table));
}

Document PaperWriter::write()
{
    const cultivation::Judgement &it = m_judged.judgement;
    const QString title = AssessmentPaper::tr("Judgement of eligibility");
    m_blocks.emplace_back(print::Title{title, {}, {}});
    addHead();
    addRules();
    if (it.assessment) {
        const auto lines = words::criterionLines(*it.assessment, catalogue());
        addCriteria(lines);
        addScore(lines);
        addMissing();
        addWays();
    }
    addFoot();
    return {AssessmentPaper::tr("%1: %2", "name of the paper").arg(title, m_judged.known.enterprise.name),
        std::move(m_blocks)};
}

} // namespace

Document assessmentPaper(const Judged &judged, const Inquiry &inquiry)
{
    Document document;
    for (const Setting &setting : Settings) {
        document = PaperWriter(judged, inquiry, setting).write();
        if (print::pageCount(print::layOut(document, assessmentForm())) == 1)
            break;
    }
    return document;
}

Document wholeAssessmentPaper(const Judged &judged, const Inquiry &inquiry)
{
    return PaperWriter(judged, inquiry, Settings.front()).write();
}

print::PageForm assessmentForm()
{
    print::PageForm form;
    form.top = 12.0;
    form.left = 14.0;
    form.blockWidth = 182.0;
    form.blockHeight = 268.0;
    form.lines = 40;
    form.characters = 33;
    return form;
}

} // namespace yumiao::ui::reports
