// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/question_list.h"

#include "ui/pages/analytics/question_model.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace yumiao::ui::pages {
namespace {

class QuestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRectF words = QRectF(option.rect).adjusted(14.0, 0.0, -10.0, 0.0);
        if (index.data(QuestionModel::GroupRole).toBool()) {
            widgets::drawLine(*painter, words.adjusted(0.0, 6.0, 0.0, 0.0), index.data().toString(),
                {.role = theme::FontRole::Small, .token = "t3"});
        } else {
            const bool chosen = option.state.testFlag(QStyle::State_Selected);
            theme::paintRowGround(*painter, option, true);
            widgets::drawLine(
                *painter, words, index.data().toString(), {.token = chosen ? "acc" : "t1", .bold = chosen});
            if (option.state.testFlag(QStyle::State_HasFocus)
                && option.state.testFlag(QStyle::State_KeyboardFocusChange))
                theme::paintFocusRing(*painter, option.rect);
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, theme::rowHeight() + 4};
    }
};

} // namespace

QuestionList::QuestionList(QWidget *parent)
    : QListView(parent)
    , m_questions(new QuestionModel(this))
{
    setModel(m_questions);
    setItemDelegate(new QuestionDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
    retranslate();
}

QByteArray QuestionList::currentCode() const
{
    return currentIndex().data(QuestionModel::CodeRole).toByteArray();
}

void QuestionList::choose(const QByteArray &code)
{
    if (const QModelIndex index = m_questions->indexOf(code); index.isValid())
        setCurrentIndex(index);
}

void QuestionList::retranslate()
{
    setAccessibleName(tr("Questions"));
    m_questions->retranslate();
}

void QuestionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QByteArray code = currentCode(); !code.isEmpty())
        Q_EMIT chosen(code);
}

} // namespace yumiao::ui::pages
