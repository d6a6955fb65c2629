// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise.h"
#include "tests/support/page_scene.h"
#include "ui/pages/imports/imports_page.h"

#include <QAbstractItemModelTester>

class QPushButton;
class QTableView;

namespace yumiao::tests {

/// A valid made-up credit code of the district, another for each number.
[[nodiscard]] QString codeNumber(int number);

/// The page over a practice district, and ledgers to import.
struct ImportScene {
    explicit ImportScene(Holding holding = Holding::Practice);
    [[nodiscard]] QString file(const QString &name, const QString &text) const;
    /// One row of every sort: new, changed, unchanged, two that cannot be read.
    [[nodiscard]] QString mixedLedger();
    /// Chooses a file as the officer does, and waits for the trial run.
    [[nodiscard]] bool choose(const QString &path);
    [[nodiscard]] bool runs(const std::function<void()> &step);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QPushButton *writeButton() const;
    void run(const QByteArray &command);
    [[nodiscard]] QString whyNot(const QByteArray &command);
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QTableView *list(int tab) const;
    [[nodiscard]] QString cell(int tab, int row, int column) const;
    [[nodiscard]] QString fieldOf(const QString &heading);
    [[nodiscard]] qint64 enterprises() const;
    [[nodiscard]] qint64 sets() const;
    [[nodiscard]] std::optional<RecordId> byCode(const QString &code) const;
    [[nodiscard]] bool showsResults() const;
    [[nodiscard]] QString emptyTitle() const { return page.findChild<ui::shell::StatePanel *>()->accessibleName(); }

    PageScene scene;
    ui::pages::ImportsPage page;
    QAbstractItemModelTester columnTester;
    records::Enterprise known;
    records::Enterprise same;
};

} // namespace yumiao::tests
