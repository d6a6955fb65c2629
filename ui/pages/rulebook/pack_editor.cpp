// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulebook/pack_editor.h"

#include "models/eligibility/pack_writer.h"
#include "ui/pages/common/say.h"
#include "ui/pages/rulebook/new_condition_dialog.h"
#include "ui/pages/rulebook/rule_form.h"
#include "ui/pages/rulebook/rule_tree_model.h"
#include "ui/shell/tab_stops.h"
#include "ui/words/rule_words.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

RecordIdSource &documentIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

QString PackEditor::currentPath() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? current.data(RuleTreeModel::PathRole).toString() : QStringLiteral("pack");
}

void PackEditor::goTo(const QString &path)
{
    const QModelIndex line = m_model->indexOf(path);
    if (!line.isValid())
        return;
    for (QModelIndex above = line.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(line);
    m_tree->scrollTo(line);
}

/// The draft as the tree shows it, the current line kept.
void PackEditor::showDraft()
{
    const QString path = currentPath();
    QStringList open;
    const auto collect = [&](const auto &self, const QModelIndex &from) -> void {
        for (int row = 0; row < m_model->rowCount(from); ++row) {
            const QModelIndex line = m_model->index(row, 0, from);
            if (!m_tree->isExpanded(line))
                continue;
            open.append(line.data(RuleTreeModel::PathRole).toString());
            self(self, line);
        }
    };
    const bool isFirst = m_model->rowCount() == 0;
    collect(collect, {});
    m_model->setDocument(ruleNodes(m_draft.object(), *eligibility::factCatalogue()));
    for (const QString &at : open)
        if (const QModelIndex line = m_model->indexOf(at); line.data(RuleTreeModel::PathRole).toString() == at)
            m_tree->expand(line);
    if (isFirst)
        m_tree->expandToDepth(1);
    if (currentPath() != path || isFirst)
        goTo(path);
    setWindowTitle(tr("Rule document: %1").arg(m_draft.at(QStringLiteral("pack.title")).toString()));
    showActions();
}

void PackEditor::showCurrent()
{
    const RuleNode *node = m_model->nodeAt(m_tree->currentIndex());
    if (!node)
        return;
    m_form->show(node->kind, node->path, false);
    m_formArea->ensureVisible(0, 0);
    showCheck();
    showActions();
}

void PackEditor::showActions()
{
    const RuleNode *node = m_model->nodeAt(m_tree->currentIndex());
    const eligibility::MemberPlace place = node ? eligibility::memberPlace(node->path) : eligibility::MemberPlace();
    const qsizetype siblings = m_draft.at(place.list).toArray().size();
    const bool inRules = m_sides->currentIndex() == 0;
    m_add->setEnabled(inRules && node && node->kind != RuleNodeKind::Document);
    m_duplicate->setEnabled(inRules && place.place >= 0 && node->kind != RuleNodeKind::Tier);
    m_remove->setEnabled(inRules && place.place >= 0 && siblings > 1);
    m_up->setEnabled(inRules && place.place > 0);
    m_down->setEnabled(inRules && place.place >= 0 && place.place + 1 < siblings);
    m_undo->setEnabled(inRules && m_draft.canUndo());
    m_save->setEnabled(!m_writing);
}

void PackEditor::draftChanged()
{
    showDraft();
    m_check.reset();
    m_ticket = {}; // what is found of the state before is not wanted any more
    m_wait.start();
}

void PackEditor::addCondition()
{
    if (!m_add->isEnabled())
        return;
    auto *dialog = new NewConditionDialog(m_draft, *eligibility::factCatalogue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addConditionAs(dialog->condition()); });
    dialog->open();
}

/// Below the current line: into a group as its last member, else behind the condition that the line belongs to.
void PackEditor::addConditionAs(const QJsonObject &condition)
{
    QString path = currentPath();
    const QJsonObject line = m_draft.at(path).toObject();
    if (line.contains(QLatin1String("members"))) {
        const QString list = path + QStringLiteral(".members");
        m_draft.insert(list, m_draft.at(list).toArray().size(), condition);
        path = QStringLiteral("%1[%2]").arg(list).arg(m_draft.at(list).toArray().size() - 1);
    } else {
        eligibility::MemberPlace place = eligibility::memberPlace(path);
        while (place.place >= 0 && !place.list.endsWith(QLatin1String(".criteria"))
            && !place.list.endsWith(QLatin1String(".members")) && !place.list.endsWith(QLatin1String("pack.tiers"))) {
            path = place.list.left(place.list.lastIndexOf(u'.'));
            while (!path.isEmpty() && !path.endsWith(u']'))
                path = path.left(path.lastIndexOf(u'.'));
            place = eligibility::memberPlace(path);
        }
        if (place.place < 0)
            return;
        const bool isTier = place.list.endsWith(QLatin1String("pack.tiers"));
        const QString list = isTier ? path + QStringLiteral(".criteria") : place.list;
        const qsizetype at = isTier ? m_draft.at(list).toArray().size() : place.place + 1;
        m_draft.insert(list, at, condition);
        path = QStringLiteral("%1[%2]").arg(list).arg(at);
    }
    draftChanged();
    goTo(path);
    m_form->focusFirst();
}

void PackEditor::removeCurrent()
{
    if (!m_remove->isEnabled())
        return;
    const eligibility::MemberPlace place = eligibility::memberPlace(currentPath());
    m_draft.remove(currentPath());
    draftChanged();
    const qsizetype left = m_draft.at(place.list).toArray().size();
    goTo(QStringLiteral("%1[%2]").arg(place.list).arg(qMin(place.place, left - 1)));
    showCurrent();
}

