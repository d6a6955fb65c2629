// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"
#include "ui/forms/field_editor.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/pages/common/page_needs.h"
#include "ui/pages/enterprises/revenue_bars.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yumiao::ui::pages {

/// The tab 概况: tier, the fields of the register edited in place (F2), revenue by year, open matters.
class EnterpriseOverview final : public QScrollArea {
    Q_OBJECT
public:
    explicit EnterpriseOverview(const PageNeeds &needs, QWidget *parent = nullptr);
    void show(const figures::EnterpriseProfile &profile);
    void retranslate();
    /// F2 on the drawer: the first row begins to edit.
    void startEditing();

Q_SIGNALS:
    /// The new value of a field is in the workspace.
    void edited(yumiao::RecordId id, const QString &field);

private:
    struct EditedField {
        QString name;
        forms::FieldEditor *editor;
        widgets::ValueRow *row;
    };
    [[nodiscard]] QLabel *heading(QWidget *parent);
    [[nodiscard]] QWidget *makeStrip(QWidget *parent);
    [[nodiscard]] QWidget *makeRegisterHead(QWidget *parent);
    void addRow(const QString &name, QWidget *parent, QVBoxLayout *column);
    void fitLabels();
    void leave(size_t row, bool forward);

    PageNeeds m_needs;
    RecordId m_id;
    QLabel *m_tierTitle;
    QLabel *m_tier;
    QLabel *m_registerTitle;
    QPushButton *m_edit;
    std::vector<EditedField> m_fields;
    QLabel *m_figuresTitle;
    RevenueBars *m_bars;
    QLabel *m_sizeTitle;
    FactLineView *m_size;
    QLabel *m_mattersTitle;
    FactLineView *m_matters;
    QLabel *m_relationsTitle;
    FactLineView *m_relations;
    QLabel *m_namesTitle;
    FactLineView *m_names;
};

} // namespace yumiao::ui::pages
