// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/forms/field_editor.h"
#include "ui/pages/common/page_needs.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace yumiao::ui::widgets {
class ValueRow;
}

namespace yumiao::ui::pages {

/// Every field of the register in its sections, in two columns (one where there is little room for large text), edited
/// in place: F2 begins, Enter saves, Tab goes on. A field that no section names stands in the last one, so that none is
/// ever missing.
class RegisterSections final : public QWidget {
    Q_OBJECT
public:
    explicit RegisterSections(const PageNeeds &needs, QWidget *parent = nullptr);
    void show(const figures::EnterpriseProfile &profile);
    /// Of a past day: values can be read and copied, not changed.
    void setReadOnly(bool readOnly);
    void retranslate();
    void startEditing();

Q_SIGNALS:
    void edited(yumiao::RecordId id, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct EditedField {
        int field;
        size_t section;
        forms::FieldEditor *editor;
        widgets::ValueRow *row;
    };
    struct Section {
        const char *title; ///< English source text of this class's context
        QLabel *heading;
    };
    void addSection(const char *title, const std::vector<int> &fields);
    void addField(int field);
    /// Puts every section in `columns` columns, down the left one first.
    void place(int columns);
    void fitLabels();
    void leave(size_t row, bool forward);

    PageNeeds m_needs;
    RecordId m_id;
    std::vector<Section> m_sections;
    std::vector<EditedField> m_fields;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace yumiao::ui::pages
