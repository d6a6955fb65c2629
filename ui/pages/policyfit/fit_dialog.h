// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/policy_fit.h"

#include <QDialog>

class QTableWidget;

namespace yumiao::ui::pages {

/// The conditions of one policy for one application: what was found, what is asked for, where it stands, what is
/// missing. Not modal; deletes itself when closed.
class FitDialog final : public QDialog {
    Q_OBJECT
public:
    FitDialog(policyfit::PolicyFit fit, const QString &policy, QWidget *parent);
    [[nodiscard]] QTableWidget &table() const { return *m_table; }

private:
    void fill(const policyfit::PolicyFinding &finding);
    void addRow(const QStringList &cells, const QString &tip);
    [[nodiscard]] QString explanation(const policyfit::PolicyFinding &finding) const;

    policyfit::PolicyFit m_fit;
    QTableWidget *m_table;
};

} // namespace yumiao::ui::pages
