// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/criterion_lines.h"

#include "models/eligibility/arithmetic_text.h"
#include "models/eligibility/number_text.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_texts.h"
#include "ui/words/label_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yumiao::ui::words {
namespace {

using eligibility::Assessment;
using eligibility::Criterion;
using eligibility::FactCatalogue;
using eligibility::FactRef;
using eligibility::Finding;
using eligibility::RowFinding;
using eligibility::UsedFact;
using eligibility::Verdict;

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(assessment)
};

/// 研发费用（2021）：104.67 万元。审计报告，2022-06-30，研发专项审计
QString usedText(const FactCatalogue &catalogue, const UsedFact &used)
{
    QStringList source{used.source.text};
    if (used.source.date.isValid())
        source.append(used.source.date.toString(Qt::ISODate));
    if (used.source.audit)
        source.append(choiceTitle(records::choicesOf<records::AuditState>()[static_cast<size_t>(*used.source.audit)]));
    source.removeAll(QString());
    const QString value = factValue(catalogue.at(used.ref.kind), used.value);
    if (source.isEmpty())
        return LineWords::tr("%1: %2", "fact, value").arg(factTitle(catalogue, used.ref), value);
    return LineWords::tr("%1: %2 (%3)", "fact, value, source")
        .arg(factTitle(catalogue, used.ref), value, source.join(LineWords::tr(", ", "between values")));
}

void addOnce(QStringList &to, const QString &text)
{
    if (!text.isEmpty() && !to.contains(text))
        to.append(text);
}

void addFacts(QStringList &detail, const FactCatalogue &catalogue, const std::vector<UsedFact> &used,
    const std::vector<FactRef> &missing)
{
    for (const UsedFact &it : used)
        addOnce(detail, usedText(catalogue, it));
    for (const FactRef &ref : missing)
        addOnce(detail, LineWords::tr("Missing: %1").arg(factTitle(catalogue, ref)));
}

void addReading(QStringList &detail, const QString &reading, std::optional<records::Confidence> confidence)
{
    if (!reading.isEmpty())
        addOnce(detail, LineWords::tr("Read as: %1").arg(reading));
    if (confidence && *confidence != records::Confidence::Official)
        addOnce(detail, LineWords::tr("Text of the rule: %1").arg(confidenceTitle(*confidence)));
}

class LineWriter {
public:
    LineWriter(const Assessment &assessment, const FactCatalogue &catalogue)
        : m_catalogue(catalogue)
        , m_on(assessment.question.on)
    {
        for (const Finding &it : assessment.criteria)
            addFinding(it, -1, {});
    }
    [[nodiscard]] std::vector<CriterionLine> takeLines() { return std::move(m_lines); }

private:
    int add(CriterionLine line, int parent)
    {
        line.parent = parent;
        line.depth = parent < 0 ? 0 : m_lines[static_cast<size_t>(parent)].depth + 1;
        m_lines.push_back(std::move(line));
        return static_cast<int>(m_lines.size()) - 1;
    }
    void addFinding(const Finding &finding, int parent, std::optional<records::Confidence> above);
    void addRow(const RowFinding &row, int parent);
    [[nodiscard]] QStringList detailOf(const Finding &finding) const;
    [[nodiscard]] QStringList detailOf(const RowFinding &row) const;

    const FactCatalogue &m_catalogue;
    QDate m_on;
    std::vector<CriterionLine> m_lines;
};

QStringList LineWriter::detailOf(const Finding &finding) const
{
    const Criterion &criterion = *finding.criterion;
    QStringList detail;
    for (size_t i = 0; i < finding.years.size(); ++i) {
        const auto &year = finding.years[i];
        const int shift = i < criterion.shifts.size() ? criterion.shifts[i] : 0;
        const QString sum = arithmeticText(criterion.measure, year.measured, m_catalogue, m_on, shift);
        const QString value = measuredText(criterion.measure, year.measured, criterion.line.value);
        if (!sum.isEmpty())
            addOnce(detail,
                year.year > 0 ? LineWords::tr("%1: %2 = %3", "year, sum, result").arg(year.year).arg(sum, value)
                              : LineWords::tr("%1 = %2", "sum, result").arg(sum, value));
    }
    addFacts(detail, m_catalogue, finding.used, finding.missing);
    if (finding.why && finding.members.empty() && !finding.score)
        addOnce(detail, whyTitle(*finding.why));
    addReading(detail, inLanguage(criterion.reading, criterion.readingEn), criterion.confidence);
    return detail;
}

