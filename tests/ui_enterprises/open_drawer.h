// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task.h"
#include "models/store/query.h"
#include "tests/ui_enterprises/enterprises_scene.h"
#include "ui/pages/common/fact_lines.h"
#include "ui/widgets/value_row.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace yumiao::tests {

/// The page with the drawer open on an enterprise that has something in every tab.
struct OpenDrawer : EnterprisesScene {
    OpenDrawer();
    [[nodiscard]] figures::EnterpriseProfile profile() const;
    /// The lists of a tab that are shown.
    [[nodiscard]] QList<ui::pages::FactLineView *> lists(const QByteArray &tab);
    /// The row of 概况 with this label, or null.
    [[nodiscard]] ui::widgets::ValueRow *row(const QString &label) const;
    /// F2, the text, Enter.
    void enter(ui::widgets::ValueRow &it, const QString &text);
    [[nodiscard]] qint64 setsWritten() const;
    [[nodiscard]] QToolButton *tool(const QString &name) const;

    RecordId id;

private:
    /// One with certificates, financing and visits; a task is given to it where it has none.
    [[nodiscard]] RecordId busiest();
    void giveTask(RecordId enterprise);
};

} // namespace yumiao::tests
