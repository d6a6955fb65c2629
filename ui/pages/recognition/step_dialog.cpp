// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/step_dialog.h"

#include "ui/forms/field_input.h"
#include "ui/forms/record_form.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/pages/recognition/recognition_words.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace yumiao::ui::pages {
namespace {

using records::Certificate;
using records::RecognitionProcedure;
using records::RecognitionStage;
using records::RecognitionStep;
using rules::RecognitionMove;
using rules::RecognitionNeed;

RecordIdSource &courseIds()
{
    static RecordIdSource source;
    return source;
}

const rules::RecognitionRules &knownRules()
{
    static const rules::RecognitionRules none;
    return rules::recognitionRules() ? *rules::recognitionRules() : none;
}

QStringList stepFields()
{
    return {QStringLiteral("date"), QStringLiteral("next_due"), QStringLiteral("document_number"),
        QStringLiteral("handled_by"), QStringLiteral("note")};
}

QStringList certificateFields()
{
    return {QStringLiteral("certificate_number"), QStringLiteral("batch"), QStringLiteral("document_number"),
        QStringLiteral("level"), QStringLiteral("issued"), QStringLiteral("valid_to")};
}

forms::RecordForm *makeForm(const PageNeeds &needs, QDate today, const records::RecordDescription &description,
    const QStringList &fields, QWidget *parent)
{
    const forms::InputNeeds inputs{today,
        [&workspace = needs.workspace](QObject *context) { return forms::workspaceSearch(workspace, context); }, false};
    auto *form = new forms::RecordForm(description, inputs, parent);
    form->setSections({{{}, fields}}, 2);
    return form;
}

/// The end of a case that the officer may end the certificate with.
bool mayEnd(RecognitionStage stage)
{
    return stage == RecognitionStage::Revoked || stage == RecognitionStage::MovedOut;
}

} // namespace

