// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QPushButton>

namespace yumiao::tests {

/// A page that remembers what it was asked to open.
class FakePage final : public ui::shell::Page {
    Q_OBJECT
public:
    FakePage(QString name, QWidget *parent)
        : Page(parent)
        , m_name(std::move(name))
        , m_route{m_name}
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QString countText() const override { return count; }
    [[nodiscard]] QList<ui::shell::Command> commands() override { return ownCommands; }
    void open(const ui::shell::Route &route) override
    {
        m_route = route;
        opened << route.toText();
    }
    [[nodiscard]] ui::shell::Route route() const override { return m_route; }
    [[nodiscard]] QStringList statusTexts() const override { return {m_name, QStringLiteral("42")}; }
    [[nodiscard]] QWidget *headActions() override
    {
        ++actionsMade;
        return new QPushButton(m_name, this);
    }
    void focusSearch() override { ++searches; }
    /// As if the officer had filtered or selected something.
    void moveTo(const ui::shell::Route &route)
    {
        m_route = route;
        Q_EMIT routeChanged();
    }

    QString count;
    QStringList opened;
    QList<ui::shell::Command> ownCommands;
    int actionsMade = 0;
    int searches = 0;
    int translated = 0;

protected:
    void retranslate() override { ++translated; }

private:
    QString m_name;
    ui::shell::Route m_route;
};

} // namespace yumiao::tests
