// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/fact_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace yumiao::ui::pages {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<QPair<QString, QString>> &facts)
{
    while (m_lines.size() < facts.size()) {
        const int row = static_cast<int>(m_lines.size());
        auto *label = new QLabel(this);
        auto *value = new QLabel(this);
        for (QLabel *it : {label, value})
            it->setTextFormat(Qt::PlainText);
        theme::setTone(label, "t2");
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_lines.append(qMakePair(label, value));
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < facts.size();
        m_lines.at(i).first->setVisible(used);
        m_lines.at(i).second->setVisible(used);
        m_lines.at(i).first->setText(used ? facts.at(i).first : QString());
        m_lines.at(i).second->setText(used ? facts.at(i).second : QString());
    }
}

QString FactGrid::text() const
{
    QStringList lines;
    for (const auto &[label, value] : m_lines)
        if (!label->text().isEmpty())
            lines.append(QStringLiteral("%1 %2").arg(label->text(), value->text()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace yumiao::ui::pages
