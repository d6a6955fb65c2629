// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"
#include "ui/forms/reference_search.h"
#include "ui/pages/common/filter_fields.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStringListModel;

namespace yumiao::ui::pages {

/// What a field is compared with, as its type wants it typed: words of a list to tick, yes or no, a line with the unit
/// beside it, the name of a record with what is found for it. Amounts are typed in the unit that is shown.
class ConditionValue final : public QWidget {
    Q_OBJECT
public:
    ConditionValue(store::Workspace &workspace, QWidget *parent);
    ~ConditionValue() override;
    /// Shows the input that fits; what was typed stays where the new one takes it.
    void setShape(const FilterField &field, const FilterOperator &how);
    /// As they stand in a filter.
    void setValues(const QStringList &values);
    [[nodiscard]] QStringList values() const;
    void setFaulty(bool faulty);

Q_SIGNALS:
    void edited();

private:
    enum class Form { None, Line, Ticks, Box };
    [[nodiscard]] Form formFor(const FilterOperator &how) const;
    void fillTicks();
    void showTicks();
    void lookUp();
    [[nodiscard]] QString typed(const QString &stored) const;
    [[nodiscard]] QString stored(const QString &typed) const;
    [[nodiscard]] QStringList lineValues() const;

    const store::Workspace &m_workspace;
    FilterField m_field;
    FilterOperator m_how;
    Form m_form = Form::None;
    QLineEdit *m_line;
    QLabel *m_unit;
    QPushButton *m_ticks;
    QMenu *m_menu;
    QComboBox *m_box;
    QStringListModel *m_names;
    QTimer m_lookUp;
    std::unique_ptr<forms::ReferenceSearch> m_search;
};

} // namespace yumiao::ui::pages
