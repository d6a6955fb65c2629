// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/evidence_dialog.h"

#include "models/store/evidence_check.h"
#include "models/store/query.h"
#include "ui/forms/form_row.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/pages/judgement/fact_input.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

using forms::FieldInput;
using forms::FormRow;
using records::Evidence;
using records::Problem;

constexpr int EvidenceWidth = 560;
constexpr int EvidenceHeight = 520;

const records::RecordDescription &evidenceFields()
{
    return records::description<Evidence>();
}

RecordId newEvidenceId()
{
    static RecordIdSource source;
    return source.next();
}

} // namespace

EvidenceDialog::EvidenceDialog(const PageNeeds &needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(needs)
    , m_title(new QLabel(this))
    , m_of(new QLabel(this))
    , m_hint(new widgets::WrappedLabel(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildUp();
}

EvidenceDialog::EvidenceDialog(const PageNeeds &needs, RecordId enterprise, const QString &enterpriseName,
    std::optional<eligibility::FactRef> fact, QWidget *parent)
    : EvidenceDialog(needs, parent)
{
    m_before.id = newEvidenceId();
    m_before.enterprise.id = enterprise;
    m_before.knownSince = needs.workspace.clock().today();
    m_enterpriseName = enterpriseName;
    const auto &catalogue = eligibility::factCatalogue();
    if (fact && catalogue) {
        m_before.fact = catalogue->at(fact->kind).code;
        if (fact->year > 0)
            m_before.fiscalYear = fact->year;
    }
    retranslate();
    fill(m_before);
    (fact ? m_value->focusProxy() : m_fact->focusProxy())->setFocus();
}

EvidenceDialog::EvidenceDialog(const PageNeeds &needs, RecordId evidence, QWidget *parent)
    : EvidenceDialog(needs, parent)
{
    m_before.id = evidence;
    m_isNew = false;
    retranslate();
    read();
}

void EvidenceDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    for (QLabel *label : {m_title, m_of, m_message})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setTone(m_of, "t2");
    theme::setTone(m_hint, "t2");
    theme::setFontRole(m_hint, theme::FontRole::Small);
    m_message->setWordWrap(true);
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(16, 4, 16, 12);
    grid->setVerticalSpacing(8);
    const forms::InputNeeds inputs{m_needs.workspace.clock().today(), {}};
    int line = 0;
    for (const records::Field &field : evidenceFields().fields) {
        const QLatin1String name(field.name);
        FieldInput *input = nullptr;
        if (name == QLatin1String("enterprise"))
            continue;
        if (name == QLatin1String("fact"))
            input = m_fact = new FactInput(field, body);
        else if (name == QLatin1String("value"))
            input = m_value = new FactValueInput(field, inputs, body);
        else
            input = forms::makeInput(field, inputs, body);
        grid->addWidget(addRow(input), line, 0);
        ++line;
        if (name == QLatin1String("fact"))
            grid->addWidget(m_hint, line++, 0);
    }
    grid->setRowStretch(line, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 6);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_of);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(16, 10, 16, 10);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(foot);
    for (const auto keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &EvidenceDialog::save);
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &EvidenceDialog::reject);
    connect(m_fact, &FieldInput::edited, this, &EvidenceDialog::factChanged);
    resize(theme::grown(EvidenceWidth), theme::grown(EvidenceHeight));
}

FormRow *EvidenceDialog::addRow(FieldInput *input)
{
    auto *row = new FormRow(input, input->parentWidget());
    m_rows.push_back(row);
    connect(input, &FieldInput::edited, this, [this, row] {
        row->setTouched(true);
        m_dropAsked = false;
        say({}, false);
        check(false);
    });
    connect(input, &FieldInput::left, this, [this] { check(false); });
    return row;
}

FormRow *EvidenceDialog::row(const QString &field) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const FormRow *it) { return field == QLatin1String(it->input()->field().name); });
    return at == m_rows.end() ? nullptr : *at;
}

