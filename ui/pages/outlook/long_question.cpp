// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/long_question.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace yumiao::ui::pages {
namespace {

constexpr int QuestionPollMs = 100;

} // namespace

LongQuestion::LongQuestion(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_percent(std::make_shared<std::atomic<int>>(0))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_bar->hide();
    m_stop->setAutoDefault(false);
    m_stop->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &LongQuestion::stopped);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_bar->setValue(m_percent->load()); });
    m_poll.setInterval(QuestionPollMs);
}

void LongQuestion::setWords(const QString &progressName, const QString &stop)
{
    m_bar->setAccessibleName(progressName);
    m_stop->setText(stop);
}

QString LongQuestion::text() const
{
    return m_label->text();
}

ReportProgress LongQuestion::begin(const QString &said)
{
    m_percent = std::make_shared<std::atomic<int>>(0);
    m_underWay = true;
    theme::setTone(m_label, "t2");
    m_label->setText(said);
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_poll.start();
    return [percent = m_percent](Progress progress) {
        percent->store(progress.total == 0 ? 0 : static_cast<int>(progress.done * 100 / progress.total));
    };
}

void LongQuestion::end(const QString &said, const char *tone)
{
    m_underWay = false;
    m_poll.stop();
    m_bar->hide();
    m_stop->hide();
    theme::setTone(m_label, tone);
    m_label->setText(said);
}

} // namespace yumiao::ui::pages
