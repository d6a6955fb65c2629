// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/list_dialog.h"

#include "ui/forms/record_form.h"

namespace yumiao::ui::pages {

using records::FinancingBatch;

ListDialog::ListDialog(PageNeeds needs, std::vector<RecordId> applications, QWidget *parent)
    : CourseForm(std::move(needs), records::description<FinancingBatch>(),
        {QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("bureau"),
            QStringLiteral("institution"), QStringLiteral("document_number"), QStringLiteral("remarks")},
        parent)
    , m_applications(std::move(applications))
{
    FinancingBatch list;
    list.id = recordId();
    form().load(records::valuesOf(list));
    form().preset(QStringLiteral("kind"), records::Value(QStringLiteral("recommended")));
    form().preset(
        QStringLiteral("date"), records::Value(this->needs().workspace.clock().today().toString(Qt::ISODate)));
    setReady(!m_applications.empty());
    ListDialog::setWords();
    if (m_applications.empty())
        say(tr("Choose the applications in the list first."), false);
}

void ListDialog::propose(const records::FinancingBatch &list)
{
    const auto &description = records::description<FinancingBatch>();
    const records::Values values = records::valuesOf(list);
    for (const char *field : {"number", "kind", "date"}) {
        const QLatin1String name(field);
        form().preset(name, values[static_cast<size_t>(description.indexOf(name))]);
    }
}

void ListDialog::setWords()
{
    CourseForm::setWords();
    setTitle(tr("Put %n application(s) on a list", nullptr, static_cast<int>(m_applications.size())));
}

Result<changes::ChangeSet> ListDialog::wish() const
{
    financing::ListWish wish;
    wish.list = records::recordFrom<FinancingBatch>(recordId(), form().values());
    wish.applications = m_applications;
    wish.handledBy = needs().workspace.author();
    wish.note = wish.list.remarks; // why a stage is left out, where one is
    static RecordIdSource ids;
    return financing::listSet(wish, ids);
}

} // namespace yumiao::ui::pages
