// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/timeline_delegate.h"

#include "models/items/timeline_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace yumiao::ui::pages {
namespace {

using items::TimelineModel;
using records::RecordKind;
using widgets::drawLine;

constexpr int InsetOfLine = 14;
constexpr int GapAbove = 5; // and below

constexpr widgets::TextLook quietLook{.role = theme::FontRole::Small, .token = "t3"};

int dayWidth()
{
    return theme::grown(84);
}

int timelineSign()
{
    return theme::grown(16);
}

/// After the day, the sign and the way to the words.
int wordsBegin()
{
    return dayWidth() + timelineSign() + 10;
}

int quietHeight()
{
    return qRound(widgets::lineHeight(theme::FontRole::Small)) + 2;
}

int bodyHeight(const QString &text, int width)
{
    const QFontMetrics metrics(theme::font(theme::FontRole::Body));
    const int tall
        = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
    const int lines = qMax(1, qRound(static_cast<double>(tall) / metrics.lineSpacing()));
    return lines * metrics.lineSpacing();
}

/// What kind of thing happened.
const char *iconOf(const QModelIndex &index)
{
    if (!index.data(TimelineModel::BusinessRole).toBool())
        return "undo-2"; // a value was put right
    switch (static_cast<RecordKind>(index.data(TimelineModel::KindRole).toInt())) {
    case RecordKind::Visit:
        return "map-pin";
    case RecordKind::FinancingNeed:
    case RecordKind::FinancingApplication:
    case RecordKind::CreditLine:
    case RecordKind::Drawdown:
        return "hand-coins";
    case RecordKind::Certificate:
        return "sprout";
    case RecordKind::AnnualFigures:
        return "chart-bars";
    case RecordKind::ScaleEntry:
        return "chart-line";
    case RecordKind::Task:
    case RecordKind::MeasureReport:
        return "list-checks";
    case RecordKind::Recognition:
    case RecordKind::RecognitionStep:
        return "scroll-text";
    case RecordKind::Evidence:
    case RecordKind::Attachment:
        return "paperclip";
    case RecordKind::EnterpriseRelation:
        return "git-branch";
    case RecordKind::MergedRecord:
    case RecordKind::DistinctPair:
        return "git-merge";
    case RecordKind::NamePeriod:
        return "id-card";
    case RecordKind::Enterprise:
        return "building";
    default:
        return "file-text";
    }
}

/// The sign of a line on the thread that runs through all of them.
void paintSign(QPainter &painter, const QRect &row, const QRect &line, const QModelIndex &index)
{
    const int left = line.left() + dayWidth();
    const int top = line.top() + (line.height() - timelineSign()) / 2;
    const char *const token = index.data(TimelineModel::BusinessRole).toBool() ? "acc" : "t3";
    painter.drawPixmap(
        left, top, theme::iconPixmap(iconOf(index), token, timelineSign(), painter.device()->devicePixelRatioF()));
    if (index.row() + 1 == index.model()->rowCount())
        return;
    painter.setPen(theme::current().colour("line"));
    const int middle = left + timelineSign() / 2;
    painter.drawLine(middle, top + timelineSign() + 3, middle, row.bottom() + GapAbove - 1);
}

/// The office and where the change came from: 区经科信局・经办　导入.
QString origin(const QModelIndex &index)
{
    const QString author = index.data(TimelineModel::AuthorRole).toString();
    const QString source = index.data(TimelineModel::SourceRole).toString();
    const QString reason = index.data(TimelineModel::ReasonRole).toString();
    QStringList parts{author, source, reason};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    theme::paintRowGround(*painter, option, true);
    const QRect place = option.rect.adjusted(InsetOfLine, GapAbove, -InsetOfLine, -GapAbove);
    const QString at = index.data(TimelineModel::AtTextRole).toString();
    const QFontMetrics metrics(theme::font(theme::FontRole::Body));
    const QRect day(place.left(), place.top(), dayWidth(), metrics.lineSpacing());
    drawLine(*painter, day, at.section(QLatin1Char(' '), 0, 0), quietLook);
    const QRect quiet(place.left(), place.bottom() - quietHeight() + 1, place.width(), quietHeight());
    drawLine(*painter, quiet, at.section(QLatin1Char(' '), 1), quietLook);
    paintSign(*painter, option.rect, day, index);
    const QRect words = place.adjusted(wordsBegin(), 0, 0, -quietHeight());
    painter->setFont(theme::font(theme::FontRole::Body));
    painter->setPen(theme::current().colour("t1"));
    painter->drawText(words, Qt::TextWordWrap | Qt::TextWrapAnywhere, index.data().toString());
    drawLine(*painter, quiet.adjusted(wordsBegin(), 0, 0, 0), origin(index), quietLook);
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int words = qMax(40, width - 2 * InsetOfLine - wordsBegin());
    return {width, bodyHeight(index.data().toString(), words) + quietHeight() + 2 * GapAbove};
}

} // namespace yumiao::ui::pages
