// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/doubles_notice.h"

#include "ui/theme/theme.h"
#include "ui/words/double_words.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace yumiao::ui::forms {
namespace {

constexpr int DoublesLookAfterMs = 150;
constexpr qsizetype DoublesShown = 5;
constexpr qsizetype ShortestAsked = 2; // characters of a name

QString doubleLine(const store::PossibleDouble &it)
{
    QStringList parts{it.name};
    for (const QString &part : {it.creditCode, it.town, words::doubleReason(it.judgement)})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QStringLiteral("  "));
}

} // namespace

DoublesNotice::DoublesNotice(store::Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DoublesLookAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &DoublesNotice::look);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openWanted(m_doubles[static_cast<size_t>(m_list->row(item))].enterprise);
    });
    m_ticket = m_workspace.readLong(
        this,
        [](store::Session &session) {
            auto index = store::DoublesIndex::read(session);
            if (index)
                (*index)->prepareNames();
            return index;
        },
        [this](const Result<std::shared_ptr<const store::DoublesIndex>> &index) {
            if (index)
                m_index = *index;
            else if (index.error().fault != Fault::Cancelled)
                m_failed = index.error();
            look();
        });
    showDoubles();
}

DoublesNotice::~DoublesNotice() = default;

void DoublesNotice::ask(const store::DoubleQuestion &question)
{
    m_question = question;
    m_delay.start();
}

void DoublesNotice::look()
{
    if (m_failed)
        return showDoubles();
    if (!m_index)
        return;
    const bool enough = m_question.name.trimmed().size() >= ShortestAsked || !m_question.creditCode.isEmpty()
        || !m_question.registrationNumber.isEmpty();
    m_doubles = enough ? m_index->doublesOf(m_question, DoublesShown) : std::vector<store::PossibleDouble>();
    showDoubles();
}

void DoublesNotice::showDoubles()
{
    m_list->clear();
    for (const store::PossibleDouble &it : m_doubles) {
        auto *item = new QListWidgetItem(doubleLine(it), m_list);
        item->setToolTip(item->text());
    }
    setVisible(m_failed || !m_doubles.empty());
    m_list->setVisible(!m_doubles.empty());
    if (m_failed) {
        theme::setTone(m_title, "red");
        m_title->setText(tr("Doubles could not be looked for: %1 A credit code that is taken is still refused.")
                             .arg(words::sentence(*m_failed)));
    }
    if (m_doubles.empty())
        return;
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() + 4);
    const bool taken = m_doubles.front().judgement.ground == rules::DoubleGround::CreditCode;
    theme::setTone(m_title, taken ? "red" : "amber");
    m_title->setText(taken ? tr("Already in the register: %1. Enter opens it.").arg(m_doubles.front().name)
                           : tr("Perhaps in the register already. Enter opens the one chosen."));
    m_list->setAccessibleName(m_title->text());
}

void DoublesNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showDoubles();
    QFrame::changeEvent(event);
}

} // namespace yumiao::ui::forms
