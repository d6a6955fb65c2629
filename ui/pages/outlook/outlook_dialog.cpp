// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outlook/outlook_dialog.h"

#include "ui/pages/common/async_value.h"
#include "ui/pages/common/say.h"
#include "ui/pages/outlook/compare_pane.h"
#include "ui/pages/outlook/risk_pane.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int OutlookWidth = 1080;
constexpr int OutlookHeight = 620;

struct OutlookCommandWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::OutlookDialog)
};

} // namespace

OutlookDialog::OutlookDialog(PageNeeds needs, Side first, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_sides(new QTabWidget(this))
    , m_compare(new ComparePane(m_needs, this))
    , m_risk(new RiskPane(m_needs, this))
    , m_leftOut(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(OutlookWidth, OutlookHeight);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    theme::setTone(m_leftOut, "red");
    m_sides->addTab(m_compare, QString());
    m_sides->addTab(m_risk, QString());
    m_sides->setCurrentIndex(static_cast<int>(first));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_leftOut);
    column->addWidget(m_sides, 1);
    setWords();
    connect(m_sides, &QTabWidget::currentChanged, this, &OutlookDialog::showBook);
    reloadOnCommit(
        m_needs.workspace, this, [this] { read(); },
        [](const changes::ChangeSet &set) { return touches(set, {records::RecordKind::RuleDocument}); });
    read();
}

OutlookDialog::~OutlookDialog() = default;

void OutlookDialog::setWords()
{
    setWindowTitle(tr("District under other rules, tiers at risk"));
    m_sides->setTabText(0, tr("Compare"));
    m_sides->setTabText(1, tr("Tiers at risk"));
}

void OutlookDialog::read()
{
    m_ticket = m_needs.workspace.read(
        this, [](store::Session &session) { return cultivation::ruleBook(session); },
        [this](const Result<std::shared_ptr<const cultivation::RuleBook>> &book) {
            if (!book)
                return sayError(m_needs, book.error());
            m_book = *book;
            m_riskAsked = false;
            QStringList leftOut;
            for (const cultivation::BookDocument *it : m_book->damaged())
                leftOut.append(tr("The rule document %1 is left out. %2").arg(it->title, words::sentence(*it->fault)));
            m_leftOut->setText(leftOut.join(u'\n'));
            m_leftOut->setVisible(!leftOut.isEmpty());
            const bool isFirst = !m_compare->hasBook();
            m_compare->setBook(m_book);
            if (isFirst && m_sides->currentIndex() == static_cast<int>(Side::Compare))
                m_compare->focusFirst();
            showBook();
        });
}

/// The risks are looked for when they are first seen.
void OutlookDialog::showBook()
{
    if (!m_book || m_riskAsked || m_sides->currentIndex() != static_cast<int>(Side::Risk))
        return;
    m_riskAsked = true;
    m_risk->setBook(m_book);
}

bool OutlookDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

void OutlookDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        m_compare->retranslate();
        m_risk->retranslate();
    }
    QDialog::changeEvent(event);
}

QList<shell::Command> outlookCommands(PageNeeds needs, QWidget *parent)
{
    const auto open = [needs, parent](OutlookDialog::Side side) {
        return [needs, parent, side] { (new OutlookDialog(needs, side, parent->window()))->show(); };
    };
    return {{"outlook.compare", OutlookCommandWords::tr("Compare rules or days…"), shell::Menu::Business, {},
                "git-merge", {}, open(OutlookDialog::Side::Compare)},
        {"outlook.risk", OutlookCommandWords::tr("Tiers at risk…"), shell::Menu::Business, {}, "triangle-alert", {},
            open(OutlookDialog::Side::Risk)}};
}

} // namespace yumiao::ui::pages
