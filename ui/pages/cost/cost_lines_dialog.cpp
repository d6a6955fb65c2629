// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/cost_lines_dialog.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cost/cost_words.h"
#include "ui/pages/cost/draft_pane.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

const QStringList &lineFields()
{
    static const QStringList fields{QStringLiteral("kind"), QStringLiteral("amount"), QStringLiteral("timing"),
        QStringLiteral("paid_on"), QStringLiteral("payee"), QStringLiteral("compulsory"), QStringLiteral("cleared"),
        QStringLiteral("source")};
    return fields;
}

const QStringList &planFields()
{
    static const QStringList fields{QStringLiteral("due"), QStringLiteral("principal"), QStringLiteral("interest"),
        QStringLiteral("paid_on"), QStringLiteral("paid_principal"), QStringLiteral("paid_interest")};
    return fields;
}

template <typename R>
std::vector<DraftRow> draftsOf(const std::vector<R> &records)
{
    std::vector<DraftRow> rows;
    for (const R &it : records) {
        const records::Values values = records::valuesOf(it);
        rows.push_back({it.id, values, values});
    }
    return rows;
}

template <typename R>
std::vector<R> recordsOf(const std::vector<DraftRow> &rows)
{
    std::vector<R> found;
    for (const DraftRow &row : rows)
        found.push_back(records::recordFrom<R>(row.id, row.now));
    return found;
}

} // namespace

