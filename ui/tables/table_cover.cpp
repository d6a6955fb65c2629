// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_cover.h"

#include "ui/shell/state_panel.h"
#include "ui/tables/cell_paint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yumiao::ui::tables {
namespace {

constexpr int LineHeight = 2;
constexpr int BeatLength = 40; // milliseconds
constexpr int BrightPart = 30; // of 100

} // namespace

TableCover::TableCover(QWidget *parent)
    : QWidget(parent)
    , m_panel(new shell::StatePanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_panel);
    m_panel->hide();
    hide();
    m_beat.setInterval(BeatLength);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_at = (m_at + 3) % (100 + BrightPart);
        update(0, 0, width(), LineHeight);
    });
}

void TableCover::setShows(Shows what)
{
    m_shows = what;
    const bool line = what == Shows::Line || what == Shows::Bars;
    if (line)
        m_beat.start();
    else
        m_beat.stop();
    m_panel->setVisible(what == Shows::Panel);
    setAttribute(Qt::WA_TransparentForMouseEvents, what == Shows::Line);
    fit();
    setVisible(what != Shows::Nothing);
    raise();
    update();
}

void TableCover::showPanel(const shell::StateWords &words)
{
    m_panel->setWords(words);
    setShows(Shows::Panel);
}

void TableCover::setPlace(const QRect &place)
{
    m_place = place;
    fit();
}

void TableCover::fit()
{
    setGeometry(m_shows == Shows::Line ? QRect(m_place.topLeft(), QSize(m_place.width(), LineHeight)) : m_place);
}

void TableCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shows == Shows::Bars || m_shows == Shows::Panel)
        painter.fillRect(rect(), theme::current().colour("base"));
    if (m_shows == Shows::Bars)
        paintBars(painter);
    if (m_shows == Shows::Bars || m_shows == Shows::Line)
        paintLine(painter);
}

void TableCover::paintLine(QPainter &painter) const
{
    painter.fillRect(QRect(0, 0, width(), LineHeight), theme::current().colour("grybg"));
    const int left = (m_at - BrightPart) * width() / 100;
    painter.fillRect(QRect(left, 0, BrightPart * width() / 100, LineHeight), theme::current().colour("acc"));
}

void TableCover::paintBars(QPainter &painter) const
{
    constexpr int Columns = 4;
    const int height = theme::rowHeight();
    const int wide = width() / (Columns + 2);
    for (int row = 0; row * height < this->height(); ++row) {
        const int top = row * height;
        int left = 0;
        for (int column = 0; column < Columns; ++column) {
            const int span = column == 0 ? 3 * wide : wide;
            paintLoadingCell(painter, QRect(left + CellPadding, top, span - 2 * CellPadding, height), row, column);
            left += span;
        }
        painter.fillRect(QRect(0, top + height - 1, width(), 1), theme::current().colour("line"));
    }
}

} // namespace yumiao::ui::tables
