// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/pages/enterprise/figures_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace yumiao::ui::forms {
class FieldInput;
}
namespace yumiao::ui::widgets {
class LampLabel;
}

namespace yumiao::ui::pages {

/// The table of yearly figures, edited in place (F2 or a double click, Enter and Tab save, Esc drops), with one line
/// below for what is wrong, what stands out (a great difference can be confirmed there), or that the newest year is
/// older than it should be, and with where the value of the current cell comes from.
class FiguresPane final : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPane(const PageNeeds &needs, QWidget *parent = nullptr);
    void show(const figures::EnterpriseProfile &profile);
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] FiguresModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QString message() const;

private:
    friend class FiguresDelegate;
    void buildUp();
    void beginEdit(forms::FieldInput *input, const QModelIndex &index);
    void commit(int step);
    void take(const Result<store::Receipt> &receipt, int step);
    void finish(int step);
    void refuse(const QString &words);
    void confirm(); ///< 无误: the difference in the current cell is right
    void showMessage();
    void askOrigins();
    void fitHeight();

    PageNeeds m_needs;
    FiguresModel m_model;
    QTableView *m_view;
    widgets::LampLabel *m_sign;
    QLabel *m_message;
    QPushButton *m_confirm;
    QLabel *m_origin; ///< where the value of the current cell comes from
    QLabel *m_nothing;
    QPointer<forms::FieldInput> m_input; ///< while a cell is edited
    QPersistentModelIndex m_edited;
    records::Value m_before; ///< what the cell showed when the edit began
    QString m_refusal;
    bool m_writing = false;
    bool m_readOnly = false;
    store::Ticket m_originsTicket;
};

} // namespace yumiao::ui::pages
