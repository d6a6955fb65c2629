// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/course_form.h"

#include "ui/forms/field_input.h"
#include "ui/forms/record_form.h"
#include "ui/forms/reference_search.h"
#include "ui/forms/refusal.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

constexpr int CourseFormWidth = 640;

RecordIdSource &formIds()
{
    static RecordIdSource source;
    return source;
}

forms::InputNeeds inputsOf(const PageNeeds &needs)
{
    return {needs.workspace.clock().today(),
        [&workspace = needs.workspace](QObject *context) { return forms::workspaceSearch(workspace, context); }, false};
}

} // namespace

CourseForm::CourseForm(
    PageNeeds needs, const records::RecordDescription &description, const QStringList &fields, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_description(description)
    , m_id(formIds().next())
    , m_title(new QLabel(this))
    , m_head(new QGridLayout)
    , m_form(new forms::RecordForm(description, inputsOf(m_needs), this))
    , m_message(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_form->setSections({{{}, fields}}, 2);
    buildUp();
}

CourseForm::~CourseForm() = default;

void CourseForm::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    theme::setFontRole(m_title, theme::FontRole::H2);
    for (QLabel *label : {m_title, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    m_head->setHorizontalSpacing(12);
    m_head->setColumnStretch(1, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 10, 16, 10);
    footRow->addWidget(m_message, 1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_save);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addLayout(m_head);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside, 1);
    column->addWidget(foot);
    resize(theme::grown(CourseFormWidth), sizeHint().height());
    connect(m_save, &QPushButton::clicked, this, &CourseForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &CourseForm::reject);
    connect(m_form, &forms::RecordForm::submitted, this, &CourseForm::save);
    connect(m_form, &forms::RecordForm::edited, this, [this] {
        m_dropAsked = false;
        say({}, false);
    });
}

void CourseForm::setWords()
{
    m_cancel->setText(m_dropAsked ? tr("Drop what was typed") : tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

void CourseForm::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void CourseForm::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

void CourseForm::setReady(bool ready)
{
    m_save->setEnabled(ready);
}

QString CourseForm::message() const
{
    return m_message->text();
}

void CourseForm::save()
{
    if (m_saving || !m_save->isEnabled())
        return;
    if (!m_form->check())
        return say(m_form->summary(), true);
    auto set = wish();
    if (!set)
        return say(words::sentence(set.error()), true);
    set->source = QStringLiteral("window");
    m_saving = true;
    m_save->setEnabled(false);
    m_needs.workspace.write(this, *std::move(set), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) { take(receipt); });
}

void CourseForm::take(const Result<store::Receipt> &receipt)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (receipt) {
        Q_EMIT written(*receipt);
        return accept();
    }
    for (const records::Problem &problem : forms::problemsIn(m_description, m_id, receipt.error()))
        if (problem.field >= 0)
            m_form->showProblem(problem);
    // What the ledger says of other records of the set, or of a field that is not on the form, is said in the foot.
    QStringList others;
    for (const QVariant &it : receipt.error().detail.value(QStringLiteral("problems")).toList()) {
        const QVariantMap problem = it.toMap();
        const QString field = problem.value(QStringLiteral("field")).toString();
        const bool mine = problem.value(QStringLiteral("id")).toString() == m_id.toText() && m_form->input(field);
        const QString words = words::reason(problem.value(QStringLiteral("code")).toString(), problem);
        if (!mine && !others.contains(words))
            others.append(words);
    }
    say(!others.isEmpty()                 ? others.join(QLatin1Char('\n'))
            : m_form->summary().isEmpty() ? words::sentence(receipt.error())
                                          : m_form->summary(),
        true);
}

/// Leaving with something typed asks once, in the foot.
void CourseForm::reject()
{
    if (m_form->isDirty() && !m_dropAsked) {
        m_dropAsked = true;
        say(tr("Not saved yet. Save, or drop what was typed."), true);
        return setWords();
    }
    QDialog::reject();
}

void CourseForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool CourseForm::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
