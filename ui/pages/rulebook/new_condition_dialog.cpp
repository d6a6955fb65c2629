// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/new_condition_dialog.h"

#include "ui/words/label_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

using eligibility::CriterionKind;
using eligibility::FactType;

std::vector<RuleChoice> factsFor(CriterionKind kind, const eligibility::FactCatalogue &catalogue)
{
    switch (kind) {
    case CriterionKind::Threshold:
        return factChoices(catalogue, {FactType::Money, FactType::Count, FactType::Rate, FactType::Points});
    case CriterionKind::Flag:
    case CriterionKind::Exclusion:
        return factChoices(catalogue, {FactType::Flag});
    case CriterionKind::Level:
        return factChoices(catalogue, {FactType::Word});
    case CriterionKind::Event:
    case CriterionKind::NoEvent:
        return factChoices(catalogue, {FactType::Event});
    default:
        return {};
    }
}

/// A line of 0 in the unit of the fact: to be typed over.
QString firstLine(const eligibility::FactKind &kind)
{
    return QStringLiteral("0%1").arg(kind.unit);
}

} // namespace

NewConditionDialog::NewConditionDialog(
    const eligibility::PackDraft &draft, const eligibility::FactCatalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_catalogue(catalogue)
    , m_kind(new QComboBox(this))
    , m_fact(new QComboBox(this))
    , m_factLabel(new QLabel(tr("Fact"), this))
    , m_title(new QLineEdit(this))
    , m_add(nullptr)
{
    setWindowTitle(tr("Add a condition"));
    // Bands and score tables have more parts than a new line has: they come from a copied document or from the text.
    for (const records::Choice &choice : records::choicesOf<CriterionKind>())
        if (qstrcmp(choice.code, "bands") != 0 && qstrcmp(choice.code, "score") != 0)
            m_kind->addItem(words::choiceTitle(choice), QLatin1String(choice.code));
    m_fact->setEditable(true);
    m_fact->setInsertPolicy(QComboBox::NoInsert);
    m_fact->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_fact->completer()->setFilterMode(Qt::MatchContains);
    m_fact->setMinimumContentsLength(28);
    m_fact->setAccessibleName(tr("Fact"));
    m_kind->setAccessibleName(tr("Kind of condition"));
    m_title->setAccessibleName(tr("The document's own words"));
    m_factLabel->setTextFormat(Qt::PlainText);
    m_factLabel->setBuddy(m_fact);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Kind of condition"), m_kind);
    form->addRow(m_factLabel, m_fact);
    form->addRow(tr("The document's own words"), m_title);
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { fillFacts(); });
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
    fillFacts();
}

QString NewConditionDialog::kindCode() const
{
    return m_kind->currentData().toString();
}

void NewConditionDialog::fillFacts()
{
    m_fact->clear();
    for (size_t i = 0; i < records::choicesOf<CriterionKind>().size(); ++i)
        if (kindCode() == QLatin1String(records::choicesOf<CriterionKind>()[i].code))
            for (const RuleChoice &it : factsFor(static_cast<CriterionKind>(i), m_catalogue))
                m_fact->addItem(it.title, it.code);
    m_fact->setVisible(m_fact->count() > 0);
    m_factLabel->setVisible(m_fact->count() > 0);
}

QJsonObject NewConditionDialog::condition() const
{
    const QString kind = kindCode();
    const int shown = m_fact->findText(m_fact->currentText());
    const QString fact = m_fact->itemData(shown < 0 ? m_fact->currentIndex() : shown).toString();
    QJsonObject it{{QStringLiteral("code"), m_draft.freeCode(fact.isEmpty() ? kind : fact)},
        {QStringLiteral("title"), m_title->text().trimmed()}, {QStringLiteral("clause"), QStringLiteral("—")},
        {QStringLiteral("confidence"), QStringLiteral("to_confirm")}, {QStringLiteral("kind"), kind}};
    const auto place = m_catalogue.find(fact);
    const QString first = QStringLiteral("open");
    if (kind == QLatin1String("threshold") && place) {
        it.insert(QStringLiteral("measure"), QJsonObject{{QStringLiteral("fact"), fact}});
        it.insert(QStringLiteral("at_least"), firstLine(m_catalogue.at(*place)));
    } else if (kind == QLatin1String("holds")) {
        it.insert(QStringLiteral("certificates"), QJsonArray{QStringLiteral("high_tech")});
    } else if (kind == QLatin1String("all_of") || kind == QLatin1String("any_of") || kind == QLatin1String("n_of")) {
        it.insert(QStringLiteral("members"),
            QJsonArray{QJsonObject{{QStringLiteral("code"), m_draft.freeCode(QStringLiteral("member"))},
                {QStringLiteral("title"), QStringLiteral("—")}, {QStringLiteral("kind"), first}}});
        if (kind == QLatin1String("n_of"))
            it.insert(QStringLiteral("number"), 1);
    } else if (place) {
        it.insert(QStringLiteral("fact"), fact);
        if (kind == QLatin1String("level"))
            it.insert(QStringLiteral("word"), m_catalogue.at(*place).words.back().code);
        else if (kind == QLatin1String("event") || kind == QLatin1String("no_event"))
            it.insert(QStringLiteral("within_years"), 3);
    }
    return it;
}

} // namespace yumiao::ui::pages