FieldInput *EvidenceDialog::input(const QString &field) const
{
    const FormRow *it = row(field);
    return it ? it->input() : nullptr;
}

QString EvidenceDialog::message(const QString &field) const
{
    const FormRow *it = row(field);
    return it ? it->message() : QString();
}

void EvidenceDialog::retranslate()
{
    m_title->setText(m_isNew ? tr("Enter evidence") : tr("Edit evidence"));
    setWindowTitle(m_title->text());
    m_of->setText(m_enterpriseName);
    m_of->setVisible(!m_enterpriseName.isEmpty());
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(m_dropAsked ? tr("Drop what was typed") : tr("Cancel"));
    int width = 0;
    for (FormRow *it : m_rows) {
        it->retranslate();
        width = qMax(width, it->labelWidth());
    }
    for (FormRow *it : m_rows)
        it->setLabelWidth(width);
    showHint();
}

void EvidenceDialog::read()
{
    setEnabled(false);
    m_ticket = m_needs.workspace.read(
        this,
        [id = m_before.id](store::Session &session) -> Result<std::pair<Evidence, QString>> {
            const auto evidence = store::find<Evidence>(session, id);
            if (!evidence)
                return failure(evidence.error());
            const auto names = store::labels(session, records::RecordKind::Enterprise, {evidence->enterprise.id});
            if (!names)
                return failure(names.error());
            return std::pair(*evidence, names->value(evidence->enterprise.id));
        },
        [this](const Result<std::pair<Evidence, QString>> &found) {
            setEnabled(true);
            if (!found) {
                m_save->setEnabled(false);
                return say(words::sentence(found.error()), true);
            }
            m_before = found->first;
            m_enterpriseName = found->second;
            retranslate();
            fill(m_before);
            m_value->focusProxy()->setFocus();
        });
}

void EvidenceDialog::fill(const Evidence &evidence)
{
    const records::Values values = records::valuesOf(evidence);
    for (FormRow *it : m_rows) {
        const int field = evidenceFields().indexOf(QLatin1String(it->input()->field().name));
        it->input()->setValue(values[static_cast<size_t>(field)]);
        if (it->input() == m_fact)
            m_value->setKind(m_fact->kind());
        it->setTouched(false);
        it->setMessage({}, FieldInput::State::Plain);
    }
    factChanged();
}

/// The value is of another kind, and the year is asked only where there is one.
void EvidenceDialog::factChanged()
{
    const eligibility::FactKind *kind = m_fact->kind();
    m_value->setKind(kind);
    row(QStringLiteral("fiscal_year"))->setVisible(!kind || kind->yearly);
    if (kind && !kind->yearly)
        input(QStringLiteral("fiscal_year"))->setValue({});
    showHint();
}

void EvidenceDialog::showHint()
{
    const eligibility::FactKind *kind = m_fact->kind();
    m_hint->setVisible(kind != nullptr);
    m_hint->setText(kind ? tr("Proof: %1").arg(words::inLanguage(kind->proof)) : QString());
}

Evidence EvidenceDialog::evidence() const
{
    records::Values values = records::valuesOf(m_before);
    for (const FormRow *it : m_rows) {
        const auto value = it->input()->value();
        const int field = evidenceFields().indexOf(QLatin1String(it->input()->field().name));
        if (value)
            values[static_cast<size_t>(field)] = *value;
    }
    return records::recordFrom<Evidence>(m_before.id, values);
}

