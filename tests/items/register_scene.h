// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/enterprise_rows.h"
#include "models/items/window_model.h"
#include "tests/items/generated_base.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

/// A question about the generated day.
[[nodiscard]] inline items::ListQuestion onTheDay(const QString &text = {})
{
    items::ListQuestion question;
    question.text = text;
    question.on = generatedDay();
    return question;
}

/// An open workspace over a generated base, its register index, and a list of its enterprises under the tester.
class RegisterScene {
public:
    explicit RegisterScene(const QString &path)
        : m_path(path)
    {
        auto opened = store::Workspace::open(path, QStringLiteral("经办"));
        if (!opened)
            return;
        m_workspace = *std::move(opened);
        m_shelf = std::make_unique<items::RegisterShelf>(*m_workspace);
    }
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] items::RegisterShelf &shelf() const { return *m_shelf; }
    void dropShelf() { m_shelf.reset(); }

    /// A list of the register whose index is loaded; nullptr when it does not come.
    [[nodiscard]] items::WindowModel *enterprises()
    {
        if (!m_shelf->index() && !QSignalSpy(m_shelf.get(), &items::RegisterShelf::loaded).wait())
            return nullptr;
        m_model = std::make_unique<items::WindowModel>(std::make_unique<items::EnterpriseRows>(*m_workspace, *m_shelf));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        return m_model.get();
    }
    [[nodiscard]] static bool settle(items::WindowModel &model, const items::ListQuestion &question)
    {
        QSignalSpy settled(&model, &items::WindowModel::settled);
        model.setQuestion(question);
        return settled.wait();
    }
    /// Writes through the workspace, as the window does.
    [[nodiscard]] bool write(std::vector<changes::RecordChange> made) const
    {
        changes::ChangeSet set;
        set.action = QStringLiteral("edit");
        set.source = QStringLiteral("window");
        set.changes = std::move(made);
        bool done = false;
        bool good = false;
        m_workspace->write(m_workspace.get(), set, store::OnConflict::Refuse, [&](const auto &receipt) {
            done = true;
            good = receipt.has_value();
        });
        return QTest::qWaitFor([&] { return done; }) && good;
    }
    [[nodiscard]] bool undoLast() const
    {
        bool done = false;
        bool good = false;
        m_workspace->undo(m_workspace.get(), {}, [&](const auto &receipt) {
            done = true;
            good = receipt.has_value();
        });
        return QTest::qWaitFor([&] { return done; }) && good;
    }
    /// A connection of its own, to compare with.
    [[nodiscard]] std::unique_ptr<store::Session> session() const
    {
        auto opened = store::Session::open(m_path, store::Session::Access::Read);
        return opened ? *std::move(opened) : nullptr;
    }

private:
    QString m_path;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<items::RegisterShelf> m_shelf;
    std::unique_ptr<items::WindowModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// One field of an enterprise from one value to another.
[[nodiscard]] inline changes::RecordChange enterpriseChange(
    RecordId id, const char *field, const records::Value &before, const records::Value &after)
{
    const int place = records::description<records::Enterprise>().indexOf(QLatin1String(field));
    return {records::RecordKind::Enterprise, id, false, {{place, before, after}}};
}

} // namespace yumiao::tests