void LineWriter::addFinding(const Finding &finding, int parent, std::optional<records::Confidence> above)
{
    const Criterion &criterion = *finding.criterion;
    const FoundTexts texts = shownTexts(m_catalogue, finding);
    CriterionLine line;
    line.verdict = finding.verdict;
    line.judged = verdictTitle(finding.verdict);
    line.title = inLanguage(criterion.title, criterion.titleEn);
    line.actual = texts.actual;
    line.required = texts.required;
    line.clause = criterion.clause;
    line.detail = detailOf(finding);
    line.confidence = criterion.confidence ? criterion.confidence : above;
    line.criterion = &criterion;
    const auto confidence = line.confidence;
    const int place = add(std::move(line), parent);
    for (const Finding &member : finding.members)
        addFinding(member, place, confidence);
    if (!finding.score)
        return;
    for (const eligibility::ClassFinding &it : finding.score->classes) {
        CriterionLine one;
        one.verdict = it.verdict;
        one.judged = verdictTitle(it.verdict);
        one.title = inLanguage(it.scoreClass->title, it.scoreClass->titleEn);
        one.actual
            = LineWords::tr("%1 of %2 points", "won, most").arg(pointsText(it.points), pointsText({it.most, it.most}));
        one.required = QStringLiteral("≥ %1").arg(eligibility::shownPoints(it.scoreClass->least));
        one.confidence = confidence;
        one.criterion = &criterion;
        add(std::move(one), place);
    }
    for (const RowFinding &row : finding.score->rows)
        addRow(row, place);
}

QStringList LineWriter::detailOf(const RowFinding &row) const
{
    QStringList detail;
    if (row.measured) {
        const QString sum = arithmeticText(row.row->measure, *row.measured, m_catalogue, m_on);
        if (!sum.isEmpty())
            detail.append(LineWords::tr("%1 = %2", "sum, result")
                              .arg(sum, measuredText(row.row->measure, *row.measured, std::nullopt)));
    }
    addFacts(detail, m_catalogue, row.measured ? row.measured->used : std::vector<UsedFact>(), row.missing);
    if (row.why)
        addOnce(detail, whyTitle(*row.why));
    addReading(detail, inLanguage(row.row->reading, row.row->readingEn), row.row->confidence);
    return detail;
}

void LineWriter::addRow(const RowFinding &row, int parent)
{
    const bool isKnown = row.points.least == row.points.most;
    CriterionLine line;
    if (!isKnown)
        line.verdict = Verdict::Unknown;
    line.judged = LineWords::tr("%1 / %2", "points won, most points")
                      .arg(pointsText(row.points), eligibility::shownPoints(row.row->most));
    line.title = inLanguage(row.row->title, row.row->titleEn);
    line.actual = rowActual(m_catalogue, row);
    line.required = nextText(row);
    line.clause = row.row->clause;
    line.detail = detailOf(row);
    if (!line.required.isEmpty() && row.next)
        line.detail.prepend(LineWords::tr("Next points: %1").arg(line.required));
    line.confidence = row.row->confidence;
    line.row = row.row;
    const int place = add(std::move(line), parent);
    for (const RowFinding &part : row.parts)
        addRow(part, place);
    for (const Finding &condition : row.conditions)
        addFinding(condition, place, row.row->confidence);
}

} // namespace

std::vector<CriterionLine> criterionLines(const Assessment &assessment, const FactCatalogue &catalogue)
{
    return LineWriter(assessment, catalogue).takeLines();
}

QString verdictTitle(Verdict verdict)
{
    return choiceTitle(records::choicesOf<Verdict>()[static_cast<size_t>(verdict)]);
}

QString confidenceSign(std::optional<records::Confidence> confidence)
{
    if (confidence == records::Confidence::ToConfirm)
        return QStringLiteral("△");
    return confidence == records::Confidence::Secondary ? QStringLiteral("○") : QString();
}

QString confidenceTitle(records::Confidence confidence)
{
    return choiceTitle(records::choicesOf<records::Confidence>()[static_cast<size_t>(confidence)]);
}

} // namespace yumiao::ui::words
