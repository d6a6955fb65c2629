// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/reminder_opener.h"

#include "models/store/query.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/reports/reminder_paper.h"

namespace yumiao::ui::pages {
namespace {

/// An official paper: Chinese, whatever the language of the window.
Result<print::Document> officialReminder(const financing::Reminder &reminder)
{
    const auto wording = reports::ReportWording::bundled(reports::kReminderWording, QStringLiteral("zh_CN"));
    return wording ? reports::reminderPaper(reminder, *wording) : failure(wording.error());
}

} // namespace

ReminderOpener::ReminderOpener(PageNeeds needs, QWidget *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_over(parent)
{
}

void ReminderOpener::open(RecordId application)
{
    m_ticket = m_needs.workspace.readLong(
        this,
        [application, on = m_needs.workspace.clock().today()](store::Session &session) -> Result<financing::Reminder> {
            const auto of = store::find<records::FinancingApplication>(session, application);
            if (!of)
                return failure(of.error());
            if (of->institution.id.isNull())
                return financing::Reminder();
            return financing::reminderTo(session, of->institution.id, on);
        },
        [this](const Result<financing::Reminder> &reminder) {
            if (!reminder)
                return sayError(m_needs, reminder.error());
            show(*reminder);
        });
}

void ReminderOpener::show(const financing::Reminder &reminder)
{
    if (reminder.institution.isNull() && m_needs.announce)
        return m_needs.announce(tr("The application names no institution that could be reminded"), {});
    const auto letter = officialReminder(reminder);
    if (!letter)
        return sayError(m_needs, letter.error());
    const PaperSource paper{[] { return tr("Reminder letter"); }, [document = *letter] { return document; }, {}};
    (new PaperDialog(m_needs, paper, m_over))->show();
}

} // namespace yumiao::ui::pages
