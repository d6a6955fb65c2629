// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_row.h"

#include "ui/forms/display.h"
#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::forms {
namespace {

constexpr int SignSide = 12;
constexpr int LabelGap = 10;
constexpr int InputHeight = 28;

QLabel *plainLabel(QWidget *parent, const char *token)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    theme::setTone(label, token);
    return label;
}

} // namespace

FormRow::FormRow(FieldInput *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_label(plainLabel(this, "t2"))
    , m_star(plainLabel(this, "red"))
    , m_sign(new QLabel(this))
    , m_message(plainLabel(this, "red"))
    , m_choice(new QWidget(this))
    , m_theirs(plainLabel(m_choice, "amb"))
    , m_takeTheirs(new QPushButton(m_choice))
    , m_keepMine(new QPushButton(m_choice))
    , m_grid(new QGridLayout(this))
{
    m_star->setText(QStringLiteral("*"));
    m_star->setVisible(input->field().flags.testFlag(records::Required));
    m_label->setBuddy(input);
    m_label->setWordWrap(true);
    m_message->setWordWrap(true);
    m_theirs->setWordWrap(true);
    theme::setFontRole(m_message, theme::FontRole::Small);
    theme::setFontRole(m_theirs, theme::FontRole::Small);
    for (QPushButton *button : {m_takeTheirs, m_keepMine}) {
        button->setProperty("size", QStringLiteral("small"));
        button->setAutoDefault(false);
    }
    auto *name = new QHBoxLayout;
    name->setSpacing(3);
    name->addWidget(m_label);
    name->addWidget(m_star);
    name->addStretch(1);
    auto *said = new QHBoxLayout;
    said->setSpacing(4);
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_message, 1);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 2, 0, 2);
    choice->addWidget(m_theirs, 1);
    choice->addWidget(m_takeTheirs);
    choice->addWidget(m_keepMine);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(LabelGap);
    m_grid->setVerticalSpacing(2);
    m_grid->addLayout(name, 0, 0, Qt::AlignTop);
    m_grid->addWidget(input, 0, 1);
    m_grid->addLayout(said, 1, 1);
    m_grid->addWidget(m_choice, 2, 1);
    m_grid->setColumnStretch(1, 1);
    m_label->setMinimumHeight(InputHeight); // the label stands beside the first line of a high input
    m_sign->hide();
    m_message->hide();
    m_choice->hide();
    connect(m_takeTheirs, &QPushButton::clicked, this, &FormRow::theirsChosen);
    connect(m_keepMine, &QPushButton::clicked, this, &FormRow::mineChosen);
    retranslate();
}

QString FormRow::title() const
{
    return display().title(m_input->field());
}

void FormRow::retranslate()
{
    m_label->setText(title().replace(QLatin1Char('&'), QLatin1String("&&"))); // R&D has no letter for Alt
    m_takeTheirs->setText(tr("Take theirs"));
    m_keepMine->setText(tr("Keep mine"));
    m_input->retranslate();
    const bool required = m_input->field().flags.testFlag(records::Required);
    m_input->setSpoken(required ? tr("%1, required").arg(title()) : title(), message());
}

int FormRow::labelWidth() const
{
    const int star = m_star->isHidden() ? 0 : m_star->sizeHint().width() + 3;
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + star + 2;
}

void FormRow::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
    const int star = m_star->isHidden() ? 0 : m_star->sizeHint().width() + 3;
    m_label->setMaximumWidth(width);
    m_label->setMinimumWidth(qMin(width, labelWidth()) - star); // a label that wraps asks for less than one line
}

void FormRow::setMessage(const QString &words, FieldInput::State state)
{
    const bool error = state == FieldInput::State::Error;
    const bool any = !words.isEmpty() && state != FieldInput::State::Plain;
    m_input->setState(any ? state : FieldInput::State::Plain);
    theme::setTone(m_message, error ? "red" : "amb");
    m_message->setText(any ? words : QString());
    m_message->setVisible(any);
    m_sign->setVisible(any);
    if (any)
        m_sign->setPixmap(theme::glyphPixmap(
            error ? theme::Glyph::Unmet : theme::Glyph::LampAmber, theme::grown(SignSide), devicePixelRatioF()));
    const bool required = m_input->field().flags.testFlag(records::Required);
    m_input->setSpoken(required ? tr("%1, required").arg(title()) : title(), message());
}

QString FormRow::message() const
{
    return m_message->text();
}

void FormRow::setConflict(const QString &theirs)
{
    m_theirs->setText(theirs.isEmpty() ? QString() : tr("Meanwhile changed to: %1").arg(theirs));
    m_choice->setVisible(!theirs.isEmpty());
    m_input->setState(theirs.isEmpty() ? FieldInput::State::Plain : FieldInput::State::Notice);
}

bool FormRow::hasConflict() const
{
    return !m_choice->isHidden();
}

} // namespace yumiao::ui::forms
