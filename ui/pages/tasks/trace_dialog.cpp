// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/trace_dialog.h"

#include "ui/pages/common/counted_route.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/trace_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <numeric>

namespace yumiao::ui::pages {
namespace {

constexpr int TraceWidth = 860;
constexpr int TraceHeight = 600;
constexpr int TraceKindRole = Qt::UserRole;
constexpr int TraceIdRole = Qt::UserRole + 1;

void nameRecord(QTreeWidgetItem &item, records::RecordKind kind, RecordId id)
{
    item.setData(0, TraceKindRole, static_cast<int>(kind));
    item.setData(0, TraceIdRole, id.value());
}

} // namespace

TraceDialog::TraceDialog(PageNeeds needs, qint64 clause, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_clause(clause)
    , m_lines(m_needs.workspace, AsyncValue<std::vector<figures::TraceLine>>::On::Long)
    , m_found(m_needs.workspace, AsyncValue<figures::TraceGaps>::On::Long)
    , m_tabs(new QTabWidget(this))
    , m_chain(makeTree())
    , m_gaps(makeTree())
    , m_sentence(new QLabel(this))
    , m_close(new QPushButton(this))
{
    buildUp();
    setWords();
    const QDate on = m_needs.workspace.clock().today();
    m_lines.onValue(this, [this](const auto &lines) { fillChain(lines); });
    m_found.onValue(this, [this](const auto &gaps) { fillGaps(gaps); });
    m_lines.followCommits();
    m_found.followCommits();
    m_lines.ask([clause, on](store::Session &session) { return figures::traceOfClause(session, clause, on); });
    m_found.ask([on](store::Session &session) { return figures::traceGaps(session, on); });
}

QTreeWidget *TraceDialog::makeTree()
{
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(1);
    tree->setHeaderHidden(true);
    tree->setWordWrap(true);
    tree->setTabKeyNavigation(false);
    connect(tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const RecordId id(item->data(0, TraceIdRole).toLongLong());
        if (!id.isNull())
            m_needs.navigator.go(routeTo(static_cast<records::RecordKind>(item->data(0, TraceKindRole).toInt()), id));
    });
    return tree;
}

void TraceDialog::buildUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(TraceWidth, TraceHeight);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    theme::setTone(m_sentence, "t2");
    m_close->setAutoDefault(false);
    m_tabs->addTab(m_chain, QString());
    m_tabs->addTab(m_gaps, QString());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &TraceDialog::reject);
}

void TraceDialog::setWords()
{
    setWindowTitle(tr("Trace of clause %1").arg(m_clause));
    m_tabs->setTabText(0, tr("From the clause to the proof"));
    m_tabs->setTabText(1, tr("Gaps of the plan"));
    m_tabs->setAccessibleName(windowTitle());
    m_chain->setAccessibleName(tr("Bureaus, measures, tasks, enterprises and proofs of the clause"));
    m_gaps->setAccessibleName(tr("Where the chain is broken"));
    m_close->setText(tr("Close"));
    if (m_lines.value())
        fillChain(*m_lines.value());
    if (m_found.value())
        fillGaps(*m_found.value());
}

void TraceDialog::showFault(const Error &error)
{
    if (error.fault != Fault::Cancelled)
        m_sentence->setText(words::sentence(error));
}

void TraceDialog::fillChain(const Result<std::vector<figures::TraceLine>> &lines)
{
    if (!lines)
        return showFault(lines.error());
    m_chain->clear();
    std::vector<QTreeWidgetItem *> open;
    int proofs = 0;
    for (const figures::TraceLine &it : *lines) {
        open.resize(static_cast<size_t>(it.depth));
        auto *item = open.empty() ? new QTreeWidgetItem(m_chain) : new QTreeWidgetItem(open.back());
        item->setText(0, words::traceSentence(it));
        item->setToolTip(0, item->text(0).toHtmlEscaped());
        if (it.lamp)
            item->setIcon(0, theme::glyphIcon(glyphOf(*it.lamp)));
        nameRecord(*item, it.kind, it.id);
        proofs += it.isProof ? 1 : 0;
        open.push_back(item);
    }
    m_chain->expandToDepth(1);
    if (m_chain->topLevelItemCount() > 0)
        m_chain->setCurrentItem(m_chain->topLevelItem(0));
    m_sentence->setText(proofs == 0 ? tr("Nothing proves anything of this clause yet. Enter opens a record.")
                                    : tr("%n proof(s). Enter opens a record.", nullptr, proofs));
}

void TraceDialog::fillGaps(const Result<figures::TraceGaps> &gaps)
{
    if (!gaps)
        return showFault(gaps.error());
    m_gaps->clear();
    for (int i = 0; i < figures::TraceGapKinds; ++i) {
        const auto kind = static_cast<figures::TraceGapKind>(i);
        auto *head = new QTreeWidgetItem(m_gaps);
        head->setText(0,
            tr("%1: %2", "what is missing, how often")
                .arg(words::gapSentence(kind, *gaps))
                .arg(gaps->counts[static_cast<size_t>(i)]));
        for (const figures::TraceGap &it : gaps->gaps) {
            if (it.kind != kind)
                continue;
            auto *item = new QTreeWidgetItem(head);
            item->setText(0, it.title);
            nameRecord(*item, it.record, it.id);
        }
    }
    m_gaps->setCurrentItem(m_gaps->topLevelItem(0));
    const qint64 all = std::accumulate(gaps->counts.begin(), gaps->counts.end(), qint64{0});
    m_tabs->setTabText(1, tr("Gaps of the plan: %1").arg(all));
}

QString TraceDialog::sentence() const
{
    return m_sentence->text();
}

void TraceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QDialog::changeEvent(event);
}

} // namespace yumiao::ui::pages
