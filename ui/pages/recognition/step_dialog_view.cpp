// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recognition/step_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace yumiao::ui::pages {
namespace {

constexpr int StepDialogWidth = 700;
constexpr int FootMargins = 24;

} // namespace

void StepDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setFontRole(m_paperLabel, theme::FontRole::H3);
    theme::setTone(m_hint, "t2");
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_tierLabel->setBuddy(m_tier);
    m_stepLabel->setBuddy(m_kind);
    m_save->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_save, m_cancel, m_useHint})
        button->setAutoDefault(false);
    auto *paper = new QGridLayout(m_paper);
    paper->setContentsMargins(0, 6, 0, 0);
    paper->setColumnStretch(1, 1);
    paper->addWidget(m_paperLabel, 0, 0);
    paper->addWidget(m_papers, 0, 1, 1, 2);
    paper->addWidget(m_certificate, 1, 0, 1, 3);
    paper->addWidget(m_hint, 2, 0, 1, 2);
    paper->addWidget(m_useHint, 2, 2);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(12);
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_tierLabel, 0, 0);
    choices->addWidget(m_tier, 0, 1);
    choices->addWidget(m_stepLabel, 1, 0);
    choices->addWidget(m_kind, 1, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("foot", true);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 10, 16, 10);
    footRow->addWidget(m_message, 1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_save);
    m_body->setObjectName(QStringLiteral("scrollBody"));
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addLayout(choices);
    inside->addWidget(m_step);
    inside->addWidget(m_paper);
    inside->addWidget(m_ends);
    inside->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields have it and are scrolled to
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);
    resize(theme::grown(StepDialogWidth), theme::grown(StepDialogWidth) / 2);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &StepDialog::fillSteps);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepDialog::showStep);
    connect(m_papers, &QComboBox::currentIndexChanged, this, &StepDialog::showCertificate);
    connect(m_useHint, &QPushButton::clicked, this, [this] {
        if (const auto end = ladderTier() ? cultivation::proposedEnd(*ladderTier(), procedure(),
                                 records::recordFrom<Certificate>({}, m_certificate->values()).issued)
                                          : std::nullopt)
            m_certificate->preset(QStringLiteral("valid_to"), records::Value(end->last.toString(Qt::ISODate)));
    });
    connect(m_save, &QPushButton::clicked, this, &StepDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &StepDialog::reject);
    for (forms::RecordForm *form : {m_step, m_certificate}) {
        connect(form, &forms::RecordForm::submitted, this, &StepDialog::save);
        connect(form, &forms::RecordForm::edited, this, [this] {
            m_dropAsked = false;
            say({}, false);
            propose();
        });
    }
}

void StepDialog::setWords()
{
    m_title->setText(m_purpose == For::Promotion ? tr("Promote: %1").arg(m_course.enterprise.name)
            : m_purpose == For::NewCase          ? tr("New case: %1").arg(m_course.enterprise.name)
                                                 : tr("Register a step: %1").arg(m_course.enterprise.name));
    setWindowTitle(m_title->text());
    m_tierLabel->setText(tr("Tier and procedure"));
    m_tier->setAccessibleName(m_tierLabel->text());
    m_stepLabel->setText(tr("Step"));
    m_kind->setAccessibleName(m_stepLabel->text());
    m_paperLabel->setText(tr("Certificate"));
    m_papers->setAccessibleName(m_paperLabel->text());
    m_useHint->setText(tr("Take this day"));
    m_ends->setText(tr("The certificate holds no longer from this day on"));
    m_cancel->setText(m_dropAsked ? tr("Drop what was typed") : tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

/// As high as its fields need, as far as the screen has room; beyond that it scrolls.
void StepDialog::fitHeight()
{
    const int width = qMax(theme::grown(StepDialogWidth), m_body->minimumSizeHint().width());
    layout()->activate();
    m_body->layout()->activate();
    const int inside = m_body->layout()->hasHeightForWidth() ? m_body->layout()->totalHeightForWidth(width)
                                                             : m_body->sizeHint().height();
    const int wanted = inside + m_save->sizeHint().height() + FootMargins;
    const QSize room = screen()->availableSize() - QSize(40, 60);
    resize(QSize(width, wanted).boundedTo(room));
}

void StepDialog::say(const QString &words, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(words);
}

QString StepDialog::message() const
{
    return m_message->text();
}

QString StepDialog::hint() const
{
    return m_hint->text();
}

void StepDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

bool StepDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
