// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/judgement/clause_dialog.h"
#include "ui/pages/judgement/evidence_dialog.h"
#include "ui/pages/judgement/judgement_pane.h"
#include "ui/reports/assessment_paper.h"

namespace yumiao::ui::pages {

using records::RecordKind;

void JudgementPane::openSheet()
{
    if (!m_answer || !m_answer->judgement().assessment)
        return;
    const PaperSource sheet{[] { return tr("Judgement sheet"); },
        [answer = m_answer] { return reports::assessmentPaper(answer->judged, answer->inquiry); },
        reports::assessmentForm()};
    auto *dialog = new PaperDialog(m_needs, sheet, this);
    dialog->open();
}

void JudgementPane::openClause(int line)
{
    if (!m_answer || line < 0 || static_cast<size_t>(line) >= m_criteria.lines().size())
        return;
    auto *dialog = new ClauseDialog(m_answer, m_criteria.lines()[static_cast<size_t>(line)], this);
    dialog->open();
}

void JudgementPane::enterEvidence(std::optional<eligibility::FactRef> fact)
{
    if (!m_answer || m_readOnly)
        return;
    const auto &enterprise = m_answer->judged.known.enterprise;
    auto *dialog = new EvidenceDialog(m_needs, enterprise.id, enterprise.name, fact, this);
    connect(dialog, &EvidenceDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Evidence entered."));
    });
    dialog->open();
}

void JudgementPane::missingActivated(const QModelIndex &index)
{
    if (m_readOnly)
        return;
    const eligibility::FactRef fact = m_missing.factAt(index.row());
    if (index.column() == MissingModel::AttachColumn)
        return attachProof(fact);
    const QString record = m_answer->catalogue().at(fact.kind).record;
    if (record == QLatin1String("annual_figures"))
        return enterFigures(fact.year);
    if (record.isEmpty())
        return enterEvidence(fact);
    auto *dialog = new forms::RecordDialog(m_needs.workspace, RecordKind::Enterprise, m_enterprise, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Register completed."));
    });
    dialog->open();
}

/// The figures of the year that are there are completed; where there are none, new ones begin with the year.
void JudgementPane::enterFigures(int year)
{
    const store::Filter of = store::Filter::all({store::Filter::condition(QStringLiteral("enterprise"),
                                                     store::Comparison::Equal, {m_enterprise.toText()}),
        store::Filter::condition(QStringLiteral("fiscal_year"), store::Comparison::Equal, {QString::number(year)})});
    const QDate on = m_needs.workspace.clock().today();
    m_ticket = m_needs.workspace.read(
        this,
        [of, on](store::Session &session) {
            return store::ids(session, {RecordKind::AnnualFigures, of, {}, on});
        },
        [this, year, enterprise = m_enterprise](const Result<std::vector<RecordId>> &found) {
            if (!found)
                return sayError(m_needs, found.error());
            const forms::RecordDialog::Presets presets{
                {QStringLiteral("enterprise"), records::Value(enterprise.value())},
                {QStringLiteral("fiscal_year"), records::Value(qint64{year})}};
            auto *dialog = found->empty()
                ? new forms::RecordDialog(m_needs.workspace, RecordKind::AnnualFigures, presets, this)
                : new forms::RecordDialog(m_needs.workspace, RecordKind::AnnualFigures, found->front(), this);
            connect(dialog, &forms::RecordDialog::saved, this, [this](RecordId, const store::Receipt &receipt) {
                sayWritten(m_needs, this, receipt, tr("Figures entered."));
            });
            dialog->open();
        });
}

void JudgementPane::attachProof(eligibility::FactRef fact)
{
    const auto path = m_needs.prompt.fileToOpen({tr("File that proves it"), {}, {tr("All files (*)")}, {}});
    if (!path)
        return;
    store::AttachWish wish;
    wish.attachment.enterprise.id = m_enterprise;
    if (fact.year > 0)
        wish.attachment.year = fact.year;
    wish.file.path = *path;
    wish.source = QStringLiteral("window");
    wish.today = m_needs.workspace.clock().today();
    m_needs.workspace.attach(this, std::move(wish), {}, {},
        [this](const Result<store::Receipt> &receipt) { sayWritten(m_needs, this, receipt, tr("File attached.")); });
}

} // namespace yumiao::ui::pages
