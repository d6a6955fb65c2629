// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/analytics_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace yumiao::ui::pages {

AnalyticsBar::AnalyticsBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new widgets::ElidedLabel(this))
    , m_dayWord(new QLabel(this))
    , m_day(new QDateEdit(this))
    , m_todayButton(new QPushButton(this))
    , m_picture(new QPushButton(this))
    , m_table(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    buildUp();
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        fitToday();
        Q_EMIT dayChosen(day);
    });
    connect(m_todayButton, &QPushButton::clicked, this, [this] { m_day->setDate(m_today); });
    connect(m_picture, &QPushButton::clicked, this, &AnalyticsBar::pictureCopyRequested);
    connect(m_table, &QPushButton::clicked, this, &AnalyticsBar::tableCopyRequested);
    connect(m_save, &QPushButton::clicked, this, &AnalyticsBar::saveRequested);
    retranslate();
}

void AnalyticsBar::buildUp()
{
    for (QLabel *label : {m_title, m_dayWord})
        label->setTextFormat(Qt::PlainText);
    theme::setFontRole(m_title, theme::FontRole::H3);
    theme::setFontRole(m_note, theme::FontRole::Small);
    theme::setTone(m_note, "t2");
    theme::setTone(m_dayWord, "t2");
    m_dayWord->setBuddy(m_day);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setKeyboardTracking(false); // a chart is read when the day is whole
    theme::setButtonIcon(m_picture, "image");
    theme::setButtonIcon(m_table, "copy");
    theme::setButtonIcon(m_save, "download");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(m_dayWord);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_todayButton, m_picture, m_table, m_save})
        row->addWidget(part);
}

void AnalyticsBar::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setWhole(note);
}

void AnalyticsBar::setDay(QDate day)
{
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    fitToday();
}

void AnalyticsBar::setToday(QDate today)
{
    const QSignalBlocker quiet(m_day);
    m_today = today;
    m_day->setDateRange(today.addYears(-20), today);
    fitToday();
}

void AnalyticsBar::fitToday()
{
    m_todayButton->setEnabled(m_day->date() != m_today);
}

void AnalyticsBar::retranslate()
{
    m_dayWord->setText(tr("As of"));
    m_day->setAccessibleName(tr("As of"));
    m_todayButton->setText(tr("Today"));
    m_picture->setText(tr("Copy picture"));
    m_table->setText(tr("Copy table"));
    m_save->setText(tr("Save as…"));
}

} // namespace yumiao::ui::pages
