// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "ui/pages/bulk/bulk_edit_dialog.h"
#include "ui/pages/bulk/paste_dialog.h"
#include "ui/pages/bulk/wish_row.h"
#include "ui/pages/enterprises/enterprises_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

/// The page 企业 over a practice district, and what an officer does with many of its rows.
struct BulkScene {
    explicit BulkScene(std::unique_ptr<PageScene> scene = std::make_unique<PageScene>())
        : m_scene(std::move(scene))
        , page(std::make_unique<ui::pages::EnterprisesPage>(m_scene->needs()))
    {
        page->resize(1400, 800);
        page->show();
    }
    /// Closes page and workspace and opens both again, as a new start of the program does.
    void restart()
    {
        page.reset();
        const QString author = m_scene->workspace->author();
        m_scene->restart(author);
        page = std::make_unique<ui::pages::EnterprisesPage>(m_scene->needs());
        page->resize(1400, 800);
        page->show();
    }

    [[nodiscard]] PageScene &scene() const { return *m_scene; }
    [[nodiscard]] const items::WindowModel &model() const
    {
        return *qobject_cast<const items::WindowModel *>(page->table().model());
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !model().isAsking() && model().rowCount() == 300 && model().rowAt(0); });
    }
    /// The cell of a row and a column, by the name of its field.
    void stand(int row, const char *field)
    {
        const int column = model().columnOfField(QString::fromLatin1(field));
        page->table().selectionModel()->setCurrentIndex(
            model().index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        page->table().setFocus();
    }
    void select(int first, int count)
    {
        auto *selection = page->table().selectionModel();
        selection->clearSelection();
        for (int row = first; row < first + count; ++row)
            selection->select(model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void run(const QByteArray &command)
    {
        for (const ui::shell::Command &it : page->commands())
            if (it.id == command)
                return it.run();
        qFatal("there is no command %s", command.constData());
    }
    [[nodiscard]] QString whyNot(const QByteArray &command)
    {
        for (const ui::shell::Command &it : page->commands())
            if (it.id == command)
                return it.whyNot();
        return QStringLiteral("no such command");
    }
    [[nodiscard]] QWidget &list() const { return *page->table().focusProxy(); }
    [[nodiscard]] RecordId idAt(int row) const { return model().idAt(row); }
    [[nodiscard]] records::Enterprise stored(RecordId id) const
    {
        return store::find<records::Enterprise>(m_scene->session(), id).value_or(records::Enterprise());
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const auto found = page->findChildren<Dialog *>();
        for (Dialog *it : found)
            if (it->isVisible())
                return it;
        return nullptr;
    }
    /// Waits until its preview stands.
    template <typename Dialog>
    [[nodiscard]] static bool judged(const Dialog *dialog)
    {
        return dialog && QTest::qWaitFor([dialog] {
            return !dialog->preview().isBusy() && !dialog->preview().model().cells().empty();
        });
    }
    [[nodiscard]] QFrame &strip() const { return *page->findChild<QFrame *>(QStringLiteral("bulkStrip")); }
    [[nodiscard]] bool stripShows(bool shown) const
    {
        return QTest::qWaitFor([this, shown] { return strip().isVisible() == shown; });
    }
    /// Writes like somebody else.
    [[nodiscard]] bool writeMeanwhile(changes::RecordChange change)
    {
        changes::ChangeSet set;
        set.author = QStringLiteral("另一人");
        set.action = QStringLiteral("edit");
        set.changes.push_back(std::move(change));
        bool done = false;
        m_scene->workspace->write(page.get(), set, store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        return QTest::qWaitFor([&done] { return done; });
    }
    [[nodiscard]] static changes::RecordChange change(
        RecordId id, const char *field, records::Value before, records::Value after)
    {
        const int place = records::description<records::Enterprise>().indexOf(QLatin1String(field));
        return {records::RecordKind::Enterprise, id, false, {{place, std::move(before), std::move(after)}}};
    }

private:
    std::unique_ptr<PageScene> m_scene;

public:
    std::unique_ptr<ui::pages::EnterprisesPage> page;
};

} // namespace yumiao::tests
