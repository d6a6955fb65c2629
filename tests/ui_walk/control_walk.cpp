// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui_walk/control_walk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

/// What Qt builds into a control of its own and names through it.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent)
        return false;
    const bool inField = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent);
    const bool ofView = qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget) || widget->inherits("QTableCornerButton");
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return inField || ofView || (area && area->viewport() == widget) || widget->inherits("QMenuBarExtension")
        || widget->inherits("QComboBoxPrivateContainer");
}

bool isClickable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget)
        || (widget->testAttribute(Qt::WA_SetCursor) && widget->cursor().shape() == Qt::PointingHandCursor);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar it) { return it.isLetterOrNumber(); });
}

/// Latin words outside « and »; keys and codes are no words.
bool hasUnmarkedWords(QString text)
{
    static const QRegularExpression marked(u"«[^«»]*»"_s);
    for (QString before; before != text;) {
        before = text;
        text.remove(marked);
    }
    text.remove(QRegularExpression(u"\\b(Ctrl|Alt|Shift|Del|Esc|Enter|F\\d+|PDF|CSV|SVG|PNG|xlsx)\\b"_s));
    return text.contains(QRegularExpression(u"[A-Za-z]{3,}"_s));
}

} // namespace

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *it = widget; it && names.size() < 5; it = it->parentWidget())
        names << QString::fromLatin1(it->metaObject()->className()).section(u"::"_s, -1)
                + (it->objectName().isEmpty() ? QString() : u"#"_s + it->objectName());
    QString words;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    return u"%1 \"%2\""_s.arg(names.join(u" in "_s), words.left(40));
}

QList<QWidget *> controlsIn(QWidget *root)
{
    QList<QWidget *> found;
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || !widget->isEnabled() || isPartOfControl(widget) || widget->focusProxy()
            || widget->window() != root->window() || qobject_cast<QMenuBar *>(widget))
            continue;
        if (isClickable(widget) || (widget->focusPolicy() & Qt::TabFocus))
            found << widget;
    }
    return found;
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList nameFaults(QWidget *root, bool marked)
{
    QStringList faults;
    const QList<QWidget *> controls = controlsIn(root);
    for (QWidget *widget : controls) {
        const QString name = spokenName(widget);
        if (!hasLetters(name))
            faults << u"no name: "_s + placeOf(widget);
        else if (!widget->objectName().isEmpty() && name == widget->objectName())
            faults << u"the name of the object: "_s + placeOf(widget);
        else if (marked && hasUnmarkedWords(name))
            faults << u"\"%1\" cannot be translated: %2"_s.arg(name, placeOf(widget));
    }
    return faults;
}

QStringList roleFaults(QWidget *root)
{
    static const QSet<QAccessible::Role> idle{QAccessible::NoRole, QAccessible::Client, QAccessible::StaticText,
        QAccessible::Pane, QAccessible::Grouping, QAccessible::Window, QAccessible::Border, QAccessible::Graphic,
        QAccessible::Whitespace};
    QStringList faults;
    const QList<QWidget *> controls = controlsIn(root);
    for (QWidget *widget : controls) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || idle.contains(spoken->role()))
            faults << u"role %1: %2"_s.arg(spoken ? spoken->role() : 0).arg(placeOf(widget));
    }
    return faults;
}

QStringList letterFaults(QWidget *root)
{
    QHash<QString, QString> holders;
    QStringList faults;
    const auto take = [&](const QString &text, const QString &place) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (holders.contains(key))
            faults << u"%1 for %2 and for %3"_s.arg(key, holders.value(key), place);
        holders.insert(key, place);
    };
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->window() == root->window())
            take(button->text(), placeOf(button));
    }
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            take(label->text(), placeOf(label));
    }
    const auto bars = root->findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus)
            take(menu->text(), u"menu "_s + menu->text());
    }
    return faults;
}

} // namespace yumiao::tests
