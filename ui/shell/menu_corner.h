// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yumiao::ui::shell {

enum class SaveState { Saved, Writing, Offline, Failed };

/// The right end of the menu bar: search button, whether everything is saved, the officer's post.
class MenuCorner final : public QWidget {
    Q_OBJECT
public:
    explicit MenuCorner(QWidget *parent = nullptr);
    /// The words come from outside: 主库已保存 14:32, 3 处未能保存. An empty text hides the place.
    void setSaveStatus(SaveState state, const QString &text);
    /// 区经科信局・经办
    void setOfficer(const QString &text);
    /// Below 1366 the search button gets shorter.
    void setNarrow(bool narrow);
Q_SIGNALS:
    void searchRequested();
    /// A click on the save status: the list of what could not be saved.
    void saveStatusActivated();
    /// It wants another width; a menu bar does not notice by itself.
    void sizeHintChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitSearchText();

    QPushButton *m_search;
    QLabel *m_keys;
    QPushButton *m_save;
    QPushButton *m_officer;
};

} // namespace yumiao::ui::shell
