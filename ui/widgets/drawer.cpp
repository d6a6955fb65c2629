// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawer.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wrapped_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

namespace yumiao::ui::widgets {

Drawer::Drawer(QWidget *parent)
    : QFrame(parent)
    , m_title(new WrappedLabel(this))
    , m_meta(new WrappedLabel(this))
    , m_tagRow(new QWidget(this))
    , m_tags(new FlowLayout(m_tagRow, 5))
    , m_pin(makeTool("pin"))
    , m_open(makeTool("external-link"))
    , m_close(makeTool("x"))
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_foot(new QFrame(this))
    , m_footRow(new FlowLayout(m_foot, 8))
{
    setProperty("pane", true);
    setMinimumWidth(320);
    m_pin->setCheckable(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_foot->setProperty("foot", true);
    m_footRow->setContentsMargins(12, 8, 12, 8);
    m_foot->hide();

    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(m_bar);
    all->addWidget(rule);
    all->addWidget(m_pages, 1);
    all->addWidget(m_foot);
    wireUp();
    retranslate();
}

QToolButton *Drawer::makeTool(const char *iconName)
{
    auto *tool = new QToolButton(this);
    tool->setIcon(theme::icon(iconName));
    tool->setAutoRaise(true);
    const auto fit = [tool] {
        tool->setIconSize({theme::grown(16), theme::grown(16)});
        tool->setFixedSize(theme::grown(26), theme::grown(26));
    };
    fit();
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, tool, fit);
    return tool;
}

QWidget *Drawer::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(14, 8, 10, 4);
    rows->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(m_title, 1);
    for (QToolButton *tool : {m_pin, m_open, m_close})
        first->addWidget(tool);
    rows->addLayout(first);
    rows->addWidget(m_meta);
    rows->addWidget(m_tagRow);
    for (QLabel *label : {m_title, m_meta})
        label->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_meta->setWordWrap(true);
    m_meta->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setFocusPolicy(Qt::NoFocus);
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    theme::setFontRole(m_title, theme::FontRole::H2);
    theme::setFontRole(m_meta, theme::FontRole::Small);
    theme::setTone(m_meta, "t2");
    m_meta->hide();
    m_tagRow->hide();
    return head;
}

void Drawer::wireUp()
{
    connect(m_close, &QToolButton::clicked, this, &Drawer::closeRequested);
    connect(m_open, &QToolButton::clicked, this, &Drawer::openRequested);
    connect(m_pin, &QToolButton::toggled, this, &Drawer::pinToggled);
    connect(m_bar, &QTabBar::currentChanged, this, &Drawer::showTab);
}

void Drawer::retranslate()
{
    const std::pair<QToolButton *, QString> words[] = {
        {m_pin, tr("Keep this record while the selection moves")},
        {m_open, tr("Open in full")},
        {m_close, tr("Close the drawer")},
    };
    for (const auto &[tool, text] : words) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    }
}

void Drawer::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Drawer::setMeta(const QString &meta)
{
    m_meta->setText(meta);
    m_meta->setVisible(!meta.isEmpty());
}

void Drawer::setTags(const QList<DrawerTag> &tags)
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DrawerTag &tag : tags) {
        auto *label = new QLabel(tag.text, m_tagRow);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("tag", QString::fromLatin1(tag.tone));
        theme::setFontRole(label, theme::FontRole::Cap);
        m_tags->addWidget(label);
        label->show();
    }
    m_tagRow->setVisible(!tags.isEmpty());
    m_tagRow->updateGeometry();
    fitTags();
}

/// The tags stand in as many lines as they need.
void Drawer::fitTags()
{
    const QMargins around = m_tagRow->parentWidget()->layout()->contentsMargins();
    const int room = width() - around.left() - around.right();
    m_tagRow->setMinimumHeight(m_tags->count() > 0 && room > 0 ? m_tags->heightForWidth(room) : 0);
}

void Drawer::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitTags();
}

QString Drawer::tabText(const QString &title, const QString &count)
{
    return count.isEmpty() ? title : tr("%1 %2", "tab title and count").arg(title, count);
}

void Drawer::setTabs(const QList<DrawerTab> &tabs)
{
    const QByteArray before = currentTab();
    {
        const QSignalBlocker quiet(m_bar);
        while (m_bar->count() > 0)
            m_bar->removeTab(0);
        for (QWidget *page : std::as_const(m_made))
            delete page;
        m_tabs = tabs;
        m_made = QList<QWidget *>(tabs.size(), nullptr);
        for (const DrawerTab &tab : tabs)
            m_bar->addTab(tabText(tab.title, tab.count));
    }
    if (tabs.isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_bar);
        setCurrentTab(before);
    }
    if (isVisible())
        showTab(m_bar->currentIndex());
}

void Drawer::setTabWords(const QByteArray &id, const QString &title, const QString &count)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == id)
            m_bar->setTabText(i, tabText(title, count));
    }
}

void Drawer::setCurrentTab(const QByteArray &id)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id != id)
            continue;
        if (m_bar->currentIndex() == i && !m_bar->signalsBlocked())
            makePage(i); // it may not have been shown yet
        m_bar->setCurrentIndex(i);
    }
}

QByteArray Drawer::currentTab() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && index < m_tabs.size() ? m_tabs.at(index).id : QByteArray();
}

QWidget *Drawer::pageOf(const QByteArray &id) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == id)
            return m_made.at(i);
    }
    return nullptr;
}

void Drawer::showTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    makePage(index);
    Q_EMIT tabChanged(m_tabs.at(index).id);
}

void Drawer::makePage(int index)
{
    if (!m_made.at(index) && m_tabs.at(index).make) {
        m_made[index] = m_tabs.at(index).make(m_pages);
        m_pages->addWidget(m_made.at(index));
    }
    if (m_made.at(index))
        m_pages->setCurrentWidget(m_made.at(index));
}

void Drawer::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (const int index = m_bar->currentIndex(); index >= 0 && index < m_tabs.size() && !m_made.at(index))
        makePage(index);
}

void Drawer::stepTab(int by)
{
    if (m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void Drawer::addFootWidget(QWidget *widget)
{
    m_footRow->addWidget(widget);
    m_foot->show();
}

void Drawer::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
}

bool Drawer::isPinned() const
{
    return m_pin->isChecked();
}

bool Drawer::event(QEvent *event)
{
    // Ctrl+Tab reaches widgets as a key press that the focus chain would take; it belongs to the tabs.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (event->type() == QEvent::KeyPress)
                stepTab(key->key() == Qt::Key_Backtab || key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void Drawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace yumiao::ui::widgets
