// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_input.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/enterprise/enterprise_page.h"
#include "ui/pages/enterprise/figures_pane.h"
#include "ui/pages/enterprise/register_sections.h"
#include "ui/pages/enterprises/attachments_pane.h"
#include "ui/pages/enterprises/timeline_pane.h"
#include "ui/pages/recognition/recognition_commands.h"
#include "ui/pages/visits/visit_actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

namespace yumiao::ui::pages {
namespace {

using records::RecordKind;

constexpr int DayWidth = 118;

/// The field whose input the box for a day is: any date will do.
const records::Field &anyDateField()
{
    return *records::description<records::Certificate>().find(u"issued");
}

} // namespace

QWidget *EnterprisePage::headActions()
{
    if (m_actions)
        return m_actions;
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_dayLabel = new QLabel(m_actions);
    m_dayLabel->setTextFormat(Qt::PlainText);
    theme::setTone(m_dayLabel, "t2");
    m_day = forms::makeInput(anyDateField(), {m_needs.workspace.clock().today(), {}, true}, m_actions);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setFixedWidth(DayWidth);
    m_visit = new QPushButton(m_actions);
    theme::setButtonIcon(m_visit, "map-pin");
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_visit);
    connect(m_day, &forms::FieldInput::entered, this, &EnterprisePage::takeDay);
    connect(m_visit, &QPushButton::clicked, this, [this] { registerFor(RecordKind::Visit); });
    retranslate();
    return m_actions;
}

QString EnterprisePage::readOnlyReason() const
{
    if (m_id.isNull())
        return tr("No enterprise is shown");
    return m_asOf.isValid() ? tr("A past day is shown; go back to today first") : QString();
}

QList<shell::Command> EnterprisePage::commands()
{
    const auto registering = [this](const char *id, const QString &text, RecordKind kind) {
        return shell::Command{id, text, shell::Menu::Business, {}, {}, [this] { return readOnlyReason(); },
            [this, kind] { registerFor(kind); }};
    };
    return {registering("record.visit", tr("Register a visit…"), RecordKind::Visit),
        visitKitCommand(
            m_needs, this, [this] { return m_id; }, [this] { return readOnlyReason(); }),
        registering("record.need", tr("New financing need…"), RecordKind::FinancingNeed),
        registering("record.certificate", tr("Register a certificate…"), RecordKind::Certificate),
        registering("record.figures", tr("Enter the figures of a year…"), RecordKind::AnnualFigures),
        recognitionCommand(
            m_needs, this, [this] { return m_id; }, [this] { return readOnlyReason(); }),
        {"record.attach", tr("Attach a file…"), shell::Menu::Business, {}, "paperclip",
            [this] { return readOnlyReason(); }, [this] { m_attachments->chooseFile(); }},
        {"record.as_of", tr("As of a past day…"), shell::Menu::View, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            "calendar", {},
            [this] {
                if (m_day) {
                    m_day->setFocus(Qt::ShortcutFocusReason);
                    m_day->selectAll();
                }
            }},
        {"record.today", tr("Back to today"), shell::Menu::View, {}, "undo-2",
            [this] { return m_asOf.isValid() ? QString() : tr("Today is shown"); }, [this] { showAsOf({}); }},
        {"record.next_pane", tr("Next pane"), shell::Menu::View, QKeySequence(Qt::Key_F6), {}, {}, [this] {
             const bool inTimeline = m_timeline->isAncestorOf(focusWidget());
             inTimeline ? m_figures->view().setFocus(Qt::ShortcutFocusReason)
                        : m_timeline->view().setFocus(Qt::ShortcutFocusReason);
         }}};
}

void EnterprisePage::registerFor(RecordKind kind)
{
    if (!readOnlyReason().isEmpty())
        return;
    if (kind == RecordKind::Visit) {
        registerVisit(m_needs, this, m_id);
        return;
    }
    const QDate today = m_needs.workspace.clock().today();
    forms::RecordDialog::Presets presets{{QStringLiteral("enterprise"), records::Value(m_id.value())}};
    if (kind == RecordKind::FinancingNeed)
        presets.push_back({QStringLiteral("registered"), records::Value(today.toString(Qt::ISODate))});
    if (kind == RecordKind::AnnualFigures)
        presets.push_back({QStringLiteral("fiscal_year"),
            records::Value(m_figures->model().missingYear().value_or(today.year() - 1))});
    auto *dialog = new forms::RecordDialog(m_needs.workspace, kind, presets, this);
    connect(dialog, &forms::RecordDialog::saved, this, [this, kind](RecordId, const store::Receipt &receipt) {
        sayWritten(m_needs, this, receipt, tr("Registered: %1").arg(words::recordTitle(records::descriptionOf(kind))));
    });
    dialog->open();
}

void EnterprisePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && readOnlyReason().isEmpty())
        m_sections->startEditing();
    else if (event->matches(QKeySequence::Paste) && readOnlyReason().isEmpty())
        m_attachments->addFrom(*QGuiApplication::clipboard()->mimeData());
    else if (event->key() == Qt::Key_Escape && m_asOf.isValid())
        showAsOf({});
    else
        Page::keyPressEvent(event);
}

} // namespace yumiao::ui::pages
