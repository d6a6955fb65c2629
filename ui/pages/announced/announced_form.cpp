// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/announced/announced_form.h"

#include "models/cultivation/course_dues.h"

#include "models/records/certificate.h"
#include "ui/forms/choice_input.h"
#include "ui/forms/form_row.h"
#include "ui/forms/refusal.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace yumiao::ui::pages {
namespace {

using announced::Stage;
using records::Certificate;

constexpr std::array WishFields{"level", "document_number", "batch", "issued", "valid_to"};
constexpr int LabelWidth = 84;

const records::Field &certificateField(const char *name)
{
    const auto &description = records::description<Certificate>();
    return description.fields[static_cast<size_t>(description.indexOf(QLatin1String(name)))];
}

QByteArray stageCode(Stage stage)
{
    return records::choicesOf<Stage>()[static_cast<size_t>(stage)].code;
}

} // namespace

AnnouncedForm::AnnouncedForm(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_tierLabel(new QLabel(this))
    , m_tiers(new QComboBox(this))
    , m_stageLabel(new QLabel(this))
    , m_stage(new widgets::SegmentedButtons(this))
    , m_proposal(new QLabel(this))
{
    for (const char *name : WishFields) {
        const records::Field &field = certificateField(name);
        forms::FieldInput *input = field.type == records::FieldType::Choice
            ? new forms::ComboInput(field, {}, this) // buttons side by side would take two lines
            : forms::makeInput(field, {today, {}, false}, this);
        m_rows.push_back(new forms::FormRow(input, this));
    }
    buildUp();
    retranslate();
    setStage(Stage::Announced);
}

AnnouncedForm::~AnnouncedForm() = default;

void AnnouncedForm::buildUp()
{
    for (QLabel *label : {m_tierLabel, m_stageLabel, m_proposal})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_tierLabel, m_stageLabel}) {
        theme::setTone(label, "t2");
        label->setMinimumWidth(LabelWidth);
    }
    m_proposal->setWordWrap(true);
    theme::setFontRole(m_proposal, theme::FontRole::Small);
    theme::setTone(m_proposal, "t2");
    m_tierLabel->setBuddy(m_tiers);
    const auto labelled = [](QLabel *label, QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(label);
        row->addWidget(widget, 1);
        return row;
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    grid->addLayout(labelled(m_tierLabel, m_tiers), 0, 0);
    grid->addLayout(labelled(m_stageLabel, m_stage), 0, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setLabelWidth(LabelWidth);
        const int place = static_cast<int>(i);
        grid->addWidget(m_rows[i], 1 + place / 2, place % 2);
        connect(m_rows[i]->input(), &forms::FieldInput::edited, this, [this, i] {
            m_endIsTyped = m_endIsTyped || qstrcmp(WishFields[i], "valid_to") == 0;
            proposeEnd();
            Q_EMIT edited();
        });
    }
    grid->addWidget(m_proposal, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_tiers, &QComboBox::currentIndexChanged, this, &AnnouncedForm::followTier);
    connect(m_stage, &widgets::SegmentedButtons::chosen, this, &AnnouncedForm::edited);
}

void AnnouncedForm::retranslate()
{
    m_tierLabel->setText(words::fieldTitle(certificateField("kind")));
    m_tiers->setAccessibleName(m_tierLabel->text());
    m_stageLabel->setText(tr("Stage"));
    QList<widgets::Segment> segments;
    for (const records::Choice &choice : records::choicesOf<Stage>())
        segments.append({choice.code, words::choiceTitle(choice)});
    m_stage->setSegments(segments);
    for (forms::FormRow *row : m_rows)
        row->retranslate();
    fillTiers();
    proposeEnd();
}

void AnnouncedForm::setRules(std::shared_ptr<const cultivation::RuleBook> book)
{
    m_book = std::move(book);
    m_known = m_book ? announced::certifiedTiers(m_book->ladders, m_today) : std::vector<announced::CertifiedTier>();
    fillTiers();
    setKind(records::CertificateKind::Specialised);
}

