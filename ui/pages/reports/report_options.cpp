// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/report_options.h"

#include "ui/pages/reports/period_words.h"
#include "ui/pages/reports/template_delegate.h"
#include "ui/reports/font_words.h"
#include "ui/reports/report_catalog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/segmented_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace yumiao::ui::pages {
namespace {

constexpr int optionsWidth = 262;
constexpr int labelWidth = 66;
constexpr int sideMargin = 12;

/// The contents in the order of their boxes.
constexpr bool reports::SummaryChoice::*contentFields[]
    = {&reports::SummaryChoice::targets, &reports::SummaryChoice::lamps, &reports::SummaryChoice::cultivation,
        &reports::SummaryChoice::financing, &reports::SummaryChoice::tables, &reports::SummaryChoice::chart};

QByteArray idOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year:
        return "year";
    case Period::Kind::Quarter:
        return "quarter";
    case Period::Kind::Month:
        break;
    }
    return "month";
}

Period::Kind kindOf(const QByteArray &id)
{
    return id == "year" ? Period::Kind::Year : id == "quarter" ? Period::Kind::Quarter : Period::Kind::Month;
}

QFrame *optionsRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

} // namespace

ReportOptions::ReportOptions(ReportWish wish, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_wish(std::move(wish))
    , m_today(today)
    , m_templates(new QListWidget)
    , m_kind(new widgets::SegmentedButtons)
    , m_period(new QComboBox)
    , m_on(new QDateEdit)
    , m_issuer(new QComboBox)
    , m_colour(new QRadioButton)
    , m_blackAndWhite(new QRadioButton)
    , m_fonts(new QLabel)
{
    setProperty("pane", true);
    const auto fit = [this] { setFixedWidth(theme::grown(optionsWidth)); };
    fit();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, fit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrollBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 6, 0, 10);
    column->setSpacing(6);
    m_titles[0] = addTitle(column);
    m_templates->setItemDelegate(new TemplateDelegate(m_templates));
    column->addWidget(m_templates);
    column->addWidget(optionsRule(body));
    addParameters(column);
    addContents(column);
    addColours(column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    all->addWidget(scroll, 1);
    addFontNote(all);
    retranslate();
    connectUp();
}

QLabel *ReportOptions::addTitle(QVBoxLayout *column)
{
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setContentsMargins(sideMargin, 4, sideMargin, 0);
    theme::setFontRole(title, theme::FontRole::H3);
    column->addWidget(title);
    return title;
}

void ReportOptions::addParameters(QVBoxLayout *column)
{
    m_titles[1] = addTitle(column);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(sideMargin, 0, sideMargin, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    m_kind->setSmall(true);
    grid->addWidget(m_kind, 0, 0, 1, 2);
    m_on->setCalendarPopup(true);
    m_on->setKeyboardTracking(false); // a day counts when it is whole
    m_on->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    const std::array<QWidget *, 3> fields{m_period, m_on, m_issuer};
    for (size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = new QLabel;
        m_labels[i]->setTextFormat(Qt::PlainText);
        m_labels[i]->setBuddy(fields[i]);
        theme::setTone(m_labels[i], "t2");
        fields[i]->setMinimumWidth(0);
        fields[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(m_labels[i], static_cast<int>(i) + 1, 0);
        grid->addWidget(fields[i], static_cast<int>(i) + 1, 1);
    }
    column->addLayout(grid);
}

void ReportOptions::addContents(QVBoxLayout *column)
{
    m_titles[2] = addTitle(column);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(sideMargin, 0, sideMargin, 4);
    grid->setVerticalSpacing(6);
    for (size_t i = 0; i < m_contents.size(); ++i) {
        m_contents[i] = new QCheckBox;
        grid->addWidget(m_contents[i], static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    column->addLayout(grid);
}

void ReportOptions::addColours(QVBoxLayout *column)
{
    m_titles[3] = addTitle(column);
    auto *row = new QGridLayout;
    row->setContentsMargins(sideMargin, 0, sideMargin, 4);
    row->addWidget(m_colour, 0, 0);
    row->addWidget(m_blackAndWhite, 0, 1);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(1, 1);
    column->addLayout(row);
}

void ReportOptions::addFontNote(QVBoxLayout *column)
{
    m_fonts->setTextFormat(Qt::PlainText);
    m_fonts->setWordWrap(true);
    m_fonts->setContentsMargins(sideMargin, 8, sideMargin, 8);
    m_fonts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFontRole(m_fonts, theme::FontRole::Small);
    theme::setTone(m_fonts, "amb");
    column->addWidget(optionsRule(this));
    column->addWidget(m_fonts);
}

void ReportOptions::connectUp()
{
    connect(m_kind, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        ReportWish wish = m_wish;
        wish.period = periodOf(kindOf(id), wish.on);
        wish.on = usualDay(wish.period, m_today);
        take(wish);
    });
    connect(m_period, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        const auto period = Period::parse(m_period->itemData(index).toString());
        if (!period)
            return;
        ReportWish wish = m_wish;
        wish.period = *period;
        wish.on = usualDay(*period, m_today);
        take(wish);
    });
    connect(m_on, &QDateEdit::dateChanged, this, [this](QDate on) {
        ReportWish wish = m_wish;
        wish.on = on;
        take(wish);
    });
    connect(m_issuer, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        ReportWish wish = m_wish;
        wish.content.issuer = m_issuer->itemText(index);
        take(wish);
    });
    for (size_t i = 0; i < m_contents.size(); ++i) {
        connect(m_contents[i], &QCheckBox::toggled, this, [this, i](bool wanted) {
            ReportWish wish = m_wish;
            wish.content.*contentFields[i] = wanted;
            take(wish);
        });
    }
    connect(m_blackAndWhite, &QRadioButton::toggled, this, [this](bool wanted) {
        ReportWish wish = m_wish;
        wish.blackAndWhite = wanted;
        take(wish);
    });
}

void ReportOptions::take(ReportWish wish)
{
    if (m_showing || wish == m_wish)
        return;
    m_wish = std::move(wish);
    showWish();
    Q_EMIT wishChanged(m_wish);
}

void ReportOptions::setWish(const ReportWish &wish)
{
    m_wish = wish;
    showWish();
}

void ReportOptions::setIssuers(const QStringList &issuers)
{
    if (issuers == m_issuers)
        return;
    m_issuers = issuers;
    showIssuers();
}

void ReportOptions::showWish()
{
    m_showing = true;
    m_kind->setCurrent(idOf(m_wish.period.kind));
    showPeriods();
    m_on->setDate(m_wish.on);
    for (size_t i = 0; i < m_contents.size(); ++i)
        m_contents[i]->setChecked(m_wish.content.*contentFields[i]);
    (m_wish.blackAndWhite ? m_blackAndWhite : m_colour)->setChecked(true);
    showIssuers();
    m_showing = false;
}

void ReportOptions::showPeriods()
{
    m_period->clear();
    for (const Period &period : periodsBack(m_wish.period.kind, m_today))
        m_period->addItem(PeriodWords::name(period), period.toText());
    if (m_period->findData(m_wish.period.toText()) < 0) // a link may lead further back
        m_period->addItem(PeriodWords::name(m_wish.period), m_wish.period.toText());
    m_period->setCurrentIndex(m_period->findData(m_wish.period.toText()));
}

void ReportOptions::showIssuers()
{
    m_issuer->clear();
    m_issuer->addItems(m_issuers);
    m_issuer->setEnabled(!m_issuers.isEmpty());
    m_issuer->setCurrentIndex(std::max(0, m_issuer->findText(m_wish.content.issuer)));
}

void ReportOptions::showFonts()
{
    const auto missing = print::missingFonts();
    QStringList lines;
    for (const print::FaceUse &use : missing)
        lines.append(reports::FontWords::pair(use));
    m_fonts->setVisible(!missing.empty());
    m_fonts->setText(
        tr("Official fonts that are not installed, and what is used in their place:\n%1").arg(lines.join(u'\n')));
    m_fonts->setToolTip(reports::FontWords::warnings(missing).join(u'\n'));
}

void ReportOptions::retranslate()
{
    const QString titles[] = {tr("Templates"), tr("Parameters"), tr("Contents"), tr("Colours")};
    for (size_t i = 0; i < m_titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    m_templates->clear();
    for (const reports::ReportEntry &entry : reports::reportCatalog())
        m_templates->addItem(new QListWidgetItem(theme::icon(entry.icon), reports::reportTitle(entry)));
    m_templates->setCurrentRow(0);
    m_templates->setAccessibleName(titles[0]);
    m_templates->setFixedHeight(m_templates->count() * theme::rowHeight() + 4);
    m_kind->setSegments({{"month", tr("Month")}, {"quarter", tr("Quarter")}, {"year", tr("Year")}});
    m_kind->setAccessibleName(tr("Kind of period"));
    const QString labels[] = {tr("Period"), tr("As of"), tr("Issued by")};
    for (size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels[i]);
    const QString contents[]
        = {tr("Targets"), tr("Lamps"), tr("Cultivation"), tr("Financing"), tr("Tables"), tr("Chart")};
    for (size_t i = 0; i < m_contents.size(); ++i)
        m_contents[i]->setText(contents[i]);
    m_colour->setText(tr("Colour"));
    m_blackAndWhite->setText(tr("Black and white"));
    showFonts();
    showWish();
}

} // namespace yumiao::ui::pages