StepDialog::StepDialog(PageNeeds needs, cultivation::Course course, RecordId recognition, For purpose, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_course(std::move(course))
    , m_case(recognition)
    , m_purpose(purpose)
    , m_stepId(courseIds().next())
    , m_paperId(courseIds().next())
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_title(new QLabel(m_body))
    , m_tierLabel(new QLabel(m_body))
    , m_tier(new QComboBox(m_body))
    , m_stepLabel(new QLabel(m_body))
    , m_kind(new QComboBox(m_body))
    , m_step(makeForm(m_needs, m_course.on, records::description<RecognitionStep>(), stepFields(), m_body))
    , m_paper(new QWidget(m_body))
    , m_paperLabel(new QLabel(m_paper))
    , m_papers(new QComboBox(m_paper))
    , m_certificate(makeForm(m_needs, m_course.on, records::description<Certificate>(), certificateFields(), m_paper))
    , m_hint(new QLabel(m_paper))
    , m_useHint(new QPushButton(m_paper))
    , m_ends(new QCheckBox(m_body))
    , m_message(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    if (m_purpose == For::Promotion && m_case.isNull())
        for (const cultivation::CourseCase &it : m_course.cases)
            if (m_case.isNull() && it.standing.underWay)
                m_case = it.facts.recognition.id;
    for (QLabel *label : {m_title, m_tierLabel, m_stepLabel, m_paperLabel, m_hint, m_message})
        label->setTextFormat(Qt::PlainText);
    buildUp();
    fillTiers();
    setWords();
    if (!chosenCase())
        proposeTier();
    fillSteps();
}

StepDialog::~StepDialog() = default;

const cultivation::CourseCase *StepDialog::chosenCase() const
{
    for (const cultivation::CourseCase &it : m_course.cases)
        if (!m_case.isNull() && it.facts.recognition.id == m_case)
            return &it;
    return nullptr;
}

const rules::RecognitionTier *StepDialog::courseTier() const
{
    if (const cultivation::CourseCase *of = chosenCase())
        return knownRules().tier(of->facts.recognition.ladder, of->facts.recognition.tier);
    const QStringList chosen = m_tier->currentData().toStringList();
    return chosen.size() == 3 ? knownRules().tier(chosen.at(0), chosen.at(1)) : nullptr;
}

const eligibility::Tier *StepDialog::ladderTier() const
{
    const rules::RecognitionTier *tier = courseTier();
    const eligibility::Ladder *ladder = tier ? m_course.book->ladders.find(tier->ladder) : nullptr;
    return ladder ? ladder->find(tier->tier) : nullptr;
}

RecognitionProcedure StepDialog::procedure() const
{
    if (const cultivation::CourseCase *of = chosenCase())
        return of->facts.recognition.procedure.value_or(RecognitionProcedure::Application);
    return static_cast<RecognitionProcedure>(m_tier->currentData().toStringList().value(2).toInt());
}

const rules::RecognitionNext *StepDialog::next() const
{
    const int row = m_kind->currentIndex();
    return row >= 0 && row < static_cast<int>(m_next.size()) ? &m_next[static_cast<size_t>(row)] : nullptr;
}

std::vector<RecognitionStage> StepDialog::offered() const
{
    std::vector<RecognitionStage> stages;
    for (const rules::RecognitionNext &it : m_next)
        stages.push_back(it.to);
    return stages;
}

bool StepDialog::chooseStep(RecognitionStage stage)
{
    for (size_t i = 0; i < m_next.size(); ++i)
        if (m_next[i].to == stage) {
            m_kind->setCurrentIndex(static_cast<int>(i));
            return true;
        }
    return false;
}

void StepDialog::chooseTier(const QString &ladder, const QString &tier, RecognitionProcedure procedure)
{
    for (int i = 0; i < m_tier->count(); ++i)
        if (m_tier->itemData(i).toStringList()
            == QStringList{ladder, tier, QString::number(static_cast<int>(procedure))})
            m_tier->setCurrentIndex(i);
}

/// The case that is chosen, or every tier with its procedures.
void StepDialog::fillTiers()
{
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    if (const cultivation::CourseCase *of = chosenCase()) {
        m_tier->addItem(RecognitionWords::caseTitle(m_course.book->ladders, of->facts.recognition, m_course.on));
        m_tier->setEnabled(false);
        return;
    }
    for (const rules::RecognitionTier &tier : knownRules().tiers)
        for (const RecognitionProcedure procedure : tier.procedures) {
            records::Recognition like;
            like.ladder = tier.ladder;
            like.tier = tier.tier;
            like.procedure = procedure;
            m_tier->addItem(RecognitionWords::caseTitle(m_course.book->ladders, like, m_course.on),
                QStringList{tier.ladder, tier.tier, QString::number(static_cast<int>(procedure))});
        }
}

/// A review that is due, else the tier above the highest that is held, on the ladder that most enterprises climb.
void StepDialog::proposeTier()
{
    for (const cultivation::RecognitionDue &it : m_course.dues)
        if (it.kind == cultivation::DueKind::Review && m_purpose == For::NewCase)
            return chooseTier(it.ladder, it.tier, RecognitionProcedure::Review);
    if (m_course.book->ladders.ladders.empty())
        return;
    const eligibility::Ladder &ladder = m_course.book->ladders.ladders.front();
    const eligibility::Tier *highest = nullptr;
    for (const eligibility::Tier &tier : ladder.tiers)
        for (const Certificate &paper : m_course.certificates)
            if (tier.certificate && paper.kind == tier.certificate
                && eligibility::knownToHold(paper, m_course.on).value_or(false))
                highest = &tier;
    if (const eligibility::Tier *above = eligibility::nextTier(ladder, highest, m_course.on))
        chooseTier(ladder.code, above->code, RecognitionProcedure::Application);
}

void StepDialog::fillSteps()
{
    const rules::RecognitionTier *tier = courseTier();
    const cultivation::CourseCase *of = chosenCase();
    m_next = tier ? rules::nextSteps(knownRules(), *tier, procedure(), of ? of->standing.stage : std::nullopt)
                  : std::vector<rules::RecognitionNext>();
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const rules::RecognitionNext &it : m_next)
            m_kind->addItem(RecognitionWords::move(it));
        for (size_t i = 0; i < m_next.size(); ++i)
            if (m_purpose == For::Promotion && rules::isHeld(knownRules(), m_next[i].to))
                m_kind->setCurrentIndex(static_cast<int>(i));
    }
    RecognitionStep step;
    step.id = m_stepId;
    step.recognition.id = of ? of->facts.recognition.id : m_stepId; // asked of the form, given when it is written
    step.stage = RecognitionStage::Potential;
    m_step->load(records::valuesOf(step));
    m_step->preset(QStringLiteral("date"), records::Value(m_course.on.toString(Qt::ISODate)));
    m_step->preset(QStringLiteral("handled_by"), records::Value(m_needs.workspace.author()));
    fillPapers();
    showStep();
}

