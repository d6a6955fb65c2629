// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/course_overview.h"

#include "ui/pages/common/fact_lines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/stage_track.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

QLabel *courseLabel(QWidget *parent, theme::FontRole role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFontRole(label, role);
    return label;
}

} // namespace

CourseOverview::CourseOverview(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("scrollBody")); // the ground of the drawer shows through
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(8);
    m_lamp = new widgets::LampLabel(body);
    m_track = new widgets::StageTrack(body);
    m_content = courseLabel(body, theme::FontRole::Body);
    m_facts = new FactLineView(body);
    m_stepsTitle = courseLabel(body, theme::FontRole::H3);
    m_steps = new FactLineView(body);
    column->addWidget(m_lamp, 0, Qt::AlignRight);
    for (QWidget *part : QList<QWidget *>{m_track, m_content, m_facts, m_stepsTitle, m_steps})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(body);
    m_content->hide();
}

void CourseOverview::setContent(const QString &text)
{
    m_content->setText(text);
    m_content->setVisible(!text.isEmpty());
}

void CourseOverview::setStepsTitle(const QString &title)
{
    m_stepsTitle->setText(title);
    m_steps->setAccessibleName(title);
}

} // namespace yumiao::ui::pages
