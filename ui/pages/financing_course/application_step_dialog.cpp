// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/application_step_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/pages/financing_course/course_words.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace yumiao::ui::pages {
namespace {

using records::ApplicationStage;
using records::ApplicationStep;
using rules::ApplicationMove;

QStringList stepFormFields()
{
    return {QStringLiteral("date"), QStringLiteral("next_due"), QStringLiteral("handled_by"),
        QStringLiteral("refusal_reason"), QStringLiteral("batch"), QStringLiteral("note")};
}

class StepMoveWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::StepMoveWords)
public:
    static QString of(const QString &stage, const rules::ApplicationNext &next)
    {
        switch (next.move) {
        case ApplicationMove::Skip:
            return tr("%1 (skips stages: say why)").arg(stage);
        case ApplicationMove::Back:
            return tr("%1 (runs back: say why)").arg(stage);
        case ApplicationMove::Correct:
            return tr("%1 (taken up again: say why)").arg(stage);
        case ApplicationMove::Repeat:
            return tr("%1 (once more)").arg(stage);
        case ApplicationMove::End:
            return next.needing(rules::ApplicationNeed::ReasonCode) ? tr("%1 (choose the reason it failed)").arg(stage)
                                                                    : tr("%1 (say why)").arg(stage);
        case ApplicationMove::First:
        case ApplicationMove::Forward:
        case ApplicationMove::Return:
            return stage;
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString applicationStageWords(ApplicationStage stage)
{
    return QCoreApplication::translate(
        "choice", records::choicesOf<ApplicationStage>()[static_cast<size_t>(stage)].title);
}

QString applicationStepWords(const rules::ApplicationNext &next)
{
    return StepMoveWords::of(applicationStageWords(next.to), next);
}

ApplicationStepDialog::ApplicationStepDialog(
    PageNeeds needs, RecordId application, std::optional<rules::StageGroup> group, QWidget *parent)
    : CourseForm(std::move(needs), records::description<ApplicationStep>(), stepFormFields(), parent)
    , m_application(application)
    , m_group(group)
    , m_read(this->needs().workspace)
    , m_label(new QLabel(this))
    , m_step(new QComboBox(this))
    , m_gaps(new QLabel(this))
{
    for (QLabel *label : {m_label, m_gaps})
        label->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    m_gaps->hide();
    theme::setTone(m_gaps, "amb");
    m_label->setBuddy(m_step);
    head().addWidget(m_label, 0, 0);
    head().addWidget(m_step, 0, 1);
    head().addWidget(m_gaps, 1, 0, 1, 2);
    setReady(false);
    ApplicationStepDialog::setWords();
    m_read.onValue(this, [this](const Result<financing::Course> &course) {
        if (!course && course.error().fault == Fault::Cancelled)
            return;
        if (!course)
            return say(words::sentence(course.error()), true);
        m_course = *course;
        fill();
    });
    m_read.ask([application, on = this->needs().workspace.clock().today()](
                   store::Session &session) { return financing::courseOf(session, application, on); });
}

void ApplicationStepDialog::fill()
{
    m_known = true;
    {
        const QSignalBlocker quiet(m_step);
        m_step->clear();
        for (const rules::ApplicationNext &it : m_course.standing.next)
            m_step->addItem(applicationStepWords(it));
        for (size_t i = m_course.standing.next.size(); i-- > 0;)
            if (m_group && rules::stageGroupOf(m_course.standing.next[i].to) == *m_group)
                m_step->setCurrentIndex(static_cast<int>(i)); // the first of them in the end
    }
    ApplicationStep step;
    step.id = recordId();
    step.application.id = m_application;
    step.stage = ApplicationStage::Registered; // chosen above; the form asks for one
    form().load(records::valuesOf(step));
    form().preset(QStringLiteral("date"), records::Value(m_course.on.toString(Qt::ISODate)));
    form().preset(QStringLiteral("handled_by"), records::Value(needs().workspace.author()));
    setReady(next() != nullptr);
    ApplicationStepDialog::setWords();
    if (m_step->count() == 0)
        say(tr("No further step is possible for this application."), false);
    m_step->setFocus();
}

void ApplicationStepDialog::setWords()
{
    CourseForm::setWords();
    setTitle(m_known
            ? tr("Register progress: %1, %2", "enterprise, stage")
                  .arg(m_course.enterprise,
                      m_course.standing.stage ? applicationStageWords(*m_course.standing.stage) : QStringLiteral("—"))
            : tr("Register progress"));
    m_label->setText(tr("Step"));
    m_step->setAccessibleName(m_label->text());
    m_gaps->setText(gapSentence(m_course.gaps));
    m_gaps->setVisible(!m_course.gaps.empty());
    for (int i = 0; i < m_step->count(); ++i)
        m_step->setItemText(i, applicationStepWords(m_course.standing.next[static_cast<size_t>(i)]));
}

const rules::ApplicationNext *ApplicationStepDialog::next() const
{
    const int row = m_step->currentIndex();
    const auto &all = m_course.standing.next;
    return row >= 0 && row < static_cast<int>(all.size()) ? &all[static_cast<size_t>(row)] : nullptr;
}

std::vector<ApplicationStage> ApplicationStepDialog::offered() const
{
    std::vector<ApplicationStage> stages;
    for (const rules::ApplicationNext &it : m_course.standing.next)
        stages.push_back(it.to);
    return stages;
}

bool ApplicationStepDialog::chooseStep(ApplicationStage stage)
{
    const auto stages = offered();
    const auto at = std::find(stages.begin(), stages.end(), stage);
    if (at == stages.end())
        return false;
    m_step->setCurrentIndex(static_cast<int>(at - stages.begin()));
    return true;
}

std::optional<ApplicationStage> ApplicationStepDialog::chosen() const
{
    return next() ? std::optional(next()->to) : std::nullopt;
}

Result<changes::ChangeSet> ApplicationStepDialog::wish() const
{
    auto step = records::recordFrom<ApplicationStep>(recordId(), form().values());
    step.application.id = m_application;
    step.stage = chosen();
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.changes.push_back(changes::creation(step));
    return set;
}

} // namespace yumiao::ui::pages
