// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/validity.h"
#include "ui/forms/field_input.h"

#include <QList>

#include <map>

class QGridLayout;
class QLabel;

namespace yumiao::ui::forms {

class FormRow;

/// A group of fields under a heading; without a title there is no heading.
struct FormSection {
    QString title{};
    QStringList fields{}; ///< names in the description
};

/// A form made from the description of a record kind: labels left, the input that fits each field's type, required
/// fields starred, messages under the field. Typed values are never dropped, however wrong. One column in a drawer, two
/// in a dialog. Ctrl+Enter and Ctrl+S submit.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const records::RecordDescription &description, InputNeeds needs, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Which fields, in which order and groups. Default: all, the derived ones not. Before load(): what was typed goes.
    void setSections(const QList<FormSection> &sections, int columns = 1);
    void setReadOnly(const QString &field, bool readOnly);

    /// Shows a record's values, in the order of its description, as the state before.
    void load(const records::Values &values);
    /// Shows a value that counts as edited: what a new record begins with.
    void preset(const QString &field, const records::Value &value);
    /// What is shown; a field that cannot be read keeps its value before.
    [[nodiscard]] records::Values values() const;
    [[nodiscard]] const records::Values &before() const { return m_before; }
    [[nodiscard]] bool isDirty() const;
    /// All problems: of what cannot be read and of what the records forbid.
    [[nodiscard]] std::vector<records::Problem> problems() const;

    /// Shows all problems and moves the focus to the first; true when there is none and nothing is left to decide.
    bool check();
    void showProblem(const records::Problem &problem);
    /// Under the field in amber: it may be saved all the same.
    void showNotice(const QString &field, const QString &words);
    /// The value that somebody else wrote meanwhile, and two buttons: take it, or keep one's own and write it over.
    void showConflict(int field, const records::Value &theirs, const QString &theirWords);
    [[nodiscard]] bool hasConflicts() const;
    void focusFirst();
    /// "1 to go: Purpose", for the foot of a dialog; empty when nothing is wrong.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] FieldInput *input(const QString &field) const;
    /// What stands under a field.
    [[nodiscard]] QString message(const QString &field) const;

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    FormRow *makeRow(int field);
    void placeSection(const FormSection &section, int &line);
    void fitLabels();
    void checkField(int field);
    void decide(int field, bool takeTheirs);
    void retranslate();
    [[nodiscard]] FormRow *row(int field) const;
    [[nodiscard]] FormRow *row(const QString &field) const;

    const records::RecordDescription &m_description;
    InputNeeds m_needs;
    int m_columns = 1;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;           // of m_body
    std::map<int, FormRow *> m_rows;         // by field; children of m_body
    std::vector<int> m_order;                // fields as they stand on the form
    std::map<int, records::Value> m_presets; ///< filled in for the officer, not by him
    std::map<int, records::Value> m_theirs;
    records::Values m_before;
};

} // namespace yumiao::ui::forms
