// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/resources.h"

#include <QSettings>

#include <algorithm>
#include <cstring>

namespace yumiao::ui::theme {

namespace {
bool nameIsLess(const std::pair<QByteArray, QColor> &entry, const char *name)
{
    return std::strcmp(entry.first.constData(), name) < 0;
}

Tokens &tokensInUse()
{
    static Tokens tokens = Tokens::light();
    return tokens;
}
} // namespace

Tokens::Tokens(const QString &name)
    : m_name(name)
    , m_dark(name == QLatin1String("dark"))
{
    openResources();
    QSettings file(QStringLiteral(":/theme/%1.ini").arg(name), QSettings::IniFormat);
    for (const auto &[group, prefix] : {std::pair{"colours", ""}, std::pair{"ink", "ink/"}}) {
        file.beginGroup(QLatin1String(group));
        const QStringList keys = file.childKeys();
        for (const QString &key : keys)
            m_colours.emplace_back(prefix + key.toLatin1(), QColor(file.value(key).toString()));
        file.endGroup();
    }
    std::sort(m_colours.begin(), m_colours.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

const QColor *Tokens::find(const char *name) const
{
    const auto it = std::lower_bound(m_colours.begin(), m_colours.end(), name, nameIsLess);
    return it != m_colours.end() && it->first == name ? &it->second : nullptr;
}

bool Tokens::has(const char *name) const
{
    return find(name) != nullptr;
}

QColor Tokens::colour(const char *name) const
{
    const QColor *found = find(name);
    Q_ASSERT_X(found, "Tokens::colour", name);
    return found ? *found : QColor(Qt::magenta);
}

QColor Tokens::inkOn(const char *fill) const
{
    const QColor *found = find(QByteArray("ink/").append(fill).constData());
    return found ? *found : colour("t1");
}

std::vector<QByteArray> Tokens::names() const
{
    std::vector<QByteArray> all;
    for (const auto &entry : m_colours)
        all.push_back(entry.first);
    return all;
}

Tokens Tokens::light()
{
    return Tokens(QStringLiteral("light"));
}
Tokens Tokens::dark()
{
    return Tokens(QStringLiteral("dark"));
}
Tokens Tokens::highContrast()
{
    return Tokens(QStringLiteral("contrast"));
}
Tokens Tokens::print()
{
    return Tokens(QStringLiteral("print"));
}

const Tokens &current()
{
    return tokensInUse();
}

void setCurrent(Tokens tokens)
{
    tokensInUse() = std::move(tokens);
    Q_EMIT themeSignal().changed();
}

ThemeSignal &themeSignal()
{
    static ThemeSignal signal;
    return signal;
}

} // namespace yumiao::ui::theme
