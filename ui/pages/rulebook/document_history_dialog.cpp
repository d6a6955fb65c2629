// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/document_history_dialog.h"

#include "models/eligibility/pack_difference.h"
#include "ui/shell/tab_stops.h"
#include "ui/theme/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/rule_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace yumiao::ui::pages {
namespace {

constexpr int HistoryWidth = 820;
constexpr int HistoryHeight = 480;

} // namespace

DocumentHistoryDialog::DocumentHistoryDialog(PageNeeds needs, RecordId document, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_list(new QTreeWidget(this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Changes of %1").arg(title));
    resize(HistoryWidth, HistoryHeight);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Change"), tr("Where")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, HistoryWidth * 2 / 3);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    m_ticket = m_needs.workspace.read(
        this, [document](store::Session &session) { return cultivation::versionsOf(session, document); },
        [this](const Result<std::vector<cultivation::DocumentVersion>> &versions) {
            if (versions)
                return show(*versions);
            theme::setTone(m_state, "red");
            m_state->setText(words::sentence(versions.error()));
            m_state->show();
        });
}

void DocumentHistoryDialog::show(const std::vector<cultivation::DocumentVersion> &versions)
{
    for (const cultivation::DocumentVersion &it : versions) {
        const QString when = it.head.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto *line = new QTreeWidgetItem(
            m_list, {tr("%1  %2  %3", "when, office, reason").arg(when, it.head.author, it.head.reason).trimmed()});
        line->setFirstColumnSpanned(true);
        const auto say = [line](const QString &text, const QString &place = {}) {
            auto *below = new QTreeWidgetItem(line, {text, place});
            below->setToolTip(0, text.toHtmlEscaped());
            below->setToolTip(1, place.toHtmlEscaped());
        };
        if (it.retired)
            say(tr("Put out of use"));
        if (it.returned)
            say(tr("In use again"));
        if (it.before.isEmpty() && !it.after.isEmpty())
            say(tr("First kept"));
        else if (!it.after.isEmpty())
            for (const eligibility::PackDifference &difference : eligibility::packDifferences(it.before, it.after))
                say(words::differenceText(difference), words::differencePlace(difference));
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

bool DocumentHistoryDialog::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next);
}

} // namespace yumiao::ui::pages
