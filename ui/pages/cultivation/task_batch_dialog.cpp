// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/task_batch_dialog.h"

#include "models/items/shown_number.h"
#include "ui/forms/reference_search.h"
#include "ui/pages/common/say.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int BatchWidth = 720;
constexpr int BatchHeight = 560;
constexpr int UsualDays = 30; // proposed only: the officer sees and changes it
constexpr size_t MostShown = 500;

records::Task taskIn(const records::Values &values)
{
    return records::recordFrom<records::Task>({}, values);
}

forms::InputNeeds inputNeeds(store::Workspace &workspace)
{
    return {workspace.clock().today(),
        [&workspace](QObject *context) { return forms::workspaceSearch(workspace, context); }};
}

} // namespace

TaskBatchDialog::TaskBatchDialog(PageNeeds needs, Wish wish, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_wish(std::move(wish))
    , m_form(new forms::RecordForm(records::description<records::Task>(), inputNeeds(m_needs.workspace), this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_preview(new QListWidget(this))
    , m_message(new QLabel(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_make(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Coaching tasks: to %1").arg(m_wish.tierName));
    buildUp();
    m_ticket = m_needs.workspace.readLong(
        this,
        [wish = m_wish, on = m_needs.workspace.clock().today()](
            store::Session &session) { return gapLines(session, wish.ladder, wish.tier, wish.enterprises, on); },
        [this](Result<std::vector<GapLine>> lines) {
            if (!lines)
                return say(words::sentence(lines.error()), true);
            m_read = true;
            m_lines = *std::move(lines);
            showLines();
        });
    showLines();
}

TaskBatchDialog::~TaskBatchDialog() = default;

void TaskBatchDialog::buildUp()
{
    resize(BatchWidth, BatchHeight);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::FontRole::H2));
    m_title->setText(windowTitle());
    m_count->setTextFormat(Qt::PlainText);
    theme::setTone(m_count, "t2");
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_preview->setUniformItemSizes(true);
    m_preview->setAccessibleName(tr("Tasks that will be made"));
    const QDate today = m_needs.workspace.clock().today();
    m_form->setSections({{{},
                            {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("bureau"),
                                QStringLiteral("measure"), QStringLiteral("assigned"), QStringLiteral("due")}}},
        2);
    m_form->load(records::valuesOf(records::Task()));
    m_form->preset(QStringLiteral("title"), tr("Coach towards %1").arg(m_wish.tierName));
    m_form->preset(QStringLiteral("kind"), QStringLiteral("assigned"));
    m_form->preset(QStringLiteral("assigned"), today.toString(Qt::ISODate));
    m_form->preset(QStringLiteral("due"), today.addDays(UsualDays).toString(Qt::ISODate));
    theme::setStyleProperty(m_make, "role", QStringLiteral("primary"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_count);
    column->addWidget(m_preview, 1);
    column->addLayout(foot);
    for (QPushButton *button : {m_close, m_make})
        button->setAutoDefault(false);
    connect(m_form, &forms::RecordForm::edited, this, &TaskBatchDialog::showLines);
    connect(m_form, &forms::RecordForm::submitted, this, &TaskBatchDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &TaskBatchDialog::make);
}

bool TaskBatchDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

void TaskBatchDialog::showLines()
{
    m_count->setText(m_read
            ? tr("%n task(s), each with what the enterprise lacks", nullptr, static_cast<int>(m_lines.size()))
            : tr("Reading what each enterprise lacks…"));
    m_make->setText(tr("Make %1 tasks").arg(items::shownCount(static_cast<qint64>(m_lines.size()))));
    m_make->setEnabled(m_read && !m_lines.empty() && !m_writing);
    const QString typed = taskIn(m_form->values()).title;
    m_preview->clear();
    for (size_t i = 0; i < qMin(m_lines.size(), MostShown); ++i)
        m_preview->addItem(QStringLiteral("%1　%2").arg(m_lines[i].name, taskMatter(typed, m_lines[i].gap)));
    if (m_lines.size() > MostShown)
        m_preview->addItem(tr("and %1 more").arg(items::shownCount(static_cast<qint64>(m_lines.size() - MostShown))));
}

void TaskBatchDialog::make()
{
    if (!m_make->isEnabled())
        return;
    if (!m_form->check())
        return say(m_form->summary(), true);
    static RecordIdSource ids;
    m_writing = true;
    m_make->setEnabled(false);
    m_needs.workspace.write(this, taskBatch(taskIn(m_form->values()), m_lines, ids), store::OnConflict::Refuse,
        [this](const Result<store::Receipt> &receipt) {
            m_writing = false;
            if (!receipt) {
                m_make->setEnabled(true);
                return say(words::sentence(receipt.error()), true);
            }
            sayWritten(
                m_needs, parent(), receipt, tr("%n coaching task(s) made.", nullptr, static_cast<int>(m_lines.size())));
            accept();
        });
}

void TaskBatchDialog::say(const QString &text, bool bad)
{
    theme::setTone(m_message, bad ? "red" : "t2");
    m_message->setText(text);
}

} // namespace yumiao::ui::pages
