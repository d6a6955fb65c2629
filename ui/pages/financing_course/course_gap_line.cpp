// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/course_gap_line.h"

#include "ui/pages/financing_course/course_words.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace yumiao::ui::pages {

CourseGapLine::CourseGapLine(const PageNeeds &needs, QWidget *parent)
    : QLabel(parent)
    , m_workspace(needs.workspace)
    , m_read(needs.workspace)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    theme::setTone(this, "amb");
    hide();
    m_read.onValue(this, [this](const Result<financing::Course> &course) {
        m_gaps = course ? course->gaps : std::vector<financing::CourseGap>();
        setWords();
    });
    using records::RecordKind;
    m_read.followCommits([](const changes::ChangeSet &set) {
        return touches(set, {RecordKind::FinancingApplication, RecordKind::ApplicationStep});
    });
}

CourseGapLine::~CourseGapLine() = default;

void CourseGapLine::setApplication(RecordId application)
{
    m_gaps.clear();
    setWords();
    if (application.isNull())
        return m_read.drop();
    m_read.ask([application, on = m_workspace.clock().today()](
                   store::Session &session) { return financing::courseOf(session, application, on); });
}

void CourseGapLine::setWords()
{
    setText(gapSentence(m_gaps));
    setVisible(!m_gaps.empty());
}

void CourseGapLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    QLabel::changeEvent(event);
}

} // namespace yumiao::ui::pages
