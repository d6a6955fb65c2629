// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/view_box.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace yumiao::ui::pages {
namespace {

constexpr int KeyedViews = 9;
constexpr int WidestName = 160;

QKeySequence keyOf(qsizetype index)
{
    return index < KeyedViews ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)) : QKeySequence();
}

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ViewBox::ViewBox(PageNeeds needs, ViewedList list, QWidget *parent)
    : QPushButton(parent)
    , m_needs(needs)
    , m_list(std::move(list))
    , m_views(new SavedViews(std::move(needs), m_list.place, this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("viewBox"));
    theme::setButtonIcon(this, "bookmark");
    theme::setStyleProperty(this, "opens", QStringLiteral("menu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewBox::fillMenu);
    connect(m_views, &SavedViews::changed, this, &ViewBox::follow);
    refresh();
}

ViewBox::~ViewBox() = default;

bool ViewBox::isChanged() const
{
    const NamedView *view = m_views->find(m_name);
    return view && !items::isSameView(items::readView(view->definition, m_list.kind).view, m_list.present());
}

void ViewBox::refresh()
{
    const QString name = m_name.isEmpty() ? tr("All, no view") : m_name;
    const QString shown = isChanged() ? tr("%1 (changed)").arg(name) : name;
    setText(menuText(fontMetrics().elidedText(shown, Qt::ElideMiddle, WidestName)));
    setAccessibleName(tr("View: %1").arg(shown));
    setToolTip(tr("View: %1").arg(shown).toHtmlEscaped());
}

void ViewBox::retranslate()
{
    refresh();
}

/// The views are others now: one that was saved is taken, one that is gone is let go.
void ViewBox::follow()
{
    if (!m_wanted.isEmpty() && m_views->find(m_wanted)) {
        m_name = m_wanted;
        m_wanted.clear();
    }
    if (!m_name.isEmpty() && !m_views->find(m_name))
        m_name.clear();
    refresh();
    Q_EMIT commandsChanged();
}

void ViewBox::setList(const QString &place, records::RecordKind kind)
{
    m_list.place = place;
    m_list.kind = kind;
    m_name.clear();
    m_usual.reset();
    m_views->setPlace(place);
    refresh();
}

QString ViewBox::noView() const
{
    return m_name.isEmpty() ? tr("No view is open") : QString();
}

QString ViewBox::whyNotMoved(int step) const
{
    if (m_name.isEmpty() || m_views->canMove(m_name, step))
        return noView();
    return step < 0 ? tr("It is the first of its sort") : tr("It is the last of its sort");
}

void ViewBox::fillMenu()
{
    m_menu->clear();
    const auto check = [this](QAction *action, const QString &name) {
        action->setCheckable(true);
        action->setChecked(name == m_name);
    };
    check(m_menu->addAction(tr("All, no view"), this, &ViewBox::openUsual), QString());
    bool wasShared = false;
    qsizetype index = 0;
    for (const NamedView &view : m_views->views()) {
        if (view.isShared() && !wasShared)
            m_menu->addSection(tr("Shared"));
        wasShared = view.isShared();
        QAction *action = m_menu->addAction(menuText(view.name), this, [this, name = view.name] { open(name); });
        if (const QKeySequence key = keyOf(index++); !key.isEmpty()) // shown only: the command has the key
            action->setText(QStringLiteral("%1\t%2").arg(menuText(view.name), key.toString(QKeySequence::NativeText)));
        check(action, view.name);
    }
    m_menu->addSeparator();
    const bool has = !m_name.isEmpty();
    m_menu->addAction(tr("Save"), this, &ViewBox::save)->setEnabled(has && isChanged());
    m_menu->addAction(tr("Save as my view…"), this, [this] { saveAs(false); });
    m_menu->addAction(tr("Save as a shared view…"), this, [this] { saveAs(true); });
    m_menu->addAction(tr("Rename…"), this, &ViewBox::rename)->setEnabled(has);
    m_menu->addAction(tr("Move up"), this, [this] { m_views->move(m_name, -1); })
        ->setEnabled(m_views->canMove(m_name, -1));
    m_menu->addAction(tr("Move down"), this, [this] { m_views->move(m_name, 1); })
        ->setEnabled(m_views->canMove(m_name, 1));
    m_menu->addAction(tr("Remove"), this, &ViewBox::remove)->setEnabled(has);
}

void ViewBox::open(const QString &name)
{
    const NamedView *view = m_views->find(name);
    if (!view)
        return;
    if (!m_usual)
        m_usual = m_list.present();
    const items::ReadView read = items::readView(view->definition, m_list.kind);
    m_name = name;
    m_list.show(read.view);
    refresh();
    if (!read.faults.isEmpty())
        sayFaults(name, read.faults);
}

void ViewBox::openUsual()
{
    m_name.clear();
    items::ViewDefinition usual;
    if (m_usual) { // the columns as they stood; conditions there are none
        usual.order = m_usual->order;
        usual.hidden = m_usual->hidden;
        usual.widths = m_usual->widths;
        usual.rowHeight = m_usual->rowHeight;
    }
    m_usual.reset();
    m_list.show(usual);
    refresh();
}

void ViewBox::sayFaults(const QString &name, const QStringList &faults)
{
    const auto has = [&](const char *fault) { return faults.contains(QLatin1String(fault)); };
    QString said = tr("The view %1 is partly damaged. What could be read is shown.").arg(name);
    if (has("view.damaged"))
        said = tr("The view %1 is damaged and cannot be read. The list is shown without it.").arg(name);
    else if (has("view.newer"))
        said = tr("The view %1 was saved by a newer program. What is known here is shown.").arg(name);
    else if (has("view.filter"))
        said = tr("The conditions of the view %1 cannot be read. The rest of it is shown.").arg(name);
    if (m_needs.announce)
        m_needs.announce(said, {});
}

std::optional<QString> ViewBox::askName(const QString &initial)
{
    const auto given = m_needs.prompt.askText(tr("Name of the view"), initial);
    const QString name = given ? given->trimmed().left(60) : QString();
    if (name.isEmpty())
        return std::nullopt;
    if (name == initial || !m_views->find(name))
        return name;
    if (m_needs.announce)
        m_needs.announce(tr("There is a view %1 already. Nothing was saved. Choose another name.").arg(name), {});
    return std::nullopt;
}

void ViewBox::save()
{
    const NamedView *view = m_views->find(m_name);
    if (!view)
        return saveAs(false);
    m_views->save(view->name, items::viewText(m_list.present()), view->isShared());
    refresh();
}

void ViewBox::saveAs(bool shared)
{
    const auto name = askName({});
    if (!name)
        return;
    m_wanted = *name;
    m_views->save(*name, items::viewText(m_list.present()), shared);
}

void ViewBox::rename()
{
    const QString before = m_name;
    const auto name = before.isEmpty() ? std::nullopt : askName(before);
    if (!name || *name == before)
        return;
    m_wanted = *name;
    m_views->rename(before, *name);
}

void ViewBox::remove()
{
    if (!m_name.isEmpty())
        m_views->remove(m_name);
}

QList<shell::Command> ViewBox::commands()
{
    using shell::Menu;
    const auto needsView = [this] { return noView(); };
    QList<shell::Command> all;
    for (qsizetype i = 0; i < qMin<qsizetype>(KeyedViews, m_views->views().size()); ++i) {
        const QString name = m_views->views().at(i).name;
        all.append({"view." + QByteArray::number(i + 1), tr("View: %1").arg(name), Menu::View, keyOf(i), "bookmark", {},
            [this, name] { open(name); }, 7});
    }
    all.append({"view.none", tr("All, no view"), Menu::View, {}, "bookmark", needsView, [this] { openUsual(); }, 7});
    all.append({"view.save", tr("Save the view"), Menu::View, {}, "save", needsView, [this] { save(); }, 7});
    all.append({"view.save_as", tr("Save as my view…"), Menu::View, {}, "save", {}, [this] { saveAs(false); }, 7});
    all.append({"view.share", tr("Save as a shared view…"), Menu::View, {}, "save", {}, [this] { saveAs(true); }, 7});
    all.append({"view.rename", tr("Rename the view…"), Menu::View, {}, {}, needsView, [this] { rename(); }, 7});
    for (const auto &[id, text, step] :
        {std::tuple{"view.up", tr("Move the view up"), -1}, {"view.down", tr("Move the view down"), 1}})
        all.append({id, text, Menu::View, {}, {}, [this, step = step] { return whyNotMoved(step); },
            [this, step = step] { m_views->move(m_name, step); }, 7});
    all.append({"view.remove", tr("Remove the view"), Menu::View, {}, {}, needsView, [this] { remove(); }, 7});
    return all;
}

} // namespace yumiao::ui::pages
