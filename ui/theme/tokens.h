// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace yumiao::ui::theme {

/// The named colours of one look (ui.md 6.1). Values come from resources/theme/{light,dark,contrast,print}.ini.
/// Names: win base alt head hover line line2 ctl t1 t2 t3 tdis acc acc2 onacc accbg accln focus,
/// red redbg redfill, amb ambbg ambfill, grn grnbg grnfill, gry grybg gryfill, mat tip tiptext, c1 … c6 c1l, sprout,
/// dim.
class Tokens {
public:
    /// The colour of a token. An unknown name is a programming mistake: it asserts in debug and paints magenta.
    [[nodiscard]] QColor colour(const char *name) const;
    /// The text colour for numbers drawn inside a bar that is filled with the token `fill` (c1 … c6, redfill, …).
    [[nodiscard]] QColor inkOn(const char *fill) const;
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// "light", "dark", "contrast" or "print".
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::vector<QByteArray> names() const;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// For weak eyes: black on white, every text at 7:1 or more, edges as dark as text.
    [[nodiscard]] static Tokens highContrast();
    /// For paper: white grounds, black text, the series and lamp colours of the light look.
    [[nodiscard]] static Tokens print();

private:
    explicit Tokens(const QString &name);
    [[nodiscard]] const QColor *find(const char *name) const;

    QString m_name;
    bool m_dark = false;
    std::vector<std::pair<QByteArray, QColor>> m_colours; // sorted by name
};

/// Tells widgets, delegates and charts that the look has changed and they must paint anew.
class ThemeSignal final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void changed();
};

/// The look in use. Paint code reads it each time and never keeps a colour. UI thread only.
[[nodiscard]] const Tokens &current();
/// Takes a new look and emits themeSignal().changed(). Program code calls applyTheme() (theme.h), which also
/// sets palette and style sheet; tests and painters may call this alone. UI thread only.
void setCurrent(Tokens tokens);
[[nodiscard]] ThemeSignal &themeSignal();

} // namespace yumiao::ui::theme
