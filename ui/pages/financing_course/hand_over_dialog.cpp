// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/hand_over_dialog.h"

#include "models/financing/hand_over.h"
#include "ui/forms/record_form.h"
#include "ui/words/error_words.h"

namespace yumiao::ui::pages {

using records::Task;

HandOverDialog::HandOverDialog(PageNeeds needs, std::vector<RecordId> applications, QWidget *parent)
    : CourseForm(std::move(needs), records::description<Task>(),
        {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("bureau"), QStringLiteral("assigned"),
            QStringLiteral("due")},
        parent)
    , m_applications(std::move(applications))
    , m_read(this->needs().workspace)
{
    Task task;
    task.id = recordId();
    form().load(records::valuesOf(task));
    form().preset(QStringLiteral("title"), records::Value(tr("Verify the application for financing")));
    form().preset(QStringLiteral("kind"), records::Value(QStringLiteral("assigned")));
    form().preset(
        QStringLiteral("assigned"), records::Value(this->needs().workspace.clock().today().toString(Qt::ISODate)));
    setReady(false);
    HandOverDialog::setWords();
    m_read.onValue(this, [this](const Result<financing::CourseBook> &book) {
        if (!book && book.error().fault == Fault::Cancelled)
            return;
        if (!book)
            return say(words::sentence(book.error()), true);
        m_book = *book;
        setReady(!book->cases.empty());
        HandOverDialog::setWords();
    });
    if (const auto filter = financing::filterOf({m_applications, {}}))
        m_read.ask([filter = *filter, on = this->needs().workspace.clock().today()](
                       store::Session &session) { return financing::readCourses(session, filter, on); });
}

void HandOverDialog::setWords()
{
    CourseForm::setWords();
    setTitle(tr("Hand over %n application(s) for verification", nullptr, static_cast<int>(m_applications.size())));
}

Result<changes::ChangeSet> HandOverDialog::wish() const
{
    const Task pattern = records::recordFrom<Task>(recordId(), form().values());
    std::vector<financing::HandedOver> handed;
    if (m_book)
        for (const financing::CaseFacts &it : m_book->cases) {
            const auto &application = it.application;
            const QString enterprise = m_book->enterprises.value(application.enterprise.id);
            handed.push_back({application.enterprise.id,
                application.number.isEmpty() ? tr("%1: %2", "matter, enterprise").arg(pattern.title, enterprise)
                                             : tr("%1: %2 (%3)", "matter, enterprise, number of the application")
                                                   .arg(pattern.title, enterprise, application.number)});
        }
    static RecordIdSource ids;
    return financing::handOverSet(pattern, handed, ids);
}

} // namespace yumiao::ui::pages
