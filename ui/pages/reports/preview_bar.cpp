// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/preview_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVariant>

namespace yumiao::ui::pages {
namespace {

constexpr int barHeight = 40;
constexpr int numberWidth = 40;
constexpr int mostPages = 999;

QFrame *barLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedSize(1, 20);
    line->setProperty("statusLine", true);
    return line;
}

} // namespace

PreviewBar::PreviewBar(PagePreview *preview, QWidget *parent)
    : QFrame(parent)
    , m_preview(preview)
    , m_back(new QToolButton(this))
    , m_number(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_forward(new QToolButton(this))
    , m_beside(new widgets::SegmentedButtons(this))
    , m_zoom(new QComboBox(this))
    , m_note(new widgets::ElidedLabel(this))
{
    setProperty("pane", true);
    const auto fit = [this] {
        setFixedHeight(barHeight + theme::grownLine());
        m_number->setFixedWidth(theme::grown(numberWidth));
    };
    fit();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, fit);
    m_back->setIcon(theme::icon("chevron-left"));
    m_forward->setIcon(theme::icon("chevron-right"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setValidator(new QIntValidator(1, mostPages, m_number));
    m_count->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setFontRole(m_note, theme::FontRole::Small);
    theme::setTone(m_note, "t2");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_back, m_number, m_count, m_forward, barLine(this), m_beside, m_zoom})
        row->addWidget(widget);
    row->addWidget(m_note, 1);
    retranslate();
    connectUp();
}

void PreviewBar::connectUp()
{
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_number, &QLineEdit::editingFinished, this, &PreviewBar::showAsked);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PreviewBar::refresh);
    connect(m_beside, &widgets::SegmentedButtons::chosen, this, [this](const QByteArray &id) {
        m_preview->setPagesBeside(id == "two" ? 2 : 1);
        Q_EMIT viewChanged();
    });
    connect(m_zoom, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        m_preview->setZoom(static_cast<PreviewZoom>(index));
        Q_EMIT viewChanged();
    });
}

void PreviewBar::turn(int direction)
{
    m_preview->showPage(m_preview->currentPage() + direction * m_preview->pagesBeside());
}

void PreviewBar::showAsked()
{
    if (m_number->isModified())
        m_preview->showPage(m_number->text().toInt() - 1);
    refresh();
}

void PreviewBar::refresh()
{
    const int pages = print::pageCount(m_preview->pages());
    const int current = m_preview->currentPage();
    m_number->setText(pages == 0 ? QString() : QString::number(current + 1));
    m_count->setText(tr("of %n page(s)", nullptr, pages));
    m_number->setEnabled(pages > 1);
    m_back->setEnabled(current > 0);
    m_forward->setEnabled(current + m_preview->pagesBeside() < pages);
    m_beside->setCurrent(m_preview->pagesBeside() == 2 ? "two" : "one");
    m_zoom->setCurrentIndex(static_cast<int>(m_preview->zoom()));
}

void PreviewBar::setNote(const QString &note)
{
    m_noteText = note;
    m_note->setWhole(note.isEmpty() ? tr("A4 upright, 22 lines of 28 characters") : note);
}

void PreviewBar::retranslate()
{
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(m_back->toolTip());
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(m_forward->toolTip());
    m_number->setAccessibleName(tr("Page"));
    m_beside->setSegments({{"one", tr("One page")}, {"two", tr("Two pages")}});
    m_beside->setAccessibleName(tr("Pages beside each other"));
    m_zoom->clear();
    m_zoom->addItems({tr("Whole page"), tr("Page width"), tr("50%"), tr("100%"), tr("150%")});
    m_zoom->setAccessibleName(tr("Size"));
    setNote(m_noteText);
    refresh();
}

} // namespace yumiao::ui::pages
