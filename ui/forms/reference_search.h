// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QList>

#include <functional>
#include <memory>

namespace yumiao::ui::forms {

/// A record that can be referred to, as the popup of a reference field shows it.
struct ReferenceHit {
    RecordId id;
    QString label;    ///< 四川恒芯传感技术有限公司
    QString detail{}; ///< credit code, place; quiet
};

/// How a reference field finds records and names the one it has. Answers come later, on the UI thread; a new question
/// withdraws the one before.
class ReferenceSearch {
public:
    using Hits = std::function<void(const QList<ReferenceHit> &)>;
    using Label = std::function<void(const QString &)>;
    using Codes = std::function<void(const QStringList &)>;
    ReferenceSearch() = default;
    ReferenceSearch(const ReferenceSearch &) = delete;
    ReferenceSearch &operator=(const ReferenceSearch &) = delete;
    virtual ~ReferenceSearch() = default;
    virtual void find(records::RecordKind kind, const QString &text, Hits answer) = 0;
    virtual void label(records::RecordKind kind, RecordId id, Label answer) = 0;
    /// Which words of a choice field a new value does not name, for they are out of use (停用), by their codes. No
    /// answer where every word may be chosen.
    virtual void retiredChoices(const records::Field &field, Codes answer);
};

/// What is offered: a new value does not name what is out of use, a question may.
enum class Offered { InUse, RetiredToo };

/// Asks the workspace: enterprises by name, code and pinyin initials, other kinds by label, key and code. At most 20.
/// Answers are dropped once `context` is gone.
[[nodiscard]] std::unique_ptr<ReferenceSearch> workspaceSearch(
    store::Workspace &workspace, QObject *context, Offered offered = Offered::InUse);

} // namespace yumiao::ui::forms