/// A new certificate, or one of the tier that the register has already.
void StepDialog::fillPapers()
{
    const QSignalBlocker quiet(m_papers);
    m_papers->clear();
    m_papers->addItem(tr("New certificate"), QVariant::fromValue(qint64{0}));
    const rules::RecognitionTier *tier = courseTier();
    for (const Certificate &it : m_course.certificates)
        if (tier && it.kind == tier->certificate)
            m_papers->addItem(tr("Registered already: %1, %2 to %3", "certificate number, first and last day")
                                  .arg(it.certificateNumber.isEmpty() ? QStringLiteral("—") : it.certificateNumber,
                                      it.issued.toString(Qt::ISODate), it.validTo.toString(Qt::ISODate)),
                QVariant::fromValue(it.id.value()));
}

bool StepDialog::asksForCertificate() const
{
    return next() && next()->needing(RecognitionNeed::Certificate);
}

void StepDialog::showStep()
{
    m_paper->setVisible(asksForCertificate());
    const bool ends
        = next() && next()->move == RecognitionMove::End && mayEnd(next()->to) && stoodCertificate().has_value();
    m_ends->setVisible(ends);
    m_ends->setChecked(ends);
    m_ends->setEnabled(ends && next()->to != RecognitionStage::Revoked); // what is revoked holds no longer
    m_save->setEnabled(next() != nullptr);
    showCertificate();
    if (!next())
        say(tr("No further step is possible in this case."), false);
    fitHeight();
}

void StepDialog::showCertificate()
{
    const bool isNew = m_papers->currentData().toLongLong() == 0;
    m_certificate->setVisible(isNew);
    m_hint->setVisible(isNew);
    m_useHint->setVisible(false);
    const rules::RecognitionTier *tier = courseTier();
    if (!tier || !asksForCertificate() || !isNew)
        return;
    m_filledIn = {};
    const Certificate blank = cultivation::newCertificate(*tier, ladderTier(), m_course.enterprise.id);
    m_certificate->load(records::valuesOf(blank));
    propose();
}

/// What the rule gives: filled in where it is sure, only told where it is to be confirmed.
void StepDialog::propose()
{
    if (!asksForCertificate() || m_certificate->isHidden())
        return;
    const auto typed = records::recordFrom<Certificate>(m_paperId, m_certificate->values());
    const auto end = ladderTier() ? cultivation::proposedEnd(*ladderTier(), procedure(), typed.issued) : std::nullopt;
    const bool ours = !typed.validTo.isValid() || typed.validTo == m_filledIn;
    const bool differs = end && typed.validTo != end->last;
    m_hint->setText(end              ? RecognitionWords::proposed(*end)
            : typed.issued.isValid() ? tr("The rule gives no usual time; read the last day from the certificate")
                                     : tr("The last day is proposed once the first day is known"));
    const bool fills = differs && !end->toConfirm && ours;
    if (fills) {
        m_filledIn = end->last;
        m_certificate->preset(QStringLiteral("valid_to"), records::Value(end->last.toString(Qt::ISODate)));
    }
    m_useHint->setVisible(differs && !fills);
}

/// The certificate that the case held until now; of a review the one that is reviewed.
std::optional<Certificate> StepDialog::stoodCertificate() const
{
    const cultivation::CourseCase *of = chosenCase();
    if (of && of->standing.certificate)
        return of->standing.certificate;
    const rules::RecognitionTier *tier = courseTier();
    if (!tier || procedure() != RecognitionProcedure::Review)
        return std::nullopt;
    for (const Certificate &it : m_course.certificates)
        if (it.kind == tier->certificate)
            return it; // the newest first
    return std::nullopt;
}

