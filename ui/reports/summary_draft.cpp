// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

namespace yumiao::ui::reports {

void SummaryDraft::addSection(const char *title)
{
    m_leads = 0;
    add(print::Heading{1,
        m_text.text("headings", "section",
            {{"number", m_text.numeral(++m_sections)}, {"title", m_text.text("headings", title)}})});
}

void SummaryDraft::addParagraph(const QStringList &sentences)
{
    const QString text = m_text.paragraphOf(sentences);
    if (!text.isEmpty())
        add(print::Paragraph{text, {}});
}

void SummaryDraft::addLead(const char *title, const QStringList &sentences)
{
    const QString lead = m_text.text(
        "headings", "lead", {{"number", m_text.numeral(++m_leads)}, {"title", m_text.text("headings", title)}});
    add(print::Paragraph{m_text.paragraphOf(sentences), lead});
}

} // namespace yumiao::ui::reports
