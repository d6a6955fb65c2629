// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/condition_part.h"

#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yumiao::ui::pages {

/// Conditions that belong together: all of them, any, or none; or what one related record must meet ("has a certificate
/// that…", "has no visit that…", "has at least 2…").
class ConditionGroup final : public ConditionPart {
    Q_OBJECT
public:
    /// Over the records of `kind`; with a relation over those that it leads to, as one condition on them.
    ConditionGroup(store::Workspace &workspace, records::RecordKind kind, const QString &relation, QWidget *parent);
    [[nodiscard]] store::Filter filter() const override;
    void showFaults() override;
    /// False when the group has no form for it.
    bool setFilter(const store::Filter &filter);
    [[nodiscard]] QList<ConditionPart *> parts() const { return m_parts; }
    /// A new row, with the focus.
    void addRow();
    /// × of the group itself; the outermost has none.
    void setRemovable(bool removable);

private:
    enum Join { All, Any, None };
    enum Has { HasOne, HasNone, HasCount, HasFewer };
    void buildUp(QVBoxLayout *column);
    void addPart(ConditionPart *part);
    void addGroup(const QString &relation);
    void fill(const store::Filter &inner);
    [[nodiscard]] store::Filter joined() const;
    bool takeRelated(const store::Filter &filter);

    store::Workspace &m_workspace;
    records::RecordKind m_kind;      ///< of the records outside
    QString m_relation;              ///< empty: the group is about the records themselves
    records::RecordKind m_innerKind; ///< of the records its conditions are about
    QComboBox *m_join;
    QComboBox *m_has = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_remove;
    QVBoxLayout *m_rows;
    QList<ConditionPart *> m_parts;
};

} // namespace yumiao::ui::pages
