// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/saved_views.h"
#include "ui/shell/command.h"

#include <QPushButton>

class QMenu;

namespace yumiao::ui::pages {

/// The list that a view box stands over.
struct ViewedList {
    QString place;
    records::RecordKind kind = records::RecordKind::Enterprise;
    std::function<items::ViewDefinition()> present; ///< how it is looked at now
    std::function<void(const items::ViewDefinition &)> show;
};

/// The box with the name of the view in the head of a page (S2): its menu switches, saves, renames and removes views.
/// "Changed" stands beside the name while the list is looked at in another way than the view says. Ctrl+1 to Ctrl+9
/// switch to the first nine.
class ViewBox final : public QPushButton {
    Q_OBJECT
public:
    ViewBox(PageNeeds needs, ViewedList list, QWidget *parent);
    ~ViewBox() override;
    [[nodiscard]] const QString &currentName() const { return m_name; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] SavedViews &views() const { return *m_views; }
    /// Shows a view; what of it cannot be shown any more is said.
    void open(const QString &name);
    /// The list as it is without a view.
    void openUsual();
    void save();
    void saveAs(bool shared);
    void rename();
    void remove();
    /// Another list stands under the box.
    void setList(const QString &place, records::RecordKind kind);
    /// The list is looked at in another way now.
    void refresh();
    void retranslate();
    [[nodiscard]] QList<shell::Command> commands();

Q_SIGNALS:
    /// Other views, so other keys.
    void commandsChanged();

private:
    void fillMenu();
    void follow();
    void sayFaults(const QString &name, const QStringList &faults);
    [[nodiscard]] QString noView() const;
    [[nodiscard]] QString whyNotMoved(int step) const;
    [[nodiscard]] std::optional<QString> askName(const QString &initial);

    PageNeeds m_needs;
    ViewedList m_list;
    SavedViews *m_views;
    QMenu *m_menu;
    QString m_name;                               ///< of the view; empty: none
    QString m_wanted;                             ///< one that was just saved and is on its way
    std::optional<items::ViewDefinition> m_usual; ///< the list before any view was opened
};

} // namespace yumiao::ui::pages
