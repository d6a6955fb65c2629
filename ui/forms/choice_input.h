// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_input.h"

#include <QList>

class QButtonGroup;
class QComboBox;

namespace yumiao::ui::forms {

/// A choice or flag as it is stored, and its word in the present language.
struct ChoiceWord {
    records::Value value;
    QString word;
};
/// What a choice or flag field may be: first "not filled in" unless the field is required, then its words in order.
[[nodiscard]] QList<ChoiceWord> choiceWords(const records::Field &field);
/// The same without those that are out of use, by their codes; the one that stands there stays, marked as retired.
[[nodiscard]] QList<ChoiceWord> choiceWords(
    const records::Field &field, const QStringList &retired, const records::Value &held);

/// Up to four words, a flag among them: radio buttons. Nothing is chosen while the value is unknown.
class RadioInput final : public FieldInput {
    Q_OBJECT
public:
    RadioInput(const records::Field &field, QWidget *parent);
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;

private:
    QButtonGroup *m_group;
    QList<ChoiceWord> m_words;
    records::Value m_kept; ///< a stored word that the list does not know stays what it is
};

/// More words: a combo box; beyond twelve it can be searched by typing a part of a word. Words that are out of use are
/// not offered; one that stands there already stays, marked.
class ComboInput final : public FieldInput {
    Q_OBJECT
public:
    ComboInput(const records::Field &field, const InputNeeds &needs, QWidget *parent);
    ~ComboInput() override;
    void setValue(const records::Value &value) override;
    [[nodiscard]] Result<records::Value> value() const override;
    void setState(State state) override;
    void setReadOnly(bool readOnly) override;
    void setSpoken(const QString &name, const QString &description) override;
    void retranslate() override;

private:
    void fill();
    void refill();
    void select(const records::Value &value);

    QComboBox *m_box;
    QList<ChoiceWord> m_words;
    QStringList m_retired; ///< codes
    records::Value m_held; ///< what stood there before anybody chose
    std::unique_ptr<ReferenceSearch> m_search;
};

/// A combo box where it must be compact, else what fits the number of words.
[[nodiscard]] FieldInput *makeChoiceInput(const records::Field &field, const InputNeeds &needs, QWidget *parent);

} // namespace yumiao::ui::forms
