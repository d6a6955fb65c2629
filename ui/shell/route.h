// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace yumiao::ui::shell {

/// Where in the program something is: a page, an object on it, a filter. The text form is stable and does not change
/// with the language; palette, bookmarks and the audit log use it: 企业/91512002MA62A00121, 措施/06-5,
/// 企业?town=丹山镇.
struct Route {
    QString place;    ///< the first word: what kind of thing it is; a PageEntry says which places it opens
    QString key{};    ///< the object, may be empty
    QString filter{}; ///< the page's filter in its own text form, may be empty

    [[nodiscard]] bool isEmpty() const { return place.isEmpty(); }
    /// In key and filter the marks % / ? are written as %25 %2F %3F.
    [[nodiscard]] QString toText() const;
    /// Nothing when the text has no place or a broken % mark.
    [[nodiscard]] static std::optional<Route> fromText(const QString &text);
    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace yumiao::ui::shell

Q_DECLARE_METATYPE(yumiao::ui::shell::Route)