void AnnouncedForm::fillTiers()
{
    const QSignalBlocker silent(m_tiers);
    const int before = m_tiers->currentIndex();
    m_tiers->clear();
    for (const announced::CertifiedTier &it : m_known)
        m_tiers->addItem(words::inLanguage(eligibility::nameOn(*it.tier, m_today)));
    m_tiers->setCurrentIndex(before);
}

void AnnouncedForm::setKind(records::CertificateKind kind)
{
    const auto it = std::find_if(m_known.begin(), m_known.end(),
        [kind](const announced::CertifiedTier &known) { return known.tier->certificate == kind; });
    if (it == m_known.end())
        return;
    m_tiers->setCurrentIndex(static_cast<int>(it - m_known.begin()));
    followTier();
}

const eligibility::Tier *AnnouncedForm::tier() const
{
    const int at = m_tiers->currentIndex();
    return at < 0 || at >= static_cast<int>(m_known.size()) ? nullptr : m_known[static_cast<size_t>(at)].tier;
}

void AnnouncedForm::followTier()
{
    if (const eligibility::Tier *it = tier())
        row("level").input()->setValue(
            records::FieldTrait<std::optional<records::CertificateLevel>>::toValue(announced::usualLevel(*it)));
    proposeEnd();
    Q_EMIT edited();
}

forms::FormRow &AnnouncedForm::row(const char *field) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (qstrcmp(WishFields[i], field) == 0)
            return *m_rows[i];
    Q_UNREACHABLE();
}

QDate AnnouncedForm::dayOf(const char *field) const
{
    return records::FieldTrait<QDate>::fromValue(row(field).input()->value().value_or(records::Value()));
}

/// What the ladder says of the time it holds, with its source; written into the field only while nothing was typed and
/// the rule is sure.
void AnnouncedForm::proposeEnd()
{
    const eligibility::Tier *it = tier();
    const auto end = it ? cultivation::proposedEnd(*it, records::RecognitionProcedure::Application, dayOf("issued"))
                        : std::nullopt;
    const QDate fills = end && !end->toConfirm ? end->last : QDate();
    if (!m_endIsTyped)
        row("valid_to").input()->setValue(records::FieldTrait<QDate>::toValue(fills));
    if (end && end->toConfirm)
        m_proposal->setText(tr("By the rule until %1 (%2), to be confirmed: read it from the announcement.")
                                .arg(end->last.toString(Qt::ISODate), end->source));
    else
        m_proposal->setText(fills.isValid() && dayOf("valid_to") == fills
                ? tr("Proposed from %1. Compare it with the announcement.").arg(end->source)
                : QString());
}

void AnnouncedForm::setStage(Stage stage)
{
    m_stage->setCurrent(stageCode(stage));
    Q_EMIT edited();
}

Stage AnnouncedForm::stage() const
{
    return m_stage->current() == stageCode(Stage::Publicity) ? Stage::Publicity : Stage::Announced;
}

Result<announced::AnnouncedWish> AnnouncedForm::wish() const
{
    const eligibility::Tier *chosen = tier();
    if (!chosen)
        return failure(Fault::NotFound, QStringLiteral("tier.unknown"));
    records::Values values;
    Done fault;
    Certificate certificate;
    for (forms::FormRow *it : m_rows) {
        const auto value = it->input()->value();
        it->setMessage(value ? QString() : words::reason(value.error().what, value.error().detail),
            value ? forms::FieldInput::State::Plain : forms::FieldInput::State::Error);
        if (!value)
            fault = failure(value.error());
        else
            it->input()->field().set(&certificate, *value);
    }
    if (!fault)
        return failure(fault.error());
    announced::AnnouncedWish wish{*chosen->certificate, certificate.level, certificate.documentNumber,
        certificate.batch, certificate.issued, certificate.validTo, stage()};
    if (const Done done = announced::checkWish(wish); !done)
        return failure(done.error());
    return wish;
}

} // namespace yumiao::ui::pages
