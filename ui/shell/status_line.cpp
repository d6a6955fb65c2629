// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace yumiao::ui::shell {

namespace {
constexpr int statusHeight = 24;

QWidget *statusRow(QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(10, 0, 6, 0);
    row->setSpacing(10);
    return place;
}
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_left(statusRow(this))
    , m_right(statusRow(this))
{
    setSizeGripEnabled(false);
    addWidget(m_left);
    addPermanentWidget(m_right);
    theme::setFontRole(this, theme::FontRole::Cap);
    fitHeight();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, &StatusLine::fitHeight);
}

void StatusLine::fitHeight()
{
    setFixedHeight(qMax(statusHeight, QFontMetrics(theme::font(theme::FontRole::Cap)).height() + 6));
}

void StatusLine::setLeft(const QStringList &texts)
{
    if (texts == m_leftTexts)
        return; // said again at every step through a list
    const auto labels = m_left->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    m_leftTexts = texts;
    if (labels.size() == texts.size()) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            labels.at(i)->setText(texts.at(i));
        return;
    }
    QList<StatusText> rows;
    for (const QString &text : texts)
        rows.push_back({text, false});
    fill(static_cast<QHBoxLayout *>(m_left->layout()), rows, false);
}

void StatusLine::setRight(const QList<StatusText> &texts)
{
    fill(static_cast<QHBoxLayout *>(m_right->layout()), texts, true);
}

QStringList StatusLine::leftTexts() const
{
    return m_leftTexts;
}

void StatusLine::fill(QHBoxLayout *row, const QList<StatusText> &texts, bool lineFirst)
{
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addLine = [row] {
        auto *line = new QFrame(row->parentWidget());
        line->setProperty("statusLine", true);
        line->setFixedSize(1, 14);
        row->addWidget(line);
    };
    for (const StatusText &text : texts) {
        if (lineFirst && row->count() > 0)
            addLine();
        auto *label = new QLabel(text.text, row->parentWidget());
        label->setTextFormat(Qt::PlainText);
        theme::setFontRole(label, theme::FontRole::Cap);
        theme::setTone(label, text.stale ? "amb" : "t2");
        row->addWidget(label);
        if (!lineFirst)
            addLine();
    }
}

} // namespace yumiao::ui::shell
