// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_reading.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cost/cost_lines_dialog.h"
#include "ui/pages/cost/cost_pane.h"
#include "ui/pages/cost/loan_paper_source.h"
#include "ui/pages/cost/offers_dialog.h"

namespace yumiao::ui::pages {
namespace {

/// Asks for the cost and opens a window about it. The ticket lives as long as the window it belongs to.
class CostOpener final : public QObject {
public:
    CostOpener(PageNeeds needs, QWidget *parent)
        : QObject(parent)
        , m_needs(std::move(needs))
        , m_over(parent)
    {
    }
    void open(RecordId application, void (CostOpener::*show)(const cost::CostAnswer &))
    {
        m_ticket = m_needs.workspace.read(
            this,
            [application, on = m_needs.workspace.clock().today()](
                store::Session &session) { return cost::costOf(session, application, on); },
            [this, show](const Result<cost::CostAnswer> &answer) {
                if (answer)
                    (this->*show)(*answer);
                else
                    sayError(m_needs, answer.error());
            });
    }
    void showPaper(const cost::CostAnswer &answer)
    {
        (new PaperDialog(m_needs, loanPaperSource(answer, m_needs.workspace.clock().today()), m_over))->show();
    }
    void showOffers(const cost::CostAnswer &answer)
    {
        const RecordId need = answer.application.need.id;
        if (!need.isNull())
            (new OffersDialog(m_needs, need, m_over))->show();
        else if (m_needs.announce)
            m_needs.announce(CostPane::tr("The application belongs to no need: there is nothing to compare"), {});
    }

private:
    PageNeeds m_needs;
    QWidget *m_over;
    store::Ticket m_ticket;
};

} // namespace

QList<shell::Command> costCommands(PageNeeds needs, QWidget *parent, std::function<RecordId()> application)
{
    auto *opener = new CostOpener(needs, parent);
    const auto whyNot
        = [application] { return application().isNull() ? CostPane::tr("Choose an application first") : QString(); };
    return {
        {"financing.cost.lines", CostPane::tr("Costs and repayment plan…"), shell::Menu::Business, {}, {}, whyNot,
            [needs, parent, application] { (new CostLinesDialog(needs, application(), parent))->show(); }},
        {"financing.cost.offers", CostPane::tr("Compare offers…"), shell::Menu::Business, {}, {}, whyNot,
            [opener, application] { opener->open(application(), &CostOpener::showOffers); }},
        {"financing.cost.paper", CostPane::tr("Cost sheet…"), shell::Menu::Business, {}, "printer", whyNot,
            [opener, application] { opener->open(application(), &CostOpener::showPaper); }},
    };
}

} // namespace yumiao::ui::pages
