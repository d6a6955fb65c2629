// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/field.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace yumiao::rules {

/// Reads the values of one object of a rule file and keeps the first fault with its path ("rows[3].bounds").
class RuleReader {
public:
    RuleReader(QJsonObject object, QString path, Done &fault)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }
    [[nodiscard]] QString text(const char *key) const;            ///< must be there and not be empty
    [[nodiscard]] QString mayText(const char *key) const;         ///< may be left out
    [[nodiscard]] qint64 number(const char *key) const;           ///< a whole number from 0 to 9e15
    [[nodiscard]] QDate mayDate(const char *key) const;           ///< an ISO day, null or nothing
    [[nodiscard]] QStringList texts(const char *key) const;       ///< may be left out
    [[nodiscard]] std::vector<int> months(const char *key) const; ///< months: 1 to 12; may be left out
    [[nodiscard]] std::vector<RuleReader> objects(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;         ///< true or false; left out means false
    [[nodiscard]] RuleReader object(const char *key) const; ///< an object inside; must be there
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] bool isSound() const { return m_fault.has_value(); } ///< no fault was met so far
    /// Refuses every key that is not among `known`, blanks between: a mistyped key would be read as left out.
    void only(const char *known) const;
    /// A word of a closed list by its code.
    template <typename E>
    [[nodiscard]] E word(const char *key) const
    {
        return wordOf<E>(text(key), key);
    }
    template <typename E>
    [[nodiscard]] std::vector<E> words(const char *key) const
    {
        std::vector<E> found;
        for (const QString &code : texts(key))
            found.push_back(wordOf<E>(code, key));
        return found;
    }
    /// Keeps a fault of this object.
    void refuse(const char *key, const QString &reason) const;

private:
    template <typename E>
    [[nodiscard]] E wordOf(const QString &code, const char *key) const
    {
        const auto found = records::FieldTrait<std::optional<E>>::fromValue(records::textValue(code));
        if (!found)
            refuse(key, QStringLiteral("word"));
        return found.value_or(E{});
    }
    QJsonObject m_object;
    QString m_path;
    Done &m_fault;
};

/// The object of a rule file: its "format" must be `format`. Error: rule.damaged (`path`, `reason`).
[[nodiscard]] Result<QJsonObject> ruleObject(const QByteArray &json, const QString &format);
/// A rule file that the program carries. Error: resource.missing (`path`).
[[nodiscard]] Result<QByteArray> ruleFile(const QString &path);

} // namespace yumiao::rules
