// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/timeline_pane.h"

#include "models/base/clock.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/enterprises/timeline_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/words/assessment_words.h"
#include "ui/words/label_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

using items::TimelineModel;
using items::TimelineShare;
using records::RecordKind;

const QByteArray AllId = "all";
const QByteArray BusinessId = "business";
const QByteArray CorrectionsId = "corrections";

enum class Period { Any, Days30, ThisYear, LastYear };

/// First and last day of a period, by the clock on the wall: that is what the history is written with.
std::pair<QDate, QDate> daysOf(Period period, QDate today)
{
    switch (period) {
    case Period::Any:
        return {};
    case Period::Days30:
        return {today.addDays(-30), {}};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), {}};
    case Period::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    }
    Q_UNREACHABLE();
}

QComboBox *smallBox(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setProperty("size", QStringLiteral("small"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    QObject::connect(box, &QComboBox::currentTextChanged, box,
        [box](const QString &whole) { box->setToolTip(whole.toHtmlEscaped()); });
    return box;
}

} // namespace

TimelinePane::TimelinePane(const PageNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_model(needs.workspace, items::DisplayText(words::translated))
    , m_share(new widgets::SegmentedButtons(this))
    , m_count(new QLabel(this))
    , m_kind(smallBox(this, "timelineKind"))
    , m_author(smallBox(this, "timelineAuthor"))
    , m_period(smallBox(this, "timelinePeriod"))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(this))
{
    buildUp();
    retranslate();
    wireUp();
}

void TimelinePane::buildUp()
{
    for (QLabel *label : {m_count, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        theme::setTone(label, "t3");
    }
    m_share->setSmall(true);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("timeline"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setWordWrap(true); // else rows keep their heights when the width changes
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    setFocusProxy(m_view);
    m_nothing->setContentsMargins(14, 10, 14, 10);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *first = new widgets::FlowLayout; // with large text the count goes below
    first->setContentsMargins(10, 8, 12, 0);
    first->addWidget(m_share);
    first->addWidget(m_count);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(10, 6, 10, 6);
    second->setSpacing(6);
    for (QComboBox *box : {m_kind, m_author, m_period})
        second->addWidget(box, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
}

void TimelinePane::wireUp()
{
    connect(m_share, &widgets::SegmentedButtons::chosen, this, &TimelinePane::applyFilter);
    for (QComboBox *box : {m_kind, m_author, m_period})
        connect(box, &QComboBox::activated, this, &TimelinePane::applyFilter);
    connect(m_view, &QListView::activated, this, &TimelinePane::openLine);
    m_model.setRecordNames([](RecordKind kind, const QString &name) {
        return kind == RecordKind::Evidence ? words::titleOfFact(name) : name;
    });
    connect(&m_model, &TimelineModel::settled, this, [this] {
        fillAuthors();
        showCount();
    });
}

void TimelinePane::setEnterprise(RecordId id)
{
    m_model.setRecord(RecordKind::Enterprise, id);
}

void TimelinePane::setUntil(QDate day)
{
    m_model.setUntil(day);
}

void TimelinePane::retranslate()
{
    m_model.setDisplay(items::DisplayText(words::translated));
    m_share->setSegments({{AllId, tr("All")}, {BusinessId, tr("Business")}, {CorrectionsId, tr("Corrections")}});
    m_view->setAccessibleName(tr("Timeline"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_author->setAccessibleName(tr("Office"));
    m_period->setAccessibleName(tr("Period"));
    m_nothing->setText(tr("Nothing happened that meets the choice"));
    fillKinds();
    fillAuthors();
    fillPeriods();
    showCount();
}

/// The enterprise itself and every kind that may belong to one.
void TimelinePane::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto *description : records::allDescriptions()) {
        const bool belongs = description->kind == RecordKind::Enterprise
            || std::any_of(description->fields.begin(), description->fields.end(),
                [](const records::Field &field) { return field.target == RecordKind::Enterprise; });
        if (belongs)
            m_kind->addItem(words::recordTitle(*description), static_cast<int>(description->kind));
    }
    m_kind->setCurrentIndex(std::max(0, chosen.isValid() ? m_kind->findData(chosen) : 0));
}

void TimelinePane::fillAuthors()
{
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("All offices"), QString());
    for (const QString &author : m_model.authors())
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen)));
}

void TimelinePane::fillPeriods()
{
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems({tr("Any time"), tr("Last 30 days"), tr("This year"), tr("Last year")});
    m_period->setCurrentIndex(chosen);
}

void TimelinePane::applyFilter()
{
    items::TimelineFilter filter;
    filter.share = m_share->current() == BusinessId ? TimelineShare::Business
        : m_share->current() == CorrectionsId       ? TimelineShare::Corrections
                                                    : TimelineShare::All;
    if (m_kind->currentData().isValid())
        filter.history.kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    filter.history.author = m_author->currentData().toString();
    const auto [from, to] = daysOf(static_cast<Period>(m_period->currentIndex()), SystemClock().today());
    filter.history.from = from;
    filter.history.to = to;
    m_model.setFilter(filter);
}

void TimelinePane::showCount()
{
    const QString count = QLocale().toString(m_model.rowCount());
    m_count->setText(m_model.hasMore() ? tr("%1 and more").arg(count) : tr("%1 events").arg(count));
    m_nothing->setVisible(m_model.rowCount() == 0);
}

/// Enter has opened the record of a line by now; it means nothing more to what stands around the list.
void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void TimelinePane::openLine(const QModelIndex &index)
{
    const auto kind = static_cast<RecordKind>(index.data(TimelineModel::KindRole).toInt());
    if (index.isValid() && kind != RecordKind::Enterprise)
        m_needs.navigator.go(routeTo(kind, RecordId(index.data(TimelineModel::RecordIdRole).toLongLong())));
}

} // namespace yumiao::ui::pages
