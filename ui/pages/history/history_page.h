// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

class HistoryModel;
class SetDetail;

/// The change log (操作记录): the change sets, newest first, what each changed field by field, and the way back for any
/// of them. Route 操作记录/<id of the set>. Nothing can be deleted here.
class HistoryPage final : public shell::Page {
    Q_OBJECT
public:
    explicit HistoryPage(PageNeeds needs, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QList<shell::Command> commands() override;
    void open(const shell::Route &route) override;
    [[nodiscard]] shell::Route route() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    void focusSearch() override;

    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    [[nodiscard]] tables::RecordTable &table() const { return *m_table; }
    [[nodiscard]] SetDetail &detail() const { return *m_detail; }

protected:
    void retranslate() override;

private:
    void wireUp();
    void setWords();
    void settle();

    PageNeeds m_needs;
    QLineEdit *m_search;
    tables::RecordTable *m_table;
    HistoryModel *m_model;
    SetDetail *m_detail;
    QTimer m_delay;
    RecordId m_wanted; ///< to be chosen as soon as it is listed
};

} // namespace yumiao::ui::pages
