// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"
#include "models/visits/visit_report.h"
#include "ui/pages/common/async_value.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yumiao::ui::pages {

class VisitPart;

/// 登记走访: one form after a visit. What was seen and said, facts of the enterprise that changed, and as many
/// requests, financing needs, promises and tasks as came up; all of it is written as one step and taken back as one.
/// What was typed stays through every refusal. Ctrl+Enter saves; leaving with something typed asks once. Open it with
/// open(); it deletes itself when closed.
class VisitDialog final : public QDialog {
    Q_OBJECT
public:
    /// `enterprise`: null when the officer chooses it in the form.
    VisitDialog(PageNeeds needs, RecordId enterprise, QWidget *parent = nullptr);
    ~VisitDialog() override;

    /// Whether the facts of the enterprise have been read and can be told.
    [[nodiscard]] bool isReady() const { return !m_enterprise.isNull() && m_known == m_enterprise; }
    [[nodiscard]] RecordId visitId() const;
    /// The first part of a kind, or null.
    [[nodiscard]] VisitPart *part(records::RecordKind kind) const;
    /// Adds a request, a financing need, a promise or a task.
    VisitPart *add(records::RecordKind kind);
    [[nodiscard]] QString message() const;
    void save();

Q_SIGNALS:
    void written(const yumiao::store::Receipt &receipt);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void reject() override;

private:
    struct Adding {
        records::RecordKind kind;
        QPushButton *button;
    };
    void buildUp();
    VisitPart *makePart(records::RecordKind kind, const QStringList &fields, bool removable);
    void addFixed();
    void leaveOut(VisitPart *part);
    void followEnterprise();
    void takeGround(const Result<visits::VisitGround> &ground);
    void takeReceipt(const Result<store::Receipt> &receipt);
    void setWords();
    void say(const QString &words, bool bad);
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] visits::VisitReport report() const;
    [[nodiscard]] visits::VisitGround ground() const;

    PageNeeds m_needs;
    RecordId m_enterprise;
    RecordId m_known; ///< the one whose facts are shown
    bool m_chosenHere;
    visits::VisitGround m_ground;
    AsyncValue<visits::VisitGround> m_read;
    QLabel *m_title;
    QLabel *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< of the parts
    QPushButton *m_save;
    QPushButton *m_cancel;
    std::vector<Adding> m_adding;
    std::vector<VisitPart *> m_parts; ///< as they stand; the first three are always there
    bool m_saving = false;
    bool m_dropAsked = false;
};

} // namespace yumiao::ui::pages
