// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/doubles_index.h"
#include "models/store/workspace.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QListWidget;

namespace yumiao::ui::forms {

/// Under a form for a new enterprise: which records of the register may be the one that is being typed, with code,
/// town and why. Enter or a double click on one asks for it to be opened. Hidden while there is none. The register is
/// read once, when the notice is made.
class DoublesNotice final : public QFrame {
    Q_OBJECT
public:
    explicit DoublesNotice(store::Workspace &workspace, QWidget *parent = nullptr);
    ~DoublesNotice() override;

    /// What is typed so far; looked for a moment later.
    void ask(const store::DoubleQuestion &question);
    [[nodiscard]] const std::vector<store::PossibleDouble> &doubles() const { return m_doubles; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }

Q_SIGNALS:
    void openWanted(yumiao::RecordId enterprise);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showDoubles();

    store::Workspace &m_workspace;
    QLabel *m_title;
    QListWidget *m_list;
    QTimer m_delay;
    store::DoubleQuestion m_question;
    std::shared_ptr<const store::DoublesIndex> m_index; ///< none until the register is read
    std::optional<Error> m_failed;                      ///< why the register could not be read
    std::vector<store::PossibleDouble> m_doubles;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::forms
