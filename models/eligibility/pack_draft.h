// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace yumiao::eligibility {

/// A rule document while it is being edited: it may be wrong in between. Places are told by the paths that the reader
/// tells faults by: "pack" is the whole, "pack.tiers[0].criteria[2].measure.fact" a value. Each change is a step that
/// can be taken back; typing in one place is one step.
class PackDraft {
public:
    explicit PackDraft(QJsonObject pack = {})
        : m_pack(std::move(pack))
    {
    }
    [[nodiscard]] const QJsonObject &object() const { return m_pack; }
    /// Undefined where nothing stands.
    [[nodiscard]] QJsonValue at(const QString &path) const;

    /// Puts a value in its place; an undefined one takes the key out.
    void set(const QString &path, const QJsonValue &value);
    /// Several keys of one object at once, as one step.
    void setKeys(const QString &path, const QJsonObject &values, const QStringList &without);
    /// Into a list, before `place` (at the end when it is past it); the list is made when it is not there.
    void insert(const QString &listPath, qsizetype place, const QJsonObject &value);
    /// Takes a member out of its list: "….criteria[2]".
    void remove(const QString &memberPath);
    /// Moves a member of a list by one place; its new path, or the old one at the end of the list.
    QString move(const QString &memberPath, int step);
    /// The whole at once: out of a text.
    void replace(const QJsonObject &pack);

    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }
    void undo();
    void redo();

    /// A code that stands nowhere yet: "new", "new_2", …
    [[nodiscard]] QString freeCode(const QString &wanted) const;

private:
    void step(QJsonObject after, const QString &where);
    QJsonObject m_pack;
    std::vector<QJsonObject> m_before;
    std::vector<QJsonObject> m_after;
    QString m_where; ///< of the last step, while it may go on
};

/// "pack.tiers[0].criteria[2]" → list "pack.tiers[0].criteria", place 2. Place -1: no member of a list.
struct MemberPlace {
    QString list;
    qsizetype place = -1;
};
[[nodiscard]] MemberPlace memberPlace(const QString &path);

} // namespace yumiao::eligibility
