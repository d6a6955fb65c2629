// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/judgement/clause_dialog.h"

#include "ui/pages/judgement/judgement_words.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/assessment_words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace yumiao::ui::pages {
namespace {

constexpr int ClauseDialogWidth = 560;
constexpr int ClauseDialogHeight = 460;

} // namespace

ClauseDialog::ClauseDialog(SharedAnswer answer, words::CriterionLine line, QWidget *parent)
    : QDialog(parent)
    , m_answer(std::move(answer))
    , m_line(std::move(line))
    , m_body(new QWidget)
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_body->setObjectName(QStringLiteral("scrollBody"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addStretch(1);
    foot->addWidget(m_copy);
    foot->addWidget(m_close);
    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false);
    theme::setButtonIcon(m_copy, "copy");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    resize(theme::grown(ClauseDialogWidth), theme::grown(ClauseDialogHeight));
    m_close->setFocus();
}

QList<std::pair<QString, QString>> ClauseDialog::parts() const
{
    const eligibility::ShelfRules &rules = *m_answer->judgement().rules;
    const eligibility::Pack &pack = *rules.pack;
    const eligibility::Criterion *criterion = m_line.criterion;
    const QString reading = criterion ? criterion->reading : m_line.row ? m_line.row->reading : QString();
    QList<std::pair<QString, QString>> parts{
        {tr("Document"), words::documentName(*rules.pack)},
        {tr("Issued by"), pack.issuer},
        {tr("Issued on"), pack.issued.isValid() ? pack.issued.toString(Qt::ISODate) : QString()},
        {tr("In force"), inForceText(rules)},
        {tr("Clause"), m_line.clause},
        {tr("Condition"), m_line.title},
        {tr("Required"), m_line.required},
        {tr("Read as"), reading},
        {tr("Text of the rule"), m_line.confidence ? words::confidenceTitle(*m_line.confidence) : QString()},
        {tr("Judged from"), m_line.detail.join(QLatin1Char('\n'))},
        {tr("Older certificates"), pack.transition},
        {tr("Read in"), pack.source},
        {tr("Rule pack"), tr("%1, version %2", "rule pack").arg(pack.code).arg(pack.version)},
    };
    parts.removeIf([](const auto &part) { return part.second.isEmpty(); });
    return parts;
}

void ClauseDialog::fill()
{
    setWindowTitle(tr("Text of the condition"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    delete m_body->layout();
    qDeleteAll(m_body->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(16, 4, 16, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, text] : parts()) {
        auto *label = new QLabel(m_body);
        label->setTextFormat(Qt::PlainText);
        label->setText(name);
        theme::setTone(label, "t2");
        auto *value = new widgets::WrappedLabel(m_body);
        value->setText(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    grid->setRowStretch(row, 1);
}

QString ClauseDialog::text() const
{
    QStringList lines;
    for (const auto &[name, text] : parts())
        lines.append(QStringLiteral("%1\t%2").arg(name, QString(text).replace(QLatin1Char('\n'), QLatin1String("; "))));
    return lines.join(QLatin1Char('\n'));
}

void ClauseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

bool ClauseDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
