// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/page_scene.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/enterprises/enterprise_drawer.h"
#include "ui/pages/enterprises/enterprises_page.h"
#include "ui/pages/enterprises/facet_pane.h"

#include <QAbstractItemModelTester>
#include <QTreeView>

class QLineEdit;

namespace yumiao::tests {

/// The page 企业 as it stands in a window of this width, over a practice district.
struct EnterprisesScene {
    explicit EnterprisesScene(Holding holding = Holding::Practice, int width = 1500);

    /// Waits until the list of this many rows is the answer to the last question, facets and all.
    [[nodiscard]] bool settle(qint64 rows);
    /// Waits until the drawer shows this enterprise, with its lists.
    [[nodiscard]] bool opened(RecordId id);
    /// Opens the drawer on an enterprise as a route does.
    void openDrawer(RecordId id);

    [[nodiscard]] items::WindowModel &model() const;
    [[nodiscard]] items::FacetModel &facets() const { return page.facets().model(); }
    [[nodiscard]] QTreeView &facetTree() const { return *page.facets().findChild<QTreeView *>(); }
    [[nodiscard]] QModelIndex facetGroup(const QString &code) const;
    [[nodiscard]] QLineEdit &search() const;
    [[nodiscard]] QWidget &list() const { return *page.table().focusProxy(); }
    [[nodiscard]] ui::widgets::Drawer &drawer() const { return page.drawer().drawer(); }
    void run(const QByteArray &command);
    [[nodiscard]] QString whyNot(const QByteArray &command);

    /// The ids that a filter in its text form finds today.
    [[nodiscard]] std::vector<RecordId> found(const QString &filter) const;
    [[nodiscard]] std::vector<RecordId> listed() const { return model().spine().ids; }
    [[nodiscard]] records::Enterprise stored(RecordId id) const;

    PageScene scene;
    ui::pages::EnterprisesPage page;
    QAbstractItemModelTester rowTester;
    QAbstractItemModelTester facetTester;
};

/// The dialog for a record that was opened last, or null.
[[nodiscard]] ui::forms::RecordDialog *openDialog(const QWidget &page);
/// The texts of labels and buttons that are shown there and cut off; empty when all can be read.
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

/// An enterprise that no other record refers to: what others refer to is not removed. Null where there is none.
[[nodiscard]] RecordId nobodyNames(const EnterprisesScene &scene);

} // namespace yumiao::tests
