// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/new_document_dialog.h"

#include "ui/words/assessment_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

namespace yumiao::ui::pages {
namespace {

constexpr int LongestCode = 60;

bool officeHas(const cultivation::RuleBook &book, const QString &code)
{
    for (const cultivation::BookDocument &it : book.documents)
        if (it.isOffice() && it.code == code)
            return true;
    return false;
}

/// The code itself while the office has none of it, else with a number behind it.
QString proposedCode(const cultivation::RuleBook &book, const QString &wanted)
{
    QString code = wanted;
    for (int i = 2; officeHas(book, code); ++i)
        code = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return code;
}

} // namespace

NewDocumentDialog::NewDocumentDialog(std::shared_ptr<const cultivation::RuleBook> book,
    const std::shared_ptr<const eligibility::Pack> &copied, QWidget *parent)
    : QDialog(parent)
    , m_book(std::move(book))
    , m_blank(!copied)
    , m_code(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_tier(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_go(nullptr)
{
    setWindowTitle(m_blank ? tr("New rule document") : tr("Copy as the office's own"));
    m_code->setText(proposedCode(*m_book, copied ? copied->code : QStringLiteral("office")));
    m_code->setMaxLength(LongestCode);
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z0-9._-]+")), m_code));
    m_title->setText(copied ? copied->title : QString());
    for (const eligibility::Ladder &ladder : m_book->ladders.ladders)
        for (const eligibility::Tier &tier : ladder.tiers)
            m_tier->addItem(tr("%1: %2", "ladder, tier")
                                .arg(words::inLanguage(ladder.title),
                                    tier.names.empty() ? tier.code : words::inLanguage(tier.names.back().title)),
                QStringList{ladder.code, tier.code});
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_code->setAccessibleName(tr("Code"));
    m_title->setAccessibleName(tr("Title"));
    m_tier->setAccessibleName(tr("Tier"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Code"), m_code);
    if (m_blank) {
        form->addRow(tr("Title"), m_title);
        form->addRow(tr("Tier"), m_tier);
    } else {
        m_title->hide();
        m_tier->hide();
    }
    form->addRow(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit : {m_code, m_title})
        connect(edit, &QLineEdit::textChanged, this, [this] { showNote(); });
    showNote();
}

QString NewDocumentDialog::code() const
{
    return m_code->text().trimmed();
}

QString NewDocumentDialog::title() const
{
    return m_title->text().trimmed();
}

const eligibility::Ladder *NewDocumentDialog::ladder() const
{
    return m_book->ladders.find(m_tier->currentData().toStringList().value(0));
}

const eligibility::Tier *NewDocumentDialog::tier() const
{
    return ladder() ? ladder()->find(m_tier->currentData().toStringList().value(1)) : nullptr;
}

bool NewDocumentDialog::canAccept() const
{
    return !code().isEmpty() && !officeHas(*m_book, code()) && (!m_blank || !title().isEmpty());
}

void NewDocumentDialog::showNote()
{
    m_go->setEnabled(canAccept());
    if (officeHas(*m_book, code()))
        m_note->setText(tr("The office has a document of this code already."));
    else if (documentCalled(*m_book, code()))
        m_note->setText(tr("It will be judged by in the place of the carried document of this code."));
    else
        m_note->setText(
            tr("It will stand beside the others; of two that begin on the same day it is the one judged by."));
}

} // namespace yumiao::ui::pages
