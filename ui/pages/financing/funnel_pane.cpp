// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/funnel_pane.h"

#include "models/items/shown_number.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/financing/funnel_words.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yumiao::ui::pages {

using rules::StageGroup;

FunnelPane::FunnelPane(shell::Navigator &navigator, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_underWay(new CountedLink(navigator, this))
    , m_stuck(new CountedLink(navigator, this))
    , m_left(new CountedLink(navigator, this))
    , m_funnel(new widgets::Funnel(this))
{
    setProperty("pane", true);
    for (QLabel *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setFontRole(m_note, theme::FontRole::Small);
    theme::setTone(m_note, "t2");
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    for (CountedLink *link : {m_underWay, m_stuck, m_left})
        head->addWidget(link);
    column->addLayout(head);
    column->addWidget(m_funnel);
    connect(m_funnel, &widgets::Funnel::activated, this, [this](const QByteArray &id) {
        if (const auto stage = stageNamed(QString::fromLatin1(id)))
            Q_EMIT stageActivated(*stage);
    });
    fill();
}

void FunnelPane::setDistrict(const figures::DistrictFigures &district)
{
    m_district = district;
    m_error.reset();
    fill();
}

void FunnelPane::setError(const Error &error)
{
    m_district.reset();
    m_error = error;
    fill();
}

void FunnelPane::setStage(std::optional<StageGroup> stage)
{
    m_funnel->setSelected(stage ? stageCode(*stage) : QByteArray());
}

void FunnelPane::retranslate()
{
    fill();
}

void FunnelPane::setLink(CountedLink &link, const QByteArray &figure, const QString &words, qint64 count)
{
    const figures::Figure *found = m_district ? m_district->find(figure) : nullptr;
    link.setCounted(words.arg(items::shownCount(count)), found ? found->counted : figures::Counted());
    link.setVisible(link.isEnabled() && count > 0);
}

void FunnelPane::fill()
{
    const figures::FinancingFigures none;
    const auto &financing = m_district ? m_district->financing : none;
    m_title->setText(tr("Financing funnel"));
    m_note->setText(m_error ? words::sentence(*m_error) : tr("Reached each stage so far"));
    m_funnel->setAccessibleName(tr("Financing funnel"));
    m_funnel->setStages(m_error ? QList<widgets::FunnelStage>() : funnelStages(financing));
    setLink(*m_underWay, "financing.under_way", tr("%1 under way"), financing.underWay.count);
    setLink(*m_stuck, "financing.stuck", tr("%1 stuck"), financing.stuck.count);
    setLink(*m_left, "financing.stage." + stageCode(StageGroup::Left), tr("%1 left"),
        financing.stage(StageGroup::Left).count);
}

} // namespace yumiao::ui::pages
