// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/fact_sections.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int MostLinesAbove = 8; // of the lists that others follow; the last one takes what room is left
constexpr int Inset = 14;

QLabel *sectionLabel(QWidget *parent, theme::FontRole role, const char *tone)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(Inset - 4, 6, Inset - 4, 2);
    theme::setFontRole(label, role);
    theme::setTone(label, tone);
    return label;
}

} // namespace

FactSections::FactSections(int count, QWidget *parent)
    : QWidget(parent)
    , m_nothing(sectionLabel(this, theme::FontRole::Body, "t3"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 6);
    column->setSpacing(4);
    m_nothing->setObjectName(QStringLiteral("nothingHere"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    for (int i = 0; i < count; ++i) {
        Section section{sectionLabel(this, theme::FontRole::H3, "t1"), new FactLineView(this)};
        section.heading->setObjectName(QStringLiteral("listTitle"));
        column->addWidget(section.heading);
        column->addWidget(section.view, i + 1 == count ? 1 : 0);
        section.heading->hide();
        section.view->hide();
        connect(section.view, &FactLineView::opened, this, &FactSections::opened);
        m_sections.push_back(section);
    }
    column->addStretch();
}

void FactSections::setWords(const QStringList &headings, const QString &nothing)
{
    m_nothing->setText(nothing);
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const QString heading = headings.value(static_cast<qsizetype>(i));
        m_sections[i].heading->setText(heading);
        m_sections[i].view->setAccessibleName(heading);
    }
}

void FactSections::setLines(std::vector<std::vector<FactLine>> lists)
{
    bool any = false;
    for (size_t i = 0; i < m_sections.size() && i < lists.size(); ++i) {
        const bool filled = !lists[i].empty();
        any = any || filled;
        m_sections[i].heading->setVisible(filled);
        m_sections[i].view->setLines(std::move(lists[i]));
        if (i + 1 < m_sections.size())
            m_sections[i].view->fitHeight(MostLinesAbove);
    }
    m_nothing->setVisible(!any);
}

} // namespace yumiao::ui::pages