cultivation::StepWish StepDialog::wish() const
{
    cultivation::StepWish wish;
    const auto typed = records::recordFrom<RecognitionStep>(m_stepId, m_step->values());
    wish.step = typed;
    wish.step->stage = next()->to;
    const cultivation::CourseCase *of = chosenCase();
    wish.step->recognition.id = of ? of->facts.recognition.id : RecordId();
    if (!of) {
        const rules::RecognitionTier *tier = courseTier();
        records::Recognition opened;
        opened.enterprise.id = m_course.enterprise.id;
        opened.ladder = tier->ladder;
        opened.tier = tier->tier;
        opened.procedure = procedure();
        opened.opened = typed.date;
        const auto rules = eligibility::rulesInForce(m_course.book->shelf, tier->ladder, tier->tier,
            {typed.date,
                procedure() == RecognitionProcedure::Review ? eligibility::Procedure::Review
                                                            : eligibility::Procedure::New});
        if (rules)
            opened.ruleDocument = rules->pack->code;
        wish.opened = opened;
    }
    const RecognitionStage stage = next()->to;
    wish.ends = m_ends->isVisibleTo(this) && m_ends->isChecked();
    wish.failed = stage == RecognitionStage::NotPassed && procedure() == RecognitionProcedure::Review;
    const bool marks = wish.ends || wish.failed || stage == RecognitionStage::Reviewing
        || stage == RecognitionStage::ReviewPassed || next()->move == RecognitionMove::Correct;
    if (marks)
        wish.stood = stoodCertificate();
    if (!asksForCertificate())
        return wish;
    const RecordId known(m_papers->currentData().toLongLong());
    if (known.isNull()) {
        wish.given = records::recordFrom<Certificate>(m_paperId, m_certificate->values());
        if (wish.step->documentNumber.isEmpty())
            wish.step->documentNumber = wish.given->documentNumber;
    } else {
        wish.step->certificate.id = known;
        for (const Certificate &it : m_course.certificates)
            if (it.id == known && wish.step->documentNumber.isEmpty())
                wish.step->documentNumber = it.documentNumber;
        if (wish.stood && wish.stood->id == known && next()->move != RecognitionMove::Correct)
            wish.stood.reset();
    }
    return wish;
}

bool StepDialog::check()
{
    const bool asks = asksForCertificate() && !m_certificate->isHidden();
    const bool formsAreSound = m_step->check() && (!asks || m_certificate->check());
    if (!formsAreSound)
        return false;
    bool sound = true;
    for (const cultivation::WishProblem &it : cultivation::problemsOf(wish())) {
        sound = false;
        m_certificate->showProblem({records::description<Certificate>().indexOf(QStringView(it.field)), it.what, {}});
    }
    return sound;
}

void StepDialog::save()
{
    if (m_saving || !next())
        return;
    if (!check())
        return say(m_step->summary().isEmpty() ? m_certificate->summary() : m_step->summary(), true);
    m_saving = true;
    m_save->setEnabled(false);
    m_needs.workspace.write(this, cultivation::stepSet(wish(), courseIds()), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { take(receipt); });
}

void StepDialog::take(const Result<store::Receipt> &receipt)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (receipt) {
        Q_EMIT written(*receipt);
        return accept();
    }
    QStringList unplaced;
    for (const records::Problem &problem :
        forms::problemsIn(records::description<RecognitionStep>(), m_stepId, receipt.error())) {
        const bool shown = problem.field >= 0
            && m_step->input(
                QLatin1String(records::description<RecognitionStep>().fields[static_cast<size_t>(problem.field)].name));
        if (shown)
            m_step->showProblem(problem);
        else
            unplaced.append(words::reason(problem.what, problem.detail));
    }
    for (const records::Problem &problem :
        forms::problemsIn(records::description<Certificate>(), m_paperId, receipt.error()))
        m_certificate->showProblem(problem);
    const QString summary = m_step->summary();
    say(!unplaced.isEmpty()     ? unplaced.join(QLatin1Char('\n'))
            : summary.isEmpty() ? words::sentence(receipt.error())
                                : summary,
        true);
}

/// Leaving with something typed asks once, in the foot.
void StepDialog::reject()
{
    if ((m_step->isDirty() || m_certificate->isDirty()) && !m_dropAsked) {
        m_dropAsked = true;
        say(tr("Not saved yet. Save, or drop what was typed."), true);
        return setWords();
    }
    QDialog::reject();
}

} // namespace yumiao::ui::pages
