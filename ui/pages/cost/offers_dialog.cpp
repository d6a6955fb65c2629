// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/offers_dialog.h"

#include "ui/pages/common/list_export.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace yumiao::ui::pages {

OffersDialog::OffersDialog(PageNeeds needs, RecordId need, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_offers(m_needs.workspace)
    , m_model(new OffersModel(this))
    , m_table(new QTableView(this))
    , m_message(new widgets::WrappedLabel(this))
    , m_print(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_out(m_needs, this, [this](const QString &done) {
        if (m_needs.announce)
            m_needs.announce(done, {});
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildUp();
    setWords();
    m_offers.onValue(this, [this](const Result<std::vector<cost::CostAnswer>> &found) {
        m_fault = found ? std::nullopt : std::optional(found.error());
        m_model->setOffers(found ? *found : std::vector<cost::CostAnswer>());
        m_table->resizeColumnsToContents();
        showState();
    });
    m_offers.setJob([need, on = m_needs.workspace.clock().today()](
                        store::Session &session) { return cost::offersOf(session, need, on); });
    m_offers.followCommits();
    m_offers.ask();
}

OffersDialog::~OffersDialog() = default;

void OffersDialog::buildUp()
{
    m_table->setModel(m_model);
    widgets::dressAsRowList(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    theme::setButtonIcon(m_print, "printer");
    theme::setButtonIcon(m_export, "file-down");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    for (QPushButton *button : {m_print, m_export, m_close}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_print, &QPushButton::clicked, this, &OffersDialog::printOffers);
    connect(m_export, &QPushButton::clicked, this, &OffersDialog::exportOffers);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(QSize(theme::grown(1120), theme::grown(420)).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

QString OffersDialog::message() const
{
    return m_message->text();
}

void OffersDialog::showState()
{
    const bool any = m_model->rowCount() > 0;
    for (QPushButton *button : {m_print, m_export})
        button->setEnabled(any);
    theme::setTone(m_message, m_fault ? "red" : "t2");
    m_message->setText(m_fault ? words::sentence(*m_fault)
            : any ? tr("Yearly rates after subsidies, the cheapest by cash flows first. The simple method is left out "
                       "where principal is repaid on the way.")
                  : tr("No application was made for this need yet."));
}

void OffersDialog::exportOffers()
{
    exportSheet(m_needs, tr("Export the comparison of offers"), shownSheet(*m_model, windowTitle()));
}

print::Document OffersDialog::document() const
{
    const exchange::TextSheet sheet = shownSheet(*m_model, windowTitle());
    print::Table table;
    table.header = sheet.headings;
    table.points = 8.0;
    for (int column = 0; column < sheet.headings.size(); ++column) {
        const bool isText = column == OffersModel::InstitutionColumn || column == OffersModel::MethodColumn
            || column >= OffersModel::UnwantedColumn;
        table.widths.push_back(isText ? 2.0 : 1.2);
        table.align.push_back(isText ? print::CellAlign::Left : print::CellAlign::Right);
    }
    for (const QStringList &row : sheet.rows) {
        std::vector<print::Cell> cells;
        for (const QString &text : row)
            cells.push_back({text});
        table.rows.push_back(std::move(cells));
    }
    return {windowTitle(),
        {print::Title{windowTitle(), {}, {}}, std::move(table), print::Paragraph{m_message->text(), {}}}};
}

void OffersDialog::printOffers()
{
    m_out.print(document(), print::landscapeForm());
}

void OffersDialog::setWords()
{
    setWindowTitle(tr("Offers compared"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Offers for the need, the cheapest first"));
    m_model->retranslate();
    showState();
}

void OffersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

bool OffersDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
