// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/condition_part.h"
#include "ui/pages/common/condition_value.h"

namespace yumiao::ui::pages {

/// One condition: field (found by a part of its name), comparison, value, ×.
class ConditionRow final : public ConditionPart {
    Q_OBJECT
public:
    ConditionRow(store::Workspace &workspace, records::RecordKind kind, QWidget *parent);
    [[nodiscard]] store::Filter filter() const override;
    void showFaults() override;
    /// False when the row has no form for it; it is left as it was.
    bool setFilter(const store::Filter &filter);
    void setField(const QString &path, bool isCount);

private:
    void takeField();
    void takeOperator();
    [[nodiscard]] const FilterField &field() const { return m_fields[static_cast<size_t>(m_at)]; }
    [[nodiscard]] FilterOperator how() const;

    records::RecordKind m_kind;
    std::vector<FilterField> m_fields;
    int m_at = 0;
    QComboBox *m_fieldBox;
    QComboBox *m_operatorBox;
    ConditionValue *m_value;
};

/// A condition in its text form, for what the other parts cannot show.
class ConditionText final : public ConditionPart {
    Q_OBJECT
public:
    ConditionText(records::RecordKind kind, const store::Filter &filter, QWidget *parent);
    [[nodiscard]] store::Filter filter() const override { return m_filter; }
    void showFaults() override;

private:
    records::RecordKind m_kind;
    store::Filter m_filter;
    QLineEdit *m_line;
};

} // namespace yumiao::ui::pages
