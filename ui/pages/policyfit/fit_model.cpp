// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyfit/fit_model.h"

#include "ui/pages/common/clause_mark.h"
#include "ui/theme/tokens.h"
#include "ui/words/assessment_words.h"
#include "ui/words/criterion_lines.h"
#include "ui/words/label_words.h"
#include "ui/words/plain_tip.h"

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using policyfit::PolicyFinding;
using policyfit::Standing;

/// Problems, what is met, what is open, what is out of reach, what does not apply.
int rankOf(const PolicyFinding &finding)
{
    if (finding.isProblem())
        return 0;
    switch (finding.standing) {
    case Standing::Met:
        return 1;
    case Standing::Unknown:
        return 2;
    case Standing::NotMet:
        return 3;
    case Standing::NotApplicable:
    case Standing::NotInForce:
        return 4;
    }
    Q_UNREACHABLE();
}

/// The first condition without members that has a verdict, told with its number.
QString decidedBy(
    const PolicyFinding &finding, eligibility::Verdict verdict, const eligibility::FactCatalogue &catalogue)
{
    const auto lines = words::criterionLines(*finding.assessment, catalogue);
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool hasMembers = i + 1 < lines.size() && lines[i + 1].depth > lines[i].depth;
        const bool isNumber = !lines[i].required.isEmpty() || verdict == eligibility::Verdict::NotMet;
        if (lines[i].verdict == verdict && !hasMembers && isNumber && !lines[i].actual.isEmpty())
            return FitModel::tr("%1: %2", "condition, what was found").arg(lines[i].title, lines[i].actual);
    }
    return {};
}

QString missingOf(const PolicyFinding &finding, const eligibility::FactCatalogue &catalogue)
{
    if (finding.isInstrumentMissing)
        return FitModel::tr("the instrument");
    if (finding.assessment->missing().empty())
        return FitModel::tr("the text of the document");
    return missingWords(finding.assessment->missing(), catalogue, finding.assessment->question.on);
}

bool isPublishedRate(int fact)
{
    const auto &book = policyfit::policyBook();
    return book && std::any_of(book->benchmarks.begin(), book->benchmarks.end(), [&](const policyfit::Benchmark &it) {
        return it.fact == fact;
    });
}

QString withDetail(const QString &title, const QString &detail)
{
    return detail.isEmpty() ? title : FitModel::tr("%1 (%2)", "policy, detail").arg(title, detail);
}

std::optional<theme::Glyph> glyphOf(const PolicyFinding &finding)
{
    if (finding.isProblem())
        return theme::Glyph::Unmet;
    if (finding.standing == Standing::Met)
        return theme::Glyph::Met;
    if (finding.standing == Standing::Unknown)
        return theme::Glyph::Unknown;
    return std::nullopt;
}

} // namespace

QString standingWord(const PolicyFinding &finding)
{
    if (finding.isProblem())
        return FitModel::tr("Problem found");
    if (finding.standing == Standing::Met || finding.standing == Standing::Unknown)
        return words::choiceTitle(records::choicesOf<Standing>()[static_cast<size_t>(finding.standing)]);
    return QStringLiteral("—");
}

QString fitSentence(const PolicyFinding &finding, const eligibility::FactCatalogue &catalogue)
{
    const QString title = words::inLanguage(finding.policy->title);
    switch (finding.standing) {
    case Standing::Met:
        return withDetail(title, decidedBy(finding, eligibility::Verdict::Met, catalogue));
    case Standing::NotMet:
        return withDetail(title,
            finding.isProblem()
                ? decidedBy(finding, eligibility::Verdict::NotMet, catalogue)
                : FitModel::tr("not met; %1").arg(decidedBy(finding, eligibility::Verdict::NotMet, catalogue)));
    case Standing::Unknown:
        return withDetail(title, FitModel::tr("missing: %1").arg(missingOf(finding, catalogue)));
    case Standing::NotApplicable:
        return withDetail(title, FitModel::tr("does not apply to this application"));
    case Standing::NotInForce:
        return withDetail(title, FitModel::tr("no document in force on the day"));
    }
    Q_UNREACHABLE();
}

QString missingWords(
    const std::vector<eligibility::FactRef> &missing, const eligibility::FactCatalogue &catalogue, QDate on)
{
    QStringList names;
    for (const eligibility::FactRef ref : missing) {
        const QString title = words::inLanguage(catalogue.at(ref.kind).title);
        names.append(isPublishedRate(ref.kind)
                ? FitModel::tr("%1 (no row holds on %2 or the term is unknown; rates are entered under Records, "
                               "Thresholds)")
                      .arg(title, on.toString(Qt::ISODate))
                : title);
    }
    return names.join(FitModel::tr(", ", "between things"));
}

QString documentSentence(const policyfit::PolicyRules &rules)
{
    const QString title = words::inLanguage(rules.rules.title, rules.rules.titleEn);
    const QString named = rules.documentNumber.isEmpty()
        ? title
        : FitModel::tr("%1 (%2)", "document, number").arg(title, rules.documentNumber);
    const QString from = rules.days().from.isValid() ? rules.days().from.toString(Qt::ISODate) : QStringLiteral("…");
    const QString to = rules.days().to.isValid() ? rules.days().to.toString(Qt::ISODate) : QStringLiteral("…");
    return FitModel::tr("%1, in force %2 to %3", "document, days").arg(named, from, to);
}

void FitModel::setFit(std::optional<policyfit::PolicyFit> fit)
{
    beginResetModel();
    m_fit = std::move(fit);
    m_order.clear();
    for (size_t i = 0; m_fit && i < m_fit->policies.size(); ++i)
        m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(),
        [&](size_t a, size_t b) { return rankOf(m_fit->policies[a]) < rankOf(m_fit->policies[b]); });
    endResetModel();
}

const PolicyFinding *FitModel::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_fit->policies[m_order[static_cast<size_t>(row)]] : nullptr;
}

void FitModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int FitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FitModel::data(const QModelIndex &index, int role) const
{
    const PolicyFinding *it = index.isValid() ? finding(index.row()) : nullptr;
    if (!it)
        return {};
    const QString sentence = fitSentence(*it, m_fit->known.facts.catalogue());
    if (role == Qt::DecorationRole && index.column() == SignColumn) {
        const auto glyph = glyphOf(*it);
        return glyph ? QVariant(theme::glyphIcon(*glyph)) : QVariant();
    }
    const bool isAside = it->standing == Standing::NotApplicable || it->standing == Standing::NotInForce;
    if (role == Qt::ForegroundRole && isAside)
        return QVariant(theme::current().colour("t2"));
    if (role == Qt::ToolTipRole)
        return words::plainTip(it->rules ? sentence + u'\n' + documentSentence(*it->rules) : sentence);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SignColumn:
        return standingWord(*it);
    case TextColumn: // beside a dash the title tells enough
        return isAside && role == Qt::DisplayRole ? words::inLanguage(it->policy->title) : sentence;
    default:
        return tr("(%1)", "clause").arg(clauseMark(it->policy->clause));
    }
}

} // namespace yumiao::ui::pages
