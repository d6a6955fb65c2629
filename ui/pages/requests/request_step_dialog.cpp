// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/request_step_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/pages/requests/request_words.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace yumiao::ui::pages {
namespace {

using records::RequestStage;
using records::RequestStep;
using rules::RequestNeed;

QStringList requestStepFields()
{
    return {QStringLiteral("date"), QStringLiteral("bureau"), QStringLiteral("satisfaction"), QStringLiteral("due"),
        QStringLiteral("note")};
}

} // namespace

RequestStepDialog::RequestStepDialog(PageNeeds needs, RecordId request, QWidget *parent)
    : CourseForm(std::move(needs), records::description<RequestStep>(), requestStepFields(), parent)
    , m_request(request)
    , m_read(this->needs().workspace)
    , m_label(new QLabel(this))
    , m_step(new QComboBox(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_step);
    head().addWidget(m_label, 0, 0);
    head().addWidget(m_step, 0, 1);
    setReady(false);
    RequestStepDialog::setWords();
    connect(m_step, &QComboBox::currentIndexChanged, this, &RequestStepDialog::presetBureau);
    m_read.onValue(this, [this](const Result<requests::RequestCourse> &course) {
        if (!course && course.error().fault == Fault::Cancelled)
            return;
        if (!course)
            return say(words::sentence(course.error()), true);
        m_course = *course;
        fill();
    });
    m_read.ask([request, on = this->needs().workspace.clock().today()](
                   store::Session &session) { return requests::requestCourseOf(session, request, on); });
}

void RequestStepDialog::fill()
{
    m_known = true;
    {
        const QSignalBlocker quiet(m_step);
        m_step->clear();
        for (const rules::RequestNext &it : m_course.next)
            m_step->addItem(requestStepWords(it));
    }
    RequestStep step;
    step.id = recordId();
    step.request.id = m_request;
    step.stage = RequestStage::Registered; // chosen above; the form asks for one
    form().load(records::valuesOf(step));
    form().preset(QStringLiteral("date"), records::Value(m_course.on.toString(Qt::ISODate)));
    presetBureau();
    setReady(next() != nullptr);
    RequestStepDialog::setWords();
    if (m_step->count() == 0)
        say(tr("No further step is possible for this request."), false);
    m_step->setFocus();
}

/// Who accepts it or sends it back is the bureau that was asked.
void RequestStepDialog::presetBureau()
{
    const rules::RequestNext *step = next();
    if (step && step->needing(RequestNeed::AskedBureau) && !m_course.standing.asked.isNull())
        form().preset(QStringLiteral("bureau"),
            records::FieldTrait<decltype(RequestStep::bureau)>::toValue({m_course.standing.asked}));
}

void RequestStepDialog::setWords()
{
    CourseForm::setWords();
    setTitle(m_known
            ? tr("Register a step: %1, %2", "enterprise, request").arg(m_course.enterprise, m_course.request.title)
            : tr("Register a step"));
    m_label->setText(tr("Step"));
    m_step->setAccessibleName(m_label->text());
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, requestStepWords(m_course.next[static_cast<size_t>(i)]));
}

const rules::RequestNext *RequestStepDialog::next() const
{
    const int row = m_step->currentIndex();
    return row >= 0 && row < static_cast<int>(m_course.next.size()) ? &m_course.next[static_cast<size_t>(row)]
                                                                    : nullptr;
}

std::vector<RequestStage> RequestStepDialog::offered() const
{
    std::vector<RequestStage> stages;
    for (const rules::RequestNext &it : m_course.next)
        stages.push_back(it.to);
    return stages;
}

bool RequestStepDialog::chooseStep(RequestStage stage)
{
    for (size_t i = 0; i < m_course.next.size(); ++i)
        if (m_course.next[i].to == stage) {
            m_step->setCurrentIndex(static_cast<int>(i));
            return true;
        }
    return false;
}

Result<changes::ChangeSet> RequestStepDialog::wish() const
{
    auto step = records::recordFrom<RequestStep>(recordId(), form().values());
    step.request.id = m_request;
    if (const rules::RequestNext *chosen = next())
        step.stage = chosen->to;
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.changes.push_back(changes::creation(step));
    return set;
}

} // namespace yumiao::ui::pages
