// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/temporary_base.h"
#include "tests/support/window_input.h"
#include "ui/pages/common/page_needs.h"

namespace yumiao::tests {

/// A window's surroundings over a small real workspace: two towns, three enterprises, a certificate, a visit.
class WindowScene {
public:
    WindowScene();

    [[nodiscard]] store::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] ui::pages::PageNeeds needs();
    [[nodiscard]] const TemporaryBase &base() const { return m_base; }
    /// Writes like somebody else beside the officer, and waits until it is done.
    store::Receipt writeMeanwhile(changes::ChangeSet set);
    /// A field of a record as it stands in the base.
    [[nodiscard]] records::Value stored(records::RecordKind kind, RecordId id, const char *field) const;
    [[nodiscard]] qint64 countOf(records::RecordKind kind) const;

    RecordId town;
    RecordId otherTown;
    RecordId firm;
    RecordId otherFirm;
    RecordId thirdFirm;
    RecordId certificate;
    RecordId visit;

    ScriptedPrompt prompt;
    ui::shell::MemorySettings settings;
    ui::shell::Navigator navigator;
    QStringList said; ///< in the bar at the bottom
    std::function<void()> lastUndo;

private:
    /// Asks a read lane and waits.
    template <typename T>
    [[nodiscard]] T read(std::function<Result<T>(store::Session &)> job) const;

    TemporaryBase m_base;
    std::unique_ptr<store::Workspace> m_workspace;
};

/// Any warning of Qt fails the test.
void failOnWarnings();

} // namespace yumiao::tests
