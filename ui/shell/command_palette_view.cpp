// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the palette: its widgets and words. What it does stands in command_palette.cpp.
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QVariant>

namespace yumiao::ui::shell {

void CommandPalette::build()
{
    m_box = new QFrame(this);
    m_box->setObjectName(QStringLiteral("commandPalette"));
    m_list = new QListView(m_box);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothing = new QLabel(m_box);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(64);
    theme::setTone(m_nothing, "t2");
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_foot = new QFrame(m_box);
    m_foot->setObjectName(QStringLiteral("paletteFoot"));
    new widgets::FlowLayout(m_foot);
    column->addWidget(m_foot);
    retranslate();
}

QWidget *CommandPalette::makeHead()
{
    auto *head = new QFrame(m_box);
    head->setObjectName(QStringLiteral("paletteHead"));
    auto *icon = new QLabel(head);
    const auto draw
        = [this, icon] { icon->setPixmap(theme::iconPixmap("search", "t3", theme::grown(20), devicePixelRatioF())); };
    draw();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, icon, draw);
    m_input = new QLineEdit(head);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_limit = new QLabel(head);
    m_limit->setTextFormat(Qt::PlainText);
    m_limit->setProperty("tag", QStringLiteral("gry"));
    theme::setFontRole(m_limit, theme::FontRole::Cap);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addWidget(m_input, 1);
    row->addWidget(m_limit);
    return head;
}

void CommandPalette::addKeyHint(QWidget *foot, const QStringList &caps, const QString &words)
{
    auto *hint = new QWidget(foot);
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(4);
    for (const QString &cap : caps) {
        auto *key = new QLabel(cap, hint);
        key->setTextFormat(Qt::PlainText);
        key->setProperty("keycap", true);
        theme::setFontRole(key, theme::FontRole::Cap);
        row->addWidget(key);
    }
    auto *label = new QLabel(words, hint);
    label->setTextFormat(Qt::PlainText);
    theme::setTone(label, "t2");
    theme::setFontRole(label, theme::FontRole::Cap);
    row->addWidget(label);
    foot->layout()->addWidget(hint);
}

QWidget *CommandPalette::makeFoot()
{
    auto *foot = new QFrame(m_box);
    foot->setObjectName(QStringLiteral("paletteFoot"));
    auto *lines = new widgets::FlowLayout(foot, 4); // large text needs more than one line
    lines->setContentsMargins(14, 5, 6, 5);
    addKeyHint(foot, {QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"));
    addKeyHint(foot, {QStringLiteral("Enter")}, tr("open"));
    addKeyHint(foot, {QStringLiteral("Ctrl+Enter")}, tr("preview"));
    addKeyHint(foot, {QStringLiteral("Esc")}, tr("close"));
    addKeyHint(foot, {QStringLiteral(">")}, tr("commands"));
    for (const PaletteSource &source : std::as_const(m_needs.sources)) {
        if (!source.prefix.isNull() && source.title)
            addKeyHint(foot, {QString(source.prefix)}, source.title());
    }
    return foot;
}

void CommandPalette::retranslate()
{
    QFont font = theme::font(theme::FontRole::H2); // of the text size that holds now
    font.setBold(false);
    font.setPointSizeF(font.pointSizeF() + 0.5);
    m_input->setFont(font);
    m_input->setPlaceholderText(tr("Search enterprises and clauses, or type a command"));
    m_input->setAccessibleName(tr("Command palette"));
    m_nothing->setText(tr("Nothing found"));
    m_limit->setVisible(!m_only.isEmpty());
    QString limit = tr("Commands");
    for (const PaletteSource &source : std::as_const(m_needs.sources)) {
        if (source.id == m_only && source.title)
            limit = source.title();
    }
    m_limit->setText(limit);
    QWidget *foot = makeFoot();
    delete m_box->layout()->replaceWidget(m_foot, foot);
    delete m_foot;
    m_foot = foot;
}

} // namespace yumiao::ui::shell