void PackEditor::duplicateCurrent()
{
    if (!m_duplicate->isEnabled())
        return;
    const eligibility::MemberPlace place = eligibility::memberPlace(currentPath());
    QJsonObject copy = m_draft.at(currentPath()).toObject();
    if (copy.contains(QLatin1String("code")))
        copy.insert(QStringLiteral("code"), m_draft.freeCode(copy.value(QLatin1String("code")).toString()));
    m_draft.insert(place.list, place.place + 1, copy);
    draftChanged();
    goTo(QStringLiteral("%1[%2]").arg(place.list).arg(place.place + 1));
}

void PackEditor::moveCurrent(int step)
{
    const QString path = m_draft.move(currentPath(), step);
    draftChanged();
    goTo(path);
    showCurrent();
}

void PackEditor::undo()
{
    m_draft.undo();
    draftChanged();
    showCurrent();
}

void PackEditor::redo()
{
    m_draft.redo();
    draftChanged();
    showCurrent();
}

void PackEditor::textChanged()
{
    if (m_showing || (!m_textTyped && m_text->toPlainText() == m_shownText))
        return; // a text also tells when its letters get another look
    m_textTyped = true;
    m_check.reset();
    m_ticket = {}; // what is found of the state before is not wanted any more
    m_wait.start();
}

/// The typed text becomes the draft, as far as it is JSON.
bool PackEditor::takeText()
{
    if (!m_textTyped)
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(m_text->toPlainText().toUtf8());
    if (!document.isObject())
        return false;
    m_draft.replace(document.object());
    m_textTyped = false;
    showDraft();
    return true;
}

void PackEditor::turnSide(int side)
{
    if (side == 1) {
        m_shownText = QString::fromUtf8(eligibility::packText(m_draft.object()));
        m_showing = true;
        m_text->setPlainText(m_shownText);
        m_showing = false;
        m_textTyped = false;
    } else if (!takeText()) {
        m_sides->setCurrentIndex(1); // what is no JSON has no lines
        m_status->setText(tr("The text must be put right before its conditions can be shown."));
        return;
    } else {
        showCurrent();
    }
    m_check.reset();
    check();
    showActions();
}

QByteArray PackEditor::currentText() const
{
    return m_sides->currentIndex() == 1 ? m_text->toPlainText().toUtf8() : eligibility::packText(m_draft.object());
}

bool PackEditor::isChanged() const
{
    return m_textTyped || !(m_draft.object() == stood());
}

const QJsonObject &PackEditor::stood() const
{
    return m_document.stood.isEmpty() ? m_document.rules : m_document.stood;
}

void PackEditor::check()
{
    m_wait.stop();
    m_ticket = m_needs.workspace.read(
        this,
        [text = currentText(), opened = stood()](
            store::Session &) -> Result<DraftCheck> { return checkedDraft(text, opened); },
        [this](const Result<DraftCheck> &found) {
            if (found)
                m_check = *found;
            showCheck();
            if (std::exchange(m_saveAfter, false))
                save();
        });
}

/// Asks before worked examples that no longer agree are kept; a fault is gone to instead.
void PackEditor::save()
{
    if (m_writing)
        return;
    if (!m_check) {
        m_saveAfter = true;
        check();
        return;
    }
    if (m_check->fault) {
        const QString path = m_check->fault->detail.value(QStringLiteral("path")).toString();
        if (m_sides->currentIndex() == 0)
            goTo(path);
        showCheck();
        return;
    }
    if (!m_check->differing.empty()) {
        QStringList names;
        for (const auto &[name, differences] : m_check->differing)
            names.append(tr("%1: %2", "example, differences").arg(name, differences.join(QStringLiteral("; "))));
        if (!m_needs.prompt.confirm(
                {tr("Save though %n worked example(s) differ?", nullptr, static_cast<int>(names.size())),
                    names.join(u'\n'), tr("Save")}))
            return;
    }
    write();
}

void PackEditor::write()
{
    m_writing = true;
    showActions();
    const cultivation::DocumentWish wish{currentText(), m_document.basedOn, documentIds().next(), !m_document.record};
    m_writeTicket = m_needs.workspace.read(
        this, [wish, record = m_document.record](store::Session &) { return cultivation::keepingChange(wish, record); },
        [this](const Result<changes::RecordChange> &change) {
            if (!change || change->fields.empty()) {
                m_writing = false;
                showActions();
                if (!change)
                    return sayError(m_needs, change.error());
                return done(QDialog::Accepted); // nothing differs, nothing is written
            }
            changes::ChangeSet set;
            set.action = QStringLiteral("edit");
            set.source = QStringLiteral("window");
            set.changes.push_back(*change);
            m_needs.workspace.write(
                this, std::move(set), store::OnConflict::Refuse, [this](const Result<store::Receipt> &receipt) {
                    m_writing = false;
                    showActions();
                    sayWritten(m_needs, parentWidget(), receipt, tr("Rule document saved."));
                    if (receipt)
                        done(QDialog::Accepted);
                });
        });
}

void PackEditor::reject()
{
    if (isChanged()
        && !m_needs.prompt.confirm(
            {tr("Close without saving?"), tr("What was changed in the rules is lost."), tr("Close without saving")}))
        return;
    QDialog::reject();
}

bool PackEditor::focusNextPrevChild(bool next)
{
    return shell::stepFocus(*this, next, {m_tree, m_formArea, m_text});
}

} // namespace yumiao::ui::pages
