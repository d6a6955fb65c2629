// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/set_detail.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/say.h"
#include "ui/pages/history/history_words.h"
#include "ui/tables/record_table.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

namespace yumiao::ui::pages {

SetDetail::SetDetail(PageNeeds needs, QWidget *parent)
    : QFrame(parent)
    , m_needs(std::move(needs))
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_table(new tables::RecordTable(this))
    , m_model(new SetModel(this))
{
    setProperty("pane", true);
    for (QLabel *label : {m_title, m_line})
        label->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setTone(m_line, "t2");
    theme::setButtonIcon(m_undo, "undo-2");
    m_table->setDefaultWidth(QStringLiteral("record"), 220);
    m_table->setDefaultWidth(QStringLiteral("field"), 130);
    m_table->setDefaultWidth(QStringLiteral("before"), 200);
    m_table->setDefaultWidth(QStringLiteral("after"), 200);
    m_table->setListModel(m_model);
    m_table->setLook(QStringLiteral("record"), tables::CellLook::Name);
    m_table->remember(m_needs.settings, QStringLiteral("history/set"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addLayout(words, 1);
    head->addWidget(m_undo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_undo, &QPushButton::clicked, this, &SetDetail::undo);
    connect(m_table, &tables::RecordTable::retryRequested, this, &SetDetail::read);
    connect(m_table, &tables::RecordTable::activated, this,
        [this] { openRecord(m_table->selectionModel()->currentIndex().row()); });
    retranslate();
}

SetDetail::~SetDetail() = default;

void SetDetail::retranslate()
{
    m_undo->setText(tr("Undo this change"));
    m_table->setSpokenName(tr("Fields that were changed"));
    m_table->setWords(
        {{}, {"history", tr("Choose a change"), tr("Its fields before and after stand here"), {}, false, false}});
    m_model->retranslate();
    refresh();
}

void SetDetail::showSet(RecordId id)
{
    m_id = id;
    m_view.reset();
    read();
}

void SetDetail::read()
{
    if (m_id.isNull()) {
        m_ticket = {};
        m_model->setLines({});
        return refresh();
    }
    m_table->setLoading(true);
    m_ticket = m_needs.workspace.read(
        this, [id = m_id](store::Session &session) { return readSet(session, id); },
        [this](const Result<SetView> &view) { take(view); });
}

void SetDetail::take(const Result<SetView> &view)
{
    m_table->setLoading(false);
    if (view) {
        m_view = *view;
        m_table->clearError();
        m_model->setLines(view->lines);
    } else {
        m_view.reset();
        m_model->setLines({});
        m_table->showError(view.error());
    }
    refresh();
    Q_EMIT shown();
}

void SetDetail::refresh()
{
    m_title->setText(m_view ? setTitle(m_view->head) : QString());
    QStringList parts;
    if (m_view) {
        parts.append(tr("%n record(s)", nullptr, static_cast<int>(m_view->records)));
        if (!m_view->head.source.isEmpty())
            parts.append(tr("Source: %1").arg(sourceWord(m_view->head.source)));
        if (!m_view->head.reason.isEmpty() && !m_view->head.undoes)
            parts.append(tr("Reason: %1").arg(m_view->head.reason));
        if (m_view->left > 0)
            parts.append(tr("%1 more field(s) are not shown").arg(items::shownCount(m_view->left)));
        if (m_view->undone)
            parts.append(tr("Undone since"));
    }
    m_line->setText(parts.join(tr("; ", "between facts")));
    m_line->setVisible(m_view.has_value());
    m_undo->setVisible(m_view.has_value());
    m_undo->setEnabled(whyNotUndo().isEmpty());
    m_undo->setToolTip(whyNotUndo());
}

QString SetDetail::whyNotUndo() const
{
    if (!m_view)
        return tr("Choose a change first");
    return m_view->undone ? tr("It is undone already") : QString();
}

void SetDetail::undo()
{
    if (!whyNotUndo().isEmpty())
        return;
    m_undo->setEnabled(false);
    m_needs.workspace.undo(this, m_id, [this](const Result<store::Receipt> &receipt) {
        refresh();
        if (!receipt || receipt->held.empty())
            return sayWritten(m_needs, this, receipt, tr("Undone: %1").arg(m_title->text()));
        // What stayed is more than fits on the bar.
        m_needs.prompt.tell(receipt->applied > 0 ? tr("Undone, but not all of it") : tr("Nothing was undone"),
            heldLines(*receipt).join(QLatin1Char('\n')));
    });
}

void SetDetail::openRecord(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_model->lines().size())
        return;
    const SetLine &line = m_model->lines()[static_cast<size_t>(row)];
    m_needs.navigator.go(routeTo(line.kind, line.record));
}

} // namespace yumiao::ui::pages
