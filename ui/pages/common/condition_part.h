// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter.h"
#include "models/store/workspace.h"

#include <QWidget>

namespace yumiao::ui::pages {

/// A part of the editor of conditions: one condition, a group of them, or one that is written as text.
class ConditionPart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What it says now; All while nothing is filled in.
    [[nodiscard]] virtual store::Filter filter() const = 0;
    /// Marks what cannot be asked.
    virtual void showFaults() = 0;

Q_SIGNALS:
    void edited();
    void removeAsked();
};

/// The part of the editor that a filter over a kind needs. Whatever the editor has no form for is kept as text.
[[nodiscard]] ConditionPart *makeConditionPart(
    store::Workspace &workspace, records::RecordKind kind, const store::Filter &filter, QWidget *parent);

} // namespace yumiao::ui::pages
