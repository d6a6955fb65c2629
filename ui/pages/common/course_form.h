// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"
#include "ui/pages/common/page_needs.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace yumiao::ui::forms {
class RecordForm;
}

namespace yumiao::ui::pages {

/// A form of one record of a course with its title, its message and two buttons: what the windows for a step, of an
/// application or of a request, and for a list share. Ctrl+Enter saves; leaving with something typed asks once. Deletes
/// itself when closed.
class CourseForm : public QDialog {
    Q_OBJECT
public:
    ~CourseForm() override;
    [[nodiscard]] forms::RecordForm &form() const { return *m_form; }
    [[nodiscard]] QString message() const;
    /// Writes what was typed; asked by Ctrl+Enter and the button.
    void save();

Q_SIGNALS:
    void written(const yumiao::store::Receipt &receipt);

protected:
    CourseForm(
        PageNeeds needs, const records::RecordDescription &description, const QStringList &fields, QWidget *parent);
    /// What is written, and the id of the record that the form shows; without it the form is not complete.
    [[nodiscard]] virtual Result<changes::ChangeSet> wish() const = 0;
    virtual void setWords();
    void setTitle(const QString &title);
    void say(const QString &words, bool bad);
    void setReady(bool ready);
    [[nodiscard]] QGridLayout &head() const { return *m_head; } ///< above the form
    [[nodiscard]] PageNeeds &needs() { return m_needs; }
    [[nodiscard]] const PageNeeds &needs() const { return m_needs; }
    [[nodiscard]] RecordId recordId() const { return m_id; }
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void buildUp();
    void take(const Result<store::Receipt> &receipt);

    PageNeeds m_needs;
    const records::RecordDescription &m_description;
    RecordId m_id;
    QLabel *m_title;
    QGridLayout *m_head;
    forms::RecordForm *m_form;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_saving = false;
    bool m_dropAsked = false;
};

} // namespace yumiao::ui::pages
