// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cultivation/cultivation_page.h"

#include "models/items/window_model.h"
#include "ui/pages/announced/announced_dialog.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cultivation/candidates_pane.h"
#include "ui/pages/cultivation/members_pane.h"
#include "ui/pages/cultivation/task_batch_dialog.h"
#include "ui/pages/outlook/outlook_dialog.h"
#include "ui/pages/planner/planner_dialog.h"
#include "ui/pages/recognition/recognition_commands.h"
#include "ui/pages/rulebook/rulebook_dialog.h"
#include "ui/pages/targets/targets_dialog.h"
#include "ui/words/assessment_words.h"

namespace yumiao::ui::pages {

void CultivationPage::makeTasks()
{
    const auto *tier = m_candidates->judgedTier();
    if (!tier)
        return;
    auto *dialog = new TaskBatchDialog(m_needs,
        {tier->ladder->code, tier->tier->code, words::inLanguage(nameOn(*tier->tier, today())), m_candidates->chosen()},
        this);
    dialog->open();
}

/// 走访清单: the listed candidates with what each lacks, for the visits.
void CultivationPage::exportCandidates()
{
    const auto *tier = m_candidates->judgedTier();
    if (!tier)
        return;
    m_exported = m_needs.workspace.readLong(
        this,
        [ladder = tier->ladder->code, wanted = tier->tier->code, ids = m_candidates->chosen(), on = today()](
            store::Session &session) { return gapLines(session, ladder, wanted, ids, on); },
        [this](const Result<std::vector<GapLine>> &lines) {
            if (!lines)
                return sayError(m_needs, lines.error());
            std::vector<RecordId> ids;
            for (const GapLine &it : *lines)
                ids.push_back(it.enterprise);
            exportRecords(m_needs, this, records::RecordKind::Enterprise, std::move(ids), visitListColumns(),
                tr("visit-list.xlsx"), gapColumns(*lines));
        });
}

RecordId CultivationPage::currentEnterprise() const
{
    return m_face == Face::Members ? m_members->table().currentId() : m_candidates->table().currentId();
}

/// 办理升级: a tier is gained by a certificate, never by computation.
shell::Command CultivationPage::promotion()
{
    return promotionCommand(
        m_needs, this, [this] { return currentEnterprise(); },
        [this] { return currentEnterprise().isNull() ? tr("Choose an enterprise in the list") : QString(); });
}

QList<shell::Command> CultivationPage::commands()
{
    const auto noCandidates
        = [this] { return m_candidates->model().rowCount() > 0 ? QString() : tr("No candidate is listed"); };
    QList<shell::Command> all{{"cultivation.recompute", tr("Judge the whole register again"), shell::Menu::Tools,
                                  QKeySequence(Qt::Key_F5), "refresh-cw", {},
                                  [this] {
                                      ask();
                                      m_members->model().refresh();
                                      m_needs.standings->judgeAgain();
                                  }},
        {"cultivation.stop", tr("Stop judging"), shell::Menu::Tools, {}, "circle-x",
            [this] { return m_needs.standings->isJudging() ? QString() : tr("Nothing is being judged"); },
            [this] { m_needs.standings->stop(); }},
        {"cultivation.today", tr("The ladder today"), shell::Menu::View, {}, "calendar",
            [this] { return m_on == today() ? tr("This is today") : QString(); }, [this] { setOn(today()); }},
        {"cultivation.tasks", tr("Make coaching tasks…"), shell::Menu::Business, {}, "list-checks", noCandidates,
            [this] { makeTasks(); }},
        {"cultivation.export", tr("Export the visit list…"), shell::Menu::Business, QKeySequence(Qt::CTRL | Qt::Key_E),
            "download", noCandidates, [this] { exportCandidates(); }},
        {"cultivation.certificates", tr("Certificates"), shell::Menu::Business, {}, "scroll-text", {}, [this] {
             m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("certificate"), {}});
         }}};
    all.push_back(promotion());
    all += announcedCommands(m_needs, this);
    all += recognitionCommands(m_needs, this);
    all += rulebookCommands(m_needs, this);
    all += outlookCommands(m_needs, this);
    all += plannerCommands(m_needs, this);
    all += targetCommands(m_needs, this);
    return all;
}

} // namespace yumiao::ui::pages
