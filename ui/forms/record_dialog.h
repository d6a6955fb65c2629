// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"
#include "ui/forms/record_form.h"
#include "ui/forms/refusal.h"

#include <QDialog>

#include <utility>

class QCheckBox;
class QLabel;
class QPushButton;

namespace yumiao::ui::forms {

class DoublesNotice;

/// Registers or edits one record (ui.md 3.2): 720 wide, two columns. Ctrl+Enter writes through the workspace. What the
/// ledger refuses is shown beside its field; where somebody else wrote meanwhile, both values are shown and the officer
/// takes one. Open it with open(); it deletes itself when closed.
class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    /// Presets by field name, for a new record: {"enterprise", id}.
    using Presets = std::vector<std::pair<QString, records::Value>>;

    /// A dialog for a new record.
    RecordDialog(store::Workspace &workspace, records::RecordKind kind, const Presets &presets, QWidget *parent);
    /// A dialog that reads a record and edits it.
    RecordDialog(store::Workspace &workspace, records::RecordKind kind, RecordId id, QWidget *parent);
    ~RecordDialog() override;

    /// Groups of fields instead of all of them in one.
    void setSections(const QList<FormSection> &sections);
    /// The stable word of the change in the history: "edit" unless set ("report", "promote").
    void setAction(const QString &action) { m_action = action; }
    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] RecordId recordId() const { return m_id; }
    /// Writes what was typed; asked by Ctrl+Enter and the button.
    void save();
    /// What may be the same enterprise, in a dialog for a new one; else nothing.
    [[nodiscard]] DoublesNotice *doublesNotice() const { return m_doubles; }

Q_SIGNALS:
    /// The officer would rather see a record that is there already; what was typed stays until the dialog is left.
    void openWanted(yumiao::records::RecordKind kind, yumiao::RecordId id);
    /// The record stands in the workspace.
    void saved(yumiao::RecordId id, const yumiao::store::Receipt &receipt);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    RecordDialog(store::Workspace &workspace, records::RecordKind kind, RecordId id, bool isNew, QWidget *parent);
    void buildUp();
    void addDoubles();
    void askForDoubles();
    void addCorrection();
    void applyPresets();
    void retranslate();
    void read();
    void setSaving(bool saving);
    void take(const Result<store::Receipt> &receipt);
    void showRefusal(const Error &error);
    void showConflict(const FieldConflict &conflict);
    void say(const QString &words, bool bad);
    [[nodiscard]] changes::ChangeSet changeSet() const;

    store::Workspace &m_workspace;
    const records::RecordDescription &m_description;
    RecordId m_id;
    bool m_isNew;
    bool m_saving = false;
    bool m_dropAsked = false;
    QString m_action = QStringLiteral("edit");
    Presets m_presets;
    RecordForm *m_form;
    QLabel *m_title;
    QLabel *m_message;
    DoublesNotice *m_doubles = nullptr;
    QCheckBox *m_correction = nullptr; ///< of an enterprise that is edited
    QPushButton *m_save;
    QPushButton *m_cancel;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::forms