CostLinesDialog::CostLinesDialog(PageNeeds needs, RecordId application, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_application(application)
    , m_tabs(new QTabWidget(this))
    , m_result(new widgets::WrappedLabel(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    buildUp();
    setWords();
    read();
}

CostLinesDialog::~CostLinesDialog() = default;

QDate CostLinesDialog::today() const
{
    return m_needs.workspace.clock().today();
}

void CostLinesDialog::buildUp()
{
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_result, 1);
    for (QPushButton *button : {m_close, m_save}) {
        button->setAutoDefault(false);
        foot->addWidget(button, 0, Qt::AlignBottom);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &CostLinesDialog::save);
    connect(m_close, &QPushButton::clicked, this, &CostLinesDialog::reject);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &CostLinesDialog::save);
    resize(QSize(theme::grown(820), theme::grown(620)).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

void CostLinesDialog::read()
{
    m_ticket = m_needs.workspace.read(
        this,
        [id = m_application, on = today()](store::Session &session) { return cost::costRecordsOf(session, {id}, on); },
        [this](Result<std::vector<cost::CostRecords>> found) {
            if (found && !found->empty())
                return fill(std::move(found->front()));
            m_fault = found ? Error{Fault::NotFound, QStringLiteral("record.missing"),
                          {{QStringLiteral("id"), m_application.toText()}}}
                            : found.error();
            tryOut();
        });
}

void CostLinesDialog::fill(cost::CostRecords known)
{
    m_known = std::move(known);
    records::CostLine line;
    line.application = {m_application};
    m_lines = new DraftPane(RecordKind::CostLine, lineFields(), records::valuesOf(line), today(), m_tabs);
    m_lines->rows().setRows(draftsOf(m_known.lines));
    m_tabs->addTab(m_lines, QString());
    for (const records::Drawdown &drawdown : m_known.drawdowns) {
        records::Repayment blank;
        blank.drawdown = {drawdown.id};
        auto *plan = new DraftPane(RecordKind::Repayment, planFields(), records::valuesOf(blank), today(), m_tabs);
        std::vector<records::Repayment> own;
        for (const records::Repayment &row : m_known.repayments)
            if (row.drawdown.id == drawdown.id)
                own.push_back(row);
        std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
        plan->rows().setRows(draftsOf(own));
        m_plans.push_back(plan);
        m_tabs->addTab(plan, QString());
    }
    for (DraftPane *pane : panes())
        connect(pane, &DraftPane::edited, this, &CostLinesDialog::tryOut);
    setWords();
}

QList<DraftPane *> CostLinesDialog::panes() const
{
    QList<DraftPane *> all;
    if (m_lines)
        all.append(m_lines);
    for (DraftPane *plan : m_plans)
        all.append(plan);
    return all;
}

/// The cost as it would be, at once: it is worked out from what stands in the dialog.
void CostLinesDialog::tryOut()
{
    QString said;
    const char *tone = "t2";
    if (m_fault) {
        said = words::sentence(*m_fault);
        tone = "red";
    } else if (m_lines) {
        cost::CostRecords tried = m_known;
        tried.lines = recordsOf<records::CostLine>(m_lines->rows().rows());
        tried.repayments.clear();
        for (const DraftPane *plan : m_plans)
            for (records::Repayment &row : recordsOf<records::Repayment>(plan->rows().rows()))
                tried.repayments.push_back(std::move(row));
        m_tried = cost::answerFrom(tried, today());
        if (m_tried.cost) {
            const cost::AllInCost &it = *m_tried.cost;
            said = it.net.simple
                ? tr("All-in cost %1 a year, by cash flows %2, after subsidies %3; together %4 10k yuan")
                      .arg(yearlyText(it.gross.headline()), yearlyText(it.gross.nominal), yearlyText(it.net.headline()),
                          items::shownWan(it.netCost().fen()))
                : tr("All-in cost by cash flows %1 a year, after subsidies %2; together %3 10k yuan")
                      .arg(yearlyText(it.gross.headline()), yearlyText(it.net.headline()),
                          items::shownWan(it.netCost().fen()));
        } else {
            said = whyNoCost(m_tried);
            tone = m_tried.refused ? "red" : "t2";
        }
    }
    m_result->setText(said);
    theme::setTone(m_result, tone);
    m_save->setEnabled(m_lines && !m_saving && !changeSet(QString()).changes.empty());
}

QString CostLinesDialog::result() const
{
    return m_result->text();
}

changes::ChangeSet CostLinesDialog::changeSet(const QString &reason) const
{
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.source = QStringLiteral("window");
    set.reason = reason;
    for (const DraftPane *pane : panes())
        for (changes::RecordChange &change : pane->rows().wantedChanges(reason))
            set.changes.push_back(std::move(change));
    return set;
}

void CostLinesDialog::save()
{
    if (!m_lines || m_saving)
        return;
    bool removes = false;
    for (DraftPane *pane : panes()) {
        if (pane->hasFault() || pane->goToGap()) {
            m_tabs->setCurrentWidget(pane);
            return;
        }
        removes = removes || pane->rows().hasRemoved();
    }
    QString reason;
    if (removes) {
        const auto told = m_needs.prompt.askText(tr("Why are lines removed?"), {});
        if (!told || told->trimmed().isEmpty())
            return;
        reason = told->trimmed();
    }
    auto set = changeSet(reason);
    if (set.changes.empty())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_needs.workspace.write(
        this, std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
            m_saving = false;
            m_fault = receipt ? std::nullopt : std::optional(receipt.error());
            tryOut();
            m_fault.reset(); // what is typed next is tried again
            if (!receipt)
                return;
            sayWritten(m_needs, this, receipt, tr("Costs and repayment plan saved"));
            accept();
        });
}

void CostLinesDialog::reject()
{
    const bool open = m_lines && !m_saving && !changeSet(QString()).changes.empty();
    if (open
        && !m_needs.prompt.confirm({tr("Leave without saving?"), tr("What was entered here is dropped."), tr("Leave")}))
        return;
    QDialog::reject();
}

void CostLinesDialog::setWords()
{
    setWindowTitle(tr("Costs and repayment plan"));
    m_save->setText(tr("Save"));
    m_close->setText(tr("Cancel"));
    if (m_lines) {
        m_tabs->setTabText(0, tr("Cost lines"));
        for (size_t i = 0; i < m_plans.size(); ++i) {
            m_tabs->setTabText(static_cast<int>(i) + 1,
                tr("Repayment plan, paid out on %1").arg(m_known.drawdowns[i].drawn.toString(Qt::ISODate)));
            m_plans[i]->setNote(tr("Without rows the loan is repaid as its way of repayment says. Rows count whole: "
                                   "their principal must be what was paid out."));
        }
        for (DraftPane *pane : panes())
            pane->retranslate();
    }
    tryOut();
}

void CostLinesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

bool CostLinesDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
