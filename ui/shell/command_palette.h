// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_query.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace yumiao::ui::shell {

class CommandRegistry;
class PaletteDelegate;

/// The command palette (ui.md 5, S9): covers its window with a dim ground and finds commands and objects by code,
/// prefix, part, and pinyin initials. ↑↓ move, Enter opens, Ctrl+Enter previews, Tab limits to the group, Esc closes.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    struct Needs {
        CommandRegistry &commands;
        QList<PaletteSource> sources{};
        PaletteQuery::Initials initials{};
    };
    CommandPalette(Needs needs, QWidget *window);
    /// Opens with an empty query and takes the focus; the widget that had it gets it back.
    void popUp();
    void dismiss();
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] PaletteModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeFoot();
    void addKeyHint(QWidget *foot, const QStringList &caps, const QString &words);
    void retranslate();
    void place();
    void ask();
    void showAnswers();
    [[nodiscard]] QByteArray groupOfPrefix(QChar prefix) const;
    void chooseRow(int row);
    void step(int rows);
    void limitToGroup();
    void openCurrent(bool preview);
    [[nodiscard]] bool inputKey(int key, Qt::KeyboardModifiers modifiers);

    Needs m_needs;
    PaletteModel m_model;
    PaletteDelegate *m_delegate;
    QFrame *m_box;
    QLineEdit *m_input;
    QLabel *m_limit;
    QListView *m_list;
    QLabel *m_nothing;
    QWidget *m_foot = nullptr;
    PaletteQuery m_query;
    QByteArray m_only;
    bool m_moved = false; // the officer has chosen a row: answers coming later do not move it to the top
    quint64 m_asked = 0;
    QPointer<QWidget> m_before;
};

} // namespace yumiao::ui::shell