/// What cannot be read, what the records forbid, what the list of facts does not know; each field once.
std::vector<Problem> EvidenceDialog::problems() const
{
    std::vector<Problem> all;
    const auto add = [&](const Problem &problem) {
        const bool known
            = std::any_of(all.begin(), all.end(), [&](const Problem &it) { return it.field == problem.field; });
        if (!known)
            all.push_back(problem);
    };
    for (const FormRow *it : m_rows)
        if (const auto value = it->input()->value(); !value)
            add({evidenceFields().indexOf(QLatin1String(it->input()->field().name)), value.error().what,
                value.error().detail});
    const Evidence it = evidence();
    for (const Problem &problem : records::problemsOf(evidenceFields(), records::valuesOf(it)))
        add(problem);
    if (!it.fact.isEmpty() && !it.value.isEmpty())
        for (const Problem &problem : store::problemsOfEvidence(it))
            add(problem);
    const QDate today = m_needs.workspace.clock().today();
    if (it.sourceDate.isValid() && it.sourceDate > today)
        add({evidenceFields().indexOf(QLatin1String("source_date")), QStringLiteral("date.future"), {}});
    return all;
}

/// Under each field what is wrong with it: of all fields, or of those that were typed in.
void EvidenceDialog::check(bool all)
{
    const std::vector<Problem> found = problems();
    for (FormRow *it : m_rows) {
        const int field = evidenceFields().indexOf(QLatin1String(it->input()->field().name));
        const auto problem
            = std::find_if(found.begin(), found.end(), [&](const Problem &one) { return one.field == field; });
        const bool wrong = problem != found.end() && (all || it->isTouched());
        const bool isNotice = wrong && problem->what == QLatin1String("date.future");
        it->setMessage(wrong
                ? (isNotice ? tr("Later than today, please check") : forms::problemWords(evidenceFields(), *problem))
                : QString(),
            wrong ? (isNotice ? FieldInput::State::Notice : FieldInput::State::Error) : FieldInput::State::Plain);
    }
}

bool EvidenceDialog::isDirty() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *it) { return it->isTouched(); });
}

void EvidenceDialog::save()
{
    if (m_saving || !isEnabled() || !m_save->isEnabled())
        return;
    check(true);
    std::vector<Problem> wrong = problems();
    std::erase_if(wrong, [](const Problem &it) { return it.what == QLatin1String("date.future"); });
    if (!wrong.empty()) {
        const auto &field = evidenceFields().fields[static_cast<size_t>(qMax(0, wrong.front().field))];
        if (FormRow *first = row(QLatin1String(field.name)))
            first->input()->setFocus();
        return say(tr("%n field(s) to correct", nullptr, static_cast<int>(wrong.size())), true);
    }
    changes::RecordChange change = changes::difference(records::RecordKind::Evidence, m_before.id,
        m_isNew ? records::Values(evidenceFields().fields.size()) : records::valuesOf(m_before),
        records::valuesOf(evidence()));
    change.created = m_isNew;
    if (change.fields.empty())
        return accept();
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.changes.push_back(std::move(change));
    m_saving = true;
    m_save->setEnabled(false);
    m_needs.workspace.write(this, std::move(set), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { take(receipt); });
}

void EvidenceDialog::take(const Result<store::Receipt> &receipt)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (receipt) {
        Q_EMIT saved(m_before.id, *receipt);
        return accept();
    }
    for (const Problem &problem : forms::problemsIn(evidenceFields(), m_before.id, receipt.error()))
        if (problem.field >= 0)
            if (FormRow *it = row(QLatin1String(evidenceFields().fields[static_cast<size_t>(problem.field)].name)))
                it->setMessage(forms::problemWords(evidenceFields(), problem), FieldInput::State::Error);
    say(words::sentence(receipt.error()), true);
}

void EvidenceDialog::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

/// Leaving with something typed asks once, in the foot.
void EvidenceDialog::reject()
{
    if (isDirty() && !m_dropAsked) {
        m_dropAsked = true;
        say(tr("Not saved yet. Save, or drop what was typed."), true);
        m_cancel->setText(tr("Drop what was typed"));
        return;
    }
    QDialog::reject();
}

void EvidenceDialog::closeEvent(QCloseEvent *event)
{
    if (isDirty() && !m_dropAsked) {
        reject();
        return event->ignore();
    }
    QDialog::closeEvent(event);
}

void EvidenceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool EvidenceDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
