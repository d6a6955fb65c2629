// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/import_counts.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/text_paint.h"

#include <QLocale>
#include <QPainter>

namespace yumiao::ui::pages {
namespace {

constexpr int CountsHeight = 88;
constexpr double CountsInset = 14.0;
constexpr double ShareBarHeight = 7.0;
constexpr double SignSize = 14.0;

struct CountBlock {
    QString title;
    qint64 rows = 0;
    QString note;
    const char *token;
    std::optional<theme::Glyph> sign;
};

void paintBlock(QPainter &painter, const QRectF &place, const CountBlock &block)
{
    QRectF title(place.left(), place.top(), place.width(), 20.0);
    if (block.sign) {
        theme::GlyphPainter(painter, theme::current())
            .draw(*block.sign, QRectF(title.left(), title.center().y() - SignSize / 2.0, SignSize, SignSize));
        title.setLeft(title.left() + SignSize + 5.0);
    }
    widgets::drawLine(painter, title, block.title, {.token = block.token});
    const QRectF value(place.left(), place.top() + 20.0, place.width(), 30.0);
    const double taken
        = widgets::drawLine(painter, value, QLocale().toString(block.rows), {.role = theme::FontRole::H1});
    widgets::drawLine(painter, value.adjusted(taken + 7.0, 2.0, 0.0, 2.0), block.note,
        {.role = theme::FontRole::Small, .token = "t2"});
}

} // namespace

ImportCounts::ImportCounts(QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ImportCounts::setRows(const Rows &rows)
{
    m_rows = rows;
    retranslate();
}

void ImportCounts::retranslate()
{
    setAccessibleName(
        tr("%1 rows read: %2 new, %3 to change, %4 unchanged, %5 set aside.")
            .arg(QString::number(m_rows.read), QString::number(m_rows.created), QString::number(m_rows.changed),
                QString::number(m_rows.unchanged), QString::number(m_rows.refused)));
    update();
}

QSize ImportCounts::sizeHint() const
{
    return {560, CountsHeight};
}

QSize ImportCounts::minimumSizeHint() const
{
    return {380, CountsHeight};
}

void ImportCounts::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    const CountBlock blocks[]{{tr("Rows read"), m_rows.read, {}, "t2", {}},
        {tr("To write"), m_rows.created + m_rows.changed,
            tr("%1 new, %2 to change").arg(locale.toString(m_rows.created), locale.toString(m_rows.changed)), "grn",
            theme::Glyph::Met},
        {tr("Unchanged"), m_rows.unchanged, {}, "t2", {}},
        {tr("Set aside"), m_rows.refused, {}, m_rows.refused > 0 ? "red" : "t2",
            m_rows.refused > 0 ? std::optional(theme::Glyph::Unmet) : std::nullopt}};
    constexpr double Shares[]{0.18, 0.42, 0.2, 0.2}; // the second one has a note
    const double room = width() - 2.0 * CountsInset;
    double left = CountsInset;
    for (size_t i = 0; i < std::size(blocks); ++i) {
        paintBlock(painter, QRectF(left, 9.0, Shares[i] * room - 10.0, 50.0), blocks[i]);
        left += Shares[i] * room;
        if (i + 1 < std::size(blocks))
            painter.fillRect(QRectF(left - 12.0, 12.0, 1.0, 44.0), theme::current().colour("line"));
    }
    const QRectF bar(CountsInset, height() - ShareBarHeight - 11.0, room, ShareBarHeight);
    painter.fillRect(bar, theme::current().colour("grybg"));
    if (m_rows.read > 0)
        widgets::paintStack(painter, bar,
            {{"grnfill", static_cast<double>(m_rows.created + m_rows.changed)},
                {"gryfill", static_cast<double>(m_rows.unchanged)}, {"redfill", static_cast<double>(m_rows.refused)}});
}

} // namespace yumiao::ui::pages
