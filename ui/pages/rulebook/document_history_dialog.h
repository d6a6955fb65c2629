// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/rule_documents.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace yumiao::ui::pages {

/// Who changed a rule document, when, and which of its lines from what to what.
class DocumentHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    DocumentHistoryDialog(PageNeeds needs, RecordId document, const QString &title, QWidget *parent);
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void show(const std::vector<cultivation::DocumentVersion> &versions);

    PageNeeds m_needs;
    QTreeWidget *m_list;
    QLabel *m_state;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
